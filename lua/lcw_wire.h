/* Requests and replies as tables: see lcw_wire.c. */
#ifndef LCW_WIRE_H
#define LCW_WIRE_H

#include "lcw.h"
#include "transport.h"

#pragma GCC visibility push(hidden)

/* Registers the metatables. */
void lcw_wire_open(lua_State *L);

/* A number of 0 or more at `name`, or `otherwise`; raises where it is none that makes sense. */
int64_t lcw_wire_number(lua_State *L, int table, const char *name, int64_t otherwise);

#define LCW_FEW_HEADERS 16

/* The request a table describes; raises where it can't be one. Texts stay in the table, lists on the stack, up to LCW_FEW_HEADERS headers
 * in `few`: all must live as long. Where there is a body, it and the list of its segments are the two on top. */
void lcw_wire_request(lua_State *L, int table, cw__request *request, cw__header *few);

/* A reply in a userdata, on the stack, which clears it. */
cw__reply *lcw_wire_hold(lua_State *L);

/* Pushes the table for a reply: status, head, body or `sink`; headers when asked for. */
void lcw_wire_reply(lua_State *L, const cw__reply *reply, const char *sink);

/* Pushes nil and the table for a failure; how many these are. */
int lcw_wire_failure(lua_State *L, const cw__failure *failure);

#pragma GCC visibility pop

#endif
