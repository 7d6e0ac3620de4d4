--- The second step at signing in, which nobody can switch on here: no code is ever right. By access token the server breaks
-- where it would show the caller, after the work is done.
-- It must never answer a caller by token with 200.
-- Neighbours: auth.lua, sessions.lua.
local errors = require "chatwoot.sandbox.errors"

local mfa = {}
local DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"

local function shown(ctx, value)
  if not ctx.session then errors.crash() end
  return value
end

local function secret(random)
  local out = {}
  for i = 1, 32 do
    local at = random:below(#DIGITS) + 1
    out[i] = DIGITS:sub(at, at)
  end
  return table.concat(out)
end

function mfa.get(ctx)
  return shown(ctx, { feature_available = true, enabled = false, backup_codes_generated = false })
end

function mfa.create(ctx)
  local user = ctx.user
  user.mfa_secret = secret(ctx.state.random)
  return shown(ctx, {
    provisioning_url = ("otpauth://totp/Chatwoot:%s?secret=%s&issuer=Chatwoot"):format((user.email:gsub("@", "%%40")),
      user.mfa_secret),
    secret = user.mfa_secret,
  })
end

function mfa.verify() errors.refused("Invalid verification code") end

function mfa.backup_codes() errors.refused("MFA is not enabled") end

mfa.delete = mfa.backup_codes

return mfa
