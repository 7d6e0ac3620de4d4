--- Who is in a team, in the order of joining. Ids outside the account are refused as a whole.
-- Ids as text never equal a member's, so an update with them removes.
-- Neighbours: teams.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local teams = require "chatwoot.sandbox.teams"
local users = require "chatwoot.sandbox.users"

local members = { find = {} }
for _, name in ipairs({ "list", "create", "update", "delete" }) do members.find[name] = teams.by_path end

local function view(ctx, list)
  local out = json.array({})
  for i, user in ipairs(list) do out[i] = users.agent(ctx.state, user, ctx.account) end
  return out
end

--- In the order of joining.
local function current(ctx)
  local joined, list = ctx.record.members, {}
  for id in pairs(joined) do
    if ctx.account.members[id] then list[#list + 1] = ctx.account.members[id].user end
  end
  table.sort(list, function(a, b) return joined[a.id] < joined[b.id] end)
  return list
end

local function join(ctx, user)
  if not ctx.record.members[user.id] then ctx.record.members[user.id] = ctx.state:next_id("joins") end
  return user
end

local function asked(ctx)
  local ids = cast.list(ctx.p.user_ids) or errors.crash()
  for _, id in ipairs(ids) do
    if not users.member(ctx.account, id) then errors.unauthorized("Invalid User IDs") end
  end
  return ids
end

function members.list(ctx) return view(ctx, current(ctx)) end

function members.create(ctx)
  local added = {}
  for _, id in ipairs(asked(ctx)) do
    if not ctx.record.members[id] then added[#added + 1] = join(ctx, users.member(ctx.account, id).user) end
  end
  return view(ctx, added)
end

function members.update(ctx)
  local before, wanted = {}, {}
  for id in pairs(ctx.record.members) do before[id] = true end
  for _, id in ipairs(asked(ctx)) do
    wanted[id] = true
    join(ctx, users.member(ctx.account, id).user)
  end
  for id in pairs(before) do
    if not wanted[id] then ctx.record.members[id] = nil end
  end
  return view(ctx, current(ctx))
end

function members.delete(ctx)
  for _, id in ipairs(asked(ctx)) do ctx.record.members[cast.integer(id)] = nil end
end

return members
