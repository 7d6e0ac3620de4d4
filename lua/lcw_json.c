/*
 * See lcw_json.h. A list is a table whose metatable has a private key; plain lists share one metatable. Measured choices: tables
 * are made with their final size (children are counted first), keys go in by rawset, no cache of keys, no hooks in cJSON.
 * Never stands a cJSON tree unguarded while Lua may raise, never is a recursion unbounded.
 */
#include "lcw_json.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#if LUA_VERSION_NUM < 503
#define lua_isinteger(L, i) 0
#endif

static const char array_key = 0;  /* its address is the private key of list metatables */
static const char shared_key = 0; /* registry: the metatable of plain lists */

/* ---- lists ---- */

static void push_shared(lua_State *L) {
  lua_pushlightuserdata(L, (void *)&shared_key);
  lua_rawget(L, LUA_REGISTRYINDEX);
}

static void mark(lua_State *L) { /* the table on top becomes a list's metatable */
  lua_pushlightuserdata(L, (void *)&array_key);
  lua_pushboolean(L, 1);
  lua_rawset(L, -3);
}

bool lcw_json_is_array(lua_State *L, int index) {
  if (!lua_istable(L, index) || !lua_getmetatable(L, index)) return false;
  lua_pushlightuserdata(L, (void *)&array_key);
  lua_rawget(L, -2);
  bool marked = lua_toboolean(L, -1);
  lua_pop(L, 2);
  return marked;
}

bool lcw_json_is_null(lua_State *L, int index) {
  return lua_islightuserdata(L, index) && lua_touserdata(L, index) == NULL;
}

void lcw_json_set_meta(lua_State *L, int value, int meta, bool list) {
  lua_createtable(L, 0, 2);
  if (list) mark(L);
  lua_createtable(L, 0, 1);
  lua_pushvalue(L, meta);
  lua_setfield(L, -2, "meta");
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, value);
}

/* array(t): marks t (default {}) as a list. A result that has .meta keeps it. */
static int array(lua_State *L) {
  if (lua_isnoneornil(L, 1)) {
    lua_settop(L, 0);
    lua_newtable(L);
  }
  luaL_checktype(L, 1, LUA_TTABLE);
  if (lua_getmetatable(L, 1)) {
    mark(L);
  } else {
    push_shared(L);
    lua_setmetatable(L, 1);
  }
  lua_settop(L, 1);
  return 1;
}

static int is_array(lua_State *L) {
  lua_pushboolean(L, lcw_json_is_array(L, 1));
  return 1;
}

/* ---- decoding ---- */

typedef struct decoding {
  cJSON *root;
  const char *text;
  size_t len;
  int lists; /* stack slot of the shared metatable */
  int flags;
  bool exact; /* big numbers have been made exact */
} decoding;

static int count(const cJSON *node, bool nulls) {
  int n = 0;
  for (const cJSON *child = node->child; child; child = child->next) n += nulls || (child->type & 0xFF) != cJSON_NULL;
  return n;
}

/* Digits of a number that a double can't hold: an integer where Lua has such, else the nearest double. */
static void push_digits(lua_State *L, const char *digits, double nearest) {
#if LUA_VERSION_NUM >= 503
  if (!strpbrk(digits, ".eE")) {
    lua_Integer value = 0;
    bool negative = *digits == '-', fits = true;
    for (const char *s = digits + negative; *s && fits; s++) {
      int digit = *s - '0';
      fits = negative ? value >= (LUA_MININTEGER + digit) / 10 : value <= (LUA_MAXINTEGER - digit) / 10;
      if (fits) value = value * 10 + (negative ? -digit : digit);
    }
    if (fits) {
      lua_pushinteger(L, value);
      return;
    }
  }
#else
  (void)digits;
#endif
  lua_pushnumber(L, nearest);
}

static void push_number(lua_State *L, decoding *d, cJSON *node) {
  double number = node->valuedouble;
  if ((double)node->valueint == number) {
    lua_pushinteger(L, node->valueint);
    return;
  }
  if (fabs(number) >= CW__JSON_EXACT && !d->exact) d->exact = cw__json_exact(d->root, d->text, d->len);
  if ((node->type & 0xFF) == cJSON_Raw) {
    push_digits(L, node->valuestring, number);
  } else if (number == floor(number) && fabs(number) < CW__JSON_EXACT) {
    lua_pushinteger(L, (lua_Integer)number);
  } else {
    lua_pushnumber(L, number);
  }
}

static void push_value(lua_State *L, decoding *d, cJSON *node);

