-- The users a capacity policy holds for: agent_capacity_policies.users in Lua. Only data stands here.
-- A user has one policy at most. Neighbours: agent_capacity_policies.lua.

return {
  resource = "agent_capacity_policies.users",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users",
    role = "administrator", enterprise = true,
    doc = "Lists the users of a capacity policy.",
    result = { kind = "list", type = "capacity_user" }, secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    traps = {
      "The access tokens of the users are shown.",
      "account_id and role are those of the account a user was last active in, which may be another one.",
    },
    example = "for _, user in ipairs(chatwoot.assert(client.agent_capacity_policies.users:list(3))) do print(user.name) end",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "add", endpoint = "agent_capacity_policy_users.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users", role = "administrator", enterprise = true,
    doc = "Puts a user under a capacity policy, in place of the one before, and answers the user.",
    params = { { name = "user_id", type = "integer", required = true } }, main = "user_id",
    result = { kind = "object", type = "capacity_user" }, safe = true, secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    traps = { "The access token of the user is shown." },
    example = "chatwoot.assert(client.agent_capacity_policies.users:add(3, 18))",
    source = "recordings: agent_capacity_policies",
  },
  {
    name = "remove", endpoint = "agent_capacity_policy_users.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/agent_capacity_policies/{agent_capacity_policy_id}/users/{user_id}",
    role = "administrator", enterprise = true,
    doc = "Takes a user out from under his capacity policy.",
    result = { kind = "empty" }, safe = true,
    traps = { "The user's policy is cleared whichever it is: the policy in the call is not looked at." },
    example = "chatwoot.assert(client.agent_capacity_policies.users:remove(3, 18))",
    source = "recordings: agent_capacity_policies",
  },
}
