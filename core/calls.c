/* The typed calls of chatwoot.h, one for each operation, each a cw_call. Neighbours: generate.lua writes them, client.c. */
#include "chatwoot.h"

#define CW__ENDPOINT_CALLS
#include "endpoints.inc"
