/* See address.h. What libcurl may change or refuse in an address is left to it: only what it takes as it stands is given in parts. */
#include "address.h"

#include <stdlib.h>
#include <string.h>

#define MAX_PATH 512 /* longer ones are seldom */

void cw__origin_clear(cw__origin *origin) {
  free(origin->text);
  curl_url_cleanup(origin->parts);
  *origin = (cw__origin){0};
}

/* Letters, digits and `more`; beyond ASCII there is none. */
static bool is_made_of(const char *text, size_t length, const char *more) {
  for (const char *c = text; c < text + length; c++) {
    bool common = (unsigned)((*c | 32) - 'a') < 26 || (unsigned)(*c - '0') < 10;
    if (!common && !strchr(more, *c)) return false;
  }
  return true;
}

/* Does the address begin with this origin? */
static bool is_at(const cw__origin *origin, const char *url) {
  return origin->text && strncmp(url, origin->text, origin->length) == 0 && url[origin->length] == '/';
}

static bool go_to(cw__origin *last, const char *url) {
  const char *host = strstr(url, "://"), *path = host ? strchr(host + 3, '/') : NULL;
  cw__origin_clear(last);
  if (!path || !is_made_of(host, (size_t)(path - host), ":/.-_[]")) return false;
  size_t length = (size_t)(path - url);
  cw__origin next = {malloc(length + 1), length, curl_url()};
  if (next.text) memcpy(next.text, url, length), next.text[length] = '\0';
  bool ok = next.text && next.parts && curl_url_set(next.parts, CURLUPART_URL, next.text, 0) == CURLUE_OK;
  if (ok) *last = next;
  if (!ok) cw__origin_clear(&next);
  return ok;
}

/* A percent sign would be written otherwise, a step like ".." be taken, a fragment be cut off. */
static bool is_plain(const char *path) {
  return is_made_of(path, strlen(path), "/?&=-_~.,:;!$()*+[]") && !strstr(path, "/.");
}

static bool set_path(CURLU *parts, const char *path) {
  char own[MAX_PATH];
  size_t length = strcspn(path, "?");
  if (length >= sizeof own) return false;
  memcpy(own, path, length);
  own[length] = '\0';
  return curl_url_set(parts, CURLUPART_PATH, own, 0) == CURLUE_OK &&
         curl_url_set(parts, CURLUPART_QUERY, path[length] ? path + length + 1 : NULL, 0) == CURLUE_OK;
}

/* NULL: libcurl had better read the text. */
static CURLU *parts_of(cw__origin *origin, const char *path) {
  if (!is_plain(path)) return NULL;
  CURLU *parts = origin->taken ? curl_url_dup(origin->parts) : origin->parts;
  bool copy = origin->taken, ok = parts && set_path(parts, path);
  if (!copy) origin->taken = ok;
  if (ok) return parts;
  if (copy) curl_url_cleanup(parts);
  return NULL;
}

bool cw__address_set(cw__origin *last, CURL *easy, const char *url, CURLU **parts) {
  bool there = is_at(last, url) || (!last->taken && go_to(last, url));
  *parts = there ? parts_of(last, url + last->length) : NULL;
  if (*parts) curl_easy_setopt(easy, CURLOPT_CURLU, *parts);
  /* The text, too, though the parts come before it: without it libcurl would write it. */
  return curl_easy_setopt(easy, CURLOPT_URL, url) == CURLE_OK;
}

void cw__address_done(cw__origin *last, CURLU *parts) {
  if (parts && parts == last->parts) {
    last->taken = false;
  } else {
    curl_url_cleanup(parts);
  }
}
