/*
 * The C interface: a client, and the one call loop: arguments -> request -> transport -> answer. It decides nothing: next.c says
 * send, wait or done, the stages judge arguments and answers. It must never know an endpoint, print, or read the environment.
 * Neighbours: chatwoot.h documents every function, arguments.c reads cw_args, calls.c holds the typed calls, value.c
 * reads values; lua/chatwoot/call.lua is the same loop for Lua.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arguments.h"
#include "json.h"
#include "random.h"
#include "transport.h"
#include "value.h"

#define MAX_MS INT64_C(1000000000) /* eleven days; libcurl counts in long */
#define MAX_BYTES (UINT64_C(1) << 52)

const char *cw_kind_name(cw_kind kind) {
  if (kind == CW_OK) return "ok";
  if (kind == CW_MISTAKE) return "mistake";
  const char *word = kind > CW_MISTAKE ? cw__kind_word(kind) : NULL;
  return word ? word : "unknown";
}

/* ---- options ---- */

struct cw_client {
  cw__curl *curl;
  char *base_url; /* without a slash at its end */
  char *api_token, *platform_token, *user_agent;
  int64_t account_id, timeout_ms, connect_timeout_ms, deadline_ms;
  uint64_t max_response_bytes;
  int max_retries; /* below 0: none */
};

static bool has_below(const char *text, unsigned char limit) {
  for (; *text; text++) {
    if ((unsigned char)*text <= limit || *text == 0x7F) return true;
  }
  return false;
}

static const char *text_fault(const cw_options *o) {
  const char *url = o->base_url ? cw__base_url_fault(o->base_url) : NULL;
  if (url) return url;
  if (o->api_token && !o->api_token[0]) return "api_token is empty";
  if (o->platform_token && !o->platform_token[0]) return "platform_token is empty";
  if (o->api_token && has_below(o->api_token, ' ')) return "api_token holds a blank or a line end";
  if (o->platform_token && has_below(o->platform_token, ' ')) return "platform_token holds a blank or a line end";
  if (o->user_agent && has_below(o->user_agent, ' ' - 1)) return "user_agent holds a control character";
  return NULL;
}

static bool is_time(int64_t ms) { return ms >= 0 && ms <= MAX_MS; }

static const char *fault_of(const cw_options *o) {
  const char *text = text_fault(o);
  if (text) return text;
  if (o->account_id < 0) return "account_id must be 1 or more";
  if (!is_time(o->timeout_ms)) return "timeout_ms must be from 0 (the default) to 1000000000";
  if (!is_time(o->connect_timeout_ms)) return "connect_timeout_ms must be from 0 (the default) to 1000000000";
  if (!is_time(o->deadline_ms)) return "deadline_ms must be from 0 (the default) to 1000000000";
  return o->max_response_bytes > MAX_BYTES ? "max_response_bytes is beyond 2^52" : NULL;
}

const char *cw_options_fault(const cw_options *options) {
  cw_options own;
  if (cw__struct_take(&own, sizeof own, options)) return fault_of(&own);
  return "cw_options: size is wrong, or a field is set that this version of the library does not know";
}

/* ---- the client ---- */

static char *copy_text(const char *text, const char *otherwise, bool *ok) {
  if (!text) text = otherwise;
  char *copy = text ? strdup(text) : NULL;
  if (text && !copy) *ok = false;
  return copy;
}

static bool copy_texts(cw_client *client, const cw_options *o) {
  bool ok = true;
  client->base_url = copy_text(o->base_url, "https://app.chatwoot.com", &ok);
  client->api_token = copy_text(o->api_token, NULL, &ok);
  client->platform_token = copy_text(o->platform_token, NULL, &ok);
  client->user_agent = copy_text(o->user_agent, "chatwoot-lua/" CW_VERSION, &ok);
  for (size_t n = ok ? strlen(client->base_url) : 0; n > 0 && client->base_url[n - 1] == '/'; n--)
    client->base_url[n - 1] = '\0';
  return ok;
}

static void copy_numbers(cw_client *client, const cw_options *o) {
  client->account_id = o->account_id;
  client->timeout_ms = o->timeout_ms ? o->timeout_ms : 30000;
  client->connect_timeout_ms = o->connect_timeout_ms ? o->connect_timeout_ms : 5000;
  client->deadline_ms = o->deadline_ms ? o->deadline_ms : 120000;
  client->max_retries = o->max_retries ? o->max_retries : 2;
  client->max_response_bytes = o->max_response_bytes ? o->max_response_bytes : UINT64_C(64) << 20;
}

