-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/agents.lua.

return {
  agent = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer", nullable = true },
    { name = "availability_status", type = "string", nullable = true }, { name = "auto_offline", type = "boolean", nullable = true },
    { name = "confirmed", type = "boolean" }, { name = "email", type = "string" },
    { name = "provider", type = "string" }, { name = "available_name", type = "string" },
    { name = "name", type = "string" }, { name = "role", type = "string", nullable = true }, { name = "thumbnail", type = "string" },
    { name = "custom_role_id", type = "integer", sometimes = true, nullable = true },
    { name = "custom_attributes", type = "object", sometimes = true },
  },
}
