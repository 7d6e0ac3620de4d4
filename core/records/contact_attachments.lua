-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/contact_attachments.lua.

return {
  attachment = {
    { name = "id", type = "integer" }, { name = "message_id", type = "integer" },
    { name = "thumb_url", type = "string", nullable = true }, { name = "data_url", type = "string", nullable = true },
    { name = "file_size", type = "integer", nullable = true }, { name = "file_type", type = "string" },
    { name = "extension", type = "string", nullable = true }, { name = "width", type = "integer", nullable = true },
    { name = "height", type = "integer", nullable = true },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "sender", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "available_name", type = "string", sometimes = true },
      { name = "avatar_url", type = "string", sometimes = true }, { name = "type", type = "string" },
      { name = "availability_status", type = "string", sometimes = true }, { name = "thumbnail", type = "string" },
      { name = "additional_attributes", type = "object", sometimes = true },
      { name = "custom_attributes", type = "object", sometimes = true },
      { name = "email", type = "string", sometimes = true },
      { name = "identifier", type = "string", nullable = true, sometimes = true },
      { name = "phone_number", type = "any", nullable = true, sometimes = true },
      { name = "blocked", type = "boolean", sometimes = true },
      { name = "company_id", type = "integer", sometimes = true },
    } },
    { name = "conversation_id", type = "integer", sometimes = true },
  },
}
