-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/public_conversations.lua.

return {
  public_conversation = {
    { name = "id", type = "integer" }, { name = "uuid", type = "string" }, { name = "inbox_id", type = "integer" },
    { name = "contact_last_seen_at", type = "integer", format = "unix_seconds" }, { name = "status", type = "string" },
    { name = "agent_last_seen_at", type = "integer", format = "unix_seconds" },
    { name = "messages", type = "list", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "content", type = "string", nullable = true },
      { name = "message_type", type = "integer" }, { name = "content_type", type = "string" },
      { name = "content_attributes", type = "object" }, { name = "created_at", type = "integer" },
      { name = "conversation_id", type = "integer" },
      { name = "sender", type = "object", fields = {
        { name = "additional_attributes", type = "object", sometimes = true },
        { name = "custom_attributes", type = "object", sometimes = true },
        { name = "email", type = "string", nullable = true, sometimes = true }, { name = "id", type = "integer" },
        { name = "identifier", type = "string", nullable = true, sometimes = true }, { name = "name", type = "string" },
        { name = "phone_number", type = "string", nullable = true, sometimes = true },
        { name = "thumbnail", type = "string", sometimes = true },
        { name = "blocked", type = "boolean", sometimes = true }, { name = "type", type = "string" },
        { name = "company_id", type = "integer", nullable = true, sometimes = true },
        { name = "available_name", type = "string", sometimes = true },
        { name = "avatar_url", type = "string", sometimes = true },
        { name = "availability_status", type = "any", nullable = true, sometimes = true },
      } },
      { name = "attachments", type = "list", sometimes = true, of = "object", fields = {
        { name = "id", type = "integer" }, { name = "message_id", type = "integer" },
        { name = "file_type", type = "string" }, { name = "account_id", type = "integer" },
        { name = "extension", type = "string" }, { name = "content_type", type = "string" },
        { name = "data_url", type = "string" }, { name = "thumb_url", type = "string" },
        { name = "file_size", type = "integer" }, { name = "width", type = "integer", nullable = true },
        { name = "height", type = "integer", nullable = true },
      } },
    } },
    { name = "contact", type = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "email", type = "string", nullable = true }, { name = "phone_number", type = "string", nullable = true },
      { name = "account_id", type = "integer" }, { name = "created_at", type = "string" },
      { name = "updated_at", type = "string" }, { name = "additional_attributes", type = "object" },
      { name = "identifier", type = "string", nullable = true }, { name = "custom_attributes", type = "object" },
      { name = "last_activity_at", type = "string", nullable = true }, { name = "contact_type", type = "string" },
      { name = "middle_name", type = "string" }, { name = "last_name", type = "string" },
      { name = "location", type = "any", nullable = true }, { name = "country_code", type = "any", nullable = true },
      { name = "blocked", type = "boolean" }, { name = "company_id", type = "integer", nullable = true },
      { name = "label_list", type = "list" },
    } },
  },
}
