/*
 * Lua values <-> JSON text. Decoding goes through a cJSON tree that a guard frees whatever happens; encoding goes straight into
 * a buffer. Neighbours: core/json.h (parse, writers), lcw_params.c, lcw_reply.c.
 */
#ifndef LCW_JSON_H
#define LCW_JSON_H

#include "json.h"
#include "lcw.h"

#pragma GCC visibility push(hidden)

enum { LCW_NULLS = 1 }; /* null members of objects stay, as chatwoot.null */

/* Pushes the table { encode, decode, array, is_array, null }. */
int lcw_json_open(lua_State *L);

/* Appends the JSON of the value at `index`. What JSON can't carry raises a string that begins with the row's operation and `what`,
 * without a row with the caller's position, and goes on with the field's path. */
void lcw_json_encode(lua_State *L, int index, cw__buf *out, const cw__row *row, const char *what);

/* encode(value) -> text; raises with the caller's position and the path of the field that can't be written. For lcw_set_scoped. */
int lcw_json_encode_text(lua_State *L);

/* Which fields to build: dotted paths, borrowed. n = 0: all. */
#define LCW_SELECT_MAX 64
typedef struct lcw_selection {
  size_t n;
  const char *paths[LCW_SELECT_MAX];
} lcw_selection;

/* Pushes the Lua value of `node`; root and text serve exact big numbers. The tree is anchored by the caller. NULL selects all. */
void lcw_json_push(lua_State *L, cJSON *node, cJSON *root, const char *text, size_t len, int flags,
                   const lcw_selection *selection);

/* Gives the table at `value` (a list or an object) a metatable of its own through which .meta finds the value at `meta`. */
void lcw_json_set_meta(lua_State *L, int value, int meta, bool list);

/* Marked as a list? */
bool lcw_json_is_array(lua_State *L, int index);
bool lcw_json_is_null(lua_State *L, int index);

#pragma GCC visibility pop

#endif
