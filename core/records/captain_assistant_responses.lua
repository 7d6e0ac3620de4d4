-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_assistant_responses.lua.

return {
  captain_response = {
    { name = "account_id", type = "integer" }, { name = "answer", type = "string" },
    { name = "assistant", type = "object" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "documentable", type = "object", sometimes = true, fields = {
      { name = "type", type = "string" }, { name = "id", type = "integer" }, { name = "email", type = "string" },
      { name = "available_name", type = "string" },
    } },
    { name = "id", type = "integer" }, { name = "question", type = "string" },
    { name = "updated_at", type = "integer", format = "unix_seconds" }, { name = "status", type = "string" },
    { name = "edited", type = "boolean" },
  },
}
