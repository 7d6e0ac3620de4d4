/*
 * Runs each job of scarce.lua again and again, Lua's allocator failing at the first, second, third … allocation, until a
 * run comes through. Memory errors must come out as errors; nothing may crash, nor stay allocated in C
 * afterwards. Compiled and run by scarce_spec.lua for the Lua version at hand: scarce FILE. Prints one line a job.
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct scarce {
  lua_Alloc real;
  void *user;
  long left;   /* allocations that still work; < 0: all do */
  long failed; /* how many were refused */
  size_t held; /* bytes of malloc that are Lua's, with their headers */
} scarce;

static size_t chunk(void *memory) {
#ifdef OWN_HEAP /* LuaJIT keeps its memory apart from malloc */
  (void)memory;
  return 0;
#else
  return memory ? malloc_usable_size(memory) + 8 : 0;
#endif
}

static void *scarce_alloc(void *user, void *old, size_t old_size, size_t size) {
  scarce *s = user;
  if (size > (old ? old_size : 0) && s->left >= 0 && s->left-- == 0) {
    s->left = 0; /* from here on there is no more, also after a collection */
    s->failed++;
    return NULL;
  }
  size_t before = chunk(old);
  void *now = s->real(s->user, old, old_size, size);
  if (now || size == 0) s->held += chunk(now) - before;
  return now;
}

/* Runs job `number` of the list at stack slot 1 with `allow` allocations (< 0: any number). True: it came through. */
static int run(lua_State *L, scarce *s, int number, long allow) {
  lua_rawgeti(L, 1, number);
  lua_getfield(L, -1, "run");
  s->failed = 0;
  s->left = allow;
  int status = lua_pcall(L, 0, 0, 0);
  s->left = -1;
  if (status != 0 && (s->failed == 0 || allow < 0)) {
    printf("job %d failed by itself: %s\n", number, lua_tostring(L, -1));
    exit(1);
  }
  const char *text = status == 0 ? "" : lua_tostring(L, -1);
  if (status != 0 && status != LUA_ERRMEM && !strstr(text ? text : "?", "memory")) {
    printf("job %d hid a memory error: %s\n", number, text ? text : luaL_typename(L, -1));
    exit(1);
  }
  lua_settop(L, 1);
  return status == 0 && s->failed == 0;
}

/* C memory that is held although nothing runs. */
static long rest(lua_State *L, const scarce *s) {
  lua_gc(L, LUA_GCCOLLECT, 0);
  lua_gc(L, LUA_GCCOLLECT, 0);
  return (long)(mallinfo2().uordblks - s->held);
}

static long exhaust(lua_State *L, scarce *s, int job) {
  long allow = 0;
  while (!run(L, s, job, allow)) allow++;
  run(L, s, job, -1); /* all is as it was */
  return allow + 1;
}

static void run_all(lua_State *L, scarce *s, const char *file) {
  luaL_openlibs(L);
  if (luaL_loadfile(L, file) || lua_pcall(L, 0, 1, 0)) {
    printf("%s\n", lua_tostring(L, -1));
    exit(1);
  }
  for (int job = 1; lua_rawgeti(L, 1, job), !lua_isnil(L, -1); job++) {
    lua_getfield(L, -1, "name");
    char name[100];
    snprintf(name, sizeof name, "%s", lua_tostring(L, -1));
    lua_settop(L, 1);
    exhaust(L, s, job); /* fills what is kept on purpose */
    long before = rest(L, s), runs = exhaust(L, s, job), left = rest(L, s) - before;
    printf("%s: %ld runs, %ld bytes left\n", name, runs, left);
  }
}

int main(int count, char **args) {
  mallopt(M_MXFAST, 0); /* freed is freed; see also GLIBC_TUNABLES in scarce_spec.lua */
  setvbuf(stdout, NULL, _IOLBF, 0);
  scarce s = {NULL, NULL, -1, 0, 0};
  lua_State *L = luaL_newstate();
  if (count != 2 || !L) return 2;
  s.real = lua_getallocf(L, &s.user);
  lua_setallocf(L, scarce_alloc, &s);
  run_all(L, &s, args[1]);
  lua_setallocf(L, s.real, s.user);
  lua_close(L);
  return 0;
}
