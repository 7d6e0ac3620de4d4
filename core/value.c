/*
 * Values of the C interface: readers and makers over cJSON nodes, so that libcjson is no part of the ABI. A cw_value is never
 * defined: a pointer to one is a pointer to a cJSON node. Numbers of 2^53 and more are raw nodes with their digits (json.h).
 * It must never know a request or a reply. Neighbours: client.c hands out the tree of an answer, json.c parses and writes.
 */
#include "value.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"

#define BROKEN (-1) /* valueint of a value that lacks something; cJSON uses the field for numbers only */

static const cJSON *node_of(const cw_value *value) { return (const cJSON *)value; }

static const cw_value *value_of(const cJSON *node) { return (const cw_value *)node; }

static cw_value *fresh(cJSON *node) { return (cw_value *)node; }

static int type_bits(const cw_value *value) { return value ? node_of(value)->type & 0xFF : cJSON_Invalid; }

/* ---- reading ---- */

cw_type cw_type_of(const cw_value *value) {
  switch (type_bits(value)) {
    case cJSON_NULL: return CW_TYPE_NULL;
    case cJSON_False:
    case cJSON_True: return CW_TYPE_BOOL;
    case cJSON_Number:
    case cJSON_Raw: return CW_TYPE_NUMBER;
    case cJSON_String: return CW_TYPE_STRING;
    case cJSON_Array: return CW_TYPE_LIST;
    case cJSON_Object: return CW_TYPE_OBJECT;
    default: return CW_TYPE_NONE;
  }
}

const cw_value *cw_first(const cw_value *value) { return value ? value_of(node_of(value)->child) : NULL; }

const cw_value *cw_next(const cw_value *value) { return value ? value_of(node_of(value)->next) : NULL; }

const char *cw_key(const cw_value *member) { return member ? node_of(member)->string : NULL; }

const cw_value *cw_get(const cw_value *object, const char *key) {
  const cw_value *found = NULL;
  if (!key || type_bits(object) != cJSON_Object) return NULL;
  for (const cw_value *member = cw_first(object); member; member = cw_next(member)) {
    if (strcmp(cw_key(member), key) == 0) found = member; /* of two of a name the last one counts */
  }
  return found;
}

const cw_value *cw_at(const cw_value *list, size_t index) {
  if (type_bits(list) != cJSON_Array) return NULL;
  const cw_value *element = cw_first(list);
  while (element && index-- > 0) element = cw_next(element);
  return element;
}

size_t cw_size(const cw_value *value) {
  size_t count = 0;
  for (const cw_value *child = cw_first(value); child; child = cw_next(child)) count++;
  return count;
}

/* Digits only: "1e30" and "9007199254740993.5" are no integers here, rather than rounded ones. */
static bool read_digits(const char *text, int64_t *number) {
  char *end;
  errno = 0;
  long long read = strtoll(text, &end, 10);
  if (*end != '\0' || errno == ERANGE) return false;
  *number = read;
  return true;
}

int64_t cw_int64(const cw_value *value, int64_t otherwise) {
  const cJSON *node = node_of(value);
  int64_t number;
  if (cJSON_IsRaw(node)) return read_digits(node->valuestring, &number) ? number : otherwise;
  if (!cJSON_IsNumber(node) || fabs(node->valuedouble) >= CW__JSON_EXACT) return otherwise;
  return node->valuedouble == floor(node->valuedouble) ? (int64_t)node->valuedouble : otherwise;
}

double cw_double(const cw_value *value, double otherwise) {
  const cJSON *node = node_of(value);
  return cJSON_IsNumber(node) || cJSON_IsRaw(node) ? node->valuedouble : otherwise;
}

bool cw_bool(const cw_value *value, bool otherwise) {
  return cJSON_IsBool(node_of(value)) ? cJSON_IsTrue(node_of(value)) : otherwise;
}

const char *cw_string(const cw_value *value, size_t *length) {
  const char *text = type_bits(value) == cJSON_String ? node_of(value)->valuestring : NULL;
  if (length) *length = text ? strlen(text) : 0;
  return text;
}

/* ---- text ---- */

static bool has_big(const cJSON *node) {
  if (cJSON_IsNumber(node)) return fabs(node->valuedouble) >= CW__JSON_EXACT;
  for (const cJSON *child = node->child; child; child = child->next) {
    if (has_big(child)) return true;
  }
  return false;
}

bool cw__value_exact(cJSON *root, const char *text, size_t len) {
  return !has_big(root) || cw__json_exact(root, text, len);
}

