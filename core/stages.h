/*
 * The pure stages of the straight line: arguments -> request, status + bytes -> answer or error, and what to do next.
 * None of them does I/O, keeps state of its own, or knows Lua or a transport. The one call loop (client.c in C,
 * lua/chatwoot/call.lua in Lua) puts them together.
 * Neighbours: row.h (endpoints as data), wire.h (request, reply, failure), tape.h (JSON text as tokens).
 */
#ifndef CW_STAGES_H
#define CW_STAGES_H

#include <cjson/cJSON.h>

#include "buf.h"
#include "chatwoot.h"
#include "row.h"
#include "wire.h"

#pragma GCC visibility push(hidden)

/* ---- errors ---- */

/* Why a call failed. Owned: cw__error_clear. `message` is never NULL once kind is set. Lists are NULL-terminated. */
typedef struct cw__error {
  cw_kind kind;
  int status; /* 0: no complete answer came */
  char *message;
  char **errors;     /* sentences, when the server gave a list */
  char **attributes; /* names of the fields it complains about */
  char *body;        /* at most 4 KiB of the answer, secrets blanked */
  size_t body_len;
  const char *hint;   /* constant text or NULL */
  double retry_after; /* seconds, < 0: unknown */
  bool retryable;
  bool uncertain; /* a write that may have happened */
} cw__error;

void cw__error_clear(cw__error *error);

/* Sets kind and a formatted message. Returns kind. */
cw_kind cw__error_set(cw__error *error, cw_kind kind, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The word of a kind: "not_found". NULL for CW_OK and CW_MISTAKE. */
const char *cw__kind_word(cw_kind kind);
const char *cw__kind_hint(cw_kind kind);

/* ---- arguments -> request ---- */

typedef struct cw__id {
  const char *text; /* NULL: number */
  size_t length;
  int64_t number;
} cw__id;

typedef struct cw__file {
  const char *param; /* the row's file param it was given for */
  const char *path;  /* NULL: bytes */
  const char *data;
  uint64_t length;          /* of the bytes, or the file's size when the call began */
  const char *filename;     /* NULL: the last part of path */
  const char *content_type; /* NULL: told by the name's ending */
} cw__file;

/* What messages call things where the caller's language has a name of its own. */
typedef struct cw__dialect {
  const char *opts;   /* stands before "extra" and "headers" */
  const char *object; /* "an object" */
} cw__dialect;

/* Everything a request is made of; all borrowed. */
typedef struct cw__order {
  const cw__dialect *dialect; /* NULL: that of C */
  const cw__row *row;
  const char *base_url; /* without a slash at its end */
  const char *api_token;
  const char *platform_token;
  const char *user_agent;
  const char *request_id;
  const char *boundary; /* of a multipart body: unguessable, ASCII */
  int64_t account_id;   /* 0: none */
  const cw__id *ids;
  size_t id_count;
  const char *params; /* JSON object text, valid; NULL: none */
  size_t params_len;
  const char *extra; /* the same, for fields and words the row does not know */
  size_t extra_len;
  const cw__file *files;
  size_t file_count;
  const cw__header *headers; /* the caller's own */
  size_t header_count;
} cw__order;

/* A request and the memory it stands in. Zero it before the first use; cw__plan_clear frees it. */
typedef struct cw__plan {
  cw__request request;
  cw__buf url;
  cw__buf body; /* the bytes of all segments that are no files */
  cw__buf content_type;
  cw__header *headers;
  cw__segment *segments;
} cw__plan;

/* Checks the arguments against the row and makes the request (times and sink are left to the caller). CW_MISTAKE: the
 * caller's fault, message names operation and argument; CW_CONFIG: no token or account for this row. */
cw_kind cw__request_make(const cw__order *order, cw__plan *plan, cw__error *error);
void cw__plan_clear(cw__plan *plan);

/* NULL, or why `base_url` can't be used (scheme, user part, query …). */
const char *cw__base_url_fault(const char *base_url);

/* The media type that goes with a file name; "application/octet-stream" when unknown. */
const char *cw__media_type(const char *filename);

/* The row of resource + name, NULL when there is none. */
const cw__row *cw__row_find(const char *resource, const char *name);

/* Does the client's account_id, or that of the call, go into its requests? */
bool cw__row_takes_account(const cw__row *row);

const cw__param *cw__param_find(const cw__param *params, const char *name, size_t length);

/* ---- reply -> answer or error ---- */

/* A 2xx read by its row. The tree is the caller's (cJSON_Delete); nodes point into it. */
typedef struct cw__answer {
  cJSON *root;    /* NULL when there is nothing but `shape` (empty, csv, file) */
  cJSON *value;   /* the payload; NULL: nothing (empty, or maybe without) */
  const char *at; /* what lies on the way to the payload but is not it, is meta (see cw__answer_beside) */
  cw__shape shape;
} cw__answer;

/* The members that lie beside the payload, one after the other; start with *state = 0. NULL at the end. */
cJSON *cw__answer_beside(const cw__answer *answer, const cw__row *row, int *state);

typedef struct cw__context { /* what the error needs to know of the call; borrowed */
  const cw__row *row;        /* NULL for a free request */
  const char *method;
  const char *api_token; /* blanked in message and body */
  const char *platform_token;
  double now; /* seconds since the epoch */
  bool safe;
} cw__context;

/* The node of a list's meta object, NULL when the row names none or the answer has none. */
cJSON *cw__answer_meta(const cw__answer *answer, const cw__row *row);

/* Status and bytes of a complete reply -> CW_OK and an answer, or an error. */
cw_kind cw__response_read(const cw__context *context, const cw__reply *reply, cw__answer *answer, cw__error *error);

/* A try that brought no complete reply. */
cw_kind cw__failure_read(const cw__context *context, const cw__failure *failure, cw__error *error);

/* ---- what next ---- */

/* One call on its way. The loop fills the first part, cw__next keeps the second. */
typedef struct cw__try {
  int64_t started_ms;  /* when the call began, by the transport's clock */
  int64_t deadline_ms; /* how long the whole call may take */
  int max_retries;
  const char *method;
  bool safe; /* repeating it does no harm */

  int attempts;    /* sent so far */
  bool due;        /* a repeat was decided; its wait is over when cw__next is asked again */
  bool arrived;    /* a try may have taken effect without saying so */
  bool gone;       /* a DELETE whose earlier try may have arrived finds nothing: it is done */
  int64_t wait_ms; /* the wait that would have passed the deadline, 0: none */
} cw__try;

typedef enum cw__action { CW__SEND, CW__WAIT, CW__DONE } cw__action;

/* How the last try ended, from its error; kind CW_OK: well. */
typedef struct cw__outcome {
  cw_kind kind;
  int status;         /* 0: no complete answer */
  cw__stage stage;    /* how far it came then */
  double retry_after; /* seconds, < 0: the answer does not say */
} cw__outcome;

/* The one place that decides. `last`: NULL before the first try; `chance`: 0..1, spreads waits. *ms: what is left of the deadline
 * (SEND), how long to wait (WAIT). */
cw__action cw__next(cw__try *state, const cw__outcome *last, int64_t now_ms, double chance, int64_t *ms);

/* May an answer of this status come from something between the client and the server? 408, 502, 503, 504, 520 to 524. */
bool cw__status_is_gateway(int status);

#pragma GCC visibility pop

#endif
