/* The C interface over real HTTP on loopback: what is sent, what comes back, how calls fail. No test asserts time. */
#include "calling.h"

/* ---- options ---- */

static void assert_fault(cw_options options, const char *wanted) {
  cw_client *client = (cw_client *)server;
  options.size = sizeof options;
  assert_int_equal(cw_client_new(&options, &client), CW_MISTAKE);
  assert_null(client);
  const char *fault = cw_options_fault(&options);
  assert_non_null(fault);
  if (!strstr(fault, wanted)) fail_msg("%s", fault);
}

static void test_options_refused(void **state) {
  (void)state;
  assert_fault((cw_options){.base_url = "ftp://x"}, "https://");
  assert_fault((cw_options){.base_url = "https://user@host"}, "user");
  assert_fault((cw_options){.base_url = ""}, "https://");
  assert_fault((cw_options){.api_token = ""}, "api_token is empty");
  assert_fault((cw_options){.api_token = "a\r\nX: y"}, "api_token");
  assert_fault((cw_options){.platform_token = "a b"}, "platform_token");
  assert_fault((cw_options){.user_agent = "a\nb"}, "user_agent");
  assert_fault((cw_options){.account_id = -1}, "account_id");
  assert_fault((cw_options){.timeout_ms = -1}, "timeout_ms");
  assert_fault((cw_options){.connect_timeout_ms = INT64_MAX}, "connect_timeout_ms");
  assert_fault((cw_options){.deadline_ms = -1}, "deadline_ms");
  assert_fault((cw_options){.max_response_bytes = UINT64_MAX}, "max_response_bytes");
  assert_int_equal(cw_client_new(NULL, NULL), CW_MISTAKE);
}

/* A program older than the library gives a shorter struct, a newer one a longer one. */
static void test_options_of_other_versions(void **state) {
  (void)state;
  struct {
    cw_options options;
    void *new_field;
  } newer = {.options = {.size = sizeof newer, .base_url = server->url}};
  cw_options older = {.size = offsetof(cw_options, proxy), .proxy = (const char *)1};
  assert_null(cw_options_fault(&older));
  assert_null(cw_options_fault(&newer.options));
  newer.new_field = &newer;
  assert_non_null(strstr(cw_options_fault(&newer.options), "does not know"));
  older.size = 0;
  assert_non_null(strstr(cw_options_fault(&older), "size"));
  older.size = SIZE_MAX;
  assert_non_null(strstr(cw_options_fault(&older), "size"));
  cw_client *client;
  assert_int_equal(cw_client_new(NULL, &client), CW_OK);
  cw_client_free(client);
  cw_client_free(NULL);
}

/* ---- calls that go well ---- */

static void test_list(void **state) {
  (void)state;
  char url[80];
  snprintf(url, sizeof url, "%s//", server->url);
  cw_client *client = client_of((cw_options){.base_url = url});
  cw_reply reply;
  loopback_set(server, HEAD("200") "{\"payload\":[{\"id\":9007199254740993,\"name\":\"Web\"},{\"id\":2}]}");
  assert_ok(cw_inboxes_list(client, &reply), &reply);
  assert_sent("GET /api/v1/accounts/7/inboxes HTTP/1.1\r\n");
  assert_sent("api-access-token: " TOKEN "\r\n");
  assert_sent("Accept: application/json\r\n");
  assert_sent("User-Agent: chatwoot-lua/" CW_VERSION "\r\n");
  assert_sent(reply.request_id);
  assert_int_equal(strlen(reply.request_id), 32);
  assert_int_equal(reply.status, 200);
  assert_int_equal(reply.attempts, 1);
  assert_int_equal(reply.retry_after_ms, -1);
  assert_int_equal(cw_size(reply.value), 2);
  assert_true(cw_int64(cw_get(cw_at(reply.value, 0), "id"), 0) == INT64_C(9007199254740993));
  assert_null(reply.meta);
  char first[40];
  strcpy(first, reply.request_id);
  cw_reply_clear(&reply);
  assert_ok(cw_inboxes_list(client, &reply), &reply);
  assert_string_not_equal(first, reply.request_id);
  cw_client_free(client);
  assert_string_equal(cw_string(cw_get(cw_first(reply.value), "name"), NULL), "Web"); /* outlives the client */
  cw_reply_clear(&reply);
  cw_reply_clear(&reply);
  cw_reply_clear(NULL);
}

