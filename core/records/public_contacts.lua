-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/public_contacts.lua.

return {
  public_contact = {
    { name = "source_id", type = "string" }, { name = "pubsub_token", type = "string" },
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "email", type = "string", nullable = true }, { name = "phone_number", type = "string", nullable = true },
  },
  public_contact_row = {
    { name = "name", type = "string" }, { name = "custom_attributes", type = "object" },
    { name = "additional_attributes", type = "object" }, { name = "id", type = "integer" },
    { name = "email", type = "string", nullable = true }, { name = "phone_number", type = "string", nullable = true },
    { name = "account_id", type = "integer" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
    { name = "identifier", type = "string", nullable = true },
    { name = "last_activity_at", type = "string", nullable = true, format = "iso8601" },
    { name = "contact_type", type = "string" }, { name = "middle_name", type = "string" },
    { name = "last_name", type = "string" }, { name = "location", type = "string", nullable = true },
    { name = "country_code", type = "string", nullable = true }, { name = "blocked", type = "boolean" },
    { name = "company_id", type = "integer", nullable = true }, { name = "label_list", type = "list" },
  },
}
