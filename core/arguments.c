/*
 * The arguments of one C call, from the public structs into the order that cw__request_make takes. Proves JSON texts valid,
 * because the request stage copies them as they stand; takes the sizes of files, once. It sends nothing and judges no
 * field: check.c does. Neighbours: client.c calls it, value.c prints values; lua/lcw_params.c does the same from the Lua stack.
 */
#include "arguments.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "json.h"
#include "value.h"

#define MAX_STRUCT 4096 /* a size beyond is no size but stray memory */
#define MAX_PARAMS (256u << 20)
#define MAX_COUNT 10000 /* of files or headers */

bool cw__struct_take(void *own, size_t own_size, const void *given) {
  size_t size;
  memset(own, 0, own_size);
  if (!given) return true;
  memcpy(&size, given, sizeof size);
  if (size < sizeof size || size > MAX_STRUCT) return false;
  for (size_t i = own_size; i < size; i++) {
    if (((const unsigned char *)given)[i] != 0) return false;
  }
  memcpy(own, given, size < own_size ? size : own_size);
  return true;
}

/* A failure that names the operation: "inboxes:get: " + text + detail. Always false. */
static bool refuse(const cw__order *order, cw__error *error, cw_kind kind, const char *text, const char *detail) {
  cw__error_set(error, kind, "%s:%s: %s%s", order->row->resource, order->row->name, text, detail);
  return false;
}

static bool mistake(const cw__order *order, cw__error *error, const char *text) {
  return refuse(order, error, CW_MISTAKE, text, "");
}

static bool no_memory(const cw__order *order, cw__error *error) {
  return refuse(order, error, CW_CONFIG, "out of memory", "");
}

/* ---- ids ---- */

static bool take_ids(cw__arguments *a, cw__order *order, cw__error *error) {
  const cw_args *given = &a->given;
  if (given->id_count > CW__MAX_IDS) return mistake(order, error, "too many ids");
  if (given->id_count && !given->ids) return mistake(order, error, "id_count without ids");
  for (size_t i = 0; i < given->id_count; i++) {
    const cw_id *id = &given->ids[i];
    a->ids[i].number = id->number;
    if (!id->is_text) continue;
    a->ids[i].text = id->text ? id->text : "";
    a->ids[i].length = strlen(a->ids[i].text);
  }
  order->ids = a->ids;
  order->id_count = given->id_count;
  return true;
}

/* ---- params ---- */

static bool check_object(const cw__order *order, cw__error *error, const char *name, const char *text, size_t len) {
  char why[200];
  cw__json_fault fault = {0};
  cJSON *root = cw__json_parse(text, len, &fault);
  bool object = cJSON_IsObject(root), strict = root && cw__json_check(text, len, &fault);
  cJSON_Delete(root);
  if (fault.no_memory) return no_memory(order, error);
  if (!strict) {
    snprintf(why, sizeof why, " is no valid JSON: %s at byte %zu", fault.message, fault.offset);
  } else if (!object) {
    snprintf(why, sizeof why, " must be a JSON object");
  }
  return (strict && object) || refuse(order, error, CW_MISTAKE, name, why);
}

/* The value as text. It may lack what was put into it and failed; such a call would say less than its writer meant. */
static bool print_value(cw__arguments *a, const cw__order *order, cw__error *error) {
  cw__buf_init(&a->value, MAX_PARAMS);
  bool whole = cw__value_write(a->given.value, &a->value);
  if (a->value.over) return mistake(order, error, "value is too large");
  if (a->value.failed) return no_memory(order, error);
  if (!whole) {
    return mistake(
        order, error,
        "value lacks what cw_set or cw_append could not put into it (no memory, no valid UTF-8, not finite)");
  }
  cw__buf_cstr(&a->value);
  return !a->value.failed || no_memory(order, error);
}

static bool take_params(cw__arguments *a, cw__order *order, cw__error *error) {
  const cw_args *given = &a->given;
  if (given->params && given->value) return mistake(order, error, "give params or value, not both");
  if (given->value && !print_value(a, order, error)) return false;
  order->params = given->value ? a->value.ptr : given->params;
  order->params_len = given->value ? a->value.len : given->params ? strlen(given->params) : 0;
  order->extra = given->extra;
  order->extra_len = given->extra ? strlen(given->extra) : 0;
  if (order->params && !check_object(order, error, given->value ? "value" : "params", order->params, order->params_len))
    return false;
  return !order->extra || check_object(order, error, "extra", order->extra, order->extra_len);
}

