/*
 * The arguments of one call, from the Lua stack into the order that cw__request_make takes: ids, params as JSON text, files,
 * opts.extra, opts.headers. Wrong types raise strings without position (client.lua adds the caller's). It never sends, and reads of
 * files only whether they can be read and how large they are.
 * Neighbours: lcw_json.c (table -> JSON text), core/request.c (checks against the row), lcw_core.c.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lcw.h"
#include "lcw_json.h"

static const char *operation(lua_State *L, const lcw_call *call) {
  return lua_pushfstring(L, "%s:%s", call->order.row->resource, call->order.row->name);
}

/* ---- ids ---- */

static const char *id_name(const cw__row *row, int wanted) {
  int seen = 0;
  for (int pass = 0; pass < 2; pass++) { /* path params first, then positional ones, as lcw_row_ids counts */
    for (const cw__param *p = row->params; p && p->name; p++) {
      bool here =
          pass == 0 ? p->in == CW__IN_PATH && (strcmp(p->name, "account_id") != 0 || row->tokens == CW__TOKEN_PLATFORM)
                    : (p->flags & CW__POSITIONAL) != 0;
      if (here && seen++ == wanted) return p->name;
    }
  }
  return "id";
}

static void read_number_id(lua_State *L, const lcw_call *call, int arg, const char *name, cw__id *id) {
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, arg)) {
    id->number = (int64_t)lua_tointeger(L, arg);
    return;
  }
#endif
  double number = lua_tonumber(L, arg);
  if (!(number == floor(number) && fabs(number) < 9007199254740992.0)) {
    luaL_error(L, "%s: %s must be an integer, not %f", operation(L, call), name, number);
  }
  id->number = (int64_t)number;
}

static void read_ids(lua_State *L, lcw_call *call, int first, int count) {
  if (count > LCW_MAX_IDS) luaL_error(L, "%s: too many ids", operation(L, call));
  for (int i = 0; i < count; i++) {
    cw__id *id = &call->ids[i];
    int type = lua_type(L, first + i);
    const char *name = id_name(call->order.row, i);
    if (type == LUA_TNUMBER) {
      read_number_id(L, call, first + i, name, id);
    } else if (type == LUA_TSTRING) {
      id->text = lua_tolstring(L, first + i, &id->length);
    } else {
      luaL_error(L, "%s: %s must be an integer or text, not %s", operation(L, call), name,
                 lcw_json_is_null(L, first + i) ? "null" : lua_typename(L, type < 0 ? LUA_TNIL : type));
    }
  }
  call->order.ids = call->ids;
  call->order.id_count = (size_t)count;
}

/* ---- params ---- */

static bool is_list(lua_State *L, int index) {
  if (lcw_json_is_array(L, index)) return true;
  lua_rawgeti(L, index, 1);
  bool found = !lua_isnil(L, -1);
  lua_pop(L, 1);
  return found;
}

static bool is_empty_table(lua_State *L, int index) {
  lua_pushnil(L);
  if (lua_next(L, index) == 0) return true;
  lua_pop(L, 2);
  return false;
}

/* Does the value stand for the row's main field alone? A scalar or null does; a list where that field is one. */
static bool stands_for_main(lua_State *L, const cw__row *row, int index) {
  if (!lua_istable(L, index)) return true;
  const cw__param *main = row->main ? cw__param_find(row->params, row->main, strlen(row->main)) : NULL;
  if (!main || !(main->types & CW__LIST)) return false;
  return is_list(L, index) || is_empty_table(L, index);
}

/* nil where the main field may stand is a variable that was never set, and a write without it is seldom what was meant: {} says
 * that it is. (What the row demands itself is missed by the core, with the row's reason.) */
static void refuse_nil(lua_State *L, const lcw_call *call, int opts) {
  const cw__row *row = call->order.row;
  const cw__param *main = row->main ? cw__param_find(row->params, row->main, strlen(row->main)) : NULL;
  if (!main || (main->flags & CW__REQUIRED) || main->demand || main->unless || row->one_of ||
      strcmp(row->methods[0], "GET") == 0)
    return;
  if (lua_istable(L, opts)) {
    lua_getfield(L, opts, "extra");
    bool given = !lua_isnil(L, -1);
    lua_pop(L, 1);
    if (given) return;
  }
  luaL_error(L, "%s: %s is missing: nil was given, {} would send none on purpose", operation(L, call), row->main);
}

/* Puts a table of fields on the stack for whatever was given; false: nothing was. */
static bool push_fields(lua_State *L, const lcw_call *call, int index, int opts) {
  const cw__row *row = call->order.row;
  if (lua_isnoneornil(L, index)) return refuse_nil(L, call, opts), false;
  if (!stands_for_main(L, row, index)) {
    lua_pushvalue(L, index);
    return true;
  }
  if (!row->main) {
    luaL_error(L, "%s: params must be a table, not %s", operation(L, call), luaL_typename(L, index));
  }
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, index);
  lua_setfield(L, -2, row->main);
  return true;
}

