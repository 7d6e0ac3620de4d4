-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/contact_notes.lua.

return {
  note = {
    { name = "id", type = "integer" }, { name = "content", type = "string" },
    { name = "account_id", type = "any", nullable = true }, { name = "contact_id", type = "any", nullable = true },
    { name = "user", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "availability_status", type = "string" }, { name = "auto_offline", type = "boolean" },
      { name = "confirmed", type = "boolean" }, { name = "email", type = "string" },
      { name = "provider", type = "string" }, { name = "available_name", type = "string" },
      { name = "name", type = "string" }, { name = "role", type = "string" }, { name = "thumbnail", type = "string" },
      { name = "custom_role_id", type = "any", nullable = true },
    } },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "updated_at", type = "integer", format = "unix_seconds" },
    { name = "contact", type = "object", sometimes = true, fields = {
      { name = "additional_attributes", type = "object" }, { name = "availability_status", type = "string" },
      { name = "email", type = "string", nullable = true }, { name = "id", type = "integer" },
      { name = "name", type = "string" }, { name = "phone_number", type = "string", nullable = true },
      { name = "blocked", type = "boolean" }, { name = "identifier", type = "any", nullable = true },
      { name = "company_id", type = "integer" }, { name = "thumbnail", type = "string" },
      { name = "custom_attributes", type = "object" }, { name = "created_at", type = "integer" },
    } },
  },
}
