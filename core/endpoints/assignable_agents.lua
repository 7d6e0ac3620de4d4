-- Rows of the resource assignable_agents.

return {
  {
    resource = "assignable_agents",
    name = "list",
    endpoint = "assignable_agents.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/assignable_agents",
    token = { "user" },
    role = "agent",
    status = 200,
    doc = "assignable agents list",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "inbox_ids", ["in"] = "query", type = "list", of = "integer", required = true },
    },
    result = { kind = "list", at = "payload" },
    safe = true,
    source = "the server's recorded contract",
  },
}
