/*
 * HMAC-SHA256 for identifier hashes and for the signatures of webhooks; libcrypto does the work. A key is prepared once, into a
 * userdata: what libcrypto does before the first byte costs more than a webhook's bytes. A signature is compared in constant time:
 * how long it takes must never tell how much of a guess was right. Neighbours: lcw_core.c (registers them),
 * lua/chatwoot/webhook/verify.lua. Source of the construction: RFC 2104.
 */
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>

#include "lcw.h"

#define KEY "chatwoot.hmac"
#define DIGEST 32
#define BLOCK 64

typedef struct hmac_key {
  EVP_MD_CTX *inner, *outer; /* both have read their padded key */
  EVP_MD_CTX *work;
} hmac_key;

static int key_gc(lua_State *L) {
  hmac_key *key = luaL_checkudata(L, 1, KEY);
  EVP_MD_CTX_free(key->inner);
  EVP_MD_CTX_free(key->outer);
  EVP_MD_CTX_free(key->work);
  memset(key, 0, sizeof *key);
  return 0;
}

static bool begin(EVP_MD_CTX **ctx, const unsigned char *block, unsigned char pad) {
  unsigned char padded[BLOCK];
  for (int i = 0; i < BLOCK; i++) padded[i] = block[i] ^ pad;
  *ctx = EVP_MD_CTX_new();
  bool done = *ctx && EVP_DigestInit_ex(*ctx, EVP_sha256(), NULL) && EVP_DigestUpdate(*ctx, padded, BLOCK);
  OPENSSL_cleanse(padded, sizeof padded);
  return done;
}

/* core.hmac_key(secret) -> the key, prepared */
int lcw_hmac_key(lua_State *L) {
  size_t len;
  const char *secret = luaL_checklstring(L, 1, &len);
  unsigned char block[BLOCK] = {0};
  hmac_key *key = lua_newuserdata(L, sizeof *key);
  memset(key, 0, sizeof *key);
  luaL_getmetatable(L, KEY);
  lua_setmetatable(L, -2);
  bool done = true;
  if (len > BLOCK) {
    done = EVP_Digest(secret, len, block, NULL, EVP_sha256(), NULL);
  } else {
    memcpy(block, secret, len);
  }
  key->work = EVP_MD_CTX_new();
  done = done && key->work && begin(&key->inner, block, 0x36) && begin(&key->outer, block, 0x5c);
  OPENSSL_cleanse(block, sizeof block);
  if (!done) luaL_error(L, "out of memory");
  return 1;
}

/* The digest of the texts at `from`… up to the top of the stack, as lower-case hex. */
static void digest_hex(lua_State *L, const hmac_key *key, int from, char hex[2 * DIGEST]) {
  static const char digits[] = "0123456789abcdef";
  unsigned char digest[EVP_MAX_MD_SIZE];
  bool done = key->work && EVP_MD_CTX_copy_ex(key->work, key->inner);
  for (int i = from; i <= lua_gettop(L); i++) {
    size_t len;
    const char *text = luaL_checklstring(L, i, &len);
    done = done && EVP_DigestUpdate(key->work, text, len);
  }
  done = done && EVP_DigestFinal_ex(key->work, digest, NULL) && EVP_MD_CTX_copy_ex(key->work, key->outer) &&
         EVP_DigestUpdate(key->work, digest, DIGEST) && EVP_DigestFinal_ex(key->work, digest, NULL);
  if (!done) luaL_error(L, "HMAC failed");
  for (int i = 0; i < DIGEST; i++) {
    hex[2 * i] = digits[digest[i] >> 4];
    hex[2 * i + 1] = digits[digest[i] & 15];
  }
}

/* core.hmac_sha256(secret, text…) -> lower-case hex */
int lcw_hmac_sha256(lua_State *L) {
  char hex[2 * DIGEST];
  luaL_checkstring(L, 2);
  lua_pushcfunction(L, lcw_hmac_key);
  lua_pushvalue(L, 1);
  lua_call(L, 1, 1);
  lua_replace(L, 1); /* anchored in the secret's place */
  digest_hex(L, lua_touserdata(L, 1), 2, hex);
  lua_pushlstring(L, hex, sizeof hex);
  return 1;
}

/* core.hmac_matches(key, hex, text…) -> boolean. Only the length of `hex` shows in the time this takes. */
int lcw_hmac_matches(lua_State *L) {
  char hex[2 * DIGEST];
  size_t len;
  const hmac_key *key = luaL_checkudata(L, 1, KEY);
  const char *given = luaL_checklstring(L, 2, &len);
  digest_hex(L, key, 3, hex);
  lua_pushboolean(L, len == sizeof hex && CRYPTO_memcmp(given, hex, sizeof hex) == 0);
  return 1;
}

void lcw_hmac_open(lua_State *L) {
  luaL_newmetatable(L, KEY);
  lua_pushcfunction(L, key_gc);
  lua_setfield(L, -2, "__gc");
  lua_pop(L, 1);
}
