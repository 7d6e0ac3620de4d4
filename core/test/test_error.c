/*
 * Each way in which a server was seen to say no -> kind, message, what may have happened, when to come back. The bodies are
 * those a running 4.15.1 answered with, and those of proxies in front of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../error.h"

#define TOKEN "canary-token-9f2c"
#define NOW 1750000010.0 /* 50 s into its minute, 410 s into its hour */

#include "refusals.h"

static cw_kind read_it(caller who, int status, const cw__header *headers, size_t count, const char *body,
                       cw__error *error) {
  const cw__context context = {.row = callers[who].row,
                               .method = callers[who].method,
                               .api_token = TOKEN,
                               .platform_token = "platform-canary-77",
                               .now = NOW,
                               .safe = callers[who].row->safe};
  char *copy = strdup(body);
  const cw__reply reply = {.status = status,
                           .headers = (cw__header *)headers,
                           .header_count = count,
                           .body = copy,
                           .body_len = strlen(body)};
  memset(error, 0, sizeof *error);
  cw_kind kind = cw__error_reply(&context, &reply, error);
  assert_int_equal(kind, error->kind);
  free(copy);
  return kind;
}

static void assert_flag(const expected *e, const char *name, bool is, bool wanted) {
  if (is != wanted) fail_msg("%s %d %s: %s is %d", callers[e->who].method, e->status, e->body, name, is);
}

static void test_refusals(void **state) {
  (void)state;
  assert_true(sizeof refusals / sizeof refusals[0] >= 70);
  for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
    const expected *e = &refusals[i];
    const cw__header type = {"content-type", e->type};
    cw__error error;
    cw_kind kind = read_it(e->who, e->status, &type, e->type != NULL, e->body, &error);
    if (kind != e->kind) fail_msg("%d %s: %s", e->status, e->body, cw__kind_word(kind));
    assert_string_equal(error.message, e->message);
    assert_int_equal(error.status, e->status);
    assert_flag(e, "uncertain", error.uncertain, e->uncertain);
    assert_flag(e, "retryable", error.retryable, e->retryable);
    assert_flag(e, "hint", error.hint != NULL, e->hint);
    if (error.retry_after != e->retry_after) fail_msg("%d %s: %g s", e->status, e->body, error.retry_after);
    if (e->body[0]) {
      assert_string_equal(error.body, e->body);
    } else {
      assert_null(error.body);
    }
    cw__error_clear(&error);
  }
}

static void test_lists(void **state) {
  (void)state;
  cw__error error;
  read_it(WRITE, 422, NULL, 0, "{\"message\":\"x\",\"attributes\":[\"email\",7,\"base\"]}", &error);
  assert_string_equal(error.attributes[0], "email");
  assert_string_equal(error.attributes[1], "base");
  assert_null(error.attributes[2]);
  assert_null(error.errors);
  cw__error_clear(&error);
  read_it(WRITE, 422, NULL, 0, "{\"error\":{\"name\":[\"is bad\",\"is short\"],\"base\":\"is odd\",\"n\":7}}", &error);
  assert_string_equal(error.message, "name is bad, name is short, base is odd");
  assert_string_equal(error.errors[2], "base is odd");
  assert_null(error.errors[3]);
  assert_string_equal(error.attributes[0], "name");
  assert_string_equal(error.attributes[1], "base");
  cw__error_clear(&error);
  read_it(READ, 401, NULL, 0, "{\"errors\":[\"one\",\"two\"],\"message\":\"all\"}", &error);
  assert_string_equal(error.message, "all");
  assert_string_equal(error.errors[1], "two");
  cw__error_clear(&error);
  assert_null(error.message); /* cleared is empty, and may be cleared again */
  assert_true(error.retry_after == -1);
  cw__error_clear(&error);
}

static void test_many_sentences(void **state) {
  (void)state;
  cw__error error;
  cw__buf body;
  cw__buf_init(&body, 100000);
  for (int i = 0; i < 1000; i++) cw__buf_str(&body, i ? ",\"sentence\"" : "{\"errors\":[\"the first\"");
  cw__buf_str(&body, "]}");
  read_it(WRITE, 422, NULL, 0, cw__buf_cstr(&body), &error);
  size_t count = 0;
  while (error.errors[count]) count++;
  assert_int_equal(count, 100);
  assert_string_equal(error.errors[0], "the first");
  assert_true(strncmp(error.message, "the first, sentence, sentence", 29) == 0);
  cw__error_clear(&error);
  cw__buf_free(&body);
}

