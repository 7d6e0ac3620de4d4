-- The account itself, as its members see it: name, language, settings. Only data stands here.
-- The account is the client's (client:account(7) is a view on another). What only the operator may change (features,
-- limits, status) is in platform_accounts.lua.

local secrets = { "access_token", "pubsub_token" }
local function platform(name)
  return {
    name = name, type = "any", refuse = "the server ignores it here: use platform.accounts:update",
  }
end

return {
  resource = "accounts",
  {
    name = "create", methods = { "POST" }, path = "/api/v1/accounts", token = { "none" },
    doc = "Signs a new user up, with an account of his own; works only where the installation allows it.",
    params = {
      { name = "account_name", type = "string", note = "needed for a new user" },
      { name = "user_full_name", type = "string", note = "needed for a new user" },
      { name = "email", type = "string", required = true },
      { name = "password", type = "string", note = "needed for a new user" },
      { name = "locale", type = "string" },
      { name = "h_captcha_client_response", type = "string" },
    },
    result = { kind = "object", type = "sign_up" }, safe = false, secrets = secrets, rate = { limit = 5, seconds = 1800, by = "address" },
    traps = {
      "404 where sign-up is switched off, and that is the default.",
      "The answer is the address alone, or data with the user and his token where sign-up is for programs.",
      "An address that is taken, no address or a throw-away one is 403; the address must be confirmed by mail.",
    },
    example = "local made = chatwoot.assert(client.accounts:create{ account_name = \"Bakery\", user_full_name = \"Ada\", email = "
      .. "\"ada@example.com\", password = \"Secret1!x\" })",
    source = "recordings: accounts_and_server, providers_signup, providers_signup_api_only",
  },
  {
    name = "create_v2", methods = { "POST" }, path = "/api/v2/accounts", token = { "none" },
    doc = "Signs up by a newer path, which cannot succeed on 4.15.1.",
    params = {
      { name = "email", type = "string", required = true },
      { name = "password", type = "string" },
      { name = "locale", type = "string" },
      { name = "h_captcha_client_response", type = "string" },
    },
    refuse = "the server never takes it, for want of a name it does not read: use accounts:create",
    result = { kind = "object", at = "data", type = "sign_up" }, safe = false, secrets = secrets,
    source = "recordings: accounts_and_server, providers_signup, providers_signup_api_only",
  },
  {
    name = "get", methods = { "GET" }, path = "/api/v1/accounts/{account_id}", role = "agent",
    doc = "Reads the account: its settings, and which features are on.",
    result = { kind = "object", type = "account" },
    traps = {
      "An account the caller is not in is 404 here, not 401; a suspended one is still read.",
      "custom_attributes is absent when empty; without a support_email the installation's sender is shown.",
    },
    example = "local features = chatwoot.assert(client.accounts:get()).features",
    source = "recordings: accounts_and_server, platform_accounts_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/accounts/{account_id}", role = "administrator",
    doc = "Changes the account; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "locale", type = "string", note = "such as en or pt_BR; an unknown one is 500" },
      { name = "domain", type = "string", null = "clears", note = "up to 100 characters" },
      { name = "support_email", type = "string", null = "clears", note = "checked since 4.13.0" },
      { name = "auto_resolve_after", type = "integer", nullable = true, null = "clears", min = 10, max = 1439856, note = "minutes" },
      { name = "auto_resolve_message", type = "string", nullable = true, null = "clears" },
      { name = "auto_resolve_ignore_waiting", type = "boolean", nullable = true, null = "clears" },
      { name = "audio_transcriptions", type = "boolean", nullable = true, null = "clears" },
      { name = "auto_resolve_label", type = "string", nullable = true, null = "clears" },
      { name = "conversation_required_attributes", type = "list", of = "string", note = "keys of custom attributes; enterprise only" },
      { name = "industry", type = "string" },
      { name = "company_size", type = "string" },
      { name = "timezone", type = "string" },
      { name = "referral_source", type = "string", since = "4.14.0" },
      { name = "user_role", type = "string", since = "4.14.0", note = "shown nowhere" },
      { name = "website", type = "string", since = "4.14.0" },
      { name = "keep_pending_on_bot_failure", type = "any", refuse = "a setting the server drops here without a word" },
      { name = "reporting_timezone", type = "any", refuse = "a setting the server drops here without a word" },
      { name = "captain_auto_resolve_mode", type = "any", refuse = "a setting the server drops here without a word" }, platform "features",
      platform "limits", platform "status", platform "custom_attributes",
    },
    result = { kind = "object", type = "account" }, safe = true,
    traps = {
      "industry, company_size, timezone, referral_source and website land in custom_attributes.",
      "A setting that was cleared stays in settings as null.",
    },
    example = "chatwoot.assert(client.accounts:update{ auto_resolve_after = 1440 })",
    source = "recordings: accounts_and_server",
  },
  {
    name = "update_active_at", methods = { "POST" }, path = "/api/v1/accounts/{account_id}/update_active_at",
    role = "agent",
    doc = "Notes that the caller is at work in this account: it becomes the one his profile opens with.",
    result = { kind = "empty" }, safe = true,
    example = "chatwoot.assert(client.accounts:update_active_at())",
    source = "recordings: accounts_and_server",
  },
  {
    name = "cache_keys", methods = { "GET" }, path = "/api/v1/accounts/{account_id}/cache_keys", role = "agent",
    doc = "Reads when labels, inboxes and teams last changed, as text of unix seconds.",
    result = { kind = "object", at = "cache_keys", type = "cache_keys" },
    example = "local keys = chatwoot.assert(client.accounts:cache_keys())",
    source = "recordings: accounts_and_server",
  },
}
