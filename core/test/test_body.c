/* Bodies: JSON to the byte, and multipart as segments whose lengths are known before anything is sent. */
#include "making.h"

static const cw__param fields[] = {{.name = "limit", .types = CW__INTEGER},
                                   {.name = "tags", .types = CW__LIST, .of = CW__STRING},
                                   {.name = "day", .types = CW__STRING | CW__INTEGER},
                                   {0}};
static const cw__param params[] = {
    {.name = "title", .in = CW__IN_BODY, .types = CW__STRING, .flags = CW__NULLABLE},
    {.name = "count", .in = CW__IN_BODY, .types = CW__INTEGER},
    {.name = "ids", .in = CW__IN_BODY, .types = CW__LIST, .of = CW__INTEGER},
    {.name = "to", .in = CW__IN_BODY, .types = CW__STRING, .format = CW__COMMA_LIST},
    {.name = "conf", .in = CW__IN_BODY, .types = CW__OBJECT, .fields = fields},
    {.name = "rows", .in = CW__IN_BODY, .types = CW__LIST, .of = CW__OBJECT, .fields = fields},
    {.name = "any", .in = CW__IN_BODY, .types = CW__ANY},
    {.name = "json", .in = CW__IN_BODY, .types = CW__OBJECT, .flags = CW__PART_JSON},
    {.name = "never", .in = CW__IN_BODY, .types = CW__OBJECT, .flags = CW__PART_FORBIDDEN},
    {.name = "beside", .in = CW__IN_BODY, .types = CW__INTEGER, .flags = CW__BESIDE_WRAP},
    {.name = "picture", .in = CW__IN_FILE, .types = CW__FILE},
    {.name = "files", .in = CW__IN_FILE, .types = CW__LIST, .of = CW__FILE, .flags = CW__BLOBS},
    {0}};

#define ROW(body_kind, wrapper)                                                                                        \
  {                                                                                                                    \
    .resource = "t", .name = "create", .methods = post_methods, .path = "/t", .params = params, .body = body_kind,     \
    .wrap = wrapper, .tokens = CW__TOKEN_NONE                                                                          \
  }
static const cw__row flat_row = ROW(CW__BODY_JSON, NULL);
static const cw__row wrapped_row = ROW(CW__BODY_JSON, "thing");
static const cw__row multipart_row = ROW(CW__BODY_MULTIPART, NULL);

