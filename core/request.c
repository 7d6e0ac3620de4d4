/*
 * Arguments -> request: which token, path with its ids, query, body, headers. PURE: no I/O, no clock, no randomness (ids
 * and boundary are given). It must never know an endpoint by name or who called. Sources: a header name with dashes passes
 * proxies, Accept must be exactly application/json, ids are read leniently by the server and so checked here (behaviour of
 * 4.15.1). Neighbours: url.c, check.c judges values, body.c writes them, response.c reads what comes back.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "job.h"
#include "suggest.h"

#define OWN_HEADERS 5

const cw__param *cw__param_find(const cw__param *params, const char *name, size_t length) {
  for (const cw__param *param = params; param && param->name; param++) {
    if (strncmp(param->name, name, length) == 0 && param->name[length] == '\0') return param;
  }
  return NULL;
}

const cw__row *cw__row_find(const char *resource, const char *name) {
  for (const cw__row *row = cw__rows; row->resource; row++) {
    if (strcmp(row->name, name) == 0 && strcmp(row->resource, resource) == 0) return row;
  }
  return NULL;
}

bool cw__row_takes_account(const cw__row *row) {
  for (const cw__param *p = row->params; p && p->name; p++) {
    bool own = p->in == CW__IN_PATH ? row->tokens != CW__TOKEN_PLATFORM : (p->flags & CW__REQUIRED) && !p->demand;
    if (own && strcmp(p->name, "account_id") == 0) return true;
  }
  return false;
}

/* ---- params ---- */

static bool refuse_unknown(cw__job *job, const cw__token *token) {
  cw__nearest near;
  int shown = (int)(token->key_len < 60 ? token->key_len : 60);
  cw__nearest_start(&near, token->key, token->key_len);
  for (const cw__param *param = job->row->params; param && param->name; param++) {
    if (param->in != CW__IN_PATH && !param->refuse) cw__nearest_offer(&near, param->name);
  }
  if (near.best) return cw__mistake(job, "unknown field %.*s: did you mean %s?", shown, token->key, near.best);
  return cw__mistake(job, "unknown field %.*s (%sextra sends a field this version does not know)", shown, token->key,
                     cw__dialect_of(job)->opts);
}

static bool place_params(cw__job *job) {
  const cw__token *object = job->params.tokens;
  if (object->type != CW__TOKEN_OBJECT) return cw__mistake(job, "params must be %s", cw__dialect_of(job)->object);
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    const cw__param *param = cw__param_find(job->row->params, t->key, t->key_len);
    if (!param) return refuse_unknown(job, t);
    if (param->in == CW__IN_PATH || (param->flags & CW__POSITIONAL)) {
      return cw__mistake(job, "%s comes before params, not in it", param->name);
    }
    if (!cw__check_value(job, param, t, param->name)) return false;
    if (param->in == CW__IN_QUERY && t->type == CW__TOKEN_NULL)
      return cw__mistake(job, "%s can't be null", param->name);
    job->given[param - job->row->params] = t;
  }
  return true;
}

/* The row's param a member of `extra` stands for; NULL: the row knows no such field (a path's id is none of the body). */
const cw__param *cw__extra_param(const cw__job *job, const cw__token *member) {
  const cw__param *param = cw__param_find(job->row->params, member->key, member->key_len);
  return param && param->in != CW__IN_PATH ? param : NULL;
}

/* Fields of `extra` that the row knows replace the checked ones, unchecked; the others are added where bodies are written. */
static void place_extra(cw__job *job) {
  const cw__token *object = job->extra.tokens;
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    const cw__param *param = cw__extra_param(job, t);
    if (!param) continue;
    job->given[param - job->row->params] = t;
    job->free_form[param - job->row->params] = true;
  }
}

static cw__token_type literal_type(char first) {
  switch (first) {
    case '"': return CW__TOKEN_STRING;
    case 't': return CW__TOKEN_TRUE;
    case 'f': return CW__TOKEN_FALSE;
    default: return CW__TOKEN_NUMBER;
  }
}

static void make_token(cw__job *job, size_t i, const char *text, size_t len) {
  job->made[i] = (cw__token){.type = literal_type(*text), .text = text, .len = len, .span = 1};
  job->given[i] = &job->made[i];
}

/* Texts of ids that lie in the body or query are kept in scratch, which must not move: reserved at once, where there are any. */
static bool has_scratch(cw__job *job) {
  return job->scratch.ptr || cw__buf_reserve(&job->scratch, 32 * CW__MAX_PARAMS) || cw__no_memory(job);
}

