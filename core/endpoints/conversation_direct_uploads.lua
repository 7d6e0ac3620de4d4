-- Uploads straight to the server's storage, as the dashboard makes them: conversations.direct_uploads in Lua. Only data
-- stands here. No token opens it, so the row refuses; it is here for the sandbox, and to say what to use instead.
-- Neighbours: uploads.lua.

return {
  {
    resource = "conversations.direct_uploads",
    name = "create",
    endpoint = "conversation_direct_uploads.create",
    methods = { "POST" },
    path = "/api/v1/accounts/{account_id}/conversations/{conversation_id}/direct_uploads",
    token = { "none" },
    status = 200,
    doc = "Asks for a place to put a file, which only a browser with the server's page open gets.",
    params = {
      { name = "account_id", ["in"] = "path", type = "integer", required = true },
      { name = "conversation_id", ["in"] = "path", type = "integer", required = true },
      { name = "filename", ["in"] = "body", type = "string", required = true },
      { name = "byte_size", ["in"] = "body", type = "integer", required = true },
      { name = "checksum", ["in"] = "body", type = "string", required = true, note = "MD5 of the bytes in base64" },
      { name = "content_type", ["in"] = "body", type = "string" },
      { name = "metadata", ["in"] = "body", type = "object" },
    },
    wrap = "blob",
    result = { kind = "object", type = "direct_upload" },
    safe = false,
    refuse = "the server asks for the session and CSRF token of a page here, never for an API token: use uploads:create",
    traps = { "With session and CSRF token no user is asked for at all." },
    example = "-- client.conversations.direct_uploads:create() raises: use client.uploads:create{ attachment = \"a.txt\" }",
    source = "recordings: conversations_messages_attachments, providers_direct_upload",
  },
}
