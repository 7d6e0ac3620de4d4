/*
 * See lcw_json.h. A list is a table whose metatable has a private key; plain lists share one metatable. Measured choices: tables
 * are made with their final size (children are counted first), keys go in by rawset, no cache of keys, no hooks in cJSON.
 * Never stands a cJSON tree unguarded while Lua may raise, never is a recursion unbounded. Neighbour: lcw_encode.c, the other way.
 */
#include "lcw_json.h"

#include <math.h>
#include <string.h>

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

#define KEYS 80 /* remembered in one text */

typedef struct key {
  const char *name; /* in the tree */
  int next[2];      /* the keys that came after it the last times; 0: none yet */
} key;

typedef struct decoding {
  cJSON *root;
  const char *text;
  size_t len;
  int lists; /* stack slot of the shared metatable; behind it, with `many`, those of the keys */
  int flags;
  bool exact; /* big numbers have been made exact */
  bool many;  /* keys are remembered */
  int known, last;
  key keys[KEYS + 1]; /* the first stands for none; set only with `many` */
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

static void push_fresh_key(lua_State *L, const char *name) { lua_pushlstring(L, name, strlen(name)); }

/* Where Lua looks at every byte of a text to find it, the keys of a list's rows are found sooner as what followed the key before them
 * in the last rows. LuaJIT and 5.1 look at a few bytes, and are quicker without. */
#if LUA_VERSION_NUM >= 502
#define MANY 4096 /* bytes of a text that is worth it */

static bool is_key(const decoding *d, int at, const char *name) {
  const char *known = d->keys[at].name;
  return known[0] == name[0] && strcmp(known, name) == 0;
}

/* 0: not remembered */
static int find_key(const decoding *d, const int next[2], const char *name) {
  if (next[0] > 0 && is_key(d, next[0], name)) return next[0];
  if (next[1] > 0 && is_key(d, next[1], name)) return next[1];
  int at = d->known;
  while (at > 0 && !is_key(d, at, name)) at--;
  return at;
}

/* The key on top of the stack is a new one. */
static int remember_key(lua_State *L, decoding *d, const char *name) {
  if (d->known == KEYS) return 0;
  int at = ++d->known;
  d->keys[at] = (key){name, {0, 0}};
  lua_pushvalue(L, -1);
  lua_replace(L, d->lists + at);
  return at;
}

static void push_key(lua_State *L, decoding *d, const char *name) {
  if (!d->many) {
    push_fresh_key(L, name);
    return;
  }
  int *next = d->keys[d->last].next, at = find_key(d, next, name);
  if (at > 0) {
    lua_pushvalue(L, d->lists + at);
  } else {
    push_fresh_key(L, name);
    at = remember_key(L, d, name);
  }
  if (at != next[0]) {
    next[1] = next[0];
    next[0] = at;
  }
  d->last = at;
}

static void begin_keys(lua_State *L, decoding *d) {
  d->many = d->len >= MANY;
  if (!d->many) return;
  luaL_checkstack(L, KEYS + 8, "JSON");
  lua_settop(L, d->lists + KEYS);
  d->known = d->last = 0;
  d->keys[0] = (key){NULL, {0, 0}};
}
#else
static void push_key(lua_State *L, decoding *d, const char *name) {
  (void)d;
  push_fresh_key(L, name);
}

static void begin_keys(lua_State *L, decoding *d) { (void)L, (void)d; }
#endif

static void push_value(lua_State *L, decoding *d, cJSON *node);

static void push_object(lua_State *L, decoding *d, cJSON *node) {
  bool nulls = d->flags & LCW_NULLS;
  lua_createtable(L, 0, count(node, nulls));
  for (cJSON *child = node->child; child; child = child->next) {
    push_key(L, d, child->string);
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
  decoding d; /* its keys are not set: most texts are short */
  d.root = root, d.text = text, d.len = len, d.lists = lua_gettop(L), d.flags = flags;
  d.exact = d.many = false;
  if (selection && selection->n > 0) {
    push_selected(L, &d, node, selection);
  } else {
    begin_keys(L, &d);
    push_value(L, &d, node);
  }

  lua_replace(L, d.lists);
  lua_settop(L, d.lists);
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
  lua_settop(L, 2);
  cJSON **tree = lcw_scope_take(L, sizeof *tree, free_tree);
  *tree = cw__json_parse(text, len, &fault);
  if (!*tree) {
    lcw_scope_give(L, 3);
    lua_pushnil(L);
    lua_pushstring(L, fault.message);
    lua_pushinteger(L, (lua_Integer)fault.offset + 1);
    return 3;
  }
  lcw_json_push(L, *tree, *tree, text, len, lua_toboolean(L, 2) ? LCW_NULLS : 0, NULL);
  free_tree(tree);
  lcw_scope_give(L, 3);
  return 1;
}

int lcw_json_open(lua_State *L) {
  static const luaL_Reg functions[] = {{"array", array}, {"is_array", is_array}, {NULL, NULL}};
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
  lcw_set_scoped(L, "encode", lcw_json_encode_text);
  lcw_set_scoped(L, "decode", decode);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
