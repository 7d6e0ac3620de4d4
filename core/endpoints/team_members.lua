-- Who is in a team: teams.members in Lua. Only data stands here.
-- Ids must be integers: ids as text pass the server's check and then remove the very members they name.
-- Neighbours: teams.lua, inbox_members.lua (the same four verbs for inboxes).

return {
  resource = "teams.members",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    role = "agent",
    doc = "Lists the members of a team.",
    result = { kind = "list", type = "agent" },
    example = "local members = chatwoot.assert(client.teams.members:list(2))",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "add", endpoint = "team_members.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/teams/{team_id}/team_members", role = "administrator",
    doc = "Adds members to a team and answers those newly added.",
    params = {
      { name = "user_ids", type = "list", of = "integer", required = true },
    },
    main = "user_ids", result = { kind = "list", type = "agent" }, safe = false,
    traps = { "Ids outside the account are 401, \"Invalid User IDs\", which has nothing to do with the token." },
    example = "chatwoot.assert(client.teams.members:add(2, { 7, 8 }))",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "set", endpoint = "team_members.update", methods = { "PATCH" }, path = "/api/v1/accounts/{account_id}/teams/{team_id}/team_members",
    role = "administrator",
    doc = "Makes exactly these users the members of a team.",
    params = {
      {
        name = "user_ids", type = "list", of = "integer", required = true,
        note = "the complete set, as integers: ids as text would remove the members they name",
      },
    },
    main = "user_ids",
    result = { kind = "list", type = "agent" }, safe = true,
    traps = { "Ids outside the account are 401, \"Invalid User IDs\"." },
    example = "chatwoot.assert(client.teams.members:set(2, { 7, 8 }))",
    source = "recordings: teams_lifecycle",
  },
  {
    name = "remove", endpoint = "team_members.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/teams/{team_id}/team_members", role = "administrator",
    doc = "Takes members out of a team.",
    params = {
      { name = "user_ids", type = "list", of = "integer", required = true },
    },
    main = "user_ids", result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.teams.members:remove(2, { 8 }))",
    source = "recordings: teams_lifecycle",
  },
}
