/*
 * chatwoot.h: the one public header of libchatwoot, a client for the HTTP API of Chatwoot servers.
 *
 *   cw_options options = {.size = sizeof options, .api_token = "…", .account_id = 1};
 *   cw_client *client;
 *   if (cw_client_new(&options, &client) != CW_OK) …
 *
 *   cw_reply reply;
 *   if (cw_inboxes_list(client, &reply) == CW_OK) {
 *     for (const cw_value *inbox = cw_first(reply.value); inbox; inbox = cw_next(inbox)) {
 *       puts(cw_string(cw_get(inbox, "name"), NULL));
 *     }
 *   } else {
 *     fprintf(stderr, "%s: %s\n", cw_kind_name(reply.kind), reply.message);
 *   }
 *   cw_reply_clear(&reply);
 *   cw_client_free(client);
 *
 * Calls block until the answer is there, the deadline has passed or nothing more can be done. One client serves one thread at a
 * time; many clients may serve many threads. Nothing here prints, reads the environment or ends the process.
 * Times are milliseconds, sizes bytes, texts UTF-8 and NUL-terminated. What a function takes is copied or used up before it
 * returns; what it returns through `out` is the caller's until its _clear or _free function is called.
 * Facts about the server are those of Chatwoot 4.15.1. Compile and link: cc … $(pkg-config --cflags --libs chatwoot)
 */
#ifndef CHATWOOT_H
#define CHATWOOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CW_VERSION "0.1.0"

#ifndef CW_API
#if defined(__GNUC__)
#define CW_API __attribute__((visibility("default")))
#else
#define CW_API
#endif
#endif

/* ---- how a call can end ---- */

/* Later versions may add kinds at the end: treat an unknown one as a failure. */
typedef enum cw_kind {
  CW_OK = 0,
  CW_MISTAKE,    /* the caller's own: wrong type, unknown field, a field the server would ignore; nothing was sent */
  CW_AUTH,       /* the token is missing or not valid */
  CW_PERMISSION, /* the token is valid but may not do this: role, inbox membership, account feature */
  CW_NOT_FOUND,
  CW_BAD_REQUEST,
  CW_VALIDATION, /* the server refused the values; a name already taken comes as this */
  CW_CONFLICT,
  CW_PAYMENT_REQUIRED, /* the account's plan has no room */
  CW_RATE_LIMIT,       /* too many calls, or too many messages in one conversation */
  CW_TOO_LARGE,        /* the answer exceeds max_response_bytes, or the server found the request too large */
  CW_SERVER,           /* 5xx */
  CW_TIMEOUT,          /* no byte moved for timeout_ms */
  CW_DEADLINE,         /* deadline_ms passed */
  CW_DNS,
  CW_CONNECTION,
  CW_TLS,
  CW_DECODE,              /* the answer is not the JSON it should be */
  CW_UNEXPECTED_RESPONSE, /* JSON, but of another shape than this operation answers */
  CW_CANCELLED,
  CW_CONFIG /* no token or account for this operation, an unreadable file, no memory; nothing was sent */
} cw_kind;

/* "not_found" for CW_NOT_FOUND and so on, "ok", "mistake"; "unknown" for a number of a newer version. Constant text. */
CW_API const char *cw_kind_name(cw_kind kind);

/* ---- the client ---- */

typedef struct cw_client cw_client;

/* Set `size` to sizeof(cw_options) and the rest to zero; zero stands for the default. `size` lets a program and a library of
 * different versions work together: a field the library does not know must be zero, or cw_client_new refuses. */
typedef struct cw_options {
  size_t size;
  const char *base_url;        /* "https://app.chatwoot.com"; http and https only, no user, query or fragment */
  const char *api_token;       /* of a user or an agent bot; needed by all but public, platform and server operations */
  const char *platform_token;  /* of a platform app; sent by platform operations and never by others */
  int64_t account_id;          /* the account to work in; cw_args.account_id overrides it for a call */
  int64_t timeout_ms;          /* 30000: how long one try may pass without a byte moving */
  int64_t connect_timeout_ms;  /* 5000 */
  int64_t deadline_ms;         /* 120000: for one call as a whole */
  uint64_t max_response_bytes; /* 64 MiB; does not bound what cw_args.to receives */
  const char *user_agent;      /* "chatwoot-lua/" CW_VERSION */
  const char *ca_file;         /* PEM file of the authorities to trust; NULL: the system's */
  const char *proxy;           /* "http://host:port"; NULL: none (http_proxy and its kin are not looked at) */
  int max_retries;             /* 2: how often a call may be repeated where that does no harm; below 0: never */
} cw_options;

/* Makes a client in *out; all texts are copied. No network yet. NULL options: all defaults. CW_MISTAKE: options can't be used,
 * cw_options_fault says why; CW_CONFIG: out of memory, or libcurl can't start. *out is NULL then. */
CW_API cw_kind cw_client_new(const cw_options *options, cw_client **out);

/* NULL, or what is wrong with the options: "base_url has no host". Constant text. */
CW_API const char *cw_options_fault(const cw_options *options);

/* Closes the connections and frees the client; NULL is fine. Replies and values live on. */
CW_API void cw_client_free(cw_client *client);

/* ---- values: JSON that came or goes ---- */

/* What lies inside reply.value is the reply's, lives until cw_reply_clear and can't be changed. Every reader takes NULL and
 * any type, so paths need no checks on the way: cw_string(cw_get(cw_get(v, "meta"), "name"), NULL) is NULL if any step is missing. */
typedef struct cw_value cw_value;

typedef enum cw_type {
  CW_TYPE_NONE = 0, /* there is no such value: NULL was given */
  CW_TYPE_NULL,
  CW_TYPE_BOOL,
  CW_TYPE_NUMBER,
  CW_TYPE_STRING,
  CW_TYPE_LIST,
  CW_TYPE_OBJECT
} cw_type;

CW_API cw_type cw_type_of(const cw_value *value);

/* The member of an object, NULL if there is none. */
CW_API const cw_value *cw_get(const cw_value *object, const char *key);

/* The element of a list, counted from 0; NULL past the end. Walks the list: loops use cw_first and cw_next. */
CW_API const cw_value *cw_at(const cw_value *list, size_t index);

/* Elements of a list, members of an object, else 0. Walks the list. */
CW_API size_t cw_size(const cw_value *value);

/* The first element or member, and the one behind; NULL at the end. cw_key is a member's name, NULL for anything else. */
CW_API const cw_value *cw_first(const cw_value *value);
CW_API const cw_value *cw_next(const cw_value *value);
CW_API const char *cw_key(const cw_value *member);

/* What the value holds if it is of that type, else `otherwise`. cw_int64 is exact over its whole range; a number with a
 * fraction, beyond int64_t, or given as text gets `otherwise`. */
CW_API int64_t cw_int64(const cw_value *value, int64_t otherwise);
CW_API double cw_double(const cw_value *value, double otherwise);
CW_API bool cw_bool(const cw_value *value, bool otherwise);

/* A string's text, NULL for anything else; *length (NULL: not wanted) gets its bytes. Texts hold no NUL inside. */
CW_API const char *cw_string(const cw_value *value, size_t *length);

/* Compact JSON text; the caller's, to be given to free(). NULL: no value, or out of memory. *length may be NULL. */
CW_API char *cw_value_print(const cw_value *value, size_t *length);

/* JSON text -> a value of the caller's, for cw_value_free. NULL if the text is no valid JSON (or memory is out); *offset (may be
 * NULL) is then the byte where reading stopped. */
CW_API cw_value *cw_value_parse(const char *text, size_t length, size_t *offset);

/* Values to send, for cw_args.value. Each is the caller's until it is put into another one. NULL: out of memory, or no JSON
 * (not finite, invalid UTF-8, a NULL text). Check the outermost one, as a NULL cw_args.value means no params; for what goes
 * into it see cw_set. */
CW_API cw_value *cw_object_new(void);
CW_API cw_value *cw_list_new(void);
CW_API cw_value *cw_string_new(const char *text);
CW_API cw_value *cw_int64_new(int64_t number);
CW_API cw_value *cw_double_new(double number);
CW_API cw_value *cw_bool_new(bool yes);
CW_API cw_value *cw_null_new(void);

/* Puts a value into an object (in place of one of the same name) or at a list's end. The value belongs to it from then on; it
 * is freed if that fails. False: it did fail, as for a NULL value. The container remembers: cw_call refuses to send it, so
 *   cw_set(message, "content", cw_string_new(text));
 * is safe without a look at the result. A value can be put into one place only, and never into itself. */
CW_API bool cw_set(cw_value *object, const char *key, cw_value *value);
CW_API bool cw_append(cw_value *list, cw_value *value);

/* Frees a value made by the functions above and all that is in it; NULL is fine. Not for values of a reply, nor for one that
 * was put into another. */
CW_API void cw_value_free(cw_value *value);

/* ---- arguments ---- */

/* One id of a call: cw_id ids[] = {CW_ID(42), CW_TEXT("kQ7x")}; */
typedef struct cw_id {
  int64_t number;
  const char *text;
  bool is_text;
} cw_id;

#define CW_ID(number)                                                                                                  \
  { (number), NULL, false }
#define CW_TEXT(text)                                                                                                  \
  { 0, (text), true }

/* A file to send. Its size is taken when the call begins; one that changes meanwhile fails the call. */
typedef struct cw_file {
  const char *param;        /* the field it is for: "attachments", "avatar" */
  const char *path;         /* a file, streamed from disk; or NULL and: */
  const char *data;         /* bytes in memory (needs filename) */
  size_t length;            /* of data */
  const char *filename;     /* NULL: the last part of path */
  const char *content_type; /* NULL: told by the name's ending */
} cw_file;

typedef struct cw_header {
  const char *name;
  const char *value;
} cw_header;

/* Everything a call may be given; set `size`, leave the rest zero. What lies here is borrowed for the time of the call. */
typedef struct cw_args {
  size_t size;

  /* As in the typed call: ids of the path (but not the account's), then those it lists before params. */
  const cw_id *ids;
  size_t id_count;

  /* A JSON object as text, "{\"status\":\"open\"}", or as a value; giving both is a mistake. The library checks each field and
   * puts it where the server wants it: query or body, wrapped or not. */
  const char *params;
  const cw_value *value;

  const cw_file *files;
  size_t file_count;

  /* JSON object text of fields and words that this version does not know; sent unchecked. Messages call it opts.extra. */
  const char *extra;

  /* Headers of your own; those the library sets can't be changed. */
  const cw_header *headers;
  size_t header_count;

  /* Instead of the client's; 0: the client's. account_id only where the operation lies in an account. */
  int64_t account_id, timeout_ms, deadline_ms;

  /* For files and CSV only: a path that receives the answer's bytes. It appears when they are whole. */
  const char *to;

  int max_retries; /* instead of the client's; 0: the client's; below 0: none */
} cw_args;

/* ---- replies ---- */

/* Filled by every call from scratch, whatever was in it: clear it before the next call. All pointers are the reply's own.
 * Not to be copied: the copies would share memory. */
typedef struct cw_reply {
  cw_kind kind; /* what the call returned */
  int status;   /* of the HTTP answer; 0: there was none */

  /* Of a call that went well: what was asked for, without the server's wrapping (NULL: a deletion has nothing to say, an inbox
   * has no bot), and what stood beside it (an object: totals of a list, contact_inbox of a new contact; often NULL). */
  const cw_value *value;
  const cw_value *meta;
  const char *bytes; /* of a CSV or file instead, a NUL behind; else NULL */
  size_t length;     /* of bytes */

  /* Of one that failed. */
  const char *message;           /* what happened; never NULL then, tokens are blanked */
  const char *hint;              /* what to do about it, or NULL */
  const char *const *errors;     /* the server's sentences, NULL at the end; NULL: it gave none */
  const char *const *attributes; /* the fields it complains about, likewise */
  const char *body;              /* up to 4 KiB of its answer, secrets blanked; NULL: none */
  size_t body_length;
  int64_t retry_after_ms; /* when another try makes sense; -1: not known */
  bool retryable;         /* the same call may well succeed later, and does no harm if this one happened */
  bool uncertain;         /* a change that may have happened: look before you repeat it */

  /* Of both. */
  int attempts;           /* requests sent */
  int64_t elapsed_ms;     /* from the first try to the end */
  const char *request_id; /* the X-Request-Id that was sent, for the server's log; "" when nothing was sent */

  void *memory; /* the library's */
  void *reserved[6];
} cw_reply;

