/*
 * The libcurl transport: carries one request to its end, or several at once from one thread. The only I/O of the core.
 * Neighbours: transport_curl.c (connections, options, failures), drive.c (waits and moves all of them), transfer.c (bytes in
 * and out), head.c (headers), client.c, lua/lcw_curl.c.
 */
#ifndef CW_TRANSPORT_H
#define CW_TRANSPORT_H

#include "wire.h"

#pragma GCC visibility push(hidden)

typedef struct cw__curl cw__curl;
typedef struct cw__transfer cw__transfer;

typedef struct cw__curl_options {
  const char *ca_file; /* NULL: the system's */
  const char *proxy;   /* NULL: that of the environment, looked for when the handle is made; "": none */
  int max_connections; /* to one host, at least 1; 0: 8 */
} cw__curl_options;

/* CW_OK, or CW_CONFIG when libcurl can't start or memory is short. The options are copied. */
cw_kind cw__curl_new(const cw__curl_options *options, cw__curl **out);

/* Drops its connections; NULL is fine. Transfers under way end as cancelled; each must still be finished. */
void cw__curl_free(cw__curl *curl);

/* ---- one request ---- */

/* start, wait until done, finish. */
bool cw__curl_send(cw__curl *curl, const cw__request *request, cw__reply *reply, cw__failure *failure);

/* Begins a request. NULL: it could not even begin, `failure` says why. The request and all it points to must stay alive
 * until cw__curl_finish. `id` is the caller's. */
cw__transfer *cw__curl_start(cw__curl *curl, const cw__request *request, int64_t id, cw__failure *failure);
int64_t cw__curl_id(const cw__transfer *transfer);

/* Ends a transfer, done or not (then it is cancelled), and frees it. True: *reply is the caller's (cw__reply_clear). */
bool cw__curl_finish(cw__transfer *transfer, cw__reply *reply, cw__failure *failure);

/* ---- many at once: drive.c ---- */

/* A transfer that is done, each told of once and then to be finished; NULL: none. */
cw__transfer *cw__curl_next_done(cw__curl *curl);

/* Moves bytes until a transfer of these handles is done, a signal comes, or `wait_ms` have passed. With n = 0 it only waits. */
void cw__curl_wait(cw__curl *const *curls, size_t n, int64_t wait_ms);

/* For somebody else's event loop: what it should watch, when it should call at the latest, and what it saw. */
enum { CW__READ = 1, CW__WRITE = 2 };

typedef struct cw__socket {
  int fd;
  int wants;       /* CW__READ, CW__WRITE or both */
  unsigned serial; /* another one: this number was closed and given out again */
} cw__socket;

const cw__socket *cw__curl_sockets(const cw__curl *curl, size_t *count);
bool cw__curl_sockets_changed(cw__curl *curl);        /* since the last time this was asked */
int64_t cw__curl_due_ms(const cw__curl *curl);        /* from now; below 0: no need to call */
void cw__curl_act(cw__curl *curl, int fd, int ready); /* fd -1: time has passed */

/* ---- what came: head.c ---- */

/* The headers of a head of `len` bytes with a NUL behind them, into reply->headers. False: out of memory. */
bool cw__reply_split(const char *head, size_t len, cw__reply *reply);
void cw__reply_clear(cw__reply *reply);

/* Milliseconds since the epoch that never go backwards. */
int64_t cw__now_ms(void);
void cw__sleep_ms(int64_t ms);

#pragma GCC visibility pop

#endif
