--- Devices of users that get push messages, told apart by endpoint or device_id over the whole installation.
-- It must never send anything.
-- Neighbours: state.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local subscriptions = {}
local IDENTIFIER = { browser_push = "endpoint", fcm = "device_id" }

local function asked(ctx) return wrapped.fields(ctx, true) end

local function view(one)
  return {
    id = one.id, user_id = one.user.id, subscription_type = one.kind, subscription_attributes = one.attributes,
    created_at = times.iso(one.created_at), updated_at = times.iso(one.updated_at),
    identifier = cast.column(one.identifier),
  }
end

function subscriptions.create(ctx)
  local given, now = asked(ctx), ctx.state:now()
  local attributes, kind = cast.object(given.subscription_attributes), given.subscription_type
  if not attributes or type(kind) ~= "string" or not IDENTIFIER[kind] then errors.crash() end
  local identifier = cast.string(attributes[IDENTIFIER[kind]])
  local one = identifier and ctx.state.subscriptions:find({ identifier = identifier })
    or ctx.state.subscriptions:add({ id = ctx.state:next_id("subscriptions"), created_at = now })
  one.user, one.kind, one.attributes, one.identifier, one.updated_at = ctx.user, kind, attributes, identifier, now
  return view(one)
end

function subscriptions.delete(ctx)
  local token = cast.string(ctx.p.push_token)
  for _, one in ipairs(ctx.state.subscriptions.list) do
    if token and one.user == ctx.user and cast.string(one.attributes.push_token) == token then
      ctx.state.subscriptions:remove(one)
      return
    end
  end
end

return subscriptions
