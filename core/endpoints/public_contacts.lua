-- Rows of the resource public.contacts.

return {
  {
    resource = "public.contacts",
    name = "create",
    endpoint = "public_contacts.create",
    methods = { "POST" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts",
    token = { "none" },
    status = 200,
    doc = "public contacts create",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "source_id", ["in"] = "body", type = "string",
        note = "own id for the contact_inbox; random UUID when left out (not in swagger)",
      },
      { name = "identifier", ["in"] = "body", type = "string", note = "your user id" },
      {
        name = "identifier_hash", ["in"] = "body", type = "string",
        note = "hex HMAC-SHA256 of identifier with the inbox hmac_token; must be right if given, required when "
          .. "hmac_mandatory",
      },
      { name = "email", ["in"] = "body", type = "string" },
      { name = "name", ["in"] = "body", type = "string", note = "random name when left out" },
      { name = "phone_number", ["in"] = "body", type = "string" },
      {
        name = "avatar_url", ["in"] = "body", type = "string",
        note = "swagger names a file field avatar; it is ignored",
      },
      { name = "custom_attributes", ["in"] = "body", type = "object" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "public.contacts",
    name = "get",
    endpoint = "public_contacts.get",
    methods = { "GET" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    token = { "none" },
    status = 200,
    doc = "public contacts get",
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
        name = "identifier", ["in"] = "query", type = "string",
        note = "with identifier_hash, needed when hmac_mandatory",
      },
      { name = "identifier_hash", ["in"] = "query", type = "string" },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "public.contacts",
    name = "update",
    endpoint = "public_contacts.update",
    methods = { "PATCH", "PUT" },
    path = "/public/api/v1/inboxes/{inbox_identifier}/contacts/{contact_identifier}",
    token = { "none" },
    status = 200,
    doc = "public contacts update",
    params = {
      {
        name = "inbox_identifier", ["in"] = "path", type = "string", required = true,
        note = "Channel::Api identifier token, shown to app users as inbox_identifier",
      },
      {
        name = "contact_identifier", ["in"] = "path", type = "string", required = true,
        note = "source_id of the contact_inbox",
      },
      { name = "identifier", ["in"] = "body", type = "string", note = "used only for the hash check, never stored" },
      { name = "identifier_hash", ["in"] = "body", type = "string" },
      { name = "email", ["in"] = "body", type = "string" },
      { name = "name", ["in"] = "body", type = "string" },
      { name = "phone_number", ["in"] = "body", type = "string" },
      { name = "avatar_url", ["in"] = "body", type = "string" },
      { name = "custom_attributes", ["in"] = "body", type = "object", note = "deep-merged" },
    },
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
}
