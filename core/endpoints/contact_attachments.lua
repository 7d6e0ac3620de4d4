-- Files from all conversations of a contact: contacts.attachments in Lua. Only data stands here.
-- Neighbours: conversations.lua has the files of a single conversation.

return {
  {
    resource = "contacts.attachments",
    name = "list",
    endpoint = "contact_attachments.list",
    methods = { "GET" },
    path = "/api/v1/accounts/{account_id}/contacts/{contact_id}/attachments",
    token = { "user" },
    role = "agent",
    since = "4.14.0",
    status = 200,
    doc = "Lists the files of all conversations of a contact, newest first.",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "contact_id", ["in"] = "path", type = "integer", required = true },
      { name = "page", ["in"] = "query", type = "integer", default = 1 },
    },
    result = { kind = "list", at = "payload", meta = "meta", type = "attachment" },
    paging = { style = "page", size = 100, param = "page", total = "total_count", stable = false },
    safe = true,
    traps = { "thumb_url is an empty text for files without a preview; there is no content_type here." },
    example = "for file in client.contacts.attachments:each(12) do print(file.data_url) end",
    source = "recordings: contact_parts",
  },
}
