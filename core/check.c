/*
 * Is what the caller gave what the server takes? Types, words, nulls, formats, and which fields may stand together: all of it
 * read from the row. It must never know an endpoint by name. Sources: endpoint rows; nulls inside lists vanish on the
 * server, digits as text in an id list remove members, an unknown word is a 500 or silently no rows (behaviour of 4.15.1).
 * Neighbours: request.c calls it, body.c writes what passed.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "job.h"
#include "suggest.h"

bool cw__mistake(cw__job *job, const char *format, ...) {
  char text[600];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  cw__error_set(job->error, CW_MISTAKE, "%s:%s: %s", job->row->resource, job->row->name, text);
  return false;
}

bool cw__no_memory(cw__job *job) {
  cw__error_set(job->error, CW_CONFIG, "%s:%s: out of memory", job->row->resource, job->row->name);
  return false;
}

const cw__dialect *cw__dialect_of(const cw__job *job) {
  static const cw__dialect plain = {"", "an object"};
  return job->order->dialect ? job->order->dialect : &plain;
}

static const char *type_word(const cw__job *job, unsigned types) {
  static const struct {
    unsigned type;
    const char *word;
  } words[] = {{CW__INTEGER, "an integer"}, {CW__NUMBER, "a number"}, {CW__STRING, "a string"},
               {CW__BOOLEAN, "a boolean"},  {CW__OBJECT, NULL},       {CW__LIST, "a list"},
               {CW__FILE, "a file"}};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
    if (types & words[i].type) return words[i].word ? words[i].word : cw__dialect_of(job)->object;
  }
  return "a value";
}

static const char *token_word(const cw__token *token) {
  switch (token->type) {
    case CW__TOKEN_NULL: return "null";
    case CW__TOKEN_FALSE:
    case CW__TOKEN_TRUE: return "a boolean";
    case CW__TOKEN_NUMBER: return "a number";
    case CW__TOKEN_STRING: return "a string";
    case CW__TOKEN_LIST: return "a list";
    default: return "an object";
  }
}

static bool type_fits(unsigned types, unsigned format, const cw__token *token) {
  if (types & CW__ANY) return true;
  switch (token->type) {
    case CW__TOKEN_FALSE:
    case CW__TOKEN_TRUE: return types & CW__BOOLEAN;
    case CW__TOKEN_NUMBER: return (types & CW__NUMBER) || ((types & CW__INTEGER) && cw__token_is_integer(token));
    case CW__TOKEN_STRING: return (types & CW__STRING) || ((types & CW__INTEGER) && cw__token_is_integer(token));
    case CW__TOKEN_LIST: return (types & CW__LIST) || format == CW__COMMA_LIST;
    case CW__TOKEN_OBJECT: return types & CW__OBJECT;
    default: return false;
  }
}

bool cw__is_empty_list(const cw__param *param, const cw__token *token) {
  return param && (param->types & (CW__LIST | CW__OBJECT)) == CW__LIST && token->type == CW__TOKEN_OBJECT &&
         token->span == 1;
}

static void excerpt(const cw__token *token, char *out, size_t size) {
  size_t shown = token->len < 60 ? token->len : 60;
  while (shown < token->len && ((unsigned char)token->text[shown] & 0xC0) == 0x80) shown--; /* not inside a character */
  snprintf(out, size, "%.*s%s", (int)shown, token->text, token->len > shown ? "…" : "");
}

/* Mistakes end in logs: what may hold a secret is not shown, and lists and objects may hold anything. */
static bool may_be_shown(const cw__token *token, const char *where) {
  static const char *const secrets[] = {"password", "token", "secret", "hash", "_key", "otp_", "backup_code", "config"};
  for (size_t i = 0; i < sizeof secrets / sizeof secrets[0]; i++) {
    if (strstr(where, secrets[i])) return false;
  }
  return token->type != CW__TOKEN_LIST && token->type != CW__TOKEN_OBJECT;
}

