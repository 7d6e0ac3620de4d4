/* The address: what base_url may be, how ids and query values are written, and the ids that are refused. */
#include "making.h"

static const cw__param text_params[] = {{.name = "door", .in = CW__IN_PATH, .types = CW__STRING}, {0}};
static const cw__param number_params[] = {{.name = "inbox_id", .in = CW__IN_PATH, .types = CW__INTEGER}, {0}};
static const cw__param query_params[] = {{.name = "q", .in = CW__IN_QUERY, .types = CW__STRING},
                                         {.name = "odd name", .in = CW__IN_QUERY, .types = CW__INTEGER},
                                         {.name = "list", .in = CW__IN_QUERY, .types = CW__LIST, .of = CW__STRING},
                                         {.name = "flag", .in = CW__IN_QUERY, .types = CW__BOOLEAN},
                                         {.name = "any", .in = CW__IN_QUERY, .types = CW__ANY, .flags = CW__NULLABLE},
                                         {0}};
static const cw__param account_params[] = {{.name = "account_id", .in = CW__IN_PATH, .types = CW__INTEGER},
                                           {.name = "id", .in = CW__IN_PATH, .types = CW__INTEGER},
                                           {0}};

static const cw__row text_row = {.resource = "t",
                                 .name = "get",
                                 .methods = get_methods,
                                 .path = "/d/{door}",
                                 .params = text_params,
                                 .tokens = CW__TOKEN_NONE};
static const cw__row number_row = {.resource = "t",
                                   .name = "get",
                                   .methods = get_methods,
                                   .path = "/i/{inbox_id}/x",
                                   .params = number_params,
                                   .tokens = CW__TOKEN_NONE};
static const cw__row query_row = {.resource = "t",
                                  .name = "list",
                                  .methods = get_methods,
                                  .path = "/q",
                                  .params = query_params,
                                  .tokens = CW__TOKEN_NONE};
static const cw__row account_row = {.resource = "t",
                                    .name = "get",
                                    .methods = get_methods,
                                    .path = "/a/{account_id}/{id}",
                                    .params = account_params,
                                    .tokens = CW__TOKEN_USER};
static const cw__row platform_row = {.resource = "t",
                                     .name = "get",
                                     .methods = get_methods,
                                     .path = "/p/{account_id}/{id}",
                                     .params = account_params,
                                     .tokens = CW__TOKEN_PLATFORM};

static cw__order with_id(const cw__row *row, const cw__id *id) {
  cw__order order = order_for(row, NULL);
  order.ids = id;
  order.id_count = 1;
  return order;
}

static void test_base_url(void **state) {
  (void)state;
  static const char *const good[] = {"https://app.chatwoot.com", "http://localhost:3000", "HTTPS://x",
                                     "http://[::1]:80",          "https://x/under/path",  "http://127.0.0.1"};
  static const struct {
    const char *url, *fault;
  } bad[] = {{"", "base_url must begin with https:// or http://"},
             {"app.chatwoot.com", "base_url must begin with https:// or http://"},
             {"ftp://x", "base_url must begin with https:// or http://"},
             {"file:///etc/passwd", "base_url must begin with https:// or http://"},
             {"//x", "base_url must begin with https:// or http://"},
             {"https:/x", "base_url must begin with https:// or http://"},
             {"https://", "base_url has no host"},
             {"https:///x", "base_url has no host"},
             {"http://?x", "base_url has no host"},
             {"http://me:secret@x", "base_url must not hold a user or password"},
             {"http://me@x/y", "base_url must not hold a user or password"},
             {"http://x/?q=1", "base_url must not hold a query, a fragment or blanks"},
             {"http://x#y", "base_url must not hold a query, a fragment or blanks"},
             {"http://x y", "base_url must not hold a query, a fragment or blanks"},
             {"http://x\r\nHost: y", "base_url must not hold a query, a fragment or blanks"},
             {"http://x\\y", "base_url must not hold a query, a fragment or blanks"}};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) assert_null(cw__base_url_fault(good[i]));
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    const char *fault = cw__base_url_fault(bad[i].url);
    if (!fault) fail_msg("%s passed", bad[i].url);
    assert_string_equal(fault, bad[i].fault);
  }
}

