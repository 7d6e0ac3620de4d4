-- Who is told about a conversation besides its assignee: conversations.participants in Lua. Only data stands here.
-- Neighbours: conversations.lua, conversation_assignments.lua.

return {
  resource = "conversations.participants",
  {
    name = "list", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants", role = "agent",
    doc = "Lists the participants of a conversation.",
    result = { kind = "list", type = "agent" },
    example = "local people = chatwoot.assert(client.conversations.participants:list(42))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "add", endpoint = "conversation_participants.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants", role = "agent",
    doc = "Adds participants and answers those newly added.",
    params = {
      { name = "user_ids", type = "list", of = "integer", required = true },
    },
    main = "user_ids", result = { kind = "list", type = "agent" }, safe = true,
    traps = { "Users outside the inbox are echoed in the answer but not stored.", "An unknown user is 500." },
    example = "chatwoot.assert(client.conversations.participants:add(42, { 7 }))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "set", endpoint = "conversation_participants.update", methods = { "PATCH", "PUT" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants", role = "agent",
    doc = "Makes exactly these users the participants.",
    params = { { name = "user_ids", type = "list", of = "integer", required = true, note = "the complete set; an empty list empties it" } },
    main = "user_ids",
    result = { kind = "list", type = "agent" }, safe = true,
    traps = { "Users outside the inbox are echoed in the answer but not stored." },
    example = "chatwoot.assert(client.conversations.participants:set(42, { 7, 8 }))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "remove", endpoint = "conversation_participants.delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/participants", role = "agent",
    doc = "Takes participants out.",
    params = {
      { name = "user_ids", type = "list", of = "integer", required = true },
    },
    main = "user_ids", result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations.participants:remove(42, { 7 }))",
    source = "recordings: conversations_labels_and_participants",
  },
}
