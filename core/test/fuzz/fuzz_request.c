/*
 * Any ids, params, fields and headers for any row: a request whose address, headers and body keep their promises, or the caller's
 * mistake. Input: row (two bytes), marks, texts that end with 0xFF: base_url, ids, header, filename, extra, params. Params that are
 * no JSON object choose, byte by byte, an object of the row's own fields, so that random bytes get past the first check.
 */
#include <strings.h>

#include "fuzz.h"

#define MOST_IDS 5

/* ---- params of the row's own fields ---- */

static void grow_value(cw__buf *out, bytes *b, const cw__param *param, int depth);

static bool is_grown(bytes *b, const cw__param *param) {
  if (param->in == CW__IN_PATH || param->in == CW__IN_FILE || (param->flags & CW__POSITIONAL)) return take(b) % 32 == 1;
  return take(b) % (param->flags & CW__REQUIRED ? 16 : 4) == 1 || (param->flags & CW__REQUIRED && take(b) < 250);
}

static void grow_object(cw__buf *out, bytes *b, const cw__param *params, int depth) {
  bool first = true;
  cw__buf_char(out, '{');
  for (const cw__param *param = params; param && param->name && b->left > 0; param++) {
    if (!is_grown(b, param)) continue;
    if (!first) cw__buf_char(out, ',');
    first = false;
    cw__json_string(out, param->name, strlen(param->name));
    cw__buf_char(out, ':');
    grow_value(out, b, param, depth + 1);
  }
  cw__buf_char(out, '}');
}

static void grow_text(cw__buf *out, bytes *b) {
  char text[16];
  size_t n = take(b) % sizeof text;
  for (size_t i = 0; i < n; i++) text[i] = (char)(1 + take(b) % 0x7F);
  cw__json_string(out, text, n);
}

static void grow_list(cw__buf *out, bytes *b, const cw__param *param, int depth) {
  cw__param element = {.name = param->name, .types = param->of ? param->of : CW__ANY, .words = param->words};
  element.fields = param->fields;
  cw__buf_char(out, '[');
  for (unsigned n = take(b) % 4, i = 0; i < n; i++) {
    if (i > 0) cw__buf_char(out, ',');
    grow_value(out, b, &element, depth + 1);
  }
  cw__buf_char(out, ']');
}

/* Whatever the param's type is. */
static void grow_wild(cw__buf *out, bytes *b, const cw__param *param, int depth) {
  static const char *const plain[] = {"null",  "true",    "false", "0",  "-5", "1.5",  "1750000000",
                                      "\"7\"", "\"a,b\"", "\"\"",  "[]", "{}", "-0.0", "9007199254740993"};
  unsigned choice = take(b) % 20;
  if (choice < 14) {
    cw__buf_str(out, plain[choice]);
  } else if (choice < 18 || depth > 6) {
    grow_text(out, b);
  } else if (choice < 19) {
    grow_list(out, b, param, depth + 2);
  } else {
    grow_object(out, b, param->fields, depth + 2);
  }
}

static void grow_string(cw__buf *out, bytes *b, const cw__param *param) {
  size_t words = 0;
  while (param->words && param->words[words]) words++;
  const char *text = words                          ? param->words[take(b) % words]
                     : param->format == CW__ISO8601 ? "2025-01-02T03:04:05Z"
                                                    : NULL;
  if (text) {
    cw__json_string(out, text, strlen(text));
  } else {
    grow_text(out, b);
  }
}

static void grow_value(cw__buf *out, bytes *b, const cw__param *param, int depth) {
  char number[24];
  snprintf(number, sizeof number, "%u", take(b) + 1);
  if (number[0] == '9' || depth > 6) {
    grow_wild(out, b, param, depth);
  } else if (param->types & CW__LIST) {
    grow_list(out, b, param, depth);
  } else if (param->types & CW__OBJECT) {
    grow_object(out, b, param->fields, depth);
  } else if (param->types & CW__STRING) {
    grow_string(out, b, param);
  } else if (param->types & CW__BOOLEAN) {
    cw__buf_str(out, number[0] == '1' ? "true" : "false");
  } else {
    cw__buf_str(out, number);
  }
}

/* ---- promises ---- */