static void push_object(lua_State *L, decoding *d, cJSON *node) {
  bool nulls = d->flags & LCW_NULLS;
  lua_createtable(L, 0, count(node, nulls));
  for (cJSON *child = node->child; child; child = child->next) {
    lua_pushlstring(L, child->string, strlen(child->string));
    if ((child->type & 0xFF) == cJSON_NULL && !nulls) {
      lua_pushnil(L); /* also over an earlier value of the same key */
    } else {
      push_value(L, d, child);
    }
    lua_rawset(L, -3);
  }
}

static void push_list(lua_State *L, decoding *d, cJSON *node) {
  int i = 0;
  lua_createtable(L, count(node, true), 0);
  for (cJSON *child = node->child; child; child = child->next) {
    push_value(L, d, child);
    lua_rawseti(L, -2, ++i);
  }
  lua_pushvalue(L, d->lists);
  lua_setmetatable(L, -2);
}

static void push_value(lua_State *L, decoding *d, cJSON *node) {
  switch (node->type & 0xFF) {
    case cJSON_Object:
      luaL_checkstack(L, 6, "JSON nested too deep");
      push_object(L, d, node);
      break;
    case cJSON_Array:
      luaL_checkstack(L, 6, "JSON nested too deep");
      push_list(L, d, node);
      break;
    case cJSON_String: lua_pushlstring(L, node->valuestring, strlen(node->valuestring)); break;
    case cJSON_True: lua_pushboolean(L, 1); break;
    case cJSON_False: lua_pushboolean(L, 0); break;
    case cJSON_NULL: lua_pushlightuserdata(L, NULL); break;
    default: push_number(L, d, node); break;
  }
}

/* What of the paths begins with this name: their rests in `deeper`, how many; -1: one names the field itself. */
static int narrow(const char *name, const lcw_selection *from, lcw_selection *deeper) {
  deeper->n = 0;
  for (size_t i = 0; i < from->n; i++) {
    size_t len = strcspn(from->paths[i], ".");
    if (strncmp(name, from->paths[i], len) != 0 || name[len] != '\0') continue;
    if (from->paths[i][len] == '\0') return -1;
    deeper->paths[deeper->n++] = from->paths[i] + len + 1;
  }
  return (int)deeper->n;
}

/* Only what the paths name; lists are gone through element by element, anything else stands as it is. */
static void push_selected(lua_State *L, decoding *d, cJSON *node, const lcw_selection *selection) {
  lcw_selection deeper;
  int i = 0, found;
  luaL_checkstack(L, 6, "JSON nested too deep");
  if (cJSON_IsArray(node)) {
    lua_createtable(L, count(node, true), 0);
    for (cJSON *child = node->child; child; child = child->next) {
      push_selected(L, d, child, selection);
      lua_rawseti(L, -2, ++i);
    }
    lua_pushvalue(L, d->lists);
    lua_setmetatable(L, -2);
    return;
  }
  if (!cJSON_IsObject(node)) {
    push_value(L, d, node);
    return;
  }
  lua_createtable(L, 0, (int)selection->n);
  for (cJSON *child = node->child; child; child = child->next) {
    if ((found = narrow(child->string, selection, &deeper)) == 0) continue;
    bool null = cJSON_IsNull(child);
    lua_pushstring(L, child->string);
    if (null && !(d->flags & LCW_NULLS)) {
      lua_pushnil(L);
    } else if (found < 0 || null) {
      push_value(L, d, child);
    } else {
      push_selected(L, d, child, &deeper);
    }
    lua_rawset(L, -3);
  }
}

void lcw_json_push(lua_State *L, cJSON *node, cJSON *root, const char *text, size_t len, int flags,
                   const lcw_selection *selection) {
  luaL_checkstack(L, 8, "JSON");
  push_shared(L);
  decoding d = {root, text, len, lua_gettop(L), flags, false};
  if (selection && selection->n > 0) {
    push_selected(L, &d, node, selection);
  } else {
    push_value(L, &d, node);
  }
  lua_remove(L, d.lists);
}

static void free_tree(void *memory) {
  cJSON **tree = memory;
  cJSON_Delete(*tree);
  *tree = NULL;
}

