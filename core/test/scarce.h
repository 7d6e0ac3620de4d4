/*
 * Memory that runs out: the n-th allocation of the library, of cJSON and of libcurl fails, alone or with all after it. The
 * linker puts the functions below in the place of malloc and the like (--wrap in the Makefile), cJSON and libcurl are told.
 * Only the thread that armed it is meant: nobody else may allocate meanwhile. Neighbours: test_memory.c,
 * test_memory_calls.c. Include cmocka.h (making.h, calling.h) before.
 */
#ifndef CW_TEST_SCARCE_H
#define CW_TEST_SCARCE_H

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static struct {
  bool armed, fired, once;
  long left; /* allocations that still succeed */
} scarce;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *memory, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *memory, size_t size);
char *__wrap_strdup(const char *text);

static bool scarce_fails(void) {
  if (!scarce.armed || (scarce.once && scarce.fired)) return false;
  if (scarce.left-- > 0) return false;
  scarce.fired = true;
  return true;
}

void *__wrap_malloc(size_t size) { return scarce_fails() ? NULL : __real_malloc(size); }

void *__wrap_calloc(size_t count, size_t size) { return scarce_fails() ? NULL : __real_calloc(count, size); }

void *__wrap_realloc(void *memory, size_t size) { return scarce_fails() ? NULL : __real_realloc(memory, size); }

char *__wrap_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = __wrap_malloc(size);
  return copy ? memcpy(copy, text, size) : NULL;
}

static int scarce_start(void) {
  cJSON_Hooks hooks = {__wrap_malloc, free};
  cJSON_InitHooks(&hooks);
  return curl_global_init_mem(CURL_GLOBAL_DEFAULT, __wrap_malloc, free, __wrap_realloc, __wrap_strdup, __wrap_calloc);
}

static void scarce_arm(long left, bool once) {
  scarce.fired = false;
  scarce.once = once;
  scarce.left = left;
  scarce.armed = true;
}

/* Did an allocation fail since it was armed? */
static bool scarce_disarm(void) {
  scarce.armed = false;
  return scarce.fired;
}

/* One run with memory failing somewhere. True: the right answer came all the same; false: a clear error. */
typedef bool (*job)(void);

static long run_number; /* of all runs: tells them apart */

static void exhaust(job run) {
  for (int once = 0; once < 2; once++) {
    bool fired = true;
    for (long n = 0; fired; n++) {
      run_number++;
      scarce_arm(n, once);
      bool right = run();
      fired = scarce_disarm();
      if (!fired) assert_true(right); /* no allocation failed any more */
      if (n > 20000) abort();         /* it never ends */
    }
  }
}

#endif