static void test_meta(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  loopback_set(server, HEAD("200") "{\"data\":{\"meta\":{\"all_count\":5},\"payload\":[{\"id\":1}]}}");
  assert_ok(cw_conversations_list(client, "{\"status\":\"open\"}", &reply), &reply);
  assert_sent("GET /api/v1/accounts/7/conversations?");
  assert_sent("status=open");
  assert_int_equal(cw_int64(cw_get(reply.meta, "all_count"), 0), 5);
  cw_reply_clear(&reply);
  loopback_set(server, HEAD("200") "{\"payload\":{\"contact\":{\"id\":3},\"contact_inbox\":{\"source_id\":\"s\","
                                   "\"big\":9007199254740993}},\"more\":1}");
  assert_ok(cw_contacts_create(client, "{\"name\":\"Ada\"}", &reply), &reply);
  assert_int_equal(cw_int64(cw_get(reply.value, "id"), 0), 3);
  const cw_value *beside = cw_get(reply.meta, "contact_inbox");
  assert_string_equal(cw_string(cw_get(beside, "source_id"), NULL), "s");
  assert_true(cw_int64(cw_get(beside, "big"), 0) == INT64_C(9007199254740993));
  assert_int_equal(cw_int64(cw_get(reply.meta, "more"), 0), 1);
  cw_reply_clear(&reply);
  cw_client_free(client);
}

static void test_nothing_to_say(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  loopback_set(server, HEAD("200"));
  assert_ok(cw_labels_delete(client, 5, &reply), &reply);
  assert_sent("DELETE /api/v1/accounts/7/labels/5 HTTP/1.1\r\n");
  assert_null(reply.value);
  assert_int_equal(reply.status, 200);
  cw_reply_clear(&reply);
  loopback_set(server, HEAD("200") "{\"agent_bot\":{}}");
  assert_ok(cw_inboxes_get_agent_bot(client, 5, &reply), &reply);
  assert_null(reply.value);
  cw_reply_clear(&reply);
  cw_client_free(client);
}

/* http_proxy and its kin are the program's business. */
static void test_environment_is_not_read(void **state) {
  (void)state;
  setenv("http_proxy", "http://127.0.0.1:1", 1);
  setenv("CHATWOOT_API_TOKEN", "from-the-environment", 1);
  cw_client *client = client_new();
  cw_reply reply;
  loopback_set(server, HEAD("200") "{\"payload\":[]}");
  assert_ok(cw_labels_list(client, &reply), &reply);
  assert_null(strstr(server->request, "from-the-environment"));
  cw_reply_clear(&reply);
  cw_client_free(client);
  unsetenv("http_proxy");
  unsetenv("CHATWOOT_API_TOKEN");
}

/* ---- calls that fail ---- */

static void test_error_fields(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  loopback_set(server, HEAD("422") "{\"message\":\"Title is taken by " TOKEN "\",\"attributes\":[\"title\"]}");
  assert_int_equal(cw_labels_create(client, "{\"title\":\"a\"}", &reply), CW_VALIDATION);
  assert_int_equal(reply.status, 422);
  assert_string_equal(reply.attributes[0], "title");
  assert_null(reply.attributes[1]);
  assert_null(reply.value);
  assert_null(strstr(reply.message, TOKEN));
  assert_null(strstr(reply.body, TOKEN));
  assert_int_equal(strlen(reply.body), reply.body_length);
  assert_false(reply.uncertain);
  assert_false(reply.retryable);
  assert_int_equal(reply.attempts, 1);
  assert_sent(reply.request_id);
  cw_reply_clear(&reply);
  loopback_set(
      server, "HTTP/1.1 429 X\r\nContent-Type: text/plain\r\nRetry-After: 7\r\nConnection: close\r\n\r\nRetry later\n");
  assert_int_equal(cw_labels_list(client, &reply), CW_RATE_LIMIT);
  assert_int_equal(reply.retry_after_ms, 7000);
  assert_true(reply.retryable);
  cw_reply_clear(&reply);
  cw_client_free(client);
}

