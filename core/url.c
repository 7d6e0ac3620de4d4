/*
 * The address of a request: base_url, the row's path with its ids, the query. PURE. Ids are checked here because the server
 * reads them leniently (253abc is 253); texts are percent-encoded, never trusted. It must never see a token.
 * Neighbours: request.c calls it, check.c has judged the values.
 */
#include <string.h>
#include <strings.h>

#include "job.h"
#include "json.h"

const char *cw__base_url_fault(const char *url) {
  const char *rest = strncasecmp(url, "https://", 8) == 0  ? url + 8
                     : strncasecmp(url, "http://", 7) == 0 ? url + 7
                                                           : NULL;
  if (!rest) return "base_url must begin with https:// or http://";
  size_t host = strcspn(rest, "/?#");
  if (host == 0 || rest[0] == ':') return "base_url has no host";
  if (memchr(rest, '@', host)) return "base_url must not hold a user or password";
  if (strpbrk(rest, "?# \"<>\\")) return "base_url must not hold a query, a fragment or blanks";
  for (const char *c = rest; *c; c++) {
    if ((unsigned char)*c < 0x20 || *c == 0x7F) return "base_url must not hold control characters";
  }
  return NULL;
}

/* ---- ids ---- */

static void encode_percent(cw__buf *out, const char *text, size_t len) {
  static const char hex[] = "0123456789ABCDEF";
  for (size_t i = 0; i < len; i++) {
    unsigned char c = (unsigned char)text[i];
    bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
                 c == '.' || c == '~';
    if (plain) {
      cw__buf_char(out, (char)c);
    } else {
      char code[3] = {'%', hex[c >> 4], hex[c & 15]};
      cw__buf_add(out, code, 3);
    }
  }
}

static bool is_canonical(const char *s, size_t n) {
  if (n == 0 || n > 18 || s[0] < '1' || s[0] > '9') return false;
  for (size_t i = 1; i < n; i++) {
    if (s[i] < '0' || s[i] > '9') return false;
  }
  return true;
}

static bool write_text_id(cw__job *job, const cw__param *param, const cw__id *id, cw__buf *out) {
  if (id->length == 0) return cw__mistake(job, "%s is empty", param->name);
  if ((id->length == 1 && id->text[0] == '.') || (id->length == 2 && memcmp(id->text, "..", 2) == 0)) {
    return cw__mistake(job, "%s can't be \"%s\"", param->name, id->length == 1 ? "." : "..");
  }
  for (size_t i = 0; i < id->length; i++) {
    unsigned char c = (unsigned char)id->text[i];
    if (c < 0x20 || c == 0x7F) return cw__mistake(job, "%s holds a control character", param->name);
  }
  if (!cw__json_utf8(id->text, id->length, NULL)) return cw__mistake(job, "%s is no valid UTF-8", param->name);
  encode_percent(out, id->text, id->length);
  return true;
}

static bool write_number(cw__job *job, const char *name, int64_t number, cw__buf *out) {
  if (number < 1) return cw__mistake(job, "%s must be 1 or more, not %lld", name, (long long)number);
  cw__buf_int(out, number);
  return true;
}

static bool write_id(cw__job *job, const cw__param *param, const cw__id *id, cw__buf *out) {
  if (!id->text) return write_number(job, param->name, id->number, out);
  if (param->types & CW__STRING) return write_text_id(job, param, id, out);
  if (!is_canonical(id->text, id->length)) {
    return cw__mistake(job, "%s must be an integer of 1 or more, not \"%.*s\"", param->name,
                       (int)(id->length < 40 ? id->length : 40), id->text);
  }
  cw__buf_add(out, id->text, id->length);
  return true;
}

/* account_id is the client's, unless the record itself is an account: then it is called for like any id. */
static bool is_client_account(const cw__row *row, const cw__param *param) {
  return strcmp(param->name, "account_id") == 0 && param->in == CW__IN_PATH && row->tokens != CW__TOKEN_PLATFORM;
}

static bool needs_account(cw__job *job) {
  if (job->order->account_id > 0) return true;
  cw__error_set(job->error, CW_CONFIG, "%s:%s: the client has no account_id", job->row->resource, job->row->name);
  return false;
}