/* What a byte looks like in an address: letters, digits and -._~ as they are. */
static void code_of(unsigned char byte, char *out) {
  static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  if (byte && strchr(plain, byte)) {
    snprintf(out, 8, "%c", byte);
  } else {
    snprintf(out, 8, "%%%02X", byte);
  }
}

/* Each byte of 0..255 in an id: encoded, or refused where it is a control character or no UTF-8. */
static void test_bytes_in_path(void **state) {
  (void)state;
  for (int byte = 0; byte < 256; byte++) {
    char text[3] = {'x', (char)byte, 'y'}, wanted[32], code[8];
    cw__id id = {text, 3, 0};
    cw__order order = with_id(&text_row, &id);
    code_of((unsigned char)byte, code);
    snprintf(wanted, sizeof wanted, "/d/x%sy", code);
    if (byte < 0x20 || byte == 0x7F) {
      assert_mistake(&order, "t:get: door holds a control character");
    } else if (byte >= 0x80) {
      assert_mistake(&order, "t:get: door is no valid UTF-8");
    } else {
      assert_url(&order, wanted);
    }
  }
  /* every byte from 0x80 on, in the characters that hold it */
  for (unsigned code = 0x80; code < 0x800; code++) {
    char text[2] = {(char)(0xC0 | code >> 6), (char)(0x80 | (code & 63))}, wanted[32], first[8], second[8];
    cw__id id = {text, 2, 0};
    cw__order order = with_id(&text_row, &id);
    code_of((unsigned char)text[0], first);
    code_of((unsigned char)text[1], second);
    snprintf(wanted, sizeof wanted, "/d/%s%s", first, second);
    assert_url(&order, wanted);
  }
}

static void test_bytes_in_query(void **state) {
  (void)state;
  char params[64], wanted[64], code[8];
  for (unsigned byte = 1; byte < 0x80; byte++) {
    snprintf(params, sizeof params, "{\"q\":\"a\\u%04xb\"}", byte);
    code_of((unsigned char)byte, code);
    snprintf(wanted, sizeof wanted, "/q?q=a%sb", code);
    cw__order order = order_for(&query_row, params);
    assert_url(&order, wanted);
  }
  for (unsigned byte = 0x80; byte < 0x100; byte++) { /* as it stands, whatever it is: nothing is trusted */
    snprintf(params, sizeof params, "{\"q\":\"%c\"}", (int)byte);
    snprintf(wanted, sizeof wanted, "/q?q=%%%02X", byte);
    cw__order order = order_for(&query_row, params);
    assert_url(&order, wanted);
  }
}

static void test_text_ids(void **state) {
  (void)state;
  static const struct {
    const char *text, *wanted;
  } good[] = {{"door", "/d/door"},
              {"...", "/d/..."},
              {".a", "/d/.a"},
              {"a/../b", "/d/a%2F..%2Fb"},
              {"%2e%2e", "/d/%252e%252e"},
              {"?x=1#y", "/d/%3Fx%3D1%23y"},
              {" ", "/d/%20"},
              {"+49", "/d/%2B49"},
              {"253abc", "/d/253abc"},
              {"007", "/d/007"},
              {"{id}", "/d/%7Bid%7D"}};
  static const struct {
    const char *text, *message;
  } bad[] = {{"", "t:get: door is empty"},
             {".", "t:get: door can't be \".\""},
             {"..", "t:get: door can't be \"..\""},
             {"a\nb", "t:get: door holds a control character"},
             {"\x1B[0m", "t:get: door holds a control character"},
             {"\xC0\x80", "t:get: door is no valid UTF-8"},
             {"\xED\xA0\x80", "t:get: door is no valid UTF-8"}};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
    cw__id id = {good[i].text, strlen(good[i].text), 0};
    cw__order order = with_id(&text_row, &id);
    assert_url(&order, good[i].wanted);
  }
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    cw__id id = {bad[i].text, strlen(bad[i].text), 0};
    cw__order order = with_id(&text_row, &id);
    assert_mistake(&order, bad[i].message);
  }
  cw__id number = {NULL, 0, 12}; /* a number stands for its digits; not every number is an id */
  cw__order order = with_id(&text_row, &number);
  assert_url(&order, "/d/12");
}

