-- Files from all conversations of a contact: contacts.attachments in Lua. Only data stands here.
-- Neighbours: conversations.lua has the files of a single conversation.

return {
  resource = "contacts.attachments",
  {
    name = "list", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments", role = "agent", since = "4.14.0",
    doc = "Lists the files of all conversations of a contact, newest first.",
    params = { { name = "page", type = "integer", default = 1 } },
    result = { kind = "list", at = "payload", meta = "meta", type = "attachment" },
    paging = { style = "page", size = 100, param = "page", total = "total_count", stable = false },
    traps = { "thumb_url is an empty text for files without a preview; there is no content_type here." },
    example = "for file in client.contacts.attachments:each(12) do print(file.data_url) end",
    source = "recordings: contact_parts",
  },
}
