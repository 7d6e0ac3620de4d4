/*
 * Checked values -> the bytes of a request's body: JSON, or multipart when a file is among them. Values are copied from
 * the caller's JSON text as they stand; a list of segments lets files be streamed by the transport. It must never read a file
 * or judge a value (check.c did). Sources: nested names a[b], a[] and text values are how the server reads multipart;
 * flat bodies work in JSON only, so multipart always wraps (behaviour of 4.15.1).
 */
#include <stdlib.h>
#include <string.h>

#include "job.h"
#include "json.h"

static void write_members(cw__buf *out, const cw__param *fields, const cw__token *object) {
  cw__buf_char(out, '{');
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    if (t != object + 1) cw__buf_char(out, ',');
    cw__buf_char(out, '"');
    cw__buf_add(out, t->key, t->key_len);
    cw__buf_add(out, "\":", 2);
    cw__write_json(out, cw__param_find(fields, t->key, t->key_len), t);
  }
  cw__buf_char(out, '}');
}

static void write_elements(cw__buf *out, const cw__param *param, const cw__token *list) {
  cw__param element = {.name = param->name, .fields = param->fields, .types = param->of};
  cw__buf_char(out, '[');
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    if (t != list + 1) cw__buf_char(out, ',');
    cw__write_json(out, &element, t);
  }
  cw__buf_char(out, ']');
}

/* A list of addresses as the server wants it: one comma text. */
static void write_comma_list(cw__buf *out, const cw__token *list) {
  cw__buf_char(out, '"');
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    if (t != list + 1) cw__buf_char(out, ',');
    cw__buf_add(out, t->text + 1, t->len - 2);
  }
  cw__buf_char(out, '"');
}

/* Digits given as text for an integer go out as the number: the server compares ids by type. */
static bool is_integer_text(const cw__param *param, const cw__token *token) {
  return (param->types & CW__INTEGER) && !(param->types & (CW__STRING | CW__ANY)) && token->type == CW__TOKEN_STRING;
}

void cw__write_json(cw__buf *out, const cw__param *param, const cw__token *token) {
  if (cw__is_empty_list(param, token)) {
    cw__buf_add(out, "[]", 2);
  } else if (param && param->format == CW__COMMA_LIST && token->type == CW__TOKEN_LIST) {
    write_comma_list(out, token);
  } else if (param && is_integer_text(param, token)) {
    cw__buf_add(out, token->text + 1, token->len - 2);
  } else if (param && token->type == CW__TOKEN_LIST && param->of) {
    write_elements(out, param, token);
  } else if (param && token->type == CW__TOKEN_OBJECT && param->fields) {
    write_members(out, param->fields, token);
  } else {
    cw__buf_add(out, token->text, token->len);
  }
}

/* ---- JSON ---- */

static void write_key(cw__buf *out, const char *key, size_t len, bool *first) {
  if (!*first) cw__buf_char(out, ',');
  *first = false;
  cw__buf_char(out, '"');
  cw__buf_add(out, key, len);
  cw__buf_add(out, "\":", 2);
}

static void write_given(cw__job *job, bool beside, bool *first) {
  const cw__row *row = job->row;
  for (size_t i = 0; row->params && row->params[i].name; i++) {
    const cw__param *param = &row->params[i];
    bool here = param->in == CW__IN_BODY || param->in == CW__IN_FILE;
    if (!here || !job->given[i] || beside != (row->wrap && (param->flags & CW__BESIDE_WRAP))) continue;
    write_key(&job->plan->body, param->name, strlen(param->name), first);
    cw__write_json(&job->plan->body, job->free_form[i] ? NULL : param, job->given[i]);
  }
}

static void write_extra(cw__job *job, bool *first) {
  const cw__token *object = job->extra.count ? job->extra.tokens : NULL;
  for (const cw__token *t = object ? object + 1 : NULL; t && t < object + object->span; t += t->span) {
    if (cw__extra_param(job, t)) continue; /* stands among the given ones */
    write_key(&job->plan->body, t->key, t->key_len, first);
    cw__buf_add(&job->plan->body, t->text, t->len);
  }
}

