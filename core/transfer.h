/* A handle and its transfers under way: what transport_curl.c, drive.c and transfer.c share. */
#ifndef CW_TRANSFER_H
#define CW_TRANSFER_H

#include <curl/curl.h>
#include <stdio.h>

#include "address.h"
#include "buf.h"
#include "kept.h"
#include "transport.h"

#pragma GCC visibility push(hidden)

typedef struct cw__list {
  cw__transfer *first, *last;
} cw__list;

struct cw__curl {
  CURLM *multi;
  CURLSH *share;    /* TLS sessions, over connections */
  CURLM *inherited; /* of the parent process: never touched, never freed */
  CURLSH *inherited_share;
  cw__kept kept;
  cw__origin origin;
  char *ca_file, *proxy;
  int max_connections;
  int owner;           /* the process whose connections these are */
  cw__socket *sockets; /* those libcurl wants watched */
  size_t socket_count, socket_room;
  size_t polled; /* of them, in one look */
  unsigned serial;
  bool changed;     /* something about them, since asked */
  int64_t timer_ms; /* when libcurl wants to be called; below 0: never */
  cw__list active;  /* under way */
  cw__list done;    /* ended, not told yet */
  cw__list told;    /* and not finished yet */
};

struct cw__transfer {
  cw__curl *curl; /* NULL: that was closed */
  CURL *easy;     /* NULL then, and in a child after fork() */
  int64_t id;
  cw__list *list; /* of curl, that it stands in */
  cw__transfer *before, *after;
  const cw__request *request;
  CURLU *address;             /* in parts, or NULL */
  struct curl_slist *headers; /* one block with its texts */
  cw__buf head;               /* of the last answer, as it came */
  int lines;                  /* in it and the interim ones before */
  bool head_ended;            /* its blank line came */
  cw__buf body;
  uint64_t received;
  size_t segment; /* where the upload stands */
  uint64_t offset;
  FILE *upload; /* the open file of that segment */
  FILE *sink;
  char *sink_path; /* the temporary file beside request->sink */
  int64_t started_ms, moved_ms;
  bool moved;       /* bytes did, since moved_ms was set */
  cw_kind cause;    /* why a callback stopped it; CW_OK: none did */
  char detail[200]; /* of that */
  const struct cw__kept *kept;
  bool stale; /* the connection it was given had been used before, and was not quiet */
  bool done;
  bool idle; /* no byte moved for too long */
  CURLcode code;
  cw__stage stage; /* once easy is gone */
};

/* transport_curl.c: in a child after fork(), lets go of what is the parent's. */
void cw__curl_leave_parent(cw__curl *curl);

/* drive.c: libcurl's two callbacks, lists. */
void cw__drive_listen(cw__curl *curl);
void cw__drive_file(cw__transfer *transfer, cw__list *list); /* moves it there; NULL: into none */
void cw__drive_until_done(cw__transfer *transfer);

/* failure.c: how far it came, and why no further. */
cw__stage cw__failure_stage(const cw__transfer *transfer);
void cw__failure_describe(const cw__transfer *transfer, cw__failure *failure);

static inline bool cw__is_https(const char *url) { return strncasecmp(url, "https://", 8) == 0; }

/* libcurl's callbacks; the user pointer is the transfer. */
size_t cw__transfer_read(char *to, size_t size, size_t count, void *user);
int cw__transfer_seek(void *user, curl_off_t offset, int origin);
size_t cw__transfer_write(char *from, size_t size, size_t count, void *user);
size_t cw__transfer_head(char *from, size_t size, size_t count, void *user);

/* Bytes of all segments. */
uint64_t cw__body_length(const cw__request *request);

/* Renames the sink's temporary file into place, or removes it. False: a detail says why it could not be renamed. */
bool cw__transfer_close_sink(cw__transfer *transfer, bool whole);

/* Everything but the easy handle. */
void cw__transfer_release(cw__transfer *transfer);

/* Status, head and body. False: out of memory. */
bool cw__transfer_reply(cw__transfer *transfer, cw__reply *reply);

#pragma GCC visibility pop

#endif
