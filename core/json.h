/*
 * JSON around cJSON: a parse that refuses what cJSON would lose or let pass, exact big numbers, and writers. Knows no Lua.
 */
#ifndef CW_JSON_H
#define CW_JSON_H

#include <cjson/cJSON.h>

#include "buf.h"

#pragma GCC visibility push(hidden)

#define CW__JSON_DEPTH 512

typedef struct cw__json_fault {
  size_t offset; /* bytes from the text's start */
  char message[120];
  bool no_memory; /* nothing is wrong with the text */
} cw__json_fault;

/* The tree of exactly this text, or NULL. Refused: NUL and \u0000 (cJSON would cut the text there), bad \u escapes, raw
 * control characters in strings, invalid UTF-8, trailing bytes, more than CW__JSON_DEPTH levels, infinite numbers. */
cJSON *cw__json_parse(const char *text, size_t len, cw__json_fault *fault);

/* Keeps this text to the grammar of JSON to the letter? cJSON lets numbers such as 01 and a byte order mark pass, which is
 * well for answers, but not for text that is sent as it stands. Looks at no UTF-8 and no \u: cw__json_parse does. */
bool cw__json_check(const char *text, size_t len, cw__json_fault *fault);

/* cJSON keeps numbers as doubles. Called when one of 2^53 or more was met: each such number of the tree becomes a cJSON_Raw
 * node whose valuestring are its digits as written. False: out of memory, nothing is lost but exactness. */
bool cw__json_exact(cJSON *root, const char *text, size_t len);

/* Whole numbers from here on have lost digits as doubles: 2^53. */
#define CW__JSON_EXACT 9007199254740992.0

/* True for valid UTF-8 without NUL trouble of its own; else *bad_offset (may be NULL) is the first bad byte. */
bool cw__json_utf8(const char *bytes, size_t len, size_t *bad_offset);

/* "…" with what JSON wants escaped. Valid UTF-8 is the caller's duty. */
void cw__json_string(cw__buf *out, const char *bytes, size_t len);

/* The shortest text that reads back as the same double, whatever the locale; whole numbers without a fraction. */
void cw__json_double(cw__buf *out, double number);

/* A tree as compact text. False: the buffer failed. */
bool cw__json_write(cw__buf *out, const cJSON *node);

#pragma GCC visibility pop

#endif
