/* What the caller gave against what a row allows: types, words, nulls, formats, bounds, and which fields may stand together. */
#include "making.h"

static const char *const words[] = {"open", "resolved", "pending", NULL};
static const char *const needs_b[] = {"b", NULL};
static const char *const not_b[] = {"b", NULL};

static cw__row row_of(const cw__param *params) {
  return (cw__row){.resource = "t",
                   .name = "do",
                   .methods = post_methods,
                   .path = "/t",
                   .params = params,
                   .body = CW__BODY_JSON,
                   .tokens = CW__TOKEN_NONE};
}

/* The one param "p" is given this JSON text; `message` NULL: it passes. */
static void assert_judged(cw__param p, const char *json, const char *message) {
  char params[600];
  p.name = "p";
  p.in = CW__IN_BODY;
  const cw__param list[] = {p, {0}};
  const cw__row row = row_of(list);
  snprintf(params, sizeof params, "{\"p\":%s}", json);
  cw__order order = order_for(&row, params);
  attempt a = make(&order);
  if (message) {
    if (a.kind == CW_OK) fail_msg("%s passed", json);
    assert_string_equal(a.error.message, message);
    assert_int_equal(a.kind, CW_MISTAKE);
  } else if (a.kind != CW_OK) {
    fail_msg("%s: %s", json, a.error.message);
  }
  drop(&a);
}

static void test_types(void **state) {
  (void)state;
  static const char *const values[] = {"1", "1.5", "\"x\"", "\"7\"", "true", "[]", "{}", "{\"a\":1}", "null"};
  static const char *const given[] = {"a number", "a number",  "a string",  "a string", "a boolean",
                                      "a list",   "an object", "an object", "null"};
  static const struct {
    unsigned type;
    const char *word, *passing; /* a letter for each value: y or n */
  } types[] = {{CW__INTEGER, "an integer", "ynnynnnnn"},
               {CW__NUMBER, "a number", "yynnnnnnn"},
               {CW__STRING, "a string", "nnyynnnnn"},
               {CW__BOOLEAN, "a boolean", "nnnnynnnn"},
               {CW__OBJECT, "an object", "nnnnnnyyn"},
               {CW__LIST, "a list", "nnnnnyynn"},
               {CW__ANY, "a value", "yyyyyyyyn"},
               {CW__INTEGER | CW__STRING, "an integer", "ynyynnnnn"},
               {CW__LIST | CW__OBJECT, "an object", "nnnnnyyyn"}};
  char message[200];
  for (size_t t = 0; t < sizeof types / sizeof types[0]; t++) {
    for (size_t v = 0; v < 9; v++) {
      bool null = v == 8;
      bool shown = values[v][0] != '[' && values[v][0] != '{'; /* who knows what secrets lists and objects hold */
      snprintf(message, sizeof message,
               null    ? "t:do: p can't be null: it is %s"
               : shown ? "t:do: p must be %s, not %s (%s)"
                       : "t:do: p must be %s, not %s",
               types[t].word, given[v], values[v]);
      cw__param param = {.types = (uint8_t)types[t].type};
      assert_judged(param, values[v], types[t].passing[v] == 'y' ? NULL : message);
      param.flags = CW__NULLABLE;
      if (null) assert_judged(param, values[v], NULL);
    }
  }
}

static void test_integers(void **state) {
  (void)state;
  static const char *const bad[] = {"\"253abc\"", "\"007\"", "\"-0\"", "\"\"", "\"1e400\"", "1e2", "1.0", "\" 5\""};
  const cw__param integer = {.types = CW__INTEGER};
  char message[100];
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    snprintf(message, sizeof message, "t:do: p must be an integer, not %s (%s)",
             bad[i][0] == '"' ? "a string" : "a number", bad[i]);
    assert_judged(integer, bad[i], message);
  }
  assert_judged(integer, "9007199254740993", NULL);
  assert_judged(integer, "\"-12\"", NULL);
  assert_judged(integer, "0", NULL);
  assert_judged(integer, "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
                "t:do: p must be an integer, not a string "
                "(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xE2\x80\xA6)");
}

