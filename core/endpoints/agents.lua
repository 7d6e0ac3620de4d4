-- The users of an account, with their role and availability. Only data stands here.
-- A user may belong to several accounts; the name is shared by all of them.
-- Neighbours: inbox_members.lua, team_members.lua, assignable_agents.lua.

return {
  resource = "agents",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/agents", role = "agent",
    doc = "Lists the users of the account, administrators included, by name.",
    result = { kind = "list", type = "agent" },
    example = "for _, agent in ipairs(chatwoot.assert(client.agents:list())) do print(agent.id, agent.name) end",
    source = "recordings: inboxes_agents, realtime_agent_and_contact, saml_settings",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/agents", role = "administrator",
    doc = "Invites a user into the account.",
    params = {
      { name = "email", type = "string", required = true },
      { name = "name", type = "string" },
      { name = "role", type = "string", words = { "agent", "administrator" }, default = "agent" },
      { name = "availability", type = "string", words = { "online", "offline", "busy" } },
      { name = "auto_offline", type = "boolean" },
      { name = "custom_role_id", type = "integer", note = "enterprise edition" },
      { name = "availability_status", type = "any", refuse = "an answer's name, ignored in a request: use availability" },
    },
    wrap = "agent", beside_wrap = { "custom_role_id" },
    result = { kind = "object", type = "agent" }, safe = false,
    traps = {
      "An address known from another account: that user joins and the name sent is ignored.", "An unknown custom_role_id is stored.",
      "No seat left: 402.",
    },
    example = "local agent = chatwoot.assert(client.agents:create{ email = \"jo@example.com\", name = \"Jo\", role = \"agent\" })",
    source = "recordings: inbox_members, inboxes_agents",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/agents/{agent_id}", role = "administrator",
    doc = "Changes the role, availability or name of a user.",
    params = {
      { name = "name", type = "string", null = "refused", note = "belongs to the user: it changes in all accounts he is in" },
      { name = "role", type = "string", words = { "agent", "administrator" } },
      { name = "availability", type = "string", words = { "online", "offline", "busy" } },
      { name = "auto_offline", type = "boolean" },
      { name = "custom_role_id", type = "integer", null = "clears", note = "enterprise edition; left out, the server takes the custom role away" },
      { name = "email", type = "any", refuse = "the server ignores it: an address cannot be changed here" },
      { name = "availability_status", type = "any", refuse = "an answer's name, ignored in a request: use availability" },
    },
    wrap = "agent", beside_wrap = { "custom_role_id" },
    result = { kind = "object", type = "agent" }, safe = true,
    traps = {
      "Without custom_role_id the server takes the custom role away: send it along for a user who has one.",
      "name renames the user in every account he belongs to.",
    },
    example = "chatwoot.assert(client.agents:update(7, { role = \"administrator\" }))",
    source = "recordings: custom_roles, inboxes_agents",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/agents/{agent_id}",
    role = "administrator",
    doc = "Takes a user out of the account.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.agents:delete(7))",
    source = "recordings: inboxes_agents",
  },
  {
    name = "bulk_create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/agents/bulk_create",
    role = "administrator",
    doc = "Invites several users by their addresses.",
    params = {
      { name = "emails", type = "list", of = "string", required = true },
    },
    main = "emails", result = { kind = "empty" }, safe = false,
    traps = { "Addresses that are none are left out without a word; more than there are seats: 402." },
    example = "chatwoot.assert(client.agents:bulk_create{ \"jo@example.com\", \"li@example.com\" })",
    source = "recordings: inboxes_agents",
  },
}
