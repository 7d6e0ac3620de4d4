/* The endpoint tables, compiled once. Neighbours: generate.lua writes them, row.h gives their form. */
#include "row.h"

#include <stddef.h>

#define CW__ENDPOINT_TABLES
#include "endpoints.inc"
