-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/custom_roles.lua.

return {
  custom_role = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "permissions", type = "list", of = "string" },
    { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
  },
}
