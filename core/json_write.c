/*
 * See json.h: texts, numbers and trees as JSON, into a buffer. cJSON's own printer is not used: it prints doubles with too few digits, and
 * follows the locale (both tried on 1.7.15). Neighbour: json.c reads.
 */
#include "json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* Most numbers have few decimals, and snprintf is slow. A whole number below 2^53 and a power of ten are exact as doubles, and their
 * quotient is rounded once, as reading the text rounds: where it gives the number back, these are its digits. */
static bool add_decimals(cw__buf *out, double number) {
  static const int64_t powers[] = {10, 100, 1000, 10000, 100000, 1000000};
  double size = fabs(number);
  for (int k = 0; k < 6 && size * (double)powers[k] < CW__JSON_EXACT; k++) {
    int64_t digits = (int64_t)(size * (double)powers[k] + 0.5);
    if ((double)digits / (double)powers[k] != size) continue;
    if (number < 0) cw__buf_char(out, '-');
    cw__buf_int(out, digits / powers[k]);
    cw__buf_char(out, '.');
    for (int64_t place = powers[k] / 10; place > 0; place /= 10) cw__buf_char(out, (char)('0' + digits / place % 10));
    return true;
  }
  return false;
}

void cw__json_double(cw__buf *out, double number) {
  if (fabs(number) < CW__JSON_EXACT && (double)(int64_t)number == number) {
    cw__buf_int(out, (int64_t)number);
    return;
  }
  if (add_decimals(out, number)) return;
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
