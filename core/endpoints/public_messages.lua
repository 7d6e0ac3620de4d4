-- Rows of the resource public.messages.

return {
  {
    resource = "public.messages",
    name = "list",
    endpoint = "public_messages.list",
    methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/messages",
    token = { "none" },
    status = 200,
    doc = "public messages list",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "before", ["in"] = "query", type = "integer", note = "message id, exclusive (not in swagger)" },
    },
    result = { kind = "list" },
    paging = { style = "window", size = 20, stable = true },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "public.messages",
    name = "create",
    endpoint = "public_messages.create",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/messages",
    token = { "none" },
    status = 200,
    doc = "public messages create",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "content", ["in"] = "body", type = "string", note = "up to 150000 chars" },
      {
        name = "echo_id", ["in"] = "body", type = "string",
        note = "comes back only in the realtime event, not in this answer",
      },
      {
        name = "attachments", ["in"] = "file", type = "list", of = "file",
        note = "multipart attachments[]; real files only, signed ids crash (500)",
      },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "public.messages",
    name = "update",
    endpoint = "public_messages.update",
    methods = { "PATCH", "PUT" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/messages/{message_id}",
    token = { "none" },
    status = 200,
    doc = "public messages update",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      { name = "message_id", ["in"] = "path", type = "integer", required = true, note = "database id" },
      {
        name = "submitted_values", ["in"] = "body", type = "object",
        note = "object or array of {name,title,value,csat_survey_response{rating,feedback_message}}",
      },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
}
