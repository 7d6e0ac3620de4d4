/*
 * The module chatwoot.curl: the libcurl transport shown to Lua. A handle is a userdata that is created closed, gets its metatable
 * and is then filled; __gc, __close and close are one idempotent function, and so it is with transfers. Requests and replies are the
 * tables every transport takes and gives. No Lua runs inside libcurl, and C never yields: who waits, waits in Lua.
 * Neighbours: lcw_wire.c (the tables), core/transport.h, lua/chatwoot/transport/curl.lua, lua/chatwoot/scheduler.lua.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lcw_wire.h"

#define HANDLE "chatwoot.curl"
#define TRANSFER "chatwoot.curl.transfer"
#define MAX_HANDLES 1000 /* waited for at once */

typedef struct handle {
  cw__curl *curl;   /* NULL: closed */
  cw__reply *reply; /* one on its way to Lua; a userdata of its own, for a finalizer may close the handle meanwhile */
} handle;

static int close_handle(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  cw__curl *curl = h->curl;
  h->curl = NULL;
  cw__curl_free(curl);
  return 0;
}

static int64_t connections_field(lua_State *L, int table) {
  int64_t n = lcw_wire_number(L, table, "max_connections", 0);
  return n < 10000 ? n : 10000;
}

/* The place for replies, alive as long as the handle on top. */
static cw__reply *hold(lua_State *L) {
  lua_createtable(L, 1, 0);
  cw__reply *reply = lcw_wire_hold(L);
  lua_rawseti(L, -2, 1);
  lcw_setuservalue(L, -2);
  return reply;
}

/* new{ ca_file =, proxy =, max_connections = } -> handle */
static int new_handle(lua_State *L) {
  cw__curl_options options = {0};
  luaL_checktype(L, 1, LUA_TTABLE);
  options.ca_file = lcw_text_field(L, 1, "ca_file");
  options.proxy = lcw_text_field(L, 1, "proxy");
  options.max_connections = (int)connections_field(L, 1);
  handle *h = lua_newuserdata(L, sizeof *h);
  memset(h, 0, sizeof *h);
  luaL_getmetatable(L, HANDLE);
  lua_setmetatable(L, -2);
  h->reply = hold(L);
  if (cw__curl_new(&options, &h->curl) != CW_OK) return luaL_error(L, "libcurl could not be started");
  return 1;
}

/* handle:send(request) -> reply | nil, failure. Raises only for a malformed request table. */
static int send_request(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  cw__request request;
  cw__header headers[LCW_FEW_HEADERS];
  cw__failure failure = {CW_CANCELLED, CW__NOT_CONNECTED, "the client is closed"};
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 2);
  luaL_checkstack(L, 16, "request");
  lcw_wire_request(L, 2, &request, headers);
  /* A finalizer may send over this handle while a reply becomes a table: then that one is in use. */
  cw__reply *reply = h->reply->head ? lcw_wire_hold(L) : h->reply;
  if (!h->curl || !cw__curl_send(h->curl, &request, reply, &failure)) return lcw_wire_failure(L, &failure);
  lcw_wire_reply(L, reply, request.sink);
  cw__reply_clear(reply);
  return 1;
}

/* ---- many at once ---- */

typedef struct transfer {
  cw__transfer *transfer; /* NULL: finished */
  cw__request request;    /* what it points to stands in the userdata's own table */
} transfer;

/* Pops a value into the list. */
static void keep(lua_State *L, int list) { lua_rawseti(L, list, (int)lua_rawlen(L, list) + 1); }

static void keep_field(lua_State *L, int list, int table, const char *name) {
  lua_getfield(L, table, name);
  if (lua_type(L, -1) == LUA_TSTRING) keep(L, list);
  lua_settop(L, list);
}

static void keep_body(lua_State *L, int list, int body, int segments) {
  for (int i = 1, n = (int)lua_rawlen(L, body); i <= n; i++) {
    lua_rawgeti(L, body, i);
    if (lua_istable(L, -1)) {
      keep_field(L, list, list + 1, "path");
    } else {
      keep(L, list);
    }
    lua_settop(L, list);
  }
  lua_pushvalue(L, segments);
  keep(L, list);
}

/* What a transfer needs until it is finished, in a table of its own, for the script may change the request meanwhile. Method
 * and headers are not among it: libcurl has copied them. lcw_wire_request left the body and its segments on top. */
static void anchor(lua_State *L, int request, int owner, bool has_body) {
  int top = lua_gettop(L), list = top + 1;
  lua_createtable(L, 6, 0);
  lua_pushvalue(L, 1); /* the handle: connections stay while something runs over them */
  keep(L, list);
  keep_field(L, list, request, "url");
  keep_field(L, list, request, "sink");
  if (has_body) keep_body(L, list, top - 1, top);
  lcw_setuservalue(L, owner);
}

/* handle:start(request, id) -> transfer | nil, failure. The id is what next_done tells. */
static int start_transfer(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  double id = luaL_checknumber(L, 3);
  cw__header headers[LCW_FEW_HEADERS];
  cw__failure failure = {CW_CANCELLED, CW__NOT_CONNECTED, "the client is closed"};
  luaL_checktype(L, 2, LUA_TTABLE);
  lua_settop(L, 3);
  luaL_checkstack(L, 20, "request");
  transfer *t = lua_newuserdata(L, sizeof *t);
  memset(t, 0, sizeof *t);
  luaL_getmetatable(L, TRANSFER);
  lua_setmetatable(L, 4);
  lcw_wire_request(L, 2, &t->request, headers);
  anchor(L, 2, 4, t->request.body != NULL);
  if (h->curl) t->transfer = cw__curl_start(h->curl, &t->request, (int64_t)id, &failure);
  t->request.headers = NULL;
  if (!t->transfer) return lcw_wire_failure(L, &failure);
  lua_settop(L, 4);
  return 1;
}

