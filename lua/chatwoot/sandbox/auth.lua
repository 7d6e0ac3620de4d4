--- Signing in and out as browsers do: not part of the API, so no row names these paths and they stand here. Links of
-- platform.users:login are taken once. No second step is ever asked for: nobody can have switched it on (profile_mfa.lua).
-- Neighbours: router.lua (takes the routes), sessions.lua, platform_users.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local sessions = require "chatwoot.sandbox.sessions"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local auth = {}
local SENT = "Request for password reset is successful. A email with instructions will be sent to your email if it exists."
local UNCONFIRMED = "A confirmation email was sent to your account at '%s'. You must follow the instructions in the "
  .. "email before your account can be activated"

--- How often one may ask, as the rows say it of theirs.
local function rate(limit, minutes, by) return { limit = limit, seconds = 60 * minutes, by = by } end

auth.routes = {}
for _, route in ipairs({
  { "sign_in", "POST", "/auth/sign_in", { rate(5, 5, "address"), rate(10, 15, "email") } },
  { "sign_out", "DELETE", "/auth/sign_out" }, { "validate_token", "GET", "/auth/validate_token" },
  { "password", "POST", "/auth/password", { rate(5, 30, "address"), rate(5, 60, "email") } },
  { "resend_confirmation", "POST", "/resend_confirmation", { rate(5, 30, "address"), rate(5, 60, "email") } },
}) do
  auth.routes[#auth.routes + 1] = {
    endpoint = "auth." .. route[1], methods = { route[2] }, path = route[3], token = { "none" }, params = {},
    status = 200, rates = route[4],
  }
end

local function fail(status, sentence, code)
  errors.raise(status, { success = false, errors = json.array({ sentence }), error_code = code })
end

local function wrong() fail(401, "Invalid login credentials. Please try again.") end

--- Who proves to be who he says, by password or by a link that was not used yet.
local function proven(ctx)
  local address, link = cast.string(ctx.p.email), cast.string(ctx.p.sso_auth_token)
  local user = address and ctx.state.users:find({ email = address:lower() }) or wrong()
  if link then
    if not (user.sign_ons and user.sign_ons[link]) then wrong() end
    user.sign_ons[link] = nil
  elseif cast.string(ctx.p.password) == nil or cast.string(ctx.p.password) ~= user.password then
    wrong()
  end
  if not user.confirmed then fail(401, UNCONFIRMED:format(user.email), "user_not_confirmed") end
  return user
end

function auth.sign_in(ctx)
  if cast.present(ctx.p.mfa_token) then errors.unauthorized("Invalid or expired MFA token") end
  local user = proven(ctx)
  ctx.session = sessions.open(ctx.state, user, ctx.headers["user-agent"])
  return { data = users.profile(ctx.state, user) }
end

function auth.sign_out(ctx)
  local session = sessions.of(ctx) or fail(404, "User was not found or was not logged in.")
  ctx.state.sessions:remove(session)
  return { success = true }
end

function auth.validate_token(ctx)
  ctx.session = sessions.of(ctx) or fail(401, "Invalid login credentials")
  local data = users.profile(ctx.state, ctx.session.user)
  data.created_at = times.iso(ctx.session.user.created_at)
  return { payload = { success = true, data = data } }
end

function auth.password() return { message = SENT } end

function auth.resend_confirmation() end

return auth
