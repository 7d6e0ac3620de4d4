/* The head of an answer as headers: what a transport hands on, whatever a server wrote. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../transport.h"

/* "name=value|name=value" of a head */
static const char *split(const char *head) {
  static char text[400];
  cw__reply reply = {0};
  text[0] = '\0';
  assert_true(cw__reply_split(head, strlen(head), &reply));
  for (size_t i = 0; i < reply.header_count; i++) {
    if (i > 0) strcat(text, "|");
    strcat(strcat(strcat(text, reply.headers[i].name), "="), reply.headers[i].value);
  }
  cw__reply_clear(&reply);
  assert_null(reply.headers);
  return text;
}

static void test_names_and_values(void **state) {
  (void)state;
  assert_string_equal(split("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Empty:\r\n\r\n"),
                      "content-type=text/html; charset=utf-8|x-empty=");
  assert_string_equal(split("HTTP/1.1 200 OK\nA:b\n\n"), "a=b");
  assert_string_equal(split("HTTP/1.1 200 OK\r\nA: \t b c \t\r\nLocation: http://x:80/y\r\n\r\n"),
                      "a=b c|location=http://x:80/y");
  assert_string_equal(split("HTTP/2 200\r\ncontent-length: 2\r\n\r\n"), "content-length=2");
}

static void test_repeated(void **state) {
  (void)state;
  assert_string_equal(split("HTTP/1.1 200 OK\r\nX: a\r\nY: 1\r\nx: b\r\nX: c\r\ny: 2\r\n\r\n"), "x=a, b, c|y=1, 2");
  assert_string_equal(split("HTTP/1.1 200 OK\r\nX:\r\nX:\r\n\r\n"), "x=, ");
}

static void test_what_is_no_header(void **state) {
  (void)state;
  assert_string_equal(split("HTTP/1.1 200 OK\r\n\r\n"), "");
  assert_string_equal(split(""), "");
  assert_string_equal(split("HTTP/1.1 200 OK"), "");
  assert_string_equal(split("HTTP/1.1 200 OK\r\nno colon\r\n: no name\r\nA: b"), "a=b");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_names_and_values), cmocka_unit_test(test_repeated),
                                     cmocka_unit_test(test_what_is_no_header)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
