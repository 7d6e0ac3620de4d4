-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/integration_dyte.lua.

return {
  dyte_message = {
    { name = "id", type = "integer" }, { name = "content", type = "string", nullable = true }, { name = "account_id", type = "integer" },
    { name = "inbox_id", type = "integer" }, { name = "conversation_id", type = "integer" },
    { name = "message_type", type = "integer" }, { name = "created_at", type = "integer" },
    { name = "updated_at", type = "string", format = "iso8601" }, { name = "private", type = "boolean" },
    { name = "status", type = "string" }, { name = "source_id", type = "string", nullable = true },
    { name = "content_type", type = "string" }, { name = "content_attributes", type = "object" },
    { name = "sender_type", type = "string", nullable = true }, { name = "sender_id", type = "integer", nullable = true },
    { name = "external_source_ids", type = "object" }, { name = "additional_attributes", type = "object" },
    { name = "processed_message_content", type = "string", nullable = true }, { name = "sentiment", type = "object" },
    { name = "conversation", type = "object", fields = {
      { name = "assignee_id", type = "any", nullable = true }, { name = "unread_count", type = "integer" },
      { name = "last_activity_at", type = "integer" },
      { name = "contact_inbox", type = "object", fields = { { name = "source_id", type = "string" } } },
    } },
    { name = "sender", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "available_name", type = "string" }, { name = "avatar_url", type = "string" },
      { name = "type", type = "string" }, { name = "availability_status", type = "string" },
      { name = "thumbnail", type = "string" },
    } },
  },
  dyte_participant = {
    { name = "id", type = "string" }, { name = "name", type = "string" }, { name = "picture", type = "string" },
    { name = "custom_participant_id", type = "string" }, { name = "preset_name", type = "string" },
    { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" }, { name = "token", type = "string" },
  },
}
