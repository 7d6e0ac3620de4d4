-- Rows of the resource server.

return {
  {
    resource = "server",
    name = "info",
    endpoint = "server.info",
    methods = { "GET" },
    path = "/api",
    token = { "none" },
    status = 200,
    doc = "server info",
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
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
    doc = "server health",
    result = { kind = "object" },
    safe = true,
    source = "the server's recorded contract",
  },
}
