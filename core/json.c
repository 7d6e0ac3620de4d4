/*
 * See json.h. Sources: what cJSON 1.7.15 passes or loses was tried on it: it cuts strings at \u0000 and at escapes with bad hex,
 * takes any byte below 0x21 for a blank, and lets invalid UTF-8 and trailing text pass. Neighbour: json_write.c, the other way.
 */
#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cJSON *fail(cw__json_fault *fault, const char *message, size_t offset) {
  snprintf(fault->message, sizeof fault->message, "%s", message);
  fault->offset = offset;
  fault->no_memory = false;
  return NULL;
}

#define BLOCK 32 /* bytes looked at at once */
#define HIGH_BITS UINT64_C(0x8080808080808080)

/* ---- UTF-8 ---- */

/* Length of the sequence at s, 0 when it is none. */
static size_t sequence(const unsigned char *s, size_t left) {
  if (s[0] < 0xC2) return 0;
  size_t n = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;
  if (n == 0 || n > left) return 0;
  for (size_t i = 1; i < n; i++) {
    if ((s[i] & 0xC0) != 0x80) return 0;
  }
  if (s[0] == 0xE0 && s[1] < 0xA0) return 0; /* overlong */
  if (s[0] == 0xED && s[1] > 0x9F) return 0; /* a surrogate */
  if (s[0] == 0xF0 && s[1] < 0x90) return 0;
  return s[0] == 0xF4 && s[1] > 0x8F ? 0 : n;
}

/* Is there ASCII alone in the BLOCK bytes at s? */
static bool is_ascii(const unsigned char *s) {
  uint64_t all = 0, eight;
  for (size_t i = 0; i < BLOCK; i += 8) {
    memcpy(&eight, s + i, 8);
    all |= eight;
  }
  return (all & HIGH_BITS) == 0;
}

bool cw__json_utf8(const char *bytes, size_t len, size_t *bad_offset) {
  const unsigned char *s = (const unsigned char *)bytes;
  size_t i = 0;
  while (i < len) {
    while (i + BLOCK <= len && is_ascii(s + i)) i += BLOCK;
    while (i < len && s[i] < 0x80) i++;
    if (i >= len) break;
    size_t n = sequence(s + i, len - i);
    if (n == 0) {
      if (bad_offset) *bad_offset = i;
      return false;
    }
    i += n;
  }
  return true;
}

/* ---- parsing ---- */

#define NO_ESCAPE 0x10000u

/* The four digits of the \u escape at s. */
static unsigned escape_code(const char *s, const char *end) {
  unsigned code = 0;
  if (end - s < 6 || s[0] != '\\' || s[1] != 'u') return NO_ESCAPE;
  for (int i = 2; i < 6; i++) {
    char lower = (char)(s[i] | 32);
    bool digit = s[i] >= '0' && s[i] <= '9', letter = lower >= 'a' && lower <= 'f';
    if (!digit && !letter) return NO_ESCAPE;
    code = code * 16 + (unsigned)(digit ? s[i] - '0' : lower - 'a' + 10);
  }
  return code;
}

/* Escapes cJSON would cut a string at. In text that cJSON accepts a backslash stands only inside strings. */
static bool check_escapes(const char *text, size_t len, cw__json_fault *fault) {
  const char *end = text + len;
  for (const char *s = text; (s = memchr(s, '\\', (size_t)(end - s))) != NULL;) {
    if (end - s < 2) break;
    if (s[1] != 'u') {
      s += 2;
      continue;
    }
    unsigned code = escape_code(s, end);
    if (code == 0) return fail(fault, "\\u0000 in a text", (size_t)(s - text)), false;
    bool pair = (code & ~0x3FFu) == 0xD800 && (escape_code(s + 6, end) & ~0x3FFu) == 0xDC00;
    bool alone = code != NO_ESCAPE && (code & ~0x7FFu) != 0xD800;
    if (!pair && !alone) return fail(fault, "bad \\u escape", (size_t)(s - text)), false;
    s += pair ? 12 : 6;
  }
  return true;
}

