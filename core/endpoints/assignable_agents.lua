-- Who may be assigned in all of several inboxes at once. Only data stands here.
-- Neighbours: inboxes.lua has the same question for a single inbox, conversation_assignments.lua acts on the answer.

return {
  resource = "assignable_agents",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/assignable_agents", role = "agent",
    doc = "Lists who may be assigned in every one of the given inboxes.",
    params = {
      { name = "inbox_ids", type = "list", of = "integer", required = true },
    },
    main = "inbox_ids", result = { kind = "list", at = "payload", type = "agent" },
    traps = { "The members common to all the inboxes, and the administrators." },
    example = "local agents = chatwoot.assert(client.assignable_agents:list{ 5, 6 })",
    source = "recordings: inboxes_assignable_agents",
  },
}
