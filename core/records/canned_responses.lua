-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/canned_responses.lua.

return {
  canned_response = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
    { name = "short_code", type = "string" }, { name = "content", type = "string" },
    { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
  },
}
