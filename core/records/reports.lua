-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/reports.lua.

return {
  bot_metrics = {
    { name = "conversation_count", type = "integer" }, { name = "message_count", type = "integer" },
    { name = "resolution_rate", type = "number" }, { name = "handoff_rate", type = "number" },
  },
  bot_summary = {
    { name = "bot_resolutions_count", type = "integer" }, { name = "bot_handoffs_count", type = "integer" },
    { name = "previous", type = "object", fields = {
      { name = "bot_resolutions_count", type = "integer" }, { name = "bot_handoffs_count", type = "integer" },
    } },
  },
  inbox_label_matrix = {
    { name = "inboxes", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
    } },
    { name = "labels", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "title", type = "string" },
    } },
    { name = "matrix", type = "list", of = "list" },
  },
  open_conversations = {
    { name = "open", type = "integer", sometimes = true, when = "type = account" },
    { name = "unattended", type = "integer", sometimes = true, when = "type = account" },
    { name = "unassigned", type = "integer", sometimes = true, when = "type = account" },
    { name = "pending", type = "integer", sometimes = true, when = "type = account" },
    { name = "id", type = "integer", sometimes = true, when = "type = agent" },
    { name = "name", type = "string", sometimes = true, when = "type = agent" },
    { name = "email", type = "string", sometimes = true, when = "type = agent" },
    { name = "thumbnail", type = "string", sometimes = true, when = "type = agent" },
    { name = "availability", type = "string", sometimes = true, when = "type = agent" },
    { name = "metric", type = "object", sometimes = true, when = "type = agent", fields = {
      { name = "open", type = "integer" }, { name = "unattended", type = "integer" },
    } },
  },
  outgoing_messages = {
    { name = "id", type = "integer", nullable = true }, { name = "name", type = "string", nullable = true },
    { name = "outgoing_messages_count", type = "integer" },
  },
  report_bucket = {
    { name = "value", type = "number" }, { name = "timestamp", type = "integer", format = "unix_seconds" },
    { name = "count", type = "integer", sometimes = true, when = "avg and reply time metrics" },
  },
  response_times = { -- a key each channel type
    { name = "[string]", type = "object", fields = {
      { name = "0-1h", type = "integer" }, { name = "1-4h", type = "integer" }, { name = "4-8h", type = "integer" },
      { name = "8-24h", type = "integer" }, { name = "24h+", type = "integer" },
    } },
  },
  report_summary = {
    { name = "conversations_count", type = "integer" }, { name = "incoming_messages_count", type = "integer" },
    { name = "outgoing_messages_count", type = "integer" },
    { name = "avg_first_response_time", type = "number", nullable = true },
    { name = "avg_resolution_time", type = "number", nullable = true },
    { name = "resolutions_count", type = "integer" }, { name = "reply_time", type = "number", nullable = true },
    { name = "previous", type = "object", fields = {
      { name = "conversations_count", type = "integer" }, { name = "incoming_messages_count", type = "integer" },
      { name = "outgoing_messages_count", type = "integer" },
      { name = "avg_first_response_time", type = "number", nullable = true },
      { name = "avg_resolution_time", type = "number", nullable = true }, { name = "resolutions_count", type = "integer" },
      { name = "reply_time", type = "number", nullable = true },
    } },
  },
}
