-- The caller's second step at signing in: profile.mfa in Lua. Only data stands here.
-- On 4.15.1 all but backup_codes is 500 by access token, and has taken effect all the same: so these are refused.
-- Neighbours: profile.lua, profile_sessions.lua.

local refuse = "by an access token the server answers 500 and does it all the same: use the web interface"
local half = { { status = 500, note = "by access token the change is made all the same" } }

return {
  resource = "profile.mfa",
  {
    name = "get", methods = { "GET" }, path = "/api/v1/profile/mfa",
    doc = "Reads whether the second step is on.",
    refuse = "by an access token the server always answers 500: use the web interface",
    result = { kind = "object", type = "mfa" },
    source = "recordings: auth_sessions, profile_mfa",
  },
  {
    name = "create", methods = { "POST" }, path = "/api/v1/profile/mfa",
    doc = "Makes the secret of a second step.",
    refuse = refuse,
    result = { kind = "object", type = "mfa_secret" }, safe = false,
    half_done = half,
    secrets = { "secret", "provisioning_url" },
    source = "recordings: auth_sessions, profile_mfa",
  },
  {
    name = "verify", methods = { "POST" }, path = "/api/v1/profile/mfa/verify",
    doc = "Switches the second step on.",
    params = { { name = "otp_code", type = "string", required = true }, { name = "backup_code", type = "string", since = "4.14.0" } },
    refuse = refuse,
    result = { kind = "object", type = "mfa" }, safe = false,
    half_done = { { status = 500, note = "by access token it is on and the backup codes are lost" } },
    rate = { limit = 5, seconds = 60, by = "address" }, secrets = { "backup_codes" },
    source = "recordings: profile_mfa",
  },
  {
    name = "backup_codes", methods = { "POST" }, path = "/api/v1/profile/mfa/backup_codes",
    doc = "Makes new backup codes; the old ones are dead at once.",
    params = { { name = "otp_code", type = "string" }, { name = "backup_code", type = "string", since = "4.14.0" } },
    one_of = { { "otp_code", "backup_code" } },
    result = { kind = "object", type = "backup_codes" }, safe = false, rate = { limit = 5, seconds = 60, by = "address" },
    secrets = { "backup_codes" },
    traps = { "A code works once in thirty seconds." },
    example = "local codes = chatwoot.assert(client.profile.mfa:backup_codes{ otp_code = \"123456\" }).backup_codes",
    source = "recordings: auth_sessions, profile_mfa",
  },
  {
    name = "delete", methods = { "DELETE" }, path = "/api/v1/profile/mfa",
    doc = "Switches the second step off.",
    params = {
      { name = "otp_code", type = "string" },
      { name = "password", type = "string", required = true },
      { name = "backup_code", type = "string", since = "4.14.0" },
    },
    refuse = refuse,
    result = { kind = "object", type = "mfa" }, safe = false, half_done = half, rate = { limit = 5, seconds = 60, by = "address" },
    source = "recordings: auth_sessions, profile_mfa",
  },
}
