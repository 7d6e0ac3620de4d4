/*
 * HMAC-SHA256 for identifier hashes and for the signatures of webhooks; libcrypto does the work. A signature is compared in
 * constant time: how long it takes must never tell how much of a guess was right. Nothing here keeps a key.
 * Neighbours: lcw_core.c (registers them), lua/chatwoot/webhook/verify.lua.
 */
#include <limits.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "lcw.h"

#define DIGEST 32

/* The digest of the text at `message` under the key at `key`, as lower-case hex. */
static void digest_hex(lua_State *L, int key, int message, char hex[2 * DIGEST]) {
  static const char digits[] = "0123456789abcdef";
  size_t key_len, len;
  const char *secret = luaL_checklstring(L, key, &key_len), *text = luaL_checklstring(L, message, &len);
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  bool made = key_len <= INT_MAX &&
              HMAC(EVP_sha256(), secret, (int)key_len, (const unsigned char *)text, len, digest, &size) != NULL;
  if (!made || size != DIGEST) luaL_error(L, "HMAC failed");
  for (int i = 0; i < DIGEST; i++) {
    hex[2 * i] = digits[digest[i] >> 4];
    hex[2 * i + 1] = digits[digest[i] & 15];
  }
}

/* core.hmac_sha256(key, message) -> lower-case hex */
int lcw_hmac_sha256(lua_State *L) {
  char hex[2 * DIGEST];
  digest_hex(L, 1, 2, hex);
  lua_pushlstring(L, hex, sizeof hex);
  return 1;
}

/* core.hmac_matches(hex, key, message) -> boolean. Only the length of `hex` shows in the time this takes. */
int lcw_hmac_matches(lua_State *L) {
  char hex[2 * DIGEST];
  size_t len;
  const char *given = luaL_checklstring(L, 1, &len);
  digest_hex(L, 2, 3, hex);
  lua_pushboolean(L, len == sizeof hex && CRYPTO_memcmp(given, hex, sizeof hex) == 0);
  return 1;
}
