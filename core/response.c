/*
 * A complete reply -> what the caller asked for: is the status a success, are the bytes JSON, does the row's shape lie where
 * the row says? Never guesses: another shape is `unexpected_response`. PURE. It must not know an endpoint by name or Lua.
 * Sources: the row (result.kind, result.at); empty successes carry zero bytes and must not be parsed (behaviour of 4.15.1).
 * Neighbours: error.c reads the other statuses, lua/lcw_json.c turns the payload into tables.
 */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "error.h"
#include "json.h"

#define MAX_TYPE 100 /* of a content type in a message */

static bool is_blank(const char *text, size_t len) {
  for (size_t i = 0; i < len; i++) {
    if (!strchr(" \t\r\n", text[i]) || text[i] == '\0') return false;
  }
  return true;
}

/* The member called like the next step of a dotted path; *path moves on. */
static cJSON *step(const cJSON *object, const char **path) {
  size_t len = strcspn(*path, ".");
  const char *name = *path;
  *path += len + (name[len] == '.');
  cJSON *found = NULL;
  for (cJSON *child = cJSON_IsObject(object) ? object->child : NULL; child; child = child->next) {
    if (strncmp(child->string, name, len) == 0 && child->string[len] == '\0') found = child; /* the last one wins */
  }
  return found;
}

static cJSON *walk_to(cJSON *root, const char *path) {
  while (root && path && *path) root = step(root, &path);
  return root;
}

static const char *const shape_words[] = {
    "an object", "a list", "nothing", "a value", "CSV", "a file", "an object or nothing", "an object or a list"};

static bool shape_fits(cw__shape shape, const cJSON *node) {
  switch (shape) {
    case CW__SHAPE_LIST: return cJSON_IsArray(node);
    case CW__SHAPE_VALUE: return node && !cJSON_IsArray(node) && !cJSON_IsObject(node) && !cJSON_IsNull(node);
    case CW__SHAPE_ANY: return cJSON_IsArray(node) || cJSON_IsObject(node);
    default: return cJSON_IsObject(node);
  }
}

static cw_kind wrong_shape(const cw__context *context, const cw__reply *reply, cw__error *error) {
  const cw__row *row = context->row;
  cw__error_reply(context, reply, error);
  return cw__error_set(error, CW_UNEXPECTED_RESPONSE, "the server answered %d without %s%s%s", reply->status,
                       shape_words[row->shape], row->at ? " at " : "", row->at ? row->at : "");
}

static cw_kind not_json(const cw__context *context, const cw__reply *reply, const cw__json_fault *fault,
                        cw__error *error) {
  cw__error_reply(context, reply, error);
  if (fault->no_memory) {
    cw__error_set(error, CW_DECODE, "out of memory while reading the answer");
    error->hint = NULL;
    return CW_DECODE;
  }
  char *type = strdup(cw__reply_header(reply, "content-type", "no content type"));
  size_t len = type ? strlen(type) : 0;
  if (type) cw__secrets_blank(context, type, &len); /* whole first, as a body is */
  bool text = type && cw__json_utf8(type, len, NULL);
  if (text && len > MAX_TYPE) {
    for (len = MAX_TYPE; len > 0 && ((unsigned char)type[len] & 0xC0) == 0x80;) len--; /* not inside a character */
    type[len] = '\0';
  }
  cw__error_set(error, CW_DECODE, "the answer (%d, %s) is no valid JSON: %s at byte %zu", reply->status,
                text ? type : "a content type that is no text", fault->message, fault->offset);
  free(type);
  return CW_DECODE;
}

/* Nothing came. That is right for empty rows, and for those that may have nothing to say. */
static cw_kind read_blank(const cw__context *context, const cw__reply *reply, cw__answer *answer, cw__error *error) {
  cw__shape shape = context->row ? (cw__shape)context->row->shape : CW__SHAPE_EMPTY;
  if (shape == CW__SHAPE_EMPTY || shape == CW__SHAPE_MAYBE) {
    answer->value = NULL;
    return CW_OK;
  }
  return wrong_shape(context, reply, error);
}

/* null, {} and a missing payload are the ways in which the server says "none" (inbox agent_bot, assignments, translate). */
static bool is_none(const cJSON *root, const cJSON *node) {
  if (!node) return cJSON_IsObject(root) && !root->child;
  return cJSON_IsNull(node) || (cJSON_IsObject(node) && !node->child);
}

static cw_kind read_payload(const cw__context *context, const cw__reply *reply, cw__answer *answer, cw__error *error) {
  const cw__row *row = context->row;
  answer->shape = (cw__shape)row->shape;
  answer->at = row->at;
  answer->value = walk_to(answer->root, row->at);
  if (row->shape == CW__SHAPE_EMPTY) {
    answer->value = NULL; /* a newer server says more than this version knows: it said yes */
    return CW_OK;
  }
  if (row->shape == CW__SHAPE_MAYBE && is_none(answer->root, answer->value)) {
    answer->value = NULL;
    return CW_OK;
  }
  return shape_fits(answer->shape, answer->value) ? CW_OK : wrong_shape(context, reply, error);
}

static cw_kind read_success(const cw__context *context, const cw__reply *reply, cw__answer *answer, cw__error *error) {
  const cw__row *row = context->row;
  if (row && (row->shape == CW__SHAPE_CSV || row->shape == CW__SHAPE_FILE)) {
    answer->shape = (cw__shape)row->shape;
    return row->shape == CW__SHAPE_CSV && cw__is_no_csv(cw__reply_header(reply, "content-type", ""))
               ? wrong_shape(context, reply, error)
               : CW_OK;
  }
  if (is_blank(reply->body, reply->body_len)) return read_blank(context, reply, answer, error);
  cw__json_fault fault = {0};
  answer->root = cw__json_parse(reply->body, reply->body_len, &fault);
  if (!answer->root) return not_json(context, reply, &fault, error);
  if (row) return read_payload(context, reply, answer, error);
  answer->value = answer->root;
  answer->shape = CW__SHAPE_OBJECT;
  return CW_OK;
}

cw_kind cw__response_read(const cw__context *context, const cw__reply *reply, cw__answer *answer, cw__error *error) {
  memset(answer, 0, sizeof *answer);
  answer->shape = CW__SHAPE_EMPTY;
  if (reply->status < 200 || reply->status > 299) return cw__error_reply(context, reply, error);
  cw_kind kind = read_success(context, reply, answer, error);
  if (kind == CW_OK) return CW_OK;
  cJSON_Delete(answer->root);
  memset(answer, 0, sizeof *answer);
  bool write = strcmp(context->method, "GET") != 0;
  error->retryable = false;
  error->uncertain = write; /* the status says done, the body does not say what */
  return kind;
}

cJSON *cw__answer_beside(const cw__answer *answer, const cw__row *row, int *state) {
  const char *path = row->at;
  cJSON *object = path ? answer->root : NULL;
  int seen = 0;
  while (object && *path) {
    cJSON *next = step(object, &path);
    for (cJSON *child = object->child; child; child = child->next) {
      if (child == next) continue;
      if (seen++ == *state) {
        ++*state;
        return child;
      }
    }
    object = next;
  }
  return NULL;
}

cJSON *cw__answer_meta(const cw__answer *answer, const cw__row *row) {
  return row->meta ? walk_to(answer->root, row->meta) : NULL;
}
