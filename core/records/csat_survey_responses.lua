-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/csat_survey_responses.lua.

return {
  csat_metrics = {
    { name = "total_count", type = "integer" }, { name = "ratings_count", type = "object" },
    { name = "total_sent_messages_count", type = "integer" },
  },
  csat_survey_response = {
    { name = "id", type = "integer" }, { name = "rating", type = "integer" },
    { name = "feedback_message", type = "string", nullable = true }, { name = "csat_review_notes", type = "string", nullable = true },
    { name = "review_notes_updated_at", type = "integer", nullable = true, format = "unix_seconds" },
    { name = "account_id", type = "integer" }, { name = "message_id", type = "integer" },
    { name = "contact", type = "object", sometimes = true, fields = {
      { name = "additional_attributes", type = "object" }, { name = "availability_status", type = "string" },
      { name = "email", type = "any", nullable = true }, { name = "id", type = "integer" },
      { name = "name", type = "string" }, { name = "phone_number", type = "any", nullable = true },
      { name = "blocked", type = "boolean" }, { name = "identifier", type = "any", nullable = true },
      { name = "company_id", type = "any", nullable = true }, { name = "thumbnail", type = "string" },
      { name = "custom_attributes", type = "object" }, { name = "created_at", type = "integer" },
      { name = "last_activity_at", type = "integer", sometimes = true },
    } },
    { name = "conversation_id", type = "integer" },
    { name = "assigned_agent", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "availability_status", type = "string" }, { name = "auto_offline", type = "boolean" },
      { name = "confirmed", type = "boolean" }, { name = "email", type = "string" },
      { name = "provider", type = "string" }, { name = "available_name", type = "string" },
      { name = "name", type = "string" }, { name = "role", type = "string" }, { name = "thumbnail", type = "string" },
      { name = "custom_role_id", type = "any", nullable = true },
    } },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "review_notes_updated_by", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
    } },
  },
}
