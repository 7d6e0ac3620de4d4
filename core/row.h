/*
 * The form of one endpoint as C data: what generate.lua writes into endpoints.inc from core/endpoints/ and every stage reads.
 * Constant data only; nothing here is ever allocated or changed.
 * Neighbours: request.c (arguments), response.c (shape of answers), error.c (what a status means), lua/lcw_row.c (shows it to Lua).
 */
#ifndef CW_ROW_H
#define CW_ROW_H

#include <stdbool.h>
#include <stdint.h>

#pragma GCC visibility push(hidden)

enum { /* cw__param.types and .of: a set */
       CW__INTEGER = 1,
       CW__NUMBER = 2,
       CW__STRING = 4,
       CW__BOOLEAN = 8,
       CW__OBJECT = 16,
       CW__LIST = 32,
       CW__FILE = 64,
       CW__ANY = 128
};

enum { CW__IN_PATH, CW__IN_QUERY, CW__IN_BODY, CW__IN_FILE };

enum { /* cw__param.flags */
       CW__REQUIRED = 1,
       CW__NULLABLE = 2,
       CW__PART_JSON = 4,      /* in a multipart body the value is one part of JSON text */
       CW__PART_FORBIDDEN = 8, /* cannot stand in a multipart body */
       CW__BESIDE_WRAP = 16,
       CW__POSITIONAL = 32, /* an id that lies in the body or query but comes first in the call */
       CW__BLOBS = 64,      /* file: signed ids of uploaded blobs are taken too */
       CW__OPEN = 128,      /* `fields` are checked, others pass */
       CW__NOT_BLANK = 256, /* "" and {} are refused, in the list's elements too */
       CW__NO_COMMA = 512,  /* so is a comma inside an element: it would split it */
       CW__BOUNDED = 1024   /* min and max hold */
};

enum { CW__FORMAT_NONE, CW__UNIX_SECONDS, CW__ISO8601, CW__COMMA_LIST };

enum { CW__TOKEN_USER = 1, CW__TOKEN_BOT = 2, CW__TOKEN_PLATFORM = 4, CW__TOKEN_NONE = 8 };

enum { CW__BODY_NONE, CW__BODY_JSON, CW__BODY_MULTIPART };

typedef enum cw__shape {
  CW__SHAPE_OBJECT,
  CW__SHAPE_LIST,
  CW__SHAPE_EMPTY,
  CW__SHAPE_VALUE,
  CW__SHAPE_CSV,
  CW__SHAPE_FILE,
  CW__SHAPE_MAYBE,
  CW__SHAPE_ANY /* an object or a list, by what was asked */
} cw__shape;

typedef struct cw__param {
  const char *name;               /* NULL ends a list of params */
  const char *const *words;       /* NULL, or the allowed words, NULL at the end */
  const struct cw__param *fields; /* NULL, or what the object (or each object of the list) may hold */
  const char *const *with;        /* names that must stand beside it, or "name=JSON text" with that value */
  const char *const *without;     /* names that must not, or not with that value */
  const char *unless;             /* required only when this one is absent */
  const char *refuse;             /* never sent: why, and what to use instead */
  const char *demand;             /* required by us beyond the server: why */
  const char *send;               /* JSON text sent when the caller gave nothing */
  uint8_t in;
  uint8_t types;
  uint8_t of; /* elements of a list */
  uint8_t format;
  uint16_t flags;
  int64_t min, max;
} cw__param;

/* Answers of this status may come although the change was made. */
typedef struct cw__half_done {
  int status; /* 0 ends a list */
  const char *note;
} cw__half_done;

typedef struct cw__paging {
  const char *style;                /* "page" or "window" */
  const char *param;                /* the page number's name */
  int size;                         /* rows a page, by default */
  int window;                       /* rows an id window holds at most */
  const char *total;                /* path in meta of the total, or NULL */
  const char *const *total_without; /* params beside which the total counts something else */
  const char *total_by;             /* param that chooses among totals, or NULL */
  const char *const *totals;        /* word, path, word, path, …, NULL */
  const char *more;                 /* path in meta of "there is another page" */
  const char *order_param, *ascending, *descending;
  bool stable;
} cw__paging;

typedef struct cw__row {
  const char *resource; /* dotted Lua name; NULL ends the table */
  const char *name;
  const char *endpoint;
  const char *const *methods; /* the first is sent */
  const char *path;
  const char *role; /* "agent", "administrator" or NULL */
  const cw__param *params;
  const char *wrap;
  const char *main;
  const char *refuse;
  const char *const *const *one_of;   /* sets of names: exactly one of each set */
  const char *const *const *together; /* sets of names: all of a set or none */
  const char *at;
  const char *meta;
  const char *of;         /* element type of a list of plain values */
  const char *safe_given; /* safe only when this param was given */
  const char *since;
  const cw__half_done *half_done;
  const char *const *secrets;
  const cw__paging *paging;
  uint8_t tokens;
  uint8_t body;
  uint8_t shape;
  bool safe;
  bool enterprise;
  int status;
  int rate_limit, rate_seconds; /* 0: none of its own */
  const char *rate_by;
} cw__row;

extern const cw__row cw__rows[];
extern const int cw__row_count;

#pragma GCC visibility pop

#endif
