--- Users as a platform app makes, changes and deletes them. A known address gives the known user, unchanged but confirmed.
-- It must never ask for a mail to be answered: a new address is in force at once.
-- Neighbours: user_model.lua, users.lua (the view), grants.lua, removal.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local grants = require "chatwoot.sandbox.grants"
local model = require "chatwoot.sandbox.user_model"
local removal = require "chatwoot.sandbox.removal"
local users = require "chatwoot.sandbox.users"

local handlers = { find = {} }

for _, name in ipairs({ "get", "update", "delete", "login", "token" }) do
  handlers.find[name] = grants.finder("users", "user_id")
end

local function view(ctx, user) return users.platform(ctx.state, user) end

--- A text; any other single value breaks the server.
local function text(value)
  value = cast.scalar(value)
  if value ~= nil and type(value) ~= "string" then errors.crash() end
  return value
end

function handlers.get(ctx) return view(ctx, ctx.record) end

local function make(ctx, email)
  local given, faults = ctx.form, errors.faults()
  local draft = {
    email = email, name = cast.string(given.name), display_name = cast.string(given.display_name),
    password = text(given.password), custom_attributes = cast.copy(cast.object(given.custom_attributes) or {}),
  }
  model.check(ctx.state, draft, { email = true, password = true }, nil, faults)
  faults:check()
  return ctx.state:add_user(draft)
end

function handlers.create(ctx)
  local email = model.address(text(ctx.form.email))
  local user = email and ctx.state.users:find({ email = email:lower() }) or make(ctx, email)
  user.confirmed = true
  grants.add(ctx.app, "users", user)
  return view(ctx, user)
end

function handlers.update(ctx)
  local user, given, draft, faults = ctx.record, ctx.form, {}, errors.faults()
  for _, name in ipairs({ "name", "display_name", "email" }) do
    draft[name] = user[name]
    if cast.given(given[name]) then draft[name] = cast.string(given[name]) end
  end
  draft.email = model.address(draft.email)
  draft.password = text(given.password)
  model.check(ctx.state, draft, { email = cast.given(given.email), password = draft.password ~= nil }, user, faults)
  faults:check()
  user.name, user.display_name, user.email = draft.name, draft.display_name, draft.email:lower()
  if draft.password then user.password, user.pubsub_token = draft.password, ctx.state.random:token() end
  for name, value in pairs(cast.object(given.custom_attributes) or {}) do user.custom_attributes[name] = value end
  return view(ctx, user)
end

function handlers.delete(ctx)
  local user = ctx.record
  ctx.state:later(function() removal.user(ctx.state, user) end)
end

local function escaped(address)
  return (address:gsub("[^%w%-%._~]", function(c) return ("%%%02X"):format(c:byte()) end))
end

function handlers.login(ctx)
  local user, token = ctx.record, ctx.state.random:hex(64)
  user.sign_ons = user.sign_ons or {}
  user.sign_ons[token] = true
  return { url = ("%s/app/login?email=%s&sso_auth_token=%s"):format(ctx.state.base, escaped(user.email), token) }
end

function handlers.token(ctx)
  local user = ctx.record
  return {
    access_token = user.access_token, expiry = cast.column(nil),
    user = {
      id = user.id, name = user.name, display_name = cast.column(user.display_name), email = user.email,
      pubsub_token = user.pubsub_token,
    },
  }
end

return handlers
