-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/platform_account_users.lua.

return {
  account_user = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
    { name = "user_id", type = "integer" }, { name = "role", type = "string", nullable = true },
    { name = "inviter_id", type = "integer", nullable = true },
    { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
    { name = "active_at", type = "string", nullable = true, format = "iso8601" },
    { name = "availability", type = "string" }, { name = "auto_offline", type = "boolean" },
    { name = "custom_role_id", type = "integer", nullable = true },
    { name = "agent_capacity_policy_id", type = "integer", nullable = true },
  },
}
