-- The tie between a contact and an inbox, with the contact's id there (source_id): contacts.inboxes in Lua.
-- Only data stands here.
-- Neighbours: contacts.lua, conversations.lua (a new conversation stands on such a tie).

return {
  resource = "contacts.inboxes",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/contact_inboxes", role = "agent",
    doc = "Ties a contact to an inbox.",
    params = {
      { name = "inbox_id", type = "integer", required = true },
      {
        name = "source_id", type = { "string", "integer" }, note = "the contact's id in that inbox; send your own in Api and website inboxes",
        differs = "a number is taken as well (recorded)",
      },
      { name = "hmac_verified", type = "boolean" },
    },
    main = "inbox_id",
    result = { kind = "object", type = "contact_inbox" }, safe = false,
    traps = {
      "Without source_id every call on an Api or website inbox makes a new tie.",
      "A source_id that another contact has in an Api or website inbox is 500.",
    },
    example = "local tie = chatwoot.assert(client.contacts.inboxes:create(12, { inbox_id = 5, source_id = \"customer-12\" }))",
    source = "recordings: conversations_contact_inboxes_and_conversations",
  },
  {
    name = "filter", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contact_inboxes/filter", role = "agent",
    doc = "Finds the contact behind a source_id.",
    params = { { name = "inbox_id", type = "integer", required = true }, { name = "source_id", type = "string", required = true } },
    result = { kind = "object", type = "contact" }, safe = true,
    traps = { "No match is a 404 without a body." },
    example = "local contact, err = client.contacts.inboxes:filter{ inbox_id = 5, source_id = \"customer-12\" }",
    source = "recordings: conversations_contact_inboxes_and_conversations",
  },
}
