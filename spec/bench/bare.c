/*
 * The party to beat: the same small GET by bare libcurl over a multi handle, in C. One easy handle used again and again, the same
 * headers with a fresh X-Request-Id, head and body gathered in memory, the body parsed by cJSON. No checks, no retries, no errors
 * told apart. Neighbours: get.lua (the same through our client), gets.lua (which runs both).
 *   bare URL COUNT [fresh]   prints CPU microseconds a call; fresh: an easy handle of its own for each call
 */
#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct bytes {
  char data[65536];
  size_t len;
} bytes;

static size_t gather(char *from, size_t size, size_t count, void *user) {
  bytes *to = user;
  size_t n = size * count;
  if (n > sizeof to->data - to->len) return 0;
  memcpy(to->data + to->len, from, n);
  to->len += n;
  return n;
}

static struct curl_slist *headers_of(unsigned call) {
  char id[64];
  struct curl_slist *list = curl_slist_append(NULL, "Accept: application/json");
  snprintf(id, sizeof id, "X-Request-Id: %032x", call);
  list = curl_slist_append(list, "api-access-token: token");
  list = curl_slist_append(list, "User-Agent: bench");
  return curl_slist_append(list, id);
}

static void drive(CURLM *multi) {
  int running = 1, left;
  while (running > 0) {
    curl_multi_perform(multi, &running);
    if (running > 0) curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  CURLMsg *message = curl_multi_info_read(multi, &left);
  if (message && message->data.result == CURLE_OK) return;
  fprintf(stderr, "bare: the transfer failed\n");
  exit(1);
}

static CURL *prepare(const char *url, bytes *head, bytes *body) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 120000L);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, gather);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, body);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, gather);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, head);
  return easy;
}

static void get(CURLM *multi, CURL *easy, unsigned call, bytes *head, bytes *body) {
  long status = 0;
  struct curl_slist *headers = headers_of(call);
  head->len = body->len = 0;
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_multi_add_handle(multi, easy);
  drive(multi);
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
  curl_multi_remove_handle(multi, easy);
  cJSON *tree = cJSON_ParseWithLength(body->data, body->len);
  if (status != 200 || !tree) exit(1);
  cJSON_Delete(tree);
  curl_slist_free_all(headers);
}

int main(int argc, char **argv) {
  static bytes head, body;
  if (argc < 3) return 2;
  unsigned count = (unsigned)atoi(argv[2]);
  int fresh = argc > 3;
  clock_t start = 0;
  curl_global_init(CURL_GLOBAL_DEFAULT);
  CURLM *multi = curl_multi_init();
  CURL *easy = prepare(argv[1], &head, &body);
  for (unsigned call = 0; call < count + 20; call++) { /* the first ones connect and warm up */
    if (call == 20) start = clock();
    if (fresh) {
      curl_easy_cleanup(easy);
      easy = prepare(argv[1], &head, &body);
    }
    get(multi, easy, call, &head, &body);
  }
  printf("%.3f\n", (double)(clock() - start) * 1e6 / CLOCKS_PER_SEC / count);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
  curl_global_cleanup();
  return 0;
}
