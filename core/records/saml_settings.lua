-- Fields of what the server answers, as seen on a running 4.15.1. Only data stands here. Neighbours: core/endpoints/saml_settings.lua.

return {
  saml_settings = {
    { name = "id", type = "integer", nullable = true }, { name = "account_id", type = "integer" },
    { name = "sso_url", type = "string", nullable = true }, { name = "certificate", type = "string", nullable = true },
    { name = "fingerprint", type = "string", nullable = true },
    { name = "idp_entity_id", type = "string", nullable = true },
    { name = "sp_entity_id", type = "string", nullable = true }, { name = "role_mappings", type = "object" },
    { name = "created_at", type = "string", nullable = true, format = "iso8601" },
    { name = "updated_at", type = "string", nullable = true, format = "iso8601" },
  },
}
