-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/agent_capacity_policy_users.lua.

return {
  capacity_user = {
    { name = "access_token", type = "string" }, { name = "account_id", type = "integer", nullable = true },
    { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
    { name = "confirmed", type = "boolean" }, { name = "display_name", type = "string", nullable = true },
    { name = "message_signature", type = "string", nullable = true }, { name = "email", type = "string" },
    { name = "id", type = "integer" }, { name = "inviter_id", type = "integer", nullable = true },
    { name = "name", type = "string" }, { name = "provider", type = "string" },
    { name = "pubsub_token", type = "string" }, { name = "role", type = "string", nullable = true },
    { name = "ui_settings", type = "object", nullable = true }, { name = "uid", type = "string" },
    { name = "type", type = "string", nullable = true },
    { name = "accounts", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "status", type = "string" },
      { name = "onboarding_step", type = "any", nullable = true },
      { name = "active_at", type = "any", nullable = true }, { name = "role", type = "string" },
      { name = "permissions", type = "list", of = "string" }, { name = "availability", type = "string" },
      { name = "availability_status", type = "string" }, { name = "auto_offline", type = "boolean" },
      { name = "custom_role_id", type = "any", nullable = true },
      { name = "custom_role", type = "any", nullable = true },
    } },
    { name = "hmac_identifier", type = "string", sometimes = true, when = "installation hmac key set" },
    { name = "custom_attributes", type = "object", sometimes = true },
  },
}
