/*
 * What came back, from the table form of a reply or failure into Lua values: the payload as a table (its meta beside it), or
 * the fields of an error. call.lua adds what only the loop knows and the error's metatable. It never decides: response.c
 * and error.c did. Neighbours: lcw_json.c, core/response.c, lua/chatwoot/error.lua.
 */
#include <string.h>

#include "lcw.h"
#include "lcw_json.h"

typedef struct reading { /* stands in a scope: everything C allocates while Lua may raise */
  cw__reply reply;
  cw__answer answer;
  cw__error error;
} reading;

static void release_reading(void *memory) {
  reading *r = memory;
  cJSON_Delete(r->answer.root);
  r->answer.root = NULL;
  cw__error_clear(&r->error);
}

static void read_reply(lua_State *L, int table, cw__reply *reply) {
  size_t len = 0;
  lua_getfield(L, table, "status");
  reply->status = lcw_to_int(L, -1);
  lua_getfield(L, table, "body");
  reply->body = lua_type(L, -1) == LUA_TSTRING ? (char *)lua_tolstring(L, -1, &len) : NULL; /* read only */
  reply->body_len = len;
  lua_pop(L, 2); /* alive in the reply */
}

/* Only the headers the stages look at. */
static void read_headers(lua_State *L, int table, cw__reply *reply, cw__header *headers) {
  static const char *const wanted[] = {"content-type", "retry-after"};
  lua_getfield(L, table, "headers");
  for (size_t i = 0; lua_istable(L, -1) && i < 2; i++) {
    const char *value = lcw_text_field(L, lua_gettop(L), wanted[i]);
    if (value) headers[reply->header_count++] = (cw__header){wanted[i], value};
  }
  lua_pop(L, 1);
  reply->headers = headers;
}

