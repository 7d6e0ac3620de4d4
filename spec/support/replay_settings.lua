-- What a client must refuse of the operations that set up an account: rules, campaigns, surveys, integrations, policies. Told from the
-- exchange alone, never from our rows. It holds data and small tests, no class of its own. Neighbour: replay_classes.lua reads it.

local null = require("chatwoot.core").json.null

-- endpoints.json calls these required for create and update alike; an update lives without.
local optional = {
  ["automation_rules.update"] = { name = true, event_name = true, conditions = true, actions = true },
  ["macros.update"] = { name = true, actions = true },
  ["campaigns.update"] = { title = true, message = true, inbox_id = true },
  ["dashboard_apps.update"] = { title = true, content = true },
  ["assignment_policies.update"] = { name = true },
}

-- Rows whose params are right and which serve nothing.
local no_use = { ["integration_hooks.process_event"] = true }

local function digits(value)
  return value == nil or type(value) == "number" or type(value) == "string" and value:find("^%d+$") ~= nil
end

local function bad_span(p) return (p.since == nil) ~= (p["until"] == nil) or not digits(p.since) or not digits(p["until"]) end

local function no_date(p)
  return type(p.scheduled_at) == "string" and not p.scheduled_at:find("^%d%d%d%d%-%d%d%-%d%d")
end

local function bad_frame(p)
  for _, part in ipairs(type(p.content) == "table" and p.content or {}) do
    if part.type ~= "frame" or not part.url then return true end
  end
end

local function bad_rating(p)
  local answer = type(p.submitted_values) == "table" and p.submitted_values.csat_survey_response
  return type(answer) == "table" and (answer.rating or 0) > 5
end

local ORDERS = { round_robin = true, balanced = true }
local PRIORITIES = { earliest_created = true, longest_waiting = true }

local function known(words, value) return value == nil or words[value] end

local function bad_rules(p)
  local rules = type(p.exclusion_rules) == "table" and p.exclusion_rules or {}
  return rules.weekday ~= nil or type(rules.exclude_older_than_hours) == "string"
end

local SPANS = "only one of since and until is ignored, text is a 500 or read by its leading digits (Silent no-ops; 500 in ordinary use)"
local SPAN = { "half a span of time, or a time that is no unix seconds", bad_span, SPANS }

-- operation -> { reason, test(params), forbidden_by }
local special = {
  ["automation_rules.create"] = { "a rule without a name", function(p) return p.name == null or p.name == "" end,
    "an empty name is stored (Silent no-ops, automation_rules)" },
  ["automation_rules.update"] = { "a rule without a name", function(p) return p.name == null end },
  ["campaigns.create"] = { "a date that is none", no_date, "scheduled_at that is no date: due now (Silent no-ops, campaigns.create)" },
  ["dashboard_apps.create"] = { "content the server refuses", bad_frame },
  ["dashboard_apps.update"] = { "content the server refuses", bad_frame },
  ["csat_survey_responses.list"] = SPAN,
  ["csat_survey_responses.metrics"] = SPAN,
  ["csat_survey_responses.download"] = { "a table without its time", function(p)
    return p.since == nil or p["until"] == nil
  end },
  ["integration_linear.create_issue"] = { "a priority Linear does not have", function(p) return (tonumber(p.priority) or 0) > 4 end },
  ["twilio_channels.create"] = { "a number and a service, or neither", function(p)
    return (p.phone_number == nil) == (p.messaging_service_sid == nil)
  end },
  ["assignment_policies.create"] = { "words and numbers the server does not take", function(p)
    return not known(ORDERS, p.assignment_order) or not known(PRIORITIES, p.conversation_priority)
      or p.fair_distribution_limit == null or (tonumber(p.fair_distribution_limit) or 1) < 1
  end },
  ["sla_policies.update"] = { "a threshold below nothing", function(p)
    return type(p.first_response_time_threshold) == "number" and p.first_response_time_threshold < 0
  end, "negative thresholds are stored (Silent no-ops, sla_policies)" },
  ["agent_capacity_policies.update"] = { "rules that are dropped, or stay text", bad_rules,
    "nested unknown keys are dropped, hours as text stay text (notes of agent_capacity_policies.update)" },
  ["agent_capacity_policy_inbox_limits.update"] = { "a limit that is none", function(p)
    return p.conversation_limit == null or (tonumber(p.conversation_limit) or 0) < 0
  end },
  ["applied_slas.list"] = SPAN,
  ["applied_slas.metrics"] = SPAN,
  ["applied_slas.download"] = SPAN,
  ["reporting_events.list"] = SPAN,
  ["public_csat_surveys.update"] = { "a rating that is not stored", bad_rating, "rating 9 is not stored (Silent no-ops, public_csat.update)" },
}

return { optional = optional, no_use = no_use, special = special }
