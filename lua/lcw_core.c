/*
 * The module chatwoot.core: the pure stages shown to Lua, thin. It links no libcurl, opens no socket and decides nothing.
 * What is here is for the files of lua/chatwoot/; scripts see `require "chatwoot"`.
 * Neighbours: lcw_params.c (arguments), lcw_reply.c (answers), lcw_row.c (rows), lcw_hmac.c, lcw_json.c.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lcw.h"
#include "lcw_json.h"
#include "random.h"
#include "suggest.h"

#define SCOPE "chatwoot.scope"
#define TRY "chatwoot.try"

typedef struct scope {
  void (*release)(void *);
  bool taken;
  double payload[]; /* aligned for anything */
} scope;

static int scope_gc(lua_State *L) {
  scope *s = lua_touserdata(L, 1);
  void (*release)(void *) = s->release;
  s->release = NULL;
  if (release) release(s->payload);
  return 0;
}

void *lcw_scope(lua_State *L, size_t size, void (*release)(void *)) {
  scope *s = lua_newuserdata(L, sizeof *s + size);
  s->release = NULL;
  s->taken = true;
  memset(s->payload, 0, size);
  luaL_getmetatable(L, SCOPE);
  lua_setmetatable(L, -2);
  s->release = release; /* only now is there something to release */
  return s->payload;
}

void *lcw_scope_take(lua_State *L, size_t size, void (*release)(void *)) {
  scope *s = lua_touserdata(L, lua_upvalueindex(1));
  if (s && !s->taken) {
    s->taken = true;
    lua_pushvalue(L, lua_upvalueindex(1)); /* alive even if a call inside this one puts another in its place */
    return s->payload;
  }
  void *payload = lcw_scope(L, size, release);
  lua_pushvalue(L, -1);
  lua_replace(L, lua_upvalueindex(1));
  return payload;
}

void lcw_scope_give(lua_State *L, int index) { ((scope *)lua_touserdata(L, index))->taken = false; }

void lcw_set_scoped(lua_State *L, const char *name, lua_CFunction function) {
  lua_pushnil(L);
  lua_pushcclosure(L, function, 1);
  lua_setfield(L, -2, name);
}

const cw__row *lcw_check_row(lua_State *L, int arg) {
  luaL_checknumber(L, arg);
  int number = lcw_to_int(L, arg);
  if (number == 0) return NULL;
  if (number < 0 || number > cw__row_count) luaL_argerror(L, arg, "no such row");
  return &cw__rows[number - 1];
}

int lcw_row_ids(const cw__row *row) {
  int count = 0;
  for (const cw__param *p = row->params; p && p->name; p++) {
    bool account = strcmp(p->name, "account_id") == 0 && row->tokens != CW__TOKEN_PLATFORM;
    count += (p->in == CW__IN_PATH && !account) || (p->flags & CW__POSITIONAL);
  }
  return count;
}

/* core.find(resource, name) -> row number, ids of a call | nil */
static int find(lua_State *L) {
  size_t len, name_len;
  const char *resource = luaL_checklstring(L, 1, &len), *name = luaL_checklstring(L, 2, &name_len);
  bool plain = strlen(resource) == len && strlen(name) == name_len; /* a NUL is part of no name */
  const cw__row *row = plain ? cw__row_find(resource, name) : NULL;
  if (!row) return 0;
  lua_pushinteger(L, row - cw__rows + 1);
  lua_pushinteger(L, lcw_row_ids(row));
  return 2;
}

/* core.takes_account(row number): does the client's account_id, or that of opts, go into its requests? */
static int takes_account(lua_State *L) {
  const cw__row *row = lcw_check_row(L, 1);
  lua_pushboolean(L, row && cw__row_takes_account(row));
  return 1;
}

/* core.is_resource(name): a resource, or the beginning of one ("public" of "public.inboxes") */
static int is_resource(lua_State *L) {
  size_t len;
  const char *name = luaL_checklstring(L, 1, &len);
  for (const cw__row *row = cw__rows; row->resource && strlen(name) == len; row++) {
    if (strncmp(row->resource, name, len) == 0 && (row->resource[len] == '\0' || row->resource[len] == '.')) {
      lua_pushboolean(L, 1);
      return 1;
    }
  }
  return 0;
}