static void write_json_body(cw__job *job) {
  cw__buf *out = &job->plan->body;
  bool first = true, outer = true;
  cw__buf_char(out, '{');
  if (job->row->wrap) {
    write_key(out, job->row->wrap, strlen(job->row->wrap), &outer);
    cw__buf_char(out, '{');
  }
  write_given(job, false, &first);
  write_extra(job, &first);
  if (job->row->wrap) {
    cw__buf_char(out, '}');
    write_given(job, true, &outer);
  }
  cw__buf_char(out, '}');
}

/* ---- multipart ---- */

static bool add_segment(cw__job *job, const cw__segment *segment) {
  cw__plan *plan = job->plan;
  size_t count = plan->request.segment_count;
  cw__segment *segments = realloc(plan->segments, (count + 1) * sizeof *segments);
  if (!segments) return cw__no_memory(job);
  segments[count] = *segment;
  plan->segments = segments;
  plan->request.segment_count = count + 1;
  return true;
}

/* Quotes and line ends in a name are percent-encoded, as browsers do. */
static void write_quoted(cw__buf *out, const char *text, size_t len) {
  for (size_t i = 0; i < len; i++) {
    const char *code = text[i] == '"' ? "%22" : text[i] == '\r' ? "%0D" : text[i] == '\n' ? "%0A" : NULL;
    if (code) {
      cw__buf_add(out, code, 3);
    } else {
      cw__buf_char(out, text[i]);
    }
  }
}

static void open_part(cw__job *job, const char *name, size_t len) {
  cw__buf *out = &job->plan->body;
  cw__buf_add(out, "--", 2);
  cw__buf_str(out, job->order->boundary);
  cw__buf_str(out, "\r\nContent-Disposition: form-data; name=\"");
  write_quoted(out, name, len);
  cw__buf_char(out, '"');
}

static void write_field(cw__job *job, const cw__buf *name, const cw__token *token, bool json) {
  cw__buf *out = &job->plan->body;
  open_part(job, name->ptr, name->len);
  cw__buf_str(out, "\r\n\r\n");
  if (json) {
    cw__buf_add(out, token->text, token->len);
  } else {
    cw__token_plain(token, out);
  }
  cw__buf_str(out, "\r\n");
}

static bool is_leaf(const cw__token *token) { return token->type != CW__TOKEN_LIST && token->type != CW__TOKEN_OBJECT; }

/* The leaf of an object that is called as `like` is; NULL: it has none. */
static const cw__token *leaf_like(const cw__token *object, const cw__token *like) {
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    if (is_leaf(t) && t->key_len == like->key_len && memcmp(t->key, like->key, t->key_len) == 0) return t;
  }
  return NULL;
}

static bool all_have(const cw__token *list, const cw__token *leaf) {
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    if (t->type == CW__TOKEN_OBJECT && !leaf_like(t, leaf)) return false;
  }
  return true;
}

/* A leaf that every object of the list has. Nothing in a form says where one object ends: the server begins the next where a name
 * comes again, so the one they share goes first in each. NULL: they share none. */
static const cw__token *shared_leaf(const cw__token *list, const cw__token *object) {
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    if (is_leaf(t) && all_have(list, t)) return t;
  }
  return NULL;
}

static bool no_part(cw__job *job, const cw__buf *name, const char *what) {
  return cw__mistake(job, "%.*s: %s", (int)name->len, name->ptr, what);
}

static bool write_parts(cw__job *job, cw__buf *name, const cw__token *token);

static bool part_member(cw__job *job, cw__buf *name, const cw__token *member) {
  size_t len = name->len;
  cw__buf_char(name, '[');
  cw__token_plain_key(member, name);
  if (name->failed) return false;
  bool plain = name->len > len + 1 && !memchr(name->ptr + len + 1, '[', name->len - len - 1) &&
               !memchr(name->ptr + len + 1, ']', name->len - len - 1);
  cw__buf_char(name, ']');
  if (name->failed) return false;
  if (!plain) return no_part(job, name, "an empty key, or one with a bracket, can't stand beside a file");
  bool ok = write_parts(job, name, member);
  name->len = len;
  return ok;
}

