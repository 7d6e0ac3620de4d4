/* Random text: as long as asked for, hex digits only, never the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../random.h"

static void test_lengths(void **state) {
  (void)state;
  char text[80];
  for (size_t digits = 0; digits <= 70; digits++) {
    memset(text, '!', sizeof text);
    cw__random_text(text, digits);
    size_t wanted = digits < 64 ? digits : 64;
    assert_int_equal(strlen(text), wanted);
    assert_int_equal(strspn(text, "0123456789abcdef"), wanted);
    assert_int_equal(text[wanted + 1], '!');
  }
}

static void test_differs(void **state) {
  (void)state;
  enum { COUNT = 500 };
  static char texts[COUNT][25];
  for (int i = 0; i < COUNT; i++) {
    cw__random_text(texts[i], 24);
    for (int j = 0; j < i; j++) assert_string_not_equal(texts[i], texts[j]);
  }
}

/* Each digit stands at each place sooner or later; with 4000 tries one in 10^110 runs would miss one. */
static void test_spread(void **state) {
  (void)state;
  static unsigned seen[32];
  char text[33];
  memset(seen, 0, sizeof seen);
  for (int i = 0; i < 4000; i++) {
    cw__random_text(text, 32);
    for (int at = 0; at < 32; at++) {
      int digit = text[at] <= '9' ? text[at] - '0' : text[at] - 'a' + 10;
      seen[at] |= 1u << digit;
    }
  }
  for (int at = 0; at < 32; at++) assert_int_equal(seen[at], 0xFFFF);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_lengths), cmocka_unit_test(test_differs),
                                     cmocka_unit_test(test_spread)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
