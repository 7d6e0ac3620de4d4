/* The growing buffer: what it holds, where it ends, and that failing once is failing until it is reset. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../buf.h"

static void test_empty(void **state) {
  (void)state;
  cw__buf buf;
  cw__buf_init(&buf, 10);
  assert_true(buf.len == 0 && !buf.failed);
  assert_string_equal(cw__buf_cstr(&buf), "");
  cw__buf_add(&buf, NULL, 0);
  assert_false(buf.failed);
  cw__buf_free(&buf);
  assert_null(buf.ptr);
  assert_true(buf.max == 10); /* freeing keeps the maximum: it may be filled again */
  cw__buf_str(&buf, "again");
  assert_string_equal(cw__buf_cstr(&buf), "again");
  cw__buf_free(&buf);
}

static void test_adding(void **state) {
  (void)state;
  cw__buf buf;
  cw__buf_init(&buf, 1000);
  cw__buf_str(&buf, "one");
  cw__buf_char(&buf, ',');
  cw__buf_add(&buf, "two\0three", 9);
  assert_true(buf.len == 13);
  assert_memory_equal(cw__buf_cstr(&buf), "one,two\0three", 14);
  char *room = cw__buf_reserve(&buf, 3);
  assert_ptr_equal(room, buf.ptr + 13);
  memcpy(room, "!!!", 3);
  buf.len += 3;
  assert_memory_equal(cw__buf_cstr(&buf), "one,two\0three!!!", 17);
  cw__buf_free(&buf);
}

static void test_growing(void **state) {
  (void)state;
  cw__buf buf;
  cw__buf_init(&buf, 100000);
  for (int i = 0; i < 100000; i++) cw__buf_char(&buf, (char)('a' + i % 26));
  assert_false(buf.failed);
  assert_true(buf.len == 100000);
  for (int i = 0; i < 100000; i++) assert_int_equal(buf.ptr[i], 'a' + i % 26);
  cw__buf_char(&buf, '!');
  assert_true(buf.failed);
  assert_true(buf.len == 100000);
  cw__buf_free(&buf);
}

/* Lengths around the powers of two, where the byte for the NUL is easily forgotten (a sanitizer would tell). */
static void test_borders(void **state) {
  (void)state;
  char bytes[600];
  memset(bytes, 'x', sizeof bytes);
  for (size_t len = 120; len < 600; len++) {
    cw__buf buf;
    cw__buf_init(&buf, 600);
    cw__buf_add(&buf, bytes, len);
    assert_true(strlen(cw__buf_cstr(&buf)) == len);
    cw__buf_free(&buf);
  }
}

static void test_integers(void **state) {
  (void)state;
  static const struct {
    int64_t number;
    const char *text;
  } cases[] = {{0, "0"},
               {-0, "0"},
               {7, "7"},
               {-7, "-7"},
               {10, "10"},
               {9007199254740993, "9007199254740993"},
               {INT64_MAX, "9223372036854775807"},
               {INT64_MIN, "-9223372036854775808"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__buf buf;
    cw__buf_init(&buf, 20);
    cw__buf_int(&buf, cases[i].number);
    assert_string_equal(cw__buf_cstr(&buf), cases[i].text);
    cw__buf_free(&buf);
  }
}

static void test_maximum(void **state) {
  (void)state;
  cw__buf buf;
  size_t len = 99;
  cw__buf_init(&buf, 5);
  cw__buf_str(&buf, "12345");
  assert_false(buf.failed);
  cw__buf_str(&buf, "6");
  assert_true(buf.failed);
  cw__buf_str(&buf, ""); /* failing is sticky, even for what would fit */
  assert_true(buf.failed);
  assert_null(cw__buf_reserve(&buf, 0));
  assert_string_equal(cw__buf_cstr(&buf), "12345");
  assert_true(buf.failed);
  assert_null(cw__buf_take(&buf, &len));
  cw__buf_reset(&buf);
  assert_false(buf.failed);
  cw__buf_str(&buf, "67");
  assert_string_equal(cw__buf_cstr(&buf), "67");
  cw__buf_free(&buf);
  cw__buf_init(&buf, 0);
  assert_string_equal(cw__buf_cstr(&buf), "");
  assert_false(buf.failed);
  cw__buf_char(&buf, 'x');
  assert_true(buf.failed);
  cw__buf_free(&buf);
}

/* Sums and doublings of sizes must not wrap around, whatever the maximum. */
static void test_huge(void **state) {
  (void)state;
  static const size_t maxima[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2 + 2, SIZE_MAX / 2};
  static const size_t lengths[] = {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX - 3, SIZE_MAX / 2 + 1, SIZE_MAX / 2};
  for (size_t i = 0; i < 4; i++) {
    for (size_t j = 0; j < 5; j++) {
      cw__buf buf;
      cw__buf_init(&buf, maxima[i]);
      cw__buf_str(&buf, "abc");
      assert_null(cw__buf_reserve(&buf, lengths[j]));
      assert_true(buf.failed);
      assert_string_equal(cw__buf_cstr(&buf), "abc");
      cw__buf_reset(&buf);
      cw__buf_str(&buf, "usable again");
      assert_string_equal(cw__buf_cstr(&buf), "usable again");
      cw__buf_free(&buf);
      assert_null(cw__buf_reserve(&buf, lengths[j])); /* the first reservation of all */
      cw__buf_free(&buf);
    }
  }
}

static void test_take(void **state) {
  (void)state;
  cw__buf buf;
  size_t len = 0;
  cw__buf_init(&buf, 100);
  cw__buf_str(&buf, "mine");
  char *text = cw__buf_take(&buf, &len);
  assert_string_equal(text, "mine");
  assert_true(len == 4 && buf.len == 0 && buf.ptr == NULL && buf.max == 100);
  free(text);
  text = cw__buf_take(&buf, &len); /* nothing in it is an empty text, no failure */
  assert_string_equal(text, "");
  assert_true(len == 0);
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_empty),   cmocka_unit_test(test_adding),   cmocka_unit_test(test_growing),
      cmocka_unit_test(test_borders), cmocka_unit_test(test_integers), cmocka_unit_test(test_maximum),
      cmocka_unit_test(test_huge),    cmocka_unit_test(test_take),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
