/*
 * Moves all transfers of a handle: libcurl says which sockets it wants watched and when it wants to be called (it only notes
 * that here), poll(2) or somebody else's loop watches, and what is done goes into a list. Blocking is one transfer waited for. It
 * ends transfers on which no byte moved for too long, and never reads a byte, decides about repeats, or calls Lua.
 * Neighbours: transport_curl.c begins and finishes transfers, transfer.c holds their bytes, lua/lcw_curl.c.
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <time.h>

#include "transfer.h"

#define MAX_SOCKETS 10000 /* of one handle */
#define FEW 64            /* polled without asking for memory */

/* ---- time ---- */

int64_t cw__now_ms(void) {
  static int64_t offset; /* of the wall clock against the one that never goes backwards; fixed at the first look */
  struct timespec steady, wall;
  clock_gettime(CLOCK_MONOTONIC, &steady);
  int64_t ms = (int64_t)steady.tv_sec * 1000 + steady.tv_nsec / 1000000;
  int64_t known = __atomic_load_n(&offset, __ATOMIC_RELAXED);
  if (known == 0) {
    clock_gettime(CLOCK_REALTIME, &wall);
    int64_t fresh = (int64_t)wall.tv_sec * 1000 + wall.tv_nsec / 1000000 - ms;
    known = 0;
    if (__atomic_compare_exchange_n(&offset, &known, fresh, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) known = fresh;
  }
  return ms + known;
}

void cw__sleep_ms(int64_t ms) {
  struct timespec rest = {(time_t)(ms / 1000), (long)(ms % 1000) * 1000000};
  while (ms > 0 && nanosleep(&rest, &rest) != 0 && errno == EINTR) continue;
}

/* ---- lists ---- */

static void take_out(cw__transfer *t) {
  if (t->before) t->before->after = t->after;
  if (t->after) t->after->before = t->before;
  if (t->list->first == t) t->list->first = t->after;
  if (t->list->last == t) t->list->last = t->before;
}

void cw__drive_file(cw__transfer *t, cw__list *list) {
  if (t->list) take_out(t);
  t->list = list;
  t->before = list ? list->last : NULL;
  t->after = NULL;
  if (!list) return;
  if (t->before) t->before->after = t;
  if (!list->first) list->first = t;
  list->last = t;
}

/* ---- what libcurl wants ---- */

static cw__socket *find_socket(cw__curl *curl, curl_socket_t fd) {
  for (size_t i = 0; i < curl->socket_count; i++) {
    if (curl->sockets[i].fd == fd) return &curl->sockets[i];
  }
  return NULL;
}

static cw__socket *add_socket(cw__curl *curl, curl_socket_t fd) {
  if (curl->socket_count == curl->socket_room) {
    size_t room = curl->socket_room ? 2 * curl->socket_room : 8;
    cw__socket *grown = room > MAX_SOCKETS ? NULL : realloc(curl->sockets, room * sizeof *grown);
    if (!grown) return NULL;
    curl->sockets = grown;
    curl->socket_room = room;
  }
  cw__socket *s = &curl->sockets[curl->socket_count++];
  *s = (cw__socket){fd, 0, ++curl->serial};
  return s;
}

/* Without memory for it the answer is -1, and libcurl gives the transfer up. */
static int on_socket(CURL *easy, curl_socket_t fd, int what, void *user, void *unused) {
  cw__curl *curl = user;
  cw__socket *s = find_socket(curl, fd);
  (void)easy, (void)unused;
  curl->changed = true;
  if (what == CURL_POLL_REMOVE) {
    if (s) *s = curl->sockets[--curl->socket_count];
    return 0;
  }
  if (!s) s = add_socket(curl, fd);
  if (!s) return -1;
  s->wants = (what & CURL_POLL_IN ? CW__READ : 0) | (what & CURL_POLL_OUT ? CW__WRITE : 0);
  return 0;
}

static int on_timer(CURLM *multi, long wait_ms, void *user) {
  cw__curl *curl = user;
  (void)multi;
  curl->timer_ms = wait_ms < 0 ? -1 : cw__now_ms() + wait_ms;
  return 0;
}

void cw__drive_listen(cw__curl *curl) {
  curl_multi_setopt(curl->multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(curl->multi, CURLMOPT_SOCKETDATA, curl);
  curl_multi_setopt(curl->multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(curl->multi, CURLMOPT_TIMERDATA, curl);
}

/* ---- acting ---- */

/* Nothing was sent on the stale connection, which libcurl drops: once more on a new one. */
static bool restart(cw__curl *curl, cw__transfer *t) {
  if (!t->stale) return false;
  t->stale = false;
  curl_multi_remove_handle(curl->multi, t->easy);
  curl_easy_setopt(t->easy, CURLOPT_FRESH_CONNECT, 1L);
  return curl_multi_add_handle(curl->multi, t->easy) == CURLM_OK;
}

static void collect(cw__curl *curl) {
  int left;
  for (CURLMsg *message; (message = curl_multi_info_read(curl->multi, &left)) != NULL;) {
    cw__transfer *t = NULL;
    if (message->msg != CURLMSG_DONE) continue;
    CURLcode code = message->data.result;
    curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &t);
    t->code = code;
    t->done = !restart(curl, t);
    if (t->done && t->list == &curl->active) cw__drive_file(t, &curl->done);
  }
}

static void end_idle(cw__curl *curl) {
  int64_t now_ms = cw__now_ms();
  for (cw__transfer *t = curl->active.first, *next; t; t = next) {
    next = t->after;
    if (t->moved) t->moved_ms = now_ms;
    t->moved = false;
    if (now_ms - t->moved_ms < t->request->idle_ms) continue;
    t->idle = true;
    cw__drive_file(t, &curl->done);
  }
}

static void act(cw__curl *curl, curl_socket_t fd, int ready) {
  int running;
  if (fd == CURL_SOCKET_TIMEOUT) curl->timer_ms = -1; /* it sets another one where it needs one */
  curl_multi_socket_action(curl->multi, fd, ready, &running);
  collect(curl);
}

static bool is_due(const cw__curl *curl) { return curl->timer_ms >= 0 && curl->timer_ms <= cw__now_ms(); }

/* What follows from time alone. */
static void pass_time(cw__curl *curl) {
  if (is_due(curl)) act(curl, CURL_SOCKET_TIMEOUT, 0);
  end_idle(curl);
}

void cw__curl_act(cw__curl *curl, int fd, int ready) {
  cw__curl_leave_parent(curl);
  int flags = (ready & CW__READ ? CURL_CSELECT_IN : 0) | (ready & CW__WRITE ? CURL_CSELECT_OUT : 0);
  if (fd >= 0) act(curl, fd, flags);
  pass_time(curl);
}

cw__transfer *cw__curl_next_done(cw__curl *curl) {
  cw__transfer *t = curl->done.first;
  if (t) cw__drive_file(t, &curl->told);
  return t;
}

const cw__socket *cw__curl_sockets(const cw__curl *curl, size_t *count) {
  *count = curl->socket_count;
  return curl->sockets;
}

bool cw__curl_sockets_changed(cw__curl *curl) {
  bool changed = curl->changed;
  curl->changed = false;
  return changed;
}

int64_t cw__curl_due_ms(const cw__curl *curl) {
  int64_t due_ms = curl->timer_ms, now_ms = cw__now_ms();
  if (curl->done.first) return 0;
  for (const cw__transfer *t = curl->active.first; t; t = t->after) {
    int64_t idle_ms = t->moved_ms + t->request->idle_ms;
    if (due_ms < 0 || idle_ms < due_ms) due_ms = idle_ms;
  }
  if (due_ms < 0) return -1;
  return due_ms > now_ms ? due_ms - now_ms : 0;
}

/* ---- waiting ---- */

static size_t fill(struct pollfd *fds, size_t room, cw__curl *curl) {
  size_t n = 0;
  for (; n < curl->socket_count && n < room; n++) {
    int wants = curl->sockets[n].wants;
    short events = (short)((wants & CW__READ ? POLLIN : 0) | (wants & CW__WRITE ? POLLOUT : 0));
    fds[n] = (struct pollfd){.fd = curl->sockets[n].fd, .events = events};
  }
  return curl->polled = n;
}

static int flags_of(short seen) {
  int flags = (seen & POLLIN ? CURL_CSELECT_IN : 0) | (seen & POLLOUT ? CURL_CSELECT_OUT : 0);
  return seen & (POLLERR | POLLHUP | POLLNVAL) ? flags | CURL_CSELECT_ERR | CURL_CSELECT_IN : flags;
}

/* Lets libcurl work on what poll saw. Sockets may come, go and be given out again meanwhile: being called once too often does
 * no harm. */
static const struct pollfd *act_on(cw__curl *curl, const struct pollfd *fds) {
  const struct pollfd *end = fds + curl->polled;
  for (; fds < end; fds++) {
    if (fds->revents) act(curl, fds->fd, flags_of(fds->revents));
  }
  return end;
}

/* Polls all sockets, and acts. Without memory some are looked at now, the others later. False: a signal came. */
static bool look(cw__curl *const *curls, size_t n, size_t sockets, int wait_ms) {
  struct pollfd few[FEW], *many = sockets > FEW ? malloc(sockets * sizeof *many) : NULL;
  struct pollfd *fds = many ? many : few;
  size_t room = many ? sockets : FEW, count = 0;
  for (size_t i = 0; i < n; i++) count += fill(fds + count, room - count, curls[i]);
  bool ok = poll(fds, (nfds_t)count, wait_ms) >= 0;
  const struct pollfd *at = fds;
  for (size_t i = 0; ok && i < n; i++) at = act_on(curls[i], at);
  free(many);
  return ok;
}

/* Waits once, for at most `wait_ms`, and acts. False: a signal came. */
static bool turn(cw__curl *const *curls, size_t n, int64_t wait_ms) {
  size_t sockets = 0;
  if (wait_ms < 0) wait_ms = 0;
  for (size_t i = 0; i < n; i++) {
    cw__curl_leave_parent(curls[i]);
    int64_t due_ms = cw__curl_due_ms(curls[i]);
    if (due_ms >= 0 && due_ms < wait_ms) wait_ms = due_ms;
    sockets += curls[i]->socket_count;
  }
  bool ok = true;
  if (sockets > 0 || wait_ms > 0) ok = look(curls, n, sockets, wait_ms > 1000000 ? 1000000 : (int)wait_ms);
  for (size_t i = 0; i < n; i++) pass_time(curls[i]);
  return ok;
}

static bool is_any_done(cw__curl *const *curls, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (curls[i]->done.first) return true;
  }
  return false;
}

void cw__curl_wait(cw__curl *const *curls, size_t n, int64_t wait_ms) {
  int64_t until_ms = cw__now_ms() + wait_ms;
  while (!is_any_done(curls, n)) {
    if (!turn(curls, n, wait_ms)) return;
    wait_ms = until_ms - cw__now_ms();
    if (wait_ms <= 0) return;
  }
}

/* A transfer that is alone needs neither list of sockets nor timer: libcurl polls its one or two itself, for less, and needs no
 * memory to do so (in 7.88 it dies when there is none left for its table of sockets). */
static void step_alone(cw__curl *curl, int64_t wait_ms) {
  int running;
  if (wait_ms > 0) curl_multi_poll(curl->multi, NULL, 0, (int)wait_ms, NULL);
  curl_multi_perform(curl->multi, &running);
  collect(curl);
  end_idle(curl); /* before the next wait: that begins with what moved now */
}

void cw__drive_until_done(cw__transfer *t) {
  cw__curl *curl = t->curl;
  bool alone = curl->active.first == curl->active.last;
  if (alone) step_alone(curl, 0);
  while (t->list == &curl->active) {
    int64_t left_ms = t->moved_ms + t->request->idle_ms - cw__now_ms();
    if (left_ms > 1000) left_ms = 1000;
    if (alone) {
      step_alone(curl, left_ms);
    } else {
      turn(&curl, 1, left_ms);
    }
  }
}