static void test_json(void **state) {
  (void)state;
  static const struct {
    const char *params, *wanted;
  } cases[] = {
      {"{}", "{}"},
      {"{\"count\":1,\"title\":\"x\"}", "{\"title\":\"x\",\"count\":1}"}, /* in the row's order */
      {"{ \"title\" : \"a \\u0041\\n\\\"b\\\"\" }", "{\"title\":\"a \\u0041\\n\\\"b\\\"\"}"},
      {"{\"title\":null}", "{\"title\":null}"},
      {"{\"count\":\"5\"}", "{\"count\":5}"}, /* digits as text are the number: the server compares by type */
      {"{\"ids\":[\"15\",16,\"9007199254740993\"]}", "{\"ids\":[15,16,9007199254740993]}"},
      {"{\"ids\":[]}", "{\"ids\":[]}"},
      {"{\"ids\":{}}", "{\"ids\":[]}"}, /* an empty table is the empty list here */
      {"{\"to\":[\"a@x.y\",\"b@x.y\"]}", "{\"to\":\"a@x.y,b@x.y\"}"},
      {"{\"to\":[]}", "{\"to\":\"\"}"},
      {"{\"to\":\"a@x.y\"}", "{\"to\":\"a@x.y\"}"},
      {"{\"conf\":{\"limit\":\"7\",\"tags\":{}}}", "{\"conf\":{\"limit\":7,\"tags\":[]}}"},
      {"{\"conf\":{}}", "{\"conf\":{}}"},
      {"{\"conf\":{\"day\":\"7\"}}", "{\"conf\":{\"day\":\"7\"}}"}, /* text is allowed, so text it stays */
      {"{\"rows\":[{\"limit\":\"1\"},{},{\"tags\":[\"a\"],\"limit\":2}]}",
       "{\"rows\":[{\"limit\":1},{},{\"tags\":[\"a\"],\"limit\":2}]}"},
      {"{\"any\":[1.10,1e5,-0.5,123456789012345678901234567890,{\"a\":[true,false,null]},{},[]]}", NULL},
      {"{\"any\":[1.10,1e5,-0.5,123456789012345678901234567890,{\"a\":[true,false]},{},[]]}",
       "{\"any\":[1.10,1e5,-0.5,123456789012345678901234567890,{\"a\":[true,false]},{},[]]}"},
      {"{\"any\":\"7\"}", "{\"any\":\"7\"}"},
      {"{\"files\":[\"signed\"]}", "{\"files\":[\"signed\"]}"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__order order = order_for(&flat_row, cases[i].params);
    if (cases[i].wanted) {
      assert_body(&order, cases[i].wanted);
    } else {
      assert_mistake(&order, "t:create: any[5]: null inside a list, the server would drop it");
    }
  }
}

static void test_wrapped(void **state) {
  (void)state;
  cw__order order = order_for(&wrapped_row, NULL);
  assert_body(&order, "{\"thing\":{}}");
  set_params(&order, "{\"beside\":\"3\",\"title\":\"x\",\"count\":1}");
  assert_body(&order, "{\"thing\":{\"title\":\"x\",\"count\":1},\"beside\":3}");
  set_extra(&order, "{\"new\":[1],\"count\":\"free\",\"beside\":null}");
  assert_body(&order, "{\"thing\":{\"title\":\"x\",\"count\":\"free\",\"new\":[1]},\"beside\":null}");
  order = order_for(&flat_row, "{\"beside\":3,\"title\":\"x\"}"); /* without a wrapper there is no beside */
  assert_body(&order, "{\"title\":\"x\",\"beside\":3}");
}

static void test_headers(void **state) {
  (void)state;
  cw__order order = order_for(&flat_row, NULL);
  attempt a = make(&order);
  assert_int_equal(a.kind, CW_OK);
  assert_string_equal(header_of(&a.plan.request, "Content-Type"), "application/json");
  assert_string_equal(a.plan.request.method, "POST");
  drop(&a);
  order = order_for(&multipart_row, NULL);
  a = make(&order);
  assert_string_equal(header_of(&a.plan.request, "Content-Type"), "multipart/form-data; boundary=BOUNDARY");
  drop(&a);
  assert_body(&order, "--BOUNDARY--\r\n");
}

typedef struct part {
  const char *head, *content;
} part;

/* The body must be exactly these parts. */
static void assert_parts(const cw__order *order, const part *parts, size_t count) {
  cw__buf wanted;
  cw__buf_init(&wanted, 10000);
  for (size_t i = 0; i < count; i++) {
    cw__buf_str(&wanted, "--BOUNDARY\r\nContent-Disposition: form-data; ");
    cw__buf_str(&wanted, parts[i].head);
    cw__buf_str(&wanted, "\r\n\r\n");
    cw__buf_str(&wanted, parts[i].content);
    cw__buf_str(&wanted, "\r\n");
  }
  cw__buf_str(&wanted, "--BOUNDARY--\r\n");
  assert_body(order, cw__buf_cstr(&wanted));
  cw__buf_free(&wanted);
}

static void test_parts(void **state) {
  (void)state;
  static const part wanted[] = {{"name=\"title\"", "f\xC3\xBCr \"dich\"\r\n"},
                                {"name=\"count\"", "5"},
                                {"name=\"ids[]\"", "1"},
                                {"name=\"ids[]\"", "2"},
                                {"name=\"to\"", "a@x,b@x"},
                                {"name=\"conf[limit]\"", "7"},
                                {"name=\"conf[tags][]\"", "x"},
                                {"name=\"conf[tags][]\"", "y"},
                                {"name=\"any[a][b][]\"", "true"},
                                {"name=\"any[a][b][]\"", "1.50"},
                                {"name=\"any[c]\"", ""},
                                {"name=\"json\"", "{\"k\":[1],\"n\":null}"},
                                {"name=\"beside\"", "3"}};
  cw__order order =
      order_for(&multipart_row, "{\"title\":\"f\\u00fcr \\\"dich\\\"\\r\\n\",\"count\":\"5\",\"ids\":[1,\"2\"],"
                                "\"to\":[\"a@x\",\"b@x\"],\"conf\":{\"limit\":7,\"tags\":[\"x\",\"y\"]},"
                                "\"any\":{\"a\":{\"b\":[true,1.50]},\"c\":\"\"},"
                                "\"json\":{\"k\":[1],\"n\":null},\"beside\":3}");
  assert_parts(&order, wanted, sizeof wanted / sizeof wanted[0]);
}

static void test_part_names(void **state) {
  (void)state;
  static const part odd[] = {
      {"name=\"any[a\xC3\xA9]\"", "1"}, {"name=\"any[q%22%0D%0AX: y]\"", "2"}, {"name=\"any[b\\c]\"", "3"}};
  static const part extra[] = {{"name=\"title\"", "t"}, {"name=\"new %22one%22[x][]\"", "1"}};
  cw__order order = order_for(&multipart_row, "{\"any\":{\"a\\u00e9\":1,\"q\\\"\\r\\nX: y\":2,\"b\\\\c\":3}}");
  assert_parts(&order, odd, 3);
  set_params(&order, "{}");
  set_extra(&order, "{\"new \\\"one\\\"\":{\"x\":[1]},\"title\":\"t\"}");
  assert_parts(&order, extra, 2);
}

static void test_refused_beside_files(void **state) {
  (void)state;
  static const struct {
    const char *params, *message;
  } cases[] = {
      {"{\"title\":null}", "t:create: title: null can't stand beside a file"},
      {"{\"any\":{\"a\":{\"b\":null}}}", "t:create: any[a][b]: null can't stand beside a file"},
      {"{\"any\":{}}", "t:create: any: an empty list or object can't stand beside a file"},
      {"{\"any\":{\"a\":[]}}", "t:create: any[a]: an empty list or object can't stand beside a file"},
      {"{\"never\":{\"a\":1}}", "t:create: never can't be sent beside a file"},
      {"{\"any\":{\"a]\":1}}", "t:create: any[a]]: an empty key, or one with a bracket, can't stand beside a file"},
      {"{\"any\":{\"\\u005b\":1}}", "t:create: any[[]: an empty key, or one with a bracket, can't stand beside a file"},
      {"{\"any\":{\"\":1}}", "t:create: any[]: an empty key, or one with a bracket, can't stand beside a file"},
      {"{\"any\":[1,[2]]}", "t:create: any: a list inside a list can't stand beside a file"},
      {"{\"any\":[{\"a\":1},{\"b\":2}]}",
       "t:create: any: objects that share no field can't stand beside a file: the server would mix them"},
      {"{\"any\":[{\"a\":[1]},{\"a\":[2]}]}",
       "t:create: any: objects that share no field can't stand beside a file: the server would mix them"},
      {"{\"any\":[{\"a\":1},{}]}",
       "t:create: any: objects that share no field can't stand beside a file: the server would mix them"},
      {"{\"any\":[{}]}", "t:create: any[]: an empty list or object can't stand beside a file"},
  };
  cw__file file = {.param = "picture", .data = "x", .length = 1, .filename = "x.png"};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    cw__order order = order_for(&flat_row, cases[i].params);
    order.files = &file;
    order.file_count = 1;
    assert_mistake(&order, cases[i].message);
  }
}

