/*
 * Requests and replies between Lua and the libcurl transport: the tables that every transport takes and gives, as the structs of the core.
 * It sends nothing and keeps nothing. Neighbours: lcw_curl.c, core/head.c; lua/chatwoot/client.lua makes requests.
 */
#include "lcw_wire.h"

#include <string.h>

#define HELD "chatwoot.curl.held"
#define REPLY "chatwoot.curl.reply"

/* ---- the request ---- */

int64_t lcw_wire_number(lua_State *L, int table, const char *name, int64_t otherwise) {
  lua_getfield(L, table, name);
  double number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : (double)otherwise;
  lua_pop(L, 1);
  if (!(number >= 0 && number < 9e15)) luaL_error(L, "request.%s is no sensible number", name);
  return (int64_t)number;
}

static void check_header(lua_State *L) {
  if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "request.headers holds texts");
}

/* Into `few` where these are enough, else into a list on the stack. */
static void read_headers(lua_State *L, int table, cw__request *request, cw__header *few) {
  size_t count = 0, n = 0;
  lua_getfield(L, table, "headers");
  if (!lua_istable(L, -1)) luaL_error(L, "request.headers must be a table");
  int headers = lua_gettop(L);
  lua_pushnil(L);
  for (; lua_next(L, headers); lua_pop(L, 1), count++) {
    check_header(L);
    if (count < LCW_FEW_HEADERS) few[count] = (cw__header){lua_tostring(L, -2), lua_tostring(L, -1)};
  }
  request->headers = few;
  request->header_count = count;
  if (count <= LCW_FEW_HEADERS) return;
  cw__header *list = lua_newuserdata(L, sizeof *list * count);
  lua_pushnil(L);
  while (n < count && lua_next(L, headers)) { /* a finalizer may have changed them */
    check_header(L);
    list[n++] = (cw__header){lua_tostring(L, -2), lua_tostring(L, -1)};
    lua_pop(L, 1);
  }
  request->headers = list;
  request->header_count = n;
}

static void read_segment(lua_State *L, int index, cw__segment *segment) {
  memset(segment, 0, sizeof *segment);
  if (lua_type(L, index) == LUA_TSTRING) {
    size_t len;
    segment->data = lua_tolstring(L, index, &len);
    segment->length = len;
  } else if (lua_istable(L, index)) {
    segment->path = lcw_text_field(L, index, "path");
    segment->offset = (uint64_t)lcw_wire_number(L, index, "offset", 0);
    segment->length = (uint64_t)lcw_wire_number(L, index, "length", 0);
  }
  if (!segment->data && !segment->path) luaL_error(L, "request.body holds texts and { path, offset, length }");
}

static void read_body(lua_State *L, int table, cw__request *request) {
  lua_getfield(L, table, "body");
  if (lua_isnil(L, -1)) return;
  if (!lua_istable(L, -1)) luaL_error(L, "request.body must be a list");
  int body = lua_gettop(L);
  size_t count = lua_rawlen(L, body);
  cw__segment *segments = lua_newuserdata(L, sizeof *segments * (count + 1));
  for (size_t i = 0; i < count; i++) {
    lua_rawgeti(L, body, (int)i + 1);
    read_segment(L, lua_gettop(L), &segments[i]);
    lua_pop(L, 1); /* alive in the list */
  }
  request->body = segments;
  request->segment_count = count;
}

void lcw_wire_request(lua_State *L, int table, cw__request *request, cw__header *few) {
  memset(request, 0, sizeof *request);
  request->method = lcw_text_field(L, table, "method");
  request->url = lcw_text_field(L, table, "url");
  if ((request->sink = lcw_text_field(L, table, "sink")) != NULL) {
    lua_getfield(L, table, "sink_csv");
    request->sink_csv = lua_toboolean(L, -1);
    lua_pop(L, 1);
  }
  if (!request->method || !request->url) luaL_error(L, "a request needs method and url");
  lua_getfield(L, table, "safe");
  request->safe = lua_toboolean(L, -1);
  lua_pop(L, 1);
  request->connect_ms = lcw_wire_number(L, table, "connect_ms", 5000);
  request->idle_ms = lcw_wire_number(L, table, "idle_ms", 30000);
  request->total_ms = lcw_wire_number(L, table, "total_ms", 120000);
  request->max_bytes = (uint64_t)lcw_wire_number(L, table, "max_bytes", 64 << 20);
  read_headers(L, table, request, few);
  read_body(L, table, request);
}

/* ---- the reply ---- */

static int held_gc(lua_State *L) {
  cw__reply_clear(lua_touserdata(L, 1));
  return 0;
}

cw__reply *lcw_wire_hold(lua_State *L) {
  cw__reply *reply = lua_newuserdata(L, sizeof *reply);
  memset(reply, 0, sizeof *reply);
  luaL_getmetatable(L, HELD);
  lua_setmetatable(L, -2);
  return reply;
}

/* Most answers are used without a look at their headers, so these become a table when somebody asks: __index of a reply. */
static int split_head(lua_State *L) {
  const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
  const char *head = strcmp(key, "headers") == 0 ? lcw_text_field(L, 1, "head") : NULL;
  if (!head) return 0;
  cw__reply *reply = lcw_wire_hold(L);
  if (!cw__reply_split(head, strlen(head), reply)) return luaL_error(L, "out of memory for the headers of an answer");
  lua_createtable(L, 0, (int)reply->header_count);
  for (size_t i = 0; i < reply->header_count; i++) lcw_set_text(L, reply->headers[i].name, reply->headers[i].value);
  cw__reply_clear(reply);
  lua_pushvalue(L, -1);
  lua_setfield(L, 1, "headers");
  return 1;
}

void lcw_wire_reply(lua_State *L, const cw__reply *reply, const char *sink) {
  lua_createtable(L, 0, 4);
  lua_pushinteger(L, reply->status);
  lua_setfield(L, -2, "status");
  lua_pushlstring(L, reply->head, reply->head_len);
  lua_setfield(L, -2, "head");
  if (reply->body) {
    lua_pushlstring(L, reply->body, reply->body_len);
    lua_setfield(L, -2, "body");
  } else if (sink) {
    lcw_set_text(L, "sink", sink);
  }
  luaL_getmetatable(L, REPLY);
  lua_setmetatable(L, -2);
}

static const char *kind_word(cw_kind kind) {
  static const char *const words[] = {
#define CW__KIND(name, word, hint) [CW_##name] = word,
#include "errors.def"
#undef CW__KIND
  };
  return words[kind];
}

int lcw_wire_failure(lua_State *L, const cw__failure *failure) {
  static const char *const stages[] = {"not_connected", "connected", "reply_begun"};
  lua_pushnil(L);
  lua_createtable(L, 0, 3);
  lcw_set_text(L, "kind", kind_word(failure->kind));
  lcw_set_text(L, "stage", stages[failure->stage]);
  lcw_set_text(L, "message", failure->message);
  return 2;
}

void lcw_wire_open(lua_State *L) {
  luaL_newmetatable(L, HELD);
  lua_pushcfunction(L, held_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newmetatable(L, REPLY);
  lua_pushcfunction(L, split_head);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 2);
}
