-- Conversations in a Slack channel: integrations.slack in Lua. Only data stands here.
-- A connection begins in a browser, which brings the code; neighbours: integration_apps.lua, integration_hooks.lua.

return {
  resource = "integrations.slack",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/slack", role = "administrator",
    doc = "Connects Slack with the code of its sign-in page and answers the app; then choose a channel with update.",
    params = { { name = "code", type = "string", required = true, note = "good for one try" }, { name = "inbox_id", type = "integer" } },
    result = { kind = "object", type = "integration_app" }, safe = false, secrets = { "settings" },
    traps = {
      "A code Slack refuses is 500.", "Already connected is 422: delete the connection first.",
      "The status of the connection stays false until a channel is chosen.",
    },
    example = "local slack = chatwoot.assert(client.integrations.slack:create{ code = \"9273…\" })",
    source = "recordings: integrations_unconnected, providers_slack",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/integrations/slack", role = "administrator",
    doc = "Chooses the channel conversations go to.",
    params = { { name = "reference_id", type = "string", required = true, note = "id of a channel, from list_channels" } }, main = "reference_id",
    result = { kind = "object", type = "integration_app" }, safe = true, secrets = { "settings" },
    traps = { "Not connected is 500, not 404." },
    example = "chatwoot.assert(client.integrations.slack:update(\"C0PUB02\"))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_slack",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/integrations/slack",
    role = "administrator",
    doc = "Disconnects Slack.",
    result = { kind = "empty" }, safe = true,
    traps = { "Not connected is 500, not 404." },
    example = "chatwoot.assert(client.integrations.slack:delete())",
    source = "recordings: integrations_connected, integrations_unconnected, providers_slack",
  },
  {
    name = "list_channels", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/integrations/slack/list_all_channels", role = "administrator",
    doc = "Lists the channels of the workspace, private ones first.",
    result = { kind = "list", type = "slack_channel" },
    traps = { "Not connected is 500, not 404." },
    example = "for _, channel in ipairs(chatwoot.assert(client.integrations.slack:list_channels())) do "
      .. "print(channel.name) end",
    source = "recordings: integrations_connected, integrations_unconnected, providers_slack",
  },
}
