--- Who works in an inbox: all of a request or nothing of it.
-- A user outside the account is taken, and must never be shown.
-- Neighbours: inboxes.lua, users.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local users = require "chatwoot.sandbox.users"

local members = { find = {} }

local function find(ctx) return ctx.account.inboxes:get(cast.id(ctx.p.inbox_id)) or errors.not_found() end

function members.find.list(ctx)
  local inbox = find(ctx)
  guard.check_inbox(ctx, inbox)
  return inbox
end
members.find.create, members.find.update, members.find.delete = find, find, find

local function view(ctx)
  local payload, list = json.array({}), {}
  for id in pairs(ctx.record.members) do
    if ctx.account.members[id] then list[#list + 1] = id end
  end
  table.sort(list)
  for i, id in ipairs(list) do payload[i] = users.agent(ctx.state, ctx.account.members[id].user, ctx.account) end
  return { payload = payload }
end

local function asked(ctx) return cast.list(ctx.p.user_ids) or errors.crash() end

--- Adds users, each once; one that is there already, twice in the list or unknown undoes all.
local function add(ctx, ids)
  local new = {}
  for _, id in ipairs(ids) do
    local user = ctx.state.users:get(cast.id(id))
    if not user then errors.invalid({ { "user", "User must exist" } }) end
    if new[user.id] or ctx.record.members[user.id] then
      errors.invalid({ { "user_id", "User has already been taken" } })
    end
    new[user.id] = user
  end
  for id, user in pairs(new) do ctx.record.members[id] = user end
end

--- Numbers that are members already are passed over; the same as text are not.
local function unknown(ctx, ids)
  local out = {}
  for _, id in ipairs(ids) do
    if type(id) ~= "number" or not ctx.record.members[id] then out[#out + 1] = id end
  end
  return out
end

function members.list(ctx) return view(ctx) end

function members.create(ctx)
  add(ctx, unknown(ctx, asked(ctx)))
  return view(ctx)
end

function members.update(ctx)
  local ids = asked(ctx)
  add(ctx, unknown(ctx, ids))
  local keep = {}
  for _, id in ipairs(ids) do keep[cast.integer(id) or 0] = true end
  for id in pairs(ctx.record.members) do
    if not keep[id] then ctx.record.members[id] = nil end
  end
  return view(ctx)
end

function members.delete(ctx)
  local ids = ctx.p.user_ids
  if ids ~= nil and not cast.list(ids) then ids = { ids } end
  for _, id in ipairs(ids or {}) do ctx.record.members[cast.integer(id) or 0] = nil end
end

return members