/* Frees what the reply holds and zeroes it. Needed after every call, a failed one too; doing it twice is fine. */
CW_API void cw_reply_clear(cw_reply *reply);

/* ---- operations ---- */

/* generated from core/endpoints/: begin */
/* clang-format off */
typedef enum cw_operation {
  CW_ACCOUNTS_CREATE,
  CW_ACCOUNTS_CREATE_V2,
  CW_ACCOUNTS_GET,
  CW_ACCOUNTS_UPDATE,
  CW_ACCOUNTS_UPDATE_ACTIVE_AT,
  CW_ACCOUNTS_CACHE_KEYS,
  CW_AGENT_BOTS_LIST,
  CW_AGENT_BOTS_GET,
  CW_AGENT_BOTS_CREATE,
  CW_AGENT_BOTS_UPDATE,
  CW_AGENT_BOTS_DELETE,
  CW_AGENT_BOTS_DELETE_AVATAR,
  CW_AGENT_BOTS_RESET_ACCESS_TOKEN,
  CW_AGENT_BOTS_RESET_SECRET,
  CW_AGENT_CAPACITY_POLICIES_LIST,
  CW_AGENT_CAPACITY_POLICIES_GET,
  CW_AGENT_CAPACITY_POLICIES_CREATE,
  CW_AGENT_CAPACITY_POLICIES_UPDATE,
  CW_AGENT_CAPACITY_POLICIES_DELETE,
  CW_AGENT_CAPACITY_POLICIES_INBOX_LIMITS_CREATE,
  CW_AGENT_CAPACITY_POLICIES_INBOX_LIMITS_UPDATE,
  CW_AGENT_CAPACITY_POLICIES_INBOX_LIMITS_DELETE,
  CW_AGENT_CAPACITY_POLICIES_USERS_LIST,
  CW_AGENT_CAPACITY_POLICIES_USERS_ADD,
  CW_AGENT_CAPACITY_POLICIES_USERS_REMOVE,
  CW_AGENTS_LIST,
  CW_AGENTS_CREATE,
  CW_AGENTS_UPDATE,
  CW_AGENTS_DELETE,
  CW_AGENTS_BULK_CREATE,
  CW_APPLIED_SLAS_LIST,
  CW_APPLIED_SLAS_METRICS,
  CW_APPLIED_SLAS_DOWNLOAD,
  CW_ASSIGNABLE_AGENTS_LIST,
  CW_ASSIGNMENT_POLICIES_LIST,
  CW_ASSIGNMENT_POLICIES_GET,
  CW_ASSIGNMENT_POLICIES_CREATE,
  CW_ASSIGNMENT_POLICIES_UPDATE,
  CW_ASSIGNMENT_POLICIES_DELETE,
  CW_ASSIGNMENT_POLICIES_INBOXES,
  CW_AUDIT_LOGS_LIST,
  CW_AUTOMATION_RULES_LIST,
  CW_AUTOMATION_RULES_GET,
  CW_AUTOMATION_RULES_CREATE,
  CW_AUTOMATION_RULES_UPDATE,
  CW_AUTOMATION_RULES_DELETE,
  CW_AUTOMATION_RULES_CLONE,
  CW_BULK_ACTIONS_CREATE,
  CW_CAMPAIGNS_LIST,
  CW_CAMPAIGNS_GET,
  CW_CAMPAIGNS_CREATE,
  CW_CAMPAIGNS_UPDATE,
  CW_CAMPAIGNS_DELETE,
  CW_CANNED_RESPONSES_LIST,
  CW_CANNED_RESPONSES_CREATE,
  CW_CANNED_RESPONSES_UPDATE,
  CW_CANNED_RESPONSES_DELETE,
  CW_CAPTAIN_ASSISTANTS_INBOXES_LIST,
  CW_CAPTAIN_ASSISTANTS_INBOXES_ADD,
  CW_CAPTAIN_ASSISTANTS_INBOXES_REMOVE,
  CW_CAPTAIN_ASSISTANT_RESPONSES_LIST,
  CW_CAPTAIN_ASSISTANT_RESPONSES_GET,
  CW_CAPTAIN_ASSISTANT_RESPONSES_CREATE,
  CW_CAPTAIN_ASSISTANT_RESPONSES_UPDATE,
  CW_CAPTAIN_ASSISTANT_RESPONSES_DELETE,
  CW_CAPTAIN_ASSISTANTS_LIST,
  CW_CAPTAIN_ASSISTANTS_GET,
  CW_CAPTAIN_ASSISTANTS_CREATE,
  CW_CAPTAIN_ASSISTANTS_UPDATE,
  CW_CAPTAIN_ASSISTANTS_DELETE,
  CW_CAPTAIN_ASSISTANTS_PLAYGROUND,
  CW_CAPTAIN_ASSISTANTS_TOOLS,
  CW_CAPTAIN_BULK_ACTIONS_CREATE,
  CW_CAPTAIN_COPILOT_THREADS_MESSAGES_LIST,
  CW_CAPTAIN_COPILOT_THREADS_MESSAGES_CREATE,
  CW_CAPTAIN_COPILOT_THREADS_LIST,
  CW_CAPTAIN_COPILOT_THREADS_CREATE,
  CW_CAPTAIN_CUSTOM_TOOLS_LIST,
  CW_CAPTAIN_CUSTOM_TOOLS_GET,
  CW_CAPTAIN_CUSTOM_TOOLS_CREATE,
  CW_CAPTAIN_CUSTOM_TOOLS_UPDATE,
  CW_CAPTAIN_CUSTOM_TOOLS_DELETE,
  CW_CAPTAIN_CUSTOM_TOOLS_TEST,
  CW_CAPTAIN_DOCUMENTS_LIST,
  CW_CAPTAIN_DOCUMENTS_GET,
  CW_CAPTAIN_DOCUMENTS_CREATE,
  CW_CAPTAIN_DOCUMENTS_DELETE,
  CW_CAPTAIN_DOCUMENTS_SYNC,
  CW_CAPTAIN_PREFERENCES_GET,
  CW_CAPTAIN_PREFERENCES_UPDATE,
  CW_CAPTAIN_ASSISTANTS_SCENARIOS_LIST,
  CW_CAPTAIN_ASSISTANTS_SCENARIOS_GET,
  CW_CAPTAIN_ASSISTANTS_SCENARIOS_CREATE,
  CW_CAPTAIN_ASSISTANTS_SCENARIOS_UPDATE,
  CW_CAPTAIN_ASSISTANTS_SCENARIOS_DELETE,
  CW_CAPTAIN_TASKS_REWRITE,
  CW_CAPTAIN_TASKS_SUMMARIZE,
  CW_CAPTAIN_TASKS_REPLY_SUGGESTION,
  CW_CAPTAIN_TASKS_LABEL_SUGGESTION,
  CW_CAPTAIN_TASKS_FOLLOW_UP,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_TWITTER,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_MICROSOFT,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_GOOGLE,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_INSTAGRAM,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_TIKTOK,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_NOTION,
  CW_CHANNEL_AUTHORIZATIONS_CREATE_WHATSAPP,
  CW_COMPANIES_LIST,
  CW_COMPANIES_GET,
  CW_COMPANIES_CREATE,
  CW_COMPANIES_UPDATE,
  CW_COMPANIES_DELETE,
  CW_COMPANIES_SEARCH,
  CW_COMPANIES_DESTROY_CUSTOM_ATTRIBUTES,
  CW_COMPANIES_DELETE_AVATAR,
  CW_COMPANIES_CONTACTS_LIST,
  CW_COMPANIES_CONTACTS_SEARCH,
  CW_COMPANIES_CONTACTS_ADD,
  CW_COMPANIES_CONTACTS_REMOVE,
  CW_COMPANIES_CONVERSATIONS_LIST,
  CW_COMPANIES_NOTES_LIST,
  CW_CONTACTS_ATTACHMENTS_LIST,
  CW_CONTACTS_CONVERSATIONS_LIST,
  CW_CONTACTS_INBOXES_CREATE,
  CW_CONTACTS_INBOXES_FILTER,
  CW_CONTACTS_LABELS_LIST,
  CW_CONTACTS_LABELS_SET,
  CW_CONTACTS_NOTES_LIST,
  CW_CONTACTS_NOTES_GET,
  CW_CONTACTS_NOTES_CREATE,
  CW_CONTACTS_NOTES_UPDATE,
  CW_CONTACTS_NOTES_DELETE,
  CW_CONTACTS_LIST,
  CW_CONTACTS_GET,
  CW_CONTACTS_CREATE,
  CW_CONTACTS_UPDATE,
  CW_CONTACTS_DELETE,
  CW_CONTACTS_SEARCH,
  CW_CONTACTS_FILTER,
  CW_CONTACTS_ACTIVE,
  CW_CONTACTS_IMPORT,
  CW_CONTACTS_EXPORT,
  CW_CONTACTS_CONTACTABLE_INBOXES,
  CW_CONTACTS_DESTROY_CUSTOM_ATTRIBUTES,
  CW_CONTACTS_DELETE_AVATAR,
  CW_CONTACTS_MERGE,
  CW_CONTACTS_CALL,
  CW_CONVERSATIONS_ASSIGNMENTS_SET,
  CW_CONVERSATIONS_DIRECT_UPLOADS_CREATE,
  CW_CONVERSATIONS_DRAFTS_GET,
  CW_CONVERSATIONS_DRAFTS_UPDATE,
  CW_CONVERSATIONS_DRAFTS_DELETE,
  CW_CONVERSATIONS_LABELS_LIST,
  CW_CONVERSATIONS_LABELS_SET,
  CW_CONVERSATIONS_PARTICIPANTS_LIST,
  CW_CONVERSATIONS_PARTICIPANTS_ADD,
  CW_CONVERSATIONS_PARTICIPANTS_SET,
  CW_CONVERSATIONS_PARTICIPANTS_REMOVE,
  CW_CONVERSATIONS_LIST,
  CW_CONVERSATIONS_META,
  CW_CONVERSATIONS_SEARCH,
  CW_CONVERSATIONS_FILTER,
  CW_CONVERSATIONS_GET,
  CW_CONVERSATIONS_CREATE,
  CW_CONVERSATIONS_UPDATE,
  CW_CONVERSATIONS_DELETE,
  CW_CONVERSATIONS_TOGGLE_STATUS,
  CW_CONVERSATIONS_TOGGLE_PRIORITY,
  CW_CONVERSATIONS_TOGGLE_TYPING_STATUS,
  CW_CONVERSATIONS_UPDATE_LAST_SEEN,
  CW_CONVERSATIONS_UNREAD,
  CW_CONVERSATIONS_MUTE,
  CW_CONVERSATIONS_UNMUTE,
  CW_CONVERSATIONS_TRANSCRIPT,
  CW_CONVERSATIONS_SET_CUSTOM_ATTRIBUTES,
  CW_CONVERSATIONS_ATTACHMENTS,
  CW_CONVERSATIONS_INBOX_ASSISTANT,
  CW_CONVERSATIONS_REPORTING_EVENTS,
  CW_CONVERSATIONS_UNREAD_COUNTS,
  CW_CSAT_SURVEY_RESPONSES_LIST,
  CW_CSAT_SURVEY_RESPONSES_METRICS,
  CW_CSAT_SURVEY_RESPONSES_DOWNLOAD,
  CW_CSAT_SURVEY_RESPONSES_UPDATE,
  CW_CUSTOM_ATTRIBUTE_DEFINITIONS_LIST,
  CW_CUSTOM_ATTRIBUTE_DEFINITIONS_GET,
  CW_CUSTOM_ATTRIBUTE_DEFINITIONS_CREATE,
  CW_CUSTOM_ATTRIBUTE_DEFINITIONS_UPDATE,
  CW_CUSTOM_ATTRIBUTE_DEFINITIONS_DELETE,
  CW_CUSTOM_FILTERS_LIST,
  CW_CUSTOM_FILTERS_GET,
  CW_CUSTOM_FILTERS_CREATE,
  CW_CUSTOM_FILTERS_UPDATE,
  CW_CUSTOM_FILTERS_DELETE,
  CW_CUSTOM_ROLES_LIST,
  CW_CUSTOM_ROLES_GET,
  CW_CUSTOM_ROLES_CREATE,
  CW_CUSTOM_ROLES_UPDATE,
  CW_CUSTOM_ROLES_DELETE,
  CW_DASHBOARD_APPS_LIST,
  CW_DASHBOARD_APPS_GET,
  CW_DASHBOARD_APPS_CREATE,
  CW_DASHBOARD_APPS_UPDATE,
  CW_DASHBOARD_APPS_DELETE,
  CW_FACEBOOK_PAGES_LIST,
  CW_FACEBOOK_PAGES_REGISTER,
  CW_FACEBOOK_PAGES_REAUTHORIZE,
  CW_INBOXES_ASSIGNMENT_POLICY_GET,
  CW_INBOXES_ASSIGNMENT_POLICY_SET,
  CW_INBOXES_ASSIGNMENT_POLICY_DELETE,
  CW_INBOXES_CONFERENCE_TOKEN,
  CW_INBOXES_CONFERENCE_CREATE,
  CW_INBOXES_CONFERENCE_DELETE,
  CW_INBOXES_AGENTS_LIST,
  CW_INBOXES_AGENTS_ADD,
  CW_INBOXES_AGENTS_SET,
  CW_INBOXES_AGENTS_REMOVE,
  CW_INBOXES_LIST,
  CW_INBOXES_GET,
  CW_INBOXES_CREATE,
  CW_INBOXES_UPDATE,
  CW_INBOXES_DELETE,
  CW_INBOXES_ASSIGNABLE_AGENTS,
  CW_INBOXES_CAMPAIGNS,
  CW_INBOXES_GET_AGENT_BOT,
  CW_INBOXES_SET_AGENT_BOT,
  CW_INBOXES_DELETE_AVATAR,
  CW_INBOXES_SYNC_TEMPLATES,
  CW_INBOXES_HEALTH,
  CW_INBOXES_CSAT_TEMPLATE,
  CW_INBOXES_CREATE_CSAT_TEMPLATE,
  CW_INBOXES_RESET_SECRET,
  CW_INBOXES_REGISTER_WEBHOOK,
  CW_INBOXES_ANALYZE_CSAT_TEMPLATE,
  CW_INBOXES_ENABLE_WHATSAPP_CALLING,
  CW_INBOXES_DISABLE_WHATSAPP_CALLING,
  CW_INBOXES_SET_INBOUND_CALLS,
  CW_INTEGRATIONS_APPS_LIST,
  CW_INTEGRATIONS_APPS_GET,
  CW_INTEGRATIONS_DYTE_CREATE_MEETING,
  CW_INTEGRATIONS_DYTE_ADD_PARTICIPANT,
  CW_INTEGRATIONS_HOOKS_CREATE,
  CW_INTEGRATIONS_HOOKS_UPDATE,
  CW_INTEGRATIONS_HOOKS_DELETE,
  CW_INTEGRATIONS_HOOKS_PROCESS_EVENT,
  CW_INTEGRATIONS_LINEAR_DELETE,
  CW_INTEGRATIONS_LINEAR_TEAMS,
  CW_INTEGRATIONS_LINEAR_TEAM_ENTITIES,
  CW_INTEGRATIONS_LINEAR_CREATE_ISSUE,
  CW_INTEGRATIONS_LINEAR_LINK_ISSUE,
  CW_INTEGRATIONS_LINEAR_UNLINK_ISSUE,
  CW_INTEGRATIONS_LINEAR_SEARCH_ISSUE,
  CW_INTEGRATIONS_LINEAR_LINKED_ISSUES,
  CW_INTEGRATIONS_NOTION_DELETE,
  CW_INTEGRATIONS_SHOPIFY_AUTH,
  CW_INTEGRATIONS_SHOPIFY_ORDERS,
  CW_INTEGRATIONS_SHOPIFY_DELETE,
  CW_INTEGRATIONS_SLACK_CREATE,
  CW_INTEGRATIONS_SLACK_UPDATE,
  CW_INTEGRATIONS_SLACK_DELETE,
  CW_INTEGRATIONS_SLACK_LIST_CHANNELS,
  CW_LABELS_LIST,
  CW_LABELS_GET,
  CW_LABELS_CREATE,
  CW_LABELS_UPDATE,
  CW_LABELS_DELETE,
  CW_LIVE_REPORTS_CONVERSATION_METRICS,
  CW_LIVE_REPORTS_GROUPED_CONVERSATION_METRICS,
  CW_MACROS_LIST,
  CW_MACROS_GET,
  CW_MACROS_CREATE,
  CW_MACROS_UPDATE,
  CW_MACROS_DELETE,
  CW_MACROS_EXECUTE,
  CW_MESSAGES_LIST,
  CW_MESSAGES_CREATE,
  CW_MESSAGES_UPDATE,
  CW_MESSAGES_DELETE,
  CW_MESSAGES_RETRY,
  CW_MESSAGES_TRANSLATE,
  CW_NOTIFICATION_SETTINGS_GET,
  CW_NOTIFICATION_SETTINGS_UPDATE,
  CW_NOTIFICATION_SUBSCRIPTIONS_CREATE,
  CW_NOTIFICATION_SUBSCRIPTIONS_DELETE,
  CW_NOTIFICATIONS_LIST,
  CW_NOTIFICATIONS_UNREAD_COUNT,
  CW_NOTIFICATIONS_MARK_READ,
  CW_NOTIFICATIONS_MARK_UNREAD,
  CW_NOTIFICATIONS_SNOOZE,
  CW_NOTIFICATIONS_DELETE,
  CW_NOTIFICATIONS_READ_ALL,
  CW_NOTIFICATIONS_DESTROY_ALL,
  CW_ONBOARDING_UPDATE,
  CW_ONBOARDING_HELP_CENTER_GENERATION,
  CW_PLATFORM_ACCOUNT_USERS_LIST,
  CW_PLATFORM_ACCOUNT_USERS_CREATE,
  CW_PLATFORM_ACCOUNT_USERS_DELETE,
  CW_PLATFORM_ACCOUNTS_LIST,
  CW_PLATFORM_ACCOUNTS_GET,
  CW_PLATFORM_ACCOUNTS_CREATE,
  CW_PLATFORM_ACCOUNTS_UPDATE,
  CW_PLATFORM_ACCOUNTS_DELETE,
  CW_PLATFORM_AGENT_BOTS_LIST,
  CW_PLATFORM_AGENT_BOTS_GET,
  CW_PLATFORM_AGENT_BOTS_CREATE,
  CW_PLATFORM_AGENT_BOTS_UPDATE,
  CW_PLATFORM_AGENT_BOTS_DELETE,
  CW_PLATFORM_AGENT_BOTS_DELETE_AVATAR,
  CW_PLATFORM_EMAIL_CHANNEL_MIGRATIONS_CREATE,
  CW_PLATFORM_USERS_GET,
  CW_PLATFORM_USERS_CREATE,
  CW_PLATFORM_USERS_UPDATE,
  CW_PLATFORM_USERS_DELETE,
  CW_PLATFORM_USERS_LOGIN,
  CW_PLATFORM_USERS_TOKEN,
  CW_PORTALS_ARTICLES_LIST,
  CW_PORTALS_ARTICLES_GET,
  CW_PORTALS_ARTICLES_CREATE,
  CW_PORTALS_ARTICLES_UPDATE,
  CW_PORTALS_ARTICLES_DELETE,
  CW_PORTALS_ARTICLES_REORDER,
  CW_PORTALS_ARTICLES_BULK_UPDATE_STATUS,
  CW_PORTALS_ARTICLES_BULK_UPDATE_CATEGORY,
  CW_PORTALS_ARTICLES_BULK_DELETE,
  CW_PORTALS_ARTICLES_BULK_TRANSLATE,
  CW_PORTALS_CATEGORIES_LIST,
  CW_PORTALS_CATEGORIES_GET,
  CW_PORTALS_CATEGORIES_CREATE,
  CW_PORTALS_CATEGORIES_UPDATE,
  CW_PORTALS_CATEGORIES_DELETE,
  CW_PORTALS_CATEGORIES_REORDER,
  CW_PORTALS_LIST,
  CW_PORTALS_GET,
  CW_PORTALS_CREATE,
  CW_PORTALS_UPDATE,
  CW_PORTALS_DELETE,
  CW_PORTALS_ARCHIVE,
  CW_PORTALS_DELETE_LOGO,
  CW_PORTALS_SEND_INSTRUCTIONS,
  CW_PORTALS_SSL_STATUS,
  CW_PROFILE_GET,
  CW_PROFILE_UPDATE,
  CW_PROFILE_DELETE_AVATAR,
  CW_PROFILE_AVAILABILITY,
  CW_PROFILE_AUTO_OFFLINE,
  CW_PROFILE_SET_ACTIVE_ACCOUNT,
  CW_PROFILE_RESEND_CONFIRMATION,
  CW_PROFILE_RESET_ACCESS_TOKEN,
  CW_PROFILE_MFA_GET,
  CW_PROFILE_MFA_CREATE,
  CW_PROFILE_MFA_VERIFY,
  CW_PROFILE_MFA_BACKUP_CODES,
  CW_PROFILE_MFA_DELETE,
  CW_PROFILE_SESSIONS_LIST,
  CW_PROFILE_SESSIONS_DELETE,
  CW_PUBLIC_CONTACTS_CREATE,
  CW_PUBLIC_CONTACTS_GET,
  CW_PUBLIC_CONTACTS_UPDATE,
  CW_PUBLIC_CONVERSATIONS_LIST,
  CW_PUBLIC_CONVERSATIONS_CREATE,
  CW_PUBLIC_CONVERSATIONS_GET,
  CW_PUBLIC_CONVERSATIONS_TOGGLE_STATUS,
  CW_PUBLIC_CONVERSATIONS_TOGGLE_TYPING,
  CW_PUBLIC_CONVERSATIONS_UPDATE_LAST_SEEN,
  CW_PUBLIC_CSAT_SURVEYS_GET,
  CW_PUBLIC_CSAT_SURVEYS_UPDATE,
  CW_PUBLIC_CSAT_SURVEYS_PAGE,
  CW_PUBLIC_INBOXES_GET,
  CW_PUBLIC_MESSAGES_LIST,
  CW_PUBLIC_MESSAGES_CREATE,
  CW_PUBLIC_MESSAGES_UPDATE,
  CW_REPORTING_EVENTS_LIST,
  CW_REPORTS_TIMESERIES,
  CW_REPORTS_SUMMARY,
  CW_REPORTS_BOT_SUMMARY,
  CW_REPORTS_CONVERSATIONS,
  CW_REPORTS_BOT_METRICS,
  CW_REPORTS_AGENTS_CSV,
  CW_REPORTS_INBOXES_CSV,
  CW_REPORTS_LABELS_CSV,
  CW_REPORTS_TEAMS_CSV,
  CW_REPORTS_CONVERSATIONS_SUMMARY_CSV,
  CW_REPORTS_CONVERSATION_TRAFFIC_CSV,
  CW_REPORTS_INBOX_LABEL_MATRIX,
  CW_REPORTS_FIRST_RESPONSE_TIME_DISTRIBUTION,
  CW_REPORTS_OUTGOING_MESSAGES_COUNT,
  CW_SAML_SETTINGS_GET,
  CW_SAML_SETTINGS_CREATE,
  CW_SAML_SETTINGS_UPDATE,
  CW_SAML_SETTINGS_DELETE,
  CW_SEARCH_ALL,
  CW_SEARCH_CONVERSATIONS,
  CW_SEARCH_CONTACTS,
  CW_SEARCH_MESSAGES,
  CW_SEARCH_ARTICLES,
  CW_SERVER_INFO,
  CW_SERVER_HEALTH,
  CW_SLA_POLICIES_LIST,
  CW_SLA_POLICIES_GET,
  CW_SLA_POLICIES_CREATE,
  CW_SLA_POLICIES_UPDATE,
  CW_SLA_POLICIES_DELETE,
  CW_SUMMARY_REPORTS_AGENT,
  CW_SUMMARY_REPORTS_TEAM,
  CW_SUMMARY_REPORTS_INBOX,
  CW_SUMMARY_REPORTS_LABEL,
  CW_SUMMARY_REPORTS_CHANNEL,
  CW_TEAMS_MEMBERS_LIST,
  CW_TEAMS_MEMBERS_ADD,
  CW_TEAMS_MEMBERS_SET,
  CW_TEAMS_MEMBERS_REMOVE,
  CW_TEAMS_LIST,
  CW_TEAMS_GET,
  CW_TEAMS_CREATE,
  CW_TEAMS_UPDATE,
  CW_TEAMS_DELETE,
  CW_CHANNELS_TWILIO_CREATE,
  CW_UPLOADS_CREATE,
  CW_WEBHOOKS_LIST,
  CW_WEBHOOKS_CREATE,
  CW_WEBHOOKS_UPDATE,
  CW_WEBHOOKS_DELETE,
  CW_WHATSAPP_CALLS_GET,
  CW_WHATSAPP_CALLS_INITIATE,
  CW_WHATSAPP_CALLS_ACCEPT,
  CW_WHATSAPP_CALLS_REJECT,
  CW_WHATSAPP_CALLS_TERMINATE,
  CW_WHATSAPP_CALLS_UPLOAD_RECORDING,
  CW_YEAR_IN_REVIEW_GET,
  CW_OPERATION_COUNT
} cw_operation;
/* clang-format on */
/* generated: end */

