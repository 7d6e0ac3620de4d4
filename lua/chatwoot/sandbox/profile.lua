--- The caller himself, in all his accounts.
-- A new address must never be stored here: it waits for confirmation by mail.
-- Neighbours: users.lua (the view), agents.lua (the same person in one account).
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
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

local function check_password(given, faults)
  local password = cast.string(given.password)
  if cast.blank(password) then return end
  local function weak(name, title, text)
    if #text < 6 then faults:add(name, title .. " must contain at least 6 characters") end
    if not text:find("%u") then faults:add(name, title .. " must contain at least 1 uppercase character  (A..Z)") end
    if not text:find("%l") then faults:add(name, title .. " must contain at least 1 lowercase character  (a..z)") end
    if not text:find("%d") then faults:add(name, title .. " must contain at least 1 number character  (0..9)") end
    if not text:find("%p") then
      faults:add(name, title .. " must contain at least 1 special character  ( !@#$%^&*()_+-=[]{}|\"/\\.,`<>:;?~')")
    end
  end
  weak("password", "Password", password)
  local confirmation = cast.string(given.password_confirmation)
  if confirmation then weak("password_confirmation", "Password confirmation", confirmation) end
  if confirmation and confirmation ~= password then
    faults:add("password_confirmation", "Password confirmation doesn't match Password")
  end
end

local function check(ctx, given, draft)
  local faults = errors.faults()
  if given.email ~= nil then
    local email = cast.string(given.email) or ""
    local other = ctx.state.users:find({ email = email:lower() })
    if email == "" then
      faults:add("email", "Email can't be blank")
    elseif not email:find("^[^@%s]+@[^@%s]+$") then
      faults:add("email", "Email is invalid")
      faults:add("email", "Email is not an email")
    elseif other and other ~= ctx.user then
      faults:add("email", "Email has already been taken")
    end
  end
  if cast.blank(draft.name) then faults:add("name", "Name can't be blank") end
  for _, rule in ipairs({ { "name", "Name", 255 }, { "display_name", "Display name", 255 },
    { "message_signature", "Message signature", 20000 } }) do
    if draft[rule[1]] and cast.length(draft[rule[1]]) > rule[3] then
      faults:add(rule[1], ("%s is too long (maximum is %d characters)"):format(rule[2], rule[3]))
    end
  end
  check_password(given, faults)
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
  found.active_at = ctx.state:now()
end

function profile.resend_confirmation() end

function profile.reset_access_token(ctx)
  ctx.state:issue_token("user", ctx.user)
  return view(ctx)
end

return profile
