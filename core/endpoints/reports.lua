-- Reports on conversations, messages and response times, as JSON and as CSV. Only data stands here.
-- since and until are unix seconds; the server reads the leading digits of any text, so only digits are let through.
-- Neighbours: summary_reports.lua (the same figures record by record), live_reports.lua (now), year_in_review.lua.

return {
  resource = "reports",
  {
    name = "timeseries", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports", role = "administrator",
    doc = "Counts or averages one metric over time, a row for each bucket.",
    params = {
      {
        name = "metric", type = "string", required = true,
        words = {
          "conversations_count", "incoming_messages_count", "outgoing_messages_count", "avg_first_response_time", "avg_resolution_time",
          "reply_time", "resolutions_count", "bot_resolutions_count", "bot_handoffs_count",
        },
      },
      { name = "type", type = "string", required = true, words = { "account", "agent", "inbox", "label", "team" } },
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "id", type = { "integer", "string" }, note = "of the agent, inbox, label or team; needed unless type is account" },
      { name = "group_by", type = "string", words = { "hour", "day", "week", "month", "year" }, default = "day" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      {
        name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed; buckets begin at local midnight",
      },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "report_bucket" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "Without since and until the list is empty.", "Empty buckets come too, with 0; there is no limit to their number.",
      "An agent, inbox, label or team that is not there is 404; a label goes by its id, not by its title.",
      "An offset that no time zone has counts as UTC.",
    },
    example = "local days = chatwoot.assert(client.reports:timeseries{ metric = \"conversations_count\", type = \"account\", since = 1795132800, "
      .. "[\"until\"] = 1795305600 })",
    source = "recordings: reports_refusals, reports_timeseries_plain",
  },
  {
    name = "summary", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/summary", role = "administrator",
    doc = "Sums up conversations, messages and times of a period and of the one before it.",
    params = {
      { name = "type", type = "string", required = true, words = { "account", "agent", "inbox", "label", "team" } },
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "id", type = { "integer", "string" }, note = "of the agent, inbox, label or team; needed unless type is account" },
      { name = "group_by", type = "string", words = { "hour", "day", "week", "month", "year" }, default = "day" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "report_summary" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "Without since and until counts are zero and averages absent: that says nothing about the account.",
      "Averages are in seconds, and null where there is nothing to average.",
    },
    example = "local summary = chatwoot.assert(client.reports:summary{ type = \"account\", since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: custom_roles, loose_ends, rate_limits, reports_refusals, reports_timeseries_plain",
  },
  {
    name = "bot_summary", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/bot_summary", role = "administrator",
    doc = "Counts what bots resolved and handed over, in a period and in the one before it.",
    params = {
      { name = "type", type = "string", required = true, words = { "account", "agent", "inbox", "label", "team" } },
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "id", type = { "integer", "string" }, note = "of the agent, inbox, label or team; needed unless type is account" },
      { name = "group_by", type = "string", words = { "hour", "day", "week", "month", "year" }, default = "day" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "bot_summary" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "Without since and until the counts are zero.", "Since 4.14.0 a resolution does not count where a hand-off lies in the same period.",
    },
    example = "local bots = chatwoot.assert(client.reports:bot_summary{ type = \"account\", since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_refusals, reports_timeseries_plain",
  },
  {
    name = "conversations", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/conversations", role = "administrator",
    doc = "Counts the open conversations of now, of the account or agent by agent.",
    params = {
      {
        name = "type", type = "string", required = true, words = { "account", "agent" },
        note = "account answers one object, agent a list of agents with their metric",
      },
      { name = "page", type = "integer", default = 1, note = "of agents" },
      {
        name = "user_id", type = "any", refuse = "the server takes it and does not use it: pick the agent from the list",
        differs = "never sent: the server does not use it",
      },
    },
    main = "type",
    result = { kind = "any", type = "open_conversations" }, paging = { style = "page", size = 25, param = "page", stable = false },
    rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = { "Agents come by open conversations, most first; a page past the end is an empty list." },
    example = "local now = chatwoot.assert(client.reports:conversations{ type = \"account\" })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "bot_metrics", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/bot_metrics", role = "administrator",
    doc = "Counts conversations and messages with bots and how often they resolve or hand over.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "bot_metrics" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = { "Without since and until everything is zero." },
    example = "local metrics = chatwoot.assert(client.reports:bot_metrics{ since = 1795132800, [\"until\"] = 1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "agents_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/agents", role = "administrator",
    doc = "Reports on each agent in a period, as CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, required = true, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, required = true, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with a line \"Reporting period\" and two empty lines, then the headings; averages are words (\"1 second\", \"N/A\").",
    },
    example = "chatwoot.assert(client.reports:agents_csv({ since = 1795132800, [\"until\"] = 1795305600 }, { to = \"agents.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "inboxes_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/inboxes", role = "administrator",
    doc = "Reports on each inbox in a period, as CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, required = true, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, required = true, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with a line \"Reporting period\" and two empty lines, then the headings; averages are words (\"1 second\", \"N/A\").",
      "Rows have seven columns under five headings: reply time and resolution count have none.",
    },
    example = "chatwoot.assert(client.reports:inboxes_csv({ since = 1795132800, [\"until\"] = 1795305600 }, { to = \"inboxes.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "labels_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/labels", role = "administrator",
    doc = "Reports on each label in a period, as CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, required = true, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, required = true, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with a line \"Reporting period\" and two empty lines, then the headings; averages are words (\"1 second\", \"N/A\").",
    },
    example = "chatwoot.assert(client.reports:labels_csv({ since = 1795132800, [\"until\"] = 1795305600 }, { to = \"labels.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "teams_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/teams", role = "administrator",
    doc = "Reports on each team in a period, as CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, required = true, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, required = true, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with a line \"Reporting period\" and two empty lines, then the headings; averages are words (\"1 second\", \"N/A\").",
    },
    example = "chatwoot.assert(client.reports:teams_csv({ since = 1795132800, [\"until\"] = 1795305600 }, { to = \"teams.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "conversations_summary_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/conversations_summary",
    role = "administrator",
    doc = "Reports on all conversations of the account in a period, as CSV.",
    params = {
      { name = "since", type = { "integer", "string" }, required = true, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, required = true, format = "unix_seconds", note = "exclusive" },
      { name = "business_hours", type = "boolean", note = "averages count the inbox's business hours only" },
      { name = "timezone_offset", type = "number", min = -12, max = 13, note = "hours from UTC, fractions allowed" },
    },
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with a line \"Reporting period\" and two empty lines, then the headings; averages are words (\"1 second\", \"N/A\").",
    },
    example = "chatwoot.assert(client.reports:conversations_summary_csv({ since = 1795132800, [\"until\"] = 1795305600 }, { to = "
      .. "\"conversations_summary.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "conversation_traffic_csv", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/conversation_traffic",
    role = "administrator",
    doc = "Counts the conversations of each hour over the last days, as CSV.",
    params = {
      { name = "timezone_offset", type = "number", required = true, min = -12, max = 13, note = "hours from UTC, fractions allowed" },
      { name = "days_before", type = "integer", default = 6, note = "how many days back from today" },
      { name = "since", type = "any", refuse = "the server ignores it: the report covers days_before days up to today" },
      { name = "until", type = "any", refuse = "the server ignores it: the report covers days_before days up to today" },
    },
    main = "timezone_offset",
    result = { kind = "csv" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "The text begins with the time zone and two empty lines.",
      "Days and hours are those of the server process: with an offset the first row is not 00:00 and cells can be empty.",
    },
    example = "chatwoot.assert(client.reports:conversation_traffic_csv({ timezone_offset = 1 }, { to = \"traffic.csv\" }))",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "inbox_label_matrix", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/inbox_label_matrix", role = "administrator",
    since = "4.11.0",
    doc = "Counts conversations by inbox and label.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "inbox_ids", type = "list", of = "integer" },
      { name = "label_ids", type = "list", of = "integer" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "inbox_label_matrix" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "matrix[i][j] counts inboxes[i] with labels[j]; without since and until over all time.",
      "Ids that are not there are left out without a word.",
    },
    example = "local counts = chatwoot.assert(client.reports:inbox_label_matrix{ inbox_ids = { 5, 6 } })",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "first_response_time_distribution", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/first_response_time_distribution",
    role = "administrator", since = "4.11.0",
    doc = "Counts first responses by channel type and by how long they took.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
    },
    together = { { "since", "until" } },
    result = { kind = "object", type = "response_times" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = { "Keys are channel types (Channel::Api), those without first responses are left out; without since and until over all time." },
    example = "local times = chatwoot.assert(client.reports:first_response_time_distribution())",
    source = "recordings: reports_other, reports_refusals",
  },
  {
    name = "outgoing_messages_count", methods = { "GET" }, path = "/api/v2/accounts/{account_id}/reports/outgoing_messages_count",
    role = "administrator", since = "4.11.0",
    doc = "Counts outgoing messages by agent, team, inbox or label.",
    params = {
      { name = "since", type = { "integer", "string" }, format = "unix_seconds" },
      { name = "until", type = { "integer", "string" }, format = "unix_seconds", note = "exclusive" },
      { name = "group_by", type = "string", required = true, words = { "agent", "team", "inbox", "label" } },
    },
    together = { { "since", "until" } },
    result = { kind = "list", type = "outgoing_messages" }, rate = { by = "token and account", limit = 100, seconds = 60 },
    traps = {
      "Without since and until the list is empty; who sent nothing is left out.", "Labels that the account does not define come with id null.",
    },
    example = "local counts = chatwoot.assert(client.reports:outgoing_messages_count{ group_by = \"agent\", since = 1795132800, [\"until\"] = "
      .. "1795305600 })",
    source = "recordings: reports_other, reports_refusals",
  },
}
