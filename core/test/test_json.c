/* JSON in and out: what is refused and where, what survives to the digit, and how values are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../json.h"

/* Parses a copy without a byte behind it: a sanitizer tells who looks there. */
static cJSON *parse(const char *text, size_t len, cw__json_fault *fault) {
  char *copy = malloc(len ? len : 1);
  memset(fault, 0, sizeof *fault);
  memcpy(copy, text, len);
  cJSON *root = cw__json_parse(copy, len, fault);
  free(copy);
  return root;
}

static void assert_parses(const char *text, size_t len, bool wanted) {
  cw__json_fault fault;
  cJSON *root = parse(text, len, &fault);
  if ((root != NULL) != wanted) fail_msg("%.*s: %s", (int)len, text, root ? "passed" : fault.message);
  assert_int_equal(root == NULL, fault.message[0] != '\0');
  assert_false(fault.no_memory);
  cJSON_Delete(root);
}

static void assert_text(const cJSON *node, const char *wanted) {
  cw__buf out;
  cw__buf_init(&out, 1 << 20);
  assert_true(cw__json_write(&out, node));
  assert_string_equal(cw__buf_cstr(&out), wanted);
  cw__buf_free(&out);
}

/* ---- in ---- */

static void test_refused(void **state) {
  (void)state;
  static const struct {
    const char *text;
    size_t len;
    const char *message;
    size_t offset;
  } cases[] = {{"", 0, "a syntax error", 0},
               {"  ", 2, "a syntax error", 2},
               {"{\"a\":1} x", 9, "more text behind the value", 8},
               {"[1]]", 4, "more text behind the value", 3},
               {"[1,]", 4, "a syntax error", 3},
               {"[,1]", 4, "a syntax error", 1},
               {"[1 2]", 5, "a syntax error", 3},
               {"{\"a\" 1}", 7, "a syntax error", 5},
               {"{\"a\":}", 6, "a syntax error", 5},
               {"{a:1}", 5, "a syntax error", 1},
               {"{1:1}", 5, "a syntax error", 1},
               {"{'a':1}", 7, "a syntax error", 1},
               {"{\"a\":1,}", 8, "a syntax error", 7},
               {"[1}", 3, "a syntax error", 2},
               {"nul", 3, "a syntax error", 0},
               {"True", 4, "a syntax error", 0},
               {"NaN", 3, "a syntax error", 0},
               {"-", 1, "a syntax error", 1},
               {"+1", 2, "a syntax error", 0},
               {"1e", 2, "more text behind the value", 1},
               {"0x10", 4, "more text behind the value", 1},
               {"\"abc", 4, "a syntax error", 4},
               {"[\"\\q\"]", 6, "a syntax error", 3},
               {"/* c */ 1", 9, "a syntax error", 0},
               {"[1,\0]", 5, "a NUL byte", 3},
               {"[\"a\\u0000b\"]", 12, "\\u0000 in a text", 3},
               {"[\"\\u12g4\"]", 10, "bad \\u escape", 2},
               {"[\"\\u123", 7, "bad \\u escape", 2},
               {"[\"\xFF\"]", 5, "invalid UTF-8", 2},
               {"[\"\n\"]", 5, "a control character", 2},
               {"[\v1]", 4, "a control character", 1},
               {"[1e400]", 7, "a number out of range", 0},
               {"-1e400", 6, "a number out of range", 0},
               {"{\"a\":[1,{\"b\":1e999}]}", 21, "a number out of range", 0}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__json_fault fault;
    cJSON *root = parse(cases[i].text, cases[i].len, &fault);
    if (root) fail_msg("%s passed", cases[i].text);
    if (strcmp(fault.message, cases[i].message) != 0 || fault.offset != cases[i].offset) {
      fail_msg("%s: %s at %zu", cases[i].text, fault.message, fault.offset);
    }
  }
}

/* The letter of the grammar, for texts that are sent as they stand. */
static void test_grammar(void **state) {
  (void)state;
  static const char *const good[] = {"0",
                                     "-0",
                                     "10",
                                     "-1.5",
                                     "1e5",
                                     "1E+05",
                                     "0.0e-0",
                                     " [ ] ",
                                     "{}",
                                     "\"\"",
                                     "[[],{},[{}]]",
                                     "true",
                                     "[false,null]",
                                     "\t{\r\n\"a\" : 1 , \"b\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\"}"};
  static const char *const bad[] = {"01",
                                    "-01",
                                    "1.",
                                    ".5",
                                    "-.5",
                                    "1.e5",
                                    "1e5.5",
                                    "1e+",
                                    "--1",
                                    "1-",
                                    "tru",
                                    "nulll",
                                    "\xEF\xBB\xBF{}",
                                    "[1",
                                    "{\"a\":1",
                                    "{\"a\"",
                                    "{\"a\":",
                                    "\"\\",
                                    "]",
                                    ""};
  cw__json_fault fault = {0};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
    if (!cw__json_check(good[i], strlen(good[i]), &fault)) fail_msg("%s: %s", good[i], fault.message);
    assert_parses(good[i], strlen(good[i]), true);
  }
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    if (cw__json_check(bad[i], strlen(bad[i]), &fault)) fail_msg("%s passed", bad[i]);
  }
  assert_false(cw__json_check("1\0", 2, &fault));
  assert_false(cw__json_check("\"\\\0\"", 4, &fault));
}

