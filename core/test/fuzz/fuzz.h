/*
 * What the fuzz targets share: eating bytes, and demanding. A target is a function libFuzzer calls with bytes; whatever they are, the
 * pure stages must neither crash nor break a promise, and each promise is demanded by name. Run by spec/support/fuzz.sh.
 * Neighbours: fuzz_json.c, fuzz_request.c, fuzz_response.c.
 */
#ifndef CW_TEST_FUZZ_H
#define CW_TEST_FUZZ_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../json.h"
#include "../../stages.h"

#define TOKEN "CANARY-token-5d21"
#define PLATFORM_TOKEN "CANARY-platform-77"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef struct bytes {
  const uint8_t *at;
  size_t left;
} bytes;

static inline unsigned take(bytes *b) {
  if (b->left == 0) return 0;
  b->left--;
  return *b->at++;
}

static inline unsigned take2(bytes *b) {
  unsigned high = take(b);
  return high << 8 | take(b);
}

static inline void demand(bool kept, const char *promise) {
  if (kept) return;
  fprintf(stderr, "broken: %s\n", promise);
  abort();
}

/* The bytes up to the next 0xFF, which no UTF-8 holds, as text of its own (free it). */
static inline char *take_text(bytes *b, size_t *len) {
  const uint8_t *end = b->left ? memchr(b->at, 0xFF, b->left) : NULL;
  *len = end ? (size_t)(end - b->at) : b->left;
  char *text = malloc(*len + 1);
  if (!text) abort();
  if (*len) memcpy(text, b->at, *len);
  text[*len] = '\0';
  b->at += *len;
  b->left -= *len;
  take(b);
  return text;
}

static inline bool holds_token(const char *text) {
  return text && (strstr(text, TOKEN) || strstr(text, PLATFORM_TOKEN));
}

/* Text that may go to the server as it stands: what arguments.c asks of it. */
static inline bool is_strict_object(const char *text, size_t len) {
  cw__json_fault fault = {0};
  cJSON *root = cw__json_parse(text, len, &fault);
  bool good = cJSON_IsObject(root) && cw__json_check(text, len, &fault);
  cJSON_Delete(root);
  return good;
}

#endif