/* A proxy's Retry-After is obeyed where it is a number of seconds, or a date, within a day. */
static void test_retry_after(void **state) {
  (void)state;
  static const struct {
    int status;
    const char *header;
    double seconds;
  } cases[] = {{429, "7", 7},
               {429, "0", 0},
               {429, "1.5", 1.5},
               {503, "30", 30},
               {429, "-1", 11},
               {429, "soon", 11},
               {429, "1e99", 11},
               {429, "Wed, 21 Oct 2026 07:28:00 GMT", 42567670},
               {429, "", 11},
               {429, "nan", 11},
               {429, "inf", 11},
               {429, "0x10", 11},
               {429, ".5", 11},
               {429, "5 minutes", 11},
               {429, "86400", 86400},
               {429, "99999999999999999999999999", 1e9},
               {503, "Fri, 31 Dec 9999 23:59:59 GMT", 1e9},
               {503, "soon", -1},
               {401, "5", 5},
               {429, "Sun, 15 Jun 2025 15:08:20 GMT", 90},
               {429, "Mon, 16 Jun 2025 00:00:00 GMT", 31990},
               {503, "Sun, 15 Jun 2025 15:05:20 GMT", 0},
               {429, "Thu, 29 Feb 2024 23:59:59 GMT", 0},
               {429, "Sun, 15 Xun 2025 15:08:20 GMT", 11},
               {429, "Sun, 15 nJu 2025 15:08:20 GMT", 11},
               {429, "Sun, 15 Ju 2025 15:08:20 GMT", 11},
               {503, "Sunday, 15-Jun-25 15:08:20 GMT", 90},
               {429, "Sunday, 06-Nov-94 08:49:37 GMT", 0},
               {503, "Sun Jun 15 15:08:20 2025", 90},
               {503, "Mon Dec  1 00:00:00 2025", 14547190},
               {503, "Sun Jun 15", -1},
               {429, "2025-06-15T15:08:20Z", 11}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const cw__header header = {"retry-after", cases[i].header};
    cw__error error;
    read_it(READ, cases[i].status, &header, 1, "", &error);
    if (error.retry_after != cases[i].seconds) fail_msg("\"%s\": %g", cases[i].header, error.retry_after);
    cw__error_clear(&error);
  }
}

static void assert_nowhere(const cw__error *error, const char *secret) {
  if (error->message) assert_null(strstr(error->message, secret));
  if (error->body) assert_null(strstr(error->body, secret));
  for (char **s = error->errors; s && *s; s++) assert_null(strstr(*s, secret));
  for (char **s = error->attributes; s && *s; s++) assert_null(strstr(*s, secret));
}

static void test_secrets(void **state) {
  (void)state;
  static const char *const bodies[] = {
      "{\"error\":\"bad canary-token-9f2c here\"}",
      "{\"errors\":[\"canary-token-9f2c\",\"platform-canary-77\"]}",
      "{\"error\":{\"canary-token-9f2c\":[\"x\"]}}",
      "{\"message\":\"platform-canary-77 canary-token-9f2c\",\"attributes\":[\"canary-token-9f2c\"]}",
      "canary-token-9f2c",
      "<html><title>canary-token-9f2c</title></html>",
      "{\"access_token\":\"canary-token-9f2c\"}"};
  for (size_t i = 0; i < sizeof bodies / sizeof bodies[0]; i++) {
    cw__error error;
    read_it(WRITE, 422, NULL, 0, bodies[i], &error);
    assert_nowhere(&error, "canary");
    cw__error_clear(&error);
  }
}

