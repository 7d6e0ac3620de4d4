-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_copilot_threads.lua.

return {
  copilot_thread = {
    { name = "id", type = "integer" }, { name = "title", type = "string" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "user", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
      { name = "type", type = "string" }, { name = "availability_status", type = "string" },
      { name = "thumbnail", type = "string" },
    } },
    { name = "assistant", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "avatar_url", type = "string" },
      { name = "description", type = "string" }, { name = "created_at", type = "string" },
      { name = "type", type = "string" },
    } },
    { name = "account_id", type = "integer" },
  },
}
