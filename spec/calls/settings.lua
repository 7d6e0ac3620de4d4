-- Calls on rules, macros, campaigns, dashboard apps and surveys, beside their exchanges. Read by spec/calls_spec.lua; see
-- spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local RULE = '{"id":2,"account_id":10,"name":"Refunds","description":null,"event_name":"message_created","conditions":[],'
  .. '"actions":[{"action_name":"add_label","action_params":["billing"]}],"created_on":1795221984,"active":false}'
local RULE_VALUE = { id = 2, account_id = 10, name = "Refunds", event_name = "message_created", conditions = array {},
  actions = { { action_name = "add_label", action_params = { "billing" } } }, created_on = 1795221984, active = false }
local UUID = "59b0c79b-1360-4f2f-88b2-9e2ab8afe401"
local SURVEY = '{"id":116,"csat_survey_response":null,"display_type":"emoji","locale":"en","conversation_id":84}'
local SURVEY_VALUE = { id = 116, display_type = "emoji", locale = "en", conversation_id = 84 }
local ANSWER = '{"id":4,"rating":3,"feedback_message":"","csat_review_notes":"Called back"}'
local ANSWER_VALUE = { id = 4, rating = 3, feedback_message = "", csat_review_notes = "Called back" }

return { account = 10,
  { "automation_rules:create sends conditions and actions as they are, and its answer has no envelope", function(c)
    return c.automation_rules:create { name = "Refunds", event_name = "message_created", active = false,
      conditions = { { attribute_key = "status", filter_operator = "equal_to", values = { "open" }, query_operator = "and" },
        { attribute_key = "content", filter_operator = "contains", values = { "refund" }, query_operator = null } },
      actions = { { action_name = "add_label", action_params = { "billing" } }, { action_name = "resolve_conversation",
        action_params = array {} } } }
  end, "POST /api/v1/accounts/10/automation_rules", '{"name":"Refunds","event_name":"message_created","active":false,"conditions":['
    .. '{"attribute_key":"status","filter_operator":"equal_to","values":["open"],"query_operator":"and"},'
    .. '{"attribute_key":"content","filter_operator":"contains","values":["refund"],"query_operator":null}],"actions":['
    .. '{"action_name":"add_label","action_params":["billing"]},{"action_name":"resolve_conversation","action_params":[]}]}',
    answer = RULE, gives = RULE_VALUE },

  { "automation_rules:update empties lists with {}", function(c)
    return c.automation_rules:update(2, { conditions = {}, actions = {} })
  end, "PATCH /api/v1/accounts/10/automation_rules/2", '{"conditions":[],"actions":[]}', answer = '{"payload":' .. RULE .. "}",
    gives = RULE_VALUE },

  { "automation_rules:clone gives the copy", function(c) return c.automation_rules:clone(2) end,
    "POST /api/v1/accounts/10/automation_rules/2/clone", answer = '{"payload":' .. RULE .. "}", gives = RULE_VALUE },

  { "automation_rules:list is a list", function(c) return c.automation_rules:list() end, "GET /api/v1/accounts/10/automation_rules",
    answer = '{"payload":[]}', gives = array {} },

  { "macros:update says who sees it", function(c)
    return c.macros:update(2, { visibility = "global", actions = { { action_name = "resolve_conversation" } } })
  end, "PATCH /api/v1/accounts/10/macros/2", '{"visibility":"global","actions":[{"action_name":"resolve_conversation"}]}',
    answer = '{"payload":{"id":2,"visibility":"global"}}', gives = { id = 2, visibility = "global" } },

  { "macros:execute takes the conversations alone", function(c) return c.macros:execute(2, { 42, 43 }) end,
    "POST /api/v1/accounts/10/macros/2/execute", '{"conversation_ids":[42,43]}', gives = true },

  { "campaigns:create nests what triggers it under its wrapper", function(c)
    return c.campaigns:create { title = "Sale", message = "20% off", inbox_id = 155, scheduled_at = "2030-01-02T03:04:05Z",
      audience = { { type = "Label", id = 22 } }, template_params = { name = "x", processed_params = { ["1"] = "a" } } }
  end, "POST /api/v1/accounts/10/campaigns", '{"campaign":{"title":"Sale","message":"20% off","inbox_id":155,'
    .. '"scheduled_at":"2030-01-02T03:04:05Z","audience":[{"type":"Label","id":22}],'
    .. '"template_params":{"name":"x","processed_params":{"1":"a"}}}}', answer = '{"id":20,"title":"Sale"}',
    gives = { id = 20, title = "Sale" } },

  { "dashboard_apps:create", function(c)
    return c.dashboard_apps:create { title = "Orders 📦", content = { { type = "frame", url = "https://example.com/app?x=1" } } }
  end, "POST /api/v1/accounts/10/dashboard_apps",
    '{"dashboard_app":{"title":"Orders 📦","content":[{"type":"frame","url":"https://example.com/app?x=1"}]}}',
    answer = '{"id":1,"title":"Orders 📦","content":[]}', gives = { id = 1, title = "Orders 📦", content = array {} } },

  { "dashboard_apps:delete is true", function(c) return c.dashboard_apps:delete(1) end,
    "DELETE /api/v1/accounts/10/dashboard_apps/1", answer = { 204, "" }, gives = true },

  { "csat_survey_responses:list asks for an order, and for agents as name[]=", function(c)
    return c.csat_survey_responses:list { user_ids = { 6, 7 }, rating = 1, since = 1795218588, ["until"] = "1795222248" }
  end, "GET /api/v1/accounts/10/csat_survey_responses?since=1795218588&until=1795222248&user_ids[]=6&user_ids[]=7"
    .. "&rating=1&sort=created_at", answer = "[" .. ANSWER .. "]", gives = { ANSWER_VALUE } },

  { "csat_survey_responses:metrics counts by rating", function(c) return c.csat_survey_responses:metrics() end,
    "GET /api/v1/accounts/10/csat_survey_responses/metrics", answer = '{"total_count":18,"ratings_count":{"1":18}}',
    gives = { total_count = 18, ratings_count = { ["1"] = 18 } } },

  { "csat_survey_responses:download gives the bytes", function(c)
    return c.csat_survey_responses:download { since = 1, ["until"] = 2 }
  end, "GET /api/v1/accounts/10/csat_survey_responses/download?since=1&until=2",
    answer = { 200, "Agent Name,Rating\nReporting period 1970-01-01 to 1970-01-01\n", { ["content-type"] = "text/csv" } },
    gives = "Agent Name,Rating\nReporting period 1970-01-01 to 1970-01-01\n" },

  { "csat_survey_responses:download that is a page is none", function(c)
    return c.csat_survey_responses:download { since = 1, ["until"] = 2 }
  end, "GET /api/v1/accounts/10/csat_survey_responses/download?since=1&until=2",
    answer = { 200, "<html>", { ["content-type"] = "text/html; charset=utf-8" } }, fails = { kind = "unexpected_response" } },

  { "csat_survey_responses:update takes the note alone", function(c) return c.csat_survey_responses:update(4, "Called back") end,
    "PATCH /api/v1/accounts/10/csat_survey_responses/4", '{"csat_review_notes":"Called back"}', answer = ANSWER, gives = ANSWER_VALUE },

  { "csat_survey_responses:update clears the note with null", function(c) return c.csat_survey_responses:update(4, null) end,
    "PATCH /api/v1/accounts/10/csat_survey_responses/4", '{"csat_review_notes":null}', answer = ANSWER, gives = ANSWER_VALUE },

  { "public.csat_surveys:get needs no token", function(c) return c.public.csat_surveys:get(UUID) end,
    "GET /public/api/v1/csat_survey/" .. UUID, token = false, answer = SURVEY, gives = SURVEY_VALUE },

  { "public.csat_surveys:update answers under message", function(c)
    return c.public.csat_surveys:update(UUID, { submitted_values = { csat_survey_response = { rating = 4, feedback_message = "Gut 👍" } } })
  end, "PATCH /public/api/v1/csat_survey/" .. UUID, token = false,
    '{"message":{"submitted_values":{"csat_survey_response":{"rating":4,"feedback_message":"Gut 👍"}}}}',
    answer = SURVEY, gives = SURVEY_VALUE },

  { "public.csat_surveys:page gives the page", function(c) return c.public.csat_surveys:page(UUID) end,
    "GET /survey/responses/" .. UUID, token = false,
    answer = { 200, "<!DOCTYPE html>\n", { ["content-type"] = "text/html; charset=utf-8" } }, gives = "<!DOCTYPE html>\n" },

  { "macros:create without visibility would vanish", function(c) return c.macros:create { name = "x", actions = {} } end,
    raises = "visibility is missing" },

  { "macros:execute on nothing named", function(c) return c.macros:execute(2) end, raises = "conversation_ids" },

  { "automation_rules:create on an event that never comes", function(c)
    return c.automation_rules:create { name = "x", event_name = "moon_rises", conditions = {}, actions = {} }
  end, raises = "event_name can't be \"moon_rises\"" },

  { "automation_rules:create with a field a condition does not have", function(c)
    return c.automation_rules:create { name = "x", event_name = "message_created", actions = {},
      conditions = { { attribute_key = "status", operator = "equal_to" } } }
  end, raises = "conditions%[1%].operator" },

  { "campaigns:create at a time that is none would go out at once", function(c)
    return c.campaigns:create { title = "x", message = "y", inbox_id = 5, scheduled_at = "soon" }
  end, raises = "scheduled_at is ISO 8601" },

  { "campaigns:create at unix seconds would go out at once", function(c)
    return c.campaigns:create { title = "x", message = "y", inbox_id = 5, scheduled_at = 1893553445 }
  end, raises = "scheduled_at must be a string" },

  { "csat_survey_responses:list since, without until", function(c) return c.csat_survey_responses:list { since = 1 } end,
    raises = "belong together" },

  { "csat_survey_responses:metrics since a date", function(c)
    return c.csat_survey_responses:metrics { since = "2026-01-01", ["until"] = "2026-02-01" }
  end, raises = "is in unix seconds, digits and nothing else" },

  { "csat_survey_responses:update with nil would clear the note", function(c) return c.csat_survey_responses:update(4) end,
    raises = "csat_review_notes" },

  { "public.csat_surveys:update with a rating that is not stored", function(c)
    return c.public.csat_surveys:update(UUID, { submitted_values = { csat_survey_response = { rating = 9 } } })
  end, raises = "submitted_values.csat_survey_response.rating must be 5 or less" },
}
