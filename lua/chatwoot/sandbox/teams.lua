--- Teams of an account; names in lower case, unique.
-- It must never know who is in one: that is team_members.lua.
-- Neighbours: team_view.lua, team_members.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local team_view = require "chatwoot.sandbox.team_view"
local text = require "chatwoot.sandbox.text"
local wrapped = require "chatwoot.sandbox.wrapped"

local teams = { find = {} }

--- The team of the path.
function teams.by_path(ctx) return ctx.account.teams:get(cast.id(ctx.ids.team_id)) or errors.not_found() end
for _, name in ipairs({ "get", "update", "delete" }) do teams.find[name] = teams.by_path end

local function assign(team, given)
  if given.name ~= nil then
    local name = cast.string(given.name)
    team.name = name and text.lower(name)
  end
  if given.description ~= nil then team.description = cast.string(given.description) end
  if given.allow_auto_assign ~= nil then team.allow_auto_assign = cast.boolean(given.allow_auto_assign) end
end

local function check(ctx, team, stored)
  local faults = errors.faults()
  if cast.blank(team.name) then faults:add("name", "Name must not be blank") end
  if team.name and cast.length(team.name) > 255 then faults:add("name",
    "Name is too long (maximum is 255 characters)") end
  for _, other in ipairs(ctx.account.teams.list) do
    if other ~= stored and other.name == team.name then faults:add("name", "Name has already been taken") end
  end
  faults:check()
end

function teams.list(ctx)
  local list = json.array({})
  for i, team in ipairs(ctx.account.teams.list) do list[i] = team_view.view(team, ctx.user) end
  return list
end

function teams.get(ctx) return team_view.view(ctx.record, ctx.user) end

function teams.create(ctx)
  local now = ctx.state:now()
  local team = { account = ctx.account, allow_auto_assign = true, members = {}, created_at = now, updated_at = now }
  assign(team, wrapped.fields(ctx, true))
  check(ctx, team)
  team.id = ctx.state:next_id("teams")
  return team_view.view(ctx.account.teams:add(team), ctx.user)
end

function teams.update(ctx)
  local team, draft = ctx.record, {}
  for key, value in pairs(team) do draft[key] = value end
  assign(draft, wrapped.fields(ctx, true))
  check(ctx, draft, team)
  team.name, team.description, team.allow_auto_assign = draft.name, draft.description, draft.allow_auto_assign
  team.updated_at = ctx.state:now()
  return team_view.view(team, ctx.user)
end

function teams.delete(ctx)
  for _, conversation in ipairs(ctx.account.conversations.list) do
    if conversation.team == ctx.record then conversation.team = nil end
  end
  ctx.account.teams:remove(ctx.record)
end

return teams
