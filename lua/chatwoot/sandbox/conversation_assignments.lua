--- Who has a conversation: a user, a bot, or a team.
-- It must never refuse somebody unknown: that takes the conversation away.
-- Neighbours: conversation_model.lua (does it), conversations.lua (who may).
local agent_bots = require "chatwoot.sandbox.agent_bots"
local cast = require "chatwoot.sandbox.cast"
local conversations = require "chatwoot.sandbox.conversations"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.conversation_model"
local team_view = require "chatwoot.sandbox.team_view"
local users = require "chatwoot.sandbox.users"

local assignments = { find = { create = conversations.by_path } }

local function to_bot(ctx, conversation)
  local bot = agent_bots.accessible(ctx, ctx.form.assignee_id)
  if not bot then return json.null end
  model.assign(ctx, conversation, bot, true)
  return agent_bots.slim(ctx.state, bot)
end

local function to_team(ctx, conversation)
  local team = ctx.account.teams:get(cast.id(ctx.form.team_id))
  model.set_team(ctx, conversation, team)
  return team and team_view.row(team) or json.null
end

function assignments.create(ctx)
  local conversation, given = ctx.record, ctx.form
  if given.assignee_id == nil then
    if given.team_id ~= nil then return to_team(ctx, conversation) end
    return json.null
  end
  if given.assignee_type == "AgentBot" then return to_bot(ctx, conversation) end
  local member = users.member(ctx.account, given.assignee_id)
  model.assign(ctx, conversation, member and member.user)
  return member and users.agent(ctx.state, member.user, ctx.account) or json.null
end

return assignments