/* ---- files and headers ---- */

static bool take_size(const cw__order *order, cw__error *error, cw__file *file) {
  struct stat info;
  if (stat(file->path, &info) != 0 || !S_ISREG(info.st_mode) || access(file->path, R_OK) != 0) {
    return refuse(order, error, CW_CONFIG, "no file that can be read: ", file->path);
  }
  file->length = (uint64_t)info.st_size;
  return true;
}

static bool take_file(const cw__order *order, cw__error *error, const cw_file *given, cw__file *file) {
  if (!given->param) return mistake(order, error, "a file without param: which field is it for?");
  if (!given->path == !given->data) return mistake(order, error, "a file is a path or data");
  if (given->data && !given->filename) return mistake(order, error, "a file of data needs a filename");
  *file = (cw__file){.param = given->param,
                     .path = given->path,
                     .data = given->data,
                     .length = given->length,
                     .filename = given->filename,
                     .content_type = given->content_type};
  return !file->path || take_size(order, error, file);
}

static bool take_files(cw__arguments *a, cw__order *order, cw__error *error) {
  size_t count = a->given.file_count;
  if (count == 0) return true;
  if (!a->given.files || count > MAX_COUNT) return mistake(order, error, "file_count without as many files");
  a->files = calloc(count, sizeof *a->files);
  if (!a->files) return no_memory(order, error);
  for (size_t i = 0; i < count; i++) {
    if (!take_file(order, error, &a->given.files[i], &a->files[i])) return false;
  }
  order->files = a->files;
  order->file_count = count;
  return true;
}

static bool take_headers(cw__arguments *a, cw__order *order, cw__error *error) {
  size_t count = a->given.header_count;
  if (count == 0) return true;
  if (!a->given.headers || count > MAX_COUNT) return mistake(order, error, "header_count without as many headers");
  a->headers = calloc(count, sizeof *a->headers);
  if (!a->headers) return no_memory(order, error);
  for (size_t i = 0; i < count; i++) {
    const cw_header *given = &a->given.headers[i];
    if (!given->name || !given->value) return mistake(order, error, "a header without name or value");
    a->headers[i] = (cw__header){given->name, given->value};
  }
  order->headers = a->headers;
  order->header_count = count;
  return true;
}

/* ---- the rest ---- */

static bool check_rest(const cw__arguments *a, const cw__order *order, cw__error *error) {
  const cw_args *given = &a->given;
  bool streamed = order->row->shape == CW__SHAPE_CSV || order->row->shape == CW__SHAPE_FILE;
  if (given->account_id < 0) return mistake(order, error, "account_id must be 1 or more");
  if (given->account_id && !cw__row_takes_account(order->row))
    return mistake(order, error, "account_id has no meaning here: this operation lies in no account");
  if (given->timeout_ms < 0 || given->deadline_ms < 0)
    return mistake(order, error, "timeout_ms and deadline_ms can't be negative");
  if (given->to && !streamed) return mistake(order, error, "to is for files and CSV; this operation answers JSON");
  return true;
}

cw_kind cw__arguments_take(cw__arguments *a, const cw_args *given, cw__order *order, cw__error *error) {
  if (!cw__struct_take(&a->given, sizeof a->given, given)) {
    mistake(order, error, "cw_args: size is wrong, or a field is set that this version of the library does not know");
    return error->kind;
  }
  bool ok = check_rest(a, order, error) && take_ids(a, order, error) && take_params(a, order, error) &&
            take_files(a, order, error) && take_headers(a, order, error);
  if (a->given.account_id) order->account_id = a->given.account_id;
  return ok ? CW_OK : error->kind;
}

void cw__arguments_clear(cw__arguments *a) {
  cw__buf_free(&a->value);
  free(a->files);
  free(a->headers);
  memset(a, 0, sizeof *a);
}
