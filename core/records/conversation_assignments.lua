-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/conversation_assignments.lua.

return {
  assignee = {
    { name = "id", type = "integer" },
    { name = "account_id", type = "integer", nullable = true, sometimes = true, when = "agent or team" },
    { name = "availability_status", type = "string", nullable = true, sometimes = true, when = "an agent was assigned" },
    { name = "auto_offline", type = "boolean", nullable = true, sometimes = true, when = "an agent was assigned" },
    { name = "confirmed", type = "boolean", sometimes = true, when = "an agent was assigned" },
    { name = "email", type = "string", sometimes = true, when = "an agent was assigned" },
    { name = "provider", type = "string", sometimes = true, when = "an agent was assigned" },
    { name = "available_name", type = "string", sometimes = true, when = "an agent was assigned" },
    { name = "name", type = "string" },
    { name = "role", type = "string", nullable = true, sometimes = true, when = "an agent was assigned" },
    { name = "thumbnail", type = "string", sometimes = true, when = "agent or bot" },
    { name = "custom_role_id", type = "integer", nullable = true, sometimes = true, when = "an agent was assigned" },
    { name = "description", type = "string", nullable = true, sometimes = true, when = "bot or team" },
    { name = "allow_auto_assign", type = "boolean", sometimes = true, when = "team" },
    { name = "created_at", type = "string", sometimes = true, format = "iso8601", when = "team" },
    { name = "updated_at", type = "string", sometimes = true, format = "iso8601", when = "team" },
    { name = "outgoing_url", type = "string", nullable = true, sometimes = true, when = "bot of the account (absent for a system bot)" },
    { name = "bot_type", type = "string", sometimes = true, when = "bot" },
    { name = "custom_attributes", type = "object", sometimes = true, when = "an agent was assigned" },
  },
}
