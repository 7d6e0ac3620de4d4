-- The labels of a contact: contacts.labels in Lua. Only data stands here.
-- The whole set is replaced by each call; what is no list would clear it, so it is refused.
-- Neighbours: conversation_labels.lua (the same for conversations), labels.lua (the labels an account defines).

return {
  resource = "contacts.labels",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    role = "agent",
    doc = "Lists the labels of a contact.",
    result = { kind = "list", at = "payload", of = "string" },
    example = "local labels = chatwoot.assert(client.contacts.labels:list(12))",
    source = "recordings: contact_parts, conversations_bulk_actions, labels_lifecycle",
  },
  {
    name = "set", endpoint = "contact_labels.create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/labels",
    role = "agent",
    doc = "Makes these the only labels of a contact.",
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
    example = "chatwoot.assert(client.contacts.labels:set(12, { \"vip\" }))",
    source = "recordings: contact_parts, contacts_online, labels_lifecycle",
  },
}
