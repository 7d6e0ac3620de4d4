-- Rows of the resource contacts.attachments.

return {
  {
    resource = "contacts.attachments",
    name = "list",
    endpoint = "contact_attachments.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments",
    token = { "user" },
    role = "agent",
    since = "4.14.0",
    status = 200,
    doc = "contact attachments list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
    },
    result = { kind = "list", at = "payload", meta = "meta" },
    paging = { style = "page", size = 100, param = "page", stable = false },
    safe = true,
    source = "the server's recorded contract",
  },
}
