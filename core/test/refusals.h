/*
 * The refusals that test_error.c reads: status, type and body as a running 4.15.1 (or a proxy before it) answered, and what a
 * caller must be told. A table, no code. Neighbour: test_error.c.
 */
#ifndef CW_TEST_REFUSALS_H
#define CW_TEST_REFUSALS_H

#include "../error.h"

static const cw__half_done half_done_list[] = {{422, "the top-level fields are saved"}, {500, "they are saved"}, {0}};
static const char *const own_secrets[] = {"hook_key", NULL};
static const cw__row read_row = {.resource = "a", .name = "get", .safe = true};
static const cw__row write_row = {.resource = "a", .name = "create", .secrets = own_secrets};
static const cw__row put_row = {.resource = "a", .name = "update", .safe = true};
static const cw__row half_row = {.resource = "inboxes", .name = "update", .safe = true, .half_done = half_done_list};
static const cw__row hourly_row = {
    .resource = "a", .name = "list", .safe = true, .rate_limit = 60, .rate_seconds = 3600};

/* Who asks: a GET, a POST that must not be repeated, a PUT that may be, one whose refusals may be half done, an hourly GET. */
typedef enum caller { READ, WRITE, PUT, HALF, HOURLY } caller;

static const struct {
  const cw__row *row;
  const char *method;
} callers[] = {{&read_row, "GET"}, {&write_row, "POST"}, {&put_row, "PUT"}, {&half_row, "PATCH"}, {&hourly_row, "GET"}};

typedef struct expected {
  caller who;
  int status;
  const char *type, *body;
  cw_kind kind;
  const char *message;
  bool uncertain, retryable, hint;
  double retry_after;
} expected;

#define JSON "application/json; charset=utf-8"
#define RAILS "application/json; charset=UTF-8"
#define TEXT "text/plain"
#define HTML "text/html"
#define NO false
#define YES true

