/*
 * JSON text as a flat list of tokens that point into it: what the request stage looks at instead of a tree, so that texts
 * and numbers are copied to the wire as they stand. The text must be valid JSON (the encoder or cw__json_parse saw to it);
 * this is a reader of good text, no checker.
 * Neighbours: request.c reads tokens, json.c proves texts valid.
 */
#ifndef CW_TAPE_H
#define CW_TAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

#pragma GCC visibility push(hidden)

typedef enum cw__token_type {
  CW__TOKEN_NULL,
  CW__TOKEN_FALSE,
  CW__TOKEN_TRUE,
  CW__TOKEN_NUMBER,
  CW__TOKEN_STRING,
  CW__TOKEN_LIST,
  CW__TOKEN_OBJECT
} cw__token_type;

typedef struct cw__token {
  cw__token_type type;
  const char *key; /* of an object's member, without quotes, escapes as they stand; else NULL */
  size_t key_len;
  const char *text; /* the value as it stands, a string with its quotes */
  size_t len;
  size_t span; /* tokens of this value, itself and all that is in it: the next sibling is token + span */
} cw__token;

typedef struct cw__tape {
  cw__token *tokens; /* the first is the whole text; the children of a token begin behind it */
  size_t count, cap;
  bool no_memory; /* why the last scan failed; else the text was too deep */
} cw__tape;

/* False: out of memory, or deeper than CW__TAPE_DEPTH. Zero the tape before its first use. */
bool cw__tape_scan(cw__tape *tape, const char *text, size_t len);
void cw__tape_free(cw__tape *tape);

#define CW__TAPE_DEPTH 512

/* Appends what a string token stands for: escapes resolved, no quotes. Another token's text as it stands. */
void cw__token_plain(const cw__token *token, cw__buf *out);

/* The same for the key of an object's member. */
void cw__token_plain_key(const cw__token *token, cw__buf *out);

/* A number token without fraction and exponent, or a string token of canonical decimal digits. */
bool cw__token_is_integer(const cw__token *token);

#pragma GCC visibility pop

#endif
