--- Where the caller is signed in, and signing out elsewhere.
-- It must never show the tokens of a session.
-- Neighbours: sessions.lua, auth.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local sessions = require "chatwoot.sandbox.sessions"
local times = require "chatwoot.sandbox.times"

local handlers = { find = {} }
local null = json.null
-- The first that fits; what Chrome calls itself holds Safari's name too.
local BROWSERS = { { "Microsoft Edge", "Edg/(%d+)" }, { "Firefox", "Firefox/(%d+)" }, { "Chrome", "Chrome/(%d+)" },
  { "Safari", "Version/(%d+).*Safari" } }
local PLATFORMS = { { "Windows", "Windows" }, { "macOS", "Macintosh" }, { "Android", "Android" },
  { "Generic Linux", "Linux" } }

local function browser(agent)
  for _, one in ipairs(BROWSERS) do
    local version = agent:match(one[2])
    if version then return one[1], version .. ".0" end
  end
  return "Unknown Browser", "0.0"
end

local function platform(agent)
  for _, one in ipairs(PLATFORMS) do
    if agent:find(one[2]) then return one[1] end
  end
  return "Unknown"
end

local function view(ctx, session)
  local name, version = browser(session.agent)
  return {
    id = session.id, browser_name = name, browser_version = version, device_name = "Unknown",
    platform_name = platform(session.agent), platform_version = "0", ip_address = "127.0.0.1", city = null,
    country = null, country_code = null, last_activity_at = times.iso(session.created_at),
    created_at = times.iso(session.created_at), current = session == ctx.session,
  }
end

function handlers.list(ctx)
  local out = json.array({})
  for i, session in ipairs(sessions.list(ctx.state, ctx.user)) do out[i] = view(ctx, session) end
  return out
end

function handlers.find.delete(ctx)
  local session = ctx.state.sessions:get(cast.id(ctx.ids.session_id))
  return session and session.user == ctx.user and session or errors.not_found()
end

function handlers.delete(ctx)
  if ctx.record == ctx.session then errors.refused("You cannot revoke the current session.") end
  ctx.state.sessions:remove(ctx.record)
end

return handlers
