/* See buf.h. */
#include "buf.h"

#include <stdlib.h>
#include <string.h>

#define MOST (SIZE_MAX / 4) /* no allocation is that large; below it no sum or doubling here can overflow */

void cw__buf_init(cw__buf *buf, size_t max_bytes) {
  memset(buf, 0, sizeof *buf);
  buf->max = max_bytes < MOST ? max_bytes : MOST;
}

void cw__buf_free(cw__buf *buf) {
  size_t max = buf->max;
  free(buf->ptr);
  cw__buf_init(buf, max);
}

void cw__buf_reset(cw__buf *buf) {
  buf->len = 0;
  buf->failed = buf->over = false;
}

char *cw__buf_reserve(cw__buf *buf, size_t len) {
  if (buf->failed) return NULL;
  if (len < buf->cap - buf->len && buf->cap) return buf->ptr + buf->len; /* one byte is kept for the NUL */
  if (len > buf->max || buf->len > buf->max - len) {
    buf->failed = buf->over = true;
    return NULL;
  }
  size_t need = buf->len + len + 1, cap = buf->cap ? buf->cap : 128;
  while (cap < need) cap *= 2;
  if (cap > buf->max + 1) cap = buf->max + 1; /* room beyond the maximum would be filled without a look at it */
  char *ptr = realloc(buf->ptr, cap);
  if (!ptr) {
    buf->failed = true;
    return NULL;
  }
  buf->ptr = ptr;
  buf->cap = cap;
  return ptr + buf->len;
}

void cw__buf_add(cw__buf *buf, const char *bytes, size_t len) {
  char *at = cw__buf_room(buf, len);
  if (!at || len == 0) return;
  memcpy(at, bytes, len);
  buf->len += len;
}

void cw__buf_str(cw__buf *buf, const char *text) { cw__buf_add(buf, text, strlen(text)); }

void cw__buf_char_slow(cw__buf *buf, char c) {
  char *at = cw__buf_reserve(buf, 1);
  if (!at) return;
  *at = c;
  buf->len++;
}

void cw__buf_int(cw__buf *buf, int64_t number) {
  char digits[24], *at = digits + sizeof digits;
  uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
  do *--at = (char)('0' + rest % 10);
  while (rest /= 10);
  if (number < 0) *--at = '-';
  cw__buf_add(buf, at, (size_t)(digits + sizeof digits - at));
}

const char *cw__buf_cstr(cw__buf *buf) {
  bool failed = buf->failed;
  buf->failed = false;
  char *at = buf->ptr && buf->len < buf->cap ? buf->ptr + buf->len : cw__buf_reserve(buf, 0);
  buf->failed = failed || !at;
  if (!at) return "";
  *at = '\0';
  return buf->ptr;
}

char *cw__buf_take(cw__buf *buf, size_t *len) {
  if (buf->failed || (cw__buf_cstr(buf), buf->failed)) return NULL;
  char *ptr = buf->ptr;
  *len = buf->len;
  cw__buf_init(buf, buf->max);
  return ptr;
}
