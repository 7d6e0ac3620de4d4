-- Pages of Notion as a source for Captain: integrations.notion in Lua. Only data stands here.
-- It is connected in a browser, at the address channel_authorizations.lua gives (create_notion).

return {
  resource = "integrations.notion",
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/integrations/notion", role = "agent",
    doc = "Disconnects Notion.",
    result = { kind = "empty" }, safe = true,
    traps = { "Not connected is 500, not 404." },
    example = "chatwoot.assert(client.integrations.notion:delete())",
    source = "recordings: integrations_connected, integrations_unconnected",
  },
}
