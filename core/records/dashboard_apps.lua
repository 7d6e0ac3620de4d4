-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/dashboard_apps.lua.

return {
  dashboard_app = {
    { name = "id", type = "integer" }, { name = "title", type = "string" },
    { name = "content", type = "list", of = "object", fields = {
      { name = "url", type = "string" }, { name = "type", type = "string" },
    } },
    { name = "created_at", type = "string", format = "iso8601" },
  },
}
