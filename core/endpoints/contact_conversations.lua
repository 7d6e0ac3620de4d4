-- Rows of the resource contacts.conversations.

return {
  {
    resource = "contacts.conversations",
    name = "list",
    endpoint = "contact_conversations.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contact conversations list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
    },
    result = { kind = "list", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
}