static void test_wrong_answers(void **state) {
  (void)state;
  cw_client *client = client_of((cw_options){.max_response_bytes = 100});
  cw_reply reply;
  loopback_set(server, HEAD("200") "{\"payload\":");
  assert_int_equal(cw_inboxes_list(client, &reply), CW_DECODE);
  assert_int_equal(reply.status, 200);
  cw_reply_clear(&reply);
  loopback_set(server, HEAD("200") "{\"payload\":7}");
  assert_int_equal(cw_inboxes_list(client, &reply), CW_UNEXPECTED_RESPONSE);
  assert_null(reply.value);
  cw_reply_clear(&reply);
  static char large[4096] = HEAD("200");
  memset(large + strlen(large), 'x', 2000);
  loopback_set(server, large);
  assert_int_equal(cw_inboxes_list(client, &reply), CW_TOO_LARGE);
  cw_reply_clear(&reply);
  cw_client_free(client);
}

static void test_lost_connections(void **state) {
  (void)state;
  cw_client *client = client_new(), *nowhere = client_of((cw_options){.base_url = "http://127.0.0.1:1"});
  cw_reply reply;
  loopback_set(server, "");
  int before = loopback_count(server);
  assert_int_equal(cw_labels_create(client, "{\"title\":\"a\"}", &reply), CW_CONNECTION);
  assert_true(reply.uncertain); /* it may have arrived */
  assert_int_equal(reply.status, 0);
  assert_int_equal(loopback_count(server), before + 1); /* and was not sent again */
  cw_reply_clear(&reply);
  assert_int_equal(cw_labels_create(nowhere, "{\"title\":\"a\"}", &reply), CW_CONNECTION);
  assert_false(reply.uncertain);
  assert_true(reply.retryable);
  assert_non_null(strstr(reply.message, "127.0.0.1:1"));
  cw_reply_clear(&reply);
  cw_client_free(client);
  cw_client_free(nowhere);
}

/* What may be repeated is, within max_retries; its waits are next.c's. */
static void test_retries(void **state) {
  (void)state;
  cw_client *client = client_of((cw_options){.max_retries = 1}), *never = client_new();
  cw_reply reply;
  loopback_set_two(server, HEAD("503") "{}", HEAD("200") "{\"payload\":[]}");
  assert_ok(cw_labels_list(client, &reply), &reply);
  assert_int_equal(reply.attempts, 2);
  cw_reply_clear(&reply);
  loopback_set_two(server, HEAD("503") "{}", HEAD("200") "{\"payload\":[]}");
  assert_int_equal(cw_labels_list(never, &reply), CW_SERVER);
  assert_int_equal(reply.attempts, 1);
  assert_true(reply.retryable);
  cw_reply_clear(&reply);
  cw_args none = {.size = sizeof none, .max_retries = -1};
  loopback_set_two(server, HEAD("503") "{}", HEAD("200") "{\"payload\":[]}");
  assert_int_equal(cw_call(client, CW_LABELS_LIST, &none, &reply), CW_SERVER);
  cw_reply_clear(&reply);
  loopback_set_two(server, "", HEAD("404") "{\"error\":\"Resource could not be found\"}");
  assert_ok(cw_labels_delete(client, 3, &reply), &reply); /* the first one may have arrived: it is gone */
  assert_null(reply.value);
  cw_reply_clear(&reply);
  loopback_set_two(server, "", HEAD("404") "{\"error\":\"Resource could not be found\"}");
  assert_ok(cw_inboxes_delete(client, 3, &reply), &reply); /* the same where an object is answered */
  assert_null(cw_get(reply.value, "message"));
  cw_reply_clear(&reply);
  loopback_set(server, HEAD("503") "{}");
  cw_args hasty = {.size = sizeof hasty, .deadline_ms = 200};
  assert_int_equal(cw_call(client, CW_LABELS_LIST, &hasty, &reply), CW_SERVER);
  assert_int_equal(reply.attempts, 1);
  assert_true(reply.retry_after_ms >= 250 && reply.retry_after_ms <= 500);
  cw_reply_clear(&reply);
  cw_client_free(client);
  cw_client_free(never);
}

