/*
 * See lcw_json.h. A list is a table whose metatable has a private key; plain lists share one metatable. Measured choices: tables
 * are made with their final size (children are counted first), keys go in by rawset, no cache of keys, no hooks in cJSON.
 * Never stands a cJSON tree unguarded while Lua may raise, never is a recursion unbounded.
 */
#include "lcw_json.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define LOST (INT64_C(1) << 53) /* a float from here on is written as one, though it may be whole */
#define LEVELS 8                /* of nesting that one look around serves; two stack slots each */

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

/* ---- encoding ---- */

typedef struct step { /* the way from the outermost value to the one at hand, for messages */
  const struct step *up;
  const char *key; /* NULL: an element */
  long index;
  int depth;
  int slot; /* where on the stack it lies */
} step;

typedef struct encoding {
  cw__buf *out;
  const cw__row *row; /* NULL: messages begin with the caller's position */
  const char *what;
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
  if (e->row) {
    lua_pushfstring(L, "%s:%s: %s", e->row->resource, e->row->name, e->what);
  } else {
    luaL_where(L, 1);
  }
  const char *where = lua_tostring(L, -1);
  luaL_buffinit(L, &b);
  luaL_addstring(&b, where);
  add_path(&b, at);
  if (at->up) luaL_addstring(&b, ": ");
  luaL_addstring(&b, why);
  luaL_pushresult(&b);
  lua_error(L);
}

/* High bits where a byte of `eight` is to be escaped or is no ASCII: below 0x20, '"' (which the 2 makes 0x20), '\\'. A borrow can only
 * begin at such a byte. */
static uint64_t odd_bytes(uint64_t eight) {
  const uint64_t ones = UINT64_C(0x0101010101010101);
  return eight | ((eight ^ ones * 2) - ones * 0x21) | ((eight ^ ones * '\\') - ones);
}

/* Copies 8 bytes while looking at them. */
static uint64_t copy_eight(char *to, const char *from) {
  uint64_t eight;
  memcpy(&eight, from, 8);
  memcpy(to, &eight, 8);
  return odd_bytes(eight);
}

/* The same for less than 8, by two looks that overlap where there are 4. */
static uint64_t copy_short(char *to, const char *from, size_t len) {
  if (len >= 4) {
    uint32_t first, last;
    memcpy(&first, from, 4);
    memcpy(&last, from + len - 4, 4);
    memcpy(to, &first, 4);
    memcpy(to + len - 4, &last, 4);
    return odd_bytes((uint64_t)last << 32 | first);
  }
  uint64_t bytes = UINT64_C(0x2020202020202020);
  for (size_t i = 0; i < len; i++) {
    to[i] = from[i];
    bytes = bytes << 8 | (unsigned char)from[i];
  }
  return odd_bytes(bytes);
}

/* Most texts hold nothing to escape, and are copied while they are looked at: between `before` and `after` where these are not 0.
 * False: this one does, and nothing is written. */
static bool add_plain(cw__buf *out, char before, const char *text, size_t len, char after) {
  char *start = cw__buf_room(out, len + 4), *to = start;
  uint64_t odd = 0;
  if (!start) return false;
  if (before) *to++ = before;
  *to++ = '"';
  if (len < 8) {
    odd = copy_short(to, text, len);
  } else {
    for (size_t i = 0; i < len - 8; i += 8) odd |= copy_eight(to + i, text + i);
    odd |= copy_eight(to + len - 8, text + len - 8);
  }
  to += len;
  *to++ = '"';
  if (after) *to++ = after;
  if (odd & UINT64_C(0x8080808080808080)) return false;
  out->len += (size_t)(to - start);
  return true;
}

static void encode_string(lua_State *L, const encoding *e, const char *text, size_t len, const step *at) {
  if (add_plain(e->out, 0, text, len, 0)) return;
  if (memchr(text, 0, len)) refuse(L, e, at, "holds a NUL byte, which the server refuses");
  if (!cw__json_utf8(text, len, NULL)) refuse(L, e, at, "is no valid UTF-8");
  cw__json_string(e->out, text, len);
}

static void encode_key(lua_State *L, const encoding *e, char before, size_t len, const step *at) {
  if (add_plain(e->out, before, at->key, len, ':')) return;
  cw__buf_char(e->out, before);
  encode_string(L, e, at->key, len, at);
  cw__buf_char(e->out, ':');
}

static void encode_number(lua_State *L, const encoding *e, int index, const step *at) {
#if LUA_VERSION_NUM >= 503
  int whole;
  lua_Integer integer = lua_tointegerx(L, index, &whole);
  if (whole && ((integer < LOST && integer > -LOST) || lua_isinteger(L, index))) {
    cw__buf_int(e->out, (int64_t)integer);
    return;
  }
#endif
  double number = lua_tonumber(L, index);
  if (!isfinite(number)) refuse(L, e, at, "is no finite number (NaN or infinity)");
  cw__json_double(e->out, number);
}

static void encode_value(lua_State *L, const encoding *e, const step *at);

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

static void encode_list(lua_State *L, const encoding *e, int table, size_t length, const step *at) {
  step element = {at, NULL, 0, at->depth + 1, at->slot + 1};
  cw__buf_char(e->out, '[');
  while ((size_t)element.index < length) {
    if (element.index++ > 0) cw__buf_char(e->out, ',');
    lua_rawgeti(L, table, (int)element.index);
    encode_value(L, e, &element);
    lua_pop(L, 1);
  }
  cw__buf_char(e->out, ']');
}

