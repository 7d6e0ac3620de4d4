/* The media type that goes with a file name. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "../stages.h"

static void test_types(void **state) {
  (void)state;
  static const char *const cases[][2] = {
      {"a.png", "image/png"},
      {"a.JPG", "image/jpeg"},
      {"a.jpeg", "image/jpeg"},
      {"a.b.pdf", "application/pdf"},
      {".csv", "text/csv"},
      {"voice.ogg", "audio/ogg"},
      {"film.mp4", "video/mp4"},
      {"letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
      {"page.html", "text/html"},
      {"archive.tar.gz", "application/gzip"},
      {"pdf", "application/octet-stream"},
      {"a.pdfx", "application/octet-stream"},
      {"a.pdf ", "application/octet-stream"},
      {"a.", "application/octet-stream"},
      {"", "application/octet-stream"}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    assert_string_equal(cw__media_type(cases[i][0]), cases[i][1]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_types)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
