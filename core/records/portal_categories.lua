-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/portal_categories.lua.

return {
  portal_category = {
    { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "slug", type = "string" },
    { name = "locale", type = "string" }, { name = "description", type = "string", nullable = true },
    { name = "position", type = "integer", nullable = true }, { name = "account_id", type = "integer" },
    { name = "icon", type = "string" }, { name = "icon_color", type = "string", since = "4.15.0" },
    { name = "meta", type = "object", fields = { { name = "articles_count", type = "integer" } } },
    { name = "related_categories", type = "list", sometimes = true, when = "non empty", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "slug", type = "string" },
      { name = "locale", type = "string" }, { name = "description", type = "string", nullable = true },
      { name = "position", type = "integer", nullable = true }, { name = "account_id", type = "integer" },
    } },
    { name = "parent_category", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "slug", type = "string" },
      { name = "locale", type = "string" }, { name = "description", type = "any", nullable = true },
      { name = "position", type = "integer", nullable = true }, { name = "account_id", type = "integer" },
    } },
    { name = "root_category", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "slug", type = "string" },
      { name = "locale", type = "string" }, { name = "description", type = "string" },
      { name = "position", type = "integer" }, { name = "account_id", type = "integer" },
    } },
  },
}
