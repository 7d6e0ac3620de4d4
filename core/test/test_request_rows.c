/* The request stage on hand-made rows: defaults, places, tokens, safety. The endpoints' own rows: test_request.c. */
#include "making.h"

static void assert_says(const cw__order *order, const char *part) {
  attempt a = make(order);
  assert_int_equal(a.kind, CW_MISTAKE);
  if (!strstr(a.error.message, part)) fail_msg("\"%s\" lacks \"%s\"", a.error.message, part);
  drop(&a);
}

static void test_defaults(void **state) {
  (void)state;
  static const cw__param params[] = {
      {.name = "sort", .in = CW__IN_QUERY, .types = CW__STRING, .send = "\"created at\""},
      {.name = "full", .in = CW__IN_QUERY, .types = CW__BOOLEAN, .send = "true"},
      {.name = "short", .in = CW__IN_QUERY, .types = CW__BOOLEAN, .send = "false"},
      {.name = "page", .in = CW__IN_QUERY, .types = CW__INTEGER, .send = "1"},
      {.name = "account_id", .in = CW__IN_QUERY, .types = CW__INTEGER, .flags = CW__REQUIRED},
      {0}};
  const cw__row row = {.resource = "t",
                       .name = "list",
                       .methods = get_methods,
                       .path = "/t",
                       .params = params,
                       .tokens = CW__TOKEN_USER};
  cw__order order = order_for(&row, NULL);
  assert_url(&order, "/t?sort=created%20at&full=true&short=false&page=1&account_id=7");
  order.params = "{\"sort\":\"x\",\"page\":2,\"account_id\":9}";
  order.params_len = strlen(order.params);
  assert_url(&order, "/t?sort=x&full=true&short=false&page=2&account_id=9");
  order.params = NULL;
  order.account_id = 0;
  assert_says(&order, "t:list: account_id is missing");
}

static void test_places(void **state) {
  (void)state;
  static const cw__param params[] = {
      {.name = "id", .in = CW__IN_PATH, .types = CW__INTEGER},
      {.name = "inbox_id", .in = CW__IN_BODY, .types = CW__INTEGER, .flags = CW__POSITIONAL},
      {.name = "q", .in = CW__IN_QUERY, .types = CW__STRING, .flags = CW__NULLABLE},
      {.name = "old", .in = CW__IN_BODY, .types = CW__ANY, .refuse = "no more"},
      {0}};
  const cw__row row = {.resource = "t",
                       .name = "do",
                       .methods = post_methods,
                       .path = "/t/{id}",
                       .params = params,
                       .body = CW__BODY_JSON,
                       .tokens = CW__TOKEN_USER};
  const cw__id ids[] = {{NULL, 0, 4}, {"5", 1, 0}, {NULL, 0, 6}};
  static const char *const cases[][2] = {
      {"{\"id\":4}", "id comes before params, not in it"},
      {"{\"inbox_id\":4}", "inbox_id comes before params, not in it"},
      {"{\"q\":null}", "q can't be null"},
      {"{\"zzzzzz\":1}", "unknown field zzzzzz (extra sends"},
      {"{\"odl\":1}", "unknown field odl (extra sends"}, /* a refused one is no advice */
      {"{\"\":1}", "unknown field  (extra"},
      {"\"text\"", "params must be an object"}};
  cw__order order = order_for(&row, NULL);
  order.ids = ids;
  order.id_count = 2;
  assert_body(&order, "{\"inbox_id\":5}");
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    order.params = cases[i][0];
    order.params_len = strlen(cases[i][0]);
    assert_says(&order, cases[i][1]);
  }
  order.params = NULL;
  order.id_count = 1;
  assert_says(&order, "inbox_id is missing");
  order.id_count = 3;
  assert_says(&order, "too many ids");
  order.id_count = 2;
  order.extra = "[1]";
  order.extra_len = 3;
  assert_says(&order, "extra must be an object");
  order.extra = "{\"id\":9,\"old\":1}"; /* a path's id is none of the body's; what is refused may be sent on purpose */
  order.extra_len = strlen(order.extra);
  assert_body(&order, "{\"inbox_id\":5,\"old\":1,\"id\":9}");
}

static void test_refused_row(void **state) {
  (void)state;
  const cw__row row = {.resource = "t",
                       .name = "do",
                       .methods = post_methods,
                       .path = "/t",
                       .refuse = "it needs a session",
                       .tokens = CW__TOKEN_USER};
  cw__order order = order_for(&row, NULL);
  assert_says(&order, "t:do: it needs a session");
}