/* `first`: the member that goes before the others, or NULL. */
static bool part_members(cw__job *job, cw__buf *name, const cw__token *object, const cw__token *first) {
  if (first && !part_member(job, name, first)) return false;
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    if (t != first && !part_member(job, name, t)) return false;
  }
  return true;
}

static bool part_elements(cw__job *job, cw__buf *name, const cw__token *list) {
  const cw__token *shared = NULL;
  size_t len = name->len;
  int objects = 0;
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    if (t->type == CW__TOKEN_LIST) return no_part(job, name, "a list inside a list can't stand beside a file");
    if (t->type == CW__TOKEN_OBJECT && objects++ == 0) shared = shared_leaf(list, t);
  }
  if (objects > 1 && !shared)
    return no_part(job, name, "objects that share no field can't stand beside a file: the server would mix them");
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    cw__buf_add(name, "[]", 2);
    if (name->failed) return false;
    bool nested = t->type == CW__TOKEN_OBJECT && t->span > 1;
    bool ok = nested ? part_members(job, name, t, shared ? leaf_like(t, shared) : NULL) : write_parts(job, name, t);
    if (!ok) return false;
    name->len = len;
  }
  return true;
}

/* a[b][c], a[] : the names of what lies inside, one part for each leaf. */
static bool write_parts(cw__job *job, cw__buf *name, const cw__token *token) {
  if (token->type == CW__TOKEN_NULL) return no_part(job, name, "null can't stand beside a file");
  if (is_leaf(token)) {
    write_field(job, name, token, false);
    return true;
  }
  if (token->span == 1) return no_part(job, name, "an empty list or object can't stand beside a file");
  return token->type == CW__TOKEN_LIST ? part_elements(job, name, token) : part_members(job, name, token, NULL);
}

static void start_name(cw__job *job, cw__buf *name, const char *param, size_t len, bool beside) {
  const char *wrap = beside ? NULL : job->row->wrap;
  name->len = 0; /* a failure before stays known */
  cw__buf_add(name, wrap ? wrap : param, wrap ? strlen(wrap) : len);
  if (wrap) {
    cw__buf_char(name, '[');
    cw__buf_add(name, param, len);
    cw__buf_char(name, ']');
  }
}

static bool write_param_parts(cw__job *job, size_t i, cw__buf *name) {
  const cw__param *param = &job->row->params[i];
  const cw__token *token = job->given[i];
  if (param->flags & CW__PART_FORBIDDEN) return cw__mistake(job, "%s can't be sent beside a file", param->name);
  start_name(job, name, param->name, strlen(param->name), param->flags & CW__BESIDE_WRAP);
  if (param->flags & CW__PART_JSON) {
    write_field(job, name, token, true);
    return true;
  }
  if (param->format == CW__COMMA_LIST && token->type == CW__TOKEN_LIST) {
    cw__buf *out = &job->plan->body;
    open_part(job, name->ptr, name->len);
    cw__buf_str(out, "\r\n\r\n");
    for (const cw__token *t = token + 1; t < token + token->span; t += t->span) {
      if (t != token + 1) cw__buf_char(out, ',');
      cw__token_plain(t, out);
    }
    cw__buf_str(out, "\r\n");
    return true;
  }
  return write_parts(job, name, token);
}

/* What stands in plan->body from `from` on becomes a segment; its address is known only when the buffer is done. */
static bool close_bytes(cw__job *job, size_t from) {
  cw__segment bytes = {.offset = from, .length = job->plan->body.len - from};
  return add_segment(job, &bytes);
}

static const char *file_name(const cw__file *file) {
  if (file->filename) return file->filename;
  if (!file->path) return "file";
  const char *slash = strrchr(file->path, '/');
  return slash ? slash + 1 : file->path;
}

