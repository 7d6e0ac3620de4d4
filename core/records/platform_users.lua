-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/platform_users.lua.

return {
  platform_user = {
    { name = "access_token", type = "string" }, { name = "account_id", type = "integer", nullable = true },
    { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
    { name = "confirmed", type = "boolean" }, { name = "display_name", type = "string", nullable = true },
    { name = "message_signature", type = "string", nullable = true }, { name = "email", type = "string" },
    { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "provider", type = "string" },
    { name = "pubsub_token", type = "string" },
    { name = "custom_attributes", type = "object", sometimes = true, when = "non empty" },
    { name = "role", type = "string", nullable = true }, { name = "ui_settings", type = "object", nullable = true },
    { name = "uid", type = "string" },
    { name = "accounts", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "active_at", type = "string", nullable = true, format = "iso8601" },
      { name = "role", type = "string", nullable = true },
    } },
  },
  login_link = {
    { name = "url", type = "string" },
  },
  user_token = {
    { name = "access_token", type = "string" }, { name = "expiry", type = "string", nullable = true },
    { name = "user", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "display_name", type = "string", nullable = true }, { name = "email", type = "string" },
      { name = "pubsub_token", type = "string" },
    } },
  },
}
