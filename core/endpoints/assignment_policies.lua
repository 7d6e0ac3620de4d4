-- Assignment policies: how new conversations find their agent. Only data stands here.
-- Neighbours: inbox_assignment_policies.lua (which inbox follows one), agent_capacity_policies.lua (how much an agent gets).

return {
  resource = "assignment_policies",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/assignment_policies",
    role = "administrator",
    doc = "Lists the assignment policies of the account.",
    result = { kind = "list", type = "assignment_policy" },
    example = "for _, policy in ipairs(chatwoot.assert(client.assignment_policies:list())) do print(policy.name) end",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}", role = "administrator",
    doc = "Reads one assignment policy.",
    result = { kind = "object", type = "assignment_policy" },
    example = "local policy = chatwoot.assert(client.assignment_policies:get(7))",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/assignment_policies", role = "administrator",
    doc = "Makes an assignment policy.",
    params = {
      { name = "name", type = "string", required = true, note = "unique in the account" },
      { name = "description", type = "string", null = "clears" },
      {
        name = "assignment_order", type = "string", words = { "round_robin", "balanced" },
        note = "round_robin when left out; balanced is of the enterprise edition",
        differs = "the contract lists no words; any other is 500 (recorded)",
      },
      {
        name = "conversation_priority", type = "string", words = { "earliest_created", "longest_waiting" }, note = "earliest_created when left out",
        differs = "the contract lists no words; any other is 500 (recorded)",
      },
      { name = "fair_distribution_limit", type = "integer", min = 1, note = "conversations an agent gets in one window; 100 when left out" },
      { name = "fair_distribution_window", type = "integer", note = "seconds; 3600 when left out" },
      { name = "enabled", type = "boolean", note = "true when left out" },
    },
    wrap = "assignment_policy",
    result = { kind = "object", type = "assignment_policy" }, safe = false,
    example = "local policy = chatwoot.assert(client.assignment_policies:create{ name = \"Fair\", fair_distribution_limit = 10 })",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}",
    role = "administrator",
    doc = "Changes an assignment policy.",
    params = {
      { name = "name", type = "string", note = "unique in the account", differs = "an update without it is answered 200 (recorded)" },
      { name = "description", type = "string", null = "clears" },
      {
        name = "assignment_order", type = "string", words = { "round_robin", "balanced" }, note = "balanced is of the enterprise edition",
        differs = "the contract lists no words; any other is 500 on create (recorded)",
      },
      {
        name = "conversation_priority", type = "string", words = { "earliest_created", "longest_waiting" },
        differs = "the contract lists no words; any other is 500 on create (recorded)",
      },
      { name = "fair_distribution_limit", type = "integer", min = 1, note = "conversations an agent gets in one window" },
      { name = "fair_distribution_window", type = "integer", note = "seconds" },
      { name = "enabled", type = "boolean" },
    },
    wrap = "assignment_policy",
    result = { kind = "object", type = "assignment_policy" }, safe = true,
    example = "chatwoot.assert(client.assignment_policies:update(7, { enabled = false }))",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}", role = "administrator",
    doc = "Deletes an assignment policy.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.assignment_policies:delete(7))",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "inboxes", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/assignment_policies/{assignment_policy_id}/inboxes", role = "administrator",
    doc = "Lists the inboxes that follow a policy.",
    result = { kind = "list", at = "inboxes", type = "inbox" },
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    example = "for _, inbox in ipairs(chatwoot.assert(client.assignment_policies:inboxes(7))) do print(inbox.name) end",
    source = "recordings: inboxes_assignment_policies",
  },
}
