/*
 * What of an answer must not be shown: the tokens of the call wherever they stand, and the values of keys that hold secrets. Works
 * on text, cut or whole, as it comes: a body that is refused need not be JSON. It may show too little, never a token. Which names hold secrets is
 * said here alone: what a script sends under them is hidden from dry runs and hooks too (lua/chatwoot/preview.lua).
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

/* ---- names ---- */

typedef enum place { WHOLE, START, END } place;

/* A name is secret when it is, begins with, or ends in one of these: user_access_token, api_key_sid, current_password. */
static const struct {
  const char *text;
  place where;
} words[] = {{"access_token", END},    {"pubsub_token", END},      {"hmac_token", END},  {"auth_token", END},
             {"bot_token", END},       {"omniauth_token", END},    {"push_token", END},  {"verify_token", END},
             {"secret", END},          {"password", END},          {"password_", START}, {"api_key", START},
             {"provider_config", END}, {"identifier_hash", WHOLE}, {"otp_code", WHOLE},  {"backup_code", WHOLE},
             {"backup_codes", WHOLE},  {"auth_config", WHOLE}};

#define WORDS (sizeof words / sizeof words[0])

static bool fits(const char *name, size_t len, const char *word, place where) {
  size_t n = strlen(word);
  if (n > len || (where == WHOLE && n != len)) return false;
  return memcmp(where == END ? name + len - n : name, word, n) == 0;
}

bool cw__secrets_name(const cw__row *row, const char *name, size_t len) {
  for (size_t i = 0; i < WORDS; i++) {
    if (fits(name, len, words[i].text, words[i].where)) return true;
  }
  for (const char *const *key = row ? row->secrets : NULL; key && *key; key++) {
    if (fits(name, len, *key, WHOLE)) return true;
  }
  return false;
}

/* ---- members ---- */

static bool is_word(char c) {
  return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* As pass_text, hiding, of a text inside a text: its quotes have one backslash before them, a quote within it has more. */
static char *hide_inner_text(char *at) {
  for (int slashes = 0; *at; at++) {
    if (*at == '"' && slashes < 2) return at;
    slashes = *at == '\\' ? slashes + 1 : 0;
    if (at[0] != '\\' || at[1] != '"' || slashes > 1) *at = '*';
  }
  return at;
}

/* The value behind a secret name; its letters, or those of all texts inside it, become stars. JSON inside a JSON text has its quotes escaped,
 * Ruby writes => for a colon. Where it ends. */
static char *blank_value(char *at) {
  at += strspn(at, " \t\r\n:=>");
  if (*at == '{' || *at == '[') return blank_inside(at); /* from its end on: each byte is looked at once */
  if (*at == '"') return pass_text(at + 1, true);
  return at[0] == '\\' && at[1] == '"' ? hide_inner_text(at + 2) : at;
}

/* All members whose name is `word`, or holds it where it should. */
static void blank_members(char *text, const char *word, place where) {
  char *at = text;
  while ((at = strstr(at, word)) != NULL) {
    char *from = at, *end = at + strlen(word);
    while (from > text && is_word(from[-1])) from--;
    while (is_word(*end)) end++;
    at = end;
    if (from == text || from[-1] != '"' || !fits(from, (size_t)(end - from), word, where)) continue;
    if (*end == '"') {
      at = blank_value(end + 1);
    } else if (end[0] == '\\' && end[1] == '"') {
      at = blank_value(end + 2);
    }
  }
}

void cw__secrets_blank(const cw__context *context, char *text, size_t *len) {
  blank_text(text, len, context->api_token);
  blank_text(text, len, context->platform_token);
  for (size_t i = 0; i < WORDS; i++) blank_members(text, words[i].text, words[i].where);
  for (const char *const *key = context->row ? context->row->secrets : NULL; key && *key; key++)
    blank_members(text, *key, WHOLE);
}
