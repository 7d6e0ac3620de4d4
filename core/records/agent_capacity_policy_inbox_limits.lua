-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/agent_capacity_policy_inbox_limits.lua.

return {
  inbox_limit = {
    { name = "id", type = "integer" }, { name = "inbox_id", type = "integer" },
    { name = "agent_capacity_policy_id", type = "integer" }, { name = "conversation_limit", type = "integer" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
    { name = "inbox_name", type = "string", sometimes = true },
  },
}
