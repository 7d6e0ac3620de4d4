/*
 * How a transfer failed: its kind, how far it came, and a text that names the host and nothing else of the address. It only looks.
 * Sources: a connection that ends inside a head passes for a whole answer without a body (seen on libcurl 7.88).
 * Neighbours: transport_curl.c asks, next.c decides what follows.
 */
#include <string.h>

#include "transfer.h"

/* Through a proxy https begins with a CONNECT, whose bytes libcurl counts as sent: ours leave only when TLS stands. */
static bool is_in_tunnel(const cw__transfer *t) {
  long fresh = 0;
  curl_off_t secured = 0;
  curl_easy_getinfo(t->easy, CURLINFO_NUM_CONNECTS, &fresh);
  curl_easy_getinfo(t->easy, CURLINFO_APPCONNECT_TIME_T, &secured);
  return cw__is_https(t->request->url) && fresh > 0 && secured == 0;
}

cw__stage cw__failure_stage(const cw__transfer *t) {
  long sent = 0;
  if (t->head.len > 0) return CW__REPLY_BEGUN;
  curl_easy_getinfo(t->easy, CURLINFO_REQUEST_SIZE, &sent);
  return sent > 0 && !is_in_tunnel(t) ? CW__CONNECTED : CW__NOT_CONNECTED;
}

static cw_kind kind_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return CW_DNS;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS: return CW_TLS;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_OUT_OF_MEMORY: return CW_CONFIG; /* before 8.6 also for a line of more than 100 kB */
#if LIBCURL_VERSION_NUM >= 0x080600
    case CURLE_TOO_LARGE: return CW_TOO_LARGE;
#endif
    default: return CW_CONNECTION;
  }
}

/* libcurl's one time-out is two: the deadline of the call, or the time allowed for connecting. Its clock starts a little after
 * ours and rounds, so what had begun to be sent, or waited almost to the deadline, has met that. */
static void describe_timeout(const cw__transfer *t, const char *host, cw__failure *failure) {
  bool late = cw__now_ms() - t->started_ms + 10 >= t->request->total_ms;
  bool deadline = late || cw__failure_stage(t) != CW__NOT_CONNECTED;
  failure->kind = deadline ? CW_DEADLINE : CW_TIMEOUT;
  snprintf(failure->message, sizeof failure->message,
           deadline ? "the deadline passed while waiting for %s" : "no connection to %s in time", host);
}

/* The host of the address: failures name it, never the path or query, which may hold secrets. */
static void host_of(const char *url, char *out, size_t size) {
  const char *from = strstr(url, "://");
  from = from ? from + 3 : url;
  for (size_t n = strcspn(from, "/?#@"); from[n] == '@'; n = strcspn(from, "/?#@")) from += n + 1; /* a password */
  snprintf(out, size, "%.*s", (int)strcspn(from, "/?#"), from);
}

/* The status of a proxy that would not make a tunnel; 0: none. */
static long proxy_refusal(const cw__transfer *t) {
  long status = 0;
  curl_easy_getinfo(t->easy, CURLINFO_HTTP_CONNECTCODE, &status);
  return status >= 300 ? status : 0;
}

void cw__failure_describe(const cw__transfer *t, cw__failure *failure) {
  char host[160];
  host_of(t->request->url, host, sizeof host);
  failure->stage = cw__failure_stage(t);
  failure->kind = kind_of(t->code);
  if (t->code == CURLE_UNSUPPORTED_PROTOCOL && failure->stage != CW__NOT_CONNECTED)
    failure->kind = CW_CONNECTION; /* no HTTP came */
  if (t->cause != CW_OK) {
    failure->kind = t->cause;
    snprintf(failure->message, sizeof failure->message, "%s", t->detail);
  } else if (t->idle) {
    failure->kind = CW_TIMEOUT;
    snprintf(failure->message, sizeof failure->message, "%s: no byte moved for %.3g s", host,
             (double)t->request->idle_ms / 1000);
  } else if (!t->done) {
    failure->kind = CW_CANCELLED;
    snprintf(failure->message, sizeof failure->message, "cancelled");
  } else if (t->code == CURLE_OPERATION_TIMEDOUT) {
    describe_timeout(t, host, failure);
  } else if (proxy_refusal(t) != 0) {
    snprintf(failure->message, sizeof failure->message, "the proxy answered %ld instead of connecting to %s",
             proxy_refusal(t), host);
  } else if (t->code == CURLE_OUT_OF_MEMORY && failure->stage != CW__NOT_CONNECTED) {
    snprintf(failure->message, sizeof failure->message, "out of memory, or a line of the answer's head is too long");
  } else if (t->code == CURLE_OK) {
    snprintf(failure->message, sizeof failure->message, "%s: the answer broke off inside its head", host);
  } else {
    snprintf(failure->message, sizeof failure->message, "%s: %s", host, curl_easy_strerror(t->code));
  }
}
