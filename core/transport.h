/*
 * The libcurl transport: carries one request to its end, or several at once from one thread. The only I/O of the core.
 * Neighbours: transport_curl.c (connections, options, failures), transfer.c (bytes in and out), client.c, lua/lcw_curl.c.
 */
#ifndef CW_TRANSPORT_H
#define CW_TRANSPORT_H

#include "wire.h"

#pragma GCC visibility push(hidden)

typedef struct cw__curl cw__curl;
typedef struct cw__transfer cw__transfer;

typedef struct cw__curl_options {
  const char *ca_file; /* NULL: the system's */
  const char *proxy;   /* NULL: the environment's; "": none */
} cw__curl_options;

/* CW_OK, or CW_CONFIG when libcurl can't start or memory is short. The options are copied. */
cw_kind cw__curl_new(const cw__curl_options *options, cw__curl **out);

/* Drops its connections; NULL is fine. Transfers under way must be finished first. */
void cw__curl_free(cw__curl *curl);

/* Begins a request. NULL: it could not even begin, `failure` says why. The request and all it points to must stay alive
 * until cw__curl_finish. */
cw__transfer *cw__curl_start(cw__curl *curl, const cw__request *request, cw__failure *failure);

/* Moves bytes, waiting at most `wait_ms` for any. */
void cw__curl_step(cw__curl *curl, int wait_ms);
bool cw__curl_is_done(const cw__transfer *transfer);

/* Ends a transfer, done or not (then it is cancelled). True: *reply is the caller's (cw__reply_clear). */
bool cw__curl_finish(cw__curl *curl, cw__transfer *transfer, cw__reply *reply, cw__failure *failure);

/* start, step until done, finish. */
bool cw__curl_send(cw__curl *curl, const cw__request *request, cw__reply *reply, cw__failure *failure);

void cw__reply_clear(cw__reply *reply);

/* Milliseconds since the epoch that never go backwards. */
int64_t cw__now_ms(void);
void cw__sleep_ms(int64_t ms);

#pragma GCC visibility pop

#endif