static void test_number_ids(void **state) {
  (void)state;
  static const char *const bad[] = {"253abc",
                                    "abc",
                                    "1e400",
                                    "1e2",
                                    "-0",
                                    "-1",
                                    "0",
                                    "007",
                                    "0x10",
                                    "+5",
                                    " 5",
                                    "5 ",
                                    "5.0",
                                    "5.",
                                    ".5",
                                    "NaN",
                                    "inf",
                                    "1,000",
                                    "\xD9\xA3",
                                    "5\n",
                                    "",
                                    ".",
                                    "..",
                                    "99999999999999999999",
                                    "9223372036854775808",
                                    "null"};
  cw__order order;
  char message[120];
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    cw__id id = {bad[i], strlen(bad[i]), 0};
    order = with_id(&number_row, &id);
    snprintf(message, sizeof message, "t:get: inbox_id must be an integer of 1 or more, not \"%s\"", bad[i]);
    assert_mistake(&order, message);
  }
  cw__id cut = {"5\0x", 3, 0}; /* the length counts, not a NUL */
  order = with_id(&number_row, &cut);
  assert_mistake(&order, "t:get: inbox_id must be an integer of 1 or more, not \"5\"");
  static const struct {
    cw__id id;
    const char *wanted;
  } good[] = {{{"1", 1, 0}, "/i/1/x"},
              {{NULL, 0, 1}, "/i/1/x"},
              {{"9007199254740993", 16, 0}, "/i/9007199254740993/x"}, /* 2^53 + 1, to the digit */
              {{NULL, 0, 9007199254740993}, "/i/9007199254740993/x"},
              {{NULL, 0, INT64_MAX}, "/i/9223372036854775807/x"}};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
    order = with_id(&number_row, &good[i].id);
    assert_url(&order, good[i].wanted);
  }
  cw__id low[] = {{NULL, 0, 0}, {NULL, 0, -5}, {NULL, 0, INT64_MIN}};
  order = with_id(&number_row, &low[0]);
  assert_mistake(&order, "t:get: inbox_id must be 1 or more, not 0");
  order = with_id(&number_row, &low[1]);
  assert_mistake(&order, "t:get: inbox_id must be 1 or more, not -5");
  order = with_id(&number_row, &low[2]);
  assert_mistake(&order, "t:get: inbox_id must be 1 or more, not -9223372036854775808");
}

static void test_id_count(void **state) {
  (void)state;
  cw__id ids[] = {{NULL, 0, 1}, {NULL, 0, 2}, {NULL, 0, 3}};
  cw__order order = with_id(&number_row, ids);
  order.id_count = 2;
  assert_mistake(&order, "t:get: too many ids");
  order.id_count = 0;
  assert_mistake(&order, "t:get: inbox_id is missing");
}

static void test_account(void **state) {
  (void)state;
  cw__id ids[] = {{NULL, 0, 3}, {NULL, 0, 4}};
  cw__order order = with_id(&account_row, ids);
  assert_url(&order, "/a/7/3"); /* the client's account */
  order.account_id = 0;
  assert_refused(&order, CW_CONFIG, "t:get: the client has no account_id");
  order = with_id(&platform_row, ids);
  order.platform_token = "P";
  order.id_count = 2;
  assert_url(&order, "/p/3/4"); /* the account is the record itself */
  order.id_count = 1;
  assert_mistake(&order, "t:get: id is missing");
}

static void test_base_path(void **state) {
  (void)state;
  cw__order order = order_for(&query_row, NULL);
  order.base_url = "http://proxy/chat";
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_OK);
  assert_string_equal(a.plan.request.url, "http://proxy/chat/q");
  drop(&a);
}

