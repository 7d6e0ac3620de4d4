-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/teams.lua.

return {
  team = {
    { name = "id", type = "integer" }, { name = "name", type = "string" },
    { name = "description", type = "string", nullable = true },
    { name = "allow_auto_assign", type = "boolean", nullable = true }, { name = "account_id", type = "integer" },
    { name = "is_member", type = "boolean" },
  },
}
