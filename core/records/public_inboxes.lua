-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/public_inboxes.lua.

return {
  public_inbox = {
    { name = "identifier", type = "string" }, { name = "identity_validation_enabled", type = "boolean" },
    { name = "name", type = "string" }, { name = "timezone", type = "string" },
    { name = "working_hours", type = "list", of = "object", fields = {
      { name = "day_of_week", type = "integer" }, { name = "closed_all_day", type = "boolean" },
      { name = "open_hour", type = "integer", nullable = true },
      { name = "open_minutes", type = "integer", nullable = true },
      { name = "close_hour", type = "integer", nullable = true },
      { name = "close_minutes", type = "integer", nullable = true }, { name = "open_all_day", type = "boolean" },
    } },
    { name = "working_hours_enabled", type = "boolean" }, { name = "csat_survey_enabled", type = "boolean" },
    { name = "greeting_enabled", type = "boolean" },
  },
}