static void check_url(const cw__order *order, const char *url) {
  size_t base = strlen(order->base_url), wanted = 0, slashes = 0;
  demand(strncmp(url, order->base_url, base) == 0 && url[base] == '/', "an address begins with base_url");
  for (const char *c = url + base; *c; c++)
    demand(*c > ' ' && *c < 0x7F && *c != '#' && *c != '"', "an address is plain");
  for (const char *c = order->row->path; *c; c++) wanted += *c == '/';
  for (const char *c = url + base; *c && *c != '?'; c++) {
    slashes += *c == '/';
    if (*c == '/') demand(strncmp(c, "/../", 4) != 0 && strncmp(c, "/./", 3) != 0, "no id walks through the path");
  }
  demand(slashes == wanted, "an id is one segment");
  demand(strlen(url) < base + 16384 && !holds_token(url), "an address is short and holds no token");
}

static void check_headers(const cw__order *order, const cw__request *request) {
  int tokens = 0;
  for (size_t i = 0; i < request->header_count; i++) {
    const char *name = request->headers[i].name, *value = request->headers[i].value;
    demand(name[0] && !strpbrk(name, "\r\n: ") && !strpbrk(value, "\r\n"), "a header is one line");
    if (strcasecmp(name, "api-access-token") != 0) {
      demand(!holds_token(value), "a token stands in its own header");
      continue;
    }
    bool platform = order->row->tokens == CW__TOKEN_PLATFORM;
    demand(strcmp(value, platform ? PLATFORM_TOKEN : TOKEN) == 0, "the row's own token is sent");
    demand(!(order->row->tokens & CW__TOKEN_NONE), "a public row has no token");
    demand(++tokens == 1, "a token is sent once");
  }
}

static const char *type_of(const cw__request *request) {
  for (size_t i = 0; i < request->header_count; i++) {
    if (strcmp(request->headers[i].name, "Content-Type") == 0) return request->headers[i].value;
  }
  return NULL;
}

static void check_body(const cw__order *order, const cw__request *request) {
  cw__buf all;
  cw__buf_init(&all, SIZE_MAX / 2);
  for (size_t i = 0; i < request->segment_count; i++) {
    const cw__segment *s = &request->body[i];
    demand(s->path != NULL || s->data != NULL || s->length == 0, "a segment has bytes");
    if (!s->path) cw__buf_add(&all, s->data, (size_t)s->length);
  }
  const char *type = type_of(request);
  demand((request->body != NULL) == (type != NULL), "a body has a type, no body has none");
  if (type && strcmp(type, "application/json") == 0) {
    demand(is_strict_object(cw__buf_cstr(&all), all.len), "a JSON body is a JSON object");
  } else if (type) {
    demand(strncmp(type, "multipart/form-data; boundary=", 30) == 0, "the other type is multipart");
    demand(all.len > 14 && memcmp(all.ptr, "--BOUNDARY\r\n", 12) == 0, "it begins with a part");
    demand(memcmp(all.ptr + all.len - 14, "--BOUNDARY--\r\n", 14) == 0, "and ends with its end");
    demand(order->file_count > 0, "only files make it multipart");
  }
  demand(!holds_token(cw__buf_cstr(&all)), "no token in a body");
  cw__buf_free(&all);
}

/* ---- one order ---- */

typedef struct texts {
  char *base_url, *ids[MOST_IDS], *header, *filename, *extra, *params;
} texts;

/* Marks: 64 another number of ids than the row wants, 128 texts for ids. */
static size_t wanted_ids(const cw__row *row) {
  size_t n = 0;
  for (const char *c = row->path; (c = strchr(c, '{')) != NULL; c++) n += strncmp(c, "{account_id}", 12) != 0;
  for (const cw__param *p = row->params; p && p->name; p++) n += (p->flags & CW__POSITIONAL) != 0;
  return n < MOST_IDS ? n : MOST_IDS;
}

static size_t take_ids(bytes *b, const cw__row *row, unsigned marks, texts *t, cw__id *ids) {
  size_t n = marks & 64 ? marks % (MOST_IDS + 1) : wanted_ids(row);
  for (size_t i = 0; i < n; i++) {
    size_t len;
    t->ids[i] = take_text(b, &len);
    ids[i] =
        marks & 128 ? (cw__id){.text = t->ids[i], .length = len} : (cw__id){.number = (int64_t)(i + 1) * (int)marks};
  }
  return n;
}

