-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/companies.lua.

return {
  company = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "contacts_count", type = "integer", nullable = true },
    { name = "domain", type = "string", nullable = true }, { name = "description", type = "string", nullable = true },
    { name = "custom_attributes", type = "object", since = "4.14.0" }, { name = "avatar_url", type = "string" },
    { name = "last_activity_at", type = "integer", sometimes = true, format = "unix_seconds", since = "4.14.0" },
    { name = "created_at", type = "integer", sometimes = true, format = "unix_seconds" },
    { name = "updated_at", type = "integer", sometimes = true, format = "unix_seconds" },
  },
}
