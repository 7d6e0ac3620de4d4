/* The arguments of C calls: where they go in the request, and which are refused before anything is sent. */
#include "calling.h"

static void test_params_as_value(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  cw_value *message = cw_object_new();
  cw_set(message, "content", cw_string_new("say \"h\xC3\xA9\""));
  cw_set(message, "private", cw_bool_new(true));
  const cw_id ids[] = {CW_ID(42)};
  const cw_args args = {.size = sizeof args, .ids = ids, .id_count = 1, .value = message, .account_id = 8};
  loopback_set(server, HEAD("200") "{\"id\":1}");
  assert_ok(cw_call(client, CW_MESSAGES_CREATE, &args, &reply), &reply);
  assert_sent("POST /api/v1/accounts/8/conversations/42/messages HTTP/1.1\r\n");
  assert_sent("Content-Type: application/json\r\n");
  assert_sent("{\"content\":\"say \\\"h\xC3\xA9\\\"\",\"private\":true}");
  cw_reply_clear(&reply);
  cw_value_free(message);
  cw_client_free(client);
}

static void test_extra_and_headers(void **state) {
  (void)state;
  cw_client *client = client_of((cw_options){.user_agent = "my-tool/1"});
  cw_reply reply;
  const cw_header headers[] = {{"X-Mine", "yes"}};
  const cw_args args = {.size = sizeof args,
                        .params = "{\"title\":\"vip\"}",
                        .extra = "{\"brand_new\":[1]}",
                        .headers = headers,
                        .header_count = 1};
  loopback_set(server, HEAD("200") "{\"id\":1}");
  assert_ok(cw_call(client, CW_LABELS_CREATE, &args, &reply), &reply);
  assert_sent("X-Mine: yes\r\n");
  assert_sent("User-Agent: my-tool/1\r\n");
  assert_sent("\"brand_new\":[1]");
  cw_reply_clear(&reply);
  cw_client_free(client);
}

static void test_text_ids(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  loopback_set(server, HEAD("200") "{\"name\":\"x\"}");
  assert_ok(cw_public_inboxes_get(client, "a/b \xC3\xA9", &reply), &reply);
  assert_sent("GET /public/api/v1/inboxes/a%2Fb%20%C3%A9 HTTP/1.1\r\n");
  assert_null(strstr(server->request, TOKEN)); /* no token where none is needed */
  cw_reply_clear(&reply);
  assert_int_equal(cw_public_inboxes_get(client, NULL, &reply), CW_MISTAKE);
  assert_non_null(strstr(reply.message, "inbox_identifier is empty"));
  cw_reply_clear(&reply);
  cw_client_free(client);
}

static void make_file(char *path, const char *bytes) {
  int fd = mkstemp(path);
  assert_true(fd >= 0);
  assert_int_equal(write(fd, bytes, strlen(bytes)), strlen(bytes));
  close(fd);
}

static void test_files(void **state) {
  (void)state;
  char path[] = "/tmp/chatwoot-test-XXXXXX";
  make_file(path, "bytes of a file");
  cw_client *client = client_new();
  cw_reply reply;
  const cw_id ids[] = {CW_ID(42)};
  cw_file files[] = {
      {.param = "attachments", .path = path, .filename = "report.pdf"},
      {.param = "attachments", .data = "hi\n", .length = 3, .filename = "a.txt"},
  };
  cw_args args = {.size = sizeof args, .ids = ids, .id_count = 1, .files = files, .file_count = 2};
  loopback_set(server, HEAD("200") "{\"id\":1}");
  assert_ok(cw_call(client, CW_MESSAGES_CREATE, &args, &reply), &reply);
  assert_sent("Content-Type: multipart/form-data; boundary=chatwoot-");
  assert_sent("filename=\"report.pdf\"\r\nContent-Type: application/pdf\r\n\r\nbytes of a file\r\n");
  assert_sent("filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhi\n\r\n");
  cw_reply_clear(&reply);
  unlink(path);
  assert_int_equal(cw_call(client, CW_MESSAGES_CREATE, &args, &reply), CW_CONFIG);
  assert_non_null(strstr(reply.message, path));
  assert_int_equal(reply.attempts, 0);
  assert_string_equal(reply.request_id, "");
  cw_reply_clear(&reply);
  cw_client_free(client);
}

/* ---- mistakes ---- */

static void assert_mistake(cw_client *client, cw_operation operation, const cw_args *args, const char *wanted) {
  cw_reply reply;
  int before = loopback_count(server);
  assert_int_equal(cw_call(client, operation, args, &reply), CW_MISTAKE);
  assert_int_equal(reply.kind, CW_MISTAKE);
  if (!strstr(reply.message, wanted)) fail_msg("%s", reply.message);
  assert_int_equal(reply.attempts, 0);
  assert_string_equal(reply.request_id, "");
  assert_int_equal(reply.retry_after_ms, -1);
  cw_reply_clear(&reply);
  assert_int_equal(loopback_count(server), before); /* nothing was sent */
}

