/*
 * Memory that runs out at every allocation of every stage: each run ends with the right answer or an error that
 * says so, never with a wrong answer, a crash, a leak (sanitizer and valgrind look), or a mistake nobody made.
 * Neighbours: scarce.h, test_memory_calls.c.
 */
#include "making.h"
#include "scarce.h"

#include "../value.h"

/* ---- arguments -> request ---- */

static bool judge_request(attempt *a, const char *url, const char *type, const char *body) {
  char text[2000];
  bool right = a->kind == CW_OK;
  scarce_disarm();
  if (right) {
    assert_string_equal(a->plan.request.url, url);
    body_text(&a->plan.request, text, sizeof text);
    assert_string_equal(text, body);
    assert_string_equal(header_of(&a->plan.request, "api-access-token"), "TOKEN-1234");
    if (type) assert_string_equal(header_of(&a->plan.request, "Content-Type"), type);
  } else {
    assert_int_equal(a->kind, CW_CONFIG);
    if (a->error.message) assert_non_null(strstr(a->error.message, "out of memory"));
  }
  drop(a);
  return right;
}

static bool make_query(void) {
  cw__order order =
      order_for(cw__row_find("conversations", "list"), "{\"labels\":[\"a b\",\"c\"],\"status\":\"open\"}");
  set_extra(&order, "{\"new\":\"x\"}");
  attempt a = make(&order);
  scarce.armed = false;
  return judge_request(&a, BASE "/api/v1/accounts/7/conversations?status=open&labels[]=a%20b&labels[]=c&new=x", NULL,
                       "");
}

static bool make_json(void) {
  static const cw__id id = {NULL, 0, 3};
  cw__order order = order_for(cw__row_find("inboxes.agents", "add"), "{\"user_ids\":[\"15\",16]}");
  order.ids = &id;
  order.id_count = 1;
  set_extra(&order, "{\"new\":[1]}");
  attempt a = make(&order);
  return judge_request(&a, BASE "/api/v1/accounts/7/inbox_members", "application/json",
                       "{\"inbox_id\":3,\"user_ids\":[15,16],\"new\":[1]}");
}

static bool make_multipart(void) {
  static const cw__id id = {NULL, 0, 9};
  static const cw__file file = {.param = "attachments", .path = "/x/a.pdf", .length = 12};
  cw__order order =
      order_for(cw__row_find("messages", "create"), "{\"content\":\"x\",\"content_attributes\":{\"k\":[1]}}");
  order.ids = &id;
  order.id_count = 1;
  order.files = &file;
  order.file_count = 1;
  set_extra(&order, "{\"new\":{\"a\":[\"y\"]}}");
  attempt a = make(&order);
  return judge_request(
      &a, BASE "/api/v1/accounts/7/conversations/9/messages", "multipart/form-data; boundary=BOUNDARY",
      "--BOUNDARY\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nx\r\n"
      "--BOUNDARY\r\nContent-Disposition: form-data; name=\"content_attributes\"\r\n\r\n{\"k\":[1]}\r\n"
      "--BOUNDARY\r\nContent-Disposition: form-data; name=\"new[a][]\"\r\n\r\ny\r\n"
      "--BOUNDARY\r\nContent-Disposition: form-data; name=\"attachments[]\"; filename=\"a.pdf\"\r\n"
      "Content-Type: application/pdf\r\n\r\n</x/a.pdf:12>\r\n--BOUNDARY--\r\n");
}

static bool make_mistake(void) {
  cw__order order = order_for(cw__row_find("labels", "create"), "{\"titel\":\"x\"}");
  attempt a = make(&order);
  scarce_disarm();
  bool right = a.kind == CW_MISTAKE;
  if (!right) assert_int_equal(a.kind, CW_CONFIG);
  if (right && a.error.message)
    assert_string_equal(a.error.message, "labels:create: unknown field titel: did you mean title?");
  drop(&a);
  return right;
}

static void test_requests(void **state) {
  (void)state;
  exhaust(make_query);
  exhaust(make_json);
  exhaust(make_multipart);
  exhaust(make_mistake);
}

/* ---- reply -> value or error ---- */

static cw_kind read_reply(const char *resource, const char *name, int status, const char *body, cw__answer *answer,
                          cw__error *error) {
  const cw__row *row = cw__row_find(resource, name);
  const cw__context context = {
      .row = row, .method = row->methods[0], .api_token = "canary-token-9f2c", .now = 1750000010, .safe = row->safe};
  const cw__reply reply = {.status = status, .body = (char *)body, .body_len = strlen(body)};
  memset(error, 0, sizeof *error);
  return cw__response_read(&context, &reply, answer, error);
}

