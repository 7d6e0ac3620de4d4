/*
 * What a call does next, as a table: (may it be repeated?) x (how far did the last try come, or which status?) x (which try?) x (is
 * the deadline near?) -> send, wait how long, or be done. Expected values are the design's numbers, written out.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "stages.h"

enum { FAR = 120000, NEAR = 400, NEVER = -1 };

static const struct {
  const char *method;
  bool safe;
  cw_kind kind;
  int status;
  cw__stage stage;
  double retry_after;
  int64_t least, most; /* of the wait after the first try, in ms; NEVER: done */
} table[] = {
    /* not connected: nothing can have happened, any call is repeated */
    {"GET", true, CW_CONNECTION, 0, CW__NOT_CONNECTED, -1, 250, 500},
    {"POST", false, CW_CONNECTION, 0, CW__NOT_CONNECTED, -1, 250, 500},
    {"DELETE", true, CW_DNS, 0, CW__NOT_CONNECTED, -1, 250, 500},
    {"POST", false, CW_TIMEOUT, 0, CW__NOT_CONNECTED, -1, 250, 500},
    {"POST", false, CW_TLS, 0, CW__NOT_CONNECTED, -1, NEVER, NEVER},
    {"GET", true, CW_TLS, 0, CW__NOT_CONNECTED, -1, NEVER, NEVER},
    {"GET", true, CW_CONFIG, 0, CW__NOT_CONNECTED, -1, NEVER, NEVER},
    {"GET", true, CW_CANCELLED, 0, CW__NOT_CONNECTED, -1, NEVER, NEVER},
    {"GET", true, CW_DEADLINE, 0, CW__NOT_CONNECTED, -1, NEVER, NEVER},
    /* connected: it may have arrived, only what is safe is repeated */
    {"GET", true, CW_CONNECTION, 0, CW__CONNECTED, -1, 250, 500},
    {"PATCH", true, CW_TIMEOUT, 0, CW__CONNECTED, -1, 250, 500},
    {"POST", false, CW_CONNECTION, 0, CW__CONNECTED, -1, NEVER, NEVER},
    {"POST", false, CW_TIMEOUT, 0, CW__CONNECTED, -1, NEVER, NEVER},
    {"GET", true, CW_DEADLINE, 0, CW__CONNECTED, -1, NEVER, NEVER},
    /* the reply broke off */
    {"GET", true, CW_CONNECTION, 0, CW__REPLY_BEGUN, -1, 250, 500},
    {"POST", false, CW_CONNECTION, 0, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_TOO_LARGE, 0, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    /* refused before any effect: any call, after the wait; a little more, as clocks differ */
    {"GET", true, CW_RATE_LIMIT, 429, CW__REPLY_BEGUN, 12, 12000, 14000},
    {"POST", false, CW_RATE_LIMIT, 429, CW__REPLY_BEGUN, 12, 12000, 14000},
    {"POST", false, CW_RATE_LIMIT, 422, CW__REPLY_BEGUN, 61, 61000, 63000},
    /* something between may have answered: only what is safe */
    {"GET", true, CW_TIMEOUT, 408, CW__REPLY_BEGUN, -1, 250, 500},
    {"GET", true, CW_SERVER, 502, CW__REPLY_BEGUN, -1, 250, 500},
    {"PUT", true, CW_SERVER, 503, CW__REPLY_BEGUN, -1, 250, 500},
    {"GET", true, CW_SERVER, 503, CW__REPLY_BEGUN, 3, 3000, 3000}, /* Retry-After is obeyed */
    {"DELETE", true, CW_SERVER, 504, CW__REPLY_BEGUN, -1, 250, 500},
    {"GET", true, CW_SERVER, 520, CW__REPLY_BEGUN, -1, 250, 500},
    {"GET", true, CW_SERVER, 524, CW__REPLY_BEGUN, -1, 250, 500},
    {"POST", false, CW_TIMEOUT, 408, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"POST", false, CW_SERVER, 502, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"POST", false, CW_SERVER, 503, CW__REPLY_BEGUN, 3, NEVER, NEVER},
    {"GET", true, CW_SERVER, 525, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    /* 500: mostly the caller's mistake; some took effect */
    {"GET", true, CW_SERVER, 500, CW__REPLY_BEGUN, -1, 250, 500},
    {"PATCH", true, CW_SERVER, 500, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"POST", false, CW_SERVER, 500, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_SERVER, 501, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    /* final */
    {"GET", true, CW_OK, 0, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_BAD_REQUEST, 400, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_AUTH, 401, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_PERMISSION, 401, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_PAYMENT_REQUIRED, 402, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_PERMISSION, 403, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_NOT_FOUND, 404, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"PUT", true, CW_CONFLICT, 409, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_TOO_LARGE, 413, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_VALIDATION, 422, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_DECODE, 200, CW__REPLY_BEGUN, -1, NEVER, NEVER},
    {"GET", true, CW_UNEXPECTED_RESPONSE, 302, CW__REPLY_BEGUN, -1, NEVER, NEVER},
};

#define ROWS (sizeof table / sizeof table[0])

static cw__try start(size_t i, int64_t deadline_ms, int max_retries) {
  return (cw__try){.started_ms = 1000,
                   .deadline_ms = deadline_ms,
                   .max_retries = max_retries,
                   .method = table[i].method,
                   .safe = table[i].safe};
}

static cw__outcome outcome(size_t i) {
  return (cw__outcome){table[i].kind, table[i].status, table[i].stage, table[i].retry_after};
}

static void test_first_try(void **unused) {
  (void)unused;
  for (size_t i = 0; i < ROWS; i++) {
    cw__try state = start(i, FAR, 2);
    int64_t ms = 0;
    assert_int_equal(cw__next(&state, NULL, 1500, 0, &ms), CW__SEND);
    assert_int_equal(ms, FAR - 500);
    assert_int_equal(state.attempts, 1);
  }
}

static void check_wait(size_t i, double chance, int64_t expected) {
  cw__try state = start(i, FAR, 2);
  cw__outcome last = outcome(i);
  int64_t ms = 0;
  cw__next(&state, NULL, 1000, 0, &ms);
  cw__action action = cw__next(&state, &last, 2000, chance, &ms);
  if (expected == NEVER) {
    assert_int_equal(action, CW__DONE);
    assert_int_equal(state.wait_ms, 0);
    return;
  }
  assert_int_equal(action, CW__WAIT);
  assert_int_equal(ms, expected);
  assert_int_equal(cw__next(&state, &last, 2000 + ms, chance, &ms), CW__SEND);
  assert_int_equal(state.attempts, 2);
}

static void test_after_the_first(void **unused) {
  (void)unused;
  for (size_t i = 0; i < ROWS; i++) {
    check_wait(i, 0, table[i].least);
    check_wait(i, 1, table[i].most);
  }
}

static void test_no_retries(void **unused) {
  (void)unused;
  for (size_t i = 0; i < ROWS; i++) {
    cw__try state = start(i, FAR, 0);
    cw__outcome last = outcome(i);
    int64_t ms = 0;
    cw__next(&state, NULL, 1000, 0, &ms);
    assert_int_equal(cw__next(&state, &last, 1000, 0, &ms), CW__DONE);
  }
}

static void test_deadline_near(void **unused) {
  (void)unused;
  for (size_t i = 0; i < ROWS; i++) {
    cw__try state = start(i, NEAR, 2);
    cw__outcome last = outcome(i);
    int64_t ms = 0;
    cw__next(&state, NULL, 1000, 0, &ms);
    assert_int_equal(cw__next(&state, &last, 1200, 0, &ms), CW__DONE); /* 200 ms are left, the shortest wait is 250 */
    assert_int_equal(state.wait_ms, table[i].least == NEVER ? 0 : table[i].least);
  }
}

/* ---- the whole product: who asks x what came x which try x how near the deadline is ---- */

enum { NOBODY, GET_AT_FIRST, WHAT_IS_SAFE, EVERYBODY };

static const struct {
  const char *method;
  bool safe;
} askers[] = {{"GET", true}, {"PUT", true}, {"DELETE", true}, {"POST", true /* by argument */}, {"POST", false}};

static int may_status(int status) {
  if (status == 408 || (status >= 502 && status <= 504) || (status >= 520 && status <= 524)) return WHAT_IS_SAFE;
  return status == 500 ? GET_AT_FIRST : status == 429 ? EVERYBODY : NOBODY;
}

static int may_failure(cw_kind kind, cw__stage stage) {
  if (kind != CW_DNS && kind != CW_CONNECTION && kind != CW_TIMEOUT) return NOBODY;
  return stage == CW__NOT_CONNECTED ? EVERYBODY : WHAT_IS_SAFE;
}

static bool asker_may(size_t asker, int who, int tries) {
  if (who == GET_AT_FIRST) return asker == 0 && tries == 1;
  return who == EVERYBODY || (who == WHAT_IS_SAFE && askers[asker].safe);
}

/* All of these after `tries` tries, of which two may be repeated; 1 ms more or less than the shortest wait is left. */
static void check_asker(size_t asker, const cw__outcome *last, int who, int tries) {
  int64_t shortest = last->retry_after >= 0 ? (int64_t)(last->retry_after * 1000) : (int64_t)250 << (tries - 1);
  for (int near = 0; near < 2; near++) {
    cw__try state = {.deadline_ms = shortest + !near,
                     .max_retries = 2,
                     .method = askers[asker].method,
                     .safe = askers[asker].safe,
                     .attempts = tries};
    int64_t ms = 0;
    bool again = tries <= 2 && asker_may(asker, who, tries);
    assert_int_equal(cw__next(&state, last, 0, 0, &ms), again && !near ? CW__WAIT : CW__DONE);
    assert_int_equal(state.wait_ms, again && near ? shortest : 0);
    if (again && !near) assert_int_equal(ms, shortest);
    bool said = last->status != 0 && last->status != 408 && (last->status < 500 || last->status == 501);
    assert_int_equal(state.arrived, last->kind != CW_OK && !said && (last->status || last->stage != CW__NOT_CONNECTED));
  }
}

static void check_outcome(const cw__outcome *last, int who) {
  for (size_t asker = 0; asker < sizeof askers / sizeof askers[0]; asker++) {
    for (int tries = 1; tries <= 4; tries++) check_asker(asker, last, who, tries);
  }
}

static void test_product(void **unused) {
  (void)unused;
  static const double asked[] = {-1, 7};
  for (int status = 300; status < 600; status++) {
    cw_kind kind = status == 429   ? CW_RATE_LIMIT
                   : status == 408 ? CW_TIMEOUT
                   : status >= 500 ? CW_SERVER
                                   : CW_BAD_REQUEST;
    for (int i = status == 429; i < 2; i++) {
      const cw__outcome last = {kind, status, CW__REPLY_BEGUN, asked[i]};
      check_outcome(&last, may_status(status));
    }
  }
  const cw__outcome crowded = {CW_RATE_LIMIT, 422, CW__REPLY_BEGUN, 61}, unread = {CW_DECODE, 200, CW__REPLY_BEGUN, -1};
  check_outcome(&crowded, EVERYBODY);
  check_outcome(&unread, NOBODY);
  for (int kind = CW_AUTH; kind <= CW_CONFIG; kind++) {
    for (int stage = CW__NOT_CONNECTED; stage <= CW__REPLY_BEGUN; stage++) {
      const cw__outcome last = {(cw_kind)kind, 0, (cw__stage)stage, -1};
      if (kind != CW_RATE_LIMIT) check_outcome(&last, may_failure((cw_kind)kind, (cw__stage)stage));
    }
  }
}

/* Waits double up to 8 s and are spread over their upper half. */
static void test_backoff(void **unused) {
  (void)unused;
  static const int64_t most[] = {500, 1000, 2000, 4000, 8000, 8000, 8000, 8000};
  const cw__outcome last = {CW_CONNECTION, 0, CW__NOT_CONNECTED, -1};
  cw__try state = {.deadline_ms = 600000, .max_retries = 8, .method = "POST"};
  int64_t ms = 0, now_ms = 0;
  cw__next(&state, NULL, 0, 0, &ms);
  for (int i = 0; i < 8; i++) {
    double chance = i % 2 ? 1 : 0;
    assert_int_equal(cw__next(&state, &last, now_ms, chance, &ms), CW__WAIT);
    assert_int_equal(ms, i % 2 ? most[i] : most[i] / 2);
    now_ms += ms;
    assert_int_equal(cw__next(&state, &last, now_ms, chance, &ms), CW__SEND);
  }
  assert_int_equal(cw__next(&state, &last, now_ms, 0, &ms), CW__DONE);
  assert_int_equal(state.attempts, 9);
  assert_false(state.arrived);
}

static void test_500_once(void **unused) {
  (void)unused;
  const cw__outcome broken = {CW_SERVER, 500, CW__REPLY_BEGUN, -1}, away = {CW_SERVER, 502, CW__REPLY_BEGUN, -1};
  cw__try state = {.deadline_ms = FAR, .max_retries = 5, .method = "GET", .safe = true};
  int64_t ms;
  cw__next(&state, NULL, 0, 0, &ms);
  assert_int_equal(cw__next(&state, &broken, 0, 0, &ms), CW__WAIT);
  assert_int_equal(cw__next(&state, &broken, ms, 0, &ms), CW__SEND);
  assert_int_equal(cw__next(&state, &broken, ms, 0, &ms), CW__DONE);
  state = (cw__try){.deadline_ms = FAR, .max_retries = 5, .method = "GET", .safe = true};
  cw__next(&state, NULL, 0, 0, &ms);
  cw__next(&state, &away, 0, 0, &ms);
  cw__next(&state, &away, 0, 0, &ms);
  assert_int_equal(cw__next(&state, &away, 0, 0, &ms), CW__WAIT);
}

/* What may have taken effect is remembered; a DELETE that then finds nothing is done. */
static void test_arrived(void **unused) {
  (void)unused;
  const cw__outcome lost = {CW_TIMEOUT, 0, CW__CONNECTED, -1}, refused = {CW_CONNECTION, 0, CW__NOT_CONNECTED, -1},
                    nothing = {CW_NOT_FOUND, 404, CW__REPLY_BEGUN, -1};
  int64_t ms;
  for (int arrives = 0; arrives < 2; arrives++) {
    cw__try state = {.deadline_ms = FAR, .max_retries = 2, .method = "DELETE", .safe = true};
    const cw__outcome *first = arrives ? &lost : &refused;
    cw__next(&state, NULL, 0, 0, &ms);
    assert_int_equal(cw__next(&state, first, 0, 0, &ms), CW__WAIT);
    assert_int_equal(state.arrived, arrives);
    assert_int_equal(cw__next(&state, first, 500, 0, &ms), CW__SEND);
    assert_int_equal(cw__next(&state, &nothing, 600, 0, &ms), CW__DONE);
    assert_int_equal(state.gone, arrives);
  }
  cw__try state = {.deadline_ms = FAR, .max_retries = 2, .method = "DELETE", .safe = true};
  cw__next(&state, NULL, 0, 0, &ms);
  cw__next(&state, &nothing, 0, 0, &ms);
  assert_false(state.gone); /* it never was there */
}

/* The clock may jump; what is left of the deadline never goes below 1 ms, and no repeat begins when nothing is. */
static void test_clock(void **unused) {
  (void)unused;
  const cw__outcome away = {CW_SERVER, 502, CW__REPLY_BEGUN, -1};
  cw__try state = {.started_ms = 1000, .deadline_ms = 500, .max_retries = 2, .method = "GET", .safe = true};
  int64_t ms = 0;
  assert_int_equal(cw__next(&state, NULL, 9000, 0, &ms), CW__SEND);
  assert_int_equal(ms, 1);
  for (int late = 0; late < 2; late++) {
    state = (cw__try){.started_ms = 1000, .deadline_ms = FAR, .max_retries = 2, .method = "GET", .safe = true};
    cw__next(&state, NULL, 1000, 0, &ms);
    assert_int_equal(cw__next(&state, &away, 1000, 0, &ms), CW__WAIT);
    assert_int_equal(cw__next(&state, &away, 1000 + FAR - !late, 0, &ms), late ? CW__DONE : CW__SEND);
    assert_int_equal(state.attempts, late ? 1 : 2);
    if (!late) assert_int_equal(ms, 1);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_first_try),     cmocka_unit_test(test_after_the_first), cmocka_unit_test(test_no_retries),
      cmocka_unit_test(test_deadline_near), cmocka_unit_test(test_backoff),         cmocka_unit_test(test_500_once),
      cmocka_unit_test(test_arrived),       cmocka_unit_test(test_product),         cmocka_unit_test(test_clock)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
