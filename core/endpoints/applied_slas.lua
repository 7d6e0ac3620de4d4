-- Conversations that missed their SLA policy: the list, figures, a table. Only data stands here.
-- The server looks for misses now and then, so a fresh one shows later. Neighbours: sla_policies.lua.

return {
  resource = "applied_slas",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/applied_slas", role = "administrator",
    enterprise = true,
    doc = "Lists the SLAs that were missed, with the conversation and what was missed.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "itself not included" },
      { name = "page", type = "integer", default = 1 },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "sla_policy_id", type = "integer" },
      { name = "label_list", type = "string", note = "one text, found anywhere in the labels of the conversation" },
      { name = "assigned_agent_id", type = "integer" },
    },
    together = { { "since", "until" } },
    result = { kind = "list", at = "payload", meta = "meta", type = "applied_sla" },
    paging = { style = "page", size = 25, param = "page", total = "count", stable = false },
    traps = {
      "meta.current_page is text when page was given.",
      "A row has no id of its own: each reads the pages once, and a row may come twice when the list moves.",
    },
    example = "for missed in client.applied_slas:each({ sla_policy_id = 4 }) do print(missed.conversation.id) end",
    source = "recordings: sla_policies, wire_pages",
  },
  {
    name = "metrics", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/applied_slas/metrics",
    role = "administrator", enterprise = true,
    doc = "Counts the SLAs in force and those missed.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "itself not included" },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "sla_policy_id", type = "integer" },
      { name = "label_list", type = "string", note = "one text, found anywhere in the labels of the conversation" },
      { name = "assigned_agent_id", type = "integer" },
    },
    together = { { "since", "until" } }, result = { kind = "object", type = "sla_metrics" },
    traps = { "hit_rate is text with a percent sign: 100% when none was missed, 97.5% with decimals otherwise." },
    example = "print(chatwoot.assert(client.applied_slas:metrics()).hit_rate)",
    source = "recordings: sla_policies",
  },
  {
    name = "download", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/applied_slas/download",
    role = "administrator", enterprise = true,
    doc = "Fetches the SLAs that were missed as a table in CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "itself not included" },
      { name = "inbox_id", type = "integer" },
      { name = "team_id", type = "integer" },
      { name = "sla_policy_id", type = "integer" },
      { name = "label_list", type = "string", note = "one text, found anywhere in the labels of the conversation" },
      { name = "assigned_agent_id", type = "integer" },
    },
    together = { { "since", "until" } }, result = { kind = "csv" },
    traps = {
      "It is no clean CSV: empty lines stand between the rows, each row begins with two blanks, quotes are &quot;.",
    },
    example = "local csv = chatwoot.assert(client.applied_slas:download())",
    source = "recordings: sla_policies",
  },
}