/* Values of keys that hold secrets are starred, the row's own keys too, with all texts inside them; other values stay. */
static void test_secret_members(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"{\"access_token\":\"abc\\\"def\"}", "{\"access_token\":\"********\"}"},
      {"{\"hook_key\" : \"12\",\"secret\":7}", "{\"hook_key\" : \"**\",\"secret\":7}"},
      {"{\"secretary\":\"stays\",\"password\":\"p\"}", "{\"secretary\":\"stays\",\"password\":\"*\"}"},
      {"{\"x_secret\":\"a\",\"user_access_token\":\"b\"}", "{\"x_secret\":\"*\",\"user_access_token\":\"*\"}"},
      {"{\"api_key_sid\":\"a\",\"my_api_key\":\"stays\"}", "{\"api_key_sid\":\"*\",\"my_api_key\":\"stays\"}"},
      {"{\"provider_config\":{\"x\":\"ab\"},\"x\":\"stays\"}", "{\"provider_config\":{\"x\":\"**\"},\"x\":\"stays\"}"},
      {"{\"error\":\"{\\\"secret\\\":\\\"a\\\\\\\"b\\\",\\\"x\\\":1}\"}",
       "{\"error\":\"{\\\"secret\\\":\\\"******\\\",\\\"x\\\":1}\"}"},
      {"{\"secret\"=>\"ab\", \"x\"=>\"stays\"}", "{\"secret\"=>\"**\", \"x\"=>\"stays\"}"},
      {"\"secret\\", "\"secret\\"},
      {"\"secret\\\"", "\"secret\\\""},
      {"\"secret\\\":\\", "\"secret\\\":\\"},
      {"\"secret\\\":\\\"", "\"secret\\\":\\\""},
      {"{\"secret\":[\"a\",\"bc\"],\"b\":\"stays\"}", "{\"secret\":[\"*\",\"**\"],\"b\":\"stays\"}"},
      {"{\"api_key\":{\"name\":\"ab\",\"in\":[{\"x\":\"c\\\\\"}],\"n\":1},\"b\":\"d\"}",
       "{\"api_key\":{\"name\":\"**\",\"in\":[{\"x\":\"***\"}],\"n\":1},\"b\":\"d\"}"},
      {"\"secret\":[\"cut sho", "\"secret\":[\"*******"},
      {"\"secret\":\"cut \\", "\"secret\":\"*****"},
      {"\"secret\"", "\"secret\""},
      {"secret", "secret"},
      {"{\"secret\":\"\"}", "{\"secret\":\"\"}"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__error error;
    read_it(WRITE, 422, NULL, 0, cases[i][0], &error);
    assert_string_equal(error.body, cases[i][1]);
    cw__error_clear(&error);
  }
}

/* A token across any place where something is cut. */
static void test_cuts(void **state) {
  (void)state;
  char *body = malloc(6001);
  static const size_t at[] = {230, 240, 245, 249, 250, 495, 505, 1010, 1020, 4080, 4090, 4095, 4096};
  static const char *const types[] = {"", "{\"errors\":[\"", "{\"error\":{\"f\":[\""};
  for (size_t i = 0; i < sizeof at / sizeof at[0]; i++) {
    for (size_t t = 0; t < 3; t++) {
      memset(body, 'x', 6000);
      memcpy(body, types[t], strlen(types[t]));
      memcpy(body + at[i], TOKEN, strlen(TOKEN));
      strcpy(body + 5000, t == 0 ? "" : t == 1 ? "\"]}" : "\"]}}");
      cw__error error;
      read_it(WRITE, 422, NULL, 0, body, &error);
      assert_nowhere(&error, "canary");
      assert_true(error.body_len <= 4096 && strlen(error.body) == error.body_len);
      assert_true(strlen(error.message) > 200);
      cw__error_clear(&error);
    }
  }
  free(body);
}

/* Cutting never halves a character. */
static void test_cut_characters(void **state) {
  (void)state;
  for (size_t before = 0; before < 4; before++) {
    cw__buf body;
    cw__buf_init(&body, 10000);
    for (size_t i = 0; i < before; i++) cw__buf_char(&body, 'x');
    for (int i = 0; i < 2000; i++) cw__buf_str(&body, "\xE2\x82\xAC");
    cw__error error;
    read_it(WRITE, 500, NULL, 0, cw__buf_cstr(&body), &error);
    size_t len = strlen(error.message);
    assert_true(len > 247 && len <= 250 && (len - before) % 3 == 0);
    assert_true(error.body_len > 4093 && error.body_len <= 4096 && (error.body_len - before) % 3 == 0);
    cw__error_set(&error, CW_SERVER, "%s", cw__buf_cstr(&body));
    len = strlen(error.message);
    assert_true(len > 1020 && len < 1024 && (len - before) % 3 == 0);
    cw__error_clear(&error);
    cw__buf_free(&body);
  }
}

static void test_odd_bodies(void **state) {
  (void)state;
  cw__error error;
  const cw__context context = {.row = &write_row, .method = "POST", .now = NOW};
  cw__reply reply = {.status = 500, .body = "a\0b", .body_len = 3};
  memset(&error, 0, sizeof error);
  assert_int_equal(cw__error_reply(&context, &reply, &error), CW_SERVER);
  assert_string_equal(error.message, "a b");
  assert_int_equal(error.body_len, 3);
  reply.body = "Zur\xFC"
               "ck"; /* not UTF-8: kept, but said by nobody */
  reply.body_len = 6;
  cw__error_reply(&context, &reply, &error);
  assert_string_equal(error.message, "the server answered 500 without a text");
  reply.body = NULL; /* its bytes went elsewhere */
  reply.body_len = 0;
  cw__error_reply(&context, &reply, &error);
  assert_string_equal(error.message, "the server answered 500 and nothing else");
  assert_null(error.body);
  reply.body = " \r\n first line \r\nsecond";
  reply.body_len = strlen(reply.body);
  cw__error_reply(&context, &reply, &error);
  assert_string_equal(error.message, "first line ");
  cw__error_clear(&error);
}

