-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/captain_scenarios.lua.

return {
  captain_scenario = {
    { name = "id", type = "integer" }, { name = "title", type = "string" }, { name = "description", type = "string" },
    { name = "instruction", type = "string" }, { name = "tools", type = "list", nullable = true, of = "string" },
    { name = "enabled", type = "boolean" }, { name = "assistant_id", type = "integer" },
    { name = "account_id", type = "integer" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
    { name = "assistant", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" },
    } },
  },
}
