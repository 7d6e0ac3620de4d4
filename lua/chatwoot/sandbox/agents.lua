--- The people of an account. A known address joins under the name it has; an update renames the user everywhere; who leaves his
-- last account is deleted by a job.
-- It must never show who belongs to another account.
-- Neighbours: users.lua (views), state.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local removal = require "chatwoot.sandbox.removal"
local users = require "chatwoot.sandbox.users"
local wrapped = require "chatwoot.sandbox.wrapped"

local agents = { find = {} }
local ROLES = { agent = "agent", administrator = "administrator", [0] = "agent", [1] = "administrator" }
local AVAILABILITY = { online = "online", offline = "offline", busy = "busy", [0] = "online", [1] = "offline",
  [2] = "busy" }

local function word(words, value, default)
  if value == nil or value == json.null then return default end
  return words[value] or errors.crash()
end

--- What the caller says about an agent, under its wrapper or flat.
local function asked(ctx)
  if ctx.form.agent ~= nil or ctx.media ~= "json" then return wrapped.fields(ctx) end
  if not next(ctx.form) then errors.missing("agent") end
  return ctx.form
end

local function check_email(email, faults)
  if cast.blank(email) then
    faults:add("email", "Email can't be blank")
  elseif not email:find("^[^@%s]+@[^@%s]+$") then
    faults:add("email", "Email is invalid")
    faults:add("email", "Email is not an email")
  end
end

local function check_name(name, faults)
  if cast.blank(name) then
    faults:add("name", "Name can't be blank")
  elseif cast.length(name) > 255 then
    faults:add("name", "Name is too long (maximum is 255 characters)")
  end
end

local function find_email(state, email)
  return state.users:find({ email = email:lower() })
end

--- Puts the person with this address into the account, made when unknown.
local function join(ctx, fields)
  local faults, email = errors.faults(), cast.string(fields.email)
  check_email(email, faults)
  if #faults > 0 then faults:check() end
  local role, availability = word(ROLES, fields.role, "agent"), word(AVAILABILITY, fields.availability, "online")
  local user = find_email(ctx.state, email)
  if not user then
    local name = cast.string(fields.name) or email:match("^[^@]+")
    check_name(name, faults)
    faults:check()
    user = ctx.state:add_user({ name = name, email = email, confirmed = false })
  end
  if ctx.account.members[user.id] then errors.invalid({ { "user_id", "User has already been taken" } }) end
  local auto_offline = cast.boolean(fields.auto_offline)
  ctx.state:add_member(ctx.account, user, {
    role = role, availability = availability, auto_offline = auto_offline ~= false, inviter_id = ctx.user.id,
    custom_role_id = cast.integer(ctx.p.custom_role_id),
  })
  return user
end

local function find(ctx) return users.member(ctx.account, ctx.ids.agent_id or ctx.ids.id) or errors.not_found() end
agents.find.update, agents.find.delete = find, find

function agents.list(ctx)
  local list = json.array({})
  for i, member in ipairs(users.members(ctx.account)) do list[i] = users.agent(ctx.state, member.user, ctx.account) end
  return list
end

--- Raises where fewer than so many seats are left.
local function check_seats(ctx, wanted)
  local most = cast.integer(ctx.account.limits.agents)
  if most and #users.members(ctx.account) + wanted > most then
    errors.refused("Account limit exceeded. Please purchase more licenses", 402)
  end
end

function agents.create(ctx)
  check_seats(ctx, 1)
  return users.agent(ctx.state, join(ctx, asked(ctx)), ctx.account)
end

local function state_of(member)
  return table.concat({ tostring(member.role), member.availability, tostring(member.auto_offline),
    tostring(member.custom_role_id) }, " ")
end

function agents.update(ctx)
  local fields, member, faults = asked(ctx), ctx.record, errors.faults()
  if fields.name ~= nil and fields.name ~= json.null then
    local name = cast.string(fields.name)
    check_name(name, faults)
    faults:check()
    member.user.name = name
  end
  local before = state_of(member)
  member.role = word(ROLES, fields.role, member.role)
  member.availability = word(AVAILABILITY, fields.availability, member.availability)
  local auto_offline = cast.boolean(fields.auto_offline)
  if auto_offline ~= nil then member.auto_offline = auto_offline end
  member.custom_role_id = cast.integer(ctx.p.custom_role_id)
  if state_of(member) ~= before then ctx.state:touch_member(member) end
  return users.agent(ctx.state, member.user, ctx.account)
end

function agents.delete(ctx)
  local user = ctx.record.user
  removal.member(ctx.state, ctx.account, user)
  if #user.accounts == 0 then ctx.state:later(function() removal.user(ctx.state, user) end) end
end

function agents.bulk_create(ctx)
  local emails = cast.list(ctx.form.emails)
  if not emails then errors.crash() end
  check_seats(ctx, #emails)
  for _, email in ipairs(emails) do
    pcall(join, ctx, { email = email, name = (cast.string(email) or ""):match("^[^@]*"), auto_offline = false })
  end
end

return agents