/* Bytes below 0x20: JSON allows tab and line ends, and these only between values. One scan finds the rare text that has any. */
static bool check_control(const char *text, size_t len, cw__json_fault *fault) {
  bool inside = false;
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c == '"') inside = !inside;
    if (c == '\\') i++;
    if (c < 0x20 && (inside || (c != '\t' && c != '\n' && c != '\r'))) {
      return fail(fault, "a control character", i), false;
    }
  }
  return true;
}

static bool has_control(const char *text, size_t len) {
  size_t i = 0;
  for (; i + BLOCK <= len; i += BLOCK) {
    uint64_t low = 0, eight;
    for (size_t k = 0; k < BLOCK; k += 8) {
      memcpy(&eight, text + i + k, 8);
      low |= (eight - UINT64_C(0x2020202020202020)) & ~eight;
    }
    if (low & HIGH_BITS) return true;
  }
  for (; i < len; i++) {
    if ((unsigned char)text[i] < 0x20) return true;
  }
  return false;
}

/* Depth, and numbers that are none. Recursion ends at the limit. */
static bool check_tree(const cJSON *node, int depth, cw__json_fault *fault) {
  if (depth > CW__JSON_DEPTH) return fail(fault, "nested too deep", 0), false;
  for (const cJSON *child = node->child; child; child = child->next) {
    int type = child->type & 0xFF;
    if ((type & (cJSON_Array | cJSON_Object)) && !check_tree(child, depth + 1, fault)) return false;
    if (type == cJSON_Number && !isfinite(child->valuedouble)) return fail(fault, "a number out of range", 0), false;
  }
  return true;
}

/* ---- the grammar ---- */

typedef struct reader {
  const char *at, *end;
  const char *why; /* NULL: a syntax error */
  int depth;
} reader;

static bool is_next(const reader *r, char c) { return r->at < r->end && *r->at == c; }

static bool skip_one(reader *r, char c) {
  bool there = is_next(r, c);
  r->at += there;
  return there;
}

static bool is_one_of(const reader *r, const char *set) { return r->at < r->end && *r->at && strchr(set, *r->at); }

static void skip_blanks(reader *r) {
  while (is_one_of(r, " \t\r\n")) r->at++;
}

static bool skip_digits(reader *r) {
  const char *from = r->at;
  while (r->at < r->end && *r->at >= '0' && *r->at <= '9') r->at++;
  return r->at > from;
}

static bool skip_number(reader *r) {
  skip_one(r, '-');
  if (!skip_one(r, '0') && !skip_digits(r)) return false;
  if (skip_one(r, '.') && !skip_digits(r)) return false;
  if (is_one_of(r, "eE")) {
    r->at++;
    if (is_one_of(r, "+-")) r->at++;
    if (!skip_digits(r)) return false;
  }
  return true;
}

static bool skip_string(reader *r) {
  if (!skip_one(r, '"')) return false;
  for (; r->at < r->end && *r->at != '"'; r->at++) {
    if (*r->at == '\\' && (r->at++, !is_one_of(r, "\"\\/bfnrtu"))) return false;
  }
  return skip_one(r, '"');
}

static bool skip_word(reader *r, const char *word) {
  size_t len = strlen(word);
  if ((size_t)(r->end - r->at) < len || memcmp(r->at, word, len) != 0) return false;
  r->at += len;
  return true;
}

static bool skip_value(reader *r);

static bool skip_child(reader *r, bool object) {
  skip_blanks(r);
  if (object) {
    if (!skip_string(r)) return false;
    skip_blanks(r);
    if (!skip_one(r, ':')) return false;
  }
  if (!skip_value(r)) return false;
  skip_blanks(r);
  return true;
}

static bool skip_children(reader *r, char close) {
  if (++r->depth > CW__JSON_DEPTH) return r->why = "nested too deep", false;
  r->at++;
  skip_blanks(r);
  bool more = !is_next(r, close);
  while (more) {
    if (!skip_child(r, close == '}')) return false;
    more = skip_one(r, ',');
  }
  r->depth--;
  return skip_one(r, close);
}

