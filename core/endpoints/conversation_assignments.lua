-- Rows of the resource conversations.assignments.

return {
  {
    resource = "conversations.assignments",
    name = "set",
    endpoint = "conversation_assignments.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments",
    token = { "user", "agent_bot" },
    role = "agent",
    status = 200,
    doc = "conversation assignments create",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      {
        name = "conversation_id", ["in"] = "path", type = "integer", required = true,
        note = "display_id of the conversation (per-account sequence), never the database id",
      },
      {
        name = "assignee_id", ["in"] = "body", type = "integer", nullable = true,
        note = "key present wins over team_id; null, 0 or an unknown id unassigns",
      },
      {
        name = "assignee_type", ["in"] = "body", type = "string",
        words = { "AgentBot" },
        note = "set to AgentBot to assign a bot",
      },
      {
        name = "team_id", ["in"] = "body", type = "integer", nullable = true,
        note = "used only when assignee_id is not in the request; unknown id unassigns the team",
      },
    },
    result = { kind = "maybe" },
    safe = false,
    source = "the server's recorded contract",
  },
}
