/* Arguments -> request: what goes on the wire, and what is refused before anything does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../stages.h"

typedef struct attempt {
  cw__plan plan;
  cw__error error;
  cw_kind kind;
} attempt;

static cw__order order_of(const char *resource, const char *name, const char *params) {
  cw__order order = {.row = cw__row_find(resource, name),
                     .base_url = "https://chat.example.com",
                     .api_token = "TOKEN-1234",
                     .user_agent = "test",
                     .request_id = "rid",
                     .boundary = "BOUNDARY",
                     .account_id = 7,
                     .params = params,
                     .params_len = params ? strlen(params) : 0};
  assert_non_null(order.row);
  return order;
}

static attempt make(const cw__order *order) {
  attempt a;
  memset(&a, 0, sizeof a);
  a.kind = cw__request_make(order, &a.plan, &a.error);
  return a;
}

static void drop(attempt *a) {
  cw__plan_clear(&a->plan);
  cw__error_clear(&a->error);
}

static void assert_url(const cw__order *order, const char *method, const char *url) {
  attempt a = make(order);
  if (a.kind != CW_OK) fail_msg("%s", a.error.message);
  assert_string_equal(a.plan.request.method, method);
  assert_string_equal(a.plan.request.url + strlen("https://chat.example.com"), url);
  drop(&a);
}

/* All bytes of the body, files as <path>. */
static void body_text(const cw__request *request, char *out, size_t size) {
  out[0] = '\0';
  for (size_t i = 0; i < request->segment_count; i++) {
    const cw__segment *s = &request->body[i];
    size_t used = strlen(out);
    if (s->path) {
      snprintf(out + used, size - used, "<%s:%d>", s->path, (int)s->length);
    } else {
      snprintf(out + used, size - used, "%.*s", (int)s->length, s->data);
    }
  }
}

static void assert_body(const cw__order *order, const char *wanted) {
  char text[4000];
  attempt a = make(order);
  if (a.kind != CW_OK) fail_msg("%s", a.error.message);
  body_text(&a.plan.request, text, sizeof text);
  assert_string_equal(text, wanted);
  drop(&a);
}

static void assert_mistake(const cw__order *order, const char *part) {
  attempt a = make(order);
  assert_int_equal(a.kind, CW_MISTAKE);
  if (!strstr(a.error.message, part)) fail_msg("\"%s\" lacks \"%s\"", a.error.message, part);
  drop(&a);
}

static void test_paths(void **state) {
  (void)state;
  cw__order order = order_of("inboxes", "list", NULL);
  assert_url(&order, "GET", "/api/v1/accounts/7/inboxes");
  cw__id ids[] = {{NULL, 0, 5}, {"a/b c", 5, 0}};
  order = order_of("inboxes", "get", NULL);
  order.ids = ids;
  order.id_count = 1;
  assert_url(&order, "GET", "/api/v1/accounts/7/inboxes/5");
  cw__id texts[] = {{"door", 4, 0}, {"a/b \xC3\xBC", 6, 0}};
  order = order_of("public.contacts", "get", NULL);
  order.ids = texts;
  order.id_count = 2;
  assert_url(&order, "GET", "/public/api/v1/inboxes/door/contacts/a%2Fb%20%C3%BC");
}

static void test_ids_refused(void **state) {
  (void)state;
  static const char *const bad[] = {"253abc", "0253", "+5", " 5", "", "5.0", "-1", "0", "99999999999999999999"};
  cw__order order = order_of("inboxes", "get", NULL);
  assert_mistake(&order, "inbox_id is missing");
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    cw__id id = {bad[i], strlen(bad[i]), 0};
    order.ids = &id;
    order.id_count = 1;
    assert_mistake(&order, "inbox_id");
  }
  static const char *const texts[] = {".", "..", "", "a\nb"};
  order = order_of("public.inboxes", "get", NULL);
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    cw__id id = {texts[i], strlen(texts[i]), 0};
    order.ids = &id;
    order.id_count = 1;
    assert_mistake(&order, "inbox_identifier");
  }
}