/* The caller's JSON if it is strict, as arguments.c and the encoder see to; else what its bytes choose. */
static const char *choose_params(bytes *b, const cw__row *row, texts *t, cw__buf *grown, size_t *len) {
  t->params = take_text(b, len);
  if (is_strict_object(t->params, *len)) return t->params;
  bytes own = {(const uint8_t *)t->params, *len};
  grow_object(grown, &own, row->params, 0);
  *len = grown->len;
  return cw__buf_cstr(grown);
}

static void run(const cw__order *order) {
  cw__plan plan;
  cw__error error;
  memset(&plan, 0, sizeof plan);
  memset(&error, 0, sizeof error);
  cw_kind kind = cw__request_make(order, &plan, &error);
  if (kind == CW_OK) {
    check_url(order, plan.request.url);
    check_headers(order, &plan.request);
    check_body(order, &plan.request);
    demand(strcmp(plan.request.method, order->row->methods[0]) == 0, "the row's verb is sent");
  } else {
    demand(kind == CW_MISTAKE || (kind == CW_CONFIG && strstr(error.message, "has no ")), "a refusal is a mistake");
    demand(error.message && error.message[0] && !holds_token(error.message), "and says which");
  }
  cw__plan_clear(&plan);
  cw__error_clear(&error);
}

static void free_texts(texts *t) {
  for (size_t i = 0; i < MOST_IDS; i++) free(t->ids[i]);
  free(t->base_url), free(t->header), free(t->filename), free(t->extra), free(t->params);
}

/* What a caller could not hand in, or what would only find the token he put in himself. */
static bool is_possible(const texts *t) {
  bool seen = holds_token(t->base_url) || holds_token(t->header) || holds_token(t->filename) ||
              holds_token(t->params) || holds_token(t->extra);
  for (size_t i = 0; i < MOST_IDS; i++) seen = seen || holds_token(t->ids[i]);
  size_t n = strlen(t->base_url);
  return !seen && !cw__base_url_fault(t->base_url) && t->base_url[n - 1] != '/';
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  bytes b = {data, size};
  texts t = {0};
  cw__id ids[MOST_IDS];
  cw__buf grown;
  size_t len;
  const cw__row *row = &cw__rows[take2(&b) % (unsigned)cw__row_count];
  unsigned marks = take(&b), more = take(&b);
  cw__buf_init(&grown, SIZE_MAX / 2);
  t.base_url = take_text(&b, &len);
  if (len == 0) {
    free(t.base_url);
    t.base_url = strdup("https://chat.example.com/sub");
  }
  cw__order order = {.row = row, .base_url = t.base_url, .api_token = more & 1 ? NULL : TOKEN, .user_agent = "fuzz"};
  order.platform_token = more & 1 ? NULL : PLATFORM_TOKEN;
  order.request_id = "rid", order.boundary = "BOUNDARY", order.account_id = more & 2 ? 0 : 7;
  order.ids = ids, order.id_count = take_ids(&b, row, marks, &t, ids);
  t.header = take_text(&b, &len);
  char *colon = strchr(t.header, ':');
  if (colon) *colon = '\0';
  const cw__header header = {t.header, colon ? colon + 1 : ""};
  order.headers = &header, order.header_count = len > 0;
  t.filename = take_text(&b, &len);
  const cw__param *param = row->params;
  while (param && param->name && param->in != CW__IN_FILE) param++;
  const cw__file file = {.param = param && param->name ? param->name : "avatar",
                         .path = more & 8 ? "folder/there.bin" : NULL,
                         .data = "bytes",
                         .length = 5,
                         .filename = len ? t.filename : "a.txt",
                         .content_type = more & 16 ? t.filename : NULL};
  order.files = &file, order.file_count = (more & 4) != 0;
  t.extra = take_text(&b, &order.extra_len);
  order.extra = is_strict_object(t.extra, order.extra_len) ? t.extra : NULL;
  order.params = choose_params(&b, row, &t, &grown, &order.params_len);
  if (is_possible(&t) && !holds_token(header.value)) run(&order);
  cw__buf_free(&grown);
  free_texts(&t);
  return 0;
}