static void test_mistakes_in_params(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_value *good = cw_object_new(), *bad = cw_object_new();
  cw_set(bad, "title", cw_string_new("\xFF"));
  cw_args args = {.size = sizeof args, .params = "{\"title\":\"a\",}"};
  assert_mistake(client, CW_LABELS_CREATE, &args, "labels:create: params is no valid JSON: a syntax error at byte 13");
  args.params = "[1]";
  assert_mistake(client, CW_LABELS_CREATE, &args, "params must be a JSON object");
  args.params = "{\"titel\":\"a\"}";
  assert_mistake(client, CW_LABELS_CREATE, &args, "did you mean title?");
  args.params = "{\"title\":\"a\"}";
  args.extra = "{";
  assert_mistake(client, CW_LABELS_CREATE, &args, "extra is no valid JSON");
  args.extra = NULL;
  args.value = good;
  assert_mistake(client, CW_LABELS_CREATE, &args, "not both");
  args.params = NULL;
  args.value = bad;
  assert_mistake(client, CW_LABELS_CREATE, &args, "value lacks what");
  cw_value_free(good);
  cw_value_free(bad);
  cw_client_free(client);
}

static void test_mistakes_in_args(void **state) {
  (void)state;
  cw_client *client = client_new();
  const cw_id ids[9] = {CW_ID(1)};
  cw_args args = {.size = sizeof args, .ids = ids, .id_count = 9};
  assert_mistake(client, CW_INBOXES_GET, &args, "too many ids");
  args.id_count = 2;
  assert_mistake(client, CW_INBOXES_GET, &args, "too many ids");
  args.id_count = 0;
  assert_mistake(client, CW_INBOXES_GET, &args, "inbox_id is missing");
  assert_mistake(client, CW_INBOXES_GET, NULL, "inbox_id is missing");
  assert_mistake(client, CW_INBOXES_GET, &(cw_args){.size = 3}, "size");
  assert_mistake(client, CW_INBOXES_GET, &(cw_args){.size = sizeof args, .id_count = 1}, "id_count without ids");
  assert_mistake(client, CW_INBOXES_LIST, &(cw_args){.size = sizeof args, .account_id = -1}, "account_id");
  assert_mistake(client, CW_PROFILE_GET, &(cw_args){.size = sizeof args, .account_id = 8}, "lies in no account");
  assert_mistake(client, CW_INBOXES_LIST, &(cw_args){.size = sizeof args, .deadline_ms = -1}, "deadline_ms");
  assert_mistake(client, CW_INBOXES_LIST, &(cw_args){.size = sizeof args, .to = "x"}, "answers JSON");
  assert_mistake(client, CW_INBOXES_LIST, &(cw_args){.size = sizeof args, .header_count = 1}, "headers");
  assert_mistake(client, CW_OPERATION_COUNT, NULL, "no such operation");
  assert_mistake(client, (cw_operation)-1, NULL, "no such operation");
  assert_mistake(NULL, CW_INBOXES_LIST, NULL, "no client");
  assert_int_equal(cw_call(client, CW_INBOXES_LIST, NULL, NULL), CW_MISTAKE);
  cw_client_free(client);
}

static void test_mistakes_in_files(void **state) {
  (void)state;
  cw_client *client = client_new();
  const cw_id ids[] = {CW_ID(1)};
  cw_file file = {.path = "x"};
  const cw_args args = {.size = sizeof args, .ids = ids, .id_count = 1, .files = &file, .file_count = 1};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "without param");
  file = (cw_file){.param = "attachments"};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "path or data");
  file = (cw_file){.param = "attachments", .path = "x", .data = "x"};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "path or data");
  file = (cw_file){.param = "attachments", .data = "x", .length = 1};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "filename");
  file = (cw_file){.param = "content", .data = "x", .length = 1, .filename = "x"};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "takes no file");
  file = (cw_file){.param = "attachments", .data = "x", .length = 1, .filename = ""};
  assert_mistake(client, CW_MESSAGES_CREATE, &args, "attachments: filename is empty");
  const cw_file twice = {.param = "avatar", .data = "x", .length = 1, .filename = "x.png"}, two[] = {twice, twice};
  const cw_args avatars = {.size = sizeof args, .params = "{\"name\":\"x\"}", .files = two, .file_count = 2};
  assert_mistake(client, CW_CONTACTS_CREATE, &avatars, "avatar takes one file, not several");
  cw_client_free(client);
}

static void test_no_token(void **state) {
  (void)state;
  const cw_options options = {.size = sizeof options, .base_url = server->url, .account_id = 7};
  cw_client *client;
  cw_reply reply;
  assert_int_equal(cw_client_new(&options, &client), CW_OK);
  assert_int_equal(cw_inboxes_list(client, &reply), CW_CONFIG);
  assert_non_null(strstr(reply.message, "api_token"));
  cw_reply_clear(&reply);
  cw_client_free(client);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_params_as_value),    cmocka_unit_test(test_extra_and_headers),
      cmocka_unit_test(test_text_ids),           cmocka_unit_test(test_files),
      cmocka_unit_test(test_mistakes_in_params), cmocka_unit_test(test_mistakes_in_args),
      cmocka_unit_test(test_mistakes_in_files),  cmocka_unit_test(test_no_token),
  };
  return cmocka_run_group_tests(tests, calling_start, calling_stop);
}
