-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/public_csat_surveys.lua.

return {
  public_csat_survey = {
    { name = "id", type = "integer" },
    { name = "csat_survey_response", type = "object", nullable = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "conversation_id", type = "integer" }, { name = "message_id", type = "integer" },
      { name = "rating", type = "integer" }, { name = "feedback_message", type = "string" },
      { name = "contact_id", type = "integer" }, { name = "assigned_agent_id", type = "any", nullable = true },
      { name = "created_at", type = "string" }, { name = "updated_at", type = "string" },
      { name = "csat_review_notes", type = "any", nullable = true },
      { name = "review_notes_updated_at", type = "any", nullable = true },
      { name = "review_notes_updated_by_id", type = "any", nullable = true },
    } },
    { name = "display_type", type = "string" }, { name = "content", type = "string", nullable = true },
    { name = "inbox_avatar_url", type = "string" }, { name = "inbox_name", type = "string" },
    { name = "locale", type = "string" }, { name = "conversation_id", type = "integer" },
    { name = "created_at", type = "string", format = "iso8601" },
  },
}
