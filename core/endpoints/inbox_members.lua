-- Who works in an inbox: called inboxes.agents in Lua, because that is what one looks for.
-- The inbox's id lies in the body but comes first in a call. Only data stands here.
-- Neighbours: inboxes.lua, team_members.lua (the same four verbs for teams).

return {
  resource = "inboxes.agents",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/inbox_members/{inbox_id}", role = "agent",
    doc = "Lists the agents of an inbox.",
    result = { kind = "list", at = "payload", type = "agent" },
    example = "local agents = chatwoot.assert(client.inboxes.agents:list(5))",
    source = "recordings: inbox_members",
  },
  {
    name = "add", endpoint = "inbox_members.create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/inbox_members",
    role = "administrator",
    doc = "Adds agents to an inbox and answers all its agents.",
    params = {
      { name = "inbox_id", type = "integer", required = true },
      { name = "user_ids", type = "list", of = "integer", required = true, note = "all are added or none" },
    },
    main = "user_ids", positional = { "inbox_id" },
    result = { kind = "list", at = "payload", type = "agent" }, safe = false,
    traps = { "A user outside the account is accepted but shows nowhere.", "The same new id twice in one call is 422." },
    example = "chatwoot.assert(client.inboxes.agents:add(5, { 7, 8 }))",
    source = "recordings: inbox_agent_bot, inbox_members, inboxes_assignable_agents",
  },
  {
    name = "set", endpoint = "inbox_members.update", methods = { "PATCH" }, path = "/api/v1/accounts/{account_id}/inbox_members",
    role = "administrator",
    doc = "Makes exactly these users the agents of an inbox.",
    params = {
      { name = "inbox_id", type = "integer", required = true },
      { name = "user_ids", type = "list", of = "integer", required = true, note = "the complete set; an empty list empties the inbox" },
    },
    main = "user_ids", positional = { "inbox_id" },
    result = { kind = "list", at = "payload", type = "agent" }, safe = true,
    traps = { "An empty list empties the inbox." },
    example = "chatwoot.assert(client.inboxes.agents:set(5, { 7, 8 }))",
    source = "recordings: inbox_members",
  },
  {
    name = "remove", endpoint = "inbox_members.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/inbox_members", role = "administrator",
    doc = "Takes agents out of an inbox.",
    params = {
      { name = "inbox_id", type = "integer", required = true },
      { name = "user_ids", type = "list", of = "integer", required = true },
    },
    main = "user_ids", positional = { "inbox_id" }, result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.inboxes.agents:remove(5, { 8 }))",
    source = "recordings: inbox_members",
  },
}
