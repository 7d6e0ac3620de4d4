/*
 * Status and body of a refused call -> an error that says what happened and what to do. PURE. Reads every body shape the
 * server was seen to use: `error` (text, object or list), `errors`, `message` + `attributes`, plain text, HTML, nothing.
 * Sources: behaviour of 4.15.1: missing rights are 401 like bad tokens, told apart by the text (always English, but for the
 * sign-in one, which alone comes under `errors`); 429 is plain text without Retry-After, its windows open at the epoch
 * minute; too many messages are 422 with a sliding minute. It must never show a token.
 * Neighbours: errors.def (kinds), secrets.c, response.c, next.c.
 */
#include "error.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "json.h"

#define MAX_BODY 4096
#define MAX_SENTENCES 100
#define LONGEST_WAIT 1e9 /* seconds: longer than any deadline, and a number of ms that can be added to */

/* ---- the record ---- */

static void free_list(char **list) {
  for (size_t i = 0; list && list[i]; i++) free(list[i]);
  free(list);
}

void cw__error_clear(cw__error *error) {
  free(error->message);
  free(error->body);
  free_list(error->errors);
  free_list(error->attributes);
  memset(error, 0, sizeof *error);
  error->retry_after = -1;
}

/* A text that was cut may end inside a character: what is there of it goes. */
static void end_whole(char *text) {
  size_t bad, len = strlen(text);
  if (!cw__json_utf8(text, len, &bad) && len - bad < 4) text[bad] = '\0';
}

cw_kind cw__error_set(cw__error *error, cw_kind kind, const char *format, ...) {
  char text[1024];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  end_whole(text); /* what was cut here, or before by who hands it in */
  free(error->message);
  error->message = strdup(text);
  error->kind = kind;
  error->hint = cw__kind_hint(kind);
  return kind;
}

static const struct {
  const char *word, *hint;
} kinds[] = {
#define CW__KIND(name, word, hint) [CW_##name] = {word, hint},
#include "errors.def"
#undef CW__KIND
};

const char *cw__kind_word(cw_kind kind) {
  return (size_t)kind < sizeof kinds / sizeof kinds[0] ? kinds[kind].word : NULL;
}

const char *cw__kind_hint(cw_kind kind) {
  return (size_t)kind < sizeof kinds / sizeof kinds[0] ? kinds[kind].hint : NULL;
}

const char *cw__reply_header(const cw__reply *reply, const char *name, const char *otherwise) {
  for (size_t i = 0; i < reply->header_count; i++) {
    if (strcmp(reply->headers[i].name, name) == 0) return reply->headers[i].value;
  }
  return otherwise;
}

/* ---- the body, kept ---- */

static void blank_list(const cw__context *context, char **list) {
  for (; list && *list; list++) {
    size_t len = strlen(*list);
    cw__secrets_blank(context, *list, &len);
  }
}

static void keep_body(const cw__context *context, const cw__reply *reply, cw__error *error) {
  if (!reply->body) return;
  size_t len = reply->body_len;
  char *copy = malloc(len + 1); /* whole first: a token must not be cut in two and so escape */
  if (!copy) return;
  memcpy(copy, reply->body, len);
  copy[len] = '\0';
  for (char *zero = copy; (zero = memchr(zero, 0, len - (size_t)(zero - copy))) != NULL;) *zero = ' ';
  cw__secrets_blank(context, copy, &len);
  if (len > MAX_BODY) {
    len = MAX_BODY;
    while (len > 0 && ((unsigned char)copy[len] & 0xC0) == 0x80) len--; /* not inside a character */
    copy[len] = '\0';
  }
  free(error->body);
  error->body = copy;
  error->body_len = len;
}

/* ---- what the body says ---- */

/* `field`: NULL, or what the sentence is about: "name" + "can't be blank". */
static void add_text(char ***list, const char *field, const char *text) {
  size_t n = 0, size = (field ? strlen(field) + 1 : 0) + strlen(text) + 1;
  while (*list && (*list)[n]) n++;
  if (n == MAX_SENTENCES) return;
  char **grown = realloc(*list, (n + 2) * sizeof *grown);
  if (!grown) return;
  *list = grown;
  grown[n] = malloc(size);
  grown[n + 1] = NULL;
  if (grown[n]) snprintf(grown[n], size, "%s%s%s", field ? field : "", field ? " " : "", text);
}

