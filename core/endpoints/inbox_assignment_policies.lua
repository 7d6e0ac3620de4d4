-- Which assignment policy an inbox follows: inboxes.assignment_policy in Lua. Only data stands here.
-- Neighbours: assignment_policies.lua (the policies), inboxes.lua.

return {
  resource = "inboxes.assignment_policy",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy",
    role = "administrator",
    doc = "Reads the policy of an inbox.",
    result = { kind = "object", type = "assignment_policy" },
    traps = { "An inbox without one is 404." },
    example = "local policy = client.inboxes.assignment_policy:get(5)",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "set", endpoint = "inbox_assignment_policies.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy", role = "administrator",
    doc = "Has an inbox follow a policy in place of the one before, and answers the policy.",
    params = {
      { name = "assignment_policy_id", type = "integer", required = true },
    },
    main = "assignment_policy_id", result = { kind = "object", type = "assignment_policy" }, safe = true,
    example = "chatwoot.assert(client.inboxes.assignment_policy:set(5, 7))",
    source = "recordings: inboxes_assignment_policies",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/inboxes/{inbox_id}/assignment_policy", role = "administrator",
    doc = "Has an inbox follow no policy any more; the policy stays.",
    result = { kind = "empty" }, safe = true,
    traps = { "An inbox without one is 404." },
    example = "chatwoot.assert(client.inboxes.assignment_policy:delete(5))",
    source = "recordings: inboxes_assignment_policies",
  },
}
