/*
 * The address of a transfer, for libcurl in parts. Given a text alone, libcurl takes it apart and writes it out again for every transfer,
 * letter by letter (a tenth of what it does for a small request, on 7.88); yet most addresses differ from the last one by path and query
 * only. Neighbour: transport_curl.c.
 */
#ifndef CW_ADDRESS_H
#define CW_ADDRESS_H

#include <curl/curl.h>
#include <stdbool.h>

#pragma GCC visibility push(hidden)

/* Where the last transfer went; all zero: nowhere yet. */
typedef struct cw__origin {
  char *text; /* "https://app.chatwoot.com" */
  size_t length;
  CURLU *parts; /* with some path and query */
  bool taken;   /* a transfer under way reads them: the next one makes a copy */
} cw__origin;

/* No transfer may be under way. */
void cw__origin_clear(cw__origin *origin);

/* Tells `easy` where to. *parts: for cw__address_done; NULL where libcurl reads the text itself, which comes to the same. False: out of
 * memory. */
bool cw__address_set(cw__origin *last, CURL *easy, const char *url, CURLU **parts);

/* The transfer is over. NULL is fine. */
void cw__address_done(cw__origin *last, CURLU *parts);

#pragma GCC visibility pop

#endif