static void test_prefixes(void **state) {
  (void)state;
  static const char text[] =
      "{\"a\\u00e9\\\\\":[\"\\ud83d\\ude00\xC3\xA9\",-12.5e+3,{\"b\":true}],\"c\":null,\"d\":false,\"\":\"\"}";
  for (size_t len = 0; len < strlen(text); len++) assert_parses(text, len, false);
  assert_parses(text, strlen(text), true);
}

/* Each byte, where a value begins and within a text. */
static void test_bytes(void **state) {
  (void)state;
  for (int byte = 1; byte < 256; byte++) {
    char outside[] = {'[', (char)byte, '1', ']'}, inside[] = {'[', '"', (char)byte, 'n', '"', ']'};
    bool blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
    bool number = (byte >= '1' && byte <= '9') || byte == '-';
    if (byte != '0') assert_parses(outside, 4, blank || number);          /* "01": see test_grammar */
    assert_parses(inside, 6, byte >= 0x20 && byte < 0x80 && byte != '"'); /* a backslash makes it \n */
  }
}

static void test_escapes(void **state) {
  (void)state;
  char text[32];
  for (unsigned code = 0; code <= 0xFFFF; code++) {
    snprintf(text, sizeof text, "\"\\u%04x\"", code);
    cw__json_fault fault;
    bool alone = code != 0 && (code < 0xD800 || code > 0xDFFF);
    cJSON *root = parse(text, 8, &fault);
    if ((root != NULL) != alone) fail_msg("%s", text);
    if (root && code >= 0x800) assert_int_equal(strlen(root->valuestring), 3);
    cJSON_Delete(root);
  }
  assert_parses("\"\\ud83d\\ude00\"", 14, true);
  assert_parses("\"\\uD83Dx\\uDE00\"", 15, false);
  assert_parses("\"\\ud83d\\ud83d\"", 14, false);
  assert_parses("\"\\ude00\\ud83d\"", 14, false);
  assert_parses("\"\\\\u0000\"", 9, true); /* a backslash, then text */
}

