-- Rows of the resource contacts.labels.

return {
  {
    resource = "contacts.labels",
    name = "list",
    endpoint = "contact_labels.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contact labels list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
    },
    result = { kind = "list", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
  {
    resource = "contacts.labels",
    name = "set",
    endpoint = "contact_labels.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "contact labels create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "labels", ["in"] = "body", type = "list", of = "string", required = true,
        note = "the complete new set; anything but a list clears all",
      },
    },
    result = { kind = "list", at = "payload" },
    safe = false,
    source = "the server's recorded contract",
  },
}
