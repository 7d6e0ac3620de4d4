-- Capacity policies: how many conversations an agent may have at once. Only data stands here.
-- Neighbours: agent_capacity_policy_users.lua (whom one holds for), agent_capacity_policy_inbox_limits.lua (how many).

return {
  resource = "agent_capacity_policies",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/agent_capacity_policies",
    role = "administrator", enterprise = true,
    doc = "Lists the capacity policies of the account with their limits.",
    result = { kind = "list", type = "agent_capacity_policy" },
    example = "for _, policy in ipairs(chatwoot.assert(client.agent_capacity_policies:list())) do print(policy.name) "
      .. "end",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}", role = "administrator",
    enterprise = true,
    doc = "Reads one capacity policy with its limits.",
    result = { kind = "object", type = "agent_capacity_policy" },
    example = "local policy = chatwoot.assert(client.agent_capacity_policies:get(3))",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/agent_capacity_policies", role = "administrator",
    enterprise = true,
    doc = "Makes a capacity policy.",
    params = {
      { name = "name", type = "string", required = true, note = "up to 255 characters" },
      { name = "description", type = "string", nullable = true },
      {
        name = "exclusion_rules", type = "object", note = "conversations that do not count",
        fields = {
          { name = "exclude_older_than_hours", type = "number", note = "text would stay text" },
          { name = "excluded_labels", type = "list", of = "string" },
        },
      },
    },
    wrap = "agent_capacity_policy",
    result = { kind = "object", type = "agent_capacity_policy" }, safe = false,
    example = "local policy = chatwoot.assert(client.agent_capacity_policies:create{ name = \"Part time\", exclusion_rules = { "
      .. "exclude_older_than_hours = 24 } })",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}",
    role = "administrator", enterprise = true,
    doc = "Changes a capacity policy.",
    params = {
      { name = "name", type = "string", note = "up to 255 characters" },
      { name = "description", type = "string", null = "clears" },
      {
        name = "exclusion_rules", type = "object", note = "conversations that do not count; replaces all of it",
        fields = {
          { name = "exclude_older_than_hours", type = "number", note = "text would stay text" },
          { name = "excluded_labels", type = "list", of = "string" },
        },
      },
    },
    wrap = "agent_capacity_policy",
    result = { kind = "object", type = "agent_capacity_policy" }, safe = true,
    example = "chatwoot.assert(client.agent_capacity_policies:update(3, { exclusion_rules = { excluded_labels = { \"vip\" } } }))",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}", role = "administrator",
    enterprise = true,
    doc = "Deletes a capacity policy.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.agent_capacity_policies:delete(3))",
    source = "recordings: agent_capacity_policies",
  },
}
