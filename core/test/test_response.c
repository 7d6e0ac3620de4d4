/* Status and bytes -> payload, meta or error: each body shape a server was seen to answer with. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../stages.h"

typedef struct reading {
  cw__answer answer;
  cw__error error;
  cw_kind kind;
} reading;

static reading read_as(const char *resource, const char *name, int status, const char *type, const char *body) {
  reading r;
  cw__header headers[] = {{"content-type", type}};
  cw__reply reply = {.status = status,
                     .headers = headers,
                     .header_count = type ? 1 : 0,
                     .body = (char *)body,
                     .body_len = strlen(body)};
  const cw__row *row = cw__row_find(resource, name);
  assert_non_null(row);
  cw__context context = {
      .row = row, .method = row->methods[0], .api_token = "TOKEN-1234", .now = 1750000010, .safe = row->safe};
  memset(&r, 0, sizeof r);
  r.kind = cw__response_read(&context, &reply, &r.answer, &r.error);
  return r;
}

static void drop(reading *r) {
  cJSON_Delete(r->answer.root);
  cw__error_clear(&r->error);
}

static const char *JSON = "application/json; charset=utf-8";

static void test_shapes(void **state) {
  (void)state;
  reading r = read_as("inboxes", "list", 200, JSON, "{\"payload\":[{\"id\":1}]}");
  assert_int_equal(r.kind, CW_OK);
  assert_true(cJSON_IsArray(r.answer.value));
  drop(&r);
  r = read_as("conversations", "list", 200, JSON, "{\"data\":{\"meta\":{\"all_count\":1},\"payload\":[]}}");
  assert_int_equal(r.kind, CW_OK);
  assert_non_null(cw__answer_meta(&r.answer, cw__row_find("conversations", "list")));
  drop(&r);
  r = read_as("contacts", "create", 200, JSON,
              "{\"payload\":{\"contact\":{\"id\":1},\"contact_inbox\":{\"source_id\":\"x\"}}}");
  assert_int_equal(r.kind, CW_OK);
  int at = 0;
  assert_string_equal(cw__answer_beside(&r.answer, cw__row_find("contacts", "create"), &at)->string, "contact_inbox");
  assert_null(cw__answer_beside(&r.answer, cw__row_find("contacts", "create"), &at));
  drop(&r);
  r = read_as("agents", "delete", 200, "application/json", "");
  assert_int_equal(r.kind, CW_OK);
  assert_null(r.answer.value);
  drop(&r);
}

static void test_maybe(void **state) {
  (void)state;
  reading r = read_as("inboxes", "get_agent_bot", 200, JSON, "{}");
  assert_int_equal(r.kind, CW_OK);
  assert_null(r.answer.value);
  drop(&r);
  r = read_as("inboxes", "get_agent_bot", 200, JSON, "{\"agent_bot\":{\"id\":3}}");
  assert_int_equal(r.kind, CW_OK);
  assert_non_null(r.answer.value);
  drop(&r);
  r = read_as("inboxes", "get_agent_bot", 200, JSON, "{\"bot\":{\"id\":3}}");
  assert_int_equal(r.kind, CW_UNEXPECTED_RESPONSE);
  drop(&r);
  r = read_as("conversations.assignments", "set", 200, JSON, "null");
  assert_int_equal(r.kind, CW_OK);
  assert_null(r.answer.value);
  drop(&r);
}

/* reports:conversations answers an object for the account and a list for agents; CSV is never parsed. */
static void test_any_and_csv(void **state) {
  (void)state;
  reading r = read_as("reports", "conversations", 200, JSON, "{\"open\":23}");
  assert_int_equal(r.kind, CW_OK);
  assert_true(cJSON_IsObject(r.answer.value));
  drop(&r);
  r = read_as("reports", "conversations", 200, JSON, "[]");
  assert_int_equal(r.kind, CW_OK);
  assert_true(cJSON_IsArray(r.answer.value));
  drop(&r);
  r = read_as("reports", "conversations", 200, JSON, "23");
  assert_int_equal(r.kind, CW_UNEXPECTED_RESPONSE);
  drop(&r);
  r = read_as("reports", "agents_csv", 200, "text/csv", "{ not JSON");
  assert_int_equal(r.kind, CW_OK);
  assert_int_equal(r.answer.shape, CW__SHAPE_CSV);
  assert_null(r.answer.root);
  drop(&r);
  r = read_as("reports", "agents_csv", 200, "text/html; charset=utf-8", "<html></html>");
  assert_int_equal(r.kind, CW_UNEXPECTED_RESPONSE);
  drop(&r);
  r = read_as("reports", "agents_csv", 200, JSON, "{}");
  assert_int_equal(r.kind, CW_UNEXPECTED_RESPONSE);
  drop(&r);
  r = read_as("reports", "agents_csv", 401, JSON, "{\"error\":\"Invalid Access Token\"}");
  assert_int_equal(r.kind, CW_AUTH);
  drop(&r);
}

