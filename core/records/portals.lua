-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/portals.lua.

return {
  portal = {
    { name = "id", type = "integer" }, { name = "color", type = "string", nullable = true },
    { name = "custom_domain", type = "string", nullable = true },
    { name = "header_text", type = "string", nullable = true },
    { name = "homepage_link", type = "string", nullable = true }, { name = "name", type = "string" },
    { name = "page_title", type = "string", nullable = true }, { name = "slug", type = "string" },
    { name = "archived", type = "boolean" }, { name = "account_id", type = "integer" },
    { name = "config", type = "object", fields = {
      { name = "allowed_locales", type = "list", of = "object", fields = {
        { name = "code", type = "string" }, { name = "articles_count", type = "integer" },
        { name = "categories_count", type = "integer" }, { name = "draft", type = "boolean" },
      } },
      { name = "default_locale", type = "string" }, { name = "layout", type = "string" },
      { name = "social_profiles", type = "object" }, { name = "locale_translations", type = "object" },
    } },
    { name = "meta", type = "object", fields = {
      { name = "all_articles_count", type = "integer" },
      { name = "archived_articles_count", type = "integer", nullable = true },
      { name = "published_count", type = "integer", nullable = true },
      { name = "draft_articles_count", type = "integer", nullable = true },
      { name = "categories_count", type = "integer" }, { name = "default_locale", type = "string" },
      { name = "mine_articles_count", type = "integer", sometimes = true },
    } },
    { name = "inbox", type = "object", sometimes = true, when = "a live chat; the whole inbox" },
    { name = "ssl_settings", type = "object", sometimes = true, fields = {
      { name = "status", type = "string" }, { name = "verification_errors", type = "string" },
    } },
    { name = "logo", type = "object", sometimes = true, fields = {
      { name = "id", type = "integer" }, { name = "portal_id", type = "integer" },
      { name = "file_type", type = "string" }, { name = "account_id", type = "integer" },
      { name = "file_url", type = "string" }, { name = "blob_id", type = "string" },
      { name = "filename", type = "string" },
    } },
  },
  sent_instructions = {
    { name = "message", type = "string" },
  },
  ssl_status = {
    { name = "status", type = "string", nullable = true }, { name = "verification_errors", type = "string", nullable = true },
  },
}
