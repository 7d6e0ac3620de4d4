/* Random text for request ids and multipart boundaries. Not pure, so the stages take its results as arguments. */
#ifndef CW_RANDOM_H
#define CW_RANDOM_H

#include <stddef.h>

#pragma GCC visibility push(hidden)

/* Writes `digits` hex digits (at most 64) and a NUL. */
void cw__random_text(char *out, size_t digits);

/* A number from 0 up to 1. */
double cw__random_chance(void);

#pragma GCC visibility pop

#endif