static bool refuse_type(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  char shown[80];
  if (!may_be_shown(token, where)) {
    return cw__mistake(job, "%s must be %s, not %s", where, type_word(job, param->types), token_word(token));
  }
  excerpt(token, shown, sizeof shown);
  return cw__mistake(job, "%s must be %s, not %s (%s)", where, type_word(job, param->types), token_word(token), shown);
}

static bool word_fits(const char *const *words, const cw__token *token) {
  for (; *words; words++) {
    if (strlen(*words) == token->len - 2 && memcmp(*words, token->text + 1, token->len - 2) == 0) return true;
  }
  return false;
}

static bool refuse_word(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  char list[400] = "", shown[80];
  cw__nearest near;
  cw__nearest_start(&near, token->text + 1, token->len - 2);
  for (const char *const *word = param->words; *word; word++) {
    size_t used = strlen(list);
    snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", *word);
    cw__nearest_offer(&near, *word);
  }
  excerpt(token, shown, sizeof shown);
  if (near.best)
    return cw__mistake(job, "%s can't be %s: did you mean \"%s\"? (one of %s)", where, shown, near.best, list);
  return cw__mistake(job, "%s can't be %s: it is one of %s", where, shown, list);
}

static bool is_blank(const cw__token *token) {
  if (token->type == CW__TOKEN_OBJECT) return token->span == 1;
  if (token->type != CW__TOKEN_STRING) return false;
  for (size_t i = 1; i + 1 < token->len; i++) {
    if (token->text[i] != ' ') return false;
  }
  return true;
}

static bool check_bounds(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  if (!cw__token_is_integer(token)) return true;
  int64_t value = strtoll(token->text + (token->type == CW__TOKEN_STRING), NULL, 10);
  if (value < param->min) return cw__mistake(job, "%s must be %lld or more", where, (long long)param->min);
  if (value > param->max) return cw__mistake(job, "%s must be %lld or less", where, (long long)param->max);
  return true;
}

static bool digits_at(const char *s, size_t n) {
  for (size_t i = 0; i < n; i++) {
    if (s[i] < '0' || s[i] > '9') return false;
  }
  return true;
}

/* Two digits from `least` to `most`. */
static bool pair_at(const char *s, int least, int most) {
  int value = digits_at(s, 2) ? (s[0] - '0') * 10 + s[1] - '0' : -1;
  return value >= least && value <= most;
}

static bool is_day(const char *s) {
  static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (!digits_at(s, 4) || s[4] != '-' || !pair_at(s + 5, 1, 12) || s[7] != '-') return false;
  int year = (s[0] - '0') * 1000 + (s[1] - '0') * 100 + (s[2] - '0') * 10 + s[3] - '0';
  int month = (s[5] - '0') * 10 + s[6] - '0';
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return pair_at(s + 8, 1, month == 2 && !leap ? 28 : days[month - 1]);
}

/* A day, and a time of day where more follows. The server drops one that does not exist without a word: a campaign is due at
 * once then. The quote at the end stops every look ahead. */
static bool is_date(const char *s, size_t len) {
  if (len < 10 || !is_day(s)) return false;
  if (len == 10) return true;
  if (!strchr("Tt ", s[10]) || !pair_at(s + 11, 0, 23) || s[13] != ':' || !pair_at(s + 14, 0, 59)) return false;
  return s[16] != ':' || pair_at(s + 17, 0, 59);
}

/* The server reads the leading digits of a time: 2026-01-01 is 2026 seconds after 1970. */
static bool check_format(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  if (param->format == CW__UNIX_SECONDS && token->type != CW__TOKEN_LIST) {
    bool text = token->type == CW__TOKEN_STRING;
    size_t digits = text ? token->len - 2 : token->len;
    if (text && !(digits > 0 && digits_at(token->text + 1, digits))) {
      return cw__mistake(job, "%s is in unix seconds, digits and nothing else", where);
    }
    if (digits > 11) return cw__mistake(job, "%s is in unix seconds, this looks like milliseconds", where);
  }
  bool date = param->format == CW__ISO8601 && token->type == CW__TOKEN_STRING;
  if (date && !is_date(token->text + 1, token->len - 2))
    return cw__mistake(job, "%s is ISO 8601 text such as 2030-01-02T03:04:05Z", where);
  return true;
}

