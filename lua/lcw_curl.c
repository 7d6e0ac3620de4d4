/*
 * The module chatwoot.curl: the libcurl transport shown to Lua. A handle is a userdata that is created closed, gets its metatable
 * and is then filled; __gc, __close and close are one idempotent function. Requests and replies are the tables every
 * transport takes and gives. No Lua runs inside libcurl. Neighbours: core/transport.h, lua/chatwoot/transport/curl.lua.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lcw.h"
#include "transport.h"

#define HANDLE "chatwoot.curl"

typedef struct handle {
  cw__curl *curl; /* NULL: closed */
} handle;

typedef struct
    sending { /* what C holds while one request runs; freed by the handle's user, or by __gc after an error */
  cw__reply reply;
} sending;

static int close_handle(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  cw__curl *curl = h->curl;
  h->curl = NULL;
  cw__curl_free(curl);
  return 0;
}

static int reply_gc(lua_State *L) {
  cw__reply_clear(&((sending *)lua_touserdata(L, 1))->reply);
  return 0;
}

static int64_t number_field(lua_State *L, int table, const char *name, int64_t otherwise) {
  lua_getfield(L, table, name);
  double number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : (double)otherwise;
  lua_pop(L, 1);
  if (!(number >= 0 && number < 9e15)) luaL_error(L, "request.%s is no sensible number", name);
  return (int64_t)number;
}

/* new{ ca_file =, proxy = } -> handle */
static int new_handle(lua_State *L) {
  cw__curl_options options = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  options.ca_file = lcw_text_field(L, 1, "ca_file");
  options.proxy = lcw_text_field(L, 1, "proxy");
  handle *h = lua_newuserdata(L, sizeof *h);
  h->curl = NULL;
  luaL_getmetatable(L, HANDLE);
  lua_setmetatable(L, -2);
  if (cw__curl_new(&options, &h->curl) != CW_OK) return luaL_error(L, "libcurl could not be started");
  return 1;
}

/* ---- the request ---- */

static void read_headers(lua_State *L, int table, cw__request *request) {
  size_t count = 0;
  lua_getfield(L, table, "headers");
  if (!lua_istable(L, -1)) luaL_error(L, "request.headers must be a table");
  int headers = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, headers)) {
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "request.headers holds texts");
    count++;
    lua_pop(L, 1);
  }
  cw__header *list = lua_newuserdata(L, sizeof *list * (count + 1));
  size_t n = 0;
  lua_pushnil(L);
  while (n < count && lua_next(L, headers)) { /* a finalizer may have added some */
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
    segment->offset = (uint64_t)number_field(L, index, "offset", 0);
    segment->length = (uint64_t)number_field(L, index, "length", 0);
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

/* All texts stay alive in the table at `table`; what is made here stays on the stack. */
static void read_request(lua_State *L, int table, cw__request *request) {
  memset(request, 0, sizeof *request);
  request->method = lcw_text_field(L, table, "method");
  request->url = lcw_text_field(L, table, "url");
  request->sink = lcw_text_field(L, table, "sink");
  if (!request->method || !request->url) luaL_error(L, "a request needs method and url");
  lua_getfield(L, table, "safe");
  request->safe = lua_toboolean(L, -1);
  lua_pop(L, 1);
  request->connect_ms = number_field(L, table, "connect_ms", 5000);
  request->idle_ms = number_field(L, table, "idle_ms", 30000);
  request->total_ms = number_field(L, table, "total_ms", 120000);
  request->max_bytes = (uint64_t)number_field(L, table, "max_bytes", 64 << 20);
  read_headers(L, table, request);
  read_body(L, table, request);
}

/* ---- the reply ---- */

static void push_reply(lua_State *L, const cw__reply *reply, const char *sink) {
  lua_createtable(L, 0, 4);
  lua_pushinteger(L, reply->status);
  lua_setfield(L, -2, "status");
  lua_createtable(L, 0, (int)reply->header_count);
  for (size_t i = 0; i < reply->header_count; i++) lcw_set_text(L, reply->headers[i].name, reply->headers[i].value);
  lua_setfield(L, -2, "headers");
  if (reply->body) {
    lua_pushlstring(L, reply->body, reply->body_len);
    lua_setfield(L, -2, "body");
  } else if (sink) {
    lcw_set_text(L, "sink", sink);
  }
}

static const char *kind_word(cw_kind kind) {
  static const char *const words[] = {
#define CW__KIND(name, word, hint) [CW_##name] = word,
#include "errors.def"
#undef CW__KIND
  };
  return words[kind];
}

static int push_failure(lua_State *L, const cw__failure *failure) {
  static const char *const stages[] = {"not_connected", "connected", "reply_begun"};
  lua_pushnil(L);
  lua_createtable(L, 0, 3);
  lcw_set_text(L, "kind", kind_word(failure->kind));
  lcw_set_text(L, "stage", stages[failure->stage]);
  lcw_set_text(L, "message", failure->message);
  return 2;
}

/* handle:send(request) -> reply | nil, failure. Raises only for a malformed request table. */
static int send_request(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  cw__request request;
  cw__failure failure = {CW_CANCELLED, CW__NOT_CONNECTED, "the client is closed"};
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  luaL_checkstack(L, 16, "request");
  read_request(L, 2, &request);
  sending *s = lua_newuserdata(L, sizeof *s);
  memset(s, 0, sizeof *s);
  luaL_getmetatable(L, HANDLE ".reply");
  lua_setmetatable(L, -2);
  if (!h->curl || !cw__curl_send(h->curl, &request, &s->reply, &failure)) return push_failure(L, &failure);
  push_reply(L, &s->reply, request.sink);
  cw__reply_clear(&s->reply);
  return 1;
}

/* now() -> seconds since the epoch, never going backwards */
static int now(lua_State *L) {
  lua_pushnumber(L, (lua_Number)cw__now_ms() / 1000);
  return 1;
}

static int sleep_seconds(lua_State *L) {
  double seconds = luaL_checknumber(L, 1);
  if (seconds > 0 && seconds < 1e9) cw__sleep_ms((int64_t)ceil(seconds * 1000));
  return 0;
}

LCW_EXPORT int luaopen_chatwoot_curl(lua_State *L);

int luaopen_chatwoot_curl(lua_State *L) {
  static const luaL_Reg methods[] = {{"send", send_request}, {"close", close_handle}, {NULL, NULL}};
  static const luaL_Reg functions[] = {{"new", new_handle}, {"now", now}, {"sleep", sleep_seconds}, {NULL, NULL}};
  luaL_newmetatable(L, HANDLE ".reply");
  lua_pushcfunction(L, reply_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newmetatable(L, HANDLE);
  lua_pushcfunction(L, close_handle);
  lua_setfield(L, -2, "__gc");
  lua_pushcfunction(L, close_handle);
  lua_setfield(L, -2, "__close");
  lua_newtable(L);
  lcw_setfuncs(L, methods);
  lua_setfield(L, -2, "__index");
  lua_newtable(L);
  lcw_setfuncs(L, functions);
  return 1;
}