static void test_refused_files(void **state) {
  (void)state;
  cw__file file = {.param = "title", .data = "x", .length = 1, .filename = "x"};
  cw__order order = order_for(&flat_row, NULL);
  order.files = &file;
  order.file_count = 1;
  assert_mistake(&order, "t:create: title takes no file");
  file.param = "nothing";
  assert_mistake(&order, "t:create: nothing takes no file");
  file.param = "picture";
  file.content_type = "image/png\r\nX: y";
  assert_mistake(&order, "t:create: picture: content_type holds a line end");
  static const char *const names[] = {"a\r\nX: y", "a\n", "\r"};
  for (size_t i = 0; i < 3; i++) {
    file = (cw__file){.param = "picture", .data = "x", .length = 1, .filename = names[i]};
    assert_mistake(&order, "t:create: picture: a file's name holds a line end: give filename");
  }
  file = (cw__file){.param = "picture", .path = "/no/in\nvoice.PDF", .length = 1};
  assert_mistake(&order, "t:create: picture: a file's name holds a line end: give filename");
  file = (cw__file){.param = "files", .data = "x", .length = 1, .filename = "x"};
  set_params(&order, "{\"files\":[\"signed\"]}");
  assert_mistake(&order, "t:create: files: blobs and files can't go in one call");
  set_params(&order, "{}");
  set_extra(&order, "{\"files\":[\"signed\"]}");
  assert_mistake(&order, "t:create: files: blobs and files can't go in one call");
}

static void test_files(void **state) {
  (void)state;
  cw__file files[] = {{.param = "picture", .path = "/n\no/in\"voice.PDF", .length = 12},
                      {.param = "files", .data = "hi", .length = 2, .filename = "a.txt", .content_type = "text/x-mine"},
                      {.param = "files", .data = NULL, .length = 0},
                      {.param = "files", .path = "plain", .length = 0, .filename = "\xC3\xA9.jpeg"}};
  static const part flat[] = {
      {"name=\"title\"", "t"},
      {"name=\"picture\"; filename=\"in%22voice.PDF\"\r\nContent-Type: application/pdf", "</n\no/in\"voice.PDF:12>"},
      {"name=\"files[]\"; filename=\"a.txt\"\r\nContent-Type: text/x-mine", "hi"},
      {"name=\"files[]\"; filename=\"file\"\r\nContent-Type: application/octet-stream", ""},
      {"name=\"files[]\"; filename=\"\xC3\xA9.jpeg\"\r\nContent-Type: image/jpeg", "<plain:0>"}};
  static const part wrapped[] = {{"name=\"thing[title]\"", "t"},
                                 {"name=\"beside\"", "3"},
                                 {"name=\"thing[picture]\"; filename=\"x\"\r\nContent-Type: a/b", "hi"}};
  cw__order order = order_for(&flat_row, "{\"title\":\"t\"}");
  order.files = files;
  order.file_count = 4;
  assert_parts(&order, flat, 5);
  cw__file one = {.param = "picture", .data = "hi", .length = 2, .filename = "x", .content_type = "a/b"};
  order = order_for(&wrapped_row, "{\"title\":\"t\",\"beside\":3}");
  order.files = &one;
  order.file_count = 1;
  assert_parts(&order, wrapped, 3);
}

