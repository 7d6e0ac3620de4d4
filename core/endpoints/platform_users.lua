-- Users of the installation, made and kept by a platform app: platform.users in Lua. Only data stands here.
-- A user alone is in no account: platform_account_users.lua puts him into one.
-- Neighbours: agents.lua (the users of an account), profile.lua (what a user says of himself).

local secrets = { "access_token", "pubsub_token" }
local wrapper = {
  name = "user", type = "any",
  refuse = "the fields stand at the top: the server ignores what lies under user",
}
local password_note = "6 characters or more, with an upper and a lower case letter, a digit and a special character"

return {
  resource = "platform.users",
  {
    name = "get", methods = { "GET" }, path = "/platform/api/v1/users/{user_id}", token = { "platform" },
    doc = "Reads a user this app made or was granted.",
    result = { kind = "object", type = "platform_user" }, secrets = secrets,
    traps = { "A user of another app is 401, an unknown one 404.", "The answer holds the user's access token." },
    example = "local user = chatwoot.assert(client.platform.users:get(12))",
    source = "recordings: platform_users_lifecycle, platform_users_refusals",
  },
  {
    name = "create", methods = { "POST" }, path = "/platform/api/v1/users", token = { "platform" },
    doc = "Makes a user, confirmed and in no account; or gives this app the known user with that address.",
    params = {
      { name = "name", type = "string", required = true, note = "up to 255 characters" },
      { name = "display_name", type = "string" },
      { name = "email", type = "string", required = true, note = "kept in lower case" },
      { name = "password", type = "string", required = true, note = password_note },
      { name = "custom_attributes", type = "object" }, wrapper,
    },
    result = { kind = "object", type = "platform_user" }, safe = true, secrets = secrets,
    traps = {
      "A known address, in any letter case, answers the known user, unchanged but confirmed: name, password and custom_attributes are ignored "
        .. "then, and this app may do all with that user.",
    },
    example = "local user = chatwoot.assert(client.platform.users:create{ name = \"Ada\", email = \"ada@example.com\", password = \"Secret1!x\" })",
    source = "recordings: accounts_and_server, platform_users_lifecycle, platform_users_refusals, profile_lifecycle",
  },
  {
    name = "update", methods = { "PATCH", "PUT" }, path = "/platform/api/v1/users/{user_id}", token = { "platform" },
    doc = "Changes a user; what is left out stays.",
    params = {
      { name = "name", type = "string" },
      { name = "display_name", type = "string", null = "clears" },
      { name = "email", type = "string", note = "in force at once, without a mail" },
      { name = "password", type = "string", note = password_note },
      { name = "custom_attributes", type = "object", note = "merged; a key can never be removed" },
      { name = "role", type = "any", refuse = "the server ignores it: use platform.account_users:create" },
      { name = "confirmed", type = "any", refuse = "the server ignores it" },
      { name = "availability", type = "any", refuse = "the server ignores it: use profile:availability" },
      { name = "ui_settings", type = "any", refuse = "the server ignores it: use profile:update" },
      { name = "message_signature", type = "any", refuse = "the server ignores it: use profile:update" }, wrapper,
    },
    result = { kind = "object", type = "platform_user" }, safe = true, secrets = secrets,
    traps = { "A new password makes a new pubsub_token; the access token stays." },
    example = "chatwoot.assert(client.platform.users:update(12, { display_name = \"Ada\" }))",
    source = "recordings: platform_users_lifecycle, platform_users_refusals",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/platform/api/v1/users/{user_id}", token = { "platform" },
    doc = "Deletes a user of the installation, in all accounts.",
    result = { kind = "empty" }, safe = true,
    traps = { "A job does it: the user and his token are gone about a second after the answer." },
    example = "chatwoot.assert(client.platform.users:delete(12))",
    source = "recordings: platform_users_lifecycle, platform_users_refusals",
  },
  {
    name = "login", methods = { "GET" }, path = "/platform/api/v1/users/{user_id}/login", token = { "platform" },
    doc = "Makes a link that signs the user in once, without a password.",
    result = { kind = "object", type = "login_link" }, secrets = { "url" },
    traps = { "Each call makes another link; each works once." },
    example = "local link = chatwoot.assert(client.platform.users:login(12)).url",
    source = "recordings: platform_users_lifecycle, platform_users_refusals",
  },
  {
    name = "token", methods = { "POST" }, path = "/platform/api/v1/users/{user_id}/token", token = { "platform" },
    doc = "Reads the access token of a user.",
    result = { kind = "object", type = "user_token" }, safe = true, secrets = secrets,
    traps = { "It makes no token: the answer is the same every time, and expiry is always null." },
    example = "local token = chatwoot.assert(client.platform.users:token(12)).access_token",
    source = "recordings: platform_users_lifecycle, platform_users_refusals",
  },
}
