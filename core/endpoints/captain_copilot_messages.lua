-- What is said in a thread with Captain's copilot: captain.copilot_threads.messages in Lua. Only data stands here.
-- Neighbour: captain_copilot_threads.lua.

return {
  resource = "captain.copilot_threads.messages",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/captain/copilot_threads/{copilot_thread_id}/copilot_messages",
    role = "agent", enterprise = true,
    doc = "Lists the messages of one of the caller's threads, oldest first.",
    params = { { name = "page", type = "integer", default = 1 } },
    result = { kind = "list", at = "payload", type = "copilot_message" }, paging = { style = "page", size = 1000, param = "page", stable = true },
    traps = { "Somebody else's thread is 404." },
    example = "local messages = chatwoot.assert(client.captain.copilot_threads.messages:list(7))",
    source = "recordings: captain_preferences_copilot",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/captain/copilot_threads/{copilot_thread_id}/copilot_messages",
    role = "agent", enterprise = true,
    doc = "Says something in a thread.",
    params = { { name = "message", type = "string", blank = false }, { name = "conversation_id", type = "integer" } }, main = "message",
    demand = { message = "without it the server stores an empty message" },
    result = { kind = "object", type = "copilot_message" }, safe = false,
    traps = { "The answer of the assistant comes later." },
    example = "chatwoot.assert(client.captain.copilot_threads.messages:create(7, \"And shorter\"))",
    source = "recordings: captain_preferences_copilot",
  },
}
