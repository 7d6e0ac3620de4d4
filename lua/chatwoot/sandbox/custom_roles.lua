--- Roles between agent and administrator. A role that is not there is a crash, not 404.
-- It must never change what a member may do elsewhere: guard.lua asks for the permissions.
-- Neighbours: agents.lua (gives one), users.lua (shows it), wrapped.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local roles = {}

local function view(role)
  return {
    id = role.id, name = role.name, description = cast.column(role.description), permissions = role.permissions,
    created_at = times.iso(role.created_at), updated_at = times.iso(role.updated_at),
  }
end

local function find(ctx) return ctx.account.custom_roles:get(cast.id(ctx.ids.custom_role_id)) or errors.crash() end

--- The words a role may hold, as the row has them.
local function known(ctx)
  local words = {}
  for _, param in ipairs(ctx.row.params) do
    for _, word in ipairs(param.name == "permissions" and param.words or {}) do words[word] = true end
  end
  return words
end

local function permissions_of(list)
  local out = json.array({})
  for _, item in ipairs(list) do out[#out + 1] = cast.string(item) end
  return out
end

local function changed(ctx, role)
  local given, faults = wrapped.fields(ctx, true), errors.faults()
  local draft = { name = role.name, description = role.description, permissions = role.permissions }
  for _, name in ipairs({ "name", "description" }) do
    if cast.given(given[name]) then draft[name] = cast.string(given[name]) end
  end
  if cast.list(given.permissions) then draft.permissions = permissions_of(given.permissions) end
  if draft.name and cast.length(draft.name) > 255 then
    faults:add("name", "Name is too long (maximum is 255 characters)")
  end
  if cast.blank(draft.name) then faults:add("name", "Name can't be blank") end
  local words, strange = known(ctx), false
  for _, word in ipairs(draft.permissions) do strange = strange or not words[word] end
  if strange then faults:add("permissions", "Permissions is not included in the list") end
  faults:check()
  return draft
end

function roles.list(ctx)
  local out = json.array({})
  for i, role in ipairs(ctx.account.custom_roles.list) do out[i] = view(role) end
  return out
end

function roles.get(ctx) return view(find(ctx)) end

function roles.create(ctx)
  local role, now = changed(ctx, { permissions = json.array({}) }), ctx.state:now()
  role.id, role.created_at, role.updated_at = ctx.state:next_id("custom_roles"), now, now
  return view(ctx.account.custom_roles:add(role))
end

function roles.update(ctx)
  local role = find(ctx)
  local draft = changed(ctx, role)
  role.name, role.description, role.permissions = draft.name, draft.description, draft.permissions
  role.updated_at = ctx.state:now()
  return view(role)
end

function roles.delete(ctx)
  local role = find(ctx)
  ctx.account.custom_roles:remove(role)
  for _, member in pairs(ctx.account.members) do
    if member.custom_role_id == role.id then member.custom_role_id = nil end
  end
end

return roles
