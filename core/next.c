/*
 * The one place that decides what a call does next: send, wait, or be done. PURE: clock and chance are arguments. It never looks
 * into bodies and never sleeps. What decides: could the last try have taken effect, does the server say it did not (429, too many
 * messages), and may this request be sent twice?
 * Sources: rate limits refuse before any effect, 500 is mostly the caller's mistake and some took effect (both recorded on 4.15.1).
 * Neighbours: error.c tells what an outcome is, client.c and lua/chatwoot/call.lua are the loops.
 */
#include <string.h>

#include "stages.h"

#define MAX_BACKOFF_MS 8000

bool cw__status_is_gateway(int status) {
  return status == 408 || status == 502 || status == 503 || status == 504 || (status >= 520 && status <= 524);
}

static bool is_get(const cw__try *state) { return strcmp(state->method, "GET") == 0; }

/* It may have taken effect, and nobody said so. */
static bool may_have_arrived(const cw__outcome *last) {
  if (last->status == 0) return last->stage != CW__NOT_CONNECTED;
  return last->status == 408 || (last->status >= 500 && last->status != 501);
}

static bool may_repeat(const cw__try *state, const cw__outcome *last) {
  if (last->kind == CW_RATE_LIMIT) return true;
  if (last->status == 500) return is_get(state) && state->attempts == 1;
  if (last->status != 0) return state->safe && cw__status_is_gateway(last->status);
  bool broken = last->kind == CW_DNS || last->kind == CW_CONNECTION || last->kind == CW_TIMEOUT;
  return broken && (state->safe || last->stage == CW__NOT_CONNECTED);
}

/* min(0.5 * 2^(n-1), 8) s, times 0.5 to 1; where the answer says how long, that; a little more for a window that opens. */
static int64_t wait_for(const cw__try *state, const cw__outcome *last, double chance) {
  if (last->retry_after >= 0) {
    return (int64_t)((last->retry_after + (last->kind == CW_RATE_LIMIT ? 2 * chance : 0)) * 1000);
  }
  int64_t wait = state->attempts < 6 ? (int64_t)500 << (state->attempts - 1) : MAX_BACKOFF_MS;
  return (int64_t)((double)(wait < MAX_BACKOFF_MS ? wait : MAX_BACKOFF_MS) * (0.5 + chance / 2));
}

static cw__action send_now(cw__try *state, int64_t now_ms, int64_t *ms) {
  int64_t left = state->started_ms + state->deadline_ms - now_ms;
  *ms = left > 1 ? left : 1;
  state->due = false;
  state->attempts++;
  return CW__SEND;
}

cw__action cw__next(cw__try *state, const cw__outcome *last, int64_t now_ms, double chance, int64_t *ms) {
  if (state->due && now_ms >= state->started_ms + state->deadline_ms)
    return CW__DONE; /* its wait took longer than was asked for */
  if (!last || state->due) return send_now(state, now_ms, ms);
  if (last->kind == CW_OK) return CW__DONE;
  state->gone = state->arrived && last->status == 404 && strcmp(state->method, "DELETE") == 0;
  state->arrived = state->arrived || may_have_arrived(last);
  if (state->attempts > state->max_retries || !may_repeat(state, last)) return CW__DONE;
  int64_t wait = wait_for(state, last, chance);
  if (now_ms + wait >= state->started_ms + state->deadline_ms) {
    state->wait_ms = wait;
    return CW__DONE;
  }
  state->due = true;
  *ms = wait;
  return CW__WAIT;
}
