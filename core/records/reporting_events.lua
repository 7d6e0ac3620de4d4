-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/reporting_events.lua.

return {
  reporting_event = {
    { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "value", type = "number" },
    { name = "value_in_business_hours", type = "number", nullable = true },
    { name = "event_start_time", type = "string", nullable = true, format = "iso8601" },
    { name = "event_end_time", type = "string", nullable = true, format = "iso8601" }, { name = "account_id", type = "integer" },
    { name = "inbox_id", type = "integer", nullable = true }, { name = "user_id", type = "integer", nullable = true },
    { name = "conversation_id", type = "integer", nullable = true }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
  },
}
