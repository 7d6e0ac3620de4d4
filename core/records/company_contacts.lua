-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/company_contacts.lua.

return {
  company_contact = {
    { name = "additional_attributes", type = "object" }, { name = "availability_status", type = "string" },
    { name = "email", type = "string", nullable = true }, { name = "id", type = "integer" },
    { name = "name", type = "string", nullable = true }, { name = "phone_number", type = "string", nullable = true },
    { name = "blocked", type = "boolean" }, { name = "identifier", type = "string", nullable = true },
    { name = "company_id", type = "integer", nullable = true }, { name = "thumbnail", type = "string" },
    { name = "custom_attributes", type = "object" }, { name = "created_at", type = "integer", sometimes = true, format = "unix_seconds" },
    { name = "linked_to_current_company", type = "boolean" },
    { name = "company", type = "object", nullable = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
      { name = "contacts_count", type = "integer" }, { name = "domain", type = "string", nullable = true },
      { name = "description", type = "any", nullable = true }, { name = "custom_attributes", type = "object" },
      { name = "avatar_url", type = "string" }, { name = "created_at", type = "integer" },
      { name = "updated_at", type = "integer" }, { name = "last_activity_at", type = "integer", sometimes = true },
    } },
    { name = "last_activity_at", type = "integer", sometimes = true, format = "unix_seconds" },
  },
}
