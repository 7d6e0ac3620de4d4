-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/year_in_review.lua.

return {
  year_in_review = {
    { name = "year", type = { "integer", "string" } },
    { name = "busiest_day", type = "object", nullable = true, fields = {
      { name = "date", type = "string" }, { name = "count", type = "integer" },
    } },
    { name = "support_personality", type = "object", fields = {
      { name = "avg_response_time_seconds", type = "number" },
    } },
    { name = "total_conversations", type = "integer" },
  },
}