static void test_bounds(void **state) {
  (void)state;
  const cw__param param = {.types = CW__INTEGER, .flags = CW__BOUNDED, .min = 1, .max = 5};
  assert_judged(param, "1", NULL);
  assert_judged(param, "\"5\"", NULL);
  assert_judged(param, "0", "t:do: p must be 1 or more");
  assert_judged(param, "-3", "t:do: p must be 1 or more");
  assert_judged(param, "6", "t:do: p must be 5 or less");
  assert_judged(param, "\"9223372036854775808\"",
                "t:do: p must be 5 or less"); /* beyond 64 bits is beyond all bounds */
  const cw__param number = {.types = CW__NUMBER, .flags = CW__BOUNDED, .min = 1, .max = 5};
  assert_judged(number, "1.5", NULL);
}

static void test_words(void **state) {
  (void)state;
  const cw__param param = {.types = CW__STRING, .words = words};
  assert_judged(param, "\"open\"", NULL);
  assert_judged(param, "\"opend\"",
                "t:do: p can't be \"opend\": did you mean \"open\"? (one of open, resolved, pending)");
  assert_judged(param, "\"Open\"",
                "t:do: p can't be \"Open\": did you mean \"open\"? (one of open, resolved, pending)");
  assert_judged(param, "\"qqqqqqqqqqqq\"", "t:do: p can't be \"qqqqqqqqqqqq\": it is one of open, resolved, pending");
  assert_judged(param, "\"\"", "t:do: p can't be \"\": it is one of open, resolved, pending");
  const cw__param list = {.types = CW__LIST, .of = CW__STRING, .words = words};
  assert_judged(list, "[\"open\",\"pending\"]", NULL);
  assert_judged(list, "[\"open\",\"pendin\"]",
                "t:do: p[2] can't be \"pendin\": did you mean \"pending\"? (one of open, resolved, pending)");
}

static void test_blanks(void **state) {
  (void)state;
  const cw__param param = {.types = CW__STRING, .flags = CW__NOT_BLANK};
  assert_judged(param, "\"\"", "t:do: p can't be empty");
  assert_judged(param, "\"   \"", "t:do: p can't be empty");
  assert_judged(param, "\" x \"", NULL);
  const cw__param list = {.types = CW__LIST, .of = CW__STRING, .flags = CW__NOT_BLANK};
  assert_judged(list, "[\"a\",\" \"]", "t:do: p[2] can't be empty");
  const cw__param mixed = {.types = CW__STRING | CW__INTEGER, .flags = CW__NOT_BLANK};
  assert_judged(mixed, "0", NULL);
  const cw__param object = {.types = CW__OBJECT, .flags = CW__NOT_BLANK};
  assert_judged(object, "{}", "t:do: p can't be empty");
  assert_judged(object, "{\"a\":{}}", NULL);
}

static void test_lists(void **state) {
  (void)state;
  const cw__param labels = {.types = CW__LIST, .of = CW__STRING, .flags = CW__NO_COMMA};
  assert_judged(labels, "[\"a\",\"b c\"]", NULL);
  assert_judged(labels, "[\"a\",\"b,c\"]", "t:do: p[2]: a comma would split it");
  assert_judged(labels, "[\"a\",null]", "t:do: p[2]: null inside a list, the server would drop it");
  assert_judged(labels, "[\"a\",7]", "t:do: p[2] must be a string, not a number (7)");
  assert_judged(labels, "\"vip\"", "t:do: p must be a list, not a string (\"vip\")");
  const cw__param ids = {.types = CW__LIST, .of = CW__INTEGER};
  assert_judged(ids, "[1,\"2\"]", NULL);
  assert_judged(ids, "[1,\"2x\"]", "t:do: p[2] must be an integer, not a string (\"2x\")");
  assert_judged(ids, "{\"1\":5}", "t:do: p must be a list, not an object");
  const cw__param any = {.types = CW__LIST};
  assert_judged(any, "[1,\"x\",[2],{\"a\":null}]", NULL);
  assert_judged(any, "[[1,[null]]]", "t:do: p[1][2][1]: null inside a list, the server would drop it");
  const cw__param open = {.types = CW__OBJECT};
  assert_judged(open, "{\"a\":null,\"b\":[{\"c\":1}]}", NULL);
  assert_judged(open, "{\"a\":{\"b\":[null]}}", "t:do: p: null inside a list, the server would drop it");
}

