/*
 * JSON both ways: any bytes as a text to parse, as a text to write, as a number. What was parsed is written and parsed again to the
 * same; what the strict check lets pass scans into a tape that points into the text and agrees with itself.
 */
#include <math.h>

#include "../../tape.h"
#include "fuzz.h"

/* What the strict grammar knows of this text, the reader of good text can read. */
static void try_tape(const char *text, size_t len) {
  cw__tape tape = {0};
  cw__buf plain;
  bool ok = cw__tape_scan(&tape, text, len);
  demand(ok, "a text that was checked scans");
  demand(tape.count > 0 && tape.tokens[0].span == tape.count, "the first token is all of it");
  cw__buf_init(&plain, SIZE_MAX / 2);
  for (size_t i = 0; i < tape.count; i++) {
    const cw__token *t = &tape.tokens[i];
    demand(t->span >= 1 && i + t->span <= tape.count, "a span ends inside the tape");
    demand(t->text >= text && t->len > 0 && t->text + t->len <= text + len, "a token lies in the text");
    demand(!t->key || (t->key > text && t->key + t->key_len < text + len), "a key lies in the text");
    cw__buf_reset(&plain);
    cw__token_plain(t, &plain);
    demand(cw__json_utf8(cw__buf_cstr(&plain), plain.len, NULL), "a plain text is UTF-8");
    if (t->key) cw__token_plain_key(t, &plain);
    if (cw__token_is_integer(t)) demand(t->type == CW__TOKEN_NUMBER || t->type == CW__TOKEN_STRING, "integers are");
  }
  cw__buf_free(&plain);
  cw__tape_free(&tape);
}

static void try_again(cJSON *root, const char *text, size_t len) {
  cw__buf first, second;
  cw__json_fault fault = {0};
  cw__buf_init(&first, SIZE_MAX / 2);
  cw__buf_init(&second, SIZE_MAX / 2);
  demand(cw__json_exact(root, text, len), "big numbers get their digits");
  demand(cw__json_write(&first, root), "a tree can be written");
  cJSON *again = cw__json_parse(first.ptr, first.len, &fault);
  demand(again != NULL, "what was written can be read");
  demand(cw__json_exact(again, first.ptr, first.len), "and its big numbers");
  demand(cw__json_write(&second, again), "and written");
  demand(first.len == second.len && memcmp(first.ptr, second.ptr, first.len) == 0, "to the same text");
  cJSON_Delete(again);
  cw__buf_free(&first);
  cw__buf_free(&second);
}

static void try_parse(const char *text, size_t len) {
  cw__json_fault fault = {0};
  cJSON *root = cw__json_parse(text, len, &fault);
  if (!root) {
    demand(fault.message[0] && !fault.no_memory && fault.offset <= len, "a fault says what and where");
    return;
  }
  demand(cw__json_utf8(text, len, NULL), "only UTF-8 is parsed");
  try_again(root, text, len);
  if (cw__json_check(text, len, &fault)) {
    try_tape(text, len);
  } else {
    demand(fault.message[0] && fault.offset <= len, "a strict fault says what and where");
  }
  cJSON_Delete(root);
}

static void try_string(const char *text, size_t len) {
  cw__buf out;
  cw__json_fault fault = {0};
  if (!cw__json_utf8(text, len, NULL) || memchr(text, 0, len)) return;
  cw__buf_init(&out, SIZE_MAX / 2);
  cw__json_string(&out, text, len);
  demand(cw__json_check(out.ptr, out.len, &fault), "a written string is strict JSON");
  cJSON *back = cw__json_parse(out.ptr, out.len, &fault);
  demand(cJSON_IsString(back) && strcmp(back->valuestring, text) == 0, "and reads back the same");
  cJSON_Delete(back);
  cw__buf_free(&out);
}

static void try_double(const uint8_t *data, size_t size) {
  double number, back;
  cw__buf out;
  if (size < sizeof number) return;
  memcpy(&number, data, sizeof number);
  if (!isfinite(number)) return;
  cw__buf_init(&out, 100);
  cw__json_double(&out, number);
  back = strtod(cw__buf_cstr(&out), NULL);
  demand(back == number, "a number reads back the same");
  cw__buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bytes b = {data, size};
  size_t len;
  char *text = take_text(&b, &len); /* a copy of exactly this length: reading on is seen */
  try_parse(text, len);
  try_string(text, len);
  try_double(data, size);
  free(text);
  return 0;
}
