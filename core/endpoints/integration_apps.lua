-- What Chatwoot can be connected with, and what is connected: integrations.apps in Lua. Only data stands here.
-- Neighbours: integration_hooks.lua (connecting), integration_*.lua (what one connection can do).

return {
  resource = "integrations.apps",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/integrations/apps", role = "agent",
    doc = "Lists the apps this installation offers, with their connections in hooks.",
    result = { kind = "list", at = "payload", type = "integration_app" }, secrets = { "settings" },
    traps = {
      "Apps the installation has no credentials for (slack, linear, shopify, notion) are left out; get "
        .. "answers for them.",
      "Only administrators see settings, action and the form of an app.",
    },
    example = "for _, app in ipairs(chatwoot.assert(client.integrations.apps:list())) do print(app.id, app.enabled) end",
    source = "recordings: integrations_connected, integrations_unconnected",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/integrations/apps/{app_id}",
    role = "agent",
    doc = "Reads one app and its connections.",
    params = {
      { name = "app_id", ["in"] = "path", type = "string", note = "a word such as slack or openai" },
    },
    result = { kind = "object", type = "integration_app" }, secrets = { "settings" },
    traps = { "An unknown app is 500, not 404.", "hooks hold the visible settings only since 4.15.0." },
    example = "local slack = chatwoot.assert(client.integrations.apps:get(\"slack\"))",
    source = "recordings: integrations_connected, integrations_unconnected, providers_slack",
  },
}
