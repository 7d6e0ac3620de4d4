/* "Did you mean": near words are offered, far ones are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../suggest.h"

static const char *nearest(const char *word) {
  static const char *const words[] = {"status", "assignee_id", "inbox_id", "open", "id", "custom_attributes"};
  cw__nearest search;
  cw__nearest_start(&search, word, strlen(word));
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) cw__nearest_offer(&search, words[i]);
  return search.best;
}

static void test_near(void **state) {
  (void)state;
  static const char *const cases[][2] = {{"stauts", "status"},
                                         {"statu", "status"},
                                         {"statuss", "status"},
                                         {"Status", "status"},
                                         {"asigne_id", "assignee_id"},
                                         {"inboxid", "inbox_id"},
                                         {"opne", "open"},
                                         {"customattributes", "custom_attributes"},
                                         {"custom_attribute", "custom_attributes"},
                                         {"idd", "id"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_string_equal(nearest(cases[i][0]), cases[i][1]);
}

static void test_far(void **state) {
  (void)state;
  static const char *const words[] = {"",
                                      "q",
                                      "zz",
                                      "priority",
                                      "something else altogether",
                                      "a word of more than forty-eight letters is nobody's typing error"};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (nearest(words[i])) fail_msg("%s: %s", words[i], nearest(words[i]));
  }
}

/* The length counts, not a NUL behind the word; of two equally near words the first is taken. */
static void test_length(void **state) {
  (void)state;
  cw__nearest search;
  cw__nearest_start(&search, "statusXXXXXXXX", 6);
  cw__nearest_offer(&search, "status");
  assert_string_equal(search.best, "status");
  assert_int_equal(search.distance, 0);
  cw__nearest_start(&search, "cat", 3);
  cw__nearest_offer(&search, "car");
  cw__nearest_offer(&search, "cab");
  assert_string_equal(search.best, "car");
  cw__nearest_offer(&search, "a candidate that is much longer than any word of an interface is");
  assert_string_equal(search.best, "car");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_near), cmocka_unit_test(test_far),
                                     cmocka_unit_test(test_length)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
