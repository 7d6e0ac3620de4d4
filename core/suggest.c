/*
 * "Did you mean": the nearest of a list of words. Pure; used for unknown fields and words, and by the Lua layer for names.
 */
#include "suggest.h"

#include <string.h>

#define LONGEST 48

static size_t smallest(size_t a, size_t b, size_t c) {
  size_t m = a < b ? a : b;
  return m < c ? m : c;
}

/* Levenshtein distance of two short texts. */
static size_t distance(const char *a, size_t an, const char *b, size_t bn) {
  size_t row[LONGEST + 1];
  for (size_t j = 0; j <= bn; j++) row[j] = j;
  for (size_t i = 1; i <= an; i++) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= bn; j++) {
      size_t above = row[j];
      row[j] = smallest(row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
      diagonal = above;
    }
  }
  return row[bn];
}

void cw__nearest_start(cw__nearest *search, const char *word, size_t len) {
  search->word = word;
  search->len = len;
  search->best = NULL;
  search->distance = len / 3 + 2; /* further away is no help */
}

void cw__nearest_offer(cw__nearest *search, const char *candidate) {
  size_t len = strlen(candidate);
  if (len > LONGEST || search->len > LONGEST) return;
  size_t d = distance(search->word, search->len, candidate, len);
  if (d >= search->distance || d >= len) return;
  search->distance = d;
  search->best = candidate;
}
