/*
 * What passes between the pure stages and a transport: a request to send, a reply that came, a failure instead.
 * Plain data, no behaviour beyond clearing and one look at a type. It must never know a socket, a row or Lua.
 * Neighbours: request.c makes requests, transport_curl.c carries them, response.c reads replies, next.c judges failures.
 */
#ifndef CW_WIRE_H
#define CW_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <strings.h>

#include "chatwoot.h"

/* A piece of a body: bytes in memory (path == NULL), or `length` bytes of a file from `offset` on. */
typedef struct cw__segment {
  const char *data;
  const char *path;
  uint64_t offset;
  uint64_t length; /* of bytes or of the file's part */
} cw__segment;

typedef struct cw__header {
  const char *name; /* in a reply: lower case */
  const char *value;
} cw__header;

/* All pointers are borrowed: whoever made the request keeps them alive until the transport is done with it. */
typedef struct cw__request {
  const char *method;
  const char *url;
  const cw__header *headers;
  size_t header_count;
  const cw__segment *body; /* NULL: no body at all */
  size_t segment_count;
  bool safe; /* repeating it does no harm; false: nobody below the call loop may send it twice */
  int64_t connect_ms;
  int64_t idle_ms;  /* longest time without a byte moving */
  int64_t total_ms; /* what is left of the deadline */
  uint64_t max_bytes;
  const char *sink; /* NULL, or the file that receives the bytes of a 2xx */
  bool sink_csv;    /* a page of HTML or JSON is not for the sink */
} cw__request;

/* Owned by whoever received it; cw__reply_clear frees it. */
typedef struct cw__reply {
  int status;
  char *head; /* as it came, with the status line; NUL after the last byte */
  size_t head_len;
  cw__header *headers; /* none until cw__reply_split */
  size_t header_count;
  char *body; /* NUL after the last byte; NULL when the bytes went to the sink */
  size_t body_len;
  void *memory; /* what headers point into */
} cw__reply;

/* How far the try came, as far as the transport knows. */
typedef enum cw__stage {
  CW__NOT_CONNECTED, /* no byte of the request left: it cannot have arrived */
  CW__CONNECTED,     /* it may have arrived */
  CW__REPLY_BEGUN    /* it arrived, the answer broke off */
} cw__stage;

/* Neither is ever a report: a page of something between us and the server, or an answer of another operation. */
static inline bool cw__is_no_csv(const char *content_type) {
  return strncasecmp(content_type, "text/html", 9) == 0 || strncasecmp(content_type, "application/json", 16) == 0;
}

typedef struct cw__failure {
  cw_kind kind; /* CW_DNS, CW_CONNECTION, CW_TLS, CW_TIMEOUT, CW_DEADLINE, CW_TOO_LARGE, CW_CANCELLED, CW_CONFIG */
  cw__stage stage;
  char message[256];
} cw__failure;

#endif
