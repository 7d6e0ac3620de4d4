/* The nearest of some offered words. See suggest.c. */
#ifndef CW_SUGGEST_H
#define CW_SUGGEST_H

#include <stddef.h>

#pragma GCC visibility push(hidden)

typedef struct cw__nearest {
  const char *word;
  size_t len;
  const char *best; /* NULL: none is near */
  size_t distance;
} cw__nearest;

void cw__nearest_start(cw__nearest *search, const char *word, size_t len);
void cw__nearest_offer(cw__nearest *search, const char *candidate);

#pragma GCC visibility pop

#endif
