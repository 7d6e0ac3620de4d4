-- The caller himself: name, password, availability, tokens. Only data stands here.
-- These rows stand outside an account; where one is meant, its id lies in the body.
-- Neighbours: agents.lua (other users, by an administrator).

return {
  resource = "profile",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/profile",
    doc = "Reads the caller's own profile: the cheapest proof that a token works.",
    result = { kind = "object", type = "profile" }, secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    traps = { "The answer holds the access token and the pubsub token of the caller." },
    example = "local me = chatwoot.assert(client.profile:get())",
    source = "recordings: custom_roles, platform_accounts_lifecycle, profile_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/api/v1/profile",
    doc = "Changes the caller's own profile.",
    params = {
      { name = "name", type = "string" },
      { name = "display_name", type = "string", null = "clears" },
      { name = "email", type = "string", note = "taken only after it was confirmed by mail" },
      { name = "message_signature", type = "string" },
      { name = "phone_number", type = "string", note = "lands in custom_attributes" },
      { name = "avatar", ["in"] = "file", type = "file" },
      { name = "ui_settings", type = "object", note = "replaces the whole object" },
      { name = "current_password", type = "string", note = "needed for a new password" },
      { name = "password", type = "string", with = { "current_password", "password_confirmation" } },
      { name = "password_confirmation", type = "string" },
    },
    wrap = "profile",
    result = { kind = "object", type = "profile" }, safe = true, secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    traps = {
      "ui_settings is replaced, not merged.", "A new email is answered 200 and not shown until it is confirmed by mail.",
      "phone_number goes to custom_attributes.", "A second try with current_password is 422 once the new password is in force.",
    },
    example = "chatwoot.assert(client.profile:update{ display_name = \"Ada\" })",
    source = "recordings: profile_lifecycle",
  },
  {
    name = "delete_avatar", methods = { "DELETE" }, path = "/api/v1/profile/avatar",
    doc = "Removes the caller's picture.",
    result = { kind = "object", type = "profile" }, safe = true,
    secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    example = "chatwoot.assert(client.profile:delete_avatar())",
    source = "recordings: profile_lifecycle",
  },
  {
    name = "availability", methods = { "POST" }, path = "/api/v1/profile/availability",
    doc = "Sets the caller's availability in an account.",
    params = {
      { name = "account_id", type = "integer", required = true, note = "the client's account when left out" },
      { name = "availability", type = "string", required = true, words = { "online", "offline", "busy" } },
    },
    wrap = "profile", main = "availability", result = { kind = "object", type = "profile" }, safe = true,
    secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    example = "chatwoot.assert(client.profile:availability(\"busy\"))",
    source = "recordings: profile_lifecycle, realtime_agent_and_contact",
  },
  {
    name = "auto_offline", methods = { "POST" }, path = "/api/v1/profile/auto_offline",
    doc = "Sets whether the caller goes offline by himself when he is away.",
    params = {
      { name = "account_id", type = "integer", required = true },
      { name = "auto_offline", type = "boolean", required = true, note = "left out, the server would take it as false" },
    },
    wrap = "profile", main = "auto_offline",
    result = { kind = "object", type = "profile" }, safe = true, secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    example = "chatwoot.assert(client.profile:auto_offline(true))",
    source = "recordings: profile_lifecycle",
  },
  {
    name = "set_active_account", methods = { "PUT" }, path = "/api/v1/profile/set_active_account",
    doc = "Makes an account the one the caller works in.",
    params = {
      { name = "account_id", type = "integer", required = true },
    },
    wrap = "profile", main = "account_id", demand = { account_id = "it says which account to work in from now on" },
    result = { kind = "empty" }, safe = true,
    traps = { "An account the caller does not belong to is 500." },
    example = "chatwoot.assert(client.profile:set_active_account(2))",
    source = "recordings: profile_lifecycle",
  },
  {
    name = "resend_confirmation", methods = { "POST" }, path = "/api/v1/profile/resend_confirmation",
    doc = "Sends the caller the mail that confirms his address again.",
    result = { kind = "empty" }, safe = false, rate = { by = "address", limit = 5, seconds = 1800 },
    example = "chatwoot.assert(client.profile:resend_confirmation())",
    source = "recordings: profile_lifecycle",
  },
  {
    name = "reset_access_token", methods = { "POST" }, path = "/api/v1/profile/reset_access_token",
    doc = "Makes a new access token for the caller; the old one is dead at once.",
    result = { kind = "object", type = "profile" }, safe = false,
    secrets = { "access_token", "pubsub_token", "hmac_identifier" },
    traps = { "The token of this very call is refused from the next call on: make a new client with the new one." },
    example = "local token = chatwoot.assert(client.profile:reset_access_token()).access_token",
    source = "recordings: profile_lifecycle",
  },
}
