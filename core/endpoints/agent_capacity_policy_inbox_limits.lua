-- How many conversations of one inbox a capacity policy allows: agent_capacity_policies.inbox_limits in Lua.
-- Only data stands here. The policy itself lists its limits: agent_capacity_policies.lua.

return {
  resource = "agent_capacity_policies.inbox_limits",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits",
    role = "administrator", enterprise = true,
    doc = "Sets a limit for an inbox that has none in the policy.",
    params = {
      { name = "inbox_id", type = "integer", required = true },
      { name = "conversation_limit", type = "integer", required = true, min = 0 },
    },
    result = { kind = "object", type = "inbox_limit" }, safe = false,
    traps = { "An inbox that has a limit in the policy is 422." },
    example = "chatwoot.assert(client.agent_capacity_policies.inbox_limits:create(3, { inbox_id = 5, conversation_limit = 10 }))",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit_id}",
    role = "administrator", enterprise = true,
    doc = "Changes a limit.",
    params = {
      { name = "conversation_limit", type = "integer", required = true, min = 0 },
    },
    main = "conversation_limit", result = { kind = "object", type = "inbox_limit" }, safe = true,
    example = "chatwoot.assert(client.agent_capacity_policies.inbox_limits:update(3, 2, 12))",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/inbox_limits/{inbox_limit_id}",
    role = "administrator", status = 204, enterprise = true,
    doc = "Takes a limit away.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.agent_capacity_policies.inbox_limits:delete(3, 2))",
    source = "recordings: agent_capacity_policies",
  },
}
