/*
 * What of an answer must not be shown: the tokens of the call wherever they stand, and the values of keys that hold secrets. Works
 * on text, cut or whole, as it comes: a body that is refused need not be JSON. It may show too little, never a token.
 * Neighbours: error.c keeps messages and bodies, rows name more keys.
 */
#include <string.h>

#include "error.h"

#define HIDDEN "[hidden]"

static void blank_text(char *text, size_t *len, const char *secret) {
  size_t n = secret ? strlen(secret) : 0;
  if (n < 4) return; /* no token is that short; blanking single letters would eat the text */
  for (char *at = text; (at = strstr(at, secret)) != NULL;) {
    size_t mark = n < sizeof HIDDEN - 1 ? n : sizeof HIDDEN - 1;
    memcpy(at, HIDDEN, mark);
    memmove(at + mark, at + n, *len - (size_t)(at - text) - n + 1);
    *len -= n - mark;
    at += mark;
  }
}

/* The text between two quotes, from behind the first: its letters become stars when `hide`. Where it ends. */
static char *pass_text(char *at, bool hide) {
  for (; *at && *at != '"'; at++) {
    if (*at == '\\' && at[1]) {
      if (hide) *at = '*';
      at++;
    }
    if (hide) *at = '*';
  }
  return *at ? at + 1 : at;
}

/* All texts of the list or object at `at`, but the names in it. It may be cut short. Where it ends. */
static char *blank_inside(char *at) {
  int depth = 0;
  while (*at) {
    if (*at == '"') {
      char *from = at + 1, *end = pass_text(from, false);
      if (end[strspn(end, " \t\r\n")] != ':') pass_text(from, true);
      at = end;
      continue;
    }
    if (*at == '{' || *at == '[') depth++;
    if ((*at == '}' || *at == ']') && --depth == 0) return at + 1;
    at++;
  }
  return at;
}

/* "key": value of a secret key: the letters of the value, or of all texts inside it, become stars. */
static void blank_member(char *text, const char *key) {
  size_t n = strlen(key);
  char *at = text;
  while ((at = strstr(at, key)) != NULL) {
    bool quoted = at > text && at[-1] == '"' && at[n] == '"';
    at += n;
    if (!quoted) continue;
    at++;
    at += strspn(at, " \t\r\n:");
    if (*at == '"') {
      at = pass_text(at + 1, true);
    } else if (*at == '{' || *at == '[') {
      at = blank_inside(at); /* from its end on: each byte is looked at once */
    }
  }
}

void cw__secrets_blank(const cw__context *context, char *text, size_t *len) {
  static const char *const always[] = {"access_token", "pubsub_token", "secret",    "hmac_token",    "api_key",
                                       "auth_token",   "password",     "bot_token", "smtp_password", "imap_password"};
  blank_text(text, len, context->api_token);
  blank_text(text, len, context->platform_token);
  for (size_t i = 0; i < sizeof always / sizeof always[0]; i++) blank_member(text, always[i]);
  for (const char *const *key = context->row ? context->row->secrets : NULL; key && *key; key++)
    blank_member(text, *key);
}
