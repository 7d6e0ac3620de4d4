/*
 * What the files of both modules share: one dialect of the Lua C interface for 5.1 to 5.4 and LuaJIT, and who
 * offers what. No lua_State is ever kept in a C struct.
 */
#ifndef LCW_H
#define LCW_H

#include <lauxlib.h>
#include <lua.h>

#include "stages.h"

#pragma GCC visibility push(hidden)

#if LUA_VERSION_NUM < 502
#define lua_rawlen(L, i) lua_objlen((L), (i))
#define lcw_setfuncs(L, list) luaL_register((L), NULL, (list))
#define lcw_setuservalue(L, i) lua_setfenv((L), (i))
#else
#define lcw_setfuncs(L, list) luaL_setfuncs((L), (list), 0)
#define lcw_setuservalue(L, i) lua_setuservalue((L), (i))
#endif

#if defined(__GNUC__)
#define LCW_EXPORT __attribute__((visibility("default")))
#else
#define LCW_EXPORT
#endif

/* t[key] = value for the table on top; nothing for NULL. */
static inline void lcw_set_text(lua_State *L, const char *key, const char *value) {
  if (!value) return;
  lua_pushstring(L, value);
  lua_setfield(L, -2, key);
}

/* The text in a field, NULL for anything else; it lives as long as it stands in that table. */
static inline const char *lcw_text_field(lua_State *L, int table, const char *name) {
  lua_getfield(L, table, name);
  const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
  lua_pop(L, 1);
  return text;
}

/* A number as an int, within limits: what a script or transport gives may be anything, and a cast beyond int is undefined. */
static inline int lcw_to_int(lua_State *L, int index) {
  double number = lua_tonumber(L, index);
  return number >= -1e9 && number <= 1e9 ? (int)number : -1;
}

/* Bytes that __gc frees: every C allocation made while Lua may raise stands in one of these. */
void *lcw_scope(lua_State *L, size_t size, void (*release)(void *));

/* The same for a function set by lcw_set_scoped, which keeps one scope over its calls: bytes as the last call left them, zero at
 * first. lcw_scope_give hands the scope at `index` back. While it is out (a finalizer calls inside a call, an error left it
 * behind) a new one takes its place. Pushes it. */
void *lcw_scope_take(lua_State *L, size_t size, void (*release)(void *));
void lcw_scope_give(lua_State *L, int index);

/* t[name] = function for the table on top. */
void lcw_set_scoped(lua_State *L, const char *name, lua_CFunction function);

/* lcw_params.c: the arguments of one call. */
#define LCW_MAX_IDS 8 /* no row has more than 4 */
typedef struct lcw_call {
  cw__order order;
  cw__plan plan;
  cw__error error;
  cw__buf params, extra;
  cw__id ids[LCW_MAX_IDS];
  cw__file *files;
  cw__header *headers;
  char request_id[40];
  char boundary[48];
} lcw_call;

/* Reads ids…, params and opts from stack slots `first`…; everything lands in `call`, anchored by it or by the stack. Raises
 * "operation: text" strings for wrong types. Returns NULL, or the text of a `config` failure (an unreadable file), pushed. */
const char *lcw_params_read(lua_State *L, lcw_call *call, int first, int opts);

/* lcw_reply.c */
cw_kind lcw_kind_of(const char *word); /* "timeout"; CW_CONNECTION for a word it does not know */
cw__stage lcw_stage_of(const char *word);
int lcw_reply_read(lua_State *L);   /* core.response */
int lcw_failure_read(lua_State *L); /* core.failure */

/* lcw_hmac.c */
void lcw_hmac_open(lua_State *L);
int lcw_hmac_key(lua_State *L);     /* core.hmac_key */
int lcw_hmac_sha256(lua_State *L);  /* core.hmac_sha256 */
int lcw_hmac_matches(lua_State *L); /* core.hmac_matches */

/* lcw_row.c */
int lcw_rows_push(lua_State *L);  /* core.rows */
int lcw_row_kind(lua_State *L);   /* core.kind */
int lcw_row_secret(lua_State *L); /* core.is_secret */

/* The row of the 1-based number at stack slot `arg`; NULL for 0 (a free request). */
const cw__row *lcw_check_row(lua_State *L, int arg);

/* Ids of a call: path params (account_id only where it is the record) and positional ones. */
int lcw_row_ids(const cw__row *row);

#pragma GCC visibility pop

#endif