static bool skip_value(reader *r) {
  skip_blanks(r);
  if (r->at == r->end) return false;
  switch (*r->at) {
    case '{': return skip_children(r, '}');
    case '[': return skip_children(r, ']');
    case '"': return skip_string(r);
    case 't': return skip_word(r, "true");
    case 'f': return skip_word(r, "false");
    case 'n': return skip_word(r, "null");
    default: return skip_number(r);
  }
}

bool cw__json_check(const char *text, size_t len, cw__json_fault *fault) {
  reader r = {text, text + len, NULL, 0};
  bool ok = skip_value(&r);
  skip_blanks(&r);
  if (ok && r.at == r.end) return true;
  return fail(fault,
              r.why ? r.why
              : ok  ? "more text behind the value"
                    : "a syntax error",
              (size_t)(r.at - text)),
         false;
}

/* cJSON says neither what it refused nor whether it had no memory; a text that is good must be the latter. */
static cJSON *refused(const char *text, size_t len, cw__json_fault *fault) {
  if (!cw__json_check(text, len, fault)) return NULL;
  fail(fault, "out of memory", 0);
  fault->no_memory = true;
  return NULL;
}

/* ---- the parse ---- */

cJSON *cw__json_parse(const char *text, size_t len, cw__json_fault *fault) {
  const char *end = NULL;
  bool control = has_control(text, len);
  const void *zero = control ? memchr(text, 0, len) : NULL;
  size_t bad = 0;
  if (zero) return fail(fault, "a NUL byte", (size_t)((const char *)zero - text));
  if (!cw__json_utf8(text, len, &bad)) return fail(fault, "invalid UTF-8", bad);
  if (!check_escapes(text, len, fault)) return NULL;
  if (control && !check_control(text, len, fault)) return NULL;
  cJSON *root = cJSON_ParseWithLengthOpts(text, len, &end, 0);
  if (!root) return refused(text, len, fault);
  while (end < text + len && strchr(" \t\r\n", *end)) end++;
  bool whole = end == text + len;
  if (!whole) fail(fault, "more text behind the value", (size_t)(end - text));
  bool finite = !cJSON_IsNumber(root) || isfinite(root->valuedouble);
  if (whole && !finite) fail(fault, "a number out of range", 0);
  if (whole && finite && check_tree(root, 1, fault)) return root;
  cJSON_Delete(root);
  return NULL;
}

/* ---- exact numbers ---- */

/* The next number of the text at or behind *at; its length in *len. */
static const char *next_number(const char **at, const char *end, size_t *len) {
  const char *s = *at;
  while (s < end && *s != '-' && (*s < '0' || *s > '9')) {
    if (*s == '"') {
      for (s++; s < end && *s != '"'; s++) s += *s == '\\';
    }
    s++;
  }
  const char *start = s;
  while (s < end && strchr("+-.0123456789eE", *s) && *s) s++;
  *at = s;
  *len = (size_t)(s - start);
  return start;
}

/* Tree and text hold the same numbers in the same order. Raw ones were made so before memory ran out. */
static bool make_exact(cJSON *node, const char **at, const char *end) {
  if (cJSON_IsNumber(node) || cJSON_IsRaw(node)) {
    size_t len;
    const char *digits = next_number(at, end, &len);
    if (cJSON_IsRaw(node) || fabs(node->valuedouble) < CW__JSON_EXACT) return true;
    char *copy = malloc(len + 1);
    if (!copy) return false;
    memcpy(copy, digits, len);
    copy[len] = '\0';
    node->valuestring = copy;
    node->type = cJSON_Raw | (node->type & ~0xFF);
    return true;
  }
  for (cJSON *child = node->child; child; child = child->next) {
    if (!make_exact(child, at, end)) return false;
  }
  return true;
}

bool cw__json_exact(cJSON *root, const char *text, size_t len) {
  const char *at = text;
  return make_exact(root, &at, text + len);
}
