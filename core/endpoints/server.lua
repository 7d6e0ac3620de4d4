-- What the server says about itself, without a token. Only data stands here.
-- Neighbours: none.

return {
  resource = "server",
  {
    name = "info", methods = { "GET" }, path = "/api", token = { "none" },
    doc = "Reads the version of the server and whether its database and queue work.",
    result = { kind = "object", type = "server_info" },
    example = "print(chatwoot.assert(client.server:info()).version)",
    source = "recordings: accounts_and_server",
  },
  {
    name = "health", methods = { "GET" }, path = "/health", token = { "none" }, since = "4.11.0",
    doc = "Asks whether the web process runs, without touching anything behind it.",
    result = { kind = "object", type = "server_health" },
    example = "print(chatwoot.assert(client.server:health()).status)",
    source = "recordings: accounts_and_server",
  },
}
