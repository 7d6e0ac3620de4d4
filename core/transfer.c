/*
 * Bytes of one transfer: the body's segments out, head and body in, into memory or a file. Callbacks only copy into bounded
 * buffers; none knows Lua, decides about repeats or blocks longer than a file read. Neighbours: transport_curl.c.
 */
#include "transfer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "random.h"

#define MAX_LINES 1000 /* of an answer's head and the interim ones before it */

static int stop(cw__transfer *t, cw_kind cause, const char *what, const char *path) {
  if (t->cause == CW_OK) {
    t->cause = cause;
    snprintf(t->detail, sizeof t->detail, "%s%s%.150s", what, path ? " " : "", path ? path : "");
  }
  return 0;
}

/* ---- out ---- */

uint64_t cw__body_length(const cw__request *request) {
  uint64_t total = 0;
  for (size_t i = 0; i < request->segment_count; i++) total += request->body[i].length;
  return total;
}

static void next_segment(cw__transfer *t) {
  if (t->upload) fclose(t->upload);
  t->upload = NULL;
  t->offset = 0;
  t->segment++;
}

static bool open_segment(cw__transfer *t, const cw__segment *s) {
  if (t->upload) return true;
  t->upload = fopen(s->path, "rb");
  return t->upload && fseeko(t->upload, (off_t)s->offset, SEEK_SET) == 0;
}

/* At the end of a file segment, before its last bytes leave: the file must end there too, or it grew since its size was
 * taken. */
static bool still_the_same(cw__transfer *t, const cw__segment *s) {
  if (s->offset != 0) return true; /* a part of a file */
  return fgetc(t->upload) == EOF;
}

size_t cw__transfer_read(char *to, size_t size, size_t count, void *user) {
  cw__transfer *t = user;
  const cw__request *r = t->request;
  t->moved = true;
  while (t->segment < r->segment_count) {
    const cw__segment *s = &r->body[t->segment];
    uint64_t left = s->length - t->offset;
    size_t want = left < size * count ? (size_t)left : size * count;
    if (s->path && !open_segment(t, s)) {
      stop(t, CW_CONFIG, "this file can't be read any more:", s->path);
      return CURL_READFUNC_ABORT;
    }
    if (left == 0 && (!s->path || s->length > 0 || still_the_same(t, s))) {
      next_segment(t);
      continue;
    }
    size_t got = want;
    if (s->path) {
      got = fread(to, 1, want, t->upload);
    } else {
      memcpy(to, s->data + t->offset, want);
    }
    t->offset += got;
    if (got == 0 || (s->path && t->offset == s->length && !still_the_same(t, s))) {
      stop(t, CW_CONFIG, "this file changed while it was sent:", s->path);
      return CURL_READFUNC_ABORT;
    }
    return got;
  }
  return 0;
}

/* Called when libcurl wants to send the body again. For an unsafe request the answer is no: what was sent may have arrived. */
int cw__transfer_seek(void *user, curl_off_t offset, int origin) {
  cw__transfer *t = user;
  if (!t->request->safe || offset != 0 || origin != SEEK_SET) return CURL_SEEKFUNC_FAIL;
  if (t->upload) fclose(t->upload);
  t->upload = NULL;
  t->segment = 0;
  t->offset = 0;
  return CURL_SEEKFUNC_OK;
}

/* ---- in ---- */

size_t cw__transfer_head(char *from, size_t size, size_t count, void *user) {
  cw__transfer *t = user;
  size_t n = size * count;
  t->moved = true;
  bool first = n >= 5 && memcmp(from, "HTTP/", 5) == 0;
  if (first) cw__buf_reset(&t->head); /* an interim answer is over */
  t->head_ended = !first && (t->head_ended || from[0] == '\n' || (from[0] == '\r' && n > 1 && from[1] == '\n'));
  cw__buf_add(&t->head, from, n);
  if (t->head.over || ++t->lines > MAX_LINES)
    return (size_t)stop(t, CW_TOO_LARGE, "the answer's headers are too large", NULL);
  if (t->head.failed) return (size_t)stop(t, CW_CONFIG, "out of memory", NULL);
  return n;
}

static bool wants_sink(cw__transfer *t) {
  long status = 0;
  char *type = NULL;
  if (!t->request->sink) return false;
  curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(t->easy, CURLINFO_CONTENT_TYPE, &type);
  return status >= 200 && status < 300 && !(t->request->sink_csv && cw__is_no_csv(type ? type : ""));
}

static bool open_sink(cw__transfer *t) {
  if (t->sink) return true;
  size_t len = strlen(t->request->sink);
  t->sink_path = malloc(len + 16);
  if (!t->sink_path) return stop(t, CW_CONFIG, "out of memory", NULL) != 0;
  memcpy(t->sink_path, t->request->sink, len);
  memcpy(t->sink_path + len, ".part-", 6);
  cw__random_text(t->sink_path + len + 6, 8);
  t->sink = fopen(t->sink_path, "wbx");
  return t->sink != NULL;
}

size_t cw__transfer_write(char *from, size_t size, size_t count, void *user) {
  cw__transfer *t = user;
  size_t n = size * count;
  t->moved = true;
  t->received += n;
  if (wants_sink(t)) {
    if (!open_sink(t)) return (size_t)stop(t, CW_CONFIG, "this file can't be written:", t->request->sink);
    if (fwrite(from, 1, n, t->sink) != n) return (size_t)stop(t, CW_CONFIG, "writing failed:", t->request->sink);
    return n;
  }
  cw__buf_add(&t->body, from, n);
  if (t->body.failed) {
    bool large = t->body.over;
    return (size_t)stop(t, large ? CW_TOO_LARGE : CW_CONFIG,
                        large ? "the answer is larger than max_response_bytes" : "out of memory", NULL);
  }
  return n;
}

bool cw__transfer_close_sink(cw__transfer *t, bool whole) {
  bool ok = true;
  if (whole && !t->sink && wants_sink(t)) ok = open_sink(t); /* an empty answer is an empty file */
  if (t->sink) ok = fclose(t->sink) == 0 && ok;
  t->sink = NULL;
  if (whole && ok && t->sink_path) ok = rename(t->sink_path, t->request->sink) == 0;
  if (t->sink_path && (!whole || !ok)) remove(t->sink_path);
  if (!ok) stop(t, CW_CONFIG, "this file can't be written:", t->request->sink);
  return ok;
}

void cw__transfer_release(cw__transfer *t) {
  if (t->upload) fclose(t->upload);
  if (t->sink) cw__transfer_close_sink(t, false);
  free(t->sink_path);
  free(t->headers);
  cw__buf_free(&t->head);
  cw__buf_free(&t->body);
  free(t);
}

/* ---- the reply ---- */

bool cw__transfer_reply(cw__transfer *t, cw__reply *reply) {
  long status = 0;
  memset(reply, 0, sizeof *reply);
  curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
  reply->status = (int)status;
  bool ok = t->sink_path || (reply->body = cw__buf_take(&t->body, &reply->body_len)) != NULL;
  if (ok)
    ok = (reply->head = cw__buf_take(&t->head, &reply->head_len)) != NULL; /* the last: it tells that a reply came */
  if (ok) return true;
  cw__reply_clear(reply);
  return stop(t, CW_CONFIG, "out of memory for the answer", NULL) != 0;
}