/* Offers what stands directly under `resource` ("" for the client): operations and nested resources. */
static void offer_names(cw__nearest *search, const char *resource, char *name, size_t size) {
  size_t len = strlen(resource);
  for (const cw__row *row = cw__rows; row->resource; row++) {
    const char *rest = row->resource;
    if (len && (strncmp(rest, resource, len) != 0 || (rest[len] != '\0' && rest[len] != '.'))) continue;
    rest += len + (len && rest[len] == '.');
    const char *found = *rest ? rest : row->name;
    const char *before = search->best;
    char part[64];
    snprintf(part, sizeof part, "%.*s", (int)strcspn(found, "."), found);
    cw__nearest_offer(search, part);
    if (search->best != before) {
      snprintf(name, size, "%s", part);
      search->best = before ? before : "";
    }
  }
}

/* core.nearest(word, resource or list of words) -> the nearest name, or nil */
static int nearest(lua_State *L) {
  cw__nearest search;
  char name[64] = "";
  size_t len;
  const char *word = luaL_checklstring(L, 1, &len);
  cw__nearest_start(&search, word, len);
  if (lua_istable(L, 2)) {
    for (int i = 1; i <= (int)lua_rawlen(L, 2); i++) {
      lua_rawgeti(L, 2, i);
      if (lua_type(L, -1) == LUA_TSTRING) cw__nearest_offer(&search, lua_tostring(L, -1));
      lua_pop(L, 1); /* alive in the list */
    }
    if (search.best) snprintf(name, sizeof name, "%s", search.best);
  } else {
    offer_names(&search, luaL_checkstring(L, 2), name, sizeof name);
  }
  if (!name[0]) return 0;
  lua_pushstring(L, name);
  return 1;
}

/* ---- request ---- */

static void release_call(void *memory) {
  lcw_call *call = memory;
  cw__plan_clear(&call->plan);
  cw__error_clear(&call->error);
  cw__buf_free(&call->params);
  cw__buf_free(&call->extra);
}

static void push_segment(lua_State *L, const cw__segment *segment) {
  if (!segment->path) {
    lua_pushlstring(L, segment->data, (size_t)segment->length);
    return;
  }
  lua_createtable(L, 0, 3);
  lcw_set_text(L, "path", segment->path);
  lua_pushnumber(L, (lua_Number)segment->offset);
  lua_setfield(L, -2, "offset");
  lua_pushnumber(L, (lua_Number)segment->length);
  lua_setfield(L, -2, "length");
}

