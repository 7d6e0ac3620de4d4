/*
 * See lcw_json.h: Lua values written as JSON straight into a buffer, in one walk. What can't be written is refused with the path of the
 * field. Never is a recursion unbounded; nothing is looked up twice for the message of an error that does not come. Neighbour: lcw_json.c.
 */
#include "lcw_json.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define LOST (INT64_C(1) << 53) /* a float from here on is written as one, though it may be whole */
#define LEVELS 8                /* of nesting that one look around serves; two stack slots each */

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
#define ONES UINT64_C(0x0101010101010101)

static inline uint64_t odd_bytes(uint64_t eight) {
  return eight | ((eight ^ ONES * 2) - ONES * 0x21) | ((eight ^ ONES * '\\') - ONES);
}

/* Copies 8 bytes while looking at them. */
static inline uint64_t copy_eight(char *to, const char *from) {
  uint64_t eight;
  memcpy(&eight, from, 8);
  memcpy(to, &eight, 8);
  return odd_bytes(eight);
}

/* The same for less than 8, by two looks that overlap. */
static inline uint64_t copy_short(char *to, const char *from, size_t len) {
  if (len >= 4) {
    uint32_t first, last;
    memcpy(&first, from, 4);
    memcpy(&last, from + len - 4, 4);
    memcpy(to, &first, 4);
    memcpy(to + len - 4, &last, 4);
    return odd_bytes((uint64_t)last << 32 | first);
  }
  if (len == 0) return 0;
  unsigned char first = (unsigned char)from[0], middle = (unsigned char)from[len / 2],
                last = (unsigned char)from[len - 1];
  to[0] = (char)first;
  to[len / 2] = (char)middle;
  to[len - 1] = (char)last;
  return odd_bytes(UINT64_C(0x2020202020000000) | (uint64_t)last << 16 | (uint64_t)middle << 8 | first);
}

/* Copies a text while looking at it: the high bits are set where it can't stand as it is. The last look overlaps the one before. */
static inline uint64_t copy_text(char *to, const char *from, size_t len) {
  uint64_t odd = 0;
  if (len < 8) return copy_short(to, from, len);
  for (size_t i = 0; i < len - 8; i += 8) odd |= copy_eight(to + i, from + i);
  return odd | copy_eight(to + len - 8, from + len - 8);
}

#define ODD UINT64_C(0x8080808080808080)

/* Most texts hold nothing to escape: these are copied between quotation marks. False: this one does, and nothing is written. */
static bool add_plain(cw__buf *out, const char *text, size_t len) {
  char *to = cw__buf_room(out, len + 2);
  if (!to) return false;
  *to = '"';
  uint64_t odd = copy_text(to + 1, text, len);
  to[len + 1] = '"';
  if (odd & ODD) return false;
  out->len += len + 2;
  return true;
}

/* The same for a key, with what comes before it. */
static inline bool add_key(cw__buf *out, char before, const char *key, size_t len) {
  char *to = cw__buf_room(out, len + 4);
  if (!to) return false;
  to[0] = before;
  to[1] = '"';
  uint64_t odd = copy_text(to + 2, key, len);
  to[len + 2] = '"';
  to[len + 3] = ':';
  if (odd & ODD) return false;
  out->len += len + 4;
  return true;
}

/* The same for a key and a text, as most members of an object are. */
static inline bool add_pair(cw__buf *out, char before, const char *key, size_t key_len, const char *text, size_t len) {
  char *to = cw__buf_room(out, key_len + len + 6);
  if (!to) return false;
  to[0] = before;
  to[1] = '"';
  uint64_t odd = copy_text(to + 2, key, key_len);
  to += key_len + 2;
  memcpy(to, "\":\"", 3);
  odd |= copy_text(to + 3, text, len);
  to[len + 3] = '"';
  if (odd & ODD) return false;
  out->len += key_len + len + 6;
  return true;
}

/* A word of at most 5 bytes, of which 5 are there. */
static inline void add_word(cw__buf *out, const char *word, size_t len) {
  char *to = cw__buf_room(out, 5);
  if (!to) return;
  memcpy(to, word, 5);
  out->len += len;
}

static void encode_string(lua_State *L, const encoding *e, const char *text, size_t len, const step *at) {
  if (add_plain(e->out, text, len)) return;
  if (memchr(text, 0, len)) refuse(L, e, at, "holds a NUL byte, which the server refuses");
  if (!cw__json_utf8(text, len, NULL)) refuse(L, e, at, "is no valid UTF-8");
  cw__json_string(e->out, text, len);
}

static void encode_key(lua_State *L, const encoding *e, char before, size_t len, const step *at) {
  if (add_key(e->out, before, at->key, len)) return;
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

static void encode_value(lua_State *L, const encoding *e, int type, const step *at);

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
    encode_value(L, e, lua_type(L, -1), &element);
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
    encode_value(L, e, lua_type(L, -1), &element);
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
    size_t key_len, len;
    if (lua_type(L, -2) != LUA_TSTRING) refuse(L, e, at, "mixes list elements and named fields");
    member.key = lua_tolstring(L, -2, &key_len);
    int type = lua_type(L, -1);
    const char *text = type == LUA_TSTRING ? lua_tolstring(L, -1, &len) : NULL;
    if (!text || !add_pair(e->out, before, member.key, key_len, text, len)) {
      encode_key(L, e, before, key_len, &member);
      encode_value(L, e, type, &member);
    }
    before = ',';
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

/* The value on top of the stack, whose type is known. */
static void encode_value(lua_State *L, const encoding *e, int type, const step *at) {
  size_t len;
  switch (type) {
    case LUA_TSTRING: {
      const char *text = lua_tolstring(L, -1, &len);
      encode_string(L, e, text, len, at);
      break;
    }
    case LUA_TNUMBER: encode_number(L, e, -1, at); break;
    case LUA_TBOOLEAN:
      len = lua_toboolean(L, -1) ? 4 : 5;
      add_word(e->out, len == 4 ? "true " : "false", len);
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
  encode_value(L, &e, lua_type(L, -1), &start);
  lua_pop(L, 1);
  if (out->failed) refuse(L, &e, &start, "too large, or out of memory");
}

#define KEPT 4096 /* bytes that stay for the next text */

static void free_buffer(void *memory) { cw__buf_free(memory); }

int lcw_json_encode_text(lua_State *L) {
  if (lua_gettop(L) != 1) {
    luaL_checkany(L, 1);
    lua_settop(L, 1);
  }
  cw__buf *out = lcw_scope_take(L, sizeof *out, free_buffer);
  if (!out->ptr) {
    cw__buf_init(out, (size_t)1 << 30);
    cw__buf_reserve(out, 1000); /* at one go what most values need */
  }
  lcw_json_encode(L, 1, out, NULL, NULL);
  lua_pushlstring(L, out->ptr, out->len);
  cw__buf_reset(out);
  if (out->cap > KEPT) cw__buf_free(out);
  lcw_scope_give(L, 2);
  return 1;
}
