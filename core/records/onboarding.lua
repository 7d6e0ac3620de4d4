-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/onboarding.lua.

return {
  help_center_generation = {
    { name = "generation_id", type = "string", nullable = true }, { name = "state", type = "any", nullable = true },
    { name = "articles_count", type = "integer" }, { name = "categories_count", type = "integer" },
  },
  onboarded_account = {
    { name = "settings", type = "object" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "custom_attributes", type = "object", sometimes = true }, { name = "domain", type = "string", nullable = true },
    { name = "features", type = "object" }, { name = "id", type = "integer" }, { name = "locale", type = "string" },
    { name = "name", type = "string" }, { name = "support_email", type = "string", nullable = true },
    { name = "status", type = "string" }, { name = "cache_keys", type = "object" },
  },
}
