-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/portal_articles.lua.

return {
  portal_article = {
    { name = "id", type = "integer" }, { name = "slug", type = "string" }, { name = "title", type = "string" },
    { name = "content", type = "string", nullable = true }, { name = "description", type = "string", nullable = true },
    { name = "status", type = "string" }, { name = "position", type = "integer", nullable = true },
    { name = "account_id", type = "integer" }, { name = "updated_at", type = "integer", format = "unix_seconds" },
    { name = "meta", type = "object", fields = {
      { name = "tags", type = "list", sometimes = true, of = "string" },
      { name = "title", type = "string", sometimes = true },
      { name = "description", type = "string", sometimes = true },
    } },
    { name = "category", type = "object", fields = {
      { name = "id", type = "integer", nullable = true }, { name = "name", type = "string", nullable = true },
      { name = "slug", type = "string", nullable = true }, { name = "locale", type = "string", nullable = true },
      { name = "icon", type = "string", nullable = true }, { name = "icon_color", type = "string", nullable = true },
    } },
    { name = "views", type = "integer", nullable = true },
    { name = "author", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
      { name = "availability_status", type = "string", nullable = true },
      { name = "auto_offline", type = "boolean", nullable = true }, { name = "confirmed", type = "boolean" },
      { name = "email", type = "string" }, { name = "provider", type = "string" },
      { name = "available_name", type = "string" }, { name = "name", type = "string" },
      { name = "role", type = "string", nullable = true }, { name = "thumbnail", type = "string" },
      { name = "custom_role_id", type = "any", nullable = true },
    } },
    { name = "associated_articles", type = "list", sometimes = true, when = "non empty", of = "object", fields = {
      { name = "id", type = "integer" }, { name = "category_id", type = "any", nullable = true },
      { name = "title", type = "string" }, { name = "content", type = "string" },
      { name = "description", type = "any", nullable = true }, { name = "status", type = "string" },
      { name = "account_id", type = "integer" },
      { name = "portal", type = "object" },
      { name = "views", type = "any", nullable = true },
      { name = "author", type = "object" },
    } },
  },
}