static bool write_file(cw__job *job, const cw__file *file, cw__buf *name, size_t *from) {
  const cw__param *param = cw__param_find(job->row->params, file->param, strlen(file->param));
  cw__buf *out = &job->plan->body;
  const char *filename = file_name(file);
  start_name(job, name, param->name, strlen(param->name), param->flags & CW__BESIDE_WRAP);
  if (param->types & CW__LIST) cw__buf_add(name, "[]", 2);
  open_part(job, name->ptr, name->len);
  cw__buf_str(out, "; filename=\"");
  write_quoted(out, filename, strlen(filename));
  cw__buf_str(out, "\"\r\nContent-Type: ");
  cw__buf_str(out, file->content_type ? file->content_type : cw__media_type(filename));
  cw__buf_str(out, "\r\n\r\n");
  cw__segment content = {.data = file->path   ? NULL
                                 : file->data ? file->data
                                              : "",
                         .path = file->path,
                         .length = file->length};
  if (!close_bytes(job, *from) || !add_segment(job, &content)) return false;
  *from = out->len;
  cw__buf_str(out, "\r\n");
  return true;
}

static bool write_extra_parts(cw__job *job, const cw__token *member, cw__buf *name) {
  cw__buf key;
  cw__buf_init(&key, name->max);
  cw__token_plain_key(member, &key);
  start_name(job, name, key.ptr, key.len, false);
  name->failed = name->failed || key.failed;
  name->over = name->over || key.over;
  cw__buf_free(&key);
  return !name->failed && write_parts(job, name, member);
}

static bool write_all_parts(cw__job *job, cw__buf *name, size_t *from) {
  const cw__token *extra = job->extra.count ? job->extra.tokens : NULL;
  for (size_t i = 0; job->row->params[i].name; i++) {
    bool here = job->row->params[i].in == CW__IN_BODY || job->row->params[i].in == CW__IN_FILE;
    if (here && job->given[i] && !write_param_parts(job, i, name)) return false;
  }
  for (const cw__token *t = extra ? extra + 1 : NULL; t && t < extra + extra->span; t += t->span) {
    if (cw__extra_param(job, t)) continue;
    if (!write_extra_parts(job, t, name)) return false;
  }
  for (size_t i = 0; i < job->order->file_count; i++) {
    if (!write_file(job, &job->order->files[i], name, from)) return false;
  }
  return true;
}

static bool write_multipart_body(cw__job *job) {
  cw__buf name;
  size_t from = 0;
  cw__buf_init(&name, 64 * 1024);
  bool ok = write_all_parts(job, &name, &from);
  if (name.failed) ok = name.over ? cw__mistake(job, "a field's name is too long") : cw__no_memory(job);
  cw__buf_free(&name);
  cw__buf_add(&job->plan->body, "--", 2);
  cw__buf_str(&job->plan->body, job->order->boundary);
  cw__buf_str(&job->plan->body, "--\r\n");
  return ok && close_bytes(job, from);
}

/* The addresses of byte segments that lie in the (now finished) buffer. */
static void settle_segments(cw__plan *plan) {
  for (size_t i = 0; i < plan->request.segment_count; i++) {
    cw__segment *segment = &plan->segments[i];
    if (!segment->data && !segment->path) {
      segment->data = plan->body.ptr + segment->offset;
      segment->offset = 0;
    }
  }
  plan->request.body = plan->segments;
}

bool cw__write_body(cw__job *job) {
  cw__plan *plan = job->plan;
  bool multipart = job->has_files || job->row->body == CW__BODY_MULTIPART;
  cw__buf_init(&plan->content_type, 256);
  cw__buf_str(&plan->content_type, multipart ? "multipart/form-data; boundary=" : "application/json");
  if (multipart) {
    cw__buf_str(&plan->content_type, job->order->boundary);
    if (!write_multipart_body(job)) return false;
  } else {
    write_json_body(job);
    if (!close_bytes(job, 0)) return false;
  }
  if (plan->body.over) return cw__mistake(job, "the parameters are too large");
  if (plan->body.failed || plan->content_type.failed) return cw__no_memory(job);
  settle_segments(plan);
  return true;
}
