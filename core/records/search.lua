-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/search.lua.

return {
  search_results = {
    { name = "conversations", type = "list", of = "object" }, { name = "contacts", type = "list", of = "object" },
    { name = "messages", type = "list", of = "object" }, { name = "articles", type = "list", of = "object" },
  },
  search_conversation = {
    { name = "id", type = "integer" }, { name = "account_id", type = "integer" },
    { name = "created_at", type = "integer", format = "unix_seconds" },
    { name = "message", type = "object", sometimes = true }, { name = "contact", type = "object", sometimes = true },
    { name = "inbox", type = "object", sometimes = true }, { name = "agent", type = "object", sometimes = true },
    { name = "additional_attributes", type = "object" },
  },
  search_contact = {
    { name = "email", type = "string", nullable = true }, { name = "id", type = "integer" },
    { name = "name", type = "string" }, { name = "phone_number", type = "string", nullable = true },
    { name = "identifier", type = "string", nullable = true }, { name = "additional_attributes", type = "object" },
    { name = "last_activity_at", type = "integer", nullable = true, format = "unix_seconds" },
  },
  search_article = {
    { name = "id", type = "integer" }, { name = "title", type = "string" },
    { name = "locale", type = "string", nullable = true }, { name = "content", type = "string", nullable = true },
    { name = "slug", type = "string" }, { name = "portal_slug", type = "string" },
    { name = "account_id", type = "integer" }, { name = "category_name", type = "string", nullable = true },
    { name = "status", type = "string" }, { name = "updated_at", type = "integer", format = "unix_seconds" },
  },
}
