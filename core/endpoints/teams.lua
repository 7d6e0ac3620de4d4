-- Teams of an account. Only data stands here.
-- Neighbours: team_members.lua (who is in one), conversation_assignments.lua (giving a conversation to one).

return {
  resource = "teams",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/teams", role = "agent",
    doc = "Lists the teams of the account.",
    result = { kind = "list", type = "team" },
    traps = { "Names are stored in lower case; allow_auto_assign may be null." },
    example = "for _, team in ipairs(chatwoot.assert(client.teams:list())) do print(team.id, team.name) end",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/teams/{team_id}", role = "agent",
    doc = "Reads one team.",
    result = { kind = "object", type = "team" },
    example = "local team = chatwoot.assert(client.teams:get(2))",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/teams", role = "administrator",
    doc = "Makes a team.",
    params = {
      { name = "name", type = "string", required = true, note = "unique, stored in lower case" },
      { name = "description", type = "string" },
      { name = "allow_auto_assign", type = "boolean", null = "refused", note = "null would be stored, any word would count as true" },
    },
    wrap = "team",
    result = { kind = "object", type = "team" }, safe = false,
    example = "local team = chatwoot.assert(client.teams:create{ name = \"support\" })",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/teams/{team_id}", role = "administrator",
    doc = "Changes a team; what is left out stays.",
    params = {
      { name = "name", type = "string", note = "unique, stored in lower case" },
      { name = "description", type = "string", null = "clears" },
      { name = "allow_auto_assign", type = "boolean", null = "refused", note = "null would be stored, any word would count as true" },
    },
    wrap = "team",
    result = { kind = "object", type = "team" }, safe = true,
    example = "chatwoot.assert(client.teams:update(2, { description = \"First line\" }))",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/teams/{team_id}",
    role = "administrator",
    doc = "Deletes a team.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.teams:delete(2))",
    source = "recordings: teams_lifecycle",
  },
}