/* Sentences of a text, a list of texts, or an object of lists by field ("name": ["can't be blank"]). */
static void add_sentences(cw__error *error, const cJSON *node, const char *field) {
  if (cJSON_IsString(node)) {
    add_text(&error->errors, field, node->valuestring);
    return;
  }
  if (!cJSON_IsArray(node) && !cJSON_IsObject(node)) return;
  for (const cJSON *child = node->child; child; child = child->next) {
    const char *name = cJSON_IsObject(node) ? child->string : field;
    if (cJSON_IsObject(node) && !field) add_text(&error->attributes, NULL, child->string);
    if (cJSON_IsString(child) || cJSON_IsArray(child)) add_sentences(error, child, name);
  }
}

static void add_attributes(cw__error *error, const cJSON *list) {
  for (const cJSON *child = cJSON_IsArray(list) ? list->child : NULL; child; child = child->next) {
    if (cJSON_IsString(child)) add_text(&error->attributes, NULL, child->valuestring);
  }
}

static void set_message(cw__error *error, const char *text) {
  free(error->message);
  error->message = strdup(text);
}

static void join_sentences(cw__error *error) {
  cw__buf text;
  size_t len;
  cw__buf_init(&text, MAX_BODY);
  for (size_t i = 0; error->errors && error->errors[i]; i++) {
    if (i > 0) cw__buf_str(&text, ", ");
    cw__buf_str(&text, error->errors[i]);
  }
  if (text.over) {
    set_message(error, error->errors[0]);
  } else if (text.len > 0) {
    error->message = cw__buf_take(&text, &len);
  }
  cw__buf_free(&text);
}

