/* The arguments of one C call on their way to the request stage. Neighbours: client.c, stages.h. */
#ifndef CW_ARGUMENTS_H
#define CW_ARGUMENTS_H

#include "stages.h"

#pragma GCC visibility push(hidden)

#define CW__MAX_IDS 8 /* no operation takes more */

typedef struct cw__arguments { /* zero it before its first use */
  cw_args given;               /* in this version's form */
  cw__buf value;               /* given.value as text */
  cw__id ids[CW__MAX_IDS];
  cw__file *files;
  cw__header *headers;
} cw__arguments;

/* A caller's struct of any version, its size in front, into one of ours: what is missing is zero, what we do not know must
 * be. NULL is all zero. False: that does not work out. */
bool cw__struct_take(void *own, size_t own_size, const void *given);

/* Checks what the types of C leave open and fills ids, params, extra, files, headers and account of the order (order->row is
 * set). The order borrows from `arguments` until cw__arguments_clear. Looks at the size of files, opens none. */
cw_kind cw__arguments_take(cw__arguments *arguments, const cw_args *given, cw__order *order, cw__error *error);

void cw__arguments_clear(cw__arguments *arguments);

#pragma GCC visibility pop

#endif