static void test_query(void **state) {
  (void)state;
  cw__order order = order_of("conversations", "list", "{\"labels\":[\"a b\",\"c&d\"],\"status\":\"open\",\"page\":2}");
  assert_url(&order, "GET", "/api/v1/accounts/7/conversations?status=open&labels[]=a%20b&labels[]=c%26d&page=2");
  order = order_of("conversations", "list", "{\"status\":null}");
  assert_mistake(&order, "status can't be null");
  order = order_of("conversations", "list", "{\"labels\":[]}");
  assert_mistake(&order, "labels can't be an empty list");
  order = order_of("conversations", "list", "{\"inbox_id\":\"5\"}");
  assert_url(&order, "GET", "/api/v1/accounts/7/conversations?inbox_id=5");
}

static void test_json_bodies(void **state) {
  (void)state;
  cw__order order = order_of("labels", "create", "{\"title\":\"v\\\"ip\",\"show_on_sidebar\":true}");
  assert_body(&order, "{\"label\":{\"title\":\"v\\\"ip\",\"show_on_sidebar\":true}}");
  cw__id id = {NULL, 0, 3};
  order = order_of("teams.members", "set", "{\"user_ids\":[\"15\",16]}");
  order.ids = &id;
  order.id_count = 1;
  assert_body(&order, "{\"user_ids\":[15,16]}"); /* digits as text would remove these members */
  order = order_of("inboxes.agents", "add", "{\"user_ids\":[1]}");
  order.ids = &id;
  order.id_count = 1;
  assert_body(&order, "{\"inbox_id\":3,\"user_ids\":[1]}");
  order = order_of("contacts", "create", "{\"custom_attributes\":{\"big\":123456789012345678901234567890,\"n\":null}}");
  assert_body(&order, "{\"custom_attributes\":{\"big\":123456789012345678901234567890,\"n\":null}}");
}

static void test_extra(void **state) {
  (void)state;
  cw__id id = {NULL, 0, 4};
  cw__order order = order_of("conversations", "toggle_status", "{\"status\":\"open\"}");
  order.ids = &id;
  order.id_count = 1;
  order.extra = "{\"status\":\"parked\",\"why\":[1,{\"a\":2}]}";
  order.extra_len = strlen(order.extra);
  assert_body(&order, "{\"status\":\"parked\",\"why\":[1,{\"a\":2}]}");
  order = order_of("inboxes", "list", NULL);
  order.extra = "{\"new\":\"x y\"}";
  order.extra_len = strlen(order.extra);
  assert_url(&order, "GET", "/api/v1/accounts/7/inboxes?new=x%20y");
}

static void test_mistakes(void **state) {
  (void)state;
  cw__id id = {NULL, 0, 4};
  static const struct {
    const char *resource, *name, *params, *part;
  } cases[] = {
      {"conversations", "toggle_status", "{\"status\":\"opend\"}", "did you mean \"open\"?"},
      {"conversations", "toggle_status", "{}", "status is missing"},
      {"conversations", "toggle_status", NULL, "status is missing"},
      {"conversations", "toggle_status", "{\"stauts\":\"open\"}", "did you mean status?"},
      {"conversations", "update", "{\"status\":\"open\"}", "toggle_status"},
      {"inboxes", "set_agent_bot", "{\"agent_bot_id\":5}", "agent_bot"},
      {"inboxes", "set_agent_bot", "{}", "agent_bot is missing"},
      {"conversations.labels", "set", "{\"labels\":\"vip\"}", "must be a list, not a string"},
      {"conversations.labels", "set", "{\"labels\":[\"a\",null]}", "null inside a list"},
      {"conversations.labels", "set", "{\"labels\":[7]}", "labels[1] must be a string"},
      {"contacts.notes", "create", "{\"content\":7}", "content must be a string"},
      {"contacts.notes", "create", "[]", "params must be an object"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__order order = order_of(cases[i].resource, cases[i].name, cases[i].params);
    order.ids = &id;
    order.id_count = 1;
    assert_mistake(&order, cases[i].part);
  }
}

static void test_configuration(void **state) {
  (void)state;
  cw__order order = order_of("inboxes", "list", NULL);
  order.account_id = 0;
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_CONFIG);
  assert_non_null(strstr(a.error.message, "account_id"));
  drop(&a);
  order = order_of("inboxes", "list", NULL);
  order.api_token = NULL;
  a = make(&order);
  assert_int_equal(a.kind, CW_CONFIG);
  assert_non_null(strstr(a.error.message, "api_token"));
  drop(&a);
}