static void test_query(void **state) {
  (void)state;
  static const struct {
    const char *params, *wanted;
  } good[] = {{"{}", "/q"},
              {"{\"q\":\"\"}", "/q?q="},
              {"{\"q\":\"a=b&c;d+e f\"}", "/q?q=a%3Db%26c%3Bd%2Be%20f"},
              {"{\"odd name\":5}", "/q?odd%20name=5"},
              {"{\"flag\":true,\"q\":\"x\"}", "/q?q=x&flag=true"}, /* in the row's order */
              {"{\"flag\":false}", "/q?flag=false"},
              {"{\"list\":[\"a b\",\"c&d\",\"\"]}", "/q?list[]=a%20b&list[]=c%26d&list[]="},
              {"{\"any\":1.50}", "/q?any=1.50"},
              {"{\"any\":[1,\"\\u00e9\",true]}", "/q?any[]=1&any[]=%C3%A9&any[]=true"}};
  static const struct {
    const char *params, *message;
  } bad[] = {{"{\"list\":[]}", "t:list: list can't be an empty list: leave it out"},
             {"{\"list\":{}}", "t:list: list can't be an empty list: leave it out"},
             {"{\"any\":null}", "t:list: any can't be null"},
             {"{\"any\":{\"a\":1}}", "t:list: any can't be an object or null in a query"},
             {"{\"any\":[[1]]}", "t:list: any: lists in a query hold plain values"},
             {"{\"any\":[[]]}", "t:list: any: lists in a query hold plain values"},
             {"{\"any\":[{}]}", "t:list: any: lists in a query hold plain values"}};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
    cw__order order = order_for(&query_row, good[i].params);
    assert_url(&order, good[i].wanted);
  }
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    cw__order order = order_for(&query_row, bad[i].params);
    assert_mistake(&order, bad[i].message);
  }
}

static void test_extra(void **state) {
  (void)state;
  cw__order order = order_for(&query_row, "{\"q\":\"x\",\"flag\":true}");
  set_extra(&order, "{\"n\\u00e9w&\":\"\\\"y\\\"\",\"q\":\"z\",\"more\":[1,2]}");
  assert_url(&order, "/q?q=z&flag=true&n%C3%A9w%26=%22y%22&more[]=1&more[]=2"); /* a key's escapes are resolved too */
  set_extra(&order, "{\"a\":null}");
  assert_mistake(&order, "t:list: a can't be an object or null in a query");
  set_extra(&order, "{\"a\":[null]}");
  assert_mistake(&order, "t:list: a: lists in a query hold plain values");
  set_extra(&order, "{\"a\":[]}");
  assert_mistake(&order, "t:list: a can't be an empty list: leave it out");
}

/* A query that is too long is the caller's mistake, whether one value or their sum is. */
static void test_longest(void **state) {
  (void)state;
  char *params = malloc(40000);
  memset(params, 'x', 40000);
  memcpy(params, "{\"q\":\"", 6);
  strcpy(params + 10204, "\"}");
  cw__order order = order_for(&query_row, params);
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_OK);
  assert_int_equal(strlen(a.plan.request.url), strlen(BASE "/q?q=") + 10198);
  drop(&a);
  strcpy(params + 10205, "\"}");
  params[10204] = 'x';
  set_params(&order, params);
  assert_mistake(&order, "t:list: the query is too long for the server (10,200 bytes)");
  memset(params + 6, 'x', 17000);
  strcpy(params + 17000, "\"}");
  set_params(&order, params);
  assert_mistake(&order, "t:list: the query is too long for the server (10,200 bytes)");
  memset(params + 6, ' ', 7000); /* three bytes each, once encoded */
  strcpy(params + 7006, "\"}");
  set_params(&order, params);
  assert_mistake(&order, "t:list: the query is too long for the server (10,200 bytes)");
  free(params);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_base_url), cmocka_unit_test(test_bytes_in_path), cmocka_unit_test(test_bytes_in_query),
      cmocka_unit_test(test_text_ids), cmocka_unit_test(test_number_ids),    cmocka_unit_test(test_id_count),
      cmocka_unit_test(test_account),  cmocka_unit_test(test_base_path),     cmocka_unit_test(test_query),
      cmocka_unit_test(test_extra),    cmocka_unit_test(test_longest),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
