-- The labels of a conversation: conversations.labels in Lua. Only data stands here.
-- The whole set is replaced by each call; what is no list would clear it, so it is refused.
-- Neighbours: contact_labels.lua (the same for contacts), labels.lua (the labels an account defines).

return {
  resource = "conversations.labels",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels",
    token = { "user", "agent_bot" }, role = "agent",
    doc = "Lists the labels of a conversation.",
    result = { kind = "list", at = "payload", of = "string" },
    example = "local labels = chatwoot.assert(client.conversations.labels:list(42))",
    source = "recordings: conversations_labels_and_participants",
  },
  {
    name = "set", endpoint = "conversation_labels.create", methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels", token = { "user", "agent_bot" }, role = "agent",
    doc = "Makes these the only labels of a conversation.",
    params = {
      {
        name = "labels", type = "list", of = "string", required = true, blank = false, comma = false, null = "clears",
        note = "the complete set; labels need not be defined in the account",
      },
    },
    main = "labels",
    demand = { labels = "without a list the server clears all labels; null (chatwoot.null in Lua) or an empty list does so on purpose" },
    result = { kind = "list", at = "payload", of = "string" }, safe = true,
    traps = { "A comma inside a label splits it in two; an empty text is dropped; spellings that differ in case only become one label." },
    example = "chatwoot.assert(client.conversations.labels:set(42, { \"vip\", \"refund\" }))",
    source = "recordings: conversations_labels_and_participants, realtime_agent_and_contact, sla_policies",
  },
}
