/* JSON text as tokens: what each one points at, what strings stand for, and that nothing beyond the text is ever looked at. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../tape.h"

/* A copy without a byte behind it: a sanitizer tells who looks there. */
static char *exact_copy(const char *text, size_t len) {
  char *copy = malloc(len ? len : 1);
  assert_non_null(copy);
  memcpy(copy, text, len);
  return copy;
}

static void test_tokens(void **state) {
  (void)state;
  static const char text[] = " {\"a\" : [1, -2.5e3 ,true,false,null], \"b\\\"c\":\"x,}\", \"d\": {} } ";
  static const struct {
    cw__token_type type;
    const char *key, *text;
    size_t span;
  } wanted[] = {{CW__TOKEN_OBJECT, NULL, "{\"a\" : [1, -2.5e3 ,true,false,null], \"b\\\"c\":\"x,}\", \"d\": {} }", 9},
                {CW__TOKEN_LIST, "a", "[1, -2.5e3 ,true,false,null]", 6},
                {CW__TOKEN_NUMBER, NULL, "1", 1},
                {CW__TOKEN_NUMBER, NULL, "-2.5e3", 1},
                {CW__TOKEN_TRUE, NULL, "true", 1},
                {CW__TOKEN_FALSE, NULL, "false", 1},
                {CW__TOKEN_NULL, NULL, "null", 1},
                {CW__TOKEN_STRING, "b\\\"c", "\"x,}\"", 1},
                {CW__TOKEN_OBJECT, "d", "{}", 1}};
  cw__tape tape = {0};
  assert_true(cw__tape_scan(&tape, text, strlen(text)));
  assert_int_equal(tape.count, 9);
  for (size_t i = 0; i < 9; i++) {
    const cw__token *token = &tape.tokens[i];
    assert_int_equal(token->type, wanted[i].type);
    assert_int_equal(token->span, wanted[i].span);
    assert_int_equal(token->len, strlen(wanted[i].text));
    assert_memory_equal(token->text, wanted[i].text, token->len);
    assert_int_equal(token->key != NULL, wanted[i].key != NULL);
    if (!token->key) continue;
    assert_int_equal(token->key_len, strlen(wanted[i].key));
    assert_memory_equal(token->key, wanted[i].key, token->key_len);
  }
  assert_true(cw__tape_scan(&tape, "7", 1)); /* again, over the first one's memory */
  assert_int_equal(tape.count, 1);
  cw__tape_free(&tape);
  assert_null(tape.tokens);
}

static void test_many(void **state) {
  (void)state;
  enum { COUNT = 5000 };
  char *text = malloc(3 * COUNT);
  size_t len = 0;
  for (size_t i = 0; i < COUNT; i++) {
    text[len++] = i ? ',' : '[';
    text[len++] = (char)('0' + i % 10);
  }
  text[len++] = ']';
  cw__tape tape = {0};
  assert_true(cw__tape_scan(&tape, text, len));
  assert_int_equal(tape.count, COUNT + 1);
  assert_int_equal(tape.tokens[0].span, COUNT + 1);
  assert_int_equal(*tape.tokens[COUNT].text, '9');
  cw__tape_free(&tape);
  free(text);
}

/* `levels` lists inside one another, the innermost one empty. */
static char *nested(size_t levels) {
  char *text = malloc(2 * levels);
  memset(text, '[', levels);
  memset(text + levels, ']', levels);
  return text;
}

static void test_depth(void **state) {
  (void)state;
  cw__tape tape = {0};
  char *text = nested(513);
  assert_true(cw__tape_scan(&tape, text + 1, 1024)); /* 512 of them */
  assert_int_equal(tape.count, 512);
  assert_false(cw__tape_scan(&tape, text, 1026));
  cw__tape_free(&tape);
  free(text);
}

