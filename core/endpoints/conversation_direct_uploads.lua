-- Uploads straight to the server's storage, as the dashboard makes them: conversations.direct_uploads in Lua. Only data
-- stands here. No token opens it, so the row refuses; it is here for the sandbox, and to say what to use instead.
-- Neighbours: uploads.lua.

return {
  resource = "conversations.direct_uploads",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads",
    token = { "none" },
    doc = "Asks for a place to put a file, which only a browser with the server's page open gets.",
    params = {
      { name = "filename", type = "string", required = true },
      { name = "byte_size", type = "integer", required = true },
      { name = "checksum", type = "string", required = true, note = "MD5 of the bytes in base64" },
      { name = "content_type", type = "string" },
      { name = "metadata", type = "object" },
    },
    wrap = "blob",
    result = { kind = "object", type = "direct_upload" }, safe = false,
    refuse = "the server asks for the session and CSRF token of a page here, never for an API token: use uploads:create",
    traps = { "With session and CSRF token no user is asked for at all." },
    source = "recordings: conversations_messages_attachments, providers_direct_upload",
  },
}