static void test_comma_lists(void **state) {
  (void)state;
  const cw__param param = {.types = CW__STRING, .format = CW__COMMA_LIST};
  assert_judged(param, "\"a@x,b@x\"", NULL);
  assert_judged(param, "[\"a@x\",\"b@x\"]", NULL);
  assert_judged(param, "[\"a@x,b@x\"]", "t:do: p[1]: a comma would split it");
  assert_judged(param, "[5]", "t:do: p[1] must be a string, not a number (5)");
}

static void test_formats(void **state) {
  (void)state;
  const cw__param seconds = {.types = CW__INTEGER, .format = CW__UNIX_SECONDS};
  assert_judged(seconds, "1750000000", NULL);
  assert_judged(seconds, "\"1750000000\"", NULL);
  const cw__param text = {.types = CW__STRING | CW__INTEGER, .format = CW__UNIX_SECONDS};
  assert_judged(text, "\"2026-01-01\"", "t:do: p is in unix seconds, digits and nothing else");
  assert_judged(text, "\"\"", "t:do: p is in unix seconds, digits and nothing else");
  assert_judged(text, "\"1750000000\"", NULL);
  assert_judged(seconds, "1750000000000", "t:do: p is in unix seconds, this looks like milliseconds");
  assert_judged(seconds, "\"1750000000000\"", "t:do: p is in unix seconds, this looks like milliseconds");
  const cw__param date = {.types = CW__STRING, .format = CW__ISO8601};
  assert_judged(date, "\"2030-01-02T03:04:05Z\"", NULL);
  assert_judged(date, "\"2030-01-02\"", NULL);
  static const char *const good[] = {"\"2028-02-29\"", "\"2000-02-29\"", "\"2030-12-31T23:59\"",
                                     "\"2030-01-02 03:04:05.678+02:00\"", "\"2030-01-02T03:04-0100\""};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) assert_judged(date, good[i], NULL);
  static const char *const bad[] = {"\"tomorrow\"",
                                    "\"1750000000\"",
                                    "\"2030/01/02\"",
                                    "\"02-01-2030\"",
                                    "\"\"",
                                    "\"2030-1-2T00:00\"",
                                    "\"2030-13-01\"",
                                    "\"2030-00-01\"",
                                    "\"2030-02-29\"",
                                    "\"2100-02-29\"",
                                    "\"2030-04-31\"",
                                    "\"2030-01-00\"",
                                    "\"2030-01-02T\"",
                                    "\"2030-01-02T3\"",
                                    "\"2030-01-02T24:00:00\"",
                                    "\"2030-01-02T03:60\"",
                                    "\"2030-01-02T03:04:\"",
                                    "\"2030-01-02T03:04:99Z\"",
                                    "\"2030-01-02x\"",
                                    "\"2030-01-02T03\"",
                                    "\"2030-01-0\""};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    assert_judged(date, bad[i], "t:do: p is ISO 8601 text such as 2030-01-02T03:04:05Z");
  }
}

static const cw__param inner_fields[] = {{.name = "deep", .types = CW__BOOLEAN}, {0}};
static const cw__param object_fields[] = {{.name = "type", .types = CW__STRING, .flags = CW__REQUIRED},
                                          {.name = "size", .types = CW__INTEGER},
                                          {.name = "inner", .types = CW__OBJECT, .fields = inner_fields},
                                          {.name = "old", .types = CW__ANY, .refuse = "use size"},
                                          {0}};

static void test_fields(void **state) {
  (void)state;
  cw__param param = {.types = CW__OBJECT, .fields = object_fields};
  assert_judged(param, "{\"type\":\"x\",\"size\":1,\"inner\":{\"deep\":true}}", NULL);
  assert_judged(param, "{}", "t:do: p.type is missing");
  assert_judged(param, "{\"size\":1}", "t:do: p.type is missing");
  assert_judged(param, "{\"type\":7}", "t:do: p.type must be a string, not a number (7)");
  assert_judged(param, "{\"type\":\"x\",\"inner\":{\"deep\":1}}",
                "t:do: p.inner.deep must be a boolean, not a number (1)");
  assert_judged(param, "{\"type\":\"x\",\"old\":1}", "t:do: p.old: use size");
  assert_judged(param, "{\"type\":\"x\",\"new\":1}",
                "t:do: p.new: the server knows no such field (extra sends it all the same)");
  param.flags = CW__OPEN;
  assert_judged(param, "{\"type\":\"x\",\"new\":1}", NULL);
  assert_judged(param, "{\"type\":\"x\",\"new\":[null]}", "t:do: p.new: null inside a list, the server would drop it");
  assert_judged(param, "{\"type\":\"x\",\"size\":\"big\"}", "t:do: p.size must be an integer, not a string (\"big\")");
  const cw__param list = {.types = CW__LIST, .of = CW__OBJECT, .fields = object_fields};
  assert_judged(list, "[{\"type\":\"x\"},{\"type\":\"y\",\"size\":2}]", NULL);
  assert_judged(list, "[{\"type\":\"x\"},{\"size\":2}]", "t:do: p[2].type is missing");
}

