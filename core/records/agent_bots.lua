-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/agent_bots.lua.

return {
  agent_bot = {
    { name = "id", type = "integer" }, { name = "name", type = "string", nullable = true },
    { name = "description", type = "string", nullable = true }, { name = "thumbnail", type = "string" },
    { name = "bot_type", type = "string" }, { name = "bot_config", type = "object", nullable = true },
    { name = "account_id", type = "integer", nullable = true }, { name = "system_bot", type = "boolean" },
    { name = "outgoing_url", type = "string", nullable = true, sometimes = true, when = "bot belongs to an account" },
    { name = "access_token", type = { "string", "object" }, sometimes = true, when = "bot belongs to the current account", fields = {
      { name = "id", type = "integer", sometimes = true }, { name = "owner_type", type = "string", sometimes = true },
      { name = "owner_id", type = "integer", sometimes = true }, { name = "token", type = "string", sometimes = true },
      { name = "created_at", type = "string", sometimes = true },
      { name = "updated_at", type = "string", sometimes = true },
    } },
    { name = "secret", type = "string", sometimes = true, when = "administrator and bot belongs to an account", since = "4.13.0" },
  },
}
