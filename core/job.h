/*
 * One request being made: what check.c, body.c and request.c share while the pure request stage runs. Lives on the
 * stack of cw__request_make and nowhere else.
 */
#ifndef CW_JOB_H
#define CW_JOB_H

#include "stages.h"
#include "tape.h"

#pragma GCC visibility push(hidden)

#define CW__MAX_BODY (256u << 20) /* of bytes in memory; files are streamed and not counted */
#define CW__MAX_PARAMS 64         /* no row has more; rowcheck.lua sees to it */

typedef struct cw__job {
  const cw__order *order;
  const cw__row *row;
  cw__plan *plan;
  cw__error *error;
  cw__tape params, extra;
  cw__buf scratch;                        /* texts made for positional ids and the like */
  const cw__token *given[CW__MAX_PARAMS]; /* by the row's order; NULL: not given */
  bool free_form[CW__MAX_PARAMS];         /* given through `extra`: goes as it is */
  cw__token made[CW__MAX_PARAMS];         /* tokens of values the caller did not write himself */
  bool has_files;
} cw__job;

/* Sets a caller's mistake: "conversations:create: " + the formatted text. Always false. */
bool cw__mistake(cw__job *job, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* How messages speak to this caller. */
const cw__dialect *cw__dialect_of(const cw__job *job);

/* Nobody's mistake: CW_CONFIG. Always false. */
bool cw__no_memory(cw__job *job);

/* check.c: is the token what the param allows? `where` names it in messages. */
bool cw__check_value(cw__job *job, const cw__param *param, const cw__token *token, const char *where);

/* {} of Lua where the row wants a list: the encoder can't tell an empty list from an empty object. */
bool cw__is_empty_list(const cw__param *param, const cw__token *token);

/* check.c: names and their relations, after all values are in job->given. */
bool cw__check_relations(cw__job *job);
bool cw__is_given(const cw__job *job, const cw__param *param);
bool cw__has_file(const cw__job *job, const cw__param *param);

/* request.c */
const cw__param *cw__extra_param(const cw__job *job, const cw__token *member);

/* url.c */
#define CW__MAX_URL 16384
#define CW__MAX_QUERY 10200 /* bytes; the server refused 10,300 (400, and not a word) */
bool cw__write_path(cw__job *job, size_t *next_id);
bool cw__write_query(cw__job *job);
/* Appends the next of the call's ids, checked for this param. */
bool cw__take_id(cw__job *job, const cw__param *param, size_t *next_id, cw__buf *out);

/* body.c */
bool cw__write_body(cw__job *job);
void cw__write_json(cw__buf *out, const cw__param *param, const cw__token *token);

#pragma GCC visibility pop

#endif
