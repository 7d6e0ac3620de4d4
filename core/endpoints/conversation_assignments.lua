-- Who works on a conversation: conversations.assignments in Lua, with the one verb set. Only data stands here.
-- A wrong id is no error for the server: it takes the assignee away, so read back what matters.
-- Neighbours: conversations.lua, assignable_agents.lua, teams.lua.

return {
  resource = "conversations.assignments",
  {
    name = "set", endpoint = "conversation_assignments.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments", token = { "user", "agent_bot" }, role = "agent",
    doc = "Assigns a conversation to an agent, a bot or a team, or to nobody.",
    params = {
      {
        name = "assignee_id", type = "integer", nullable = true, null = "clears",
        note = "id of an agent, or of a bot with assignee_type; null takes the assignee away",
      },
      {
        name = "assignee_type", type = "string", words = { "User", "AgentBot" }, with = { "assignee_id" },
        without = { assignee_id = "chatwoot.null" }, note = "AgentBot for a bot", differs = "User is taken as well (recorded)",
      },
      { name = "team_id", type = "integer", nullable = true, null = "clears", note = "null takes the team away" },
    },
    main = "assignee_id", one_of = { { "assignee_id", "team_id" } },
    result = { kind = "maybe", type = "assignee" }, safe = true,
    traps = {
      "A wrong id is no error: it takes the assignee away, and the answer is nothing.", "An assignee outside the inbox is accepted.",
      "AgentBot with an unknown id changes nothing; a bot goes with assignee_id = chatwoot.null, which stands alone.",
      "The answer is an agent, a bot, a raw team row with ISO times, or nothing.",
    },
    example = "chatwoot.assert(client.conversations.assignments:set(42, 7))",
    source = "recordings: conversations_assign, realtime_agent_and_contact, webhooks_events",
  },
}
