--- A team as answers show it: with is_member of whoever asks, or as the raw row.
-- It must never change one.
-- Neighbours: teams.lua, conversation_view.lua, conversation_assignments.lua.
local cast = require "chatwoot.sandbox.cast"
local times = require "chatwoot.sandbox.times"

local team_view = {}

--- For whom it is shown matters: is_member.
function team_view.view(team, user)
  return {
    id = team.id, name = team.name, description = cast.column(team.description),
    allow_auto_assign = cast.column(team.allow_auto_assign), account_id = team.account.id,
    is_member = user ~= nil and team.members[user.id] ~= nil,
  }
end

--- The row of the database.
function team_view.row(team)
  return {
    id = team.id, name = team.name, description = cast.column(team.description),
    allow_auto_assign = cast.column(team.allow_auto_assign), account_id = team.account.id,
    created_at = times.iso(team.created_at), updated_at = times.iso(team.updated_at),
  }
end

return team_view
