-- What an assistant does in which case: captain.assistants.scenarios in Lua. Only data stands here.
-- Neighbours: captain_assistants.lua (tools lists what instruction may name), captain_custom_tools.lua.

return {
  resource = "captain.assistants.scenarios",
  {
    name = "list", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios", role = "agent",
    enterprise = true,
    doc = "Lists the enabled scenarios of an assistant.",
    result = { kind = "list", at = "payload", meta = "meta", type = "captain_scenario" },
    traps = { "Scenarios that are switched off are in no list: keep their ids." },
    example = "local scenarios = chatwoot.assert(client.captain.assistants.scenarios:list(3))",
    source = "recordings: captain_scenarios",
  },
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}", role = "agent",
    enterprise = true,
    doc = "Reads one scenario.",
    result = { kind = "object", type = "captain_scenario" },
    example = "local scenario = chatwoot.assert(client.captain.assistants.scenarios:get(3, 4))",
    source = "recordings: captain_scenarios",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios",
    role = "administrator", enterprise = true,
    doc = "Makes a scenario.",
    params = {
      { name = "title", type = "string", required = true },
      { name = "description", type = "string", required = true, note = "when it applies" },
      { name = "instruction", type = "string", required = true, note = "names its tools as [Title](tool://id); an unknown one is 422" },
      { name = "enabled", type = "boolean" },
      { name = "tools", type = "list", of = "string", refuse = "the server takes the tools from instruction: name them there" },
    },
    wrap = "scenario",
    result = { kind = "object", type = "captain_scenario" }, safe = false,
    example = "local scenario = chatwoot.assert(client.captain.assistants.scenarios:create(3, { title = \"Refund\", description = \"Wants money "
      .. "back\", instruction = \"First [Add Private Note](tool://add_private_note)\" }))",
    source = "recordings: captain_scenarios",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}",
    role = "administrator", enterprise = true,
    doc = "Changes a scenario; what is left out stays.",
    params = {
      { name = "title", type = "string" },
      { name = "description", type = "string", note = "when it applies" },
      { name = "instruction", type = "string", note = "names its tools as [Title](tool://id); an unknown one is 422" },
      { name = "enabled", type = "boolean" },
      { name = "tools", type = "list", of = "string", refuse = "the server takes the tools from instruction: name them there" },
    },
    wrap = "scenario",
    result = { kind = "object", type = "captain_scenario" }, safe = true,
    example = "chatwoot.assert(client.captain.assistants.scenarios:update(3, 4, { enabled = false }))",
    source = "recordings: captain_scenarios",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/captain/assistants/{assistant_id}/scenarios/{scenario_id}",
    role = "administrator", status = 204, enterprise = true,
    doc = "Deletes a scenario.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.captain.assistants.scenarios:delete(3, 4))",
    source = "recordings: captain_scenarios",
  },
}