static const char *header_of(const cw__request *request, const char *name) {
  for (size_t i = 0; i < request->header_count; i++) {
    if (strcmp(request->headers[i].name, name) == 0) return request->headers[i].value;
  }
  return NULL;
}

static void test_headers(void **state) {
  (void)state;
  cw__header own = {"X-Trace", "1"}, bad = {"Accept", "text/html"}, split = {"X-Trace", "1\r\nX: 2"};
  cw__order order = order_of("server", "info", NULL);
  order.headers = &own;
  order.header_count = 1;
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_OK);
  assert_null(header_of(&a.plan.request, "api-access-token")); /* a row without token carries none */
  assert_string_equal(header_of(&a.plan.request, "Accept"), "application/json");
  assert_string_equal(header_of(&a.plan.request, "X-Request-Id"), "rid");
  assert_string_equal(header_of(&a.plan.request, "X-Trace"), "1");
  assert_null(a.plan.request.body);
  assert_true(a.plan.request.safe);
  drop(&a);
  order.headers = &bad;
  assert_mistake(&order, "can't set Accept");
  order.headers = &split;
  assert_mistake(&order, "line end");
}

static void test_multipart(void **state) {
  (void)state;
  cw__id id = {NULL, 0, 9};
  cw__file files[] = {{.param = "attachments", .path = "/x/in\"voice.pdf", .length = 12},
                      {.param = "attachments", .data = "hi", .length = 2, .filename = "a.txt"}};
  cw__order order =
      order_of("messages", "create",
               "{\"content\":\"f\\u00fcr \\\"dich\\\"\",\"private\":true,\"content_attributes\":{\"k\":[1]}}");
  order.ids = &id;
  order.id_count = 1;
  order.files = files;
  order.file_count = 2;
  assert_body(&order,
              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nf\xC3\xBCr \"dich\"\r\n"
              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"private\"\r\n\r\ntrue\r\n"
              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"content_attributes\"\r\n\r\n{\"k\":[1]}\r\n"
              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"in%22voice.pdf\"\r\n"
              "Content-Type: application/pdf\r\n\r\n</x/in\"voice.pdf:12>\r\n"
              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"a.txt\"\r\n"
              "Content-Type: text/plain\r\n\r\nhi\r\n--BOUNDARY--\r\n");
  order.params = "{\"template_params\":{\"name\":\"x\"}}";
  order.params_len = strlen(order.params);
  assert_mistake(&order, "template_params can't be sent beside a file");
  order.params = "{\"attachments\":[\"signed-id\"]}";
  order.params_len = strlen(order.params);
  assert_mistake(&order, "blobs and files");
  order.file_count = 0;
  assert_body(&order, "{\"attachments\":[\"signed-id\"]}");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_paths),         cmocka_unit_test(test_ids_refused), cmocka_unit_test(test_query),
      cmocka_unit_test(test_json_bodies),   cmocka_unit_test(test_extra),       cmocka_unit_test(test_mistakes),
      cmocka_unit_test(test_configuration), cmocka_unit_test(test_headers),     cmocka_unit_test(test_multipart),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