/* ---- files ---- */

static const char *field_text(lua_State *L, const lcw_call *call, int table, const char *key, size_t *len) {
  lua_getfield(L, table, key);
  int type = lua_type(L, -1);
  const char *text = type == LUA_TSTRING ? lua_tolstring(L, -1, len) : NULL;
  lua_pop(L, 1); /* stays alive in the caller's table */
  if (type != LUA_TSTRING && type != LUA_TNIL) luaL_error(L, "%s: a file's %s must be text", operation(L, call), key);
  if (text && strcmp(key, "data") != 0 && strlen(text) != *len) {
    luaL_error(L, "%s: a file's %s holds a NUL", operation(L, call), key);
  }
  return text;
}

static const char *measure(lua_State *L, const lcw_call *call, cw__file *file) {
  struct stat info;
  bool usable = stat(file->path, &info) == 0 && S_ISREG(info.st_mode) && access(file->path, R_OK) == 0;
  if (!usable) return lua_pushfstring(L, "%s: the file %s can't be read", operation(L, call), file->path);
  file->length = (uint64_t)info.st_size;
  return NULL;
}

static void check_file_keys(lua_State *L, const lcw_call *call, int table) {
  lua_pushnil(L);
  while (lua_next(L, table)) {
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    if (strcmp(key, "path") && strcmp(key, "data") && strcmp(key, "filename") && strcmp(key, "content_type")) {
      luaL_error(L, "%s: a file is a path or { path | data | blob_id, filename, content_type }, not with %s",
                 operation(L, call), key);
    }
    lua_pop(L, 1);
  }
}

/* One file value on top of the stack -> call->files. A text is a path. */
static const char *read_file(lua_State *L, lcw_call *call, const cw__param *param) {
  cw__file *file = &call->files[call->order.file_count];
  size_t len = 0;
  int table = lua_gettop(L);
  memset(file, 0, sizeof *file);
  file->param = param->name;
  if (lua_type(L, table) == LUA_TSTRING) {
    file->path = lua_tolstring(L, table, &len);
    if (strlen(file->path) != len) luaL_error(L, "%s: a path holds a NUL", operation(L, call));
  } else if (lua_istable(L, table)) {
    check_file_keys(L, call, table);
    file->path = field_text(L, call, table, "path", &len);
    file->data = field_text(L, call, table, "data", &len);
    file->length = file->data ? len : 0;
    file->filename = field_text(L, call, table, "filename", &len);
    file->content_type = field_text(L, call, table, "content_type", &len);
  }
  if (!file->path == !file->data) {
    luaL_error(L, "%s: %s takes a path, { path = … } or { data = …, filename = … }", operation(L, call), param->name);
  }
  call->order.file_count++;
  return file->path ? measure(L, call, file) : NULL;
}

/* { blob_id = "…" } elements become a list of ids in the fields; true when `element` is one. */
static bool take_blob(lua_State *L, const lcw_call *call, int element, int blobs) {
  if (!lua_istable(L, element)) return false;
  lua_getfield(L, element, "blob_id");
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    return false;
  }
  if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "%s: blob_id must be text", operation(L, call));
  lua_rawseti(L, blobs, (int)lua_rawlen(L, blobs) + 1);
  return true;
}

/* The list at `list` of file values; blob ids go back into the fields under the param's name. */
static const char *read_file_list(lua_State *L, lcw_call *call, const cw__param *param, int list, int count,
                                  int fields) {
  lua_newtable(L);
  int blobs = lua_gettop(L);
  for (int i = 1; i <= count; i++) {
    lua_rawgeti(L, list, i);
    if (!take_blob(L, call, lua_gettop(L), blobs)) {
      const char *problem = read_file(L, call, param);
      if (problem) return problem;
    }
    lua_settop(L, blobs);
  }
  if (lua_rawlen(L, blobs) > 0) {
    lua_pushvalue(L, blobs);
    lua_setfield(L, fields, param->name);
  }
  lua_settop(L, blobs - 1);
  return NULL;
}

/* A list with holes or names would lose some of its files without a word. */
static void check_list_keys(lua_State *L, const lcw_call *call, const cw__param *param, int list) {
  size_t keys = 0;
  lua_pushnil(L);
  for (; lua_next(L, list); keys++) lua_pop(L, 1);
  if (keys != lua_rawlen(L, list)) {
    luaL_error(L, "%s: %s takes a list of files, without holes and names", operation(L, call), param->name);
  }
}