static bool place_positional(cw__job *job, size_t *next_id) {
  for (size_t i = 0; job->row->params && job->row->params[i].name; i++) {
    const cw__param *param = &job->row->params[i];
    if (!(param->flags & CW__POSITIONAL)) continue;
    size_t from = job->scratch.len;
    if (!has_scratch(job) || !cw__take_id(job, param, next_id, &job->scratch)) return false;
    make_token(job, i, job->scratch.ptr + from, job->scratch.len - from);
  }
  return true;
}

/* What is sent when the caller gave nothing: the row's own defaults, and the client's account. */
static bool place_defaults(cw__job *job) {
  for (size_t i = 0; job->row->params && job->row->params[i].name; i++) {
    const cw__param *param = &job->row->params[i];
    if (job->given[i]) continue;
    if (param->send) make_token(job, i, param->send, strlen(param->send));
    bool account = strcmp(param->name, "account_id") == 0 && param->in != CW__IN_PATH && !param->demand;
    if (account && (param->flags & CW__REQUIRED) && job->order->account_id > 0) {
      if (!has_scratch(job)) return false;
      size_t from = job->scratch.len;
      cw__buf_int(&job->scratch, job->order->account_id);
      make_token(job, i, job->scratch.ptr + from, job->scratch.len - from);
    }
  }
  return true;
}

/* Is there a file for this field before the one at `i`? */
static bool has_earlier(const cw__order *order, size_t i) {
  for (size_t k = 0; k < i; k++) {
    if (strcmp(order->files[k].param, order->files[i].param) == 0) return true;
  }
  return false;
}

/* A file's name is a part of a header; the base of its path is its name where none is given. */
static bool has_line_end(const cw__file *file) {
  const char *name = file->filename ? file->filename : file->path ? file->path : "";
  const char *slash = file->filename ? NULL : strrchr(name, '/');
  return strpbrk(slash ? slash : name, "\r\n") != NULL;
}

/* A form takes a part with an empty file name for a field where no file was chosen, and drops it. */
static bool check_file(cw__job *job, const cw__param *param, size_t i) {
  const cw__file *file = &job->order->files[i];
  if (param->refuse) return cw__mistake(job, "%s: %s", param->name, param->refuse);
  if (job->given[param - job->row->params])
    return cw__mistake(job, "%s: blobs and files can't go in one call", param->name);
  if (!(param->types & CW__LIST) && has_earlier(job->order, i))
    return cw__mistake(job, "%s takes one file, not several", param->name);
  if (file->filename && !file->filename[0])
    return cw__mistake(job, "%s: filename is empty, the server would drop the file", param->name);
  if (file->content_type && strpbrk(file->content_type, "\r\n"))
    return cw__mistake(job, "%s: content_type holds a line end", param->name);
  if (has_line_end(file)) return cw__mistake(job, "%s: a file's name holds a line end: give filename", param->name);
  return true;
}

static bool check_files(cw__job *job) {
  for (size_t i = 0; i < job->order->file_count; i++) {
    const char *name = job->order->files[i].param;
    const cw__param *param = cw__param_find(job->row->params, name, strlen(name));
    if (!param || param->in != CW__IN_FILE) return cw__mistake(job, "%s takes no file", name);
    if (!check_file(job, param, i)) return false;
    job->has_files = true;
  }
  return true;
}

/* ---- headers ---- */

static bool is_own_header(const char *name) {
  static const char *const own[] = {"api-access-token",
                                    "api_access_token",
                                    "accept",
                                    "content-type",
                                    "content-length",
                                    "x-request-id",
                                    "user-agent",
                                    "authorization",
                                    "host",
                                    "transfer-encoding",
                                    "connection",
                                    "expect",
                                    "x-http-method-override",
                                    NULL};
  for (const char *const *word = own; *word; word++) {
    if (strcasecmp(*word, name) == 0) return true;
  }
  return false;
}

static bool check_header(cw__job *job, const cw__header *header) {
  static const char marks[] = "!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const char *opts = cw__dialect_of(job)->opts;
  if (!header->name[0] || strspn(header->name, marks) != strlen(header->name)) {
    return cw__mistake(job, "%sheaders: \"%.40s\" is no header name", opts, header->name);
  }
  if (strpbrk(header->value, "\r\n")) return cw__mistake(job, "%sheaders: %s holds a line end", opts, header->name);
  if (is_own_header(header->name)) return cw__mistake(job, "%sheaders can't set %s", opts, header->name);
  return true;
}

