/*
 * The one place that decides what a call does next: send, wait, or be done. PURE: the clock is an argument. It never
 * looks into bodies and never sleeps. One try is made; repeats will be decided here, from the same state and outcome.
 */
#include "stages.h"

cw__action cw__next(cw__try *state, const cw__outcome *last, int64_t now_ms, int64_t *ms) {
  if (last) return CW__DONE;
  int64_t left = state->started_ms + state->deadline_ms - now_ms;
  *ms = left > 1 ? left : 1;
  state->attempts++;
  return CW__SEND;
}
