/*
 * libcurl as a transport: many transfers over one multi handle, kept connections, how each begins and ends; drive.c moves them.
 * It never repeats an unsafe request, never follows a redirect, and says of a failure only what it knows. No Lua is ever called.
 * Sources: libcurl repeats a request by itself when a kept connection turns out dead, so an unsafe body can't be rewound
 * (transfer.c) and an unsafe request without a body goes over a fresh connection; the server closes connections idle for 65 s
 * (seen on 4.15.1); an easy handle used again takes a head that begins with a blank for the continuation of a header it has
 * freed, and a connection that ends inside a head passes for a whole answer without a body (both seen on libcurl 7.88).
 * Neighbours: drive.c, transfer.c, address.c, failure.c says how one failed, next.c decides what that means.
 */
#include "transport.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "kept.h"
#include "transfer.h"

#define KEPT_SECONDS 55L /* a connection idle for longer is not used again */
#define MAX_HEAD (256u << 10)
#define MAX_CONNECTIONS 8 /* to a host, when nobody says */

/* ---- a handle ---- */

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode started;
static void start_libcurl(void) { started = curl_global_init(CURL_GLOBAL_DEFAULT); }

static bool open_multi(cw__curl *curl) {
  curl->owner = (int)getpid();
  curl->timer_ms = -1;
  curl->multi = curl_multi_init();
  curl->share = curl_share_init();
  if (!curl->multi || !curl->share) return false;
  cw__drive_listen(curl);
  curl_share_setopt(curl->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
  curl_multi_setopt(curl->multi, CURLMOPT_MAX_HOST_CONNECTIONS, (long)curl->max_connections);
  curl_multi_setopt(curl->multi, CURLMOPT_MAXCONNECTS, curl->max_connections + 8L); /* and some to other hosts */
  return true;
}

/* In the child: the parent reads and writes on. */
static void disown(cw__transfer *t) {
  cw__address_done(&t->curl->origin, t->address);
  t->address = NULL;
  t->easy = NULL;
  t->sink = NULL;
  t->sink_path = NULL;
  t->stage = CW__CONNECTED;
}

/* After fork() the connections are the parent's still: used here too, answers would go to the wrong calls, and closing one would
 * say goodbye in the parent's name. So a child gives them up, memory and all, with what was under way, and begins anew. */
void cw__curl_leave_parent(cw__curl *curl) {
  if (!curl->multi || curl->owner == (int)getpid()) return;
  curl->inherited = curl->multi;
  curl->inherited_share = curl->share;
  while (curl->active.first) cw__drive_file(curl->active.first, &curl->done);
  for (cw__transfer *t = curl->done.first; t; t = t->after) disown(t);
  for (cw__transfer *t = curl->told.first; t; t = t->after) disown(t);
  curl->socket_count = 0;
  curl->changed = true;
  if (!open_multi(curl)) curl->multi = NULL;
}

/* As libcurl would for each transfer: HTTP_PROXY is not among them, a web server may have it from a header. */
static bool environment_names_proxy(void) {
  static const char *const names[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", NULL};
  const char *const *name = names;
  while (*name && !getenv(*name)) name++;
  return *name != NULL;
}

cw_kind cw__curl_new(const cw__curl_options *options, cw__curl **out) {
  *out = NULL;
  pthread_once(&once, start_libcurl);
  cw__curl *curl = calloc(1, sizeof *curl);
  if (started != CURLE_OK || !curl) return free(curl), CW_CONFIG;
  curl->max_connections = options->max_connections > 0 ? options->max_connections : MAX_CONNECTIONS;
  bool ok = open_multi(curl);
  if (options->ca_file) curl->ca_file = strdup(options->ca_file);
  const char *proxy = options->proxy ? options->proxy : environment_names_proxy() ? NULL : "";
  if (proxy) curl->proxy = strdup(proxy);
  if (!ok || (options->ca_file && !curl->ca_file) || (proxy && !curl->proxy)) {
    cw__curl_free(curl);
    return CW_CONFIG;
  }
  *out = curl;
  return CW_OK;
}

static cw__transfer *any_transfer(const cw__curl *curl) {
  if (curl->active.first) return curl->active.first;
  return curl->done.first ? curl->done.first : curl->told.first;
}

/* Ends libcurl's part of a transfer. Taken out first: else a connection in the middle of an answer would be kept. */
static void end_easy(cw__transfer *t) {
  curl_multi_remove_handle(t->curl->multi, t->easy);
  curl_easy_cleanup(t->easy);
  t->easy = NULL;
  cw__address_done(&t->curl->origin, t->address);
  t->address = NULL;
}

/* Takes a transfer from its handle, which goes away. */
static void orphan(cw__transfer *t) {
  cw__transfer_close_sink(t, false);
  if (t->easy) {
    t->stage = cw__failure_stage(t);
    end_easy(t);
  }
  cw__drive_file(t, NULL);
  t->curl = NULL;
}

void cw__curl_free(cw__curl *curl) {
  if (!curl) return;
  cw__curl_leave_parent(curl);
  for (cw__transfer *t; (t = any_transfer(curl)) != NULL;) orphan(t);
  if (curl->multi) curl_multi_cleanup(curl->multi);
  if (curl->share) curl_share_cleanup(curl->share);
  free(curl->sockets);
  cw__origin_clear(&curl->origin);
  free(curl->ca_file);
  free(curl->proxy);
  free(curl);
}

/* ---- options of one transfer ---- */

/* A list of lines that grows in one block: first the nodes, then the texts. */
typedef struct lines {
  struct curl_slist *node; /* of the next line */
  char *text;
} lines;

static void add_line(lines *l, const char *name, const char *mark, const char *value) {
  const char *const parts[] = {name, mark, value};
  *l->node = (struct curl_slist){l->text, l->node + 1};
  l->node++;
  for (size_t i = 0; i < 3; i++) {
    size_t len = strlen(parts[i]);
    memcpy(l->text, parts[i], len + 1);
    l->text += len + (i == 2);
  }
}

/* libcurl sends such a one as it is told to, and adds nothing. */
static bool is_plain(const cw__request *r) {
  return (strcmp(r->method, "GET") == 0 || strcmp(r->method, "HEAD") == 0) && cw__body_length(r) == 0;
}

/* The request's headers as given, and none of libcurl's own. A list made by libcurl would be copied text by text; it reads any. */
static bool set_headers(cw__transfer *t) {
  const cw__request *r = t->request;
  bool typed = false;
  size_t bytes = 32; /* for the two names below */
  for (size_t i = 0; i < r->header_count; i++)
    bytes += strlen(r->headers[i].name) + strlen(r->headers[i].value) + sizeof ": ";
  t->headers = malloc((r->header_count + 2) * sizeof *t->headers + bytes);
  if (!t->headers) return false;
  lines all = {t->headers, (char *)(t->headers + r->header_count + 2)};
  for (size_t i = 0; i < r->header_count; i++) {
    const cw__header *header = &r->headers[i];
    add_line(&all, header->name, header->value[0] ? ": " : ";", header->value);
    typed = typed || strcmp(header->name, "Content-Type") == 0;
  }
  if (!is_plain(r)) add_line(&all, "Expect", ":", "");
  if (!is_plain(r) && !typed) add_line(&all, "Content-Type", ":", "");
  if (all.node == t->headers) return true;
  all.node[-1].next = NULL;
  return curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->headers) == CURLE_OK;
}

/* A text that libcurl copies. Without memory the option stays as it was, and a PATCH would go out as a POST. */
static bool set_text(CURL *easy, CURLoption option, const char *text) {
  return curl_easy_setopt(easy, option, text) == CURLE_OK;
}

static bool set_body(cw__transfer *t) {
  const cw__request *r = t->request;
  uint64_t length = cw__body_length(r);
  if (strcmp(r->method, "HEAD") == 0) curl_easy_setopt(t->easy, CURLOPT_NOBODY, 1L);
  if (r->body && length > 0) {
    curl_easy_setopt(t->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(t->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
    curl_easy_setopt(t->easy, CURLOPT_READFUNCTION, cw__transfer_read);
    curl_easy_setopt(t->easy, CURLOPT_READDATA, t);
    curl_easy_setopt(t->easy, CURLOPT_SEEKFUNCTION, cw__transfer_seek);
    curl_easy_setopt(t->easy, CURLOPT_SEEKDATA, t);
  } else if (!is_plain(r) && strcmp(r->method, "DELETE") != 0) {
    curl_easy_setopt(t->easy, CURLOPT_POST, 1L);
    curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, "");
    curl_easy_setopt(t->easy, CURLOPT_POSTFIELDSIZE, 0L);
  }
  if (!r->safe && length == 0) curl_easy_setopt(t->easy, CURLOPT_FRESH_CONNECT, 1L);
  return is_plain(r) || set_text(t->easy, CURLOPT_CUSTOMREQUEST, r->method);
}

/* No other scheme comes here: that of the address was looked at, and redirects are not followed. */
static bool set_security(const cw__curl *curl, CURL *easy) {
  bool ok = true;
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  if (curl->ca_file) ok = set_text(easy, CURLOPT_CAINFO, curl->ca_file);
  if (!curl->proxy) return ok; /* the environment's */
  bool none = curl->proxy[0] == '\0';
  return ok && (none ? set_text(easy, CURLOPT_NOPROXY, "*") : set_text(easy, CURLOPT_PROXY, curl->proxy));
}

/* The last look at a connection before the request goes out. */
static int look(void *user, char *ip, char *own_ip, int port, int own_port) {
  cw__transfer *t = user;
  long fresh = 0;
  (void)ip, (void)own_ip, (void)port;
  curl_easy_getinfo(t->easy, CURLINFO_NUM_CONNECTS, &fresh); /* what comes first on a new one may be TLS's own */
  t->stale = fresh == 0 && !cw__kept_is_quiet(t->kept, own_port);
  return t->stale; /* CURL_PREREQFUNC_ABORT is 1 */
}

/* HTTP/2 where a server speaks it over TLS: then one connection is enough, and worth waiting for. Elsewhere it is 1.1 by itself. */
static void set_protocol(const cw__curl *curl, cw__transfer *t) {
  if (!cw__is_https(t->request->url)) return;
  curl_easy_setopt(t->easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
  curl_easy_setopt(t->easy, CURLOPT_PIPEWAIT, 1L);
  curl_easy_setopt(t->easy, CURLOPT_SHARE, curl->share);
}

static void set_limits(cw__transfer *t) {
  const cw__request *r = t->request;
  curl_easy_setopt(t->easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(t->easy, CURLOPT_CONNECTTIMEOUT_MS, (long)r->connect_ms);
  curl_easy_setopt(t->easy, CURLOPT_TIMEOUT_MS, (long)r->total_ms);
  curl_easy_setopt(t->easy, CURLOPT_MAXAGE_CONN, KEPT_SECONDS);
  curl_easy_setopt(t->easy, CURLOPT_WRITEFUNCTION, cw__transfer_write);
  curl_easy_setopt(t->easy, CURLOPT_WRITEDATA, t);
  curl_easy_setopt(t->easy, CURLOPT_HEADERFUNCTION, cw__transfer_head);
  curl_easy_setopt(t->easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L); /* a proxy's answer is not the server's */
  curl_easy_setopt(t->easy, CURLOPT_HEADERDATA, t);
  curl_easy_setopt(t->easy, CURLOPT_PRIVATE, t);
#if LIBCURL_VERSION_NUM >= 0x075000
  curl_easy_setopt(t->easy, CURLOPT_PREREQFUNCTION, look);
  curl_easy_setopt(t->easy, CURLOPT_PREREQDATA, t);
#endif
}

static void *no_start(cw__transfer *t, cw__failure *failure, const char *why) {
  failure->kind = CW_CONFIG;
  failure->stage = CW__NOT_CONNECTED;
  snprintf(failure->message, sizeof failure->message, "%s", why);
  if (t) {
    if (t->easy) end_easy(t);
    cw__transfer_release(t);
  }
  return NULL;
}

cw__transfer *cw__curl_start(cw__curl *curl, const cw__request *request, int64_t id, cw__failure *failure) {
  cw__transfer *t = malloc(sizeof *t);
  cw__curl_leave_parent(curl);
  if (!t || !curl->multi) return free(t), no_start(NULL, failure, "out of memory");
  if (strncasecmp(request->url, "http://", 7) != 0 && !cw__is_https(request->url))
    return free(t), no_start(NULL, failure, "the address is neither http nor https");
  *t = (cw__transfer){.request = request, .kept = &curl->kept, .id = id, .curl = curl};
  cw__buf_init(&t->head, MAX_HEAD);
  cw__buf_reserve(&t->head, 1000); /* at one go what most heads need */
  cw__buf_init(&t->body, (size_t)request->max_bytes);
  t->easy = curl_easy_init(); /* never one used before: connections are the multi handle's, and see above */
  bool ok = t->easy && set_headers(t) && cw__address_set(&curl->origin, t->easy, request->url, &t->address);
  if (!ok || !set_security(curl, t->easy) || !set_body(t)) return no_start(t, failure, "out of memory");
  set_limits(t);
  set_protocol(curl, t);
  t->started_ms = t->moved_ms = cw__now_ms();
  if (curl_multi_add_handle(curl->multi, t->easy) != CURLM_OK)
    return no_start(t, failure, "libcurl refused the transfer");
  cw__drive_file(t, &curl->active);
  return t;
}

int64_t cw__curl_id(const cw__transfer *transfer) { return transfer->id; }

bool cw__curl_send(cw__curl *curl, const cw__request *request, cw__reply *reply, cw__failure *failure) {
  cw__transfer *t = cw__curl_start(curl, request, 0, failure);
  if (!t) return false;
  cw__drive_until_done(t);
  return cw__curl_finish(t, reply, failure);
}

/* ---- how it ended ---- */

/* Its handle was closed, or is the parent's. */
static bool finish_orphan(cw__transfer *t, cw__failure *failure) {
  *failure = (cw__failure){CW_CANCELLED, t->stage, "the client was closed"};
  cw__drive_file(t, NULL);
  cw__transfer_release(t);
  return false;
}

bool cw__curl_finish(cw__transfer *t, cw__reply *reply, cw__failure *failure) {
  if (t->curl) cw__curl_leave_parent(t->curl);
  if (!t->easy) return finish_orphan(t, failure);
  bool whole = t->done && t->code == CURLE_OK && t->head_ended;
  bool kept = cw__transfer_close_sink(t, whole);
  bool ok = whole && kept && cw__transfer_reply(t, reply);
  if (!ok) cw__failure_describe(t, failure);
  cw__drive_file(t, NULL);
  if (t->done) cw__kept_note(&t->curl->kept, t->easy);
  end_easy(t);
  cw__transfer_release(t);
  return ok;
}