static const cJSON *member(const cJSON *object, const char *name) {
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

static void read_sentence(cw__error *error, const cJSON *node) {
  if (!error->message && cJSON_IsString(node) && node->valuestring[0]) set_message(error, node->valuestring);
}

/* An object by the names the server uses; a list or a text is what it has to say itself. */
static void read_json(cw__error *error, const cJSON *body) {
  bool object = cJSON_IsObject(body);
  const cJSON *said = member(body, "error"), *list = member(body, "errors"), *message = member(body, "message");
  add_attributes(error, member(body, "attributes"));
  read_sentence(error, message);
  read_sentence(error, said);
  if (!cJSON_IsString(said)) add_sentences(error, said, NULL);
  add_sentences(error, object ? list : body, NULL);
  if (!error->message) join_sentences(error);
}

/* Plain text: its first line. HTML: its title. Taken from the kept body, where no token is left that a cut could halve. */
static void read_text(cw__error *error, const cw__reply *reply) {
  const char *body = error->body ? error->body : "", *title = strstr(body, "<title>");
  bool page = strncasecmp(cw__reply_header(reply, "content-type", ""), "text/html", 9) == 0 || body[0] == '<';
  if (page && !title) return;
  const char *from = page ? title + 7 : body + strspn(body, " \t\r\n");
  size_t len = strcspn(from, page ? "<\r\n" : "\r\n");
  char text[300];
  snprintf(text, sizeof text, "%.*s", (int)(len < 250 ? len : 250), from);
  if (len > 250) end_whole(text);
  if (text[0] && cw__json_utf8(text, strlen(text), NULL)) set_message(error, text);
}

/* In its message, or where there was no memory for one, in its body. */
static bool says(const cw__error *error, const char *text) {
  const char *said = error->message ? error->message : error->body;
  return said && strstr(said, text);
}

/* True when the body was JSON. `plural`: the text came under `errors`, as the sign-in text does. Without memory for a tree the
 * JSON text itself is the message: what it says decides about the kind all the same. */
static bool read_body(const cw__context *context, const cw__reply *reply, cw__error *error, bool *plural) {
  cw__json_fault fault;
  if (!reply->body || reply->body_len == 0) return false;
  keep_body(context, reply, error);
  cJSON *body = cw__json_parse(reply->body, reply->body_len, &fault);
  if (body) {
    read_json(error, body);
    *plural = !cJSON_IsObject(body) || member(body, "errors");
  } else {
    read_text(error, reply);
    *plural = says(error, "\"errors\"");
  }
  bool json = body != NULL || fault.no_memory;
  cJSON_Delete(body);
  return json;
}

/* ---- the kind ---- */

static cw_kind kind_of_401(const cw__error *error, bool json, bool plural) {
  if (!json || plural || (!error->message && !says(error, "\"error\""))) return CW_AUTH;
  if (says(error, "Invalid Access Token") || says(error, "Invalid access_token") || says(error, "Invalid login"))
    return CW_AUTH;
  return says(error, "Invalid User IDs") ? CW_VALIDATION : CW_PERMISSION;
}

static cw_kind kind_of_status(int status) {
  switch (status) {
    case 402: return CW_PAYMENT_REQUIRED;
    case 403: return CW_PERMISSION;
    case 404: return CW_NOT_FOUND;
    case 408: return CW_TIMEOUT;
    case 409: return CW_CONFLICT;
    case 413: return CW_TOO_LARGE;
    case 422: return CW_VALIDATION;
    case 429: return CW_RATE_LIMIT;
    default: break;
  }
  if (status >= 500) return CW_SERVER;
  return status >= 400 ? CW_BAD_REQUEST : CW_UNEXPECTED_RESPONSE;
}

static const cw__half_done *half_done(const cw__context *context, int status) {
  const cw__half_done *item = context->row ? context->row->half_done : NULL;
  for (; item && item->status; item++) {
    if (item->status == status) return item;
  }
  return NULL;
}

static const char *hint_of(const cw__context *context, const cw__error *error, bool json) {
  const cw__half_done *half = half_done(context, error->status);
  if (half) return half->note;
  switch (error->status) {
    case 301:
    case 302:
    case 307:
    case 308: return "the server redirects: use the address it points to as base_url";
    case 403: return "the account feature is off, or the action is not allowed for this kind of inbox";
    case 404:
      if (!json && error->body) return "is base_url the address of a Chatwoot server?";
      if (says(error, "Not Found"))
        return "this server has no such endpoint or record (older version, or enterprise only)";
      return NULL;
    case 413: return "what was sent is too large for the server or its proxy";
    case 408: return NULL;
    default: break;
  }
  bool platform = context->row && context->row->tokens == CW__TOKEN_PLATFORM;
  if (error->kind == CW_AUTH && platform) return "the token is missing or not valid: check platform_token";
  if (error->kind == CW_PERMISSION && platform) return "the token is valid, but this belongs to another platform app";
  if (error->kind == CW_AUTH && says(error, "Invalid Access Token")) return "no user, bot or app has this api_token";
  if (error->kind == CW_SERVER && error->status == 500 && strcmp(context->method, "GET") != 0) {
    return "often a value the server did not expect; look before repeating: some of it may be done";
  }
  return cw__kind_hint(error->kind);
}

/* ---- repeat or not ---- */

/* Until the next window of `period` seconds opens, by the local clock; a second more, as clocks differ. */
static double next_window(double now, int period) { return period - fmod(now, period) + 1; }

/* Seconds of a date since the epoch, by the calendar whose years begin in March. */
static double epoch_seconds(int year, int month, int day, int seconds) {
  if (month <= 2) year--;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  double days = 365.0 * year + year / 4 - year / 100 + year / 400 + of_year - 719468;
  return days * 86400 + seconds;
}

typedef struct date {
  char month[4];
  int year, day, hour, minute, second;
} date;

/* The three forms HTTP knows, the latter two old: "Wed, 21 Oct 2026 07:28:00 GMT", "Wednesday, 21-Oct-26 07:28:00 GMT" and
 * "Wed Oct 21 07:28:00 2026". */
static bool read_date(const char *text, date *d) {
  if (sscanf(text, "%*3[A-Za-z], %2d %3[A-Za-z] %4d %2d:%2d:%2d GMT", &d->day, d->month, &d->year, &d->hour, &d->minute,
             &d->second) == 6)
    return true;
  if (sscanf(text, "%*[A-Za-z], %2d-%3[A-Za-z]-%2d %2d:%2d:%2d GMT", &d->day, d->month, &d->year, &d->hour, &d->minute,
             &d->second) == 6) {
    d->year += d->year < 70 ? 2000 : 1900;
    return true;
  }
  return sscanf(text, "%*3[A-Za-z] %3[A-Za-z] %2d %2d:%2d:%2d %4d", d->month, &d->day, &d->hour, &d->minute, &d->second,
                &d->year) == 6;
}

/* Seconds from now until a date, 0 where it is over; -1: no such date. */
static double until_date(const char *text, double now) {
  static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  date d;
  if (!read_date(text, &d)) return -1;
  const char *at = strlen(d.month) == 3 ? strstr(months, d.month) : NULL;
  if (!at || (at - months) % 3 != 0 || d.day < 1 || d.hour < 0 || d.minute < 0 || d.second < 0) return -1;
  double left =
      epoch_seconds(d.year, (int)(at - months) / 3 + 1, d.day, (d.hour * 60 + d.minute) * 60 + d.second) - now;
  return left > 0 ? left : 0;
}

/* What Retry-After says, in seconds: a number of them or a date; -1: nothing that can be read. */
static double asked_wait(const char *header, double now) {
  size_t digits = strspn(header, "0123456789.");
  double seconds = digits > 0 && !header[digits] && header[0] != '.' ? strtod(header, NULL) : until_date(header, now);
  return seconds < LONGEST_WAIT ? seconds : LONGEST_WAIT;
}

static double wait_of(const cw__context *context, const cw__reply *reply, const cw__error *error) {
  double seconds = asked_wait(cw__reply_header(reply, "retry-after", ""), context->now);
  if (seconds >= 0) return seconds;
  if (error->kind != CW_RATE_LIMIT) return -1;
  if (error->status == 422) return 61;
  return next_window(context->now, context->row && context->row->rate_seconds ? context->row->rate_seconds : 60);
}

static void judge(const cw__context *context, const cw__reply *reply, cw__error *error) {
  bool write = strcmp(context->method, "GET") != 0;
  error->retry_after = wait_of(context, reply, error);
  error->retryable = error->kind == CW_RATE_LIMIT || (context->safe && cw__status_is_gateway(error->status));
  error->uncertain = half_done(context, error->status) != NULL;
  if (write && (cw__status_is_gateway(error->status) || (error->status >= 500 && error->status != 501)))
    error->uncertain = true;
}

cw_kind cw__error_reply(const cw__context *context, const cw__reply *reply, cw__error *error) {
  bool plural = false;
  cw__error_clear(error);
  bool json = read_body(context, reply, error, &plural);
  error->status = reply->status;
  error->kind = reply->status == 401 ? kind_of_401(error, json, plural) : kind_of_status(reply->status);
  bool unread = reply->body && reply->body_len > 0 && !error->body; /* no memory: a body decides between these kinds */
  if (unread && (reply->status == 401 || reply->status == 422)) error->kind = CW_CONFIG;
  if (reply->status == 422 && says(error, "Too many messages")) error->kind = CW_RATE_LIMIT;
  if (!error->message) {
    char text[120];
    snprintf(text, sizeof text, "the server answered %d%s", reply->status,
             reply->body_len ? " without a text" : " and nothing else");
    set_message(error, text);
  }
  size_t len = error->message ? strlen(error->message) : 0;
  if (error->message) cw__secrets_blank(context, error->message, &len);
  blank_list(context, error->errors);
  blank_list(context, error->attributes);
  error->hint = hint_of(context, error, json);
  judge(context, reply, error);
  return error->kind;
}

cw_kind cw__failure_read(const cw__context *context, const cw__failure *failure, cw__error *error) {
  bool write = strcmp(context->method, "GET") != 0;
  bool arrived = failure->stage != CW__NOT_CONNECTED;
  cw__error_clear(error);
  cw__error_set(error, failure->kind, "%s", failure->message);
  error->retryable = failure->kind != CW_TLS && failure->kind != CW_CONFIG && failure->kind != CW_CANCELLED &&
                     failure->kind != CW_TOO_LARGE && (!arrived || context->safe);
  error->uncertain = write && arrived;
  size_t len = error->message ? strlen(error->message) : 0;
  if (error->message) cw__secrets_blank(context, error->message, &len);
  return failure->kind;
}