/* Nothing is known of what is inside: only what the server would drop without a word is refused. */
static bool check_open(cw__job *job, const cw__token *token, const char *where) {
  const cw__token *child = token + 1, *end = token + token->span;
  for (; child < end; child += child->span) {
    if (token->type == CW__TOKEN_LIST && child->type == CW__TOKEN_NULL) {
      return cw__mistake(job, "%s: null inside a list, the server would drop it", where);
    }
    if (child->span > 1 && !check_open(job, child, where)) return false;
  }
  return true;
}

static bool check_fields(cw__job *job, const cw__param *param, const cw__token *object, const char *where) {
  const cw__param *fields = param->fields;
  bool open = param->flags & CW__OPEN;
  char path[240];
  for (const cw__token *t = object + 1; t < object + object->span; t += t->span) {
    const cw__param *field = cw__param_find(fields, t->key, t->key_len);
    snprintf(path, sizeof path, "%s.%.*s", where, (int)(t->key_len < 80 ? t->key_len : 80), t->key);
    if (!field && !open)
      return cw__mistake(job, "%s: the server knows no such field (%sextra sends it all the same)", path,
                         cw__dialect_of(job)->opts);
    if (field ? !cw__check_value(job, field, t, path) : t->span > 1 && !check_open(job, t, path)) return false;
  }
  for (const cw__param *field = fields; field->name; field++) {
    bool found = !(field->flags & CW__REQUIRED);
    for (const cw__token *t = object + 1; !found && t < object + object->span; t += t->span) {
      found = cw__param_find(field, t->key, t->key_len) == field;
    }
    if (!found) return cw__mistake(job, "%s.%s is missing", where, field->name);
  }
  return true;
}

static bool check_list(cw__job *job, const cw__param *param, const cw__token *list, const char *where) {
  cw__param element = *param;
  element.flags &= CW__OPEN | CW__NOT_BLANK;
  element.types = param->of ? param->of : CW__ANY;
  if (param->format == CW__COMMA_LIST) element.types = CW__STRING, element.format = CW__FORMAT_NONE;
  char path[240];
  int i = 0;
  for (const cw__token *t = list + 1; t < list + list->span; t += t->span) {
    snprintf(path, sizeof path, "%s[%d]", where, ++i);
    if (t->type == CW__TOKEN_NULL) return cw__mistake(job, "%s: null inside a list, the server would drop it", path);
    if (!cw__check_value(job, &element, t, path)) return false;
    bool whole = param->format == CW__COMMA_LIST || (param->flags & CW__NO_COMMA);
    if (whole && t->type == CW__TOKEN_STRING && memchr(t->text, ',', t->len)) {
      return cw__mistake(job, "%s: a comma would split it", path);
    }
  }
  return true;
}

/* A file param given as JSON: signed ids of blobs uploaded before, where the server takes them. */
static bool check_blobs(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  if (!(param->flags & CW__BLOBS) || token->type != CW__TOKEN_LIST) {
    return cw__mistake(job, "%s takes %s, not %s", where, param->types & CW__LIST ? "a list of files" : "a file",
                       token_word(token));
  }
  for (const cw__token *t = token + 1; t < token + token->span; t += t->span) {
    if (t->type != CW__TOKEN_STRING) return cw__mistake(job, "%s: a blob id is a string", where);
  }
  if (cw__has_file(job, param)) return cw__mistake(job, "%s: blobs and files can't go in one call", where);
  return true;
}

