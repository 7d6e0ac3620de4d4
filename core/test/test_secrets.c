/* What is blanked in answers, and what stays: tokens anywhere, values of secret names, whole texts and cut ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../error.h"

static const char *const own[] = {"plate", NULL};
static const cw__row row = {.secrets = own};

/* In a block of its own size, so that a byte too far is seen by valgrind and the sanitizers. */
static void blanks(const cw__context *context, const char *from, const char *to) {
  size_t len = strlen(from);
  char *text = malloc(len + 1);
  assert_non_null(text);
  memcpy(text, from, len + 1);
  cw__secrets_blank(context, text, &len);
  assert_string_equal(text, to);
  assert_int_equal(len, strlen(text));
  free(text);
}

static void test_tokens(void **state) {
  (void)state;
  const cw__context context = {.api_token = "tok-1234567890", .platform_token = "abcd"};
  blanks(&context, "", "");
  blanks(&context, "no such thing", "no such thing");
  blanks(&context, "tok-1234567890", "[hidden]");
  blanks(&context, "a tok-1234567890 and tok-1234567890.", "a [hidden] and [hidden].");
  blanks(&context, "tok-123456789", "tok-123456789");
  blanks(&context, "an abcd", "an [hid"); /* never longer than what stood there */
  const cw__context shorter = {.api_token = "abc", .platform_token = ""};
  blanks(&shorter, "abc", "abc"); /* no token is that short */
}

static void test_members(void **state) {
  (void)state;
  const cw__context context = {.row = &row};
  static const char *const cases[][2] = {
      {"{\"access_token\":\"s3\",\"id\":7}", "{\"access_token\":\"**\",\"id\":7}"},
      {"{\"user_access_token\" : \"s3\"}", "{\"user_access_token\" : \"**\"}"},
      {"{\"api_key_sid\":\"s\\\"3\"}", "{\"api_key_sid\":\"****\"}"},
      {"{\"plate\":\"s3\"}", "{\"plate\":\"**\"}"},
      {"{\"plates\":\"s3\"}", "{\"plates\":\"s3\"}"},
      {"{\"secretary\":\"Ada\"}", "{\"secretary\":\"Ada\"}"},
      {"{\"note\":\"password\"}", "{\"note\":\"password\"}"},
      {"{\"provider_config\":{\"a\":\"s3\",\"b\":[\"t4\",{\"c\":\"u5\"}]},\"d\":\"e\"}",
       "{\"provider_config\":{\"a\":\"**\",\"b\":[\"**\",{\"c\":\"**\"}]},\"d\":\"e\"}"},
      {"{\"text\":\"{\\\"password\\\":\\\"s3\\\",\\\"a\\\":\\\"b\\\"}\"}",
       "{\"text\":\"{\\\"password\\\":\\\"**\\\",\\\"a\\\":\\\"b\\\"}\"}"},
      {"{\"password\"=>\"s3\", \"a\"=>\"b\"}", "{\"password\"=>\"**\", \"a\"=>\"b\"}"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) blanks(&context, cases[i][0], cases[i][1]);
}

/* An answer that broke off shows no more than a whole one. */
static void test_cut(void **state) {
  (void)state;
  const cw__context context = {.row = &row};
  const char *whole = "{\"provider_config\":{\"a\":\"S3\",\"b\":[\"S3\"]},\"password\":\"S3\\\"S3\",\"plate\":\"S3\"}";
  char text[128];
  for (size_t n = 0; n <= strlen(whole); n++) {
    size_t len = n;
    memcpy(text, whole, n);
    text[n] = '\0';
    cw__secrets_blank(&context, text, &len);
    assert_null(strchr(text, 'S'));
    assert_int_equal(len, strlen(text));
  }
}

static void test_names(void **state) {
  (void)state;
  static const char *const secret[] = {
      "password", "current_password", "password_confirmation", "api_key", "hmac_token", "secret", "otp_code", "plate"};
  static const char *const plain[] = {"",        "pass",       "token",       "push_tokens",
                                      "secrets", "identifier", "my_otp_code", "plates"};
  for (size_t i = 0; i < sizeof secret / sizeof secret[0]; i++)
    assert_true(cw__secrets_name(&row, secret[i], strlen(secret[i])));
  for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
    assert_false(cw__secrets_name(&row, plain[i], strlen(plain[i])));
  assert_false(cw__secrets_name(NULL, "plate", 5));
  assert_false(cw__secrets_name(&row, "passwords", 9));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_tokens), cmocka_unit_test(test_members),
                                     cmocka_unit_test(test_cut), cmocka_unit_test(test_names)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