static const char *take_file_param(lua_State *L, lcw_call *call, const cw__param *param, int fields) {
  lua_getfield(L, fields, param->name);
  int value = lua_gettop(L);
  const char *problem = NULL;
  if (lua_isnil(L, value) || lcw_json_is_null(L, value)) {
    lua_settop(L, value - 1);
    return NULL;
  }
  lua_pushnil(L);
  lua_setfield(L, fields, param->name);
  if (!(param->types & CW__LIST)) {
    call->files = lcw_scope(L, sizeof(cw__file), NULL);
    lua_insert(L, value); /* the scope below, the value on top */
    problem = read_file(L, call, param);
    if (!problem) lua_settop(L, value); /* keeps the scope */
  } else {
    if (!lua_istable(L, value) || (!is_list(L, value) && !is_empty_table(L, value))) {
      luaL_error(L, "%s: %s takes a list of files", operation(L, call), param->name);
    }
    check_list_keys(L, call, param, value);
    size_t count = lua_rawlen(L, value); /* taken once: a finalizer may change the caller's list */
    call->files = lcw_scope(L, sizeof(cw__file) * (count + 1), NULL);
    lua_insert(L, value);
    problem = read_file_list(L, call, param, value + 1, (int)count, fields);
    if (!problem) lua_settop(L, value);
  }
  call->order.files = call->files;
  return problem;
}

static const cw__param *file_param(const cw__row *row) {
  for (const cw__param *param = row->params; param && param->name; param++) {
    if (param->in == CW__IN_FILE) return param; /* no row has two */
  }
  return NULL;
}

/* Takes files out of the fields on top of the stack, which becomes a copy without them. */
static const char *take_files(lua_State *L, lcw_call *call) {
  const cw__param *param = file_param(call->order.row);
  if (!param) return NULL;
  int given = lua_gettop(L);
  lua_pushstring(L, param->name);
  lua_rawget(L, given); /* raw, as all fields are read */
  bool none = lua_isnil(L, -1);
  lua_pop(L, 1);
  if (none) return NULL;
  lua_newtable(L);
  lua_pushnil(L);
  while (lua_next(L, given)) {
    lua_pushvalue(L, -2);
    lua_insert(L, -2);
    lua_rawset(L, given + 1);
  }
  lua_replace(L, given);
  return take_file_param(L, call, param, given);
}

/* ---- opts ---- */

static void read_headers(lua_State *L, lcw_call *call, int opts) {
  lua_getfield(L, opts, "headers");
  int table = lua_gettop(L);
  size_t count = 0;
  if (lua_isnil(L, table)) return;
  if (!lua_istable(L, table)) luaL_error(L, "%s: opts.headers must be a table", operation(L, call));
  lua_pushnil(L);
  while (lua_next(L, table)) count++, lua_pop(L, 1);
  call->headers = lcw_scope(L, sizeof(cw__header) * (count + 1), NULL);
  size_t n = 0;
  lua_pushnil(L);
  while (n < count && lua_next(L, table)) { /* a finalizer may have added some */
    size_t name_len = 0, value_len = 0;
    bool texts = lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TSTRING;
    const char *name = texts ? lua_tolstring(L, -2, &name_len) : "",
               *value = texts ? lua_tolstring(L, -1, &value_len) : "";
    if (!texts || strlen(name) != name_len || strlen(value) != value_len) {
      luaL_error(L, "%s: opts.headers holds names and values as text", operation(L, call));
    }
    call->headers[n++] = (cw__header){name, value};
    lua_pop(L, 1);
  }
  call->order.headers = call->headers;
  call->order.header_count = n;
}

static void read_extra(lua_State *L, lcw_call *call, int opts) {
  lua_getfield(L, opts, "extra");
  if (!lua_isnil(L, -1)) {
    if (!lua_istable(L, -1)) luaL_error(L, "%s: opts.extra must be a table", operation(L, call));
    int extra = lua_gettop(L);
    lcw_json_encode(L, extra, &call->extra, call->order.row, "opts.extra: ");
    lua_settop(L, extra);
    call->order.extra = cw__buf_cstr(&call->extra);
    call->order.extra_len = call->extra.len;
  }
  lua_pop(L, 1);
}

const char *lcw_params_read(lua_State *L, lcw_call *call, int first, int opts) {
  int count = lcw_row_ids(call->order.row);
  int params = first + count;
  luaL_checkstack(L, 32, "too many arguments");
  if (lua_gettop(L) < params) lua_settop(L, params); /* what is made from here on stands above the arguments */
  read_ids(L, call, first, count);
  if (push_fields(L, call, params, opts)) {
    int fields = lua_gettop(L);
    const char *problem = take_files(L, call);
    if (problem) return problem;
    lcw_json_encode(L, fields, &call->params, call->order.row, "");
    call->order.params = cw__buf_cstr(&call->params);
    call->order.params_len = call->params.len;
  }
  if (lua_istable(L, opts)) {
    read_headers(L, call, opts);
    read_extra(L, call, opts);
  }
  return NULL;
}
