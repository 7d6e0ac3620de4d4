/* What value.c offers client.c: a cw_value is a cJSON node seen through the public interface. Neighbours: chatwoot.h, json.h. */
#ifndef CW_VALUE_H
#define CW_VALUE_H

#include <cjson/cJSON.h>

#include "buf.h"
#include "chatwoot.h"

#pragma GCC visibility push(hidden)

/* Makes big numbers of a tree that was parsed from this text exact, if it has any. False: out of memory. */
bool cw__value_exact(cJSON *root, const char *text, size_t len);

/* Appends the JSON text. False: the value lacks something that could not be put into it, or the buffer failed. */
bool cw__value_write(const cw_value *value, cw__buf *out);

#pragma GCC visibility pop

#endif