static bool is_broken(const cJSON *node) {
  if (!cJSON_IsNumber(node) && node->valueint == BROKEN) return true;
  for (const cJSON *child = node->child; child; child = child->next) {
    if (is_broken(child)) return true;
  }
  return false;
}

bool cw__value_write(const cw_value *value, cw__buf *out) {
  return !is_broken(node_of(value)) && cw__json_write(out, node_of(value));
}

char *cw_value_print(const cw_value *value, size_t *length) {
  cw__buf text;
  size_t len = 0;
  char *taken = NULL;
  cw__buf_init(&text, SIZE_MAX / 2);
  if (value && cw__value_write(value, &text)) taken = cw__buf_take(&text, &len);
  cw__buf_free(&text);
  if (length) *length = len;
  return taken;
}

cw_value *cw_value_parse(const char *text, size_t length, size_t *offset) {
  cw__json_fault fault = {0};
  cJSON *root = text ? cw__json_parse(text, length, &fault) : NULL;
  if (root && !cw__value_exact(root, text, length)) {
    cJSON_Delete(root);
    root = NULL;
  }
  if (offset) *offset = fault.offset;
  return fresh(root);
}

/* ---- making ---- */

cw_value *cw_object_new(void) { return fresh(cJSON_CreateObject()); }

cw_value *cw_list_new(void) { return fresh(cJSON_CreateArray()); }

cw_value *cw_bool_new(bool yes) { return fresh(cJSON_CreateBool(yes)); }

cw_value *cw_null_new(void) { return fresh(cJSON_CreateNull()); }

cw_value *cw_string_new(const char *text) {
  if (!text || !cw__json_utf8(text, strlen(text), NULL)) return NULL;
  return fresh(cJSON_CreateString(text));
}

cw_value *cw_double_new(double number) { return isfinite(number) ? fresh(cJSON_CreateNumber(number)) : NULL; }

/* Beyond what a double holds exactly: a raw node, as a parse makes it. */
cw_value *cw_int64_new(int64_t number) {
  if (fabs((double)number) < CW__JSON_EXACT) return fresh(cJSON_CreateNumber((double)number));
  cw__buf digits;
  cw__buf_init(&digits, 64);
  cw__buf_int(&digits, number);
  cJSON *node = digits.failed ? NULL : cJSON_CreateRaw(cw__buf_cstr(&digits));
  cw__buf_free(&digits);
  if (node) node->valuedouble = (double)number;
  return fresh(node);
}

/* Is this a value of its own, in no container? cJSON gives the first child the last one as prev, so prev tells. */
static bool is_free(const cJSON *node) { return !node->prev && !node->next; }

void cw_value_free(cw_value *value) {
  cJSON *node = (cJSON *)value;
  if (node && is_free(node)) cJSON_Delete(node);
}

/* What can't be put in is freed, and the container remembers. */
static bool refuse(cJSON *container, cw_value *value) {
  if (container) container->valueint = BROKEN;
  cw_value_free(value);
  return false;
}

static bool holds(const cJSON *node, const cJSON *sought) {
  for (const cJSON *child = node->child; child; child = child->next) {
    if (child == sought || holds(child, sought)) return true;
  }
  return false;
}

/* Would the container come to lie inside itself? Then the item is refused, but not freed: the container is in it. */
static bool is_circle(const cJSON *container, const cJSON *item) {
  return container && item && (container == item || holds(item, container));
}

static bool fits(const cJSON *container, int type, const cJSON *item) {
  return container && item && (container->type & 0xFF) == type && is_free(item);
}

bool cw_set(cw_value *object, const char *key, cw_value *value) {
  cJSON *container = (cJSON *)object, *item = (cJSON *)value;
  if (is_circle(container, item)) return refuse(container, NULL);
  if (!fits(container, cJSON_Object, item) || !key || !cw__json_utf8(key, strlen(key), NULL))
    return refuse(container, value);
  cJSON_DeleteItemFromObjectCaseSensitive(container, key);
  return cJSON_AddItemToObject(container, key, item) || refuse(container, value);
}

bool cw_append(cw_value *list, cw_value *value) {
  cJSON *container = (cJSON *)list, *item = (cJSON *)value;
  if (is_circle(container, item)) return refuse(container, NULL);
  if (!fits(container, cJSON_Array, item)) return refuse(container, value);
  return cJSON_AddItemToArray(container, item) || refuse(container, value);
}
