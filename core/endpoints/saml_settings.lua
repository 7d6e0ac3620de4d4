-- Signing in through an identity provider (SAML): one set of settings an account. Only data stands here.
-- All calls need the account feature saml, else 403. Neighbours: accounts.lua, agents.lua (provider of each member).

return {
  resource = "saml_settings",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/saml_settings", role = "administrator",
    enterprise = true,
    doc = "Reads the settings; without any all fields are null.",
    result = { kind = "object", type = "saml_settings" },
    example = "local settings = chatwoot.assert(client.saml_settings:get())",
    source = "recordings: saml_settings",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/saml_settings", role = "administrator", enterprise = true,
    doc = "Stores the settings; from then on the members sign in through the provider.",
    params = {
      { name = "sso_url", type = "string", required = true, note = "any text is taken" },
      { name = "certificate", type = "string", required = true, note = "PEM text" },
      { name = "idp_entity_id", type = "string", required = true },
      { name = "sp_entity_id", type = "string", note = "made by the server when left out or empty" },
      { name = "role_mappings", type = "object" },
    },
    wrap = "saml_settings",
    result = { kind = "object", type = "saml_settings" }, safe = false,
    traps = { "Settings already stored are 422 and stay: use saml_settings:update.", "API tokens go on working." },
    example = "chatwoot.assert(client.saml_settings:create{ sso_url = \"https://idp.example/sso\", certificate = \"-----BEGIN CERTIFICATE-----…\", "
      .. "idp_entity_id = \"https://idp.example\" })",
    source = "recordings: saml_settings",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}/saml_settings", role = "administrator", enterprise = true,
    doc = "Changes the settings, or stores first ones when all that create needs is given.",
    params = {
      { name = "sso_url", type = "string", note = "any text is taken" },
      { name = "certificate", type = "string", note = "PEM text" },
      { name = "idp_entity_id", type = "string" },
      { name = "sp_entity_id", type = "string", note = "an empty text has the server make it anew" },
      { name = "role_mappings", type = "object" },
    },
    wrap = "saml_settings",
    result = { kind = "object", type = "saml_settings" }, safe = true,
    example = "chatwoot.assert(client.saml_settings:update{ sso_url = \"https://idp.example/sso2\" })",
    source = "recordings: saml_settings",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/accounts/{account_id}/saml_settings",
    role = "administrator", status = 204, enterprise = true,
    doc = "Deletes the settings, if there are any; members sign in with a password again.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.saml_settings:delete())",
    source = "recordings: saml_settings",
  },
}
