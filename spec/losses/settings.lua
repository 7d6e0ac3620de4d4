-- What the server would lose without a word, and what became of it: rules, campaigns, surveys, integrations, policies, roles.
-- Read by spec/rows_spec.lua; the claims are explained in spec/support/claims.lua.

local claims = require "spec.support.claims"

local never, words_without, required, field = claims.never, claims.words_without, claims.required, claims.field
local formatted, noted, set_of, lost, closed = claims.formatted, claims.noted, claims.set_of, claims.lost, claims.closed
local having, elements = claims.having, claims.elements

return { title = "rules, campaigns, surveys, integrations, policies and roles",
  lost("macros.create, update", "without visibility a macro vanishes from every list",
    required("macros.create", "visibility"), required("macros.update", "visibility"),
    words_without("macros.create", "visibility", "team"), noted("macros.update", "vanish from every list")),
  lost("macros.execute", "an unknown macro or conversation is answered like a known one",
    noted("macros.execute", "unknown macro or conversation")),
  lost("automation_rules", "any event and an empty name are stored, a copy has no files, an update replaces the lists",
    words_without("automation_rules.create", "event_name", "moon_rises"),
    words_without("automation_rules.update", "event_name", "moon_rises"),
    having("automation_rules.create", "name", "blank", false), having("automation_rules.update", "name", "blank", false),
    noted("automation_rules.clone", "Files are not copied"), noted("automation_rules.update", "replaces all of them")),
  lost("campaigns.create", "a date that cannot be read is dropped, and the campaign goes out now; any sender is stored",
    never("campaigns.create", "scheduled_at", "integer"), formatted("campaigns.create", "scheduled_at", "iso8601"),
    formatted("campaigns.update", "scheduled_at", "iso8601"), noted("campaigns.create", "goes out at once"),
    noted("campaigns.create", "unknown sender_id is stored")),
  lost("campaigns.update", "the inbox of an sms channel makes it one-off and due now",
    noted("campaigns.update", "makes it one-off and due now")),
  lost("csat_survey_responses", "since without until is ignored, and the other way round",
    set_of("csat_survey_responses.list", "together", "since", "until"),
    set_of("csat_survey_responses.metrics", "together", "since", "until"),
    formatted("csat_survey_responses.list", "since", "unix_seconds")),
  lost("public_csat.update", "a rating beyond 5 is not stored", closed("public_csat_surveys.update", "submitted_values"),
    field("public_csat_surveys.update", "submitted_values", "csat_survey_response", "required", true),
    field("public_csat_surveys.update", "submitted_values.csat_survey_response", "rating", "max", 5)),
  lost("integration_hooks.create", "a key is kept when nobody can be asked, and so are unknown apps and inboxes",
    noted("integration_hooks.create", "stored when OpenAI cannot be reached"),
    noted("integration_hooks.create", "unknown app_id is stored"), noted("integration_hooks.create", "unknown inbox_id")),
  lost("sla_policies", "text as a threshold becomes nothing, numbers below nothing are stored",
    never("sla_policies.create", "first_response_time_threshold", "string"),
    never("sla_policies.update", "resolution_time_threshold", "string"),
    having("sla_policies.create", "next_response_time_threshold", "min", 0),
    having("sla_policies.update", "first_response_time_threshold", "min", 0)),
  lost("custom_roles", "permissions that are no list are ignored", elements("custom_roles.create", "permissions", "string"),
    elements("custom_roles.update", "permissions", "string"), words_without("custom_roles.update", "permissions", "fly")),
  lost("capacity users.delete", "the policy in the path is not looked at",
    noted("agent_capacity_policy_users.delete", "cleared whichever it is")),
}