static void test_wrong_shapes(void **state) {
  (void)state;
  static const struct {
    const char *resource, *name, *body;
    cw_kind kind;
  } cases[] = {{"inboxes", "list", "[]", CW_UNEXPECTED_RESPONSE},
               {"inboxes", "list", "{\"payload\":{}}", CW_UNEXPECTED_RESPONSE},
               {"agents", "list", "{}", CW_UNEXPECTED_RESPONSE},
               {"inboxes", "get", "", CW_UNEXPECTED_RESPONSE},
               {"inboxes", "get", "null", CW_UNEXPECTED_RESPONSE},
               {"inboxes", "get", "<html></html>", CW_DECODE},
               {"inboxes", "get", "{\"a\":\"\\u0000\"}", CW_DECODE},
               {"inboxes", "get", "{} x", CW_DECODE},
               {"agents", "delete", "<html>Sign in</html>", CW_DECODE},
               {"inboxes", "get", "{\"a\":\"\xFF\"}", CW_DECODE}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    reading r = read_as(cases[i].resource, cases[i].name, 200, JSON, cases[i].body);
    assert_int_equal(r.kind, cases[i].kind);
    assert_non_null(r.error.message);
    assert_null(r.answer.root);
    drop(&r);
  }
}

static void test_kinds(void **state) {
  (void)state;
  static const struct {
    int status;
    const char *type, *body;
    cw_kind kind;
    const char *message;
  } cases[] = {
      {401, "application/json", "{\"error\":\"Invalid Access Token\"}", CW_AUTH, "Invalid Access Token"},
      {401, "application/json", "{\"errors\":[\"You need to sign in or sign up before continuing.\"]}", CW_AUTH,
       "You need"},
      {401, "application/json", "{\"errors\":[\"Du musst dich anmelden.\"]}", CW_AUTH, "Du musst"},
      {401, "application/json", "{\"error\":\"Invalid access_token\"}", CW_AUTH, "Invalid"},
      {401, "application/json", "{\"error\":\"You are not authorized to do this action\"}", CW_PERMISSION,
       "not authorized"},
      {401, "application/json", "{\"error\":\"Access to this endpoint is not authorized for bots\"}", CW_PERMISSION,
       "bots"},
      {401, "application/json", "{\"error\":\"Account is suspended\"}", CW_PERMISSION, "suspended"},
      {401, "application/json", "{\"error\":\"Non permissible resource\"}", CW_PERMISSION, "Non"},
      {401, "application/json", "{\"error\":\"Invalid User IDs\"}", CW_VALIDATION, "Invalid User IDs"},
      {401, "text/html", "<html><head><title>401 Authorization Required</title>", CW_AUTH,
       "401 Authorization Required"},
      {402, "application/json", "{\"error\":\"Account limit exceeded. Upgrade to a higher plan\"}", CW_PAYMENT_REQUIRED,
       "limit"},
      {403, "application/json", "{\"error\":\"off\"}", CW_PERMISSION, "off"},
      {404, "application/json", "{\"error\":\"Resource could not be found\"}", CW_NOT_FOUND,
       "Resource could not be found"},
      {404, NULL, "", CW_NOT_FOUND, "404"},
      {400, "application/json", "{\"status\":400,\"error\":\"Bad Request\"}", CW_BAD_REQUEST, "Bad Request"},
      {406, "application/json", "{\"status\":406,\"error\":\"Not Acceptable\"}", CW_BAD_REQUEST, "Not Acceptable"},
      {409, "application/json", "{\"error\":\"taken\"}", CW_CONFLICT, "taken"},
      {422, "application/json", "{\"message\":\"Name can't be blank\",\"attributes\":[\"name\"]}", CW_VALIDATION,
       "Name can't"},
      {422, "application/json", "{\"error\":[\"a\",\"b\"]}", CW_VALIDATION, "a, b"},
      {422, "application/json", "{\"error\":{\"name\":[\"is bad\"]}}", CW_VALIDATION, "name is bad"},
      {422, "application/json", "{\"error\":{}}", CW_VALIDATION, "422"},
      {422, "application/json", "{\"error\":\"Validation failed: Too many messages\"}", CW_RATE_LIMIT, "Too many"},
      {429, "text/plain", "Retry later\n", CW_RATE_LIMIT, "Retry later"},
      {500, "application/json", "{\"status\":500,\"error\":\"Internal Server Error\"}", CW_SERVER, "Internal"},
      {502, "text/html", "<html><title>502 Bad Gateway</title></html>", CW_SERVER, "502 Bad Gateway"},
      {302, "text/html", "", CW_UNEXPECTED_RESPONSE, "302"},
      {413, "text/html", "<title>413 Too Large</title>", CW_TOO_LARGE, "413"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    reading r = read_as("inboxes", "get", cases[i].status, cases[i].type, cases[i].body);
    if (r.kind != cases[i].kind || !strstr(r.error.message, cases[i].message)) {
      fail_msg("%d %s: %s, %s", cases[i].status, cases[i].body, cw__kind_word(r.kind), r.error.message);
    }
    assert_int_equal(r.error.status, cases[i].status);
    drop(&r);
  }
}

static void test_lists(void **state) {
  (void)state;
  reading r =
      read_as("contacts", "create", 422, JSON, "{\"message\":\"Email taken\",\"attributes\":[\"email\",\"base\"]}");
  assert_string_equal(r.error.attributes[0], "email");
  assert_string_equal(r.error.attributes[1], "base");
  assert_null(r.error.attributes[2]);
  drop(&r);
  r = read_as("contacts", "create", 422, JSON, "{\"error\":{\"name\":[\"is bad\",\"is short\"]}}");
  assert_string_equal(r.error.attributes[0], "name");
  assert_string_equal(r.error.errors[1], "name is short");
  drop(&r);
}

static void test_judgement(void **state) {
  (void)state;
  reading r = read_as("contacts", "list", 502, "text/html", "<title>x</title>");
  assert_true(r.error.retryable);
  assert_false(r.error.uncertain);
  drop(&r);
  r = read_as("contacts", "create", 502, "text/html", "<title>x</title>");
  assert_false(r.error.retryable);
  assert_true(r.error.uncertain);
  drop(&r);
  r = read_as("contacts", "create", 422, JSON, "{\"message\":\"x\"}");
  assert_false(r.error.uncertain);
  drop(&r);
  r = read_as("inboxes", "update", 422, JSON, "{\"message\":\"x\"}"); /* half done: the top-level fields are saved */
  assert_true(r.error.uncertain);
  assert_non_null(r.error.hint);
  drop(&r);
  r = read_as("contacts", "list", 429, "text/plain", "Retry later\n");
  assert_true(r.error.retryable);
  assert_true(r.error.retry_after == 11); /* 50 s into its minute: 10 s to the next window, and one more */
  drop(&r);
  r = read_as("messages", "create", 422, JSON, "{\"error\":\"Validation failed: Too many messages\"}");
  assert_true(r.error.retry_after == 61);
  drop(&r);
}

#define EURO10                                                                                                         \
  "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC\xE2"   \
  "\x82\xAC"

static void test_secrets(void **state) {
  (void)state;
  reading r = read_as("profile", "get", 500, JSON,
                      "{\"error\":\"bad TOKEN-1234 here\",\"access_token\":\"abc\\\"def\",\"x\":\"TOKEN-1234\"}");
  assert_null(strstr(r.error.message, "TOKEN-1234"));
  assert_null(strstr(r.error.body, "TOKEN-1234"));
  assert_null(strstr(r.error.body, "def"));
  drop(&r);
  char *big = malloc(10001);
  memset(big, 'x', 10000);
  big[10000] = '\0';
  memcpy(big + 4090, "TOKEN-1234", 10); /* across the cut */
  r = read_as("profile", "get", 500, "text/plain", big);
  assert_true(r.error.body_len <= 4096);
  assert_null(strstr(r.error.body, "TOKEN"));
  drop(&r);
  free(big);
  r = read_as("inboxes", "list", 200, "text/TOKEN-1234", "<html>");
  assert_string_equal(r.error.message, "the answer (200, text/[hidden]) is no valid JSON: a syntax error at byte 0");
  drop(&r);
  r = read_as("inboxes", "list", 200, "\"" EURO10 EURO10 EURO10 EURO10 "\"",
              "<html>"); /* it is cut between characters */
  assert_non_null(strstr(r.error.message, "\"" EURO10 EURO10 EURO10 "\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC) is no"));
  drop(&r);
}

static void test_failures(void **state) {
  (void)state;
  cw__failure failure = {.kind = CW_CONNECTION, .stage = CW__CONNECTED, .message = "reset"};
  cw__context context = {.method = "POST"};
  cw__error error;
  memset(&error, 0, sizeof error);
  assert_int_equal(cw__failure_read(&context, &failure, &error), CW_CONNECTION);
  assert_true(error.uncertain);
  assert_false(error.retryable);
  failure.stage = CW__NOT_CONNECTED;
  cw__failure_read(&context, &failure, &error);
  assert_false(error.uncertain);
  assert_true(error.retryable);
  cw__error_clear(&error);
}

/* Hand-made rows for shapes that few endpoints have. */
static reading read_shape(cw__shape shape, const char *at, int status, const char *type, const char *body) {
  static const char *const methods[] = {"POST", NULL};
  static cw__row row;
  row = (cw__row){.resource = "t", .name = "do", .methods = methods, .shape = (uint8_t)shape, .at = at};
  cw__header headers[] = {{"content-type", type}};
  cw__reply reply = {.status = status,
                     .headers = headers,
                     .header_count = 1,
                     .body = (char *)body,
                     .body_len = body ? strlen(body) : 0};
  cw__context context = {.row = &row, .method = "POST", .now = 1750000010};
  reading r;
  memset(&r, 0, sizeof r);
  r.kind = cw__response_read(&context, &reply, &r.answer, &r.error);
  return r;
}

static void test_each_shape(void **state) {
  (void)state;
  static const struct {
    cw__shape shape;
    const char *at, *body;
    cw_kind kind;
    const char *message; /* where it is none */
  } cases[] = {
      {CW__SHAPE_VALUE, NULL, "17", CW_OK, NULL},
      {CW__SHAPE_VALUE, NULL, "\"text\"", CW_OK, NULL},
      {CW__SHAPE_VALUE, NULL, "false", CW_OK, NULL},
      {CW__SHAPE_VALUE, NULL, "null", CW_UNEXPECTED_RESPONSE, "the server answered 200 without a value"},
      {CW__SHAPE_VALUE, NULL, "[1]", CW_UNEXPECTED_RESPONSE, "the server answered 200 without a value"},
      {CW__SHAPE_VALUE, "data.count", "{\"data\":{\"count\":3}}", CW_OK, NULL},
      {CW__SHAPE_VALUE, "data.count", "{\"data\":{}}", CW_UNEXPECTED_RESPONSE,
       "the server answered 200 without a value at data.count"},
      {CW__SHAPE_OBJECT, "a.b", "{\"a\":{\"bc\":{}}}", CW_UNEXPECTED_RESPONSE,
       "the server answered 200 without an object at a.b"},
      {CW__SHAPE_OBJECT, "a.b", "{\"a\":[1]}", CW_UNEXPECTED_RESPONSE,
       "the server answered 200 without an object at a.b"},
      {CW__SHAPE_OBJECT, "a", "{\"a\":1,\"a\":{\"x\":1}}", CW_OK, NULL}, /* of two of a name the last one counts */
      {CW__SHAPE_LIST, NULL, "{}", CW_UNEXPECTED_RESPONSE, "the server answered 200 without a list"},
      {CW__SHAPE_LIST, NULL, "", CW_UNEXPECTED_RESPONSE, "the server answered 200 without a list"},
      {CW__SHAPE_LIST, NULL, " \r\n\t ", CW_UNEXPECTED_RESPONSE, "the server answered 200 without a list"},
      {CW__SHAPE_EMPTY, NULL, "", CW_OK, NULL},
      {CW__SHAPE_EMPTY, NULL, "{\"new\":1}", CW_OK, NULL}, /* a newer server may say more */
      {CW__SHAPE_EMPTY, NULL, "<html>", CW_DECODE,
       "the answer (200, application/json) is no valid JSON: a syntax error at byte 0"},
      {CW__SHAPE_MAYBE, NULL, "", CW_OK, NULL},
      {CW__SHAPE_MAYBE, NULL, "null", CW_OK, NULL},
      {CW__SHAPE_MAYBE, NULL, "[]", CW_UNEXPECTED_RESPONSE, "the server answered 200 without an object or nothing"},
      {CW__SHAPE_MAYBE, NULL, "7", CW_UNEXPECTED_RESPONSE, "the server answered 200 without an object or nothing"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    reading r = read_shape(cases[i].shape, cases[i].at, 200, "application/json", cases[i].body);
    if (r.kind != cases[i].kind) fail_msg("%s: %s", cases[i].body, r.error.message ? r.error.message : "passed");
    if (cases[i].message) {
      assert_string_equal(r.error.message, cases[i].message);
      assert_true(r.error.uncertain && !r.error.retryable); /* a write was done, and what it did is not known */
      assert_int_equal(r.error.status, 200);
    }
    bool nothing = cases[i].kind != CW_OK || cases[i].shape == CW__SHAPE_EMPTY || cases[i].shape == CW__SHAPE_MAYBE;
    assert_int_equal(r.answer.value == NULL, nothing);
    drop(&r);
  }
}

static void test_bytes(void **state) {
  (void)state;
  reading r = read_shape(CW__SHAPE_CSV, NULL, 200, "text/csv", "a,b\n1,2\n");
  assert_int_equal(r.kind, CW_OK);
  assert_int_equal(r.answer.shape, CW__SHAPE_CSV);
  assert_null(r.answer.root);
  drop(&r);
  r = read_shape(CW__SHAPE_CSV, NULL, 200, "text/html; charset=utf-8", "<html><title>Sign in</title></html>");
  assert_int_equal(r.kind, CW_UNEXPECTED_RESPONSE);
  assert_string_equal(r.error.message, "the server answered 200 without CSV");
  drop(&r);
  r = read_shape(CW__SHAPE_FILE, NULL, 200, "text/html", "<html></html>"); /* a file may be a page */
  assert_int_equal(r.kind, CW_OK);
  drop(&r);
  r = read_shape(CW__SHAPE_FILE, NULL, 200, "image/png", NULL); /* its bytes went to the sink */
  assert_int_equal(r.kind, CW_OK);
  drop(&r);
}

/* Whatever is no 2xx is an error, whatever its body. */
static void test_statuses(void **state) {
  (void)state;
  for (int status = 100; status < 600; status++) {
    reading r = read_shape(CW__SHAPE_OBJECT, NULL, status, "application/json", "{}");
    assert_int_equal(r.kind == CW_OK, status >= 200 && status < 300);
    assert_int_equal(r.answer.root != NULL, status >= 200 && status < 300);
    drop(&r);
  }
}

static void test_free_request(void **state) {
  (void)state;
  cw__context context = {.method = "GET"};
  cw__reply reply = {.status = 200, .body = "[1]", .body_len = 3};
  reading r;
  memset(&r, 0, sizeof r);
  assert_int_equal(cw__response_read(&context, &reply, &r.answer, &r.error), CW_OK);
  assert_true(cJSON_IsArray(r.answer.value));
  drop(&r);
  reply.body_len = 0;
  assert_int_equal(cw__response_read(&context, &reply, &r.answer, &r.error), CW_OK);
  assert_null(r.answer.value);
  drop(&r);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_shapes),      cmocka_unit_test(test_maybe),    cmocka_unit_test(test_wrong_shapes),
      cmocka_unit_test(test_kinds),       cmocka_unit_test(test_lists),    cmocka_unit_test(test_judgement),
      cmocka_unit_test(test_secrets),     cmocka_unit_test(test_failures), cmocka_unit_test(test_each_shape),
      cmocka_unit_test(test_bytes),       cmocka_unit_test(test_statuses), cmocka_unit_test(test_free_request),
      cmocka_unit_test(test_any_and_csv),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
