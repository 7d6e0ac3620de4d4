/*
 * A server of one thread for tests of the C interface: takes one connection after the other on a loopback port of its own,
 * keeps the last request, sends the bytes the test chose, closes. Ends when told, or by itself when nobody comes for 30 s.
 * Neighbour: test_client.c.
 */
#ifndef CW_TEST_LOOPBACK_H
#define CW_TEST_LOOPBACK_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct loopback {
  int socket;
  int quit[2]; /* a pipe: one byte ends the thread */
  pthread_t thread;
  pthread_mutex_t lock;
  char url[64];
  const char *answer;  /* the bytes to send; "" closes without a word, NULL never answers */
  const char *then;    /* NULL, or what the answers after the next one are */
  char request[65536]; /* the last one, NUL behind */
  size_t length;
  int count; /* requests so far */
} loopback;

/* Waits for bytes or the end. False: the end. */
static bool loopback_wait(const loopback *s, int fd) {
  struct pollfd fds[2] = {{.fd = fd, .events = POLLIN}, {.fd = s->quit[0], .events = POLLIN}};
  return poll(fds, 2, 30000) > 0 && fds[1].revents == 0;
}

/* Is a whole request there? Its length is told by Content-Length. */
static bool loopback_whole(const char *text, size_t length) {
  const char *head = strstr(text, "\r\n\r\n"), *told = strstr(text, "Content-Length: ");
  if (!head) return false;
  size_t body = told && told < head ? strtoul(told + 16, NULL, 10) : 0;
  return length >= (size_t)(head - text) + 4 + body;
}

static void loopback_read(loopback *s, int fd) {
  static char text[sizeof s->request];
  size_t length = 0;
  text[0] = '\0';
  while (!loopback_whole(text, length) && length < sizeof text - 1 && loopback_wait(s, fd)) {
    ssize_t n = read(fd, text + length, sizeof text - 1 - length);
    if (n <= 0) return;
    length += (size_t)n;
    text[length] = '\0';
  }
  pthread_mutex_lock(&s->lock);
  memcpy(s->request, text, length + 1);
  s->length = length;
  s->count++;
  pthread_mutex_unlock(&s->lock);
}

static void loopback_answer(loopback *s, int fd) {
  pthread_mutex_lock(&s->lock);
  const char *answer = s->answer;
  if (s->then) s->answer = s->then;
  s->then = NULL;
  pthread_mutex_unlock(&s->lock);
  if (!answer) {
    loopback_wait(s, fd); /* until the client gives up */
    return;
  }
  for (size_t sent = 0, all = strlen(answer); sent < all;) {
    ssize_t n = send(fd, answer + sent, all - sent, MSG_NOSIGNAL);
    if (n <= 0) return;
    sent += (size_t)n;
  }
}

static void *loopback_run(void *memory) {
  loopback *s = memory;
  while (loopback_wait(s, s->socket)) {
    int fd = accept(s->socket, NULL, NULL);
    if (fd < 0) break;
    loopback_read(s, fd);
    loopback_answer(s, fd);
    close(fd);
  }
  return NULL;
}

static loopback *loopback_start(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  loopback *s = calloc(1, sizeof *s);
  bool ok = s && pipe(s->quit) == 0 && (s->socket = socket(AF_INET, SOCK_STREAM, 0)) >= 0 &&
            bind(s->socket, (struct sockaddr *)&address, size) == 0 && listen(s->socket, 16) == 0 &&
            getsockname(s->socket, (struct sockaddr *)&address, &size) == 0;
  if (!ok) abort();
  pthread_mutex_init(&s->lock, NULL);
  snprintf(s->url, sizeof s->url, "http://127.0.0.1:%d", ntohs(address.sin_port));
  s->answer = "";
  if (pthread_create(&s->thread, NULL, loopback_run, s) != 0) abort();
  return s;
}

static void loopback_set(loopback *s, const char *answer) {
  pthread_mutex_lock(&s->lock);
  s->answer = answer;
  s->then = NULL;
  pthread_mutex_unlock(&s->lock);
}

/* Once this, from then on that. */
static inline void loopback_set_two(loopback *s, const char *answer, const char *then) {
  pthread_mutex_lock(&s->lock);
  s->answer = answer;
  s->then = then;
  pthread_mutex_unlock(&s->lock);
}

/* Requests so far. */
static inline int loopback_count(loopback *s) {
  pthread_mutex_lock(&s->lock);
  int count = s->count;
  pthread_mutex_unlock(&s->lock);
  return count;
}

static void loopback_stop(loopback *s) {
  if (write(s->quit[1], "", 1) != 1) abort();
  pthread_join(s->thread, NULL);
  close(s->socket);
  close(s->quit[0]);
  close(s->quit[1]);
  pthread_mutex_destroy(&s->lock);
  free(s);
}

#endif