/* transfer:finish() -> reply | nil, failure. One that is not done ends, as cancelled. */
static int finish_transfer(lua_State *L) {
  transfer *t = luaL_checkudata(L, 1, TRANSFER);
  cw__failure failure = {CW_CANCELLED, CW__NOT_CONNECTED, "this transfer is finished"};
  cw__reply *reply = lcw_wire_hold(L);
  cw__transfer *own = t->transfer;
  t->transfer = NULL;
  if (!own || !cw__curl_finish(own, reply, &failure)) return lcw_wire_failure(L, &failure);
  lcw_wire_reply(L, reply, t->request.sink);
  cw__reply_clear(reply);
  return 1;
}

static int close_transfer(lua_State *L) {
  transfer *t = luaL_checkudata(L, 1, TRANSFER);
  cw__transfer *own = t->transfer;
  cw__reply reply = {0};
  cw__failure failure;
  t->transfer = NULL;
  if (own && cw__curl_finish(own, &reply, &failure)) cw__reply_clear(&reply);
  return 0;
}

/* handle:next_done() -> id of a transfer that is done, each once | nil */
static int next_done(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  cw__transfer *t = h->curl ? cw__curl_next_done(h->curl) : NULL;
  if (!t) return 0;
  lua_pushnumber(L, (lua_Number)cw__curl_id(t));
  return 1;
}

/* handle:sockets() -> nil: as before | { { fd =, mode = "r" | "w" | "rw", serial = } … }; another serial: another socket */
static int list_sockets(lua_State *L) {
  static const char *const modes[] = {"", "r", "w", "rw"};
  handle *h = luaL_checkudata(L, 1, HANDLE);
  size_t count = 0;
  if (h->curl && !cw__curl_sockets_changed(h->curl)) return 0;
  const cw__socket *sockets = h->curl ? cw__curl_sockets(h->curl, &count) : NULL;
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    lua_createtable(L, 0, 3);
    lua_pushinteger(L, sockets[i].fd);
    lua_setfield(L, -2, "fd");
    lcw_set_text(L, "mode", modes[sockets[i].wants & 3]);
    lua_pushnumber(L, (lua_Number)sockets[i].serial);
    lua_setfield(L, -2, "serial");
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 1;
}

/* handle:timeout() -> seconds until act must be called at the latest | nil */
static int timeout(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  int64_t due_ms = h->curl ? cw__curl_due_ms(h->curl) : -1;
  if (due_ms < 0) return 0;
  lua_pushnumber(L, (lua_Number)due_ms / 1000);
  return 1;
}

/* handle:act(): time has passed; handle:act(fd, mode): this socket is ready */
static int act(lua_State *L) {
  handle *h = luaL_checkudata(L, 1, HANDLE);
  int fd = (int)luaL_optinteger(L, 2, -1);
  const char *mode = luaL_optstring(L, 3, "");
  int ready = (strchr(mode, 'r') ? CW__READ : 0) | (strchr(mode, 'w') ? CW__WRITE : 0);
  if (h->curl) cw__curl_act(h->curl, fd, ready);
  return 0;
}

/* wait({ handle … }, seconds): until a transfer of theirs is done, a signal came, or so many seconds have passed */
static int wait_for(lua_State *L) {
  cw__curl *curls[MAX_HANDLES];
  size_t n = 0;
  luaL_checktype(L, 1, LUA_TTABLE);
  double seconds = luaL_checknumber(L, 2);
  int count = (int)lua_rawlen(L, 1);
  if (count > MAX_HANDLES) return luaL_error(L, "too many handles to wait for");
  for (int i = 1; i <= count; i++) {
    lua_rawgeti(L, 1, i);
    handle *h = luaL_checkudata(L, -1, HANDLE);
    if (h->curl) curls[n++] = h->curl; /* alive in the list */
    lua_pop(L, 1);
  }
  seconds = seconds < 0 ? 0 : seconds > 1e6 ? 1e6 : seconds;
  cw__curl_wait(curls, n, (int64_t)ceil(seconds * 1000));
  return 0;
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

/* A metatable whose objects close alike by hand, at the end of a scope and when collected. */
static void new_type(lua_State *L, const char *name, lua_CFunction close, const luaL_Reg *methods) {
  luaL_newmetatable(L, name);
  lua_pushcfunction(L, close);
  lua_setfield(L, -2, "__gc");
  lua_pushcfunction(L, close);
  lua_setfield(L, -2, "__close");
  lua_newtable(L);
  lcw_setfuncs(L, methods);
  lua_setfield(L, -2, "__index");
  lua_pop(L, 1);
}

LCW_EXPORT int luaopen_chatwoot_curl(lua_State *L);

int luaopen_chatwoot_curl(lua_State *L) {
  static const luaL_Reg of_handle[] = {{"send", send_request},   {"start", start_transfer},
                                       {"next_done", next_done}, {"sockets", list_sockets},
                                       {"timeout", timeout},     {"act", act},
                                       {"close", close_handle},  {NULL, NULL}};
  static const luaL_Reg of_transfer[] = {{"finish", finish_transfer}, {"close", close_transfer}, {NULL, NULL}};
  static const luaL_Reg functions[] = {
      {"new", new_handle}, {"now", now}, {"sleep", sleep_seconds}, {"wait", wait_for}, {NULL, NULL}};
  new_type(L, HANDLE, close_handle, of_handle);
  new_type(L, TRANSFER, close_transfer, of_transfer);
  lcw_wire_open(L);
  lua_newtable(L);
  lcw_setfuncs(L, functions);
  return 1;
}