static void test_refused_field(void **state) {
  (void)state;
  const cw__param param = {.types = CW__ANY, .refuse = "the server ignores it here: use t:toggle"};
  assert_judged(param, "1", "t:do: p: the server ignores it here: use t:toggle");
  assert_judged(param, "null", "t:do: p: the server ignores it here: use t:toggle");
}

static void test_blobs(void **state) {
  (void)state;
  static const cw__param list[] = {
      {.name = "one", .in = CW__IN_FILE, .types = CW__FILE},
      {.name = "many", .in = CW__IN_FILE, .types = CW__LIST, .of = CW__FILE, .flags = CW__BLOBS},
      {.name = "plain", .in = CW__IN_FILE, .types = CW__LIST, .of = CW__FILE},
      {0}};
  static const struct {
    const char *params, *message;
  } cases[] = {{"{\"one\":\"x.png\"}", "t:do: one takes a file, not a string"},
               {"{\"one\":[\"x\"]}", "t:do: one takes a file, not a list"},
               {"{\"one\":null}", "t:do: one can't be null: it is a file"},
               {"{\"many\":\"x\"}", "t:do: many takes a list of files, not a string"},
               {"{\"many\":[1]}", "t:do: many: a blob id is a string"},
               {"{\"plain\":[\"x\"]}", "t:do: plain takes a list of files, not a list"}};
  const cw__row row = row_of(list);
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__order order = order_for(&row, cases[i].params);
    assert_mistake(&order, cases[i].message);
  }
}

/* ---- fields beside one another ---- */

static void assert_row(const cw__row *row, const char *params, const char *message) {
  cw__order order = order_for(row, params);
  attempt a = make(&order);
  if (message) {
    if (a.kind == CW_OK) fail_msg("%s passed", params);
    assert_string_equal(a.error.message, message);
  } else if (a.kind != CW_OK) {
    fail_msg("%s", a.error.message);
  }
  drop(&a);
}

/* What may hold a secret is in no message. */
static void test_secret_values(void **state) {
  (void)state;
  static const cw__param list[] = {{.name = "password", .in = CW__IN_BODY, .types = CW__INTEGER},
                                   {.name = "bot_token", .in = CW__IN_BODY, .types = CW__INTEGER},
                                   {.name = "provider_config", .in = CW__IN_BODY, .types = CW__INTEGER},
                                   {.name = "title", .in = CW__IN_BODY, .types = CW__INTEGER},
                                   {0}};
  const cw__row row = row_of(list);
  assert_row(&row, "{\"password\":\"canary\"}", "t:do: password must be an integer, not a string");
  assert_row(&row, "{\"bot_token\":\"canary\"}", "t:do: bot_token must be an integer, not a string");
  assert_row(&row, "{\"provider_config\":\"canary\"}", "t:do: provider_config must be an integer, not a string");
  assert_row(&row, "{\"title\":[\"canary\"]}", "t:do: title must be an integer, not a list");
  assert_row(&row, "{\"title\":\"shown\"}", "t:do: title must be an integer, not a string (\"shown\")");
}

static void test_presence(void **state) {
  (void)state;
  static const cw__param list[] = {
      {.name = "a", .in = CW__IN_BODY, .types = CW__ANY, .flags = CW__REQUIRED},
      {.name = "b", .in = CW__IN_BODY, .types = CW__ANY, .unless = "c"},
      {.name = "c", .in = CW__IN_BODY, .types = CW__ANY},
      {.name = "d", .in = CW__IN_BODY, .types = CW__ANY, .demand = "without it all is lost"},
      {0}};
  const cw__row row = row_of(list);
  assert_row(&row, "{\"a\":1,\"b\":1,\"d\":1}", NULL);
  assert_row(&row, "{\"a\":1,\"c\":1,\"d\":1}", NULL);
  assert_row(&row, "{\"b\":1,\"d\":1}", "t:do: a is missing");
  assert_row(&row, "{\"a\":1,\"d\":1}", "t:do: b or c is missing");
  assert_row(&row, "{\"a\":1,\"b\":1}", "t:do: d is missing: without it all is lost");
  assert_row(&row, NULL, "t:do: a is missing");
}

