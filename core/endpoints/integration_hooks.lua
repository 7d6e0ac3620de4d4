-- Connections to other services by key or credentials: integrations.hooks in Lua. Only data stands here.
-- Neighbours: integration_apps.lua (lists them), integration_slack.lua and others (connected through a browser).

return {
  resource = "integrations.hooks",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/integrations/hooks", role = "administrator",
    doc = "Connects an app, for the account or for one inbox.",
    params = {
      { name = "app_id", type = "string", required = true, note = "a word: dialogflow, google_translate, openai, dyte, leadsquared …" },
      { name = "inbox_id", type = "integer", note = "for apps that work in one inbox, such as dialogflow" },
      { name = "status", type = "string", words = { "enabled", "disabled" }, note = "comes back as true or false" },
      { name = "settings", type = "object", note = "what the app asks for: api_key, project_id and credentials …" },
    },
    wrap = "hook",
    result = { kind = "object", type = "integration_hook" }, safe = false, secrets = { "settings" },
    traps = {
      "An unknown app_id is stored, and so is an unknown inbox_id.",
      "The key of openai is asked at OpenAI (since 4.14.0): 422 when refused, stored when OpenAI cannot be reached; those of dyte are not checked.",
      "Keys are not shown again (since 4.15.0): settings holds the visible ones only.",
    },
    example = "local hook = chatwoot.assert(client.integrations.hooks:create{ app_id = \"openai\", settings = { api_key = \"sk-…\", "
      .. "label_suggestion = true } })",
    source = "recordings: inboxes_integration_hooks, providers_captain_tasks, providers_dyte, providers_linear",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}", role = "administrator",
    doc = "Changes the settings of a connection, or switches it off and on.",
    params = {
      { name = "status", type = "string", words = { "enabled", "disabled" }, note = "comes back as true or false" },
      { name = "settings", type = "object", note = "replaces all of it: send the keys that are not shown too" },
      { name = "app_id", type = "any", refuse = "the server ignores it: delete the connection and make another" },
      { name = "inbox_id", type = "any", refuse = "the server ignores it: delete the connection and make another" },
    },
    wrap = "hook",
    result = { kind = "object", type = "integration_hook" }, safe = true, secrets = { "settings" },
    traps = { "Keys are not shown again (since 4.15.0): settings holds the visible ones only." },
    example = "chatwoot.assert(client.integrations.hooks:update(13, { status = \"disabled\" }))",
    source = "recordings: inboxes_integration_hooks",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}",
    role = "administrator",
    doc = "Takes a connection away.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.integrations.hooks:delete(13))",
    source = "recordings: inboxes_integration_hooks, providers_captain_tasks, providers_dyte",
  },
  {
    name = "process_event", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event", role = "agent",
    doc = "Has an app work on a text; no app does so any more.",
    params = {
      { name = "event", type = "object", required = true, note = "name and data" },
    },
    result = { kind = "object", type = "integration_event" }, safe = false,
    refuse = "since 4.11.0 the server answers 422 for every app: use captain.tasks",
    source = "recordings: inboxes_integration_hooks",
  },
}
