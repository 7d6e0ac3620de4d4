-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/labels.lua.

return {
  label = {
    { name = "id", type = "integer" }, { name = "title", type = "string" },
    { name = "description", type = "string", nullable = true }, { name = "color", type = "string" },
    { name = "show_on_sidebar", type = "boolean", nullable = true },
  },
}