static void set_list(lua_State *L, const char *key, char **list) {
  if (!list) return;
  lua_newtable(L);
  for (int i = 0; list[i]; i++) {
    lua_pushstring(L, list[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_setfield(L, -2, key);
}

static void push_error(lua_State *L, const cw__error *error) {
  lua_createtable(L, 0, 16);
  lcw_set_text(L, "kind", cw__kind_word(error->kind));
  lcw_set_text(L, "message", error->message ? error->message : "out of memory");
  lcw_set_text(L, "hint", error->hint);
  set_list(L, "errors", error->errors);
  set_list(L, "attributes", error->attributes);
  if (error->status) {
    lua_pushinteger(L, error->status);
    lua_setfield(L, -2, "status");
  }
  if (error->body) {
    lua_pushlstring(L, error->body, error->body_len);
    lua_setfield(L, -2, "body");
  }
  if (error->retry_after >= 0) {
    lua_pushnumber(L, error->retry_after);
    lua_setfield(L, -2, "retry_after");
  }
  lua_pushboolean(L, error->retryable);
  lua_setfield(L, -2, "retryable");
  lua_pushboolean(L, error->uncertain);
  lua_setfield(L, -2, "uncertain");
}

/* The members beside the payload as one table; nothing when there are none. */
static bool push_beside(lua_State *L, reading *r, const cw__row *row, int flags) {
  int state = 0;
  cJSON *member = cw__answer_beside(&r->answer, row, &state);
  if (!member) return false;
  lua_newtable(L);
  for (; member; member = cw__answer_beside(&r->answer, row, &state)) {
    lua_pushstring(L, member->string);
    lcw_json_push(L, member, r->answer.root, r->reply.body, r->reply.body_len, flags, NULL);
    lua_rawset(L, -3);
  }
  return true;
}

static bool push_meta(lua_State *L, reading *r, const cw__row *row, int flags) {
  cJSON *meta = cw__answer_meta(&r->answer, row);
  if (!meta) return push_beside(L, r, row, flags);
  lcw_json_push(L, meta, r->answer.root, r->reply.body, r->reply.body_len, flags, NULL);
  return true;
}

static void push_value(lua_State *L, reading *r, const cw__row *row, int flags, const lcw_selection *selection) {
  if (r->answer.shape == CW__SHAPE_CSV || r->answer.shape == CW__SHAPE_FILE) {
    if (r->reply.body) {
      lua_pushlstring(L, r->reply.body, r->reply.body_len);
    } else {
      lua_pushboolean(L, 1); /* it went to the sink */
    }
    return;
  }
  if (!r->answer.value) {
    if (r->answer.shape == CW__SHAPE_MAYBE || (row && row->shape == CW__SHAPE_MAYBE)) {
      lua_pushnil(L);
    } else {
      lua_pushboolean(L, 1);
    }
    return;
  }
  lcw_json_push(L, r->answer.value, r->answer.root, r->reply.body, r->reply.body_len, flags, selection);
  int value = lua_gettop(L);
  if (row && lua_istable(L, value) && push_meta(L, r, row, flags)) {
    lcw_json_set_meta(L, value, value + 1, r->answer.shape == CW__SHAPE_LIST);
    lua_settop(L, value);
  }
}

/* What an error needs to know of the call, from the tables of settings and request. */
static cw__context read_context(lua_State *L, const cw__row *row, int settings, int asked, double now) {
  const char *method = lcw_text_field(L, asked, "method");
  cw__context context = {.row = row, .method = method ? method : "GET", .now = now};
  context.api_token = lcw_text_field(L, settings, "api_token");
  context.platform_token = lcw_text_field(L, settings, "platform_token");
  lua_getfield(L, asked, "safe");
  context.safe = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return context;
}

/* The dotted paths of opts.select, alive in their table. */
static void read_selection(lua_State *L, int index, lcw_selection *selection) {
  selection->n = 0;
  if (!lua_istable(L, index)) return;
  for (int i = 1; selection->n < LCW_SELECT_MAX; i++) {
    lua_rawgeti(L, index, i);
    const char *path = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    lua_pop(L, 1);
    if (!path) return;
    selection->paths[selection->n++] = path;
  }
}

/* Most answers are what was asked for: then nothing of the call and no header needs to be known, unless the row answers with a file. */
static cw_kind read_answer(lua_State *L, reading *r, const cw__row *row, cw__header *headers) {
  cw__context context = {.row = row, .method = "GET"};
  bool json = row && row->shape != CW__SHAPE_CSV && row->shape != CW__SHAPE_FILE;
  if (json && cw__response_read(&context, &r->reply, &r->answer, &r->error) == CW_OK) return CW_OK;
  cw__error_clear(&r->error);
  read_headers(L, 4, &r->reply, headers);
  context = read_context(L, row, 2, 3, lua_tonumber(L, 5));
  return cw__response_read(&context, &r->reply, &r->answer, &r->error);
}

/* core.response(row number or 0, settings, request, reply, now, nulls, select) -> value | nil, fields of the error */
int lcw_reply_read(lua_State *L) {
  const cw__row *row = lcw_check_row(L, 1);
  cw__header headers[2];
  lcw_selection selection;
  for (int i = 2; i <= 4; i++) luaL_checktype(L, i, LUA_TTABLE);
  lua_settop(L, 7);
  int flags = lua_toboolean(L, 6) ? LCW_NULLS : 0;
  read_selection(L, 7, &selection);
  reading *r = lcw_scope_take(L, sizeof *r, release_reading);
  memset(r, 0, sizeof *r);
  read_reply(L, 4, &r->reply);
  bool ok = read_answer(L, r, row, headers) == CW_OK;
  if (ok) {
    push_value(L, r, row, flags, &selection);
  } else {
    lua_pushnil(L);
    push_error(L, &r->error);
  }
  release_reading(r);
  lcw_scope_give(L, 8);
  return ok ? 1 : 2;
}

cw_kind lcw_kind_of(const char *word) {
  for (int kind = CW_AUTH; kind <= CW_CONFIG; kind++) {
    if (word && strcmp(cw__kind_word((cw_kind)kind), word) == 0) return (cw_kind)kind;
  }
  return CW_CONNECTION;
}

cw__stage lcw_stage_of(const char *word) {
  if (word && strcmp(word, "not_connected") == 0) return CW__NOT_CONNECTED;
  return word && strcmp(word, "reply_begun") == 0 ? CW__REPLY_BEGUN : CW__CONNECTED;
}

/* core.failure(row number or 0, settings, request, failure) -> fields of the error */
int lcw_failure_read(lua_State *L) {
  const cw__row *row = lcw_check_row(L, 1);
  luaL_checktype(L, 2, LUA_TTABLE);
  luaL_checktype(L, 3, LUA_TTABLE);
  luaL_checktype(L, 4, LUA_TTABLE);
  const char *message = lcw_text_field(L, 4, "message");
  cw__context context = read_context(L, row, 2, 3, 0);
  cw__failure failure = {.kind = lcw_kind_of(lcw_text_field(L, 4, "kind")),
                         .stage = lcw_stage_of(lcw_text_field(L, 4, "stage"))};
  strncpy(failure.message, message ? message : "the transport gave no reason", sizeof failure.message - 1);
  reading *r = lcw_scope(L, sizeof *r, release_reading);
  cw__failure_read(&context, &failure, &r->error);
  push_error(L, &r->error);
  release_reading(r);
  return 1;
}
