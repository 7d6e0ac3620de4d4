-- Notes that agents keep about a contact: contacts.notes in Lua. Only data stands here.
-- Neighbours: contacts.lua; messages.lua has private messages, which are something else.

return {
  resource = "contacts.notes",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes",
    role = "agent",
    doc = "Lists the notes of a contact, newest first.",
    result = { kind = "list", type = "note" },
    traps = { "account_id and contact_id of a note are always null." },
    example = "for _, note in ipairs(chatwoot.assert(client.contacts.notes:list(12))) do print(note.content) end",
    source = "recordings: contact_parts, contacts_online",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}",
    role = "agent",
    doc = "Reads one note.",
    result = { kind = "object", type = "note" },
    example = "local note = chatwoot.assert(client.contacts.notes:get(12, 4))",
    source = "recordings: contact_parts",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes",
    role = "agent",
    doc = "Writes a note about a contact.",
    params = {
      { name = "content", type = "string", required = true, blank = false },
    },
    wrap = "note", main = "content", result = { kind = "object", type = "note" }, safe = false,
    example = "chatwoot.assert(client.contacts.notes:create(12, \"Prefers to be called\"))",
    source = "recordings: companies_lifecycle, contact_parts, contacts_online",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}", role = "agent",
    doc = "Replaces the text of a note; the caller becomes its author.",
    params = { { name = "content", type = "string", required = true, blank = false, note = "an empty text is answered but not stored" } },
    wrap = "note", main = "content",
    result = { kind = "object", type = "note" }, safe = true,
    traps = { "An empty text is echoed with 200 and not stored: the old note stays." },
    example = "chatwoot.assert(client.contacts.notes:update(12, 4, \"Prefers mail\"))",
    source = "recordings: contact_parts",
  },
  {
    name = "delete", methods = { "DELETE" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}", role = "agent",
    doc = "Deletes a note.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.contacts.notes:delete(12, 4))",
    source = "recordings: contact_parts",
  },
}
