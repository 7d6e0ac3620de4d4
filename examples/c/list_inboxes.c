/*
 * The smallest C program: which inboxes does this account have?
 *
 *   cc -std=c99 list_inboxes.c $(pkg-config --cflags --libs chatwoot) -o list_inboxes
 *   CHATWOOT_BASE_URL=https://chat.example.com CHATWOOT_API_TOKEN=… CHATWOOT_ACCOUNT_ID=1 ./list_inboxes
 *
 * The library reads no environment; this program does, and hands over what it finds.
 */
#include <chatwoot.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static void print_inbox(const cw_value *inbox) {
  const char *name = cw_string(cw_get(inbox, "name"), NULL);
  const char *channel = cw_string(cw_get(inbox, "channel_type"), NULL);
  printf("%5" PRId64 "  %-28s %s\n", cw_int64(cw_get(inbox, "id"), 0), name ? name : "(no name)",
         channel ? channel : "");
}

/* All there is to know of a failure that a person can use. */
static void print_failure(const cw_reply *reply) {
  fprintf(stderr, "list_inboxes: %s", cw_kind_name(reply->kind));
  if (reply->status) fprintf(stderr, " (HTTP %d)", reply->status);
  fprintf(stderr, ": %s\n", reply->message);
  if (reply->hint) fprintf(stderr, "  hint: %s\n", reply->hint);
  if (reply->retry_after_ms >= 0) fprintf(stderr, "  try again in %" PRId64 " s\n", reply->retry_after_ms / 1000 + 1);
  if (reply->request_id[0]) fprintf(stderr, "  request id: %s\n", reply->request_id);
}

static int list(cw_client *client) {
  cw_reply reply;
  cw_kind kind = cw_inboxes_list(client, &reply);
  if (kind == CW_OK) {
    for (const cw_value *inbox = cw_first(reply.value); inbox; inbox = cw_next(inbox)) print_inbox(inbox);
  } else {
    print_failure(&reply);
  }
  cw_reply_clear(&reply);
  return kind == CW_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* An empty variable is as good as none. */
static const char *environment(const char *name) {
  const char *value = getenv(name);
  return value && value[0] ? value : NULL;
}

int main(void) {
  const char *account = environment("CHATWOOT_ACCOUNT_ID");
  const cw_options options = {.size = sizeof options,
                              .base_url = environment("CHATWOOT_BASE_URL"),
                              .api_token = environment("CHATWOOT_API_TOKEN"),
                              .account_id = account ? strtoll(account, NULL, 10) : 0};
  cw_client *client;
  if (cw_client_new(&options, &client) != CW_OK) {
    const char *fault = cw_options_fault(&options);
    fprintf(stderr, "list_inboxes: no client: %s\n", fault ? fault : "out of memory, or libcurl does not start");
    return EXIT_FAILURE;
  }
  int status = list(client);
  cw_client_free(client);
  return status;
}
