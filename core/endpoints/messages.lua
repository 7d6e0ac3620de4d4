-- Rows of the resource messages.

return {
  {
    resource = "messages",
    name = "list",
    endpoint = "messages.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "messages list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "before", ["in"] = "query", type = "integer", note = "message id, exclusive; newest 20 below it" },
      {
        name = "after", ["in"] = "query", type = "integer",
        note = "message id, exclusive; up to 100 after it. Together with before it is inclusive and up to 1000 come "
          .. "back",
      },
      {
        name = "filter_internal_messages", ["in"] = "query", type = "string",
        note = "any non-blank text (even false) drops private and activity messages",
      },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "window", size = 20, stable = true },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "messages",
    name = "create",
    endpoint = "messages.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages",
    token = { "user", "agent_bot" },
    role = "agent",
    status = 200,
    doc = "messages create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      {
        name = "content", ["in"] = "body", type = "string",
        note = "not required by the server; up to 150000 characters (not bytes); null, empty and missing accepted; "
          .. "NUL: 422 {error:\"string contains null byte\"}; half a surrogate: 400; liquid variables are rendered "
          .. "for outgoing/template (broken liquid and code spans are left alone); numbers, booleans, lists are "
          .. "turned into text (true into \"t\")",
      },
      {
        name = "message_type", ["in"] = "body", type = "string",
        words = { "outgoing", "incoming", "activity", "template" },
        default = "outgoing", note = "incoming only in Api-channel inboxes, else 422",
      },
      { name = "private", ["in"] = "body", type = "boolean", default = false },
      {
        name = "content_type", ["in"] = "body", type = "string",
        words = {
          "text", "input_text", "input_textarea", "input_email", "input_select", "cards", "form", "article",
          "incoming_email", "input_csat", "integrations", "sticker", "voice_call",
        },
        default = "text",
      },
      {
        name = "content_attributes", ["in"] = "body", type = "object",
        note = "object, or JSON text (JSON bodies and multipart alike), or form fields content_attributes[key] "
          .. "(values become text). Unknown keys are kept and come back in list and embedded. automation_rule_id "
          .. "inside it throws every other key away. null inside a list is dropped in a JSON body, kept in JSON "
          .. "text. Bad JSON text, a list or null: {} without an error",
      },
      {
        name = "echo_id", ["in"] = "body", type = "string",
        note = "echoed back in this answer and in the realtime event",
      },
      {
        name = "source_id", ["in"] = "body", type = "string",
        note = "external id of the message; not unique (the same one twice is 200 twice); up to 20000 characters; "
          .. "on an outgoing message it STOPS DELIVERY in channels that send (seen in an email inbox: the message "
          .. "stays sent and is never tried). Not a marker for clients",
      },
      {
        name = "external_created_at", ["in"] = "body", type = "string",
        note = "stored in content_attributes as sent; LOST when content_attributes is sent too: then put it inside "
          .. "content_attributes",
      },
      { name = "campaign_id", ["in"] = "body", type = "integer" },
      {
        name = "template_params", ["in"] = "body", type = "object",
        note = "WhatsApp template: name required, category, language, namespace, processed_params",
      },
      {
        name = "attachments", ["in"] = "file", type = "list", of = "file",
        note = "multipart field attachments[] (files), or array of signed blob ids in JSON; a field attachments "
          .. "that is no list, a URL or another text: 422 with the raw exception text; the same blob may be used "
          .. "twice; 0-byte files and 16 files are accepted",
      },
      {
        name = "is_voice_message", ["in"] = "body", type = "boolean", since = "4.14.2",
        note = "marks audio files of this call as voice notes (attachment meta is_voice_message)",
      },
      { name = "cc_emails", ["in"] = "body", type = "string", note = "comma separated; email inboxes only" },
      { name = "bcc_emails", ["in"] = "body", type = "string", note = "comma separated; email inboxes only" },
      { name = "to_emails", ["in"] = "body", type = "string", note = "comma separated; email inboxes only" },
      { name = "email_html_content", ["in"] = "body", type = "string", note = "email inboxes only; own HTML body" },
      {
        name = "sender_type", ["in"] = "body", type = "string",
        words = { "AgentBot" },
        note = "with sender_id: send as that bot (user tokens)",
      },
      { name = "sender_id", ["in"] = "body", type = "integer" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "messages",
    name = "update",
    endpoint = "messages.update",
    methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "messages update",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "message_id", ["in"] = "path", type = "integer", required = true, note = "database id" },
      {
        name = "status", ["in"] = "body", type = "string", required = true,
        words = { "sent", "delivered", "read", "failed" },
        note = "unknown words and read->delivered are ignored silently (200)",
      },
      { name = "external_error", ["in"] = "body", type = "string", note = "kept only with status failed" },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "messages",
    name = "delete",
    endpoint = "messages.delete",
    methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "messages delete",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "message_id", ["in"] = "path", type = "integer", required = true, note = "database id" },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "messages",
    name = "retry",
    endpoint = "messages.retry",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "messages retry",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "message_id", ["in"] = "path", type = "integer", required = true, note = "database id" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "messages",
    name = "translate",
    endpoint = "messages.translate",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "messages translate",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "message_id", ["in"] = "path", type = "integer", required = true, note = "database id" },
      { name = "target_language", ["in"] = "body", type = "string", required = true },
    },
    result = { kind = "maybe" },
    safe = false,
    source = "the server's recorded contract",
  },
}