static void test_utf8(void **state) {
  (void)state;
  static const struct {
    const char *bytes;
    size_t len;
    bool good;
  } cases[] = {{"\x7F", 1, true},
               {"\xC2\x80", 2, true},
               {"\xDF\xBF", 2, true},
               {"\xE0\xA0\x80", 3, true},
               {"\xED\x9F\xBF", 3, true},
               {"\xEE\x80\x80", 3, true},
               {"\xEF\xBF\xBF", 3, true},
               {"\xF0\x90\x80\x80", 4, true},
               {"\xF4\x8F\xBF\xBF", 4, true},
               {"\x80", 1, false},
               {"\xBF", 1, false},
               {"\xC0\x80", 2, false}, /* overlong */
               {"\xC1\xBF", 2, false},
               {"\xC2", 1, false},
               {"\xC2\x41", 2, false},
               {"\xC2\xC2", 2, false},
               {"\xE0\x9F\xBF", 3, false},
               {"\xE2\x82", 2, false},
               {"\xE2\x82\x41", 3, false},
               {"\xED\xA0\x80", 3, false}, /* a surrogate */
               {"\xED\xBF\xBF", 3, false},
               {"\xF0\x8F\xBF\xBF", 4, false},
               {"\xF0\x9F\x98", 3, false},
               {"\xF4\x90\x80\x80", 4, false}, /* beyond U+10FFFF */
               {"\xF5\x80\x80\x80", 4, false},
               {"\xFE", 1, false},
               {"\xFF", 1, false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    for (size_t before = 0; before < 20; before++) { /* eight bytes are looked at in one go */
      size_t len = before + cases[i].len, bad = 999;
      char *text = malloc(len);
      memset(text, 'x', before);
      memcpy(text + before, cases[i].bytes, cases[i].len);
      assert_int_equal(cw__json_utf8(text, len, &bad), cases[i].good);
      assert_int_equal(bad, cases[i].good ? 999 : before);
      assert_int_equal(cw__json_utf8(text, len, NULL), cases[i].good);
      free(text);
    }
  }
  assert_true(cw__json_utf8("", 0, NULL));
}

/* `levels` containers inside one another; `inner` stands in the innermost one. */
static char *nested(size_t levels, const char *inner, size_t *len) {
  char *text = malloc(2 * levels + strlen(inner));
  memset(text, '[', levels);
  memcpy(text + levels, inner, strlen(inner));
  memset(text + levels + strlen(inner), ']', levels);
  *len = 2 * levels + strlen(inner);
  return text;
}

static void test_depth(void **state) {
  (void)state;
  static const struct {
    size_t levels;
    const char *inner;
    bool good;
  } cases[] = {{512, "", true},   {512, "1", true},   {513, "", false},  {513, "1", false},
               {511, "{}", true}, {512, "{}", false}, {5000, "", false}, {200000, "", false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    size_t len;
    cw__json_fault fault;
    char *text = nested(cases[i].levels, cases[i].inner, &len);
    cJSON *root = parse(text, len, &fault);
    assert_int_equal(root != NULL, cases[i].good);
    if (!root) assert_string_equal(fault.message, "nested too deep");
    cJSON_Delete(root);
    assert_int_equal(cw__json_check(text, len, &fault), cases[i].good);
    free(text);
  }
}

static void test_exact(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"9007199254740991", "9007199254740991"},
      {"9007199254740993", "9007199254740993"},
      {"[-9223372036854775808,18446744073709551615]", "[-9223372036854775808,18446744073709551615]"},
      {"{\"9007199254740995\":\"9007199254740997 \\\" "
       "9\",\"b\":[1,9007199254740999,{\"c\":123456789012345678901234567890}]}",
       "{\"9007199254740995\":\"9007199254740997 \\\" "
       "9\",\"b\":[1,9007199254740999,{\"c\":123456789012345678901234567890}]}"},
      {"[1.10,-2.5e-3, 1e300 ,0.1,1E5]", "[1.1,-0.0025,1e300,0.1,100000]"},
      {"[null,true,false,\"\",{},[]]", "[null,true,false,\"\",{},[]]"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__json_fault fault;
    cJSON *root = parse(cases[i][0], strlen(cases[i][0]), &fault);
    assert_non_null(root);
    assert_true(cw__json_exact(root, cases[i][0], strlen(cases[i][0])));
    assert_text(root, cases[i][1]);
    cJSON_Delete(root);
  }
}

/* ---- out ---- */

static void test_doubles(void **state) {
  (void)state;
  static const struct {
    double number;
    const char *text;
  } cases[] = {{0, "0"},
               {-0.0, "0"},
               {1, "1"},
               {-17, "-17"},
               {0.1, "0.1"},
               {-2.5, "-2.5"},
               {1.0 / 3, "0.33333333333333331"},
               {0.1 + 0.2, "0.30000000000000004"},
               {9007199254740991.0, "9007199254740991"},
               {9007199254740992.0, "9007199254740992"},
               {1e21, "1e+21"},
               {1e300, "1e+300"},
               {5e-324, "4.94065645841247e-324"},
               {1.7976931348623157e308, "1.7976931348623157e+308"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__buf out;
    cw__buf_init(&out, 100);
    cw__json_double(&out, cases[i].number);
    assert_string_equal(cw__buf_cstr(&out), cases[i].text);
    cw__buf_free(&out);
  }
}

static void test_strings(void **state) {
  (void)state;
  cw__buf out;
  cw__buf_init(&out, 1000);
  cw__json_string(&out, "a\"b\\c/d\x7F\xC3\xA9", 10);
  assert_string_equal(cw__buf_cstr(&out), "\"a\\\"b\\\\c/d\x7F\xC3\xA9\"");
  cw__buf_reset(&out);
  cw__json_string(&out, "\b\f\n\r\t", 5);
  assert_string_equal(cw__buf_cstr(&out), "\"\\b\\f\\n\\r\\t\"");
  cw__buf_reset(&out);
  cw__json_string(&out, "\0\1\x0B\x1F ", 5);
  assert_string_equal(cw__buf_cstr(&out), "\"\\u0000\\u0001\\u000b\\u001f \"");
  cw__buf_reset(&out);
  cw__json_string(&out, "", 0);
  assert_string_equal(cw__buf_cstr(&out), "\"\"");
  cw__buf_free(&out);
}

static void test_write_fails(void **state) {
  (void)state;
  cw__json_fault fault;
  cw__buf out;
  cJSON *root = parse("[1,2,3]", 7, &fault);
  cw__buf_init(&out, 6);
  assert_false(cw__json_write(&out, root));
  cw__buf_free(&out);
  cw__buf_init(&out, 7);
  assert_true(cw__json_write(&out, root));
  cw__buf_free(&out);
  cJSON_Delete(root);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_refused), cmocka_unit_test(test_grammar),     cmocka_unit_test(test_prefixes),
      cmocka_unit_test(test_bytes),   cmocka_unit_test(test_escapes),     cmocka_unit_test(test_utf8),
      cmocka_unit_test(test_depth),   cmocka_unit_test(test_exact),       cmocka_unit_test(test_doubles),
      cmocka_unit_test(test_strings), cmocka_unit_test(test_write_fails),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