/* A request without a row: only verb and safety are known. */
static void test_free_request(void **state) {
  (void)state;
  const cw__context context = {.method = "DELETE", .api_token = TOKEN, .now = NOW};
  const cw__reply reply = {.status = 429, .body = "Retry later\n", .body_len = 12};
  cw__error error;
  memset(&error, 0, sizeof error);
  assert_int_equal(cw__error_reply(&context, &reply, &error), CW_RATE_LIMIT);
  assert_true(error.retry_after == 11 && error.retryable && !error.uncertain);
  cw__error_clear(&error);
}

static void test_failures(void **state) {
  (void)state;
  static const struct {
    cw_kind kind;
    cw__stage stage;
    const char *method;
    bool safe, retryable, uncertain;
  } cases[] = {{CW_DNS, CW__NOT_CONNECTED, "POST", NO, YES, NO},
               {CW_CONNECTION, CW__NOT_CONNECTED, "POST", NO, YES, NO},
               {CW_CONNECTION, CW__CONNECTED, "POST", NO, NO, YES},
               {CW_CONNECTION, CW__REPLY_BEGUN, "POST", NO, NO, YES},
               {CW_CONNECTION, CW__CONNECTED, "PUT", YES, YES, YES},
               {CW_CONNECTION, CW__CONNECTED, "GET", YES, YES, NO},
               {CW_TIMEOUT, CW__CONNECTED, "POST", NO, NO, YES},
               {CW_TIMEOUT, CW__NOT_CONNECTED, "POST", NO, YES, NO},
               {CW_DEADLINE, CW__REPLY_BEGUN, "DELETE", YES, YES, YES},
               {CW_TLS, CW__NOT_CONNECTED, "GET", YES, NO, NO},
               {CW_TLS, CW__CONNECTED, "POST", NO, NO, YES},
               {CW_TOO_LARGE, CW__REPLY_BEGUN, "GET", YES, NO, NO},
               {CW_TOO_LARGE, CW__REPLY_BEGUN, "POST", NO, NO, YES},
               {CW_CANCELLED, CW__CONNECTED, "GET", YES, NO, NO},
               {CW_CONFIG, CW__NOT_CONNECTED, "POST", NO, NO, NO}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const cw__context context = {.method = cases[i].method, .api_token = TOKEN, .safe = cases[i].safe};
    const cw__failure failure = {cases[i].kind, cases[i].stage, "no way with canary-token-9f2c"};
    cw__error error;
    memset(&error, 0, sizeof error);
    assert_int_equal(cw__failure_read(&context, &failure, &error), cases[i].kind);
    assert_string_equal(error.message, "no way with [hidden]");
    if (error.retryable != cases[i].retryable || error.uncertain != cases[i].uncertain) fail_msg("case %zu", i);
    assert_true(error.status == 0 && error.retry_after == -1);
    cw__error_clear(&error);
  }
}

static void test_kinds(void **state) {
  (void)state;
  static const char *const words[] = {"auth",
                                      "permission",
                                      "not_found",
                                      "bad_request",
                                      "validation",
                                      "conflict",
                                      "payment_required",
                                      "rate_limit",
                                      "too_large",
                                      "server",
                                      "timeout",
                                      "deadline",
                                      "dns",
                                      "connection",
                                      "tls",
                                      "decode",
                                      "unexpected_response",
                                      "cancelled",
                                      "config"};
  assert_null(cw__kind_word(CW_OK));
  assert_null(cw__kind_word(CW_MISTAKE));
  for (int i = 0; i < 19; i++) assert_string_equal(cw__kind_word((cw_kind)(CW_AUTH + i)), words[i]);
  assert_null(cw__kind_word((cw_kind)(CW_AUTH + 19)));
  assert_null(cw__kind_hint((cw_kind)(CW_AUTH + 19)));
  assert_string_equal(cw__kind_hint(CW_TLS),
                      "does base_url's server speak https, and is its certificate accepted? see ca_file");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_refusals),     cmocka_unit_test(test_lists),          cmocka_unit_test(test_many_sentences),
      cmocka_unit_test(test_retry_after),  cmocka_unit_test(test_secrets),        cmocka_unit_test(test_secret_members),
      cmocka_unit_test(test_cuts),         cmocka_unit_test(test_cut_characters), cmocka_unit_test(test_odd_bodies),
      cmocka_unit_test(test_free_request), cmocka_unit_test(test_failures),       cmocka_unit_test(test_kinds),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
