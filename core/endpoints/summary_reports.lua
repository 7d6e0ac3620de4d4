-- Figures of a period for each agent, team, inbox, label or channel. Only data stands here.
-- Neighbours: reports.lua (the account's figures, the same as CSV), live_reports.lua (now).

return {
  resource = "summary_reports",
  {
    name = "agent", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/summary_reports/agent", role = "administrator",
    doc = "Sums up conversations and times of a period for each agent.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "agent_summary" },
    traps = {
      "Without since and until every count is zero.", "Averages are in seconds, and null where there is nothing to average.",
      "Every agent of the account comes, by id.",
    },
    example = "local rows = chatwoot.assert(client.summary_reports:agent{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "team", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/summary_reports/team", role = "administrator",
    doc = "Sums up conversations and times of a period for each team.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "team_summary" },
    traps = { "Without since and until every count is zero.", "Averages are in seconds, and null where there is nothing to average." },
    example = "local rows = chatwoot.assert(client.summary_reports:team{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "inbox", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/summary_reports/inbox", role = "administrator",
    doc = "Sums up conversations and times of a period for each inbox.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "inbox_summary" },
    traps = { "Without since and until every count is zero.", "Averages are in seconds, and null where there is nothing to average." },
    example = "local rows = chatwoot.assert(client.summary_reports:inbox{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "label", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/summary_reports/label", role = "administrator",
    doc = "Sums up conversations and times of a period for each label.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "label_summary" },
    traps = { "Without since and until every count is zero.", "Averages are 0, not null, where there is nothing to average." },
    example = "local rows = chatwoot.assert(client.summary_reports:label{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "channel", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/summary_reports/channel", role = "administrator",
    doc = "Counts the conversations of a period by channel type and status.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds", note = "at most six months before until" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "makes no difference here" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "channel_summary" },
    traps = { "Keys are channel types (Channel::Api), those without conversations are left out; without since and until there are none." },
    example = "local channels = chatwoot.assert(client.summary_reports:channel{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
}
