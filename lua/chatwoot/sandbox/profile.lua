--- The caller himself, in all his accounts.
-- A new address must never be stored here: it waits for confirmation by mail.
-- Neighbours: users.lua (the view), agents.lua (the same person in one account).
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.user_model"
local users = require "chatwoot.sandbox.users"

local profile = {}
local null = json.null
local AVAILABILITY = { online = "online", offline = "offline", busy = "busy", [0] = "online", [1] = "offline",
  [2] = "busy" }

local function view(ctx) return users.profile(ctx.state, ctx.user) end

local FIELDS = { name = true, email = true, display_name = true, ui_settings = true, message_signature = true,
  password = true, password_confirmation = true, current_password = true, phone_number = true, avatar = true,
  availability = true, account_id = true, auto_offline = true, custom_attributes = true, provider = true }

local function asked(ctx)
  local given = ctx.form.profile
  if given ~= nil and given ~= null and type(given) ~= "table" then errors.crash() end
  given = cast.object(given)
  if not given and ctx.media == "json" then
    given = {}
    for name, value in pairs(ctx.form) do
      if FIELDS[name] then given[name] = value end
    end
  end
  if not given or not next(given) then errors.missing("profile") end
  return given
end

local function check(ctx, given, draft)
  local faults, password = errors.faults(), cast.string(given.password)
  local fresh = { email = given.email ~= nil, password = not cast.blank(password) }
  draft.password, fresh.confirmation = password, cast.string(given.password_confirmation)
  draft.email = given.email == nil and ctx.user.email or cast.string(given.email)
  model.check(ctx.state, draft, fresh, ctx.user, faults)
  avatars.check(given.avatar ~= null and given.avatar or nil, faults)
  faults:check()
end

function profile.get(ctx) return view(ctx) end

function profile.update(ctx)
  local user, given, draft = ctx.user, asked(ctx), {}
  if cast.present(given.password) and cast.string(given.current_password) ~= user.password then
    errors.refused("Invalid current password")
  end
  for _, name in ipairs({ "name", "display_name", "message_signature" }) do
    draft[name] = user[name]
    if given[name] ~= nil then draft[name] = cast.string(given[name]) end
  end
  check(ctx, given, draft)
  user.name, user.display_name, user.message_signature = draft.name, draft.display_name, draft.message_signature
  if cast.object(given.ui_settings) then user.ui_settings = given.ui_settings end
  if given.phone_number ~= nil then user.custom_attributes.phone_number = cast.string(given.phone_number) end
  if cast.present(given.password) then user.password, user.pubsub_token = given.password, ctx.state.random:token() end
  avatars.set(ctx.state, user, given.avatar)
  return view(ctx)
end

function profile.delete_avatar(ctx)
  ctx.user.avatar = nil
  return view(ctx)
end

local function membership(ctx, given)
  for _, member in ipairs(ctx.user.accounts) do
    if member.account.id == cast.id(given.account_id) then return member end
  end
  errors.not_found()
end

function profile.availability(ctx)
  local given = asked(ctx)
  local member, word = membership(ctx, given), given.availability
  member.availability = word ~= nil and AVAILABILITY[word] or errors.crash()
  return view(ctx)
end

function profile.auto_offline(ctx)
  local given = asked(ctx)
  membership(ctx, given).auto_offline = cast.boolean(given.auto_offline) or false
  return view(ctx)
end

function profile.set_active_account(ctx)
  local given, found = asked(ctx), nil
  for _, member in ipairs(ctx.user.accounts) do
    if member.account.id == cast.id(given.account_id) then found = member end
  end
  if not found then errors.crash() end
  ctx.state:work_in(found)
end

function profile.resend_confirmation() end

function profile.reset_access_token(ctx)
  ctx.state:issue_token("user", ctx.user)
  return view(ctx)
end

return profile
