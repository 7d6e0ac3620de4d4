/*
 * What the tests of the C interface share: the loopback server of the group, a client for it, and looks at what it was sent.
 * Neighbours: loopback.h, test_client.c, test_arguments.c.
 */
#ifndef CW_TEST_CALLING_H
#define CW_TEST_CALLING_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../chatwoot.h"
#include "loopback.h"

#define TOKEN "canary-token-9f2c"
#define HEAD(status) "HTTP/1.1 " status " X\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"

static loopback *server;

static inline cw_client *client_of(cw_options options) {
  cw_client *client = NULL;
  options.size = sizeof options;
  if (!options.base_url) options.base_url = server->url;
  if (!options.api_token) options.api_token = TOKEN;
  if (!options.max_retries) options.max_retries = -1; /* repeats have a test of their own */
  options.account_id = 7;
  assert_int_equal(cw_client_new(&options, &client), CW_OK);
  return client;
}

static inline cw_client *client_new(void) { return client_of((cw_options){.size = 0}); }

static inline void assert_sent(const char *part) {
  if (!strstr(server->request, part)) fail_msg("not sent: %s\nbut: %s", part, server->request);
}

static inline void assert_ok(cw_kind kind, const cw_reply *reply) {
  if (kind != CW_OK) fail_msg("%s: %s", cw_kind_name(kind), reply->message);
  assert_int_equal(reply->kind, CW_OK);
  assert_null(reply->message);
}

static int calling_start(void **state) {
  (void)state;
  server = loopback_start();
  return 0;
}

static int calling_stop(void **state) {
  (void)state;
  loopback_stop(server);
  return 0;
}

#endif
