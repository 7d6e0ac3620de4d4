-- The caller's own talks with Captain's copilot. Only data stands here.
-- Neighbours: captain_copilot_messages.lua (what is said in them), captain_assistants.lua.

return {
  resource = "captain.copilot_threads",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/copilot_threads", role = "agent",
    enterprise = true,
    doc = "Lists the caller's threads, newest first.",
    params = {
      { name = "page", type = "integer", default = 1 },
    },
    result = { kind = "list", at = "payload", type = "copilot_thread" },
    paging = { style = "page", size = 5, param = "page", stable = false },
    example = "for thread in client.captain.copilot_threads:each() do print(thread.title) end",
    source = "recordings: captain_assistant_delete, captain_preferences_copilot",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/copilot_threads", role = "agent", enterprise = true,
    doc = "Begins a thread with a message.",
    params = {
      { name = "message", type = "string", required = true },
      { name = "assistant_id", type = "integer", required = true },
      { name = "conversation_id", type = "integer" },
    },
    result = { kind = "object", type = "copilot_thread" }, safe = false,
    traps = { "The answer comes later: read captain.copilot_threads.messages." },
    example = "local thread = chatwoot.assert(client.captain.copilot_threads:create{ assistant_id = 3, message = \"Sum this up\" })",
    source = "recordings: captain_preferences_copilot",
  },
}