/* The token this row works with, NULL for none. False: the client has none. */
static bool choose_token(cw__job *job, const char **token) {
  const cw__order *order = job->order;
  *token = NULL;
  if (job->row->tokens & CW__TOKEN_NONE) return true;
  bool platform = job->row->tokens == CW__TOKEN_PLATFORM;
  *token = platform ? order->platform_token : order->api_token;
  if (*token) return true;
  cw__error_set(job->error, CW_CONFIG, "%s:%s: the client has no %s", job->row->resource, job->row->name,
                platform ? "platform_token" : "api_token");
  return false;
}

static bool write_headers(cw__job *job) {
  const cw__order *order = job->order;
  cw__plan *plan = job->plan;
  const char *token;
  size_t n = 0;
  if (!choose_token(job, &token)) return false;
  for (size_t i = 0; i < order->header_count; i++) {
    if (!check_header(job, &order->headers[i])) return false;
  }
  plan->headers = malloc((OWN_HEADERS + order->header_count) * sizeof *plan->headers);
  if (!plan->headers) return cw__no_memory(job);
  plan->headers[n++] = (cw__header){"Accept", "application/json"};
  if (token) plan->headers[n++] = (cw__header){"api-access-token", token};
  if (plan->request.body) plan->headers[n++] = (cw__header){"Content-Type", cw__buf_cstr(&plan->content_type)};
  plan->headers[n++] = (cw__header){"User-Agent", order->user_agent};
  plan->headers[n++] = (cw__header){"X-Request-Id", order->request_id};
  if (order->header_count) memcpy(plan->headers + n, order->headers, order->header_count * sizeof *order->headers);
  plan->request.headers = plan->headers;
  plan->request.header_count = n + order->header_count;
  return true;
}

/* ---- the stage ---- */

static bool scan_text(cw__job *job, cw__tape *tape, const char *text, size_t len, const char *name) {
  if (!text || cw__tape_scan(tape, text, len)) return true;
  return tape->no_memory ? cw__no_memory(job) : cw__mistake(job, "%s: nested too deep", name);
}

static bool scan_texts(cw__job *job) {
  const cw__order *order = job->order;
  if (!scan_text(job, &job->params, order->params, order->params_len, "params")) return false;
  if (!scan_text(job, &job->extra, order->extra, order->extra_len, "extra")) return false;
  if (order->extra && job->extra.tokens->type != CW__TOKEN_OBJECT) {
    return cw__mistake(job, "%sextra must be %s", cw__dialect_of(job)->opts, cw__dialect_of(job)->object);
  }
  return true;
}

static bool collect(cw__job *job, size_t *next_id) {
  if (job->row->refuse) return cw__mistake(job, "%s", job->row->refuse);
  if (!scan_texts(job) || !place_positional(job, next_id)) return false;
  if (*next_id < job->order->id_count) return cw__mistake(job, "too many ids");
  if (job->params.count && !place_params(job)) return false;
  if (job->extra.count) place_extra(job);
  if (!check_files(job)) return false;
  return place_defaults(job) && cw__check_relations(job);
}

static bool is_safe(const cw__job *job) {
  if (job->row->safe || !job->row->safe_given) return job->row->safe;
  const cw__param *param = cw__param_find(job->row->params, job->row->safe_given, strlen(job->row->safe_given));
  return param && cw__is_given(job, param);
}

static bool make(cw__job *job) {
  size_t next_id = 0;
  cw__plan *plan = job->plan;
  cw__buf_init(&plan->url, CW__MAX_URL);
  cw__buf_reserve(&plan->url, 250); /* at one go what most addresses need */
  cw__buf_init(&plan->body, CW__MAX_BODY);
  cw__buf_init(&job->scratch, CW__MAX_URL);
  if (!cw__write_path(job, &next_id) || !collect(job, &next_id) || !cw__write_query(job)) return false;
  if (plan->url.over) return cw__mistake(job, "the query is too long for the server (10,200 bytes)");
  if (plan->url.failed) return cw__no_memory(job);
  if (job->row->body != CW__BODY_NONE && !cw__write_body(job)) return false;
  plan->request.method = job->row->methods[0];
  plan->request.url = cw__buf_cstr(&plan->url);
  plan->request.safe = is_safe(job);
  return write_headers(job);
}

cw_kind cw__request_make(const cw__order *order, cw__plan *plan, cw__error *error) {
  cw__job job = {.order = order, .row = order->row, .plan = plan, .error = error};
  bool ok = make(&job);
  cw__tape_free(&job.params);
  cw__tape_free(&job.extra);
  cw__buf_free(&job.scratch);
  return ok ? CW_OK : error->kind;
}

void cw__plan_clear(cw__plan *plan) {
  cw__buf_free(&plan->url);
  cw__buf_free(&plan->body);
  cw__buf_free(&plan->content_type);
  free(plan->headers);
  free(plan->segments);
  memset(plan, 0, sizeof *plan);
}
