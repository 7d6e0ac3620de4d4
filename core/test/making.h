/*
 * What the tests of the request stage share: an order, the request made of it, and looks at both. Hand-made rows keep these
 * tests apart from the endpoints. Neighbours: test_url.c, test_body.c, test_check.c, test_limits.c.
 */
#ifndef CW_TEST_MAKING_H
#define CW_TEST_MAKING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../stages.h"

#define BASE "https://chat.example.com"

typedef struct attempt {
  cw__plan plan;
  cw__error error;
  cw_kind kind;
} attempt;

static const char *const get_methods[] = {"GET", NULL};
static const char *const post_methods[] = {"POST", NULL};

static inline cw__order order_for(const cw__row *row, const char *params) {
  return (cw__order){.row = row,
                     .base_url = BASE,
                     .api_token = "TOKEN-1234",
                     .user_agent = "test",
                     .request_id = "rid",
                     .boundary = "BOUNDARY",
                     .account_id = 7,
                     .params = params,
                     .params_len = params ? strlen(params) : 0};
}

static inline void set_params(cw__order *order, const char *params) {
  order->params = params;
  order->params_len = strlen(params);
}

static inline void set_extra(cw__order *order, const char *extra) {
  order->extra = extra;
  order->extra_len = strlen(extra);
}

static inline attempt make(const cw__order *order) {
  attempt a;
  memset(&a, 0, sizeof a);
  a.kind = cw__request_make(order, &a.plan, &a.error);
  return a;
}

static inline void drop(attempt *a) {
  cw__plan_clear(&a->plan);
  cw__error_clear(&a->error);
}

static inline void assert_url(const cw__order *order, const char *path) {
  attempt a = make(order);
  if (a.kind != CW_OK) fail_msg("%s", a.error.message);
  assert_string_equal(a.plan.request.url + strlen(order->base_url), path);
  drop(&a);
}

static inline void assert_refused(const cw__order *order, cw_kind kind, const char *message) {
  attempt a = make(order);
  if (a.kind == CW_OK) fail_msg("%s passed", order->params ? order->params : "the order");
  assert_int_equal(a.kind, kind);
  assert_string_equal(a.error.message, message);
  drop(&a);
}

static inline void assert_mistake(const cw__order *order, const char *message) {
  assert_refused(order, CW_MISTAKE, message);
}

/* All bytes of the body, files as <path:length>. */
static inline void body_text(const cw__request *request, char *out, size_t size) {
  out[0] = '\0';
  for (size_t i = 0; i < request->segment_count; i++) {
    const cw__segment *s = &request->body[i];
    size_t used = strlen(out);
    if (s->path) {
      snprintf(out + used, size - used, "<%s:%d>", s->path, (int)s->length);
    } else {
      snprintf(out + used, size - used, "%.*s", (int)s->length, s->data);
    }
  }
}

static inline void assert_body(const cw__order *order, const char *wanted) {
  char text[8000];
  attempt a = make(order);
  if (a.kind != CW_OK) fail_msg("%s", a.error.message);
  body_text(&a.plan.request, text, sizeof text);
  assert_string_equal(text, wanted);
  drop(&a);
}

static inline const char *header_of(const cw__request *request, const char *name) {
  for (size_t i = 0; i < request->header_count; i++) {
    if (strcmp(request->headers[i].name, name) == 0) return request->headers[i].value;
  }
  return NULL;
}

#endif
