-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/platform_agent_bots.lua.

return {
  platform_agent_bot = {
    { name = "id", type = "integer" }, { name = "name", type = "string", nullable = true },
    { name = "description", type = "string", nullable = true },
    { name = "outgoing_url", type = "string", nullable = true },
    { name = "account_id", type = "integer", nullable = true }, { name = "access_token", type = "string" },
  },
}
