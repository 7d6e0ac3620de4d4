/*
 * Memory that runs out at every allocation of whole calls over HTTP: the right answer to the right request, or an error that says
 * so and that a write may have arrived, if it did. Neighbours: scarce.h, test_memory.c.
 */
#include "calling.h"
#include "scarce.h"

/* Did this run's request arrive whole? Its text goes to `text`. */
static bool arrived(char *text, size_t size) {
  char mark[40];
  pthread_mutex_lock(&server->lock);
  snprintf(text, size, "%s", server->request);
  pthread_mutex_unlock(&server->lock);
  snprintf(mark, sizeof mark, "\r\nX-Run: %ld\r\n", run_number);
  return strstr(text, mark) != NULL;
}

/* `body` NULL: that is for the caller to look at.
 * Calls, and checks what every call must keep to. True: CW_OK; then the server saw exactly this request. */
static bool call(cw_operation operation, cw_args args, const char *line, const char *body, cw_reply *reply) {
  static char seen[65536];
  char number[24];
  const cw_header header = {"X-Run", number};
  cw_options options = {
      .size = sizeof options, .base_url = server->url, .api_token = TOKEN, .account_id = 7, .timeout_ms = 5000};
  cw_client *client;
  snprintf(number, sizeof number, "%ld", run_number);
  memset(reply, 0, sizeof *reply);
  cw_kind kind = cw_client_new(&options, &client);
  if (kind != CW_OK) {
    assert_int_equal(kind, CW_CONFIG);
    return false;
  }
  args.size = sizeof args;
  args.headers = &header;
  args.header_count = 1;
  kind = cw_call(client, operation, &args, reply);
  bool fired = scarce_disarm();
  bool here = arrived(seen, sizeof seen);
  if (kind == CW_OK) {
    assert_true(here);
    assert_memory_equal(seen, line, strlen(line));
    const char *sent = strstr(seen, "\r\n\r\n") + 4, *told = strstr(seen, "Content-Length: ");
    if (body) assert_string_equal(sent, body);
    if (told) assert_int_equal(strtoul(told + 16, NULL, 10), strlen(sent));
    assert_non_null(strstr(seen, "\r\napi-access-token: " TOKEN "\r\n"));
    if (sent[0]) assert_non_null(strstr(seen, "\r\nContent-Type: "));
  } else {
    if (!fired) fail_msg("%s: %s", cw_kind_name(kind), reply->message);
    /* libcurl has no word for "no memory while resolving" */
    bool clear = (kind == CW_CONFIG || kind == CW_DECODE) && strstr(reply->message, "memory");
    if (!clear && kind != CW_DNS) fail_msg("%s: %s", cw_kind_name(kind), reply->message);
    assert_int_equal(kind, reply->kind);
    if (here && line[0] != 'G') assert_true(reply->uncertain);
    assert_null(strstr(reply->message, TOKEN));
  }
  cw_client_free(client);
  return kind == CW_OK;
}

static bool call_get(void) {
  cw_reply reply;
  bool right = call(CW_INBOXES_LIST, (cw_args){0}, "GET /api/v1/accounts/7/inboxes HTTP/1.1\r\n", "", &reply);
  if (right) assert_int_equal(cw_int64(cw_get(cw_at(reply.value, 0), "id"), 0), 9007199254740993);
  cw_reply_clear(&reply);
  return right;
}

static bool call_post(void) {
  cw_reply reply;
  bool right = call(CW_LABELS_CREATE, (cw_args){.params = "{\"title\":\"x\"}"},
                    "POST /api/v1/accounts/7/labels HTTP/1.1\r\n", "{\"label\":{\"title\":\"x\"}}", &reply);
  if (right) assert_int_equal(cw_int64(cw_get(reply.value, "id"), 0), 5);
  cw_reply_clear(&reply);
  return right;
}

static bool call_delete(void) {
  static const cw_id ids[] = {CW_ID(4)};
  cw_reply reply;
  bool right = call(CW_LABELS_DELETE, (cw_args){.ids = ids, .id_count = 1},
                    "DELETE /api/v1/accounts/7/labels/4 HTTP/1.1\r\n", "", &reply);
  cw_reply_clear(&reply);
  return right;
}

static bool call_patch(void) {
  static const cw_id ids[] = {CW_ID(4)};
  cw_reply reply;
  cw_value *value = cw_object_new();
  bool whole = cw_set(value, "title", cw_string_new("x"));
  if (!whole) {
    scarce.armed = false;
    cw_value_free(value);
    return false;
  }
  bool right = call(CW_LABELS_UPDATE, (cw_args){.ids = ids, .id_count = 1, .value = value},
                    "PATCH /api/v1/accounts/7/labels/4 HTTP/1.1\r\n", "{\"label\":{\"title\":\"x\"}}", &reply);
  cw_reply_clear(&reply);
  cw_value_free(value);
  return right;
}

static char path[] = "/tmp/chatwoot-test-XXXXXX";

static void make_file(void) {
  int fd = mkstemp(path);
  assert_true(fd >= 0 && write(fd, "12345", 5) == 5 && close(fd) == 0);
}

static bool call_upload(void) {
  static const cw_id ids[] = {CW_ID(4)};
  const cw_file file = {.param = "attachments", .path = path, .filename = "a.txt"};
  cw_reply reply;
  bool right =
      call(CW_MESSAGES_CREATE,
           (cw_args){.ids = ids, .id_count = 1, .params = "{\"content\":\"x\"}", .files = &file, .file_count = 1},
           "POST /api/v1/accounts/7/conversations/4/messages HTTP/1.1\r\n", NULL, &reply);
  if (right) {
    assert_sent("filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n12345\r\n--");
    assert_sent("name=\"content\"\r\n\r\nx\r\n--");
  }
  cw_reply_clear(&reply);
  return right;
}

/* A file that is written whole or not at all. No look at the query: libcurl 7.88 leaves it out when its own copy of it fails. */
static bool call_download(void) {
  char text[40] = "";
  cw_reply reply;
  remove(path);
  bool right =
      call(CW_CSAT_SURVEY_RESPONSES_DOWNLOAD, (cw_args){.params = "{\"since\":\"1\",\"until\":\"2\"}", .to = path},
           "GET /api/v1/accounts/7/csat_survey_responses/download", NULL, &reply);
  FILE *file = fopen(path, "rb");
  size_t got = file ? fread(text, 1, sizeof text - 1, file) : 0;
  if (file) fclose(file);
  if (right || got > 0) assert_string_equal(text, "a,b\n1,2\n");
  cw_reply_clear(&reply);
  return right;
}

static void test_files(void **state) {
  (void)state;
  make_file();
  loopback_set(server, HEAD("200") "{\"id\":5}");
  exhaust(call_upload);
  loopback_set(server, "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 8\r\n\r\na,b\n1,2\n");
  exhaust(call_download);
  remove(path);
}

static void test_calls(void **state) {
  (void)state;
  loopback_set(server, HEAD("200") "{\"payload\":[{\"id\":9007199254740993,\"name\":\"x\"}]}");
  exhaust(call_get);
  loopback_set(server, HEAD("200") "{\"id\":5,\"title\":\"x\"}");
  exhaust(call_post);
  exhaust(call_patch);
  loopback_set(server, HEAD("200"));
  exhaust(call_delete);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_files, calling_start, calling_stop),
      cmocka_unit_test_setup_teardown(test_calls, calling_start, calling_stop),
  };
  if (scarce_start() != 0) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}
