-- The unfinished answer of a conversation, one for all agents: conversations.drafts in Lua. Only data stands here.
-- Neighbours: conversations.lua, messages.lua.

return {
  resource = "conversations.drafts",
  {
    name = "get", methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages", role = "agent",
    doc = "Reads the draft: has_draft, and message where there is one.",
    result = { kind = "object", type = "draft" },
    example = "local draft = chatwoot.assert(client.conversations.drafts:get(42))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages",
    role = "agent",
    doc = "Stores the draft in place of the one before.",
    params = { { name = "message", type = "string", required = true, note = "left out, an empty draft would be stored" } }, wrap = "draft_message",
    main = "message",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations.drafts:update(42, \"Dear Ana,\"))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages", role = "agent",
    doc = "Throws the draft away; without one that is no error.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.conversations.drafts:delete(42))",
    source = "recordings: conversations_labels_and_participants",
  },
}
