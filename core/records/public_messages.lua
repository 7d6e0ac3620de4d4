-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/public_messages.lua.

return {
  public_message = {
    { name = "id", type = "integer" }, { name = "content", type = "string", nullable = true },
    { name = "message_type", type = "integer" }, { name = "content_type", type = "string" },
    { name = "content_attributes", type = "object" },
    { name = "created_at", type = "integer", format = "unix_seconds" }, { name = "conversation_id", type = "integer" },
    { name = "sender", type = "object", sometimes = true, when = "message has a sender", fields = {
      { name = "additional_attributes", type = "object", sometimes = true },
      { name = "custom_attributes", type = "object", sometimes = true },
      { name = "email", type = "string", nullable = true, sometimes = true }, { name = "id", type = "integer" },
      { name = "identifier", type = "string", nullable = true, sometimes = true }, { name = "name", type = "string" },
      { name = "phone_number", type = "string", nullable = true, sometimes = true },
      { name = "thumbnail", type = "string" }, { name = "blocked", type = "boolean", sometimes = true },
      { name = "type", type = "string" }, { name = "company_id", type = "integer", nullable = true, sometimes = true },
      { name = "available_name", type = "string", sometimes = true },
      { name = "avatar_url", type = "string", sometimes = true },
      { name = "availability_status", type = "any", nullable = true, sometimes = true },
    } },
    { name = "attachments", type = "list", sometimes = true, when = "message has attachments", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "message_id", type = "integer" },
      { name = "file_type", type = "string" }, { name = "account_id", type = "integer" },
      { name = "extension", type = "string" }, { name = "content_type", type = "string" },
      { name = "data_url", type = "string" }, { name = "thumb_url", type = "string" },
      { name = "file_size", type = "integer" }, { name = "width", type = "any", nullable = true },
      { name = "height", type = "any", nullable = true },
    } },
  },
}