/* decode(text, nulls) -> value | nil, message, offset. With `nulls` null members of objects stay. Depth is bounded by the parse. */
static int decode(lua_State *L) {
  size_t len;
  const char *text = luaL_checklstring(L, 1, &len);
  cw__json_fault fault = {0, ""};
  cJSON **tree = lcw_scope_payload(L, lua_upvalueindex(1));
  if (*tree)
    tree = lcw_scope(L, sizeof *tree, free_tree); /* busy: a finalizer decodes inside a decode, or an error left it */
  *tree = cw__json_parse(text, len, &fault);
  if (!*tree) {
    lua_pushnil(L);
    lua_pushstring(L, fault.message);
    lua_pushinteger(L, (lua_Integer)fault.offset + 1);
    return 3;
  }
  lcw_json_push(L, *tree, *tree, text, len, lua_toboolean(L, 2) ? LCW_NULLS : 0, NULL);
  free_tree(tree);
  return 1;
}

/* ---- encoding ---- */

typedef struct step { /* the way from the outermost value to the one at hand, for messages */
  const struct step *up;
  const char *key; /* NULL: an element */
  long index;
  const void *table; /* for cycles */
  int depth;
} step;

typedef struct encoding {
  cw__buf *out;
  const char *where;
} encoding;

static void add_path(luaL_Buffer *b, const step *at) {
  char number[32];
  if (!at || !at->up) return;
  add_path(b, at->up);
  if (at->key) {
    if (at->up->up) luaL_addchar(b, '.');
    luaL_addstring(b, at->key);
  } else {
    snprintf(number, sizeof number, "[%ld]", at->index);
    luaL_addstring(b, number);
  }
}

static void refuse(lua_State *L, const encoding *e, const step *at, const char *why) {
  luaL_Buffer b;
  luaL_checkstack(L, LUA_MINSTACK, "JSON nested too deep"); /* a buffer of 5.1 keeps pieces there */
  luaL_buffinit(L, &b);
  luaL_addstring(&b, e->where);
  add_path(&b, at);
  if (at->up) luaL_addstring(&b, ": ");
  luaL_addstring(&b, why);
  luaL_pushresult(&b);
  lua_error(L);
}

static void encode_value(lua_State *L, const encoding *e, int index, const step *at);

/* Texts of printable ASCII without quotes and backslashes, which most are, are copied in one go. */
static bool is_simple(const char *text, size_t len) {
  const uint64_t ones = UINT64_C(0x0101010101010101), high = UINT64_C(0x8080808080808080);
  uint64_t eight = 0;
  for (; len >= 8; text += 8, len -= 8) {
    memcpy(&eight, text, 8);
    uint64_t quote = eight ^ (ones * '"'), slash = eight ^ (ones * '\\');
    if ((eight | (eight - ones * 0x20) | (quote - ones) | (slash - ones)) & high) return false;
  }
  for (; len > 0; text++, len--) {
    if (*text < 0x20 || *text == '"' || *text == '\\' || *text & 0x80) return false;
  }
  return true;
}

static void encode_string(lua_State *L, const encoding *e, int index, const step *at) {
  size_t len;
  const char *text = lua_tolstring(L, index, &len);
  char *to = is_simple(text, len) ? cw__buf_reserve(e->out, len + 2) : NULL;
  if (to) {
    to[0] = '"';
    memcpy(to + 1, text, len);
    to[len + 1] = '"';
    e->out->len += len + 2;
    return;
  }
  if (memchr(text, 0, len)) refuse(L, e, at, "holds a NUL byte, which the server refuses");
  if (!cw__json_utf8(text, len, NULL)) refuse(L, e, at, "is no valid UTF-8");
  cw__json_string(e->out, text, len);
}

static void encode_number(lua_State *L, const encoding *e, int index, const step *at) {
  if (lua_isinteger(L, index)) {
    cw__buf_int(e->out, (int64_t)lua_tointeger(L, index));
    return;
  }
  double number = lua_tonumber(L, index);
  if (!isfinite(number)) refuse(L, e, at, "is no finite number (NaN or infinity)");
  cw__json_double(e->out, number);
}

/* A table whose first key is a number is a list: are its keys 1..n and nothing else? Its length. */
static size_t list_length(lua_State *L, const encoding *e, int table, const step *at) {
  size_t keys = 0, largest = 0;
  lua_pushnil(L);
  while (lua_next(L, table)) {
    lua_pop(L, 1);
    double key = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
    if (lua_type(L, -1) == LUA_TSTRING) refuse(L, e, at, "mixes list elements and named fields");
    if (key < 1 || key != floor(key) || key > 1e9)
      refuse(L, e, at, "has a key that is neither text nor a list's index");
    keys++;
    if ((size_t)key > largest) largest = (size_t)key;
  }
  if (largest != keys) refuse(L, e, at, "is a list with holes; chatwoot.null stands for an empty place");
  return keys;
}