static void test_safety(void **state) {
  (void)state;
  static const cw__param params[] = {{.name = "status", .in = CW__IN_BODY, .types = CW__STRING}, {0}};
  cw__row row = {.resource = "t",
                 .name = "do",
                 .methods = post_methods,
                 .path = "/t",
                 .params = params,
                 .body = CW__BODY_JSON,
                 .tokens = CW__TOKEN_USER};
  static const struct {
    bool safe;
    const char *given, *params;
    bool wanted;
  } cases[] = {{false, NULL, "{\"status\":\"x\"}", false},
               {true, NULL, NULL, true},
               {false, "status", "{\"status\":\"x\"}", true},
               {false, "status", "{}", false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__order order = order_for(&row, cases[i].params);
    row.safe = cases[i].safe;
    row.safe_given = cases[i].given;
    attempt a = make(&order);
    assert_int_equal(a.kind, CW_OK);
    assert_int_equal(a.plan.request.safe, cases[i].wanted);
    drop(&a);
  }
}

/* The token a row works with, and no other. */
static void test_tokens(void **state) {
  (void)state;
  static const struct {
    unsigned tokens;
    const char *sent, *missing;
  } cases[] = {{CW__TOKEN_USER, "TOKEN-1234", "t:get: the client has no api_token"},
               {CW__TOKEN_BOT, "TOKEN-1234", "t:get: the client has no api_token"},
               {CW__TOKEN_USER | CW__TOKEN_PLATFORM, "TOKEN-1234", "t:get: the client has no api_token"},
               {CW__TOKEN_PLATFORM, "PLATFORM-1", "t:get: the client has no platform_token"},
               {CW__TOKEN_NONE, NULL, NULL}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const cw__row row = {
        .resource = "t", .name = "get", .methods = get_methods, .path = "/t", .tokens = (uint8_t)cases[i].tokens};
    cw__order order = order_for(&row, NULL);
    order.platform_token = "PLATFORM-1";
    attempt a = make(&order);
    const char *sent = header_of(&a.plan.request, "api-access-token");
    if (cases[i].sent) {
      assert_string_equal(sent, cases[i].sent);
    } else {
      assert_null(sent);
    }
    drop(&a);
    order.api_token = order.platform_token = NULL;
    a = make(&order);
    assert_int_equal(a.kind, cases[i].missing ? CW_CONFIG : CW_OK);
    if (cases[i].missing) assert_string_equal(a.error.message, cases[i].missing);
    drop(&a);
  }
}

static void test_own_headers(void **state) {
  (void)state;
  static const char *const names[] = {"",
                                      "a b",
                                      "a:b",
                                      "a\r\nb",
                                      "\xC3\xA9",
                                      "api-access-token",
                                      "API_ACCESS_TOKEN",
                                      "Content-Type",
                                      "content-length",
                                      "X-Request-Id",
                                      "User-Agent",
                                      "Authorization",
                                      "HOST",
                                      "Transfer-Encoding",
                                      "Connection",
                                      "Expect",
                                      "X-HTTP-Method-Override"};
  cw__order order = order_for(cw__row_find("server", "info"), NULL);
  for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
    cw__header header = {names[i], "v"};
    order.headers = &header;
    order.header_count = 1;
    assert_says(&order, i < 5 ? "is no header name" : "headers can't set");
  }
}

/* Lua's callers know tables and opts, C's objects and fields of cw_args. */
static void test_dialect(void **state) {
  (void)state;
  static const cw__dialect lua = {"opts.", "a table with string keys"};
  cw__order order = order_for(cw__row_find("inboxes", "list"), "[1]");
  assert_mistake(&order, "inboxes:list: params must be an object");
  order.dialect = &lua;
  assert_mistake(&order, "inboxes:list: params must be a table with string keys");
  set_params(&order, "{}");
  set_extra(&order, "7");
  assert_mistake(&order, "inboxes:list: opts.extra must be a table with string keys");
}

static void test_depth(void **state) {
  (void)state;
  char *text = malloc(2000);
  memset(text, '[', 2000);
  memcpy(text, "{\"a\":", 5);
  memset(text + 5 + 512, ']', 512); /* with the object 513 levels */
  text[5 + 1024] = '}';
  cw__order order = order_for(cw__row_find("inboxes", "list"), NULL);
  order.extra = text;
  order.extra_len = 5 + 1025;
  assert_says(&order, "extra: nested too deep");
  order.extra = NULL;
  order.params = text;
  order.params_len = 5 + 1025;
  assert_says(&order, "params: nested too deep");
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_defaults), cmocka_unit_test(test_places),  cmocka_unit_test(test_refused_row),
      cmocka_unit_test(test_safety),   cmocka_unit_test(test_tokens),  cmocka_unit_test(test_own_headers),
      cmocka_unit_test(test_depth),    cmocka_unit_test(test_dialect),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
