/* See kept.h. A socket number that went to another connection does no harm: it is found by a port that only one connection has. */
#include "kept.h"

#include <poll.h>

static size_t find(const cw__kept *kept, long port) {
  size_t i = 0;
  while (i < CW__KEPT && kept->list[i].port != port) i++;
  return i;
}

void cw__kept_note(cw__kept *kept, CURL *easy) {
  long port = 0, version = 0, fresh = 0;
  curl_socket_t socket = CURL_SOCKET_BAD;
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &version);
  if (version != CURL_HTTP_VERSION_1_0 && version != CURL_HTTP_VERSION_1_1) return; /* others talk in between */
  curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &port);
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &fresh);
  size_t i = find(kept, port);
  if (i < CW__KEPT && fresh == 0) return; /* noted when it was new */
  curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
  if (port <= 0 || socket == CURL_SOCKET_BAD) return;
  if (i == CW__KEPT) {
    i = kept->next;
    kept->next = (kept->next + 1) % CW__KEPT;
  }
  kept->list[i].port = port;
  kept->list[i].socket = socket;
}

bool cw__kept_is_quiet(const cw__kept *kept, long port) {
  size_t i = find(kept, port);
  if (i == CW__KEPT) return true;
  struct pollfd look = {.fd = kept->list[i].socket, .events = POLLIN};
  return poll(&look, 1, 0) == 0;
}
