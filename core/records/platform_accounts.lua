-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/platform_accounts.lua.

return {
  platform_account = {
    { name = "id", type = "integer" }, { name = "name", type = "string" }, { name = "locale", type = "string" },
    { name = "domain", type = "string", nullable = true }, { name = "support_email", type = "string" },
    { name = "features", type = "object" }, { name = "custom_attributes", type = "object" },
    { name = "limits", type = "object" }, { name = "status", type = "string", nullable = true },
  },
}