static void test_neighbours(void **state) {
  (void)state;
  static const cw__param list[] = {{.name = "a", .in = CW__IN_BODY, .types = CW__ANY, .with = needs_b},
                                   {.name = "b", .in = CW__IN_BODY, .types = CW__ANY},
                                   {.name = "c", .in = CW__IN_BODY, .types = CW__ANY, .without = not_b},
                                   {0}};
  const cw__row row = row_of(list);
  assert_row(&row, "{}", NULL);
  assert_row(&row, "{\"a\":1,\"b\":1}", NULL);
  assert_row(&row, "{\"a\":1}", "t:do: a needs b beside it");
  assert_row(&row, "{\"c\":1}", NULL);
  assert_row(&row, "{\"b\":1,\"c\":1}", "t:do: c and b can't be given together");
}

static void test_neighbours_with_a_value(void **state) {
  (void)state;
  static const char *const needs[] = {"b=\"on\"", NULL}, *const without[] = {"b=null", NULL};
  static const cw__param list[] = {{.name = "a", .in = CW__IN_BODY, .types = CW__ANY, .with = needs},
                                   {.name = "b", .in = CW__IN_BODY, .types = CW__ANY, .flags = CW__NULLABLE},
                                   {.name = "c", .in = CW__IN_BODY, .types = CW__ANY, .without = without},
                                   {0}};
  const cw__row row = row_of(list);
  assert_row(&row, "{\"a\":1,\"b\":\"on\"}", NULL);
  assert_row(&row, "{\"a\":1,\"b\":\"onn\"}", "t:do: a needs b=\"on\" beside it");
  assert_row(&row, "{\"a\":1}", "t:do: a needs b=\"on\" beside it");
  assert_row(&row, "{\"c\":1,\"b\":\"on\"}", NULL);
  assert_row(&row, "{\"c\":1,\"b\":null}", "t:do: c and b=null can't be given together");
  assert_row(&row, "{\"c\":1}", NULL);
}

static void test_sets(void **state) {
  (void)state;
  static const cw__param list[] = {{.name = "a", .in = CW__IN_BODY, .types = CW__ANY},
                                   {.name = "b", .in = CW__IN_BODY, .types = CW__ANY},
                                   {.name = "c", .in = CW__IN_BODY, .types = CW__ANY},
                                   {.name = "d", .in = CW__IN_FILE, .types = CW__FILE},
                                   {0}};
  static const char *const either[] = {"a", "b", NULL}, *const both[] = {"c", "d", NULL};
  static const char *const *const one_of[] = {either, NULL}, *const *const together[] = {both, NULL};
  cw__row row = row_of(list);
  row.one_of = one_of;
  row.together = together;
  assert_row(&row, "{\"a\":1}", NULL);
  assert_row(&row, "{\"b\":1}", NULL);
  assert_row(&row, "{}", "t:do: give exactly one of a, b");
  assert_row(&row, "{\"a\":1,\"b\":1}", "t:do: give exactly one of a, b");
  assert_row(&row, "{\"a\":1,\"c\":1}", "t:do: c, d belong together: give all or none");
  cw__file file = {.param = "d", .data = "x", .length = 1, .filename = "x"};
  cw__order order = order_for(&row, "{\"a\":1,\"c\":1}");
  order.files = &file;
  order.file_count = 1;
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_OK); /* a file is as good as a field */
  drop(&a);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_types),
      cmocka_unit_test(test_integers),
      cmocka_unit_test(test_bounds),
      cmocka_unit_test(test_words),
      cmocka_unit_test(test_blanks),
      cmocka_unit_test(test_lists),
      cmocka_unit_test(test_formats),
      cmocka_unit_test(test_comma_lists),
      cmocka_unit_test(test_fields),
      cmocka_unit_test(test_blobs),
      cmocka_unit_test(test_refused_field),
      cmocka_unit_test(test_presence),
      cmocka_unit_test(test_sets),
      cmocka_unit_test(test_neighbours),
      cmocka_unit_test(test_neighbours_with_a_value),
      cmocka_unit_test(test_secret_values),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