/* Most lists give their elements in order: then one walk is enough. False: this one does not, and nothing is written. The first key
 * and its value are on the stack. */
static bool encode_in_order(lua_State *L, const encoding *e, int table, const step *at) {
  step element = {at, NULL, 0, at->depth + 1, at->slot + 2};
  size_t start = e->out->len;
  do {
    element.index++;
    if (lua_type(L, -2) != LUA_TNUMBER || lua_tonumber(L, -2) != (double)element.index) {
      lua_pop(L, 2);
      e->out->len = start;
      return false;
    }
    cw__buf_char(e->out, element.index > 1 ? ',' : '[');
    encode_value(L, e, &element);
    lua_pop(L, 1);
  } while (lua_next(L, table));
  cw__buf_char(e->out, ']');
  return true;
}

/* The first key and its value are on the stack. */
static void encode_object(lua_State *L, const encoding *e, int table, const step *at) {
  step member = {at, NULL, 0, at->depth + 1, at->slot + 2};
  char before = '{';
  do {
    size_t len;
    if (lua_type(L, -2) != LUA_TSTRING) refuse(L, e, at, "mixes list elements and named fields");
    member.key = lua_tolstring(L, -2, &len);
    encode_key(L, e, before, len, &member);
    before = ',';
    encode_value(L, e, &member);
    lua_pop(L, 1);
  } while (lua_next(L, table));
  cw__buf_char(e->out, '}');
}

/* Does one of the tables on the way hold itself? The nearest to the outermost is named. */
static void refuse_cycle(lua_State *L, const encoding *e, const step *at) {
  const step *found = NULL;
  for (const step *inner = at; inner; inner = inner->up) {
    for (const step *outer = inner->up; outer; outer = outer->up) {
      if (lua_rawequal(L, inner->slot, outer->slot)) found = inner;
    }
  }
  if (found) refuse(L, e, found, "holds itself");
}

/* Every LEVELS levels: is there room on the stack for as many, and is this way no circle? */
static void look_around(lua_State *L, const encoding *e, const step *at) {
  luaL_checkstack(L, 2 * LEVELS + 4, "JSON nested too deep");
  refuse_cycle(L, e, at);
  if (at->depth >= CW__JSON_DEPTH) refuse(L, e, at, "is nested too deep");
}

/* What a table is, its first key tells; nothing tells an empty list from an empty object but its mark. */
static void encode_table(lua_State *L, const encoding *e, const step *at) {
  int table = at->slot;
  if (at->depth % LEVELS == 0) look_around(L, e, at);
  lua_pushnil(L);
  if (!lua_next(L, table)) {
    cw__buf_add(e->out, lcw_json_is_array(L, table) ? "[]" : "{}", 2);
  } else if (lua_type(L, -2) == LUA_TSTRING) {
    if (lcw_json_is_array(L, table)) refuse(L, e, at, "is a list with named fields");
    encode_object(L, e, table, at);
  } else if (!encode_in_order(L, e, table, at)) {
    encode_list(L, e, table, list_length(L, e, table, at), at);
  }
}

/* The value on top of the stack. */
static void encode_value(lua_State *L, const encoding *e, const step *at) {
  size_t len;
  switch (lua_type(L, -1)) {
    case LUA_TSTRING: {
      const char *text = lua_tolstring(L, -1, &len);
      encode_string(L, e, text, len, at);
      break;
    }
    case LUA_TNUMBER: encode_number(L, e, -1, at); break;
    case LUA_TBOOLEAN:
      if (lua_toboolean(L, -1)) {
        cw__buf_add(e->out, "true", 4);
      } else {
        cw__buf_add(e->out, "false", 5);
      }
      break;
    case LUA_TTABLE: encode_table(L, e, at); break;
    default:
      if (!lcw_json_is_null(L, -1)) refuse(L, e, at, lua_pushfstring(L, "can't be a %s", luaL_typename(L, -1)));
      cw__buf_add(e->out, "null", 4);
      break;
  }
}

void lcw_json_encode(lua_State *L, int index, cw__buf *out, const cw__row *row, const char *what) {
  encoding e = {out, row, what};
  step start = {NULL, NULL, 0, 0, lua_gettop(L) + 1};
  lua_pushvalue(L, index);
  encode_value(L, &e, &start);
  lua_pop(L, 1);
  if (out->failed) refuse(L, &e, &start, "too large, or out of memory");
}

static void free_buffer(void *memory) { cw__buf_free(memory); }

/* encode(value) -> text; raises with the caller's position and the path of the field that can't be written */
static int encode(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  cw__buf *out = lcw_scope_take(L, sizeof *out, free_buffer);
  cw__buf_init(out, (size_t)1 << 30);
  cw__buf_reserve(out, 1000); /* at one go what most values need */
  lcw_json_encode(L, 1, out, NULL, NULL);
  lua_pushlstring(L, out->ptr, out->len);
  cw__buf_free(out);
  lcw_scope_give(L, 2);
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
  lcw_set_scoped(L, "encode", encode);
  lcw_set_scoped(L, "decode", decode);
  lua_pushlightuserdata(L, NULL);
  lua_setfield(L, -2, "null");
  return 1;
}
