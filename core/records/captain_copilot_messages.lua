-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_copilot_messages.lua.

return {
  copilot_message = {
    { name = "id", type = "integer" },
    { name = "message", type = "object", fields = {
      { name = "content", type = "string", nullable = true },
    } },
    { name = "message_type", type = "string" }, { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "copilot_thread", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "title", type = "string" }, { name = "created_at", type = "integer" },
      { name = "user", type = "object", fields = {
        { name = "id", type = "integer" }, { name = "name", type = "string" },
        { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
        { name = "type", type = "string" }, { name = "availability_status", type = "string" },
        { name = "thumbnail", type = "string" },
      } },
      { name = "account_id", type = "integer" },
    } },
    { name = "account_id", type = "integer" },
  },
}
