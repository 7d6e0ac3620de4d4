/*
 * A growing buffer with a maximum: every text of unknown length is written into one of these. Failure (out of memory, over
 * the maximum) is sticky and silent; whoever needs the result asks `failed` once at the end.
 */
#ifndef CW_BUF_H
#define CW_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

typedef struct cw__buf {
  char *ptr; /* NUL-terminated only after cw__buf_cstr or cw__buf_take */
  size_t len, cap, max;
  bool failed;
  bool over; /* it failed because of the maximum, not of memory */
} cw__buf;

void cw__buf_init(cw__buf *buf, size_t max_bytes);
void cw__buf_free(cw__buf *buf);

/* Empties it and keeps its memory. */
void cw__buf_reset(cw__buf *buf);

void cw__buf_add(cw__buf *buf, const char *bytes, size_t len);
void cw__buf_str(cw__buf *buf, const char *text);
void cw__buf_char_slow(cw__buf *buf, char c);
static inline void cw__buf_char(cw__buf *buf, char c) {
  if (buf->len + 1 < buf->cap && !buf->failed) {
    buf->ptr[buf->len++] = c;
  } else {
    cw__buf_char_slow(buf, c);
  }
}
void cw__buf_int(cw__buf *buf, int64_t number);

/* Room for `len` more bytes behind `len` used ones; NULL when it failed. The caller raises buf->len by what he wrote. */
char *cw__buf_reserve(cw__buf *buf, size_t len);
static inline char *cw__buf_room(cw__buf *buf, size_t len) {
  if (len < buf->cap - buf->len && !buf->failed) return buf->ptr + buf->len;
  return cw__buf_reserve(buf, len);
}

/* The text so far with a NUL behind it; "" when nothing could be allocated. Valid until the next change. */
const char *cw__buf_cstr(cw__buf *buf);

/* Hands the memory over (free() it), NUL-terminated; the buffer is empty then. NULL when it failed. */
char *cw__buf_take(cw__buf *buf, size_t *len);

#pragma GCC visibility pop

#endif