bool cw__take_id(cw__job *job, const cw__param *param, size_t *next, cw__buf *out) {
  if (*next >= job->order->id_count) return cw__mistake(job, "%s is missing", param->name);
  return write_id(job, param, &job->order->ids[(*next)++], out);
}

bool cw__write_path(cw__job *job, size_t *next_id) {
  cw__buf *url = &job->plan->url;
  cw__buf_str(url, job->order->base_url);
  for (const char *s = job->row->path; *s;) {
    size_t plain = strcspn(s, "{");
    cw__buf_add(url, s, plain);
    s += plain;
    if (*s != '{') break;
    size_t len = strcspn(s, "}") - 1;
    const cw__param *param = cw__param_find(job->row->params, s + 1, len);
    s += len + 2;
    if (is_client_account(job->row, param)) {
      if (!needs_account(job)) return false;
      cw__buf_int(url, job->order->account_id);
    } else if (!cw__take_id(job, param, next_id, url)) {
      return false;
    }
  }
  return true;
}

/* ---- query ---- */

static void encode_plain(cw__buf *url, const cw__token *token, bool key) {
  cw__buf plain;
  cw__buf_init(&plain, CW__MAX_URL);
  if (key) {
    cw__token_plain_key(token, &plain);
  } else {
    cw__token_plain(token, &plain);
  }
  if (plain.failed) url->failed = true;
  if (plain.over) url->over = true;
  encode_percent(url, plain.ptr, plain.len);
  cw__buf_free(&plain);
}

/* `member`: gives the name where `name` is NULL. */
static void write_pair(cw__job *job, char *mark, const char *name, const cw__token *member, const cw__token *token) {
  cw__buf *url = &job->plan->url;
  cw__buf_char(url, *mark);
  *mark = '&';
  if (name) {
    encode_percent(url, name, strlen(name));
  } else {
    encode_plain(url, member, true);
  }
  if (token != member) cw__buf_add(url, "[]", 2);
  cw__buf_char(url, '=');
  encode_plain(url, token, false);
}

/* `param` is NULL for a member of `extra`, which carries its name itself. */
static bool write_query_value(cw__job *job, char *mark, const cw__param *param, const cw__token *token) {
  const char *name = param ? param->name : NULL, *shown = param ? param->name : token->key;
  int len = param ? (int)strlen(shown) : (int)(token->key_len < 60 ? token->key_len : 60);
  if (cw__is_empty_list(param, token) || (token->type == CW__TOKEN_LIST && token->span == 1)) {
    return cw__mistake(job, "%.*s can't be an empty list: leave it out", len, shown);
  }
  if (token->type == CW__TOKEN_OBJECT || token->type == CW__TOKEN_NULL) {
    return cw__mistake(job, "%.*s can't be an object or null in a query", len, shown);
  }
  if (token->type != CW__TOKEN_LIST) {
    write_pair(job, mark, name, token, token);
    return true;
  }
  for (const cw__token *t = token + 1; t < token + token->span; t += t->span) {
    bool plain = t->type != CW__TOKEN_LIST && t->type != CW__TOKEN_OBJECT && t->type != CW__TOKEN_NULL;
    if (!plain) return cw__mistake(job, "%.*s: lists in a query hold plain values", len, shown);
    write_pair(job, mark, name, token, t);
  }
  return true;
}

bool cw__write_query(cw__job *job) {
  const cw__row *row = job->row;
  cw__buf *url = &job->plan->url;
  size_t start = url->len;
  char mark = '?';
  for (size_t i = 0; row->params && row->params[i].name; i++) {
    const cw__param *param = &row->params[i];
    if (param->in != CW__IN_QUERY || !job->given[i]) continue;
    if (!write_query_value(job, &mark, param, job->given[i])) return false;
  }
  const cw__token *extra = row->body == CW__BODY_NONE && job->extra.count ? job->extra.tokens : NULL;
  for (const cw__token *t = extra ? extra + 1 : NULL; t && t < extra + extra->span; t += t->span) {
    if (cw__extra_param(job, t)) continue;
    if (!write_query_value(job, &mark, NULL, t)) return false;
  }
  if (url->len > start + 1 + CW__MAX_QUERY) url->over = true;
  return true;
}
