-- Issues of Linear tied to conversations: integrations.linear in Lua. Only data stands here.
-- What comes back is Linear's own data. Not connected is 404, what Linear refuses 422 with an object in error, a missing
-- field 500; any agent may call, member of the inbox or not. Neighbours: channel_authorizations.lua, integration_apps.lua.

return {
  resource = "integrations.linear",
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/integrations/linear", role = "agent",
    doc = "Disconnects Linear.",
    result = { kind = "empty" }, safe = true,
    traps = { "Not connected is 500, not 404." },
    example = "chatwoot.assert(client.integrations.linear:delete())",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "teams", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/integrations/linear/teams",
    role = "agent",
    doc = "Lists the teams of the workspace.",
    result = { kind = "list", type = "linear_team" },
    example = "for _, team in ipairs(chatwoot.assert(client.integrations.linear:teams())) do print(team.id, team.name) "
      .. "end",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "team_entities", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/integrations/linear/team_entities", role = "agent",
    doc = "Reads the states and labels of a team, and the users and projects of the whole workspace.",
    params = {
      { name = "team_id", type = "string", required = true },
    },
    main = "team_id", result = { kind = "object", type = "linear_entities" },
    example = "local entities = chatwoot.assert(client.integrations.linear:team_entities(\"team-1\"))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "create_issue", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/linear/create_issue", role = "agent",
    doc = "Makes an issue for a conversation and writes an activity message into it.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
      { name = "team_id", type = "string", required = true },
      { name = "title", type = "string", required = true },
      { name = "description", type = "string" },
      { name = "project_id", type = "string" },
      { name = "assignee_id", type = "string" },
      { name = "priority", type = "integer", min = 0, max = 4, note = "0 none, 1 urgent to 4 low" },
      { name = "state_id", type = "string" },
      { name = "label_ids", type = "list", of = "string" },
    },
    positional = { "conversation_id" },
    result = { kind = "object", type = "linear_issue" }, safe = false,
    example = "local issue = chatwoot.assert(client.integrations.linear:create_issue(42, { team_id = \"team-1\", title = \"Tracking link broken\" "
      .. "}))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "link_issue", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/linear/link_issue", role = "agent",
    doc = "Ties an issue to a conversation and writes an activity message into it.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
      { name = "issue_id", type = "string", required = true, note = "the activity message names it as sent: ENG-1 reads better than a uuid" },
      { name = "title", type = "string" },
    },
    positional = { "conversation_id" },
    result = { kind = "object", type = "linear_link" }, safe = false,
    example = "local link = chatwoot.assert(client.integrations.linear:link_issue(42, { issue_id = \"ENG-1\" }))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "unlink_issue", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/linear/unlink_issue", role = "agent",
    doc = "Unties an issue from a conversation and writes an activity message into it.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
      { name = "link_id", type = "string", required = true, note = "from link_issue or linked_issues" },
      { name = "issue_id", type = "string", note = "for the activity message alone" },
    },
    positional = { "conversation_id" },
    result = { kind = "object", type = "linear_unlink" }, safe = false,
    traps = { "A link already taken away is 422." },
    example = "chatwoot.assert(client.integrations.linear:unlink_issue(42, { link_id = \"8ed849e1-eeaa-44c0-88ab-8c598caac9be\" }))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "search_issue", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/integrations/linear/search_issue", role = "agent",
    doc = "Finds issues by words.",
    params = { { name = "q", type = "string", required = true, blank = false, note = "without words the server answers nothing" } }, main = "q",
    result = { kind = "list", type = "linear_match" },
    example = "local issues = chatwoot.assert(client.integrations.linear:search_issue(\"parcel\"))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
  {
    name = "linked_issues", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/integrations/linear/linked_issues", role = "agent",
    doc = "Lists the issues tied to a conversation.",
    params = {
      { name = "conversation_id", type = "integer", required = true, note = "as shown, per account" },
    },
    positional = { "conversation_id" }, result = { kind = "list", type = "linear_linked_issue" },
    example = "for _, link in ipairs(chatwoot.assert(client.integrations.linear:linked_issues(42))) do "
      .. "print(link.issue.title) end",
    source = "recordings: integrations_connected, integrations_unconnected, providers_linear",
  },
}
