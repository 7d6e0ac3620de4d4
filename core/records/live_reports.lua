-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/live_reports.lua.

return {
  conversation_metrics = {
    { name = "open", type = "integer" }, { name = "unattended", type = "integer" },
    { name = "unassigned", type = "integer" }, { name = "pending", type = "integer" },
  },
  grouped_metrics = {
    { name = "open", type = "integer" }, { name = "unattended", type = "integer" },
    { name = "unassigned", type = "integer" },
    { name = "team_id", type = "integer", nullable = true, sometimes = true },
    { name = "assignee_id", type = "integer", nullable = true, sometimes = true },
  },
}