cw_kind cw_client_new(const cw_options *options, cw_client **out) {
  cw_options own;
  if (!out) return CW_MISTAKE;
  *out = NULL;
  if (cw_options_fault(options)) return CW_MISTAKE;
  cw__struct_take(&own, sizeof own, options);
  cw_client *client = calloc(1, sizeof *client);
  if (!client) return CW_CONFIG;
  const cw__curl_options curl = {.ca_file = own.ca_file,
                                 .proxy = own.proxy ? own.proxy : ""}; /* "": not the environment's */
  copy_numbers(client, &own);
  if (!copy_texts(client, &own) || cw__curl_new(&curl, &client->curl) != CW_OK) {
    cw_client_free(client);
    return CW_CONFIG;
  }
  *out = client;
  return CW_OK;
}

void cw_client_free(cw_client *client) {
  if (!client) return;
  cw__curl_free(client->curl);
  free(client->base_url);
  free(client->api_token);
  free(client->platform_token);
  free(client->user_agent);
  free(client);
}

/* ---- replies ---- */

/* What a cw_reply points into. */
typedef struct held {
  cw__reply http;
  cw__answer answer;
  cJSON *beside; /* references to members of answer.root */
  cw__error error;
  char request_id[40];
} held;

void cw_reply_clear(cw_reply *reply) {
  held *h = reply ? reply->memory : NULL;
  if (h) {
    cJSON_Delete(h->beside);
    cJSON_Delete(h->answer.root);
    cw__reply_clear(&h->http);
    cw__error_clear(&h->error);
    free(h);
  }
  if (reply) memset(reply, 0, sizeof *reply);
}

static void show_error(cw_reply *out, const cw__error *error) {
  out->status = error->status;
  out->message = error->message ? error->message : "out of memory";
  out->hint = error->hint;
  out->errors = (const char *const *)error->errors;
  out->attributes = (const char *const *)error->attributes;
  out->body = error->body;
  out->body_length = error->body_len;
  out->retry_after_ms = error->retry_after >= 0 ? (int64_t)ceil(error->retry_after * 1000) : -1;
  out->retryable = error->retryable;
  out->uncertain = error->uncertain;
}

/* The members beside the payload as one object that borrows them. False: out of memory. */
static bool collect_beside(held *h, const cw__row *row) {
  int state = 0;
  for (cJSON *member; (member = cw__answer_beside(&h->answer, row, &state)) != NULL;) {
    if (!h->beside) h->beside = cJSON_CreateObject();
    if (!h->beside || !cJSON_AddItemReferenceToObject(h->beside, member->string, member)) return false;
  }
  return true;
}

static bool show_value(cw_reply *out, held *h, const cw__row *row) {
  const cw__reply *http = &h->http;
  if (h->answer.root && !cw__value_exact(h->answer.root, http->body, http->body_len)) return false;
  cJSON *meta = h->answer.value ? cw__answer_meta(&h->answer, row) : NULL;
  if (h->answer.value && !meta && !collect_beside(h, row)) return false;
  out->value = (const cw_value *)h->answer.value;
  out->meta = (const cw_value *)(meta ? meta : h->beside);
  if (h->answer.shape == CW__SHAPE_CSV || h->answer.shape == CW__SHAPE_FILE) {
    out->bytes = http->body;
    out->length = http->body ? http->body_len : 0;
  }
  out->status = http->status;
  return true;
}

/* The tree holds all that is needed of a JSON answer: its text goes. */
static void drop_text(cw_reply *out, held *h) {
  if (!out->bytes) cw__reply_clear(&h->http);
}

/* ---- the call ---- */

typedef struct call {
  cw_client *client;
  cw__order order;
  cw__arguments arguments;
  cw__plan plan;
  cw__try tries;
  cw__failure failure;
  char boundary[48];
} call;

static cw_kind prepare(call *c, cw_operation operation, const cw_args *args, held *h) {
  if (!c->client || (int)operation < 0 || (int)operation >= cw__row_count) {
    return cw__error_set(&h->error, CW_MISTAKE, c->client ? "cw_call: no such operation" : "cw_call: no client");
  }
  const cw_client *client = c->client;
  memcpy(c->boundary, "chatwoot-", 9);
  cw__random_text(c->boundary + 9, 24);
  cw__random_text(h->request_id, 32);
  c->order = (cw__order){.row = &cw__rows[operation],
                         .base_url = client->base_url,
                         .api_token = client->api_token,
                         .platform_token = client->platform_token,
                         .user_agent = client->user_agent,
                         .request_id = h->request_id,
                         .boundary = c->boundary,
                         .account_id = client->account_id};
  cw_kind kind = cw__arguments_take(&c->arguments, args, &c->order, &h->error);
  return kind == CW_OK ? cw__request_make(&c->order, &c->plan, &h->error) : kind;
}

