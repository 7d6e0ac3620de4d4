/*
 * Scans valid JSON text into tokens. See tape.h; it must never be handed text nobody has checked.
 */
#include "tape.h"

#include <stdlib.h>
#include <string.h>

typedef struct scan {
  cw__tape *tape;
  const char *at, *end;
  int depth;
} scan;

static void skip_blanks(scan *s) {
  while (s->at < s->end && (*s->at == ' ' || *s->at == '\t' || *s->at == '\n' || *s->at == '\r')) s->at++;
}

/* From the opening quote to behind the closing one. */
static void skip_string(scan *s) {
  s->at++;
  while (s->at < s->end && *s->at != '"') s->at += *s->at == '\\' ? 2 : 1;
  if (s->at < s->end) s->at++;
}

static bool push(cw__tape *tape, size_t *index) {
  if (tape->count == tape->cap) {
    size_t cap = tape->cap ? tape->cap * 2 : 32;
    cw__token *tokens = realloc(tape->tokens, cap * sizeof *tokens);
    tape->no_memory = tokens == NULL;
    if (!tokens) return false;
    tape->tokens = tokens;
    tape->cap = cap;
  }
  *index = tape->count++;
  memset(&tape->tokens[*index], 0, sizeof tape->tokens[0]);
  return true;
}

static cw__token_type type_of(char first) {
  switch (first) {
    case '{': return CW__TOKEN_OBJECT;
    case '[': return CW__TOKEN_LIST;
    case '"': return CW__TOKEN_STRING;
    case 't': return CW__TOKEN_TRUE;
    case 'f': return CW__TOKEN_FALSE;
    case 'n': return CW__TOKEN_NULL;
    default: return CW__TOKEN_NUMBER;
  }
}

static bool scan_value(scan *s, const char *key, size_t key_len);

/* Members of an object or elements of a list, from behind the opening bracket to behind the closing one. */
static bool scan_children(scan *s, bool object) {
  char close = object ? '}' : ']';
  if (++s->depth > CW__TAPE_DEPTH) return false;
  s->at++;
  skip_blanks(s);
  while (s->at < s->end && *s->at != close) {
    const char *key = NULL;
    size_t key_len = 0;
    if (object) {
      key = s->at + 1;
      skip_string(s);
      key_len = (size_t)(s->at - key) - 1;
      while (s->at < s->end && *s->at != ':') s->at++;
      s->at++;
    }
    if (!scan_value(s, key, key_len)) return false;
    skip_blanks(s);
    if (s->at < s->end && *s->at == ',') s->at++;
    skip_blanks(s);
  }
  s->at++;
  s->depth--;
  return true;
}

static bool scan_value(scan *s, const char *key, size_t key_len) {
  size_t index;
  skip_blanks(s);
  if (s->at >= s->end || !push(s->tape, &index)) return false;
  const char *start = s->at;
  cw__token_type type = type_of(*start);
  if (type == CW__TOKEN_STRING) {
    skip_string(s);
  } else if (type == CW__TOKEN_OBJECT || type == CW__TOKEN_LIST) {
    if (!scan_children(s, type == CW__TOKEN_OBJECT)) return false;
  } else {
    while (s->at < s->end && !strchr(",]} \t\r\n", *s->at)) s->at++;
  }
  cw__token *token = &s->tape->tokens[index];
  token->type = type;
  token->key = key;
  token->key_len = key_len;
  token->text = start;
  token->len = (size_t)(s->at - start);
  token->span = s->tape->count - index;
  return true;
}

bool cw__tape_scan(cw__tape *tape, const char *text, size_t len) {
  scan s = {tape, text, text + len, 0};
  tape->count = 0;
  tape->no_memory = false;
  return scan_value(&s, NULL, 0) &&
         s.at <= s.end; /* no token may reach beyond, should the text end too soon after all */
}

void cw__tape_free(cw__tape *tape) {
  free(tape->tokens);
  memset(tape, 0, sizeof *tape);
}

static unsigned hex4(const char *s) {
  unsigned value = 0;
  for (int i = 0; i < 4; i++) {
    char c = s[i];
    unsigned digit = c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 32) - 'a' + 10);
    value = value * 16 + digit;
  }
  return value;
}

static void add_utf8(cw__buf *out, unsigned code) {
  char b[4];
  if (code < 0x80) {
    cw__buf_char(out, (char)code);
  } else if (code < 0x800) {
    b[0] = (char)(0xC0 | code >> 6), b[1] = (char)(0x80 | (code & 63));
    cw__buf_add(out, b, 2);
  } else if (code < 0x10000) {
    b[0] = (char)(0xE0 | code >> 12), b[1] = (char)(0x80 | (code >> 6 & 63)), b[2] = (char)(0x80 | (code & 63));
    cw__buf_add(out, b, 3);
  } else {
    b[0] = (char)(0xF0 | code >> 18), b[1] = (char)(0x80 | (code >> 12 & 63));
    b[2] = (char)(0x80 | (code >> 6 & 63)), b[3] = (char)(0x80 | (code & 63));
    cw__buf_add(out, b, 4);
  }
}

/* One escape sequence at s (behind the backslash); returns what follows it. */
static const char *add_escape(cw__buf *out, const char *s, const char *end) {
  static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
  const char *plain = strchr(from, *s);
  if (plain) {
    cw__buf_char(out, to[plain - from]);
  } else if (*s == 'u' && end - s >= 5) {
    unsigned code = hex4(s + 1);
    s += 4;
    if (code >= 0xD800 && code < 0xDC00 && end - s >= 7 && s[1] == '\\' && s[2] == 'u') {
      code = 0x10000 + ((code - 0xD800) << 10) + (hex4(s + 3) - 0xDC00);
      s += 6;
    }
    add_utf8(out, code);
  } else {
    cw__buf_char(out, *s);
  }
  return s + 1;
}

static void add_plain(cw__buf *out, const char *s, const char *end) {
  while (s < end) {
    const char *stop = memchr(s, '\\', (size_t)(end - s));
    cw__buf_add(out, s, (size_t)((stop ? stop : end) - s));
    s = stop ? add_escape(out, stop + 1, end) : end;
  }
}

void cw__token_plain(const cw__token *token, cw__buf *out) {
  if (token->type == CW__TOKEN_STRING) {
    add_plain(out, token->text + 1, token->text + token->len - 1);
  } else {
    cw__buf_add(out, token->text, token->len);
  }
}

void cw__token_plain_key(const cw__token *token, cw__buf *out) {
  add_plain(out, token->key, token->key + token->key_len);
}

bool cw__token_is_integer(const cw__token *token) {
  const char *s = token->text;
  size_t n = token->len;
  if (token->type == CW__TOKEN_STRING) {
    s++;
    n -= 2;
  } else if (token->type != CW__TOKEN_NUMBER) {
    return false;
  }
  bool negative = n > 0 && *s == '-';
  if (negative) s++, n--;
  if (n == 0 || n > 19 || (*s == '0' && (n > 1 || negative))) return false;
  for (size_t i = 0; i < n; i++) {
    if (s[i] < '0' || s[i] > '9') return false;
  }
  return true;
}
