/*
 * Are kept connections quiet? What a server sent on one after its last answer would be taken for the answer to the next request, and
 * one it has ended would lose that request. libcurl 7.88 looks for neither the bytes nor, at the last moment, the end. This only
 * looks: it reads nothing and closes nothing. Neighbour: transport_curl.c.
 */
#ifndef CW_KEPT_H
#define CW_KEPT_H

#include <curl/curl.h>
#include <stdbool.h>

#pragma GCC visibility push(hidden)

#define CW__KEPT 64

/* Connections that carried an answer, by their port on this side; those beyond CW__KEPT are forgotten, the oldest first. */
typedef struct cw__kept {
  struct {
    long port; /* 0: none */
    curl_socket_t socket;
  } list[CW__KEPT];
  size_t next;
} cw__kept;

/* Remembers the connection of a transfer that has ended. */
void cw__kept_note(cw__kept *kept, CURL *easy);

/* False: there are bytes or an end to be read on it. True also when it is not known. */
bool cw__kept_is_quiet(const cw__kept *kept, long port);

#pragma GCC visibility pop

#endif
