/*
 * What encoding a value as JSON costs at least through Lua's C interface: its tables are walked, types and texts asked, and a ready text of
 * the same length is handed over. Nothing is written or looked at. Neighbour: json.lua, which prints it beside the encoder.
 *   walk(value, length) -> text
 */
#include <lauxlib.h>
#include <lua.h>

static size_t seen;

static void walk(lua_State *L, int table) {
  size_t len;
  luaL_checkstack(L, 4, NULL);
  lua_pushnil(L);
  while (lua_next(L, table)) {
    if (lua_type(L, -2) == LUA_TSTRING) {
      lua_tolstring(L, -2, &len);
      seen += len;
    } else {
      seen += (size_t)lua_tonumber(L, -2);
    }
    switch (lua_type(L, -1)) {
      case LUA_TSTRING:
        lua_tolstring(L, -1, &len);
        seen += len;
        break;
      case LUA_TNUMBER: seen += (size_t)lua_tonumber(L, -1); break;
      case LUA_TTABLE: walk(L, lua_gettop(L)); break;
      default: break;
    }
    lua_pop(L, 1);
  }
}

static int walk_value(lua_State *L) {
  static const char ready[65536];
  size_t length = (size_t)luaL_checknumber(L, 2);
  luaL_checktype(L, 1, LUA_TTABLE);
  walk(L, 1);
  lua_pushlstring(L, ready, length < sizeof ready ? length : sizeof ready);
  return 1;
}

__attribute__((visibility("default"))) int luaopen_walk(lua_State *L);

int luaopen_walk(lua_State *L) {
  lua_pushcfunction(L, walk_value);
  return 1;
}
