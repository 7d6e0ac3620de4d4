/*
 * The rows as Lua tables, with the field names of core/endpoints/: what the sandbox routes by, what walk.lua pages by, and
 * what curious scripts read. Made anew at each call; nothing on the way of a request needs it.
 * Neighbours: core/row.h, lcw_core.c.
 */
#include <string.h>

#include "error.h"
#include "lcw.h"

static void set_true(lua_State *L, const char *key, bool value) {
  if (!value) return;
  lua_pushboolean(L, 1);
  lua_setfield(L, -2, key);
}

static void set_number(lua_State *L, const char *key, int value) {
  if (!value) return;
  lua_pushinteger(L, value);
  lua_setfield(L, -2, key);
}

static void set_texts(lua_State *L, const char *key, const char *const *list) {
  if (!list) return;
  lua_newtable(L);
  for (int i = 0; list[i]; i++) {
    lua_pushstring(L, list[i]);
    lua_rawseti(L, -2, i + 1);
  }
  lua_setfield(L, -2, key);
}

static const char *const type_words[] = {"integer", "number", "string", "boolean", "object",
                                         "list",    "file",   "any",    NULL};

/* One type as text, several as a list. */
static void set_types(lua_State *L, const char *key, unsigned types) {
  const char *found[9];
  int n = 0;
  for (int i = 0; type_words[i]; i++) {
    if (types & (1u << i)) found[n++] = type_words[i];
  }
  found[n] = NULL;
  if (n == 1) {
    lcw_set_text(L, key, found[0]);
  } else if (n > 1) {
    set_texts(L, key, found);
  }
}

static void push_params(lua_State *L, const cw__param *params);

static void push_param(lua_State *L, const cw__param *param) {
  static const char *const places[] = {"path", "query", "body", "file"};
  static const char *const formats[] = {NULL, "unix_seconds", "iso8601", "comma_list"};
  lua_newtable(L);
  lcw_set_text(L, "name", param->name);
  lcw_set_text(L, "in", places[param->in]);
  set_types(L, "type", param->types);
  set_types(L, "of", param->of);
  set_texts(L, "words", param->words);
  set_texts(L, "with", param->with);
  set_texts(L, "without", param->without);
  lcw_set_text(L, "unless", param->unless);
  lcw_set_text(L, "refuse", param->refuse);
  lcw_set_text(L, "format", formats[param->format]);
  set_true(L, "required", param->flags & CW__REQUIRED);
  set_true(L, "nullable", param->flags & CW__NULLABLE);
  set_true(L, "blobs", param->flags & CW__BLOBS);
  if (param->fields) {
    push_params(L, param->fields);
    lua_setfield(L, -2, "fields");
  }
}

static void push_params(lua_State *L, const cw__param *params) {
  lua_newtable(L);
  for (int i = 0; params && params[i].name; i++) {
    luaL_checkstack(L, 8, "params nested too deep");
    push_param(L, &params[i]);
    lua_rawseti(L, -2, i + 1);
  }
}

static void set_tokens(lua_State *L, unsigned tokens) {
  static const char *const words[] = {"user", "agent_bot", "platform", "none"};
  lua_newtable(L);
  for (int i = 0, n = 0; i < 4; i++) {
    if (!(tokens & (1u << i))) continue;
    lua_pushstring(L, words[i]);
    lua_rawseti(L, -2, ++n);
  }
  lua_setfield(L, -2, "token");
}

static const char *const shapes[] = {"object", "list", "empty", "value", "csv", "file", "maybe", "any"};

static void set_result(lua_State *L, const cw__row *row) {
  lua_newtable(L);
  lcw_set_text(L, "kind", shapes[row->shape]);
  lcw_set_text(L, "at", row->at);
  lcw_set_text(L, "meta", row->meta);
  lcw_set_text(L, "of", row->of);
  lua_setfield(L, -2, "result");
}

static void set_total(lua_State *L, const cw__paging *paging) {
  if (!paging->total_by) {
    lcw_set_text(L, "total", paging->total);
    return;
  }
  lua_newtable(L);
  lcw_set_text(L, "by", paging->total_by);
  for (const char *const *pair = paging->totals; pair && *pair; pair += 2) lcw_set_text(L, pair[0], pair[1]);
  lua_setfield(L, -2, "total");
}

