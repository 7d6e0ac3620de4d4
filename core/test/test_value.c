/* Values of the C interface: reading answers exactly, making params that can't go wrong unseen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <cjson/cJSON.h>
#include <math.h>

#include "../chatwoot.h"

static cw_value *parse(const char *text) {
  cw_value *value = cw_value_parse(text, strlen(text), NULL);
  assert_non_null(value);
  return value;
}

static void assert_prints(const cw_value *value, const char *wanted) {
  size_t length = 0;
  char *text = cw_value_print(value, &length);
  assert_non_null(text);
  assert_string_equal(text, wanted);
  assert_int_equal(length, strlen(wanted));
  free(text);
}

static int64_t int_of(const char *text, int64_t otherwise) {
  cw_value *value = parse(text);
  int64_t number = cw_int64(value, otherwise);
  cw_value_free(value);
  return number;
}

static void test_types(void **state) {
  (void)state;
  static const struct {
    const char *text;
    cw_type type;
  } all[] = {{"null", CW_TYPE_NULL},   {"true", CW_TYPE_BOOL},
             {"1.5", CW_TYPE_NUMBER},  {"9223372036854775807", CW_TYPE_NUMBER},
             {"\"\"", CW_TYPE_STRING}, {"[]", CW_TYPE_LIST},
             {"{}", CW_TYPE_OBJECT},   {"false", CW_TYPE_BOOL}};
  for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
    cw_value *value = parse(all[i].text);
    assert_int_equal(cw_type_of(value), all[i].type);
    cw_value_free(value);
  }
  assert_int_equal(cw_type_of(NULL), CW_TYPE_NONE);
}

static void test_integers_are_exact(void **state) {
  (void)state;
  assert_true(int_of("9223372036854775807", 1) == INT64_MAX);
  assert_true(int_of("-9223372036854775808", 1) == INT64_MIN);
  assert_true(int_of("9007199254740993", 1) == INT64_C(9007199254740993));
  assert_true(int_of("9007199254740992", 1) == INT64_C(9007199254740992));
  assert_true(int_of("-42", 1) == -42);
  assert_true(int_of("0", 1) == 0);
  assert_true(int_of("1750000000.0", 1) == 1750000000);
}

static void test_no_integer_gets_otherwise(void **state) {
  (void)state;
  static const char *const none[] = {
      "9223372036854775808", "1.5", "1e300", "9007199254740993.5", "\"42\"", "true", "null", "[1]",
      "{\"a\":1}",           "1e18"};
  for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) assert_true(int_of(none[i], -7) == -7);
  assert_true(cw_int64(NULL, -7) == -7);
}

static void test_scalars(void **state) {
  (void)state;
  cw_value *list = parse("[1.25, true, \"f\\u00fcr\", 1e300, null, 9007199254740993]");
  size_t length = 99;
  assert_true(cw_double(cw_at(list, 0), 0) == 1.25);
  assert_true(cw_double(cw_at(list, 3), 0) == 1e300);
  assert_true(cw_double(cw_at(list, 5), 0) == 9007199254740992.0);
  assert_true(cw_double(cw_at(list, 2), -1) == -1);
  assert_true(cw_bool(cw_at(list, 1), false));
  assert_true(cw_bool(cw_at(list, 0), true)); /* no boolean */
  assert_false(cw_bool(NULL, false));
  assert_string_equal(cw_string(cw_at(list, 2), &length), "f\xC3\xBCr");
  assert_int_equal(length, 4);
  assert_null(cw_string(cw_at(list, 4), &length));
  assert_int_equal(length, 0);
  cw_value_free(list);
}

static void test_paths_need_no_checks(void **state) {
  (void)state;
  cw_value *value = parse("{\"meta\":{\"sender\":{\"name\":\"Ada\"}},\"id\":1,\"id\":2}");
  const cw_value *sender = cw_get(cw_get(value, "meta"), "sender");
  assert_string_equal(cw_string(cw_get(sender, "name"), NULL), "Ada");
  assert_null(cw_string(cw_get(cw_get(cw_get(value, "no"), "such"), "path"), NULL));
  assert_null(cw_get(cw_get(value, "id"), "deeper"));
  assert_null(cw_get(value, NULL));
  assert_null(cw_get(value, "META"));
  assert_null(cw_at(value, 0));
  assert_true(cw_int64(cw_get(value, "id"), 0) == 2); /* the last of two */
  assert_null(cw_first(cw_get(value, "id")));
  assert_null(cw_first(NULL));
  assert_null(cw_next(NULL));
  assert_null(cw_key(NULL));
  assert_int_equal(cw_size(NULL), 0);
  assert_int_equal(cw_size(cw_get(value, "id")), 0);
  cw_value_free(value);
}

static void test_walking(void **state) {
  (void)state;
  cw_value *value = parse("{\"a\":[10,20,30],\"b\":{},\"c\":[]}");
  int64_t sum = 0;
  size_t n = 0;
  for (const cw_value *item = cw_first(cw_get(value, "a")); item; item = cw_next(item), n++) sum += cw_int64(item, 0);
  assert_int_equal(sum, 60);
  assert_int_equal(n, cw_size(cw_get(value, "a")));
  char keys[4] = "";
  for (const cw_value *member = cw_first(value); member; member = cw_next(member)) strcat(keys, cw_key(member));
  assert_string_equal(keys, "abc");
  assert_null(cw_key(cw_at(cw_get(value, "a"), 0)));
  assert_null(cw_at(cw_get(value, "a"), 3));
  assert_int_equal(cw_int64(cw_at(cw_get(value, "a"), 2), 0), 30);
  cw_value_free(value);
}