static void set_limits(call *c) {
  const cw_args *given = &c->arguments.given;
  cw__request *request = &c->plan.request;
  request->connect_ms = c->client->connect_timeout_ms;
  request->idle_ms = given->timeout_ms ? given->timeout_ms : c->client->timeout_ms;
  request->max_bytes = c->client->max_response_bytes;
  request->sink = given->to;
  request->sink_csv = c->order.row->shape == CW__SHAPE_CSV;
  c->tries.deadline_ms = given->deadline_ms ? given->deadline_ms : c->client->deadline_ms;
  int retries = given->max_retries ? given->max_retries : c->client->max_retries;
  c->tries.max_retries = retries > 0 ? retries : 0;
  c->tries.method = request->method;
  c->tries.safe = request->safe;
}

/* What the try came to: h->answer, or h->error. */
static cw_kind read_try(const call *c, held *h, bool replied) {
  const cw__context context = {.row = c->order.row,
                               .method = c->plan.request.method,
                               .api_token = c->order.api_token,
                               .platform_token = c->order.platform_token,
                               .now = (double)cw__now_ms() / 1000,
                               .safe = c->plan.request.safe};
  if (!replied) return cw__failure_read(&context, &c->failure, &h->error);
  return cw__response_read(&context, &h->http, &h->answer, &h->error);
}

/* One try. False: c->failure says why there is no reply. */
static bool send(call *c, held *h) {
  cw__reply *http = &h->http;
  cw__reply_clear(http);
  if (!cw__curl_send(c->client->curl, &c->plan.request, http, &c->failure)) return false;
  if (cw__reply_split(http->head, http->head_len, http)) return true;
  c->failure = (cw__failure){CW_CONFIG, CW__REPLY_BEGUN, "out of memory for the answer"};
  return false;
}

/* The loop: sends until next.c says done. */
static cw_kind drive(call *c, held *h) {
  cw__outcome outcome, *last = NULL;
  int64_t ms = 0;
  c->tries.started_ms = cw__now_ms();
  for (;;) {
    double chance = last && last->kind != CW_OK ? cw__random_chance() : 0;
    cw__action action = cw__next(&c->tries, last, cw__now_ms(), chance, &ms);
    if (action == CW__DONE) return last->kind;
    if (action == CW__WAIT) {
      cw__sleep_ms(ms);
      continue;
    }
    c->plan.request.total_ms = ms;
    bool replied = send(c, h);
    cw_kind kind = read_try(c, h, replied);
    outcome = (cw__outcome){.kind = kind,
                            .status = kind == CW_OK ? 0 : h->error.status,
                            .stage = replied ? CW__REPLY_BEGUN : c->failure.stage,
                            .retry_after = kind == CW_OK ? -1 : h->error.retry_after};
    last = &outcome;
  }
}

/* What only the loop knows of an error. */
static void complete(const call *c, cw__error *error) {
  if (c->tries.wait_ms && error->retry_after < 0) error->retry_after = (double)c->tries.wait_ms / 1000;
  if (c->tries.arrived && strcmp(c->plan.request.method, "GET") != 0) error->uncertain = true;
}

static cw_kind run(call *c, held *h, cw_reply *out) {
  const cw__row *row = c->order.row;
  set_limits(c);
  cw_kind kind = drive(c, h);
  out->attempts = c->tries.attempts;
  out->elapsed_ms = cw__now_ms() - c->tries.started_ms;
  out->request_id = h->request_id;
  if (kind != CW_OK && c->tries.gone) {
    cw__error_clear(&h->error);
    h->answer.shape = CW__SHAPE_EMPTY;
    kind = CW_OK;
  }
  if (kind != CW_OK) complete(c, &h->error);
  if (kind != CW_OK || show_value(out, h, row)) return kind;
  h->error.status = h->http.status;
  h->error.uncertain = strcmp(c->plan.request.method, "GET") != 0;
  return cw__error_set(&h->error, CW_DECODE, "out of memory while reading the answer");
}

static cw_kind call_run(call *c, cw_operation operation, const cw_args *args, cw_reply *out) {
  held *h = out->memory;
  cw__error_clear(&h->error); /* nothing known yet */
  cw_kind kind = prepare(c, operation, args, h);
  if (kind == CW_OK) kind = run(c, h, out);
  if (kind != CW_OK) show_error(out, &h->error);
  drop_text(out, h);
  cw__plan_clear(&c->plan);
  cw__arguments_clear(&c->arguments);
  return kind;
}

cw_kind cw_call(cw_client *client, cw_operation operation, const cw_args *args, cw_reply *out) {
  call c = {.client = client};
  if (!out) return CW_MISTAKE;
  memset(out, 0, sizeof *out);
  out->retry_after_ms = -1;
  out->request_id = "";
  out->memory = calloc(1, sizeof(held));
  out->message = out->memory ? NULL : "out of memory";
  out->kind = out->memory ? call_run(&c, operation, args, out) : CW_CONFIG;
  return out->kind;
}