/* What a table is by its first key: nothing tells an empty list from an empty object but its mark. */
static int first_key(lua_State *L, int table) {
  lua_pushnil(L);
  if (!lua_next(L, table)) return LUA_TNIL;
  int type = lua_type(L, -2);
  lua_pop(L, 2);
  return type;
}

static void encode_list(lua_State *L, const encoding *e, int table, size_t length, const step *at) {
  cw__buf_char(e->out, '[');
  for (size_t i = 1; i <= length; i++) {
    step element = {at, NULL, (long)i, NULL, at->depth + 1};
    if (i > 1) cw__buf_char(e->out, ',');
    lua_rawgeti(L, table, (int)i);
    encode_value(L, e, lua_gettop(L), &element);
    lua_pop(L, 1);
  }
  cw__buf_char(e->out, ']');
}

static void encode_object(lua_State *L, const encoding *e, int table, const step *at) {
  bool first = true;
  cw__buf_char(e->out, '{');
  lua_pushnil(L);
  while (lua_next(L, table)) {
    if (lua_type(L, -2) != LUA_TSTRING) refuse(L, e, at, "mixes list elements and named fields");
    step member = {at, lua_tostring(L, -2), 0, NULL, at->depth + 1};
    if (!first) cw__buf_char(e->out, ',');
    first = false;
    encode_string(L, e, lua_gettop(L) - 1, &member);
    cw__buf_char(e->out, ':');
    encode_value(L, e, lua_gettop(L), &member);
    lua_pop(L, 1);
  }
  cw__buf_char(e->out, '}');
}

static void encode_table(lua_State *L, const encoding *e, int table, const step *at) {
  step here = *at;
  here.table = lua_topointer(L, table);
  for (const step *up = at->up; up; up = up->up) {
    if (up->table == here.table) refuse(L, e, at, "holds itself");
  }
  if (at->depth >= CW__JSON_DEPTH) refuse(L, e, at, "is nested too deep");
  luaL_checkstack(L, 8, "JSON nested too deep");
  int key = first_key(L, table);
  if (key == LUA_TNIL) {
    cw__buf_add(e->out, lcw_json_is_array(L, table) ? "[]" : "{}", 2);
  } else if (key == LUA_TSTRING) {
    if (lcw_json_is_array(L, table)) refuse(L, e, at, "is a list with named fields");
    encode_object(L, e, table, &here);
  } else {
    encode_list(L, e, table, list_length(L, e, table, at), &here);
  }
}

static void encode_value(lua_State *L, const encoding *e, int index, const step *at) {
  switch (lua_type(L, index)) {
    case LUA_TSTRING: encode_string(L, e, index, at); break;
    case LUA_TNUMBER: encode_number(L, e, index, at); break;
    case LUA_TBOOLEAN: cw__buf_str(e->out, lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TTABLE: encode_table(L, e, index, at); break;
    default:
      if (!lcw_json_is_null(L, index)) refuse(L, e, at, lua_pushfstring(L, "can't be a %s", luaL_typename(L, index)));
      cw__buf_str(e->out, "null");
      break;
  }
}

void lcw_json_encode(lua_State *L, int index, cw__buf *out, const char *where) {
  encoding e = {out, where};
  step start = {NULL, NULL, 0, NULL, 0};
  encode_value(L, &e, index, &start);
  if (out->failed) refuse(L, &e, &start, "too large, or out of memory");
}

static void free_buffer(void *memory) { cw__buf_free(memory); }

/* encode(value) -> text; raises with the caller's position and the path of the field that can't be written */
static int encode(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  luaL_where(L, 1);
  cw__buf *out = lcw_scope(L, sizeof *out, free_buffer);
  cw__buf_init(out, (size_t)1 << 30);
  lcw_json_encode(L, 1, out, lua_tostring(L, 2));
  lua_pushlstring(L, cw__buf_cstr(out), out->len);
  cw__buf_free(out);
  return 1;
}

int lcw_json_open(lua_State *L) {
  static const luaL_Reg functions[] = {{"encode", encode}, {"array", array}, {"is_array", is_array}, {NULL, NULL}};
  push_shared(L);
  if (lua_isnil(L, -1)) {
    lua_pushlightuserdata(L, (void *)&shared_key);
    lua_createtable(L, 0, 1);
    mark(L);
    lua_rawset(L, LUA_REGISTRYINDEX);
  }
  lua_pop(L, 1);
  lua_newtable(L);
  lcw_setfuncs(L, functions);
  lcw_scope(L, sizeof(cJSON *), free_tree); /* the guard of most decodes, made once */
  lua_pushcclosure(L, decode, 1);
  lua_setfield(L, -2, "decode");
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
