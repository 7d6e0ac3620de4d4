-- Calls on reports, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua. CSV: spec/csv_spec.lua too.

local chatwoot = require "chatwoot"

local CSV = { ["content-type"] = "text/csv", ["content-disposition"] = "attachment; filename=agents.csv" }

return { account = 10,
  { "reports:timeseries", function(c)
    return c.reports:timeseries { metric = "avg_resolution_time", type = "team", id = 12, since = 1795132800, ["until"] = "1795305600",
      timezone_offset = 5.5, business_hours = true }
  end, "GET /api/v2/accounts/10/reports?metric=avg_resolution_time&type=team&since=1795132800&until=1795305600&id=12"
    .. "&business_hours=true&timezone_offset=5.5",
    answer = '[{"value":0,"timestamp":1795132800,"count":0},{"value":1.5,"timestamp":1795219200,"count":2}]',
    gives = { { value = 0, timestamp = 1795132800, count = 0 }, { value = 1.5, timestamp = 1795219200, count = 2 } } },

  { "reports:timeseries of an agent that is not there", function(c)
    return c.reports:timeseries { metric = "conversations_count", type = "agent", id = 999999 }
  end, "GET /api/v2/accounts/10/reports?metric=conversations_count&type=agent&id=999999",
    answer = { 404, '{"error":"Resource could not be found"}' }, fails = { kind = "not_found", status = 404 } },

  { "reports:summary keeps the period before", function(c)
    return c.reports:summary { type = "account", since = 1795132800, ["until"] = 1795305600 }
  end, "GET /api/v2/accounts/10/reports/summary?type=account&since=1795132800&until=1795305600",
    answer = '{"conversations_count":6,"avg_resolution_time":1.5,"reply_time":null,"previous":{"conversations_count":0}}',
    gives = { conversations_count = 6, avg_resolution_time = 1.5, previous = { conversations_count = 0 } } },

  { "reports:bot_summary", function(c) return c.reports:bot_summary { type = "account" } end,
    "GET /api/v2/accounts/10/reports/bot_summary?type=account",
    answer = '{"bot_resolutions_count":0,"bot_handoffs_count":0,"previous":{}}',
    gives = { bot_resolutions_count = 0, bot_handoffs_count = 0, previous = {} } },

  { "reports:conversations of the account is an object", function(c) return c.reports:conversations "account" end,
    "GET /api/v2/accounts/10/reports/conversations?type=account", answer = '{"open":23,"unattended":3,"unassigned":5,"pending":0}',
    gives = { open = 23, unattended = 3, unassigned = 5, pending = 0 } },

  { "reports:conversations of agents is a list", function(c) return c.reports:conversations { type = "agent", page = 2 } end,
    "GET /api/v2/accounts/10/reports/conversations?type=agent&page=2", answer = "[]", gives = chatwoot.array {} },

  { "reports:agents_csv is the text as it came", function(c)
    return c.reports:agents_csv { since = 1795132800, ["until"] = 1795305600, timezone_offset = -3 }
  end, "GET /api/v2/accounts/10/reports/agents?since=1795132800&until=1795305600&timezone_offset=-3",
    answer = { 200, "Reporting period 2026-11-20 to 2026-11-22\n\n\nAgent name\nAda Admin\n", CSV },
    gives = "Reporting period 2026-11-20 to 2026-11-22\n\n\nAgent name\nAda Admin\n" },

  { "reports:conversation_traffic_csv takes the zone alone", function(c) return c.reports:conversation_traffic_csv(-3) end,
    "GET /api/v2/accounts/10/reports/conversation_traffic?timezone_offset=-3",
    answer = { 200, "Timezone,(GMT-03:00) Brasilia\n", CSV }, gives = "Timezone,(GMT-03:00) Brasilia\n" },

  { "reports:inbox_label_matrix sends lists of ids", function(c)
    return c.reports:inbox_label_matrix { inbox_ids = { 1, 2 }, label_ids = { 1 } }
  end, "GET /api/v2/accounts/10/reports/inbox_label_matrix?inbox_ids[]=1&inbox_ids[]=2&label_ids[]=1",
    answer = '{"inboxes":[],"labels":[],"matrix":[[0,1]]}',
    gives = { inboxes = chatwoot.array {}, labels = chatwoot.array {}, matrix = { { 0, 1 } } } },

  { "reports:outgoing_messages_count refused without a word", function(c)
    return c.reports:outgoing_messages_count({}, { extra = { group_by = "planet" } })
  end, "GET /api/v2/accounts/10/reports/outgoing_messages_count?group_by=planet", answer = { 422, "" },
    fails = { kind = "validation", status = 422 } },

  { "summary_reports:channel is a map", function(c)
    return c.summary_reports:channel { since = 1795132800, ["until"] = 1795305600 }
  end, "GET /api/v2/accounts/10/summary_reports/channel?since=1795132800&until=1795305600",
    answer = '{"Channel::Api":{"open":23,"total":26}}', gives = { ["Channel::Api"] = { open = 23, total = 26 } } },

  { "summary_reports:label", function(c) return c.summary_reports:label() end, "GET /api/v2/accounts/10/summary_reports/label",
    answer = '[{"id":12,"name":"77","avg_resolution_time":0}]', gives = { { id = 12, name = "77", avg_resolution_time = 0 } } },

  { "live_reports:grouped_conversation_metrics keeps null only when asked", function(c)
    return c.live_reports:grouped_conversation_metrics "team_id"
  end, "GET /api/v2/accounts/10/live_reports/grouped_conversation_metrics?group_by=team_id",
    answer = '[{"open":19,"team_id":null},{"open":2,"team_id":9}]', gives = { { open = 19 }, { open = 2, team_id = 9 } } },

  { "live_reports:conversation_metrics", function(c) return c.live_reports:conversation_metrics { team_id = 11 } end,
    "GET /api/v2/accounts/10/live_reports/conversation_metrics?team_id=11", answer = '{"open":2}', gives = { open = 2 } },

  { "year_in_review:get", function(c) return c.year_in_review:get(2026) end, "GET /api/v2/accounts/10/year_in_review?year=2026",
    answer = '{"year":"2026","busiest_day":null,"total_conversations":1}', gives = { year = "2026", total_conversations = 1 } },
}
