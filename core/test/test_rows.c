/* The endpoint tables as C sees them: what every stage takes for granted of every row, and how rows are found. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../job.h"

static const cw__param *param_of(const cw__row *row, const char *name) {
  return cw__param_find(row->params, name, strlen(name));
}

static void test_end(void **state) {
  (void)state;
  int count = 0;
  while (cw__rows[count].resource) count++;
  assert_int_equal(count, cw__row_count);
  assert_true(count > 100);
}

static void test_find(void **state) {
  (void)state;
  for (const cw__row *row = cw__rows; row->resource; row++) {
    if (cw__row_find(row->resource, row->name) != row) fail_msg("%s:%s stands twice", row->resource, row->name);
  }
  assert_string_equal(cw__row_find("inboxes.agents", "add")->endpoint, "inbox_members.create");
  assert_string_equal(cw__row_find("inboxes", "get")->path, "/api/v1/accounts/{account_id}/inboxes/{inbox_id}");
  assert_null(cw__row_find("inboxes", "nothing"));
  assert_null(cw__row_find("nothing", "get"));
  assert_null(cw__row_find("", ""));
}

static void test_find_param(void **state) {
  (void)state;
  const cw__row *row = cw__row_find("inboxes", "get");
  assert_string_equal(cw__param_find(row->params, "inbox_id and more", 8)->name, "inbox_id");
  assert_null(cw__param_find(row->params, "inbox_i", 7));
  assert_null(cw__param_find(row->params, "inbox_id_", 9));
  assert_null(cw__param_find(row->params, "", 0));
  assert_null(cw__param_find(NULL, "inbox_id", 8));
}

static void test_methods(void **state) {
  (void)state;
  static const char known[] = " GET POST PUT PATCH DELETE ";
  for (const cw__row *row = cw__rows; row->resource; row++) {
    char word[16];
    snprintf(word, sizeof word, " %s ", row->methods[0]);
    if (!strstr(known, word)) fail_msg("%s:%s", row->resource, row->name);
    bool get = strcmp(row->methods[0], "GET") == 0;
    if (get && (!row->safe || row->body != CW__BODY_NONE)) fail_msg("%s:%s", row->resource, row->name);
    if (!row->refuse && (row->status < 200 || row->status > 299)) fail_msg("%s:%s", row->resource, row->name);
  }
}

/* Each {name} of a path is a param of the path; the request stage does not look again. */
static void test_paths(void **state) {
  (void)state;
  for (const cw__row *row = cw__rows; row->resource; row++) {
    assert_int_equal(row->path[0], '/');
    for (const char *s = strchr(row->path, '{'); s; s = strchr(s + 1, '{')) {
      size_t len = strcspn(s + 1, "}");
      const cw__param *param = cw__param_find(row->params, s + 1, len);
      if (!param || param->in != CW__IN_PATH) fail_msg("%s:%s %s", row->resource, row->name, row->path);
    }
    assert_null(strpbrk(row->path, "?# "));
  }
}

static void test_params(void **state) {
  (void)state;
  for (const cw__row *row = cw__rows; row->resource; row++) {
    size_t count = 0;
    for (const cw__param *p = row->params; p && p->name; p++, count++) {
      if (cw__param_find(row->params, p->name, strlen(p->name)) != p)
        fail_msg("%s:%s %s", row->resource, row->name, p->name);
      if (p->types == 0 && !p->refuse) fail_msg("%s:%s %s has no type", row->resource, row->name, p->name);
      if (p->words && !p->words[0]) fail_msg("%s:%s %s", row->resource, row->name, p->name);
      bool body = p->in == CW__IN_BODY || p->in == CW__IN_FILE;
      if (body && row->body == CW__BODY_NONE && !p->refuse) fail_msg("%s:%s %s", row->resource, row->name, p->name);
      if ((p->flags & CW__POSITIONAL) && !(p->types & CW__INTEGER))
        fail_msg("%s:%s %s", row->resource, row->name, p->name);
    }
    if (count > CW__MAX_PARAMS) fail_msg("%s:%s", row->resource, row->name);
  }
}

/* A name, or a name with a value: status="snoozed". */
static void assert_neighbour(const cw__row *row, const char *neighbour) {
  char name[80];
  snprintf(name, sizeof name, "%.*s", (int)strcspn(neighbour, "="), neighbour);
  assert_non_null(param_of(row, name));
}

/* Names that rows point at with are params of theirs. */
static void test_names(void **state) {
  (void)state;
  for (const cw__row *row = cw__rows; row->resource; row++) {
    if (row->main && !param_of(row, row->main)) fail_msg("%s:%s", row->resource, row->name);
    if (row->safe_given && !param_of(row, row->safe_given)) fail_msg("%s:%s", row->resource, row->name);
    for (const char *const *const *set = row->one_of; set && *set; set++) {
      for (const char *const *name = *set; *name; name++) assert_non_null(param_of(row, *name));
    }
    for (const cw__param *p = row->params; p && p->name; p++) {
      if (p->unless && !param_of(row, p->unless)) fail_msg("%s:%s %s", row->resource, row->name, p->name);
      for (const char *const *name = p->with; name && *name; name++) assert_neighbour(row, *name);
      for (const char *const *name = p->without; name && *name; name++) assert_neighbour(row, *name);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_end),     cmocka_unit_test(test_find),  cmocka_unit_test(test_find_param),
      cmocka_unit_test(test_methods), cmocka_unit_test(test_paths), cmocka_unit_test(test_params),
      cmocka_unit_test(test_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
