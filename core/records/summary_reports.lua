-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/summary_reports.lua.

return {
  agent_summary = {
    { name = "id", type = "integer" }, { name = "conversations_count", type = "integer" },
    { name = "resolved_conversations_count", type = "integer" },
    { name = "avg_resolution_time", type = "number", nullable = true },
    { name = "avg_first_response_time", type = "number", nullable = true },
    { name = "avg_reply_time", type = "number", nullable = true },
  },
  channel_summary = { -- a key each channel type
    { name = "[string]", type = "object", fields = {
      { name = "open", type = "integer" }, { name = "resolved", type = "integer" }, { name = "pending", type = "integer" },
      { name = "snoozed", type = "integer" }, { name = "total", type = "integer" },
    } },
  },
  inbox_summary = {
    { name = "id", type = "integer" }, { name = "conversations_count", type = "integer" },
    { name = "resolved_conversations_count", type = "integer" },
    { name = "avg_resolution_time", type = "number", nullable = true },
    { name = "avg_first_response_time", type = "number", nullable = true },
    { name = "avg_reply_time", type = "number", nullable = true },
  },
  label_summary = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "conversations_count", type = "integer" }, { name = "avg_resolution_time", type = "number" },
    { name = "avg_first_response_time", type = "number" }, { name = "avg_reply_time", type = "number" },
    { name = "resolved_conversations_count", type = "integer" },
  },
  team_summary = {
    { name = "id", type = "integer" }, { name = "conversations_count", type = "integer" },
    { name = "resolved_conversations_count", type = "integer" },
    { name = "avg_resolution_time", type = "number", nullable = true },
    { name = "avg_first_response_time", type = "number", nullable = true },
    { name = "avg_reply_time", type = "number", nullable = true },
  },
}
