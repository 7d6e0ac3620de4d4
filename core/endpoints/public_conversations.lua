-- Rows of the resource public.conversations.

return {
  {
    resource = "public.conversations",
    name = "list",
    endpoint = "public_conversations.list",
    methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    token = { "none" },
    status = 200,
    doc = "public conversations list",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
    },
    result = { kind = "list" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "public.conversations",
    name = "create",
    endpoint = "public_conversations.create",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations",
    token = { "none" },
    status = 200,
    doc = "public conversations create",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
      { name = "custom_attributes", ["in"] = "body", type = "object" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "public.conversations",
    name = "get",
    endpoint = "public_conversations.get",
    methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}",
    token = { "none" },
    status = 200,
    doc = "public conversations get",
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
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "public.conversations",
    name = "toggle_status",
    endpoint = "public_conversations.toggle_status",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/toggle_status",
    token = { "none" },
    status = 200,
    doc = "public conversations toggle status",
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
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "public.conversations",
    name = "toggle_typing",
    endpoint = "public_conversations.toggle_typing",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/toggle_typing",
    token = { "none" },
    status = 200,
    doc = "public conversations toggle typing",
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
      {
        name = "typing_status", ["in"] = "body", type = "string", required = true,
        words = { "on", "off" },
        note = "body or query",
      },
    },
    result = { kind = "empty" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "public.conversations",
    name = "update_last_seen",
    endpoint = "public_conversations.update_last_seen",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}/conversations/{conversation_id}"
      .. "/update_last_seen",
    token = { "none" },
    status = 200,
    doc = "public conversations update last seen",
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
    },
    result = { kind = "empty" },
    safe = false,
    source = "the server's recorded contract",
  },
}
