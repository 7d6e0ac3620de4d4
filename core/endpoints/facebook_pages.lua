-- Facebook pages and the inboxes made of them. Only data stands here. A browser's sign-in at Facebook gives the token.
-- Any agent of the account may call these. Neighbours: channel_authorizations.lua, inboxes.lua.

return {
  resource = "facebook_pages",
  {
    name = "list", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/callbacks/facebook_pages", role = "agent",
    doc = "Reads the pages of the person who signed in, under page_details, and a token that lasts.",
    params = { { name = "omniauth_token", type = "string", required = true } }, main = "omniauth_token",
    result = { kind = "object", at = "data", type = "facebook_pages" }, safe = true, secrets = { "access_token", "user_access_token" },
    traps = { "A token Facebook refuses is 500.", "The access tokens of the pages are shown to every agent." },
    example = "local pages = chatwoot.assert(client.facebook_pages:list(\"EAAG…\")).page_details",
    source = "recordings: inboxes_channel_authorizations, providers_facebook",
  },
  {
    name = "register", methods = { "POST", "GET" }, path = "/api/v1/accounts/{account_id}/callbacks/register_facebook_page", role = "agent",
    doc = "Makes an inbox of a page.",
    params = {
      { name = "user_access_token", type = "string", required = true },
      { name = "page_access_token", type = "string", required = true },
      { name = "page_id", type = "string", required = true },
      { name = "inbox_name", type = "string", required = true },
    },
    result = { kind = "object", type = "facebook_inbox" }, safe = false,
    traps = { "A page that has an inbox already is 500." },
    example = "local inbox = chatwoot.assert(client.facebook_pages:register{ user_access_token = \"EAAG…\", page_access_token = \"EAAP…\", page_id "
      .. "= \"1095\", inbox_name = \"Aurora Books\" })",
    source = "recordings: inboxes_channel_authorizations, providers_facebook",
  },
  {
    name = "reauthorize", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/callbacks/reauthorize_page", role = "agent",
    doc = "Lets the inbox of a page in again and answers it.",
    params = { { name = "inbox_id", type = "integer", required = true }, { name = "omniauth_token", type = "string", required = true } },
    result = { kind = "object", at = "data", type = "inbox" }, safe = false,
    secrets = { "hmac_token", "secret", "imap_password", "smtp_password", "auth_token", "provider_config" },
    traps = { "An unknown inbox, one of another kind, and a person without that page are 422 without a text.", "A token Facebook refuses is 500." },
    example = "chatwoot.assert(client.facebook_pages:reauthorize{ inbox_id = 9, omniauth_token = \"EAAG…\" })",
    source = "recordings: inboxes_channel_authorizations, providers_facebook",
  },
}
