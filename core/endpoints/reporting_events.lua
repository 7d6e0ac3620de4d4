-- The single events reports are made of: first responses, replies, resolutions. Only data stands here.
-- Neighbours: conversations.lua (reporting_events of one conversation), reports.lua (sums of them).

return {
  resource = "reporting_events",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/reporting_events", role = "administrator", enterprise = true,
    doc = "Lists reporting events, newest first.",
    params = {
      { name = "page", type = "integer" },
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "inbox_id", type = "integer" },
      { name = "user_id", type = "integer" },
      { name = "name", type = "string", note = "conversation_resolved, first_response, reply_time …" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", at = "payload", meta = "meta", type = "reporting_event" },
    paging = { style = "page", size = 25, param = "page", total = "count", stable = false },
    traps = {
      "conversation_id is the number in the database, not the one agents see.", "The server ignores since without until, and the other way round.",
    },
    example = "for event in client.reporting_events:each({ name = \"first_response\" }) do print(event.value) end",
    source = "recordings: loose_ends, reports_other, reports_refusals",
  },
}