static bool read_list(void) {
  static const char body[] =
      "{\"data\":{\"meta\":{\"all_count\":1},\"payload\":[{\"id\":9007199254740993,\"x\":[\"a\",{}]}]}}";
  cw__answer answer;
  cw__error error;
  cw_kind kind = read_reply("conversations", "list", 200, body, &answer, &error);
  bool right = kind == CW_OK && cw__value_exact(answer.root, body, strlen(body));
  scarce_disarm();
  if (right) {
    char *text = cw_value_print((const cw_value *)answer.value, NULL);
    assert_string_equal(text, "[{\"id\":9007199254740993,\"x\":[\"a\",{}]}]");
    free(text);
  } else if (kind != CW_OK) {
    assert_int_equal(kind, CW_DECODE);
    if (error.message) assert_string_equal(error.message, "out of memory while reading the answer");
  }
  cJSON_Delete(answer.root);
  cw__error_clear(&error);
  return right;
}

/* The kind and what may have happened hold even where there is no memory for the words. */
static bool judge_error(cw_kind kind, const cw__error *error, cw_kind wanted, bool uncertain, const char *message) {
  scarce_disarm();
  assert_int_equal(error->uncertain, uncertain);
  if (error->message) assert_null(strstr(error->message, "canary"));
  if (error->body) assert_null(strstr(error->body, "canary"));
  if (kind != wanted) assert_int_equal(kind, CW_CONFIG);
  return kind == wanted && error->message && strcmp(error->message, message) == 0;
}

static bool read_refusal(void) {
  cw__answer answer;
  cw__error error;
  cw_kind kind =
      read_reply("inboxes", "get", 401,
                 "{\"error\":\"You are not authorized, canary-token-9f2c\",\"attributes\":[\"x\"]}", &answer, &error);
  bool right = judge_error(kind, &error, CW_PERMISSION, false, "You are not authorized, [hidden]");
  cw__error_clear(&error);
  return right;
}

static bool read_sentences(void) {
  cw__answer answer;
  cw__error error;
  cw_kind kind = read_reply("inboxes", "update", 422, "{\"error\":{\"name\":[\"is canary-token-9f2c\",\"is short\"]}}",
                            &answer, &error);
  bool right = judge_error(kind, &error, CW_VALIDATION, true, "name is [hidden], name is short");
  cw__error_clear(&error);
  return right;
}

static bool read_page(void) {
  cw__answer answer;
  cw__error error;
  cw_kind kind =
      read_reply("contacts", "create", 502, "<html><title>502 canary-token-9f2c</title></html>", &answer, &error);
  bool right = judge_error(kind, &error, CW_SERVER, true, "502 [hidden]");
  cw__error_clear(&error);
  return right;
}

static bool read_too_many(void) {
  cw__answer answer;
  cw__error error;
  cw_kind kind =
      read_reply("messages", "create", 422, "{\"error\":\"Validation failed: Too many messages\"}", &answer, &error);
  bool right = judge_error(kind, &error, CW_RATE_LIMIT, false, "Validation failed: Too many messages");
  if (right) assert_true(error.retry_after == 61);
  cw__error_clear(&error);
  return right;
}

static void test_replies(void **state) {
  (void)state;
  exhaust(read_list);
  exhaust(read_refusal);
  exhaust(read_sentences);
  exhaust(read_page);
  exhaust(read_too_many);
}

/* ---- values ---- */

static bool build_value(void) {
  cw_value *object = cw_object_new(), *list = cw_list_new();
  bool whole = cw_append(list, cw_int64_new(INT64_MAX)) & cw_append(list, cw_string_new("x"));
  whole &= cw_set(object, "list", list) & cw_set(object, "n", cw_null_new()) & cw_set(object, "n", cw_double_new(0.5));
  char *text = object ? cw_value_print(object, NULL) : NULL;
  scarce_disarm();
  if (text) { /* what is printed is all of it */
    assert_true(whole);
    assert_string_equal(text, "{\"list\":[9223372036854775807,\"x\"],\"n\":0.5}");
  }
  bool right = text != NULL;
  free(text);
  cw_value_free(object);
  return right;
}

static bool parse_value(void) {
  static const char text[] = "{\"a\":[9007199254740993,1e300,\"\\u00e9\"]}";
  size_t offset = 99;
  cw_value *value = cw_value_parse(text, strlen(text), &offset);
  scarce_disarm();
  if (value) assert_int_equal(cw_int64(cw_at(cw_get(value, "a"), 0), 0), 9007199254740993);
  cw_value_free(value);
  return value != NULL;
}

static void test_values(void **state) {
  (void)state;
  exhaust(build_value);
  exhaust(parse_value);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_requests),
      cmocka_unit_test(test_replies),
      cmocka_unit_test(test_values),
  };
  if (scarce_start() != 0) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
