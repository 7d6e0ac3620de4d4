/* What once went wrong in the transport and has no place in the other tests: processes that fork, and heads of all sizes. */
#include "calling.h"

#include <sys/wait.h>

/* ---- a server that keeps its connections, and counts them ---- */

typedef struct keeper {
  int socket, quit[2], connections, requests;
  pthread_t thread;
  char url[64];
} keeper;

static bool keeper_answer(keeper *k, int fd) {
  static const char answer[] = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]";
  char text[8192];
  size_t length = 0;
  do {
    ssize_t n = read(fd, text + length, sizeof text - 1 - length);
    if (n <= 0) return false;
    length += (size_t)n;
    text[length] = '\0';
  } while (!strstr(text, "\r\n\r\n"));
  k->requests++;
  return send(fd, answer, sizeof answer - 1, MSG_NOSIGNAL) > 0;
}

static void *keeper_run(void *memory) {
  keeper *k = memory;
  struct pollfd fds[16] = {{.fd = k->quit[0], .events = POLLIN}, {.fd = k->socket, .events = POLLIN}};
  nfds_t count = 2;
  while (poll(fds, count, 30000) > 0 && !fds[0].revents) {
    for (nfds_t i = 2; i < count; i++) {
      if (fds[i].revents && !keeper_answer(k, fds[i].fd)) {
        close(fds[i].fd);
        fds[i].fd = -1;
      }
    }
    if (fds[1].revents && count < 16) {
      fds[count++] = (struct pollfd){.fd = accept(k->socket, NULL, NULL), .events = POLLIN};
      k->connections++;
    }
  }
  for (nfds_t i = 1; i < count; i++) close(fds[i].fd);
  return NULL;
}

static void keeper_start(keeper *k) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  memset(k, 0, sizeof *k);
  k->socket = socket(AF_INET, SOCK_STREAM, 0);
  bool ok = pipe(k->quit) == 0 && bind(k->socket, (struct sockaddr *)&address, size) == 0 &&
            listen(k->socket, 16) == 0 && getsockname(k->socket, (struct sockaddr *)&address, &size) == 0;
  assert_true(ok);
  snprintf(k->url, sizeof k->url, "http://127.0.0.1:%d", ntohs(address.sin_port));
  assert_int_equal(pthread_create(&k->thread, NULL, keeper_run, k), 0);
}

static void keeper_stop(keeper *k) {
  assert_int_equal(write(k->quit[1], "", 1), 1);
  pthread_join(k->thread, NULL);
  close(k->quit[0]);
  close(k->quit[1]);
}

static void assert_list(cw_client *client) {
  cw_reply reply;
  assert_ok(cw_agents_list(client, &reply), &reply);
  cw_reply_clear(&reply);
}

/* A child must not speak on its parent's connections, and the parent goes on with them. */
static void test_fork(void **state) {
  (void)state;
  keeper k;
  int status = 0;
  keeper_start(&k);
  cw_client *client = client_of((cw_options){.base_url = k.url});
  assert_list(client);
  assert_list(client);
  pid_t child = fork();
  assert_true(child >= 0);
  if (child == 0) {
    cw_reply reply;
    bool ok = cw_agents_list(client, &reply) == CW_OK && cw_agents_list(client, &reply) == CW_OK;
    cw_client_free(client);
    execlp(ok ? "true" : "false", "end", (char *)NULL); /* not _exit: what a child gives up is no leak to report */
    _exit(2);
  }
  assert_int_equal(waitpid(child, &status, 0), child);
  assert_true(WIFEXITED(status));
  assert_int_equal(WEXITSTATUS(status), 0);
  assert_list(client);
  cw_client_free(client);
  keeper_stop(&k);
  assert_int_equal(k.requests, 5);
  assert_int_equal(k.connections, 2);
}

/* ---- heads ---- */

/* Once a repeated header made the call fail when its values, joined one by one, outgrew their place. */
static void test_many_cookies(void **state) {
  (void)state;
  static char answer[32768];
  size_t used = (size_t)snprintf(answer, sizeof answer, "HTTP/1.1 200 X\r\nConnection: close\r\n");
  for (int i = 0; i < 100; i++) {
    used +=
        (size_t)snprintf(answer + used, sizeof answer - used, "Set-Cookie: name%d=%0100d\r\nLink: <%d>\r\n", i, i, i);
  }
  snprintf(answer + used, sizeof answer - used, "Content-Type: application/json\r\n\r\n[]");
  cw_client *client = client_new();
  loopback_set(server, answer);
  assert_list(client);
  cw_client_free(client);
}

/* A head that begins with a blank continues nothing; with a handle used before, libcurl 7.88 took it for a continuation. */
static void test_blank_head(void **state) {
  (void)state;
  cw_client *client = client_new();
  cw_reply reply;
  for (int i = 0; i < 3; i++) {
    loopback_set(server, HEAD("200") "[]");
    assert_list(client);
    loopback_set(server, "HTTP/1.1 200 X\r\n : x\r\nfoo\r\n\tfold\r\n\r\n[]");
    assert_int_equal(cw_agents_delete(client, 5, &reply), CW_CONNECTION); /* a write: not repeated */
    assert_true(reply.uncertain);
    cw_reply_clear(&reply);
  }
  cw_client_free(client);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_fork), cmocka_unit_test(test_many_cookies),
                                     cmocka_unit_test(test_blank_head)};
  return cmocka_run_group_tests(tests, calling_start, calling_stop);
}
