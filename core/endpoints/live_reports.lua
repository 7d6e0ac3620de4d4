-- How many conversations wait now. Only data stands here.
-- Neighbours: reports.lua and summary_reports.lua (the past).

return {
  resource = "live_reports",
  {
    name = "conversation_metrics", methods = { "GET" },
    path = "/api/v2/accounts/{account_id}/live_reports/conversation_metrics", role = "administrator",
    doc = "Counts the conversations that are open, unattended, unassigned or pending now.",
    params = {
      { name = "team_id", type = "integer", note = "unknown: 404" },
    },
    result = { kind = "object", type = "conversation_metrics" },
    example = "local now = chatwoot.assert(client.live_reports:conversation_metrics())",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "grouped_conversation_metrics", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics",
    role = "administrator",
    doc = "Counts the open conversations of now by team or by assignee.",
    params = {
      { name = "group_by", type = "string", required = true, words = { "team_id", "assignee_id" } },
      { name = "team_id", type = "integer", note = "unknown: 404" },
    },
    main = "group_by",
    result = { kind = "list", type = "grouped_metrics" },
    traps = { "The order is undefined; what has no team or assignee stands under null." },
    example = "local teams = chatwoot.assert(client.live_reports:grouped_conversation_metrics{ group_by = \"team_id\" })",
    source = "recordings: reports_other, reports_refusals",
  },
}
