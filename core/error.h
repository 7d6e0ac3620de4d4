/* What error.c offers its neighbours inside the response stage. */
#ifndef CW_ERROR_H
#define CW_ERROR_H

#include "stages.h"

#pragma GCC visibility push(hidden)

/* Fills the error of a reply that is none of the row's successes. Returns its kind. */
cw_kind cw__error_reply(const cw__context *context, const cw__reply *reply, cw__error *error);

const char *cw__reply_header(const cw__reply *reply, const char *name, const char *otherwise);

/* Blanks tokens and secrets in a text, in place; it may get shorter. See secrets.c. */
void cw__secrets_blank(const cw__context *context, char *text, size_t *len);

/* Does a field of this name hold a secret? `row`: NULL for a free request. */
bool cw__secrets_name(const cw__row *row, const char *name, size_t len);

#pragma GCC visibility pop

#endif
