/*
 * See json.h. Sources: what cJSON 1.7.15 passes or loses was tried on it: it cuts strings at \u0000 and at escapes with bad hex,
 * takes any byte below 0x21 for a blank, lets invalid UTF-8 and trailing text pass, and prints doubles with too few digits.
 */
#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cJSON *fail(cw__json_fault *fault, const char *message, size_t offset) {
  snprintf(fault->message, sizeof fault->message, "%s", message);
  fault->offset = offset;
  return NULL;
}

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

bool cw__json_utf8(const char *bytes, size_t len, size_t *bad_offset) {
  const unsigned char *s = (const unsigned char *)bytes;
  size_t i = 0;
  while (i < len) {
    uint64_t eight;
    while (i + 8 <= len) {
      memcpy(&eight, s + i, 8);
      if (eight & UINT64_C(0x8080808080808080)) break;
      i += 8;
    }
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

static bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/* Escapes cJSON would cut a string at. In text that cJSON accepts a backslash stands only inside strings. */
static bool check_escapes(const char *text, size_t len, cw__json_fault *fault) {
  const char *end = text + len;
  for (const char *s = text; (s = memchr(s, '\\', (size_t)(end - s))) != NULL;) {
    if (end - s < 2) break;
    if (s[1] != 'u') {
      s += 2;
      continue;
    }
    bool four = end - s >= 6 && is_hex(s[2]) && is_hex(s[3]) && is_hex(s[4]) && is_hex(s[5]);
    if (!four) return fail(fault, "bad \\u escape", (size_t)(s - text)), false;
    if (memcmp(s + 2, "0000", 4) == 0) return fail(fault, "\\u0000 in a text", (size_t)(s - text)), false;
    s += 6;
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
  for (uint64_t eight; i + 8 <= len; i += 8) {
    memcpy(&eight, text + i, 8);
    if ((eight - UINT64_C(0x2020202020202020)) & ~eight & UINT64_C(0x8080808080808080)) return true;
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
    if (child->child && !check_tree(child, depth + 1, fault)) return false;
    if (cJSON_IsNumber(child) && !isfinite(child->valuedouble)) return fail(fault, "a number out of range", 0), false;
  }
  return true;
}

cJSON *cw__json_parse(const char *text, size_t len, cw__json_fault *fault) {
  const char *end = NULL;
  const void *zero = len ? memchr(text, 0, len) : NULL;
  size_t bad = 0;
  if (zero) return fail(fault, "a NUL byte", (size_t)((const char *)zero - text));
  if (!cw__json_utf8(text, len, &bad)) return fail(fault, "invalid UTF-8", bad);
  if (!check_escapes(text, len, fault)) return NULL;
  if (has_control(text, len) && !check_control(text, len, fault)) return NULL;
  cJSON *root = cJSON_ParseWithLengthOpts(text, len, &end, 0);
  if (!root) return fail(fault, "a syntax error", end ? (size_t)(end - text) : 0);
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

/* Tree and text hold the same numbers in the same order. */
static bool make_exact(cJSON *node, const char **at, const char *end) {
  if (cJSON_IsNumber(node)) {
    size_t len;
    const char *digits = next_number(at, end, &len);
    if (fabs(node->valuedouble) < CW__JSON_EXACT) return true;
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

/* ---- writing ---- */

static const char escapes[256] = {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't', ['"'] = '"', ['\\'] = '\\',
    [0] = 'u',    [1] = 'u',    [2] = 'u',    [3] = 'u',    [4] = 'u',    [5] = 'u',   [6] = 'u',
    [7] = 'u',    [11] = 'u',   [14] = 'u',   [15] = 'u',   [16] = 'u',   [17] = 'u',  [18] = 'u',
    [19] = 'u',   [20] = 'u',   [21] = 'u',   [22] = 'u',   [23] = 'u',   [24] = 'u',  [25] = 'u',
    [26] = 'u',   [27] = 'u',   [28] = 'u',   [29] = 'u',   [30] = 'u',   [31] = 'u'};

static void add_escape(cw__buf *out, unsigned char c) {
  static const char hex[] = "0123456789abcdef";
  char text[6] = {'\\', escapes[c], '0', '0', hex[c >> 4], hex[c & 15]};
  cw__buf_add(out, text, escapes[c] == 'u' ? 6 : 2);
}

void cw__json_string(cw__buf *out, const char *bytes, size_t len) {
  size_t from = 0;
  cw__buf_char(out, '"');
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (!escapes[c]) continue;
    cw__buf_add(out, bytes + from, i - from);
    add_escape(out, c);
    from = i + 1;
  }
  cw__buf_add(out, bytes + from, len - from);
  cw__buf_char(out, '"');
}

void cw__json_double(cw__buf *out, double number) {
  if (number == floor(number) && fabs(number) < CW__JSON_EXACT) {
    cw__buf_int(out, (int64_t)number);
    return;
  }
  char text[40];
  int n = snprintf(text, sizeof text, "%.15g", number);
  if (strtod(text, NULL) != number) n = snprintf(text, sizeof text, "%.17g", number);
  for (int i = 0; i < n; i++) {
    if (!strchr("0123456789+-eE", text[i])) text[i] = '.'; /* the locale's decimal point */
  }
  cw__buf_add(out, text, (size_t)n);
}

static void write_children(cw__buf *out, const cJSON *node, bool object) {
  cw__buf_char(out, object ? '{' : '[');
  for (const cJSON *child = node->child; child; child = child->next) {
    if (child != node->child) cw__buf_char(out, ',');
    if (object) {
      cw__json_string(out, child->string, strlen(child->string));
      cw__buf_char(out, ':');
    }
    cw__json_write(out, child);
  }
  cw__buf_char(out, object ? '}' : ']');
}

bool cw__json_write(cw__buf *out, const cJSON *node) {
  switch (node->type & 0xFF) {
    case cJSON_False: cw__buf_str(out, "false"); break;
    case cJSON_True: cw__buf_str(out, "true"); break;
    case cJSON_NULL: cw__buf_str(out, "null"); break;
    case cJSON_Number: cw__json_double(out, node->valuedouble); break;
    case cJSON_Raw: cw__buf_str(out, node->valuestring); break;
    case cJSON_String: cw__json_string(out, node->valuestring, strlen(node->valuestring)); break;
    default: write_children(out, node, cJSON_IsObject(node)); break;
  }
  return !out->failed;
}