/* Every text cut short is refused, or its tokens end where it ends. */
static void test_prefixes(void **state) {
  (void)state;
  static const char text[] =
      "{\"a\\u00e9\\\\\":[\"\\ud83d\\ude00\",-12.5e+3,{\"b\":true,\"c\":false}],\"d\\\"\":null,\"\":\"\"}";
  cw__tape tape = {0};
  for (size_t len = 0; len < strlen(text); len++) {
    char *copy = exact_copy(text, len);
    assert_false(cw__tape_scan(&tape, copy, len)); /* an object lacks its end */
    free(copy);
  }
  static const char *const others[] = {"\"abc\\\"\\\\\\u0041\"", "[\"a\\\\\",1]", "-12.5", "false"};
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
    for (size_t len = 1; len < strlen(others[i]); len++) {
      char *copy = exact_copy(others[i], len);
      cw__buf plain;
      cw__buf_init(&plain, 100);
      bool ok = cw__tape_scan(&tape, copy, len);
      for (size_t t = 0; ok && t < tape.count; t++) {
        assert_true(tape.tokens[t].text >= copy && tape.tokens[t].text + tape.tokens[t].len <= copy + len);
      }
      cw__buf_free(&plain);
      free(copy);
    }
  }
  cw__tape_free(&tape);
}

static void test_plain(void **state) {
  (void)state;
  static const struct {
    const char *text, *plain;
  } cases[] = {{"\"\"", ""},
               {"\"a b\"", "a b"},
               {"\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t"},
               {"\"\\\"\\\\\\/\"", "\"\\/"},
               {"\"\\u0041\\u007f\"", "A\x7F"},
               {"\"\\u0080\\u00e9\\u07FF\"", "\xC2\x80\xC3\xA9\xDF\xBF"},
               {"\"\\u0800\\u20aC\\uFFFD\"", "\xE0\xA0\x80\xE2\x82\xAC\xEF\xBF\xBD"},
               {"\"\\ud800\\udc00\\uD83D\\uDE00\\uDBFF\\uDFFF\"", "\xF0\x90\x80\x80\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF"},
               {"\"x\\u0041y\\\\\"", "xAy\\"},
               {"\"\xC3\xA9\"", "\xC3\xA9"},
               {"-1.50e2", "-1.50e2"},
               {"true", "true"}};
  cw__tape tape = {0};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__buf out;
    char *copy = exact_copy(cases[i].text, strlen(cases[i].text));
    cw__buf_init(&out, 100);
    assert_true(cw__tape_scan(&tape, copy, strlen(cases[i].text)));
    cw__token_plain(&tape.tokens[0], &out);
    assert_string_equal(cw__buf_cstr(&out), cases[i].plain);
    cw__buf_free(&out);
    free(copy);
  }
  cw__tape_free(&tape);
}

static void test_integers(void **state) {
  (void)state;
  static const struct {
    const char *text;
    bool integer;
  } cases[] = {{"0", true},
               {"7", true},
               {"-7", true},
               {"9223372036854775807", true},
               {"\"9007199254740993\"", true},
               {"\"0\"", true},
               {"12345678901234567890", false}, /* twenty digits fit no integer of the server */
               {"1.0", false},
               {"1e2", false},
               {"\"1e400\"", false},
               {"\"-0\"", false},
               {"\"007\"", false},
               {"\"\"", false},
               {"\"-\"", false},
               {"\"+5\"", false},
               {"\" 5\"", false},
               {"\"5 \"", false},
               {"\"253abc\"", false},
               {"\"0x10\"", false},
               {"\"\\u0035\"", false},
               {"true", false},
               {"null", false},
               {"[1]", false},
               {"{}", false}};
  cw__tape tape = {0};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    assert_true(cw__tape_scan(&tape, cases[i].text, strlen(cases[i].text)));
    if (cw__token_is_integer(&tape.tokens[0]) != cases[i].integer) fail_msg("%s", cases[i].text);
  }
  cw__tape_free(&tape);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_tokens), cmocka_unit_test(test_many),     cmocka_unit_test(test_depth),
      cmocka_unit_test(test_plain),  cmocka_unit_test(test_prefixes), cmocka_unit_test(test_integers),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