/* method, url, safe, headers, body: client.lua makes the table, which costs it less */
static int push_request(lua_State *L, const cw__request *request) {
  lua_pushstring(L, request->method);
  lua_pushstring(L, request->url);
  lua_pushboolean(L, request->safe);
  lua_createtable(L, 0, (int)request->header_count);
  for (size_t i = 0; i < request->header_count; i++)
    lcw_set_text(L, request->headers[i].name, request->headers[i].value);
  if (!request->body) return 4;
  lua_createtable(L, (int)request->segment_count, 0);
  for (size_t i = 0; i < request->segment_count; i++) {
    push_segment(L, &request->body[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
  return 5;
}

static void fill_order(lua_State *L, lcw_call *call) {
  static const cw__dialect dialect = {"opts.", "a table with string keys"};
  cw__order *order = &call->order;
  order->dialect = &dialect;
  order->row = lcw_check_row(L, 1);
  order->base_url = lcw_text_field(L, 2, "base_url");
  order->api_token = lcw_text_field(L, 2, "api_token");
  order->platform_token = lcw_text_field(L, 2, "platform_token");
  order->user_agent = lcw_text_field(L, 2, "user_agent");
  order->account_id = (int64_t)lua_tonumber(L, 3);
  order->request_id = call->request_id;
  order->boundary = call->boundary;
  if (!order->row || !order->base_url || !order->user_agent) luaL_error(L, "core.request: incomplete settings");
  cw__random_text(call->request_id, 32);
}

/* Only a body with files has a boundary. */
static void make_boundary(lcw_call *call) {
  if (call->order.file_count == 0) return;
  memcpy(call->boundary, "chatwoot-", 9);
  cw__random_text(call->boundary + 9, 24);
}

/* core.request(row number, settings, account id or nil, opts or nil, ids…, params) -> method, url, safe, headers, body or nil | nil, why
 * it is no request for want of configuration. A caller's mistake raises a string without position. */
static int request(lua_State *L) {
  luaL_checktype(L, 2, LUA_TTABLE);
  if (lua_gettop(L) < 4) lua_settop(L, 4);
  lcw_call *call = lcw_scope_take(L, sizeof *call, release_call);
  lua_insert(L, 5); /* below the ids */
  memset(call, 0, sizeof *call);
  cw__buf_init(&call->params, (size_t)256 << 20);
  cw__buf_init(&call->extra, (size_t)16 << 20);
  fill_order(L, call);
  const char *problem = lcw_params_read(L, call, 6, 4);
  make_boundary(call);
  cw_kind kind = problem ? CW_CONFIG : cw__request_make(&call->order, &call->plan, &call->error);
  int pushed = 2;
  if (kind == CW_OK) {
    pushed = push_request(L, &call->plan.request);
  } else {
    lua_pushnil(L);
    lua_pushstring(L, problem ? problem : call->error.message ? call->error.message : "out of memory");
  }
  release_call(call);
  lcw_scope_give(L, 5);
  return kind == CW_MISTAKE ? lua_error(L) : pushed;
}

/* ---- small ones ---- */

static double number_of(lua_State *L, int table, const char *name, double otherwise) {
  lua_getfield(L, table, name);
  double number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : otherwise;
  lua_pop(L, 1);
  return number;
}

/* Seconds as milliseconds; a clock that tells nonsense stands at 0. */
static int64_t to_ms(double seconds) { return seconds > -9e12 && seconds < 9e12 ? (int64_t)(seconds * 1000) : 0; }

static int small(double number) { return number >= 0 && number < 1e6 ? (int)number : 0; }

/* The error of the last try at `index`, and at the next how far a failure came. */
static cw__outcome outcome_at(lua_State *L, int index) {
  cw__outcome outcome = {.kind = CW_OK, .retry_after = -1};
  if (!lua_istable(L, index)) return outcome;
  outcome.kind = lcw_kind_of(lcw_text_field(L, index, "kind"));
  outcome.status = small(number_of(L, index, "status", 0));
  outcome.retry_after = number_of(L, index, "retry_after", -1);
  outcome.stage = lcw_stage_of(lua_tostring(L, index + 1));
  return outcome;
}

/* "send", seconds left | "wait", seconds | "done", seconds of the wait that would have passed the deadline or 0; then attempts so far,
 * arrived, gone as cw__try has them. */
static int push_action(lua_State *L, const cw__try *call, cw__action action, int64_t ms) {
  static const char *const words[] = {"send", "wait", "done"};
  lua_pushstring(L, words[action]);
  lua_pushnumber(L, (lua_Number)(action == CW__DONE ? call->wait_ms : ms) / 1000);
  lua_pushinteger(L, call->attempts);
  lua_pushboolean(L, call->arrived);
  lua_pushboolean(L, call->gone);
  return 5;
}

/* core.start(now, deadline, max_retries, method, safe) -> a call on its way, and what to do first as core.next says; times in seconds */
static int start(lua_State *L) {
  const char *method = luaL_checkstring(L, 4);
  bool get = strcmp(method, "GET") == 0, delete = strcmp(method, "DELETE") == 0;
  int64_t now_ms = to_ms(lua_tonumber(L, 1)), ms = 0;
  cw__try *call = lua_newuserdata(L, sizeof *call);
  *call = (cw__try){.started_ms = now_ms,
                    .deadline_ms = to_ms(lua_tonumber(L, 2)),
                    .max_retries = small(lua_tonumber(L, 3)),
                    .method = get      ? "GET"
                              : delete ? "DELETE"
                                       : "other", /* no text of Lua's, which may go */
                    .safe = lua_toboolean(L, 5)};
  luaL_getmetatable(L, TRY);
  lua_setmetatable(L, -2);
  cw__action action = cw__next(call, NULL, now_ms, 0, &ms);
  return 1 + push_action(L, call, action, ms);
}

/* core.next(call, now, outcome, stage) -> what to do next. `outcome`: the error of the last try, or true; `stage`: of the failure, where there
 * was one. */
static int next(lua_State *L) {
  cw__try *call = luaL_checkudata(L, 1, TRY);
  int64_t ms = 0;
  lua_settop(L, 4);
  cw__outcome outcome = outcome_at(L, 3);
  double chance = outcome.kind == CW_OK ? 0 : cw__random_chance();
  cw__action action = cw__next(call, &outcome, to_ms(lua_tonumber(L, 2)), chance, &ms);
  return push_action(L, call, action, ms);
}

static int base_url_fault(lua_State *L) {
  lua_pushstring(L, cw__base_url_fault(luaL_checkstring(L, 1)));
  return 1;
}

static int media_type(lua_State *L) {
  lua_pushstring(L, cw__media_type(luaL_checkstring(L, 1)));
  return 1;
}

/* core.file_size(path) -> bytes | nil: no regular file that can be read */
static int file_size(lua_State *L) {
  struct stat info;
  const char *path = luaL_checkstring(L, 1);
  if (stat(path, &info) != 0 || !S_ISREG(info.st_mode) || access(path, R_OK) != 0) return 0;
  lua_pushnumber(L, (lua_Number)info.st_size);
  return 1;
}

/* core.can_yield() -> may the caller wait here? Inside a callback of a C function (string.gsub, table.sort, require) it may not, and nginx finds
 * out too late: it would later resume a coroutine that never stopped. True where this Lua can't tell. */
static int can_yield(lua_State *L) {
#if LUA_VERSION_NUM >= 503 || (LUA_VERSION_NUM == 501 && defined(LUA_GCISRUNNING)) /* the latter is LuaJIT 2.1 */
  lua_pushboolean(L, lua_isyieldable(L));
#else
  lua_pushboolean(L, 1);
#endif
  return 1;
}

static int random_text(lua_State *L) {
  char text[33];
  cw__random_text(text, 32);
  lua_pushstring(L, text);
  return 1;
}

LCW_EXPORT int luaopen_chatwoot_core(lua_State *L);

int luaopen_chatwoot_core(lua_State *L) {
  static const luaL_Reg functions[] = {{"find", find},
                                       {"takes_account", takes_account},
                                       {"is_resource", is_resource},
                                       {"nearest", nearest},
                                       {"failure", lcw_failure_read},
                                       {"start", start},
                                       {"next", next},
                                       {"rows", lcw_rows_push},
                                       {"kind", lcw_row_kind},
                                       {"is_secret", lcw_row_secret},
                                       {"hmac_key", lcw_hmac_key},
                                       {"hmac_sha256", lcw_hmac_sha256},
                                       {"hmac_matches", lcw_hmac_matches},
                                       {"base_url_fault", base_url_fault},
                                       {"media_type", media_type},
                                       {"file_size", file_size},
                                       {"random_text", random_text},
                                       {"can_yield", can_yield},
                                       {NULL, NULL}};
  luaL_newmetatable(L, SCOPE);
  lua_pushcfunction(L, scope_gc);
  lua_setfield(L, -2, "__gc");
  luaL_newmetatable(L, TRY);
  lua_pop(L, 2);
  lcw_hmac_open(L);
  lua_newtable(L);
  lcw_setfuncs(L, functions);
  lcw_set_scoped(L, "request", request);
  lcw_set_scoped(L, "response", lcw_reply_read);
  lcw_json_open(L);
  lua_setfield(L, -2, "json");
  return 1;
}
