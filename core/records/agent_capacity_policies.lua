-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/agent_capacity_policies.lua.

return {
  agent_capacity_policy = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true },
    { name = "exclusion_rules", type = "object", fields = {
      { name = "excluded_labels", type = "list", sometimes = true, of = "string" },
      { name = "exclude_older_than_hours", type = { "integer", "string" }, sometimes = true },
    } },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "updated_at", type = "integer", format = "unix_seconds" }, { name = "account_id", type = "integer" },
    { name = "assigned_agent_count", type = "integer" },
    { name = "inbox_capacity_limits", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "inbox_id", type = "integer" },
      { name = "conversation_limit", type = "integer" },
    } },
  },
}
