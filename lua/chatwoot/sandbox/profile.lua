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

--- What the caller says, under its wrapper; JSON without one is wrapped whole.
local function asked(ctx)
  local given = ctx.form.profile
  if given == nil and ctx.media == "json" then given = ctx.form end
  if cast.blank(given) then errors.missing("profile") end
  return cast.object(given) or errors.crash()
end

--- A new password is stored before the rest is looked at: what fails afterwards does not take it back.
local function change_password(ctx, given)
  local user, faults, password = ctx.user, errors.faults(), cast.string(given.password)
  if cast.blank(password) then return end
  if cast.string(given.current_password) ~= user.password then errors.refused("Invalid current password") end
  local draft = { name = user.name, email = user.email, password = password }
  local fresh = { password = true, confirmation = cast.string(given.password_confirmation) }
  model.check(ctx.state, draft, fresh, user, faults)
  faults:check()
  user.password, user.pubsub_token = password, ctx.state.random:token()
end

local TEXTS = { "name", "display_name", "message_signature", "email" }

local function draft_of(ctx, given)
  local draft, faults = {}, errors.faults()
  for _, name in ipairs(TEXTS) do
    draft[name] = ctx.user[name]
    if cast.given(given[name]) then draft[name] = cast.string(given[name]) end
  end
  draft.email = model.address(draft.email)
  model.check(ctx.state, draft, { email = cast.given(given.email) }, ctx.user, faults)
  avatars.check(given.avatar ~= null and given.avatar or nil, faults)
  faults:check()
  return draft
end

function profile.get(ctx) return view(ctx) end

function profile.update(ctx)
  local user, given = ctx.user, asked(ctx)
  change_password(ctx, given)
  local draft = draft_of(ctx, given)
  user.name, user.display_name, user.message_signature = draft.name, draft.display_name, draft.message_signature
  if cast.object(given.ui_settings) then user.ui_settings = given.ui_settings end
  if cast.given(given.phone_number) then user.custom_attributes.phone_number = given.phone_number end
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

local function set(ctx, member, name, value)
  if member[name] == value then return end
  member[name] = value
  ctx.state:touch_member(member)
end

function profile.availability(ctx)
  local given = asked(ctx)
  local member, word = membership(ctx, given), given.availability
  set(ctx, member, "availability", word ~= nil and AVAILABILITY[word] or errors.crash())
  return view(ctx)
end

function profile.auto_offline(ctx)
  local given = asked(ctx)
  set(ctx, membership(ctx, given), "auto_offline", cast.boolean(given.auto_offline) or false)
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