static const expected refusals[] = {
    /* who may: the same status for a bad token and for a good one that may not */
    {READ, 401, JSON, "{\"errors\":[\"You need to sign in or sign up before continuing.\"]}", CW_AUTH,
     "You need to sign in or sign up before continuing.", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"errors\":[\"Du musst dich anmelden.\"]}", CW_AUTH, "Du musst dich anmelden.", NO, NO, YES,
     -1},
    {READ, 401, JSON, "{\"error\":\"Invalid Access Token\"}", CW_AUTH, "Invalid Access Token", NO, NO, YES, -1},
    {WRITE, 401, JSON, "{\"error\":\"Invalid access_token\"}", CW_AUTH, "Invalid access_token", NO, NO, YES, -1},
    {WRITE, 401, JSON, "{\"success\":false,\"errors\":[\"Invalid login credentials. Please try again.\"]}", CW_AUTH,
     "Invalid login credentials. Please try again.", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"error\":\"Access to this endpoint is not authorized for bots\"}", CW_PERMISSION,
     "Access to this endpoint is not authorized for bots", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"error\":\"Bot is not authorized to access this account\"}", CW_PERMISSION,
     "Bot is not authorized to access this account", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"error\":\"You are not authorized to access this account\"}", CW_PERMISSION,
     "You are not authorized to access this account", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"error\":\"Account is suspended\"}", CW_PERMISSION, "Account is suspended", NO, NO, YES, -1},
    {WRITE, 401, JSON, "{\"error\":\"You are not authorized to do this action\"}", CW_PERMISSION,
     "You are not authorized to do this action", NO, NO, YES, -1},
    {READ, 401, JSON, "{\"error\":\"Non permissible resource\"}", CW_PERMISSION, "Non permissible resource", NO, NO,
     YES, -1},
    {WRITE, 401, JSON, "{\"error\":\"Invalid User IDs\"}", CW_VALIDATION, "Invalid User IDs", NO, NO, NO, -1},
    {READ, 401, HTML, "<html><head><title>401 Authorization Required</title></head></html>", CW_AUTH,
     "401 Authorization Required", NO, NO, YES, -1},
    {READ, 401, NULL, "", CW_AUTH, "the server answered 401 and nothing else", NO, NO, YES, -1},
    {READ, 401, JSON, "{}", CW_AUTH, "the server answered 401 without a text", NO, NO, YES, -1},
    {READ, 401, JSON, "\"Unauthorized\"", CW_AUTH, "Unauthorized", NO, NO, YES, -1},
    {READ, 403, JSON, "{\"error\":\"Feature not enabled\"}", CW_PERMISSION, "Feature not enabled", NO, NO, YES, -1},
    {WRITE, 403, JSON, "{\"error\":\"Message status update is only allowed for API inboxes\"}", CW_PERMISSION,
     "Message status update is only allowed for API inboxes", NO, NO, YES, -1},
    {WRITE, 403, JSON, "{\"message\":\"Account creation is disabled\"}", CW_PERMISSION, "Account creation is disabled",
     NO, NO, YES, -1},
    {READ, 402, JSON, "{\"error\":\"Account limit exceeded. Please purchase more licenses\"}", CW_PAYMENT_REQUIRED,
     "Account limit exceeded. Please purchase more licenses", NO, NO, YES, -1},
    {WRITE, 402, JSON, "{\"error\":\"Account limit exceeded. Upgrade to a higher plan\"}", CW_PAYMENT_REQUIRED,
     "Account limit exceeded. Upgrade to a higher plan", NO, NO, YES, -1},

    /* not there */
    {READ, 404, JSON, "{\"error\":\"Resource could not be found\"}", CW_NOT_FOUND, "Resource could not be found", NO,
     NO, NO, -1},
    {READ, 404, RAILS, "{\"status\":404,\"error\":\"Not Found\"}", CW_NOT_FOUND, "Not Found", NO, NO, YES, -1},
    {WRITE, 404, JSON, "", CW_NOT_FOUND, "the server answered 404 and nothing else", NO, NO, NO, -1},
    {READ, 404, HTML,
     "<!DOCTYPE html>\n<html>\n<head>\n  <title>The page you were looking for doesn't exist "
     "(404)</title>\n</head></html>",
     CW_NOT_FOUND, "The page you were looking for doesn't exist (404)", NO, NO, YES, -1},
    {READ, 404, TEXT, "404 page not found\n", CW_NOT_FOUND, "404 page not found", NO, NO, YES, -1},
    {READ, 406, RAILS, "{\"status\":406,\"error\":\"Not Acceptable\"}", CW_BAD_REQUEST, "Not Acceptable", NO, NO, NO,
     -1},
    {READ, 410, JSON, "{\"error\":\"gone\"}", CW_BAD_REQUEST, "gone", NO, NO, NO, -1},

    /* what was sent */
    {WRITE, 400, RAILS, "{\"status\":400,\"error\":\"Bad Request\"}", CW_BAD_REQUEST, "Bad Request", NO, NO, NO, -1},
    {READ, 400, HTML, "", CW_BAD_REQUEST, "the server answered 400 and nothing else", NO, NO, NO, -1},
    {WRITE, 400, JSON, "{\"error\":\"Webhook registration is only supported for WhatsApp Cloud channels\"}",
     CW_BAD_REQUEST, "Webhook registration is only supported for WhatsApp Cloud channels", NO, NO, NO, -1},
    {WRITE, 422, JSON,
     "{\"message\":\"Name can't be blank, Email has been taken\",\"attributes\":[\"name\",\"email\"]}", CW_VALIDATION,
     "Name can't be blank, Email has been taken", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"error\":\"Validation failed: Content is too long (maximum is 150000 characters)\"}",
     CW_VALIDATION, "Validation failed: Content is too long (maximum is 150000 characters)", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"error\":{\"name\":[\"can't be blank\",\"is short\"]}}", CW_VALIDATION,
     "name can't be blank, name is short", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"error\":{}}", CW_VALIDATION, "the server answered 422 without a text", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"error\":[\"first\",\"second\"]}", CW_VALIDATION, "first, second", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"errors\":[\"SSO url is invalid\"]}", CW_VALIDATION, "SSO url is invalid", NO, NO, NO, -1},
    {WRITE, 422, JSON, "[\"first\",\"second\"]", CW_VALIDATION, "first, second", NO, NO, NO, -1},
    {WRITE, 422, JSON, "\"a text\"", CW_VALIDATION, "a text", NO, NO, NO, -1},
    {WRITE, 422, JSON, "17", CW_VALIDATION, "the server answered 422 without a text", NO, NO, NO, -1},
    {WRITE, 422, JSON, "null", CW_VALIDATION, "the server answered 422 without a text", NO, NO, NO, -1},
    {WRITE, 422, RAILS, "{\"status\":422,\"error\":\"Unprocessable Content\"}", CW_VALIDATION, "Unprocessable Content",
     NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"error\":\"param is missing or the value is empty: contact\"}", CW_VALIDATION,
     "param is missing or the value is empty: contact", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"message\":\"Ann is Online, please try again later\"}", CW_VALIDATION,
     "Ann is Online, please try again later", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"success\":false}", CW_VALIDATION, "the server answered 422 without a text", NO, NO, NO, -1},
    {WRITE, 422, JSON, "{\"message\":\"\",\"error\":\"said here\"}", CW_VALIDATION, "said here", NO, NO, NO, -1},
    {WRITE, 422, JSON, "", CW_VALIDATION, "the server answered 422 and nothing else", NO, NO, NO, -1},
    {WRITE, 409, JSON, "{\"error\":\"taken\"}", CW_CONFLICT, "taken", NO, NO, NO, -1},
    {WRITE, 409, JSON, "{\"duplicate_articles\":[{\"id\":1}]}", CW_CONFLICT, "the server answered 409 without a text",
     NO, NO, NO, -1},
    {WRITE, 413, HTML, "<html><head><title>413 Request Entity Too Large</title></head></html>", CW_TOO_LARGE,
     "413 Request Entity Too Large", NO, NO, YES, -1},

    /* half done: refused, and yet the change is there */
    {HALF, 422, JSON, "{\"message\":\"Provider config Invalid Credentials\",\"attributes\":[\"provider_config\"]}",
     CW_VALIDATION, "Provider config Invalid Credentials", YES, NO, YES, -1},
    {HALF, 500, RAILS, "{\"status\":500,\"error\":\"Internal Server Error\"}", CW_SERVER, "Internal Server Error", YES,
     NO, YES, -1},
    {HALF, 404, JSON, "{\"error\":\"Resource could not be found\"}", CW_NOT_FOUND, "Resource could not be found", NO,
     NO, NO, -1},

    /* too many: refused before any effect, whatever was asked */
    {READ, 429, TEXT, "Retry later\n", CW_RATE_LIMIT, "Retry later", NO, YES, YES, 11},
    {WRITE, 429, TEXT, "Retry later\n", CW_RATE_LIMIT, "Retry later", NO, YES, YES, 11},
    {HOURLY, 429, TEXT, "Retry later\n", CW_RATE_LIMIT, "Retry later", NO, YES, YES, 3191},
    {WRITE, 429, JSON, "", CW_RATE_LIMIT, "the server answered 429 and nothing else", NO, YES, YES, 11},
    {WRITE, 422, JSON, "{\"error\":\"Validation failed: Too many messages\"}", CW_RATE_LIMIT,
     "Validation failed: Too many messages", NO, YES, YES, 61},
    {WRITE, 422, JSON, "{\"message\":\"Too many messages\",\"attributes\":[\"base\"]}", CW_RATE_LIMIT,
     "Too many messages", NO, YES, YES, 61},

    /* the server's own trouble: a write may have happened */
    {READ, 500, RAILS, "{\"status\":500,\"error\":\"Internal Server Error\"}", CW_SERVER, "Internal Server Error", NO,
     NO, NO, -1},
    {WRITE, 500, RAILS, "{\"status\":500,\"error\":\"Internal Server Error\"}", CW_SERVER, "Internal Server Error", YES,
     NO, YES, -1},
    {PUT, 500, JSON, "{\"error\":\"upload failed\"}", CW_SERVER, "upload failed", YES, NO, YES, -1},
    {READ, 500, HTML, "<html><body>no title</body></html>", CW_SERVER, "the server answered 500 without a text", NO, NO,
     NO, -1},
    {WRITE, 501, TEXT, "", CW_SERVER, "the server answered 501 and nothing else", NO, NO, NO, -1},
    {READ, 502, HTML, "<html>\r\n<head><title>502 Bad Gateway</title></head></html>", CW_SERVER, "502 Bad Gateway", NO,
     YES, NO, -1},
    {WRITE, 502, HTML, "<html>\r\n<head><title>502 Bad Gateway</title></head></html>", CW_SERVER, "502 Bad Gateway",
     YES, NO, NO, -1},
    {PUT, 503, TEXT, "upstream connect error\nreset", CW_SERVER, "upstream connect error", YES, YES, NO, -1},
    {WRITE, 504, HTML, "<title>504 Gateway Time-out</title>", CW_SERVER, "504 Gateway Time-out", YES, NO, NO, -1},
    {READ, 520, TEXT, "error code: 520", CW_SERVER, "error code: 520", NO, YES, NO, -1},
    {READ, 524, TEXT, "error code: 524", CW_SERVER, "error code: 524", NO, YES, NO, -1},
    {WRITE, 524, TEXT, "error code: 524", CW_SERVER, "error code: 524", YES, NO, NO, -1},
    {READ, 525, TEXT, "error code: 525", CW_SERVER, "error code: 525", NO, NO, NO, -1},
    {READ, 408, NULL, "", CW_TIMEOUT, "the server answered 408 and nothing else", NO, YES, NO, -1},
    {WRITE, 408, NULL, "", CW_TIMEOUT, "the server answered 408 and nothing else", YES, NO, NO, -1},

    /* no Chatwoot at all */
    {READ, 301, HTML, "<title>301 Moved Permanently</title>", CW_UNEXPECTED_RESPONSE, "301 Moved Permanently", NO, NO,
     YES, -1},
    {WRITE, 308, NULL, "", CW_UNEXPECTED_RESPONSE, "the server answered 308 and nothing else", NO, NO, YES, -1},
    {READ, 304, NULL, "", CW_UNEXPECTED_RESPONSE, "the server answered 304 and nothing else", NO, NO, YES, -1},
};

#endif
