--- Who is in an account, by a platform app: raw rows. Any user of the installation can be put in, of other apps too.
-- Putting in who is there already changes his role, or nothing.
-- Neighbours: grants.lua (whose account it is), removal.lua, agents.lua (the same by an administrator).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local grants = require "chatwoot.sandbox.grants"
local json = require "chatwoot.sandbox.json"
local removal = require "chatwoot.sandbox.removal"
local times = require "chatwoot.sandbox.times"

local members = { find = {} }
local column = cast.column
local ROLES = { agent = "agent", administrator = "administrator", [0] = "agent", [1] = "administrator" }

for _, name in ipairs({ "list", "create", "delete" }) do
  members.find[name] = grants.finder("accounts", "account_id")
end

local function view(member)
  return {
    id = member.id, account_id = member.account.id, user_id = member.user.id, role = column(member.role),
    inviter_id = column(member.inviter_id), created_at = times.iso(member.created_at),
    updated_at = times.iso(member.updated_at or member.created_at), active_at = times.iso(member.active_at),
    availability = member.availability, auto_offline = member.auto_offline,
    custom_role_id = column(member.custom_role_id), agent_capacity_policy_id = json.null,
  }
end

--- The role that is asked for; nil for none (null is stored as none), false for "as it is".
local function role_of(given)
  if not cast.given(given) then return false end
  if given == json.null or given == "" then return nil end
  return ROLES[given] or errors.crash()
end

function members.list(ctx)
  local list = {}
  for _, member in pairs(ctx.record.members) do list[#list + 1] = member end
  table.sort(list, function(a, b) return a.row < b.row end)
  local out = json.array({})
  for i, member in ipairs(list) do out[i] = view(member) end
  return out
end

function members.create(ctx)
  local user, role = ctx.state.users:get(cast.id(ctx.p.user_id)), role_of(ctx.p.role)
  if not user then errors.invalid({ { "user", "User must exist" } }) end
  local member = ctx.record.members[user.id]
  if not member then
    member = ctx.state:add_member(ctx.record, user, {})
    if role ~= false then member.role = role end
  elseif role ~= false and role ~= member.role then
    member.role = role
    ctx.state:touch_member(member)
  end
  return view(member)
end

function members.delete(ctx)
  local user = ctx.state.users:get(cast.id(ctx.p.user_id))
  if user and ctx.record.members[user.id] then removal.member(ctx.state, ctx.record, user) end
end

return members
