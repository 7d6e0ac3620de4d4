-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/accounts.lua.

return {
  sign_up = {
    { name = "email", type = "string", sometimes = true, when = "sign-up of people: the only field" },
    { name = "data", type = "object", sometimes = true, when = "sign-up of programs (api_only): the new user" },
  },
  account = {
    { name = "settings", type = "object" }, { name = "created_at", type = "string", format = "iso8601" },
    { name = "custom_attributes", type = "object", sometimes = true },
    { name = "domain", type = "string", nullable = true }, { name = "features", type = "object" },
    { name = "id", type = "integer" }, { name = "locale", type = "string" }, { name = "name", type = "string" },
    { name = "support_email", type = "string", nullable = true }, { name = "status", type = "string" },
    { name = "cache_keys", type = "object", fields = {
      { name = "label", type = "string" }, { name = "inbox", type = "string" }, { name = "team", type = "string" },
    } },
    { name = "latest_chatwoot_version", type = "string", nullable = true, sometimes = true, when = "read, not changed" },
    { name = "subscribed_features", type = "list", nullable = true, sometimes = true, when = "read, enterprise" },
  },
  cache_keys = {
    { name = "label", type = "string" }, { name = "inbox", type = "string" }, { name = "team", type = "string" },
  },
}
