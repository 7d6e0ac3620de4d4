-- Service levels: how fast a conversation is to be answered and solved. Only data stands here.
-- Neighbours: conversations.lua (sla_policy_id puts one under a policy), applied_slas.lua (which were missed).

return {
  resource = "sla_policies",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/sla_policies", role = "agent",
    enterprise = true,
    doc = "Lists the SLA policies of the account.",
    result = { kind = "list", at = "payload", type = "sla_policy" },
    example = "for _, policy in ipairs(chatwoot.assert(client.sla_policies:list())) do print(policy.id, policy.name) "
      .. "end",
    source = "recordings: sla_policies",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}",
    role = "agent", enterprise = true,
    doc = "Reads one SLA policy.",
    result = { kind = "object", at = "payload", type = "sla_policy" },
    traps = { "An unknown policy is 500, not 404." },
    example = "local policy = chatwoot.assert(client.sla_policies:get(4))",
    source = "recordings: sla_policies",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/sla_policies", role = "administrator", enterprise = true,
    doc = "Makes an SLA policy.",
    params = {
      { name = "name", type = "string", required = true },
      { name = "description", type = "string", nullable = true },
      { name = "first_response_time_threshold", type = "number", nullable = true, min = 0, note = "seconds" },
      { name = "next_response_time_threshold", type = "number", nullable = true, min = 0, note = "seconds" },
      { name = "resolution_time_threshold", type = "number", nullable = true, min = 0, note = "seconds" },
      { name = "only_during_business_hours", type = "boolean" },
    },
    wrap = "sla_policy",
    result = { kind = "object", at = "payload", type = "sla_policy" }, safe = false,
    example = "local policy = chatwoot.assert(client.sla_policies:create{ name = \"Gold\", first_response_time_threshold = 3600 })",
    source = "recordings: conversations_status_and_priority, sla_policies",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}", role = "administrator",
    enterprise = true,
    doc = "Changes an SLA policy.",
    params = {
      { name = "name", type = "string" },
      { name = "description", type = "string", null = "clears" },
      { name = "first_response_time_threshold", type = "number", min = 0, null = "clears", note = "seconds" },
      { name = "next_response_time_threshold", type = "number", min = 0, null = "clears", note = "seconds" },
      { name = "resolution_time_threshold", type = "number", min = 0, null = "clears", note = "seconds" },
      { name = "only_during_business_hours", type = "boolean" },
    },
    wrap = "sla_policy",
    result = { kind = "object", at = "payload", type = "sla_policy" }, safe = true,
    traps = { "An unknown policy is 500, not 404." },
    example = "chatwoot.assert(client.sla_policies:update(4, { resolution_time_threshold = chatwoot.null }))",
    source = "recordings: sla_policies",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}",
    role = "administrator", enterprise = true,
    doc = "Deletes an SLA policy, a moment later; an unknown one is no error.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.sla_policies:delete(4))",
    source = "recordings: sla_policies",
  },
}
