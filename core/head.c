/*
 * The head of an answer, as it came, into headers: names in lower case, a repeated one once. PURE. Nobody needs them of most answers,
 * so this happens only where one is asked for. Neighbours: transfer.c gathers the head, client.c, lua/lcw_wire.c.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "transport.h"

static size_t count_lines(const char *text) {
  size_t n = 0;
  for (; (text = strchr(text, '\n')) != NULL; text++) n++;
  return n;
}

/* name: value -> name in lower case and the value without blanks around; both end with NUL. False: no header. */
static bool split_line(char *line, cw__header *header) {
  char *colon = strchr(line, ':');
  if (!colon || colon == line) return false;
  *colon = '\0';
  for (char *c = line; *c; c++) *c = (char)tolower((unsigned char)*c);
  char *value = colon + 1 + strspn(colon + 1, " \t");
  for (char *end = value + strlen(value); end > value && strchr(" \t\r", end[-1]);) *--end = '\0';
  *header = (cw__header){line, value};
  return true;
}

/* The lines behind the status line; header_count counts repeated ones, too. */
static void split_head(char *text, cw__reply *reply) {
  char *line = strchr(text, '\n'), *next;
  for (; line && line[1]; line = next) {
    next = strchr(line + 1, '\n');
    if (next) *next = '\0';
    reply->header_count += split_line(line + 1, &reply->headers[reply->header_count]);
  }
}

/* A repeated header is one, its values joined by ", " in `joined`, which must not move. Those behind it lose their name. */
static void join_repeated(cw__reply *reply, size_t first, cw__buf *joined) {
  cw__header *headers = reply->headers;
  size_t from = joined->len;
  for (size_t i = first + 1; i < reply->header_count; i++) {
    if (!headers[i].name || strcmp(headers[i].name, headers[first].name) != 0) continue;
    if (joined->len == from) cw__buf_str(joined, headers[first].value);
    cw__buf_str(joined, ", ");
    cw__buf_str(joined, headers[i].value);
    headers[i].name = NULL;
  }
  if (joined->len == from) return;
  cw__buf_char(joined, '\0');
  headers[first].value = joined->ptr + from;
}

static void join_headers(cw__reply *reply, cw__buf *joined) {
  size_t kept = 0;
  for (size_t i = 0; i < reply->header_count; i++) {
    if (!reply->headers[i].name) continue;
    join_repeated(reply, i, joined);
    reply->headers[kept++] = reply->headers[i];
  }
  reply->header_count = kept;
}

bool cw__reply_split(const char *head, size_t len, cw__reply *reply) {
  cw__buf all; /* the head, and behind it what is joined: that is no longer than the lines were */
  size_t lines = count_lines(head) + 1;
  cw__buf_init(&all, SIZE_MAX / 2);
  reply->headers = calloc(lines, sizeof *reply->headers);
  if (!reply->headers || !cw__buf_reserve(&all, 2 * (len + 1) + lines)) return false;
  cw__buf_add(&all, head, len + 1);
  reply->memory = all.ptr;
  split_head(all.ptr, reply);
  join_headers(reply, &all);
  return true;
}

void cw__reply_clear(cw__reply *reply) {
  free(reply->head);
  free(reply->headers);
  free(reply->memory);
  free(reply->body);
  memset(reply, 0, sizeof *reply);
}
