-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/assignment_policies.lua.

return {
  assignment_policy = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "assignment_order", type = "string" },
    { name = "conversation_priority", type = "string" }, { name = "fair_distribution_limit", type = "integer" },
    { name = "fair_distribution_window", type = "integer" }, { name = "enabled", type = "boolean" },
    { name = "assigned_inbox_count", type = "integer" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
  },
}
