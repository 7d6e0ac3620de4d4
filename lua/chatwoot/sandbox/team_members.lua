--- Who is in a team. Ids outside the account are refused as a whole; ids as text remove. Neighbours: teams.lua.
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

local function current(ctx)
  local list = {}
  for _, member in ipairs(users.members(ctx.account)) do
    if ctx.record.members[member.user.id] then list[#list + 1] = member.user end
  end
  return list
end

--- The ids as sent; those of numbers apart from those of text.
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
    local user = users.member(ctx.account, id).user
    if not ctx.record.members[user.id] then
      ctx.record.members[user.id] = user
      added[#added + 1] = user
    end
  end
  return view(ctx, added)
end

function members.update(ctx)
  local ids, wanted = asked(ctx), {}
  for _, id in ipairs(ids) do
    if type(id) == "number" then wanted[id] = true end
  end
  for id in pairs(ctx.record.members) do
    if not wanted[id] then ctx.record.members[id] = nil end
  end
  for id in pairs(wanted) do
    if not ctx.record.members[id] and type(id) == "number" then
      ctx.record.members[id] = users.member(ctx.account, id).user
    end
  end
  return view(ctx, current(ctx))
end

function members.delete(ctx)
  for _, id in ipairs(asked(ctx)) do ctx.record.members[cast.integer(id)] = nil end
end

return members
