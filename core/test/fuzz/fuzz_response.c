/*
 * Any status, head and body for any row: an answer of the row's shape or an error that keeps its promises. The head takes the way
 * through the transport's own reader. Input: row (two bytes), status, marks, a failure's message up to 0xFF, then head and body.
 */
#include <math.h>

#include "../../error.h"
#include "../../transfer.h"
#include "fuzz.h"

static const int statuses[] = {200, 200, 200, 200, 201, 204, 299, 100, 301, 302, 304, 400, 401, 401, 402, 403, 404,
                               408, 409, 413, 422, 422, 429, 500, 500, 501, 502, 503, 504, 520, 524, 599, 0,   999};

/* Head and body as the transport hands them on. False: the head is too large. */
static bool receive(bytes *b, int status, cw__reply *reply) {
  static CURL *easy; /* asked for a status only */
  if (!easy) easy = curl_easy_init();
  cw__request request = {.max_bytes = 1 << 20};
  cw__transfer t = {.easy = easy, .request = &request};
  cw__buf_init(&t.head, 1 << 16);
  cw__buf_init(&t.body, 1 << 20);
  while (b->left > 0 && !t.head_ended && t.cause == CW_OK) {
    const uint8_t *end = memchr(b->at, '\n', b->left);
    size_t n = end ? (size_t)(end - b->at) + 1 : b->left;
    char *line = malloc(n);
    memcpy(line, b->at, n);
    cw__transfer_head(line, 1, n, &t);
    free(line);
    b->at += n;
    b->left -= n;
  }
  if (b->left > 0) cw__transfer_write((char *)(uintptr_t)b->at, 1, b->left, &t);
  bool ok = t.cause == CW_OK && cw__transfer_reply(&t, reply) && cw__reply_split(reply->head, reply->head_len, reply);
  demand(ok || t.cause == CW_TOO_LARGE, "an answer is whole or too large");
  if (ok) reply->status = status;
  cw__buf_free(&t.head);
  cw__buf_free(&t.body);
  return ok;
}

static void check_headers(const cw__reply *reply) {
  for (size_t i = 0; i < reply->header_count; i++) {
    const char *name = reply->headers[i].name;
    demand(name && name[0] && reply->headers[i].value, "a header has a name and a value");
    for (const char *c = name; *c; c++) demand(*c < 'A' || *c > 'Z', "names are in lower case");
    demand(cw__reply_header(reply, name, NULL) == reply->headers[i].value, "a name comes once");
  }
}

static void check_list(char **list) {
  for (; list && *list; list++) {
    demand(!holds_token(*list), "no token in lists");
    demand(cw__json_utf8(*list, strlen(*list), NULL), "lists are UTF-8");
  }
}

static void check_error(const cw__context *context, cw_kind kind, const cw__error *error) {
  demand(kind > CW_MISTAKE && cw__kind_word(kind), "a kind has a word");
  demand(error->kind == kind && error->message && error->message[0], "an error says what");
  demand(cw__json_utf8(error->message, strlen(error->message), NULL), "a message is UTF-8");
  demand(!holds_token(error->message) && !holds_token(error->body), "no token in an error");
  demand(!error->body || (error->body_len <= 4096 && error->body[error->body_len] == '\0'), "a body is short and ends");
  demand(!isnan(error->retry_after) && error->retry_after <= 1e9, "a wait is a number, and not endless");
  bool get = strcmp(context->method, "GET") == 0, half = context->row && context->row->half_done;
  demand(!error->uncertain || !get || half, "what only reads is never uncertain");
  demand(error->kind != CW_RATE_LIMIT || error->retry_after >= 0, "a rate limit says how long");
  check_list(error->errors);
  check_list(error->attributes);
}

static void check_answer(const cw__answer *answer, const cw__row *row) {
  int state = 0, members = 0;
  if (!row) return;
  for (cJSON *node; (node = cw__answer_beside(answer, row, &state)) != NULL;) {
    demand(node->string && ++members < 1000000, "what lies beside has a name and an end");
  }
  cw__answer_meta(answer, row);
  if (answer->shape == CW__SHAPE_LIST) demand(cJSON_IsArray(answer->value), "a list is a list");
  if (answer->shape == CW__SHAPE_OBJECT) demand(cJSON_IsObject(answer->value), "an object is an object");
  if (answer->shape == CW__SHAPE_EMPTY) demand(!answer->value, "nothing is nothing");
}

static void try_failure(const cw__context *context, const char *message, unsigned choice) {
  cw__error error;
  memset(&error, 0, sizeof error);
  cw__failure failure = {.kind = choice % 2 ? CW_TIMEOUT : CW_CONNECTION, .stage = (cw__stage)(choice / 2 % 3)};
  snprintf(failure.message, sizeof failure.message, "x%s", message);
  cw_kind kind = cw__failure_read(context, &failure, &error);
  demand(!error.uncertain || failure.stage != CW__NOT_CONNECTED, "what never left is not uncertain");
  demand(!holds_token(error.message) && error.kind == kind, "no token in a failure");
  cw__error_clear(&error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bytes b = {data, size};
  unsigned number = take2(&b) % ((unsigned)cw__row_count + 1), status = take(&b), marks = take(&b);
  const cw__row *row = number < (unsigned)cw__row_count ? &cw__rows[number] : NULL;
  cw__context context = {.row = row,
                         .method = row         ? row->methods[0]
                                   : marks & 4 ? "POST"
                                               : "GET",
                         .api_token = TOKEN,
                         .platform_token = PLATFORM_TOKEN,
                         .now = 1750000000.5,
                         .safe = marks & 2};
  cw__reply reply;
  cw__answer answer;
  cw__error error;
  size_t len;
  memset(&error, 0, sizeof error);
  char *message = take_text(&b, &len);
  try_failure(&context, message, status);
  free(message);
  if (!receive(&b, statuses[status % (sizeof statuses / sizeof *statuses)], &reply)) return 0;
  check_headers(&reply);
  cw_kind kind = cw__response_read(&context, &reply, &answer, &error);
  if (kind == CW_OK) {
    demand(reply.status >= 200 && reply.status < 300, "only 2xx is well");
    check_answer(&answer, row);
  } else {
    demand(!answer.root && !answer.value, "an error leaves no answer");
    check_error(&context, kind, &error);
  }
  cJSON_Delete(answer.root);
  cw__error_clear(&error);
  cw__reply_clear(&reply);
  return 0;
}
