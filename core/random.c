/*
 * Random hex digits from the system. A request id or boundary must not repeat; should the system refuse, the clock and a
 * counter still make it differ from the last one. Neighbours: client.c, lua/lcw_core.c.
 */
#define _DEFAULT_SOURCE
#include "random.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

void cw__random_text(char *out, size_t digits) {
  static const char hex[] = "0123456789abcdef";
  unsigned char bytes[32];
  if (digits > 64) digits = 64;
  if (getentropy(bytes, sizeof bytes) != 0) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    for (size_t i = 0; i < sizeof bytes; i++) {
      bytes[i] = (unsigned char)(((uint64_t)now.tv_nsec * (i + 1) * 2654435761u + (uint64_t)now.tv_sec) >> 8);
    }
  }
  for (size_t i = 0; i < digits; i++) out[i] = hex[i % 2 ? bytes[i / 2] & 15 : bytes[i / 2] >> 4];
  out[digits] = '\0';
}

double cw__random_chance(void) {
  char digits[14];
  cw__random_text(digits, 13);
  return (double)strtoull(digits, NULL, 16) / 4503599627370496.0; /* 16^13 */
}