static void set_paging(lua_State *L, const cw__paging *paging) {
  if (!paging) return;
  lua_newtable(L);
  lcw_set_text(L, "style", paging->style);
  lcw_set_text(L, "param", paging->param);
  set_number(L, "size", paging->size);
  set_number(L, "window", paging->window);
  set_total(L, paging);
  set_texts(L, "total_without", paging->total_without);
  lcw_set_text(L, "more", paging->more);
  lua_pushboolean(L, paging->stable);
  lua_setfield(L, -2, "stable");
  if (paging->order_param) {
    lua_newtable(L);
    lcw_set_text(L, "param", paging->order_param);
    lcw_set_text(L, "ascending", paging->ascending);
    lcw_set_text(L, "descending", paging->descending);
    lua_setfield(L, -2, "order");
  }
  lua_setfield(L, -2, "paging");
}

static void set_half_done(lua_State *L, const cw__half_done *list) {
  if (!list) return;
  lua_newtable(L);
  for (int i = 0; list[i].status; i++) {
    lua_newtable(L);
    set_number(L, "status", list[i].status);
    lcw_set_text(L, "note", list[i].note);
    lua_rawseti(L, -2, i + 1);
  }
  lua_setfield(L, -2, "half_done");
}

static void set_safe(lua_State *L, const cw__row *row) {
  if (row->safe_given) {
    lua_newtable(L);
    lcw_set_text(L, "given", row->safe_given);
  } else {
    lua_pushboolean(L, row->safe);
  }
  lua_setfield(L, -2, "safe");
}

static void set_positional(lua_State *L, const cw__param *params) {
  int n = 0;
  lua_newtable(L);
  for (; params && params->name; params++) {
    if (!(params->flags & CW__POSITIONAL)) continue;
    lua_pushstring(L, params->name);
    lua_rawseti(L, -2, ++n);
  }
  if (n) {
    lua_setfield(L, -2, "positional");
  } else {
    lua_pop(L, 1);
  }
}

static void set_rate(lua_State *L, const cw__row *row) {
  if (!row->rate_limit) return;
  lua_newtable(L);
  set_number(L, "limit", row->rate_limit);
  set_number(L, "seconds", row->rate_seconds);
  lcw_set_text(L, "by", row->rate_by);
  lua_setfield(L, -2, "rate");
}

static void push_row(lua_State *L, const cw__row *row) {
  lua_createtable(L, 0, 20);
  lcw_set_text(L, "resource", row->resource);
  lcw_set_text(L, "name", row->name);
  lcw_set_text(L, "endpoint", row->endpoint);
  set_texts(L, "methods", row->methods);
  lcw_set_text(L, "path", row->path);
  lcw_set_text(L, "role", row->role);
  lcw_set_text(L, "wrap", row->wrap);
  lcw_set_text(L, "main", row->main);
  lcw_set_text(L, "refuse", row->refuse);
  lcw_set_text(L, "since", row->since);
  set_texts(L, "secrets", row->secrets);
  set_true(L, "enterprise", row->enterprise);
  set_number(L, "status", row->status);
  set_tokens(L, row->tokens);
  set_safe(L, row);
  set_result(L, row);
  set_paging(L, row->paging);
  set_rate(L, row);
  set_half_done(L, row->half_done);
  set_positional(L, row->params);
  push_params(L, row->params);
  lua_setfield(L, -2, "params");
}

/* core.kind(number) -> result.kind of that row, without the rest of it */
int lcw_row_kind(lua_State *L) {
  const cw__row *row = lcw_check_row(L, 1);
  if (!row) return 0;
  lua_pushstring(L, shapes[row->shape]);
  return 1;
}

/* core.is_secret(number, name) -> does a field of that name hold a secret? */
int lcw_row_secret(lua_State *L) {
  size_t len;
  const char *name = luaL_checklstring(L, 2, &len);
  lua_pushboolean(L, cw__secrets_name(lcw_check_row(L, 1), name, len));
  return 1;
}

int lcw_rows_push(lua_State *L) {
  if (lua_gettop(L) > 0) { /* core.rows(number) -> that row */
    const cw__row *row = lcw_check_row(L, 1);
    if (!row) return luaL_argerror(L, 1, "no such row");
    push_row(L, row);
    return 1;
  }
  lua_createtable(L, cw__row_count, 0);
  for (int i = 0; i < cw__row_count; i++) {
    push_row(L, &cw__rows[i]);
    lua_rawseti(L, -2, i + 1);
  }
  return 1;
}