/* The server begins a new object of a list where a name comes again: what all share comes first in each. */
static void test_objects_in_lists(void **state) {
  (void)state;
  static const part parts[] = {
      {"name=\"any[][day]\"", "1"},  {"name=\"any[][x]\"", "a"},
      {"name=\"any[][day]\"", "2"},  {"name=\"any[][y]\"", "b"},
      {"name=\"any[][z][k]\"", "c"}, {"name=\"any[]\"", "d"},
      {"name=\"any[][day]\"", "3"},  {"name=\"any[][l][]\"", "4"},
      {"name=\"any[][l][]\"", "5"},  {"name=\"picture\"; filename=\"x\"\r\nContent-Type: a/b", "hi"}};
  cw__file one = {.param = "picture", .data = "hi", .length = 2, .filename = "x", .content_type = "a/b"};
  cw__order order =
      order_for(&flat_row, "{\"any\":[{\"x\":\"a\",\"day\":1},{\"y\":\"b\",\"z\":{\"k\":\"c\"},\"day\":2},\"d\","
                           "{\"l\":[4,5],\"day\":3}]}");
  order.files = &one;
  order.file_count = 1;
  assert_parts(&order, parts, 10);
}

/* The segments: bytes, file, bytes, file, bytes; the size of a file is the one it was given with, nobody looks again. */
static void test_segments(void **state) {
  (void)state;
  cw__file files[] = {{.param = "files", .path = "/no/such/file", .length = UINT64_C(5000000000)},
                      {.param = "files", .data = "a\0b", .length = 3, .filename = "n"}};
  cw__order order = order_for(&flat_row, "{\"title\":\"t\"}");
  order.files = files;
  order.file_count = 2;
  attempt a = make(&order);
  const cw__segment *s = a.plan.request.body;
  assert_int_equal(a.kind, CW_OK);
  assert_int_equal(a.plan.request.segment_count, 5);
  static const char first[] = "--BOUNDARY\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n"
                              "--BOUNDARY\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"file\"\r\n"
                              "Content-Type: application/octet-stream\r\n\r\n";
  static const char middle[] = "\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"n\"\r\n"
                               "Content-Type: application/octet-stream\r\n\r\n";
  static const char last[] = "\r\n--BOUNDARY--\r\n";
  assert_int_equal(s[0].length, strlen(first));
  assert_memory_equal(s[0].data, first, strlen(first));
  assert_string_equal(s[1].path, "/no/such/file");
  assert_null(s[1].data);
  assert_true(s[1].length == UINT64_C(5000000000) && s[1].offset == 0);
  assert_int_equal(s[2].length, strlen(middle));
  assert_memory_equal(s[2].data, middle, strlen(middle));
  assert_int_equal(s[3].length, 3);
  assert_ptr_equal(s[3].data, files[1].data); /* not copied */
  assert_int_equal(s[4].length, strlen(last));
  assert_memory_equal(s[4].data, last, strlen(last));
  for (int i = 0; i < 5; i++) assert_true(s[i].offset == 0 && !s[i].data == (s[i].path != NULL));
  drop(&a);
}

/* Names grow with each level: one that gets too long is the caller's mistake, never a request without a part of its body. */
static void test_long_names(void **state) {
  (void)state;
  size_t len = 70000;
  char *text = malloc(len + 100);
  memset(text, 'k', len + 100);
  memcpy(text, "{\"any\":{\"", 9);
  strcpy(text + len, "\":1},\"count\":7}");
  cw__order order = order_for(&multipart_row, text);
  assert_mistake(&order, "t:create: a field's name is too long");
  memcpy(text, "{\"new\":0,\"", 10);
  strcpy(text + len, "\":1}");
  set_params(&order, "{\"count\":7}");
  set_extra(&order, text);
  assert_mistake(&order, "t:create: a field's name is too long");
  free(text);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_json),          cmocka_unit_test(test_wrapped),
      cmocka_unit_test(test_headers),       cmocka_unit_test(test_parts),
      cmocka_unit_test(test_part_names),    cmocka_unit_test(test_refused_beside_files),
      cmocka_unit_test(test_refused_files), cmocka_unit_test(test_objects_in_lists),
      cmocka_unit_test(test_files),         cmocka_unit_test(test_segments),
      cmocka_unit_test(test_long_names),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
