-- Files for later use: uploads in Lua. What comes back goes into messages as a blob. Only data stands here.
-- Neighbours: messages.lua (attachments take { blob_id = … }).

return {
  resource = "uploads",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/upload", role = "agent",
    doc = "Keeps a file, sent along or fetched by the server from an address.",
    params = {
      { name = "attachment", ["in"] = "file", type = "file" },
      {
        name = "external_url", type = "string",
        note = "http or https, a picture or a video; the server fetches it, since 4.13.0 from public addresses only",
      },
    },
    main = "attachment", one_of = { { "attachment", "external_url" } },
    result = { kind = "object", type = "upload" }, safe = false, rate = { limit = 60, seconds = 3600, by = "account" },
    traps = {
      "file_url is public: whoever has it gets the bytes.",
      "The sixty an hour are counted before the token is looked at: strangers can use them up.",
    },
    example = "local blob_id = chatwoot.assert(client.uploads:create{ attachment = { data = \"a,b\", filename = \"list.csv\" } }).blob_id",
    source = "recordings: conversations_messages_attachments, uploads_and_subscriptions",
  },
}
