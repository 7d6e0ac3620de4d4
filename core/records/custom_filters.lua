-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/custom_filters.lua.

return {
  custom_filter = {
    { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "filter_type", type = "string" },
    { name = "query", type = "any" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "updated_at", type = "string", format = "iso8601" },
  },
}
