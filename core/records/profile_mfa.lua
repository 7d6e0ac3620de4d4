-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/profile_mfa.lua.

return {
  backup_codes = {
    { name = "backup_codes", type = "list", of = "string" },
  },
  mfa = {
    { name = "enabled", type = "boolean" }, { name = "feature_available", type = "boolean", sometimes = true },
    { name = "backup_codes_generated", type = "boolean", sometimes = true },
    { name = "backup_codes", type = "list", of = "string", sometimes = true, when = "switched on just now" },
  },
  mfa_secret = {
    { name = "provisioning_url", type = "string" }, { name = "secret", type = "string" },
  },
}
