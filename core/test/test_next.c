/* What a call does next: one try within what is left of its deadline. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "../stages.h"

static void test_first(void **state) {
  (void)state;
  static const struct {
    int64_t now_ms, left_ms;
  } cases[] = {{1000, 500}, {1100, 400}, {1499, 1}, {1500, 1}, {9000, 1}}; /* never 0: that is "no limit" to libcurl */
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__try try = {.started_ms = 1000, .deadline_ms = 500};
    int64_t ms = 0;
    assert_int_equal(cw__next(&try, NULL, cases[i].now_ms, &ms), CW__SEND);
    assert_int_equal(ms, cases[i].left_ms);
    assert_int_equal(try.attempts, 1);
  }
}

static void test_then(void **state) {
  (void)state;
  static const int statuses[] = {200, 204, 404, 429, 500, 503};
  cw__failure failure = {.kind = CW_CONNECTION, .stage = CW__NOT_CONNECTED};
  int64_t ms = 0;
  for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
    cw__try try = {.started_ms = 1000, .deadline_ms = 500, .attempts = 1};
    cw__outcome outcome = {.status = statuses[i]};
    assert_int_equal(cw__next(&try, &outcome, 1100, &ms), CW__DONE);
    assert_int_equal(try.attempts, 1);
  }
  cw__try try = {.started_ms = 1000, .deadline_ms = 500, .attempts = 1};
  cw__outcome failed = {.failure = &failure};
  assert_int_equal(cw__next(&try, &failed, 1100, &ms), CW__DONE);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_first), cmocka_unit_test(test_then)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
