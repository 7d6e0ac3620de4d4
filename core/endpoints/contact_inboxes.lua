-- Rows of the resource contacts.inboxes.

return {
  {
    resource = "contacts.inboxes",
    name = "create",
    endpoint = "contact_inboxes.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contact inboxes create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      { name = "inbox_id", ["in"] = "body", type = "integer", required = true },
      { name = "source_id", ["in"] = "body", type = "string", note = "generated per channel type when left out" },
      { name = "hmac_verified", ["in"] = "body", type = "boolean" },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts.inboxes",
    name = "filter",
    endpoint = "contact_inboxes.filter",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contact_inboxes/filter",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contact inboxes filter",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "inbox_id", ["in"] = "body", type = "integer", required = true },
      { name = "source_id", ["in"] = "body", type = "string", required = true },
    },
    result = { kind = "object" },
    safe = false,
    source = "the server's recorded contract",
  },
}