/* Runs one operation. Returns CW_OK or the kind of failure, which `out` explains. NULL args: none.
 * The typed calls below are this with their ids in order, and params as JSON text (NULL: none). */
CW_API cw_kind cw_call(cw_client *client, cw_operation operation, const cw_args *args, cw_reply *out);

/* ---- typed calls: one for each operation ---- */

/* generated calls: begin */
/* clang-format off */
/* POST /api/v1/accounts: Signs a new user up, with an account of his own; works only where the installation allows it. */
CW_API cw_kind cw_accounts_create(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v2/accounts: Signs up by a newer path, which cannot succeed on 4.15.1. */
CW_API cw_kind cw_accounts_create_v2(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}: Reads the account: its settings, and which features are on. */
CW_API cw_kind cw_accounts_get(cw_client *client, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}: Changes the account; what is left out stays. */
CW_API cw_kind cw_accounts_update(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/update_active_at: Notes that the caller is at work in this account: it becomes the one his profile opens with. */
CW_API cw_kind cw_accounts_update_active_at(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/cache_keys: Reads when labels, inboxes and teams last changed, as text of unix seconds. */
CW_API cw_kind cw_accounts_cache_keys(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agent_bots: Lists the bots of the account and the system bots. */
CW_API cw_kind cw_agent_bots_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}: Reads one bot. */
CW_API cw_kind cw_agent_bots_get(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_bots: Makes a bot. */
CW_API cw_kind cw_agent_bots_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}: Changes a bot; what is left out stays. */
CW_API cw_kind cw_agent_bots_update(cw_client *client, int64_t agent_bot_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}: Deletes a bot. */
CW_API cw_kind cw_agent_bots_delete(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar: Removes the picture of a bot. */
CW_API cw_kind cw_agent_bots_delete_avatar(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token: Makes a new access token for a bot; the old one is dead at once. */
CW_API cw_kind cw_agent_bots_reset_access_token(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret: Makes a new key for the signatures of the events a bot gets. */
CW_API cw_kind cw_agent_bots_reset_secret(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agent_capacity_policies: Lists the capacity policies of the account with their limits. */
CW_API cw_kind cw_agent_capacity_policies_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}: Reads one capacity policy with its limits. */
CW_API cw_kind cw_agent_capacity_policies_get(cw_client *client, int64_t agent_capacity_policy_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_capacity_policies: Makes a capacity policy. */
CW_API cw_kind cw_agent_capacity_policies_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}: Changes a capacity policy. */
CW_API cw_kind cw_agent_capacity_policies_update(cw_client *client, int64_t agent_capacity_policy_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}: Deletes a capacity policy. */
CW_API cw_kind cw_agent_capacity_policies_delete(cw_client *client, int64_t agent_capacity_policy_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits: Sets a limit for an inbox that has none in the policy. */
CW_API cw_kind cw_agent_capacity_policies_inbox_limits_create(cw_client *client, int64_t agent_capacity_policy_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit_id}: Changes a limit. */
CW_API cw_kind cw_agent_capacity_policies_inbox_limits_update(cw_client *client, int64_t agent_capacity_policy_id, int64_t inbox_limit_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit_id}: Takes a limit away. */
CW_API cw_kind cw_agent_capacity_policies_inbox_limits_delete(cw_client *client, int64_t agent_capacity_policy_id, int64_t inbox_limit_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users: Lists the users of a capacity policy. */
CW_API cw_kind cw_agent_capacity_policies_users_list(cw_client *client, int64_t agent_capacity_policy_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users: Puts a user under a capacity policy, in place of the one before, and answers the user. */
CW_API cw_kind cw_agent_capacity_policies_users_add(cw_client *client, int64_t agent_capacity_policy_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users/{user_id}: Takes a user out from under his capacity policy. */
CW_API cw_kind cw_agent_capacity_policies_users_remove(cw_client *client, int64_t agent_capacity_policy_id, int64_t user_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/agents: Lists the users of the account, administrators included, by name. */
CW_API cw_kind cw_agents_list(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agents: Invites a user into the account. */
CW_API cw_kind cw_agents_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/agents/{agent_id}: Changes the role, availability or name of a user. */
CW_API cw_kind cw_agents_update(cw_client *client, int64_t agent_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/agents/{agent_id}: Takes a user out of the account. */
CW_API cw_kind cw_agents_delete(cw_client *client, int64_t agent_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/agents/bulk_create: Invites several users by their addresses. */
CW_API cw_kind cw_agents_bulk_create(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/applied_slas: Lists the SLAs that were missed, with the conversation and what was missed. */
CW_API cw_kind cw_applied_slas_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/applied_slas/metrics: Counts the SLAs in force and those missed. */
CW_API cw_kind cw_applied_slas_metrics(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/applied_slas/download: Fetches the SLAs that were missed as a table in CSV. */
CW_API cw_kind cw_applied_slas_download(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/assignable_agents: Lists who may be assigned in every one of the given inboxes. */
CW_API cw_kind cw_assignable_agents_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/assignment_policies: Lists the assignment policies of the account. */
CW_API cw_kind cw_assignment_policies_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}: Reads one assignment policy. */
CW_API cw_kind cw_assignment_policies_get(cw_client *client, int64_t assignment_policy_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/assignment_policies: Makes an assignment policy. */
CW_API cw_kind cw_assignment_policies_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}: Changes an assignment policy. */
CW_API cw_kind cw_assignment_policies_update(cw_client *client, int64_t assignment_policy_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}: Deletes an assignment policy. */
CW_API cw_kind cw_assignment_policies_delete(cw_client *client, int64_t assignment_policy_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes: Lists the inboxes that follow a policy. */
CW_API cw_kind cw_assignment_policies_inboxes(cw_client *client, int64_t assignment_policy_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/audit_logs: Lists the changes made in the account, newest first; per_page, total_entries and current_page are its meta. */
CW_API cw_kind cw_audit_logs_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/automation_rules: Lists the automation rules of the account, all at once. */
CW_API cw_kind cw_automation_rules_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}: Reads one automation rule. */
CW_API cw_kind cw_automation_rules_get(cw_client *client, int64_t automation_rule_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/automation_rules: Makes an automation rule; it works at once unless active is false. */
CW_API cw_kind cw_automation_rules_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}: Changes an automation rule; conditions and actions replace all there were. */
CW_API cw_kind cw_automation_rules_update(cw_client *client, int64_t automation_rule_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}: Deletes an automation rule. */
CW_API cw_kind cw_automation_rules_delete(cw_client *client, int64_t automation_rule_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone: Makes a copy of a rule and answers it; the copy keeps the name and is active or not as the rule is. */
CW_API cw_kind cw_automation_rules_clone(cw_client *client, int64_t automation_rule_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/bulk_actions: Changes status, assignee, team or labels of many conversations, or labels many contacts or deletes them, a moment later. */
CW_API cw_kind cw_bulk_actions_create(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/campaigns: Lists the campaigns of the account. */
CW_API cw_kind cw_campaigns_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/campaigns/{campaign_id}: Reads one campaign. */
CW_API cw_kind cw_campaigns_get(cw_client *client, int64_t campaign_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/campaigns: Makes a campaign: ongoing in a website inbox, one-off in an sms or WhatsApp one. */
CW_API cw_kind cw_campaigns_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/campaigns/{campaign_id}: Changes a campaign. */
CW_API cw_kind cw_campaigns_update(cw_client *client, int64_t campaign_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/campaigns/{campaign_id}: Deletes a campaign. */
CW_API cw_kind cw_campaigns_delete(cw_client *client, int64_t campaign_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/canned_responses: Lists canned responses, all or those that hold a text. */
CW_API cw_kind cw_canned_responses_list(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/canned_responses: Keeps a text under a short code. */
CW_API cw_kind cw_canned_responses_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}: Changes a canned response; what is left out stays. */
CW_API cw_kind cw_canned_responses_update(cw_client *client, int64_t canned_response_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/canned_responses/{canned_response_id}: Deletes a canned response. */
CW_API cw_kind cw_canned_responses_delete(cw_client *client, int64_t canned_response_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes: Lists the inboxes of an assistant. */
CW_API cw_kind cw_captain_assistants_inboxes_list(cw_client *client, int64_t assistant_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes: Lets an assistant answer in an inbox. */
CW_API cw_kind cw_captain_assistants_inboxes_add(cw_client *client, int64_t assistant_id, int64_t inbox_id, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/inboxes/{inbox_id}: Takes an assistant out of an inbox. */
CW_API cw_kind cw_captain_assistants_inboxes_remove(cw_client *client, int64_t assistant_id, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistant_responses: Lists questions and answers, newest first. */
CW_API cw_kind cw_captain_assistant_responses_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}: Reads one question with its answer. */
CW_API cw_kind cw_captain_assistant_responses_get(cw_client *client, int64_t assistant_response_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/assistant_responses: Adds a question with its answer. */
CW_API cw_kind cw_captain_assistant_responses_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}: Changes a question or its answer; what is left out stays. */
CW_API cw_kind cw_captain_assistant_responses_update(cw_client *client, int64_t assistant_response_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/assistant_responses/{assistant_response_id}: Deletes a question with its answer. */
CW_API cw_kind cw_captain_assistant_responses_delete(cw_client *client, int64_t assistant_response_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants: Lists the assistants of the account, newest first. */
CW_API cw_kind cw_captain_assistants_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}: Reads one assistant. */
CW_API cw_kind cw_captain_assistants_get(cw_client *client, int64_t assistant_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/assistants: Makes an assistant. */
CW_API cw_kind cw_captain_assistants_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}: Changes an assistant; what is left out stays. */
CW_API cw_kind cw_captain_assistants_update(cw_client *client, int64_t assistant_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}: Deletes an assistant with what it knows. */
CW_API cw_kind cw_captain_assistants_delete(cw_client *client, int64_t assistant_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/playground: Asks an assistant for an answer; nothing is stored. */
CW_API cw_kind cw_captain_assistants_playground(cw_client *client, int64_t assistant_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants/tools: Lists the tools that scenarios may name: built-in ones and enabled custom tools. */
CW_API cw_kind cw_captain_assistants_tools(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/bulk_actions: Approves or deletes answers, deletes or fetches again documents. */
CW_API cw_kind cw_captain_bulk_actions_create(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/copilot_threads/{copilot_thread_id}/copilot_messages: Lists the messages of one of the caller's threads, oldest first. */
CW_API cw_kind cw_captain_copilot_threads_messages_list(cw_client *client, int64_t copilot_thread_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/copilot_threads/{copilot_thread_id}/copilot_messages: Says something in a thread. */
CW_API cw_kind cw_captain_copilot_threads_messages_create(cw_client *client, int64_t copilot_thread_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/copilot_threads: Lists the caller's threads, newest first. */
CW_API cw_kind cw_captain_copilot_threads_list(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/copilot_threads: Begins a thread with a message. */
CW_API cw_kind cw_captain_copilot_threads_create(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/custom_tools: Lists the custom tools of the account. */
CW_API cw_kind cw_captain_custom_tools_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/custom_tools/{custom_tool_id}: Reads one custom tool. */
CW_API cw_kind cw_captain_custom_tools_get(cw_client *client, int64_t custom_tool_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/custom_tools: Makes a custom tool. */
CW_API cw_kind cw_captain_custom_tools_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/captain/custom_tools/{custom_tool_id}: Changes a custom tool; what is left out stays. */
CW_API cw_kind cw_captain_custom_tools_update(cw_client *client, int64_t custom_tool_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/custom_tools/{custom_tool_id}: Deletes a custom tool. */
CW_API cw_kind cw_captain_custom_tools_delete(cw_client *client, int64_t custom_tool_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/custom_tools/test: Calls an address as a tool would, without storing anything. */
CW_API cw_kind cw_captain_custom_tools_test(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/documents: Lists documents, latest change first. */
CW_API cw_kind cw_captain_documents_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/documents/{document_id}: Reads one document. */
CW_API cw_kind cw_captain_documents_get(cw_client *client, int64_t document_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/documents: Hands in a page or a PDF; it is read in the background. */
CW_API cw_kind cw_captain_documents_create(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/documents/{document_id}: Deletes a document. */
CW_API cw_kind cw_captain_documents_delete(cw_client *client, int64_t document_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/documents/{document_id}/sync: Has a page fetched again in the background. */
CW_API cw_kind cw_captain_documents_sync(cw_client *client, int64_t document_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/preferences: Reads the models there are and what is chosen. */
CW_API cw_kind cw_captain_preferences_get(cw_client *client, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/captain/preferences: Chooses models and switches features; what is left out stays. */
CW_API cw_kind cw_captain_preferences_update(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios: Lists the enabled scenarios of an assistant. */
CW_API cw_kind cw_captain_assistants_scenarios_list(cw_client *client, int64_t assistant_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}: Reads one scenario. */
CW_API cw_kind cw_captain_assistants_scenarios_get(cw_client *client, int64_t assistant_id, int64_t scenario_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios: Makes a scenario. */
CW_API cw_kind cw_captain_assistants_scenarios_create(cw_client *client, int64_t assistant_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}: Changes a scenario; what is left out stays. */
CW_API cw_kind cw_captain_assistants_scenarios_update(cw_client *client, int64_t assistant_id, int64_t scenario_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}: Deletes a scenario. */
CW_API cw_kind cw_captain_assistants_scenarios_delete(cw_client *client, int64_t assistant_id, int64_t scenario_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/tasks/rewrite: Rewrites a text. */
CW_API cw_kind cw_captain_tasks_rewrite(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/tasks/summarize: Sums up a conversation in the language of the account. */
CW_API cw_kind cw_captain_tasks_summarize(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/tasks/reply_suggestion: Suggests a reply to a conversation. */
CW_API cw_kind cw_captain_tasks_reply_suggestion(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/tasks/label_suggestion: Suggests labels for a conversation, as one text. */
CW_API cw_kind cw_captain_tasks_label_suggestion(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/captain/tasks/follow_up: Goes on with a former answer. */
CW_API cw_kind cw_captain_tasks_follow_up(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/twitter/authorization: Gives the address at which a person connects a Twitter account. */
CW_API cw_kind cw_channel_authorizations_create_twitter(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/microsoft/authorization: Gives the address at which a person connects an Outlook mailbox. */
CW_API cw_kind cw_channel_authorizations_create_microsoft(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/google/authorization: Gives the address at which a person connects a Gmail mailbox. */
CW_API cw_kind cw_channel_authorizations_create_google(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/instagram/authorization: Gives the address at which a person connects an Instagram account. */
CW_API cw_kind cw_channel_authorizations_create_instagram(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/tiktok/authorization: Gives the address at which a person connects a TikTok account. */
CW_API cw_kind cw_channel_authorizations_create_tiktok(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/notion/authorization: Gives the address at which a person connects a Notion workspace. */
CW_API cw_kind cw_channel_authorizations_create_notion(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp/authorization: Ends the sign-up at Meta: makes a WhatsApp inbox, or lets one in again. */
CW_API cw_kind cw_channel_authorizations_create_whatsapp(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies: Lists the companies of the account. */
CW_API cw_kind cw_companies_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/{company_id}: Reads one company. */
CW_API cw_kind cw_companies_get(cw_client *client, int64_t company_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/companies: Makes a company. */
CW_API cw_kind cw_companies_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/companies/{company_id}: Changes a company; what is left out stays. */
CW_API cw_kind cw_companies_update(cw_client *client, int64_t company_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/companies/{company_id}: Deletes a company; its contacts are kept and unlinked. */
CW_API cw_kind cw_companies_delete(cw_client *client, int64_t company_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/search: Searches companies by part of name or domain. */
CW_API cw_kind cw_companies_search(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/companies/{company_id}/destroy_custom_attributes: Removes keys from a company's custom attributes. */
CW_API cw_kind cw_companies_destroy_custom_attributes(cw_client *client, int64_t company_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/companies/{company_id}/avatar: Removes the picture of a company. */
CW_API cw_kind cw_companies_delete_avatar(cw_client *client, int64_t company_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/{company_id}/contacts: Lists the contacts of a company by name. */
CW_API cw_kind cw_companies_contacts_list(cw_client *client, int64_t company_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/{company_id}/contacts/search: Searches the contacts that do not belong to a company yet. */
CW_API cw_kind cw_companies_contacts_search(cw_client *client, int64_t company_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/companies/{company_id}/contacts: Puts a contact into a company; it leaves the one it was in. */
CW_API cw_kind cw_companies_contacts_add(cw_client *client, int64_t company_id, int64_t contact_id, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/companies/{company_id}/contacts/{contact_id}: Takes a contact out of a company; the contact stays. */
CW_API cw_kind cw_companies_contacts_remove(cw_client *client, int64_t company_id, int64_t contact_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/{company_id}/conversations: Lists the newest conversations of a company's contacts, at most twenty. */
CW_API cw_kind cw_companies_conversations_list(cw_client *client, int64_t company_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/companies/{company_id}/notes: Lists the newest notes about a company's contacts, at most twenty. */
CW_API cw_kind cw_companies_notes_list(cw_client *client, int64_t company_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/attachments: Lists the files of all conversations of a contact, newest first. */
CW_API cw_kind cw_contacts_attachments_list(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/conversations: Lists the newest conversations of a contact, at most twenty. */
CW_API cw_kind cw_contacts_conversations_list(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes: Ties a contact to an inbox. */
CW_API cw_kind cw_contacts_inboxes_create(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contact_inboxes/filter: Finds the contact behind a source_id. */
CW_API cw_kind cw_contacts_inboxes_filter(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels: Lists the labels of a contact. */
CW_API cw_kind cw_contacts_labels_list(cw_client *client, int64_t contact_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels: Makes these the only labels of a contact. */
CW_API cw_kind cw_contacts_labels_set(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/notes: Lists the notes of a contact, newest first. */
CW_API cw_kind cw_contacts_notes_list(cw_client *client, int64_t contact_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}: Reads one note. */
CW_API cw_kind cw_contacts_notes_get(cw_client *client, int64_t contact_id, int64_t note_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/{contact_id}/notes: Writes a note about a contact. */
CW_API cw_kind cw_contacts_notes_create(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}: Replaces the text of a note; the caller becomes its author. */
CW_API cw_kind cw_contacts_notes_update(cw_client *client, int64_t contact_id, int64_t note_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}: Deletes a note. */
CW_API cw_kind cw_contacts_notes_delete(cw_client *client, int64_t contact_id, int64_t note_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts: Lists the contacts that have an email, a phone number or an identifier. */
CW_API cw_kind cw_contacts_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}: Reads one contact. */
CW_API cw_kind cw_contacts_get(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts: Makes a contact and, with inbox_id, ties it to that inbox. */
CW_API cw_kind cw_contacts_create(cw_client *client, const char *params, cw_reply *out);
/* PUT /api/v1/accounts/{account_id}/contacts/{contact_id}: Changes a contact; attributes are merged at their first level, what is left out stays. */
CW_API cw_kind cw_contacts_update(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}: Deletes a contact; its conversations follow a moment later. */
CW_API cw_kind cw_contacts_delete(cw_client *client, int64_t contact_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/search: Searches all contacts by part of name, email, phone number or identifier. */
CW_API cw_kind cw_contacts_search(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/filter: Finds contacts by clauses over their fields. */
CW_API cw_kind cw_contacts_filter(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/active: Lists the contacts that are online now. */
CW_API cw_kind cw_contacts_active(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/import: Hands in a CSV file of contacts; the work begins about a minute later. */
CW_API cw_kind cw_contacts_import(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/export: Has a CSV of contacts made and sent by mail to the caller. */
CW_API cw_kind cw_contacts_export(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/contacts/{contact_id}/contactable_inboxes: Lists the inboxes a contact can be written to from, with its source_id there. */
CW_API cw_kind cw_contacts_contactable_inboxes(cw_client *client, int64_t contact_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/{contact_id}/destroy_custom_attributes: Removes keys from a contact's custom attributes. */
CW_API cw_kind cw_contacts_destroy_custom_attributes(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/avatar: Removes the picture of a contact. */
CW_API cw_kind cw_contacts_delete_avatar(cw_client *client, int64_t contact_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/actions/contact_merge: Merges one contact into another and deletes it. */
CW_API cw_kind cw_contacts_merge(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/contacts/{contact_id}/call: Starts a phone call to a contact through a Twilio voice inbox. */
CW_API cw_kind cw_contacts_call(cw_client *client, int64_t contact_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments: Assigns a conversation to an agent, a bot or a team, or to nobody. */
CW_API cw_kind cw_conversations_assignments_set(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads: Asks for a place to put a file, which only a browser with the server's page open gets. */
CW_API cw_kind cw_conversations_direct_uploads_create(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages: Reads the draft: has_draft, and message where there is one. */
CW_API cw_kind cw_conversations_drafts_get(cw_client *client, int64_t conversation_id, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages: Stores the draft in place of the one before. */
CW_API cw_kind cw_conversations_drafts_update(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages: Throws the draft away; without one that is no error. */
CW_API cw_kind cw_conversations_drafts_delete(cw_client *client, int64_t conversation_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels: Lists the labels of a conversation. */
CW_API cw_kind cw_conversations_labels_list(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels: Makes these the only labels of a conversation. */
CW_API cw_kind cw_conversations_labels_set(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants: Lists the participants of a conversation. */
CW_API cw_kind cw_conversations_participants_list(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants: Adds participants and answers those newly added. */
CW_API cw_kind cw_conversations_participants_add(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants: Makes exactly these users the participants. */
CW_API cw_kind cw_conversations_participants_set(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants: Takes participants out. */
CW_API cw_kind cw_conversations_participants_remove(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations: Lists conversations, open ones unless told otherwise. */
CW_API cw_kind cw_conversations_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/meta: Counts the conversations a list would find. */
CW_API cw_kind cw_conversations_meta(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/search: Finds conversations by part of a message's text and answers the matching messages. */
CW_API cw_kind cw_conversations_search(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/filter: Finds conversations by clauses over their fields. */
CW_API cw_kind cw_conversations_filter(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}: Reads one conversation with its newest message. */
CW_API cw_kind cw_conversations_get(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations: Makes a conversation with a contact, by contact and inbox or by source_id. */
CW_API cw_kind cw_conversations_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}: Changes the priority, or sets the SLA policy, of a conversation. */
CW_API cw_kind cw_conversations_update(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}: Deletes a conversation for good. */
CW_API cw_kind cw_conversations_delete(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status: Sets the status of a conversation. */
CW_API cw_kind cw_conversations_toggle_status(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority: Sets the priority of a conversation; chatwoot.null clears it. */
CW_API cw_kind cw_conversations_toggle_priority(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status: Shows or hides that an agent is typing. */
CW_API cw_kind cw_conversations_toggle_typing_status(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen: Marks a conversation as seen by the caller now. */
CW_API cw_kind cw_conversations_update_last_seen(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread: Marks a conversation as unread again. */
CW_API cw_kind cw_conversations_unread(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/mute: Mutes a conversation: resolves it and blocks its contact. */
CW_API cw_kind cw_conversations_mute(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute: Unblocks the contact of a conversation; the status stays. */
CW_API cw_kind cw_conversations_unmute(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript: Sends the whole conversation by mail to an address. */
CW_API cw_kind cw_conversations_transcript(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes: Replaces all custom attributes of a conversation. */
CW_API cw_kind cw_conversations_set_custom_attributes(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments: Lists the files of a conversation, oldest message first. */
CW_API cw_kind cw_conversations_attachments(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/inbox_assistant: Reads the Captain assistant of the conversation's inbox, or nothing. */
CW_API cw_kind cw_conversations_inbox_assistant(cw_client *client, int64_t conversation_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events: Lists the reporting events of a conversation, oldest first. */
CW_API cw_kind cw_conversations_reporting_events(cw_client *client, int64_t conversation_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/unread_counts: Counts open conversations with unread messages, by inbox, label and team. */
CW_API cw_kind cw_conversations_unread_counts(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/csat_survey_responses: Lists the answers to satisfaction surveys. */
CW_API cw_kind cw_csat_survey_responses_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics: Counts answers, in all and by rating, and the surveys sent. */
CW_API cw_kind cw_csat_survey_responses_metrics(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/csat_survey_responses/download: Fetches the answers of a time as a table in CSV, its last line naming the time. */
CW_API cw_kind cw_csat_survey_responses_download(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}: Writes a note on an answer, with the caller and the time. */
CW_API cw_kind cw_csat_survey_responses_update(cw_client *client, int64_t csat_survey_response_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_attribute_definitions: Lists the custom attributes of the account, or those of one model. */
CW_API cw_kind cw_custom_attribute_definitions_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}: Reads one custom attribute. */
CW_API cw_kind cw_custom_attribute_definitions_get(cw_client *client, int64_t custom_attribute_definition_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/custom_attribute_definitions: Defines a custom attribute, which makes its key known to filters. */
CW_API cw_kind cw_custom_attribute_definitions_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}: Changes a custom attribute; what is left out stays. */
CW_API cw_kind cw_custom_attribute_definitions_update(cw_client *client, int64_t custom_attribute_definition_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/custom_attribute_definitions/{custom_attribute_definition_id}: Deletes a custom attribute; filters no longer know its key. */
CW_API cw_kind cw_custom_attribute_definitions_delete(cw_client *client, int64_t custom_attribute_definition_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_filters: Lists the caller's own saved filters of one type. */
CW_API cw_kind cw_custom_filters_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}: Reads one of the caller's own saved filters. */
CW_API cw_kind cw_custom_filters_get(cw_client *client, int64_t custom_filter_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/custom_filters: Saves a filter for the caller. */
CW_API cw_kind cw_custom_filters_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}: Changes one of the caller's own saved filters; what is left out stays. */
CW_API cw_kind cw_custom_filters_update(cw_client *client, int64_t custom_filter_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/custom_filters/{custom_filter_id}: Deletes one of the caller's own saved filters. */
CW_API cw_kind cw_custom_filters_delete(cw_client *client, int64_t custom_filter_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_roles: Lists the custom roles of the account. */
CW_API cw_kind cw_custom_roles_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/custom_roles/{custom_role_id}: Reads one custom role. */
CW_API cw_kind cw_custom_roles_get(cw_client *client, int64_t custom_role_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/custom_roles: Makes a custom role. */
CW_API cw_kind cw_custom_roles_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/custom_roles/{custom_role_id}: Changes a custom role. */
CW_API cw_kind cw_custom_roles_update(cw_client *client, int64_t custom_role_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/custom_roles/{custom_role_id}: Deletes a custom role. */
CW_API cw_kind cw_custom_roles_delete(cw_client *client, int64_t custom_role_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/dashboard_apps: Lists the dashboard apps of the account. */
CW_API cw_kind cw_dashboard_apps_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}: Reads one dashboard app. */
CW_API cw_kind cw_dashboard_apps_get(cw_client *client, int64_t dashboard_app_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/dashboard_apps: Makes a dashboard app. */
CW_API cw_kind cw_dashboard_apps_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}: Changes a dashboard app. */
CW_API cw_kind cw_dashboard_apps_update(cw_client *client, int64_t dashboard_app_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/dashboard_apps/{dashboard_app_id}: Deletes a dashboard app. */
CW_API cw_kind cw_dashboard_apps_delete(cw_client *client, int64_t dashboard_app_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/callbacks/facebook_pages: Reads the pages of the person who signed in, under page_details, and a token that lasts. */
CW_API cw_kind cw_facebook_pages_list(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/callbacks/register_facebook_page: Makes an inbox of a page. */
CW_API cw_kind cw_facebook_pages_register(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/callbacks/reauthorize_page: Lets the inbox of a page in again and answers it. */
CW_API cw_kind cw_facebook_pages_reauthorize(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy: Reads the policy of an inbox. */
CW_API cw_kind cw_inboxes_assignment_policy_get(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy: Has an inbox follow a policy in place of the one before, and answers the policy. */
CW_API cw_kind cw_inboxes_assignment_policy_set(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy: Has an inbox follow no policy any more; the policy stays. */
CW_API cw_kind cw_inboxes_assignment_policy_delete(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference/token: Makes a token with which a browser takes part in calls, good for an hour. */
CW_API cw_kind cw_inboxes_conference_token(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference: Has the caller take a call. */
CW_API cw_kind cw_inboxes_conference_create(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/conference: Ends a call; one that rings still counts as rejected. */
CW_API cw_kind cw_inboxes_conference_delete(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}: Lists the agents of an inbox. */
CW_API cw_kind cw_inboxes_agents_list(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inbox_members: Adds agents to an inbox and answers all its agents. */
CW_API cw_kind cw_inboxes_agents_add(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/inbox_members: Makes exactly these users the agents of an inbox. */
CW_API cw_kind cw_inboxes_agents_set(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/inbox_members: Takes agents out of an inbox. */
CW_API cw_kind cw_inboxes_agents_remove(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes: Lists the inboxes the caller may see, by name. */
CW_API cw_kind cw_inboxes_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}: Reads one inbox with the settings of its channel. */
CW_API cw_kind cw_inboxes_get(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes: Makes an inbox of one channel type. */
CW_API cw_kind cw_inboxes_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/inboxes/{inbox_id}: Changes the settings of an inbox or of its channel; what is left out stays. */
CW_API cw_kind cw_inboxes_update(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}: Deletes an inbox; the work is done a moment later. */
CW_API cw_kind cw_inboxes_delete(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignable_agents: Lists who may be assigned in this inbox: its members and the administrators. */
CW_API cw_kind cw_inboxes_assignable_agents(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns: Lists the campaigns of an inbox. */
CW_API cw_kind cw_inboxes_campaigns(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot: Reads the bot tied to an inbox, or nothing when there is none. */
CW_API cw_kind cw_inboxes_get_agent_bot(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot: Ties a bot to an inbox; chatwoot.null takes the bot away. */
CW_API cw_kind cw_inboxes_set_agent_bot(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar: Removes the picture of an inbox. */
CW_API cw_kind cw_inboxes_delete_avatar(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates: Asks the provider of a WhatsApp inbox for its message templates again. */
CW_API cw_kind cw_inboxes_sync_templates(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/health: Reads what Meta says about the phone number of a WhatsApp Cloud inbox. */
CW_API cw_kind cw_inboxes_health(cw_client *client, int64_t inbox_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template: Reads the survey template of a WhatsApp inbox as the provider knows it. */
CW_API cw_kind cw_inboxes_csat_template(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template: Makes a new survey template at the provider of a WhatsApp inbox. */
CW_API cw_kind cw_inboxes_create_csat_template(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret: Makes a new key for the webhook signatures of an Api inbox; read it from secret. */
CW_API cw_kind cw_inboxes_reset_secret(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook: Tells Meta the callback address of a WhatsApp Cloud inbox again. */
CW_API cw_kind cw_inboxes_register_webhook(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template/analyze: Guesses whether Meta will take a survey text as utility or as marketing. */
CW_API cw_kind cw_inboxes_analyze_csat_template(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling: Turns voice calls on for a WhatsApp Cloud inbox, here and at Meta. */
CW_API cw_kind cw_inboxes_enable_whatsapp_calling(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling: Turns voice calls off for a WhatsApp Cloud inbox; Meta's own setting is left alone. */
CW_API cw_kind cw_inboxes_disable_whatsapp_calling(cw_client *client, int64_t inbox_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls: Lets calls to a voice inbox come in, or mutes them. */
CW_API cw_kind cw_inboxes_set_inbound_calls(cw_client *client, int64_t inbox_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/apps: Lists the apps this installation offers, with their connections in hooks. */
CW_API cw_kind cw_integrations_apps_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/apps/{app_id}: Reads one app and its connections. */
CW_API cw_kind cw_integrations_apps_get(cw_client *client, const char *app_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/dyte/create_a_meeting: Starts a meeting and answers the message that invites to it. */
CW_API cw_kind cw_integrations_dyte_create_meeting(cw_client *client, int64_t conversation_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/dyte/add_participant_to_meeting: Makes the caller a participant and answers what Dyte says, with a token for the meeting. */
CW_API cw_kind cw_integrations_dyte_add_participant(cw_client *client, int64_t message_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/hooks: Connects an app, for the account or for one inbox. */
CW_API cw_kind cw_integrations_hooks_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}: Changes the settings of a connection, or switches it off and on. */
CW_API cw_kind cw_integrations_hooks_update(cw_client *client, int64_t hook_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}: Takes a connection away. */
CW_API cw_kind cw_integrations_hooks_delete(cw_client *client, int64_t hook_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event: Has an app work on a text; no app does so any more. */
CW_API cw_kind cw_integrations_hooks_process_event(cw_client *client, int64_t hook_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/integrations/linear: Disconnects Linear. */
CW_API cw_kind cw_integrations_linear_delete(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/linear/teams: Lists the teams of the workspace. */
CW_API cw_kind cw_integrations_linear_teams(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/linear/team_entities: Reads the states and labels of a team, and the users and projects of the whole workspace. */
CW_API cw_kind cw_integrations_linear_team_entities(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/linear/create_issue: Makes an issue for a conversation and writes an activity message into it. */
CW_API cw_kind cw_integrations_linear_create_issue(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/linear/link_issue: Ties an issue to a conversation and writes an activity message into it. */
CW_API cw_kind cw_integrations_linear_link_issue(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/linear/unlink_issue: Unties an issue from a conversation and writes an activity message into it. */
CW_API cw_kind cw_integrations_linear_unlink_issue(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/linear/search_issue: Finds issues by words. */
CW_API cw_kind cw_integrations_linear_search_issue(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/linear/linked_issues: Lists the issues tied to a conversation. */
CW_API cw_kind cw_integrations_linear_linked_issues(cw_client *client, int64_t conversation_id, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/integrations/notion: Disconnects Notion. */
CW_API cw_kind cw_integrations_notion_delete(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/shopify/auth: Gives the address at which a person connects the shop in a browser. */
CW_API cw_kind cw_integrations_shopify_auth(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/shopify/orders: Lists the orders of a contact, found in the shop by email or phone number. */
CW_API cw_kind cw_integrations_shopify_orders(cw_client *client, int64_t contact_id, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/integrations/shopify: Disconnects the shop. */
CW_API cw_kind cw_integrations_shopify_delete(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/integrations/slack: Connects Slack with the code of its sign-in page and answers the app; then choose a channel with update. */
CW_API cw_kind cw_integrations_slack_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/integrations/slack: Chooses the channel conversations go to. */
CW_API cw_kind cw_integrations_slack_update(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/integrations/slack: Disconnects Slack. */
CW_API cw_kind cw_integrations_slack_delete(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/integrations/slack/list_all_channels: Lists the channels of the workspace, private ones first. */
CW_API cw_kind cw_integrations_slack_list_channels(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/labels: Lists the labels of the account by title. */
CW_API cw_kind cw_labels_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/labels/{label_id}: Reads one label. */
CW_API cw_kind cw_labels_get(cw_client *client, int64_t label_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/labels: Defines a label. */
CW_API cw_kind cw_labels_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/labels/{label_id}: Changes a label; renaming reaches what carries it a moment later. */
CW_API cw_kind cw_labels_update(cw_client *client, int64_t label_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/labels/{label_id}: Deletes a label; it is taken off conversations and contacts a moment later. */
CW_API cw_kind cw_labels_delete(cw_client *client, int64_t label_id, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics: Counts the conversations that are open, unattended, unassigned or pending now. */
CW_API cw_kind cw_live_reports_conversation_metrics(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics: Counts the open conversations of now by team or by assignee. */
CW_API cw_kind cw_live_reports_grouped_conversation_metrics(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/macros: Lists the global macros and the caller's own. */
CW_API cw_kind cw_macros_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/macros/{macro_id}: Reads one macro. */
CW_API cw_kind cw_macros_get(cw_client *client, int64_t macro_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/macros: Makes a macro. */
CW_API cw_kind cw_macros_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/macros/{macro_id}: Changes a macro; actions replace all there were. */
CW_API cw_kind cw_macros_update(cw_client *client, int64_t macro_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/macros/{macro_id}: Deletes a macro. */
CW_API cw_kind cw_macros_delete(cw_client *client, int64_t macro_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/macros/{macro_id}/execute: Has a macro carried out on conversations, a moment later. */
CW_API cw_kind cw_macros_execute(cw_client *client, int64_t macro_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages: Lists messages of a conversation, oldest first: the newest twenty, or a window of ids. */
CW_API cw_kind cw_messages_list(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages: Writes a message into a conversation, with files if wanted. */
CW_API cw_kind cw_messages_create(cw_client *client, int64_t conversation_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}: Sets the delivery status of a message in an Api inbox. */
CW_API cw_kind cw_messages_update(cw_client *client, int64_t conversation_id, int64_t message_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}: Deletes the content and the files of a message; a placeholder stays. */
CW_API cw_kind cw_messages_delete(cw_client *client, int64_t conversation_id, int64_t message_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry: Sends a message again. */
CW_API cw_kind cw_messages_retry(cw_client *client, int64_t conversation_id, int64_t message_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate: Has a message translated; nothing comes back when that translation exists already. */
CW_API cw_kind cw_messages_translate(cw_client *client, int64_t conversation_id, int64_t message_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/notification_settings: Reads the caller's notification settings in the account. */
CW_API cw_kind cw_notification_settings_get(cw_client *client, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/notification_settings: Sets which events notify the caller; both lists are replaced. */
CW_API cw_kind cw_notification_settings_update(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/notification_subscriptions: Registers a browser or a device; a known one is updated, and taken over from whoever had it. */
CW_API cw_kind cw_notification_subscriptions_create(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/notification_subscriptions: Forgets a device of the caller. */
CW_API cw_kind cw_notification_subscriptions_delete(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/notifications: Lists the caller's notifications by last activity, newest first. */
CW_API cw_kind cw_notifications_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/notifications/unread_count: Counts the caller's unread notifications, without the snoozed ones. */
CW_API cw_kind cw_notifications_unread_count(cw_client *client, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/notifications/{notification_id}: Marks one notification as read. */
CW_API cw_kind cw_notifications_mark_read(cw_client *client, int64_t notification_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/notifications/{notification_id}/unread: Marks one notification as unread. */
CW_API cw_kind cw_notifications_mark_unread(cw_client *client, int64_t notification_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/notifications/{notification_id}/snooze: Hides one notification until a time. */
CW_API cw_kind cw_notifications_snooze(cw_client *client, int64_t notification_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/notifications/{notification_id}: Deletes one notification. */
CW_API cw_kind cw_notifications_delete(cw_client *client, int64_t notification_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/notifications/read_all: Marks all notifications as read, or those of one conversation. */
CW_API cw_kind cw_notifications_read_all(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/notifications/destroy_all: Deletes all notifications of the caller in the account, or the read ones, a moment later. */
CW_API cw_kind cw_notifications_destroy_all(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/onboarding: Says what the account is for, ends its first step, and answers the account. */
CW_API cw_kind cw_onboarding_update(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/onboarding/help_center_generation: Reads how far the making of a first help center is. */
CW_API cw_kind cw_onboarding_help_center_generation(cw_client *client, cw_reply *out);
/* GET /platform/api/v1/accounts/{account_id}/account_users: Lists the memberships of an account. */
CW_API cw_kind cw_platform_account_users_list(cw_client *client, int64_t account_id, cw_reply *out);
/* POST /platform/api/v1/accounts/{account_id}/account_users: Puts a user into an account, or gives him there another role. */
CW_API cw_kind cw_platform_account_users_create(cw_client *client, int64_t account_id, const char *params, cw_reply *out);
/* DELETE /platform/api/v1/accounts/{account_id}/account_users: Takes a user out of an account; the user stays. */
CW_API cw_kind cw_platform_account_users_delete(cw_client *client, int64_t account_id, const char *params, cw_reply *out);
/* GET /platform/api/v1/accounts: Lists the accounts this app made or was granted, all in one answer. */
CW_API cw_kind cw_platform_accounts_list(cw_client *client, cw_reply *out);
/* GET /platform/api/v1/accounts/{account_id}: Reads an account. */
CW_API cw_kind cw_platform_accounts_get(cw_client *client, int64_t account_id, cw_reply *out);
/* POST /platform/api/v1/accounts: Makes an account, with nobody in it. */
CW_API cw_kind cw_platform_accounts_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /platform/api/v1/accounts/{account_id}: Changes an account; what is left out stays. */
CW_API cw_kind cw_platform_accounts_update(cw_client *client, int64_t account_id, const char *params, cw_reply *out);
/* DELETE /platform/api/v1/accounts/{account_id}: Deletes an account with all that is in it; its users stay. */
CW_API cw_kind cw_platform_accounts_delete(cw_client *client, int64_t account_id, cw_reply *out);
/* GET /platform/api/v1/agent_bots: Lists the bots this app made or was granted. */
CW_API cw_kind cw_platform_agent_bots_list(cw_client *client, cw_reply *out);
/* GET /platform/api/v1/agent_bots/{agent_bot_id}: Reads a bot. */
CW_API cw_kind cw_platform_agent_bots_get(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* POST /platform/api/v1/agent_bots: Makes a bot, for one account or for all. */
CW_API cw_kind cw_platform_agent_bots_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /platform/api/v1/agent_bots/{agent_bot_id}: Changes a bot; what is left out stays. */
CW_API cw_kind cw_platform_agent_bots_update(cw_client *client, int64_t agent_bot_id, const char *params, cw_reply *out);
/* DELETE /platform/api/v1/agent_bots/{agent_bot_id}: Deletes a bot, at once. */
CW_API cw_kind cw_platform_agent_bots_delete(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* DELETE /platform/api/v1/agent_bots/{agent_bot_id}/avatar: Removes the picture of a bot. */
CW_API cw_kind cw_platform_agent_bots_delete_avatar(cw_client *client, int64_t agent_bot_id, cw_reply *out);
/* POST /platform/api/v1/accounts/{account_id}/email_channel_migrations: Makes mail inboxes with the sign-in they have elsewhere; answers what became of each. */
CW_API cw_kind cw_platform_email_channel_migrations_create(cw_client *client, int64_t account_id, const char *params, cw_reply *out);
/* GET /platform/api/v1/users/{user_id}: Reads a user this app made or was granted. */
CW_API cw_kind cw_platform_users_get(cw_client *client, int64_t user_id, cw_reply *out);
/* POST /platform/api/v1/users: Makes a user, confirmed and in no account; or gives this app the known user with that address. */
CW_API cw_kind cw_platform_users_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /platform/api/v1/users/{user_id}: Changes a user; what is left out stays. */
CW_API cw_kind cw_platform_users_update(cw_client *client, int64_t user_id, const char *params, cw_reply *out);
/* DELETE /platform/api/v1/users/{user_id}: Deletes a user of the installation, in all accounts. */
CW_API cw_kind cw_platform_users_delete(cw_client *client, int64_t user_id, cw_reply *out);
/* GET /platform/api/v1/users/{user_id}/login: Makes a link that signs the user in once, without a password. */
CW_API cw_kind cw_platform_users_login(cw_client *client, int64_t user_id, cw_reply *out);
/* POST /platform/api/v1/users/{user_id}/token: Reads the access token of a user. */
CW_API cw_kind cw_platform_users_token(cw_client *client, int64_t user_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles: Lists the articles of a portal, newest change first. */
CW_API cw_kind cw_portals_articles_list(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}: Reads one article. */
CW_API cw_kind cw_portals_articles_get(cw_client *client, const char *portal_slug, int64_t article_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles: Writes an article. */
CW_API cw_kind cw_portals_articles_create(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}: Changes an article; what is left out stays. */
CW_API cw_kind cw_portals_articles_update(cw_client *client, const char *portal_slug, int64_t article_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}: Deletes an article. */
CW_API cw_kind cw_portals_articles_delete(cw_client *client, const char *portal_slug, int64_t article_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder: Sets the positions of articles. */
CW_API cw_kind cw_portals_articles_reorder(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/update_status: Sets the status of several articles, all or none. */
CW_API cw_kind cw_portals_articles_bulk_update_status(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/update_category: Puts several articles into a category, all or none. */
CW_API cw_kind cw_portals_articles_bulk_update_category(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/delete_articles: Deletes several articles. */
CW_API cw_kind cw_portals_articles_bulk_delete(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/bulk_actions/translate: Has several articles translated into another locale in the background. */
CW_API cw_kind cw_portals_articles_bulk_translate(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories: Lists the categories of a portal by position. */
CW_API cw_kind cw_portals_categories_list(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}: Reads one category. */
CW_API cw_kind cw_portals_categories_get(cw_client *client, const char *portal_slug, int64_t category_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/categories: Makes a category. */
CW_API cw_kind cw_portals_categories_create(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}: Changes a category; what is left out stays. */
CW_API cw_kind cw_portals_categories_update(cw_client *client, const char *portal_slug, int64_t category_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/{category_id}: Deletes a category. */
CW_API cw_kind cw_portals_categories_delete(cw_client *client, const char *portal_slug, int64_t category_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/categories/reorder: Sets the positions of categories. */
CW_API cw_kind cw_portals_categories_reorder(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals: Lists the portals of the account, archived ones too. */
CW_API cw_kind cw_portals_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}: Reads one portal with the counts of its articles. */
CW_API cw_kind cw_portals_get(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals: Makes a portal. */
CW_API cw_kind cw_portals_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}: Changes a portal; what is left out stays. */
CW_API cw_kind cw_portals_update(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}: Deletes a portal with its categories and articles. */
CW_API cw_kind cw_portals_delete(cw_client *client, const char *portal_slug, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/archive: Would archive a portal, but fails on every server. */
CW_API cw_kind cw_portals_archive(cw_client *client, const char *portal_slug, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/logo: Removes the logo of a portal. */
CW_API cw_kind cw_portals_delete_logo(cw_client *client, const char *portal_slug, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/portals/{portal_slug}/send_instructions: Mails somebody how to point the custom domain to the portal. */
CW_API cw_kind cw_portals_send_instructions(cw_client *client, const char *portal_slug, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/portals/{portal_slug}/ssl_status: Asks Cloudflare for the state of the portal's custom domain. */
CW_API cw_kind cw_portals_ssl_status(cw_client *client, const char *portal_slug, cw_reply *out);
/* GET /api/v1/profile: Reads the caller's own profile: the cheapest proof that a token works. */
CW_API cw_kind cw_profile_get(cw_client *client, cw_reply *out);
/* PATCH /api/v1/profile: Changes the caller's own profile. */
CW_API cw_kind cw_profile_update(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/profile/avatar: Removes the caller's picture. */
CW_API cw_kind cw_profile_delete_avatar(cw_client *client, cw_reply *out);
/* POST /api/v1/profile/availability: Sets the caller's availability in an account. */
CW_API cw_kind cw_profile_availability(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/profile/auto_offline: Sets whether the caller goes offline by himself when he is away. */
CW_API cw_kind cw_profile_auto_offline(cw_client *client, const char *params, cw_reply *out);
/* PUT /api/v1/profile/set_active_account: Makes an account the one the caller works in. */
CW_API cw_kind cw_profile_set_active_account(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/profile/resend_confirmation: Sends the caller the mail that confirms his address again. */
CW_API cw_kind cw_profile_resend_confirmation(cw_client *client, cw_reply *out);
/* POST /api/v1/profile/reset_access_token: Makes a new access token for the caller; the old one is dead at once. */
CW_API cw_kind cw_profile_reset_access_token(cw_client *client, cw_reply *out);
/* GET /api/v1/profile/mfa: Reads whether the second step is on. */
CW_API cw_kind cw_profile_mfa_get(cw_client *client, cw_reply *out);
/* POST /api/v1/profile/mfa: Makes the secret of a second step. */
CW_API cw_kind cw_profile_mfa_create(cw_client *client, cw_reply *out);
/* POST /api/v1/profile/mfa/verify: Switches the second step on. */
CW_API cw_kind cw_profile_mfa_verify(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/profile/mfa/backup_codes: Makes new backup codes; the old ones are dead at once. */
CW_API cw_kind cw_profile_mfa_backup_codes(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/profile/mfa: Switches the second step off. */
CW_API cw_kind cw_profile_mfa_delete(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/profile/sessions: Lists the caller's sessions, the latest activity first. */
CW_API cw_kind cw_profile_sessions_list(cw_client *client, cw_reply *out);
/* DELETE /api/v1/profile/sessions/{session_id}: Signs a session out. */
CW_API cw_kind cw_profile_sessions_delete(cw_client *client, int64_t session_id, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts: Makes a contact of an Api inbox, or finds the known one. */
CW_API cw_kind cw_public_contacts_create(cw_client *client, const char *inbox_identifier, const char *params, cw_reply *out);
/* GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}: Reads a contact of an Api inbox; with its hash the contact becomes verified. */
CW_API cw_kind cw_public_contacts_get(cw_client *client, const char *inbox_identifier, const char *contact_identifier, const char *params, cw_reply *out);
/* PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}: Changes a contact of an Api inbox. */
CW_API cw_kind cw_public_contacts_update(cw_client *client, const char *inbox_identifier, const char *contact_identifier, const char *params, cw_reply *out);
/* GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations: Lists the conversations of a contact with all their public messages. */
CW_API cw_kind cw_public_conversations_list(cw_client *client, const char *inbox_identifier, const char *contact_identifier, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations: Begins a conversation as the contact. */
CW_API cw_kind cw_public_conversations_create(cw_client *client, const char *inbox_identifier, const char *contact_identifier, const char *params, cw_reply *out);
/* GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}: Reads a conversation with all its public messages. */
CW_API cw_kind cw_public_conversations_get(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_status: Resolves a conversation as the contact. */
CW_API cw_kind cw_public_conversations_toggle_status(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/toggle_typing: Shows or hides that the contact is typing. */
CW_API cw_kind cw_public_conversations_toggle_typing(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/update_last_seen: Marks a conversation as seen by the contact now. */
CW_API cw_kind cw_public_conversations_update_last_seen(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, cw_reply *out);
/* GET /public/api/v1/csat_survey/{conversation_uuid}: Reads the survey of a conversation and the answer given so far. */
CW_API cw_kind cw_public_csat_surveys_get(cw_client *client, const char *conversation_uuid, cw_reply *out);
/* PATCH /public/api/v1/csat_survey/{conversation_uuid}: Answers the survey; a second answer takes the place of the first. */
CW_API cw_kind cw_public_csat_surveys_update(cw_client *client, const char *conversation_uuid, const char *params, cw_reply *out);
/* GET /survey/responses/{conversation_uuid}: Fetches the HTML page a browser shows, the same for every conversation. */
CW_API cw_kind cw_public_csat_surveys_page(cw_client *client, const char *conversation_uuid, cw_reply *out);
/* GET /public/api/v1/inboxes/{inbox_identifier}: Reads what an Api inbox shows to its contacts. */
CW_API cw_kind cw_public_inboxes_get(cw_client *client, const char *inbox_identifier, cw_reply *out);
/* GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages: Lists the newest twenty public messages, or the twenty below an id. */
CW_API cw_kind cw_public_messages_list(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, const char *params, cw_reply *out);
/* POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages: Writes a message as the contact. */
CW_API cw_kind cw_public_messages_create(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, const char *params, cw_reply *out);
/* PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}/messages/{message_id}: Answers a form, a selection or a survey as the contact. */
CW_API cw_kind cw_public_messages_update(cw_client *client, const char *inbox_identifier, const char *contact_identifier, int64_t conversation_id, int64_t message_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/reporting_events: Lists reporting events, newest first. */
CW_API cw_kind cw_reporting_events_list(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports: Counts or averages one metric over time, a row for each bucket. */
CW_API cw_kind cw_reports_timeseries(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/summary: Sums up conversations, messages and times of a period and of the one before it. */
CW_API cw_kind cw_reports_summary(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/bot_summary: Counts what bots resolved and handed over, in a period and in the one before it. */
CW_API cw_kind cw_reports_bot_summary(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/conversations: Counts the open conversations of now, of the account or agent by agent. */
CW_API cw_kind cw_reports_conversations(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/bot_metrics: Counts conversations and messages with bots and how often they resolve or hand over. */
CW_API cw_kind cw_reports_bot_metrics(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/agents: Reports on each agent in a period, as CSV. */
CW_API cw_kind cw_reports_agents_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/inboxes: Reports on each inbox in a period, as CSV. */
CW_API cw_kind cw_reports_inboxes_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/labels: Reports on each label in a period, as CSV. */
CW_API cw_kind cw_reports_labels_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/teams: Reports on each team in a period, as CSV. */
CW_API cw_kind cw_reports_teams_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/conversations_summary: Reports on all conversations of the account in a period, as CSV. */
CW_API cw_kind cw_reports_conversations_summary_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/conversation_traffic: Counts the conversations of each hour over the last days, as CSV. */
CW_API cw_kind cw_reports_conversation_traffic_csv(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix: Counts conversations by inbox and label. */
CW_API cw_kind cw_reports_inbox_label_matrix(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution: Counts first responses by channel type and by how long they took. */
CW_API cw_kind cw_reports_first_response_time_distribution(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count: Counts outgoing messages by agent, team, inbox or label. */
CW_API cw_kind cw_reports_outgoing_messages_count(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/saml_settings: Reads the settings; without any all fields are null. */
CW_API cw_kind cw_saml_settings_get(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/saml_settings: Stores the settings; from then on the members sign in through the provider. */
CW_API cw_kind cw_saml_settings_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/saml_settings: Changes the settings, or stores first ones when all that create needs is given. */
CW_API cw_kind cw_saml_settings_update(cw_client *client, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/saml_settings: Deletes the settings, if there are any; members sign in with a password again. */
CW_API cw_kind cw_saml_settings_delete(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/search: Finds conversations, contacts, messages and articles, 15 of each kind on a page. */
CW_API cw_kind cw_search_all(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/search/conversations: Finds conversations by their id or by name, email, phone number or identifier of the contact. */
CW_API cw_kind cw_search_conversations(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/search/contacts: Finds contacts by name, email, phone number or identifier. */
CW_API cw_kind cw_search_contacts(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/search/messages: Finds messages of the last three months, private notes too. */
CW_API cw_kind cw_search_messages(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/search/articles: Finds articles of the help center. */
CW_API cw_kind cw_search_articles(cw_client *client, const char *params, cw_reply *out);
/* GET /api: Reads the version of the server and whether its database and queue work. */
CW_API cw_kind cw_server_info(cw_client *client, cw_reply *out);
/* GET /health: Asks whether the web process runs, without touching anything behind it. */
CW_API cw_kind cw_server_health(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/sla_policies: Lists the SLA policies of the account. */
CW_API cw_kind cw_sla_policies_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}: Reads one SLA policy. */
CW_API cw_kind cw_sla_policies_get(cw_client *client, int64_t sla_policy_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/sla_policies: Makes an SLA policy. */
CW_API cw_kind cw_sla_policies_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}: Changes an SLA policy. */
CW_API cw_kind cw_sla_policies_update(cw_client *client, int64_t sla_policy_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}: Deletes an SLA policy, a moment later; an unknown one is no error. */
CW_API cw_kind cw_sla_policies_delete(cw_client *client, int64_t sla_policy_id, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/summary_reports/agent: Sums up conversations and times of a period for each agent. */
CW_API cw_kind cw_summary_reports_agent(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/summary_reports/team: Sums up conversations and times of a period for each team. */
CW_API cw_kind cw_summary_reports_team(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/summary_reports/inbox: Sums up conversations and times of a period for each inbox. */
CW_API cw_kind cw_summary_reports_inbox(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/summary_reports/label: Sums up conversations and times of a period for each label. */
CW_API cw_kind cw_summary_reports_label(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/summary_reports/channel: Counts the conversations of a period by channel type and status. */
CW_API cw_kind cw_summary_reports_channel(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members: Lists the members of a team. */
CW_API cw_kind cw_teams_members_list(cw_client *client, int64_t team_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members: Adds members to a team and answers those newly added. */
CW_API cw_kind cw_teams_members_add(cw_client *client, int64_t team_id, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members: Makes exactly these users the members of a team. */
CW_API cw_kind cw_teams_members_set(cw_client *client, int64_t team_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members: Takes members out of a team. */
CW_API cw_kind cw_teams_members_remove(cw_client *client, int64_t team_id, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/teams: Lists the teams of the account. */
CW_API cw_kind cw_teams_list(cw_client *client, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/teams/{team_id}: Reads one team. */
CW_API cw_kind cw_teams_get(cw_client *client, int64_t team_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/teams: Makes a team. */
CW_API cw_kind cw_teams_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/teams/{team_id}: Changes a team; what is left out stays. */
CW_API cw_kind cw_teams_update(cw_client *client, int64_t team_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/teams/{team_id}: Deletes a team. */
CW_API cw_kind cw_teams_delete(cw_client *client, int64_t team_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/channels/twilio_channel: Makes a Twilio inbox, once Twilio has taken the credentials. */
CW_API cw_kind cw_channels_twilio_create(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/upload: Keeps a file, sent along or fetched by the server from an address. */
CW_API cw_kind cw_uploads_create(cw_client *client, const char *params, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/webhooks: Lists the webhooks of the account with their secrets. */
CW_API cw_kind cw_webhooks_list(cw_client *client, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/webhooks: Has events posted to an address; read the signing secret from the answer. */
CW_API cw_kind cw_webhooks_create(cw_client *client, const char *params, cw_reply *out);
/* PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}: Changes a webhook; the secret stays. */
CW_API cw_kind cw_webhooks_update(cw_client *client, int64_t webhook_id, const char *params, cw_reply *out);
/* DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}: Deletes a webhook. */
CW_API cw_kind cw_webhooks_delete(cw_client *client, int64_t webhook_id, cw_reply *out);
/* GET /api/v1/accounts/{account_id}/whatsapp_calls/{call_id}: Reads one call. */
CW_API cw_kind cw_whatsapp_calls_get(cw_client *client, int64_t call_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp_calls/initiate: Calls the contact of a conversation. */
CW_API cw_kind cw_whatsapp_calls_initiate(cw_client *client, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/accept: Takes a ringing call. */
CW_API cw_kind cw_whatsapp_calls_accept(cw_client *client, int64_t call_id, const char *params, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/reject: Turns a ringing call away. */
CW_API cw_kind cw_whatsapp_calls_reject(cw_client *client, int64_t call_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/terminate: Ends a call. */
CW_API cw_kind cw_whatsapp_calls_terminate(cw_client *client, int64_t call_id, cw_reply *out);
/* POST /api/v1/accounts/{account_id}/whatsapp_calls/{call_id}/upload_recording: Attaches a recording to the message of a call. */
CW_API cw_kind cw_whatsapp_calls_upload_recording(cw_client *client, int64_t call_id, const char *params, cw_reply *out);
/* GET /api/v2/accounts/{account_id}/year_in_review: Sums up the caller's own year: conversations, busiest day, response time. */
CW_API cw_kind cw_year_in_review_get(cw_client *client, const char *params, cw_reply *out);
/* clang-format on */
/* generated calls: end */

#ifdef __cplusplus
}
#endif

#endif
