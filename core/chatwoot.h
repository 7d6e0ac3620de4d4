/*
 * chatwoot.h: the one public header of libchatwoot, a client for the HTTP API of Chatwoot servers.
 *
 * One client serves one thread; many clients may serve many threads. Nothing here prints, reads the environment or
 * keeps global state. Everything returned through `out` is the caller's until its _clear or _free function is called.
 * Times are milliseconds, sizes bytes, texts UTF-8.
 */
#ifndef CHATWOOT_H
#define CHATWOOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* CW_OK, or why a call failed. The words of cw_kind_name are those of errors.def. CW_MISTAKE is the caller's own:
 * a wrong type, an unknown field, a field the server would ignore; nothing was sent. */
typedef enum cw_kind {
  CW_OK = 0,
  CW_MISTAKE,
  CW_AUTH,
  CW_PERMISSION,
  CW_NOT_FOUND,
  CW_BAD_REQUEST,
  CW_VALIDATION,
  CW_CONFLICT,
  CW_PAYMENT_REQUIRED,
  CW_RATE_LIMIT,
  CW_TOO_LARGE,
  CW_SERVER,
  CW_TIMEOUT,
  CW_DEADLINE,
  CW_DNS,
  CW_CONNECTION,
  CW_TLS,
  CW_DECODE,
  CW_UNEXPECTED_RESPONSE,
  CW_CANCELLED,
  CW_CONFIG
} cw_kind;

/* generated from core/endpoints/: begin */
/* generated: end */

/* The C-interface part follows here. */

/* generated calls: begin */
/* generated calls: end */

#ifdef __cplusplus
}
#endif

#endif