bool cw__check_value(cw__job *job, const cw__param *param, const cw__token *token, const char *where) {
  if (param->refuse) return cw__mistake(job, "%s: %s", where, param->refuse);
  if (token->type == CW__TOKEN_NULL) {
    if (param->flags & CW__NULLABLE) return true;
    return cw__mistake(job, "%s can't be null: it is %s", where, type_word(job, param->types));
  }
  if (param->in == CW__IN_FILE && param->types != 0) return check_blobs(job, param, token, where);
  if (cw__is_empty_list(param, token)) return true;
  if (!type_fits(param->types, param->format, token)) return refuse_type(job, param, token, where);
  if (token->type == CW__TOKEN_LIST) return check_list(job, param, token, where);
  if ((param->flags & CW__NOT_BLANK) && is_blank(token)) return cw__mistake(job, "%s can't be empty", where);
  if (token->type == CW__TOKEN_OBJECT) {
    return param->fields ? check_fields(job, param, token, where) : check_open(job, token, where);
  }
  if (param->words && token->type == CW__TOKEN_STRING && !word_fits(param->words, token)) {
    return refuse_word(job, param, token, where);
  }
  if (param->flags & CW__BOUNDED && !check_bounds(job, param, token, where)) return false;
  return check_format(job, param, token, where);
}

bool cw__has_file(const cw__job *job, const cw__param *param) {
  for (size_t i = 0; i < job->order->file_count; i++) {
    if (strcmp(job->order->files[i].param, param->name) == 0) return true;
  }
  return false;
}

bool cw__is_given(const cw__job *job, const cw__param *param) {
  return job->given[param - job->row->params] != NULL || (param->in == CW__IN_FILE && cw__has_file(job, param));
}

static bool name_given(const cw__job *job, const char *name) {
  const cw__param *param = cw__param_find(job->row->params, name, strlen(name));
  return param && cw__is_given(job, param);
}

/* A neighbour is a name, or a name with its value: status="snoozed". */
static bool neighbour_given(const cw__job *job, const char *neighbour) {
  const char *value = strchr(neighbour, '=');
  if (!value) return name_given(job, neighbour);
  const cw__param *param = cw__param_find(job->row->params, neighbour, (size_t)(value - neighbour));
  const cw__token *token = param ? job->given[param - job->row->params] : NULL;
  return token && token->len == strlen(value + 1) && memcmp(token->text, value + 1, token->len) == 0;
}

static bool check_neighbours(cw__job *job, const cw__param *param) {
  for (const char *const *other = param->with; other && *other; other++) {
    if (!neighbour_given(job, *other)) return cw__mistake(job, "%s needs %s beside it", param->name, *other);
  }
  for (const char *const *other = param->without; other && *other; other++) {
    if (neighbour_given(job, *other)) return cw__mistake(job, "%s and %s can't be given together", param->name, *other);
  }
  return true;
}

static bool check_presence(cw__job *job, const cw__param *param) {
  if (cw__is_given(job, param)) return check_neighbours(job, param);
  if (param->demand) return cw__mistake(job, "%s is missing: %s", param->name, param->demand);
  if (param->flags & CW__REQUIRED) return cw__mistake(job, "%s is missing", param->name);
  if (param->unless && !name_given(job, param->unless)) {
    return cw__mistake(job, "%s or %s is missing", param->name, param->unless);
  }
  return true;
}

/* A set of names of which exactly one, or all or none, must be given. */
static bool check_set(cw__job *job, const char *const *names, bool together) {
  char list[300] = "";
  size_t given = 0, count = 0;
  for (; names[count]; count++) {
    size_t used = strlen(list);
    snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", names[count]);
    given += name_given(job, names[count]);
  }
  if (together && given != 0 && given != count) return cw__mistake(job, "%s belong together: give all or none", list);
  if (!together && given != 1) return cw__mistake(job, "give exactly one of %s", list);
  return true;
}

bool cw__check_relations(cw__job *job) {
  for (const cw__param *param = job->row->params; param && param->name; param++) {
    if (param->in != CW__IN_PATH && !check_presence(job, param)) return false;
  }
  for (const char *const *const *set = job->row->one_of; set && *set; set++) {
    if (!check_set(job, *set, false)) return false;
  }
  for (const char *const *const *set = job->row->together; set && *set; set++) {
    if (!check_set(job, *set, true)) return false;
  }
  return true;
}
