-- Calls on policies, roles, service levels and what is kept of the account's life, beside their exchanges. Read by
-- spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local FAIR = '{"id":7,"name":"Fair","description":null,"assignment_order":"balanced","fair_distribution_limit":10,"enabled":true}'
local FAIR_VALUE = { id = 7, name = "Fair", assignment_order = "balanced", fair_distribution_limit = 10, enabled = true }
local GOLD = '{"payload":{"id":4,"name":"Gold ⭐","description":null,"first_response_time_threshold":1.0,"resolution_time_threshold":null}}'
local GOLD_VALUE = { id = 4, name = "Gold ⭐", first_response_time_threshold = 1 }
local ROLE = '{"id":6,"name":"Lead","description":null,"permissions":[]}'
local ROLE_VALUE = { id = 6, name = "Lead", permissions = array {} }
local CSV = "Conversation ID,SLA Policy\n\n\n  1,Gold ⭐,&quot;frt, rt&quot;\n\n"

return { account = 12,
  { "assignment_policies:create", function(c)
    return c.assignment_policies:create { name = "Fair", assignment_order = "balanced", fair_distribution_limit = 10 }
  end, "POST /api/v1/accounts/12/assignment_policies",
    '{"assignment_policy":{"name":"Fair","assignment_order":"balanced","fair_distribution_limit":10}}', answer = FAIR, gives = FAIR_VALUE },

  { "assignment_policies:inboxes unwraps its list", function(c) return c.assignment_policies:inboxes(7) end,
    "GET /api/v1/accounts/12/assignment_policies/7/inboxes", answer = '{"inboxes":[{"id":153,"name":"Policy"}]}',
    gives = { { id = 153, name = "Policy" } } },

  { "inboxes.assignment_policy:set takes the policy alone", function(c) return c.inboxes.assignment_policy:set(153, 7) end,
    "POST /api/v1/accounts/12/inboxes/153/assignment_policy", '{"assignment_policy_id":7}', answer = FAIR, gives = FAIR_VALUE },

  { "inboxes.assignment_policy:get of an inbox without one is not_found", function(c) return c.inboxes.assignment_policy:get(153) end,
    "GET /api/v1/accounts/12/inboxes/153/assignment_policy", answer = { 404, '{"error":"Assignment policy not found"}' },
    fails = { kind = "not_found", message = "Assignment policy not found" } },

  { "onboarding:update", function(c) return c.onboarding:update { industry = "Retail", website = "https://on.example" } end,
    "PATCH /api/v1/accounts/12/onboarding", '{"industry":"Retail","website":"https://on.example"}',
    answer = '{"id":12,"custom_attributes":{"industry":"Retail"}}', gives = { id = 12, custom_attributes = { industry = "Retail" } } },

  { "audit_logs:list keeps its counts as meta", function(c) return c.audit_logs:list { page = 2 } end,
    "GET /api/v1/accounts/12/audit_logs?page=2",
    answer = '{"per_page":25,"total_entries":70,"current_page":2,"audit_logs":[{"id":531,"auditable":null,"action":"destroy"}]}',
    gives = { { id = 531, action = "destroy" } }, meta = { per_page = 25, total_entries = 70, current_page = 2 } },

  { "reporting_events:list", function(c)
    return c.reporting_events:list { since = 1795132800, ["until"] = 1795305600, name = "first_response" }
  end, "GET /api/v1/accounts/12/reporting_events?since=1795132800&until=1795305600&name=first_response",
    answer = '{"payload":[{"id":8,"value":2.0}],"meta":{"count":1,"current_page":1,"total_pages":1}}', gives = { { id = 8, value = 2 } },
    meta = { count = 1, current_page = 1, total_pages = 1 } },

  { "saml_settings:create wraps", function(c)
    return c.saml_settings:create { sso_url = "https://idp.example/sso", certificate = "PEM", idp_entity_id = "https://idp.example",
      role_mappings = {} }
  end, "POST /api/v1/accounts/12/saml_settings", '{"saml_settings":{"sso_url":"https://idp.example/sso","certificate":"PEM",'
    .. '"idp_entity_id":"https://idp.example","role_mappings":{}}}', answer = '{"id":2,"fingerprint":"CE:58","role_mappings":{}}',
    gives = { id = 2, fingerprint = "CE:58", role_mappings = {} } },

  { "saml_settings:create that lacks something says what", function(c)
    return c.saml_settings:create { sso_url = "https://idp.example/sso", certificate = "nope", idp_entity_id = "x" }
  end, "POST /api/v1/accounts/12/saml_settings",
    '{"saml_settings":{"sso_url":"https://idp.example/sso","certificate":"nope","idp_entity_id":"x"}}',
    answer = { 422, '{"errors":["Certificate can\'t be blank","Idp entity can\'t be blank"]}' },
    fails = { kind = "validation", errors = { "Certificate can't be blank", "Idp entity can't be blank" } } },

  { "custom_roles:update empties the permissions", function(c) return c.custom_roles:update(6, { permissions = {} }) end,
    "PATCH /api/v1/accounts/12/custom_roles/6", '{"custom_role":{"permissions":[]}}', answer = ROLE, gives = ROLE_VALUE },

  { "sla_policies:update clears a threshold with null", function(c)
    return c.sla_policies:update(4, { resolution_time_threshold = null, first_response_time_threshold = 1.5 })
  end, "PATCH /api/v1/accounts/12/sla_policies/4",
    '{"sla_policy":{"resolution_time_threshold":null,"first_response_time_threshold":1.5}}', answer = GOLD, gives = GOLD_VALUE },

  { "applied_slas:list", function(c) return c.applied_slas:list { label_list = "eilig", page = 1 } end,
    "GET /api/v1/accounts/12/applied_slas?page=1&label_list=eilig", answer = '{"payload":[],"meta":{"count":0,"current_page":"1"}}',
    gives = array {}, meta = { count = 0, current_page = "1" } },

  { "applied_slas:download gives the bytes", function(c) return c.applied_slas:download() end,
    "GET /api/v1/accounts/12/applied_slas/download", answer = { 200, CSV, { ["content-type"] = "text/csv" } }, gives = CSV },

  { "agent_capacity_policies:create nests its rules", function(c)
    return c.agent_capacity_policies:create { name = "Teilzeit 🕐", exclusion_rules = { exclude_older_than_hours = 24,
      excluded_labels = { "vip", "später" } } }
  end, "POST /api/v1/accounts/12/agent_capacity_policies", '{"agent_capacity_policy":{"name":"Teilzeit 🕐","exclusion_rules":'
    .. '{"exclude_older_than_hours":24,"excluded_labels":["vip","später"]}}}', answer = '{"id":3,"inbox_capacity_limits":[]}',
    gives = { id = 3, inbox_capacity_limits = array {} } },

  { "agent_capacity_policies.users:add takes the user alone", function(c) return c.agent_capacity_policies.users:add(3, 18) end,
    "POST /api/v1/accounts/12/agent_capacity_policies/3/users", '{"user_id":18}', answer = '{"id":18,"access_token":"t"}',
    gives = { id = 18, access_token = "t" } },

  { "agent_capacity_policies.users:remove", function(c) return c.agent_capacity_policies.users:remove(3, 18) end,
    "DELETE /api/v1/accounts/12/agent_capacity_policies/3/users/18", gives = true },

  { "agent_capacity_policies.inbox_limits:update takes the limit alone", function(c)
    return c.agent_capacity_policies.inbox_limits:update(3, 2, 0)
  end, "PATCH /api/v1/accounts/12/agent_capacity_policies/3/inbox_limits/2", '{"conversation_limit":0}',
    answer = '{"id":2,"inbox_name":"SLA","conversation_limit":0}', gives = { id = 2, inbox_name = "SLA", conversation_limit = 0 } },

  { "agent_capacity_policies.inbox_limits:delete is true", function(c) return c.agent_capacity_policies.inbox_limits:delete(3, 2) end,
    "DELETE /api/v1/accounts/12/agent_capacity_policies/3/inbox_limits/2", answer = { 204, "" }, gives = true },

  { "assignment_policies:create in an order the server does not have", function(c)
    return c.assignment_policies:create { name = "x", assignment_order = "random" }
  end, raises = "assignment_order can't be" },

  { "sla_policies:create below nothing", function(c)
    return c.sla_policies:create { name = "x", first_response_time_threshold = -5 }
  end, raises = "first_response_time_threshold must be 0 or more" },

  { "agent_capacity_policies:update with a rule the server drops", function(c)
    return c.agent_capacity_policies:update(3, { exclusion_rules = { weekday = 1 } })
  end, raises = "exclusion_rules.weekday" },

  { "custom_roles:update with permissions as text", function(c) return c.custom_roles:update(6, { permissions = "report_manage" }) end,
    raises = "permissions must be a list" },

  { "inboxes.assignment_policy:set of nil", function(c) return c.inboxes.assignment_policy:set(153) end,
    raises = "assignment_policy_id" },

  { "reporting_events:list since, without until", function(c) return c.reporting_events:list { since = 1 } end,
    raises = "belong together" },
}