static void test_parse_refuses(void **state) {
  (void)state;
  size_t offset = 99;
  assert_null(cw_value_parse("{\"a\":1} x", 9, &offset));
  assert_int_equal(offset, 8);
  assert_null(cw_value_parse("\"\\u0000\"", 8, &offset));
  assert_null(cw_value_parse("\"\xFF\"", 3, &offset));
  assert_int_equal(offset, 1);
  assert_null(cw_value_parse("", 0, NULL));
  assert_null(cw_value_parse(NULL, 0, NULL));
  cw_value *value = cw_value_parse("[1]", 3, &offset);
  assert_int_equal(offset, 0);
  cw_value_free(value);
}

static void test_making(void **state) {
  (void)state;
  cw_value *object = cw_object_new(), *list = cw_list_new();
  assert_true(cw_append(list, cw_int64_new(INT64_MAX)));
  assert_true(cw_append(list, cw_int64_new(INT64_MIN)));
  assert_true(cw_append(list, cw_int64_new(-3)));
  assert_true(cw_append(list, cw_double_new(0.1)));
  assert_true(cw_append(list, cw_null_new()));
  assert_true(cw_set(object, "list", list));
  assert_true(cw_set(object, "text", cw_string_new("say \"h\xC3\xA9\"\n")));
  assert_true(cw_set(object, "yes", cw_bool_new(false)));
  assert_true(cw_set(object, "yes", cw_bool_new(true)));
  assert_true(cw_int64(cw_at(cw_get(object, "list"), 0), 0) == INT64_MAX);
  assert_prints(object, "{\"list\":[9223372036854775807,-9223372036854775808,-3,0.1,null],"
                        "\"text\":\"say \\\"h\xC3\xA9\\\"\\n\",\"yes\":true}");
  cw_value_free(object);
}

static void test_big_numbers_print_as_they_came(void **state) {
  (void)state;
  cw_value *value = parse("[9007199254740993, 123456789012345678901234567890, 1.5]");
  assert_prints(value, "[9007199254740993,123456789012345678901234567890,1.5]");
  cw_value_free(value);
}

/* What could not be put in is never left out in silence: the whole can't be printed, nor sent. */
static void assert_broken(cw_value *inner) {
  cw_value *outer = cw_list_new();
  assert_null(cw_value_print(inner, NULL));
  assert_true(cw_append(outer, inner));
  assert_null(cw_value_print(outer, NULL));
  cw_value_free(outer);
}

static void test_failure_is_remembered(void **state) {
  (void)state;
  cw_value *object = cw_object_new(), *list = cw_list_new(), *number = cw_int64_new(1);
  assert_false(cw_set(object, "content", cw_string_new("no \xFF text")));
  assert_broken(object);
  assert_false(cw_append(list, cw_double_new(NAN)));
  assert_broken(list);
  object = cw_object_new();
  assert_false(cw_set(object, NULL, cw_bool_new(true)));
  assert_broken(object);
  object = cw_object_new();
  assert_false(cw_set(object, "bad \xFF key", cw_bool_new(true)));
  assert_broken(object);
  object = cw_object_new();
  assert_false(cw_append(object, cw_bool_new(true))); /* no list */
  assert_broken(object);
  assert_false(cw_set(NULL, "a", cw_null_new()));
  assert_false(cw_set(number, "a", cw_null_new()));
  assert_null(cw_string_new(NULL));
  assert_null(cw_double_new(INFINITY));
  cw_value_free(number);
}

static void test_one_place_only(void **state) {
  (void)state;
  cw_value *a = cw_list_new(), *b = cw_list_new(), *item = cw_int64_new(1);
  assert_true(cw_append(a, item));
  assert_false(cw_append(b, item)); /* stays where it is */
  assert_false(cw_append(b, b));
  assert_prints(a, "[1]");
  assert_true(cw_append(b, cw_list_new()));
  cw_value *inner = (cw_value *)cw_at(b, 0);
  assert_false(cw_append(inner, b)); /* nor into what is in it: b stays the caller's, and says what it lacks */
  assert_null(cw_value_print(b, NULL));
  cw_value_free(item); /* not its own: nothing happens */
  assert_prints(a, "[1]");
  cw_value_free(a);
  cw_value_free(b);
  cw_value_free(NULL);
}

static int allocations_left;

static void *scarce(size_t size) { return allocations_left-- > 0 ? malloc(size) : NULL; }

/* With any one allocation failing, either all is there or the whole is refused. */
static void test_out_of_memory(void **state) {
  (void)state;
  cJSON_Hooks hooks = {scarce, free};
  cJSON_InitHooks(&hooks);
  for (int allowed = 0; allowed < 16; allowed++) {
    allocations_left = allowed;
    cw_value *object = cw_object_new(), *list = cw_list_new();
    cw_append(list, cw_int64_new(INT64_MAX));
    cw_append(list, cw_string_new("x"));
    cw_set(object, "list", list);
    cw_set(object, "yes", cw_bool_new(true));
    char *text = cw_value_print(object, NULL);
    if (text) assert_string_equal(text, "{\"list\":[9223372036854775807,\"x\"],\"yes\":true}");
    assert_true(allowed < 10 || text);
    free(text);
    cw_value_free(object);
  }
  cJSON_InitHooks(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_types),
      cmocka_unit_test(test_integers_are_exact),
      cmocka_unit_test(test_no_integer_gets_otherwise),
      cmocka_unit_test(test_scalars),
      cmocka_unit_test(test_paths_need_no_checks),
      cmocka_unit_test(test_walking),
      cmocka_unit_test(test_parse_refuses),
      cmocka_unit_test(test_making),
      cmocka_unit_test(test_big_numbers_print_as_they_came),
      cmocka_unit_test(test_failure_is_remembered),
      cmocka_unit_test(test_one_place_only),
      cmocka_unit_test(test_out_of_memory),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
