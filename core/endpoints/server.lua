-- What the server says about itself, without a token. Only data stands here.
-- Neighbours: none.

return {
  {
    resource = "server",
    name = "info",
    endpoint = "server.info",
    methods = { "GET" },
    path = "/api",
    token = { "none" },
    status = 200,
    doc = "Reads the version of the server and whether its database and queue work.",
    result = { kind = "object", type = "server_info" },
    safe = true,
    example = "print(chatwoot.assert(client.server:info()).version)",
    source = "recordings: accounts_and_server",
  },
  {
    resource = "server",
    name = "health",
    endpoint = "server.health",
    methods = { "GET" },
    path = "/health",
    token = { "none" },
    since = "4.11.0",
    status = 200,
    doc = "Asks whether the web process runs, without touching anything behind it.",
    result = { kind = "object", type = "server_health" },
    safe = true,
    example = "print(chatwoot.assert(client.server:health()).status)",
    source = "recordings: accounts_and_server",
  },
}