static void test_times(void **state) {
  (void)state;
  cw_client *client = client_new(), *hasty = client_of((cw_options){.timeout_ms = 50});
  cw_client *late = client_of((cw_options){.deadline_ms = 50});
  cw_reply reply;
  loopback_set(server, NULL);
  assert_int_equal(cw_labels_list(hasty, &reply), CW_TIMEOUT);
  assert_true(reply.retryable);
  cw_reply_clear(&reply);
  assert_int_equal(cw_labels_list(late, &reply), CW_DEADLINE);
  cw_reply_clear(&reply);
  cw_args args = {.size = sizeof args, .timeout_ms = 50};
  assert_int_equal(cw_call(client, CW_LABELS_LIST, &args, &reply), CW_TIMEOUT);
  cw_reply_clear(&reply);
  args = (cw_args){.size = sizeof args, .deadline_ms = 50};
  assert_int_equal(cw_call(client, CW_LABELS_LIST, &args, &reply), CW_DEADLINE);
  cw_reply_clear(&reply);
  cw_client_free(client);
  cw_client_free(hasty);
  cw_client_free(late);
}

static void test_kind_names(void **state) {
  (void)state;
  assert_string_equal(cw_kind_name(CW_OK), "ok");
  assert_string_equal(cw_kind_name(CW_MISTAKE), "mistake");
  assert_string_equal(cw_kind_name(CW_UNEXPECTED_RESPONSE), "unexpected_response");
  assert_string_equal(cw_kind_name((cw_kind)999), "unknown");
  assert_string_equal(cw_kind_name((cw_kind)-1), "unknown");
}

/* ---- many clients, many threads ---- */

static void *call_ten_times(void *failures) {
  cw_client *client = client_new();
  for (int i = 0; i < 10; i++) {
    cw_reply reply;
    if (cw_inboxes_get(client, 5, &reply) != CW_OK || cw_int64(cw_get(reply.value, "id"), 0) != 5) ++*(int *)failures;
    cw_reply_clear(&reply);
  }
  cw_client_free(client);
  return NULL;
}

static void test_threads(void **state) {
  (void)state;
  pthread_t threads[3];
  int failures[3] = {0};
  loopback_set(server, HEAD("200") "{\"id\":5}");
  for (int i = 0; i < 3; i++) assert_int_equal(pthread_create(&threads[i], NULL, call_ten_times, &failures[i]), 0);
  for (int i = 0; i < 3; i++) {
    pthread_join(threads[i], NULL);
    assert_int_equal(failures[i], 0);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_options_refused),
      cmocka_unit_test(test_options_of_other_versions),
      cmocka_unit_test(test_list),
      cmocka_unit_test(test_meta),
      cmocka_unit_test(test_nothing_to_say),
      cmocka_unit_test(test_environment_is_not_read),
      cmocka_unit_test(test_error_fields),
      cmocka_unit_test(test_wrong_answers),
      cmocka_unit_test(test_lost_connections),
      cmocka_unit_test(test_retries),
      cmocka_unit_test(test_times),
      cmocka_unit_test(test_kind_names),
      cmocka_unit_test(test_threads),
  };
  return cmocka_run_group_tests(tests, calling_start, calling_stop);
}
