/*
 * Two Lua states in two threads, each running the same script with the same arguments at the same time: nothing of the modules
 * may be shared between them but what is locked. Built with -fsanitize=thread and run by threads_main.lua: threads SCRIPT URL.
 * Exits with 1 when a script failed; a data race is ThreadSanitizer's to tell.
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>

#define THREADS 2

typedef struct task {
  const char *script, *url;
  int number;
  bool failed;
} task;

static pthread_barrier_t start;

static void *run(void *memory) {
  task *t = memory;
  lua_State *L = luaL_newstate();
  luaL_openlibs(L);
  pthread_barrier_wait(&start); /* the modules are loaded, and libcurl is started, in both at once */
  t->failed = luaL_loadfile(L, t->script) != LUA_OK;
  lua_pushstring(L, t->url);
  lua_pushinteger(L, t->number);
  t->failed = t->failed || lua_pcall(L, 2, 0, 0) != LUA_OK;
  if (t->failed) fprintf(stderr, "thread %d: %s\n", t->number, lua_tostring(L, -1));
  lua_close(L);
  return NULL;
}

int main(int count, char **args) {
  pthread_t threads[THREADS];
  task tasks[THREADS];
  bool failed = count != 3;
  if (failed) return 2;
  pthread_barrier_init(&start, NULL, THREADS);
  for (int i = 0; i < THREADS; i++) {
    tasks[i] = (task){args[1], args[2], i + 1, false};
    if (pthread_create(&threads[i], NULL, run, &tasks[i]) != 0) return 2;
  }
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    failed = failed || tasks[i].failed;
  }
  return failed;
}
