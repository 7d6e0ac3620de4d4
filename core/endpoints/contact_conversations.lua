-- The conversations of one contact: contacts.conversations in Lua. Only data stands here.
-- Neighbours: conversations.lua, whose filter finds more than the twenty this one answers.

return {
  resource = "contacts.conversations",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations", role = "agent",
    doc = "Lists the newest conversations of a contact, at most twenty.",
    params = {
      { name = "page", type = "any", refuse = "the server ignores it, twenty are all it gives: use conversations:filter with contact_id" },
    },
    result = { kind = "list", at = "payload", type = "conversation" },
    traps = { "At most 20 come, newest activity first; an agent sees those of his inboxes only." },
    example = "local threads = chatwoot.assert(client.contacts.conversations:list(12))",
    source = "recordings: contact_parts, contacts_online, conversations_contact_inboxes_and_conversations",
  },
}
