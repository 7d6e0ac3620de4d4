--- A conversation as answers show it, with its newest message.
-- It must never change one, and never hide a missing assignee behind null: the key is left out.
-- Neighbours: conversations.lua, message_view.lua, contact_view.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local message_model = require "chatwoot.sandbox.message_model"
local message_view = require "chatwoot.sandbox.message_view"
local teams = require "chatwoot.sandbox.team_view"
local sla_policies = require "chatwoot.sandbox.sla_policies"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local conversation_view = {}

local function meta(ctx, conversation)
  local view = {
    sender = contact_view.full(ctx.state, conversation.contact), channel = conversation.inbox.channel.class,
    hmac_verified = conversation.contact_inbox.hmac_verified,
  }
  if conversation.assignee then
    view.assignee, view.assignee_type = users.agent(ctx.state, conversation.assignee, conversation.account), "User"
  elseif conversation.assignee_bot then
    view.assignee, view.assignee_type = agent_bots.slim(ctx.state, conversation.assignee_bot), "AgentBot"
  end
  if conversation.team then view.team = teams.view(conversation.team, ctx.user) end
  return view
end

--- Whether an agent may still answer: Api inboxes can close a window after the last incoming message.
function conversation_view.can_reply(state, conversation)
  local attributes = conversation.inbox.channel.additional_attributes
  local hours = attributes and cast.integer(attributes.agent_reply_time_window)
  if not hours then return true end
  for i = #conversation.messages, 1, -1 do
    local message = conversation.messages[i]
    if message.message_type == 0 then return state:now() < message.created_at + hours * 3600 end
  end
  return false
end

local function last(conversation, test)
  for i = #conversation.messages, 1, -1 do
    if not test or test(conversation.messages[i]) then return conversation.messages[i] end
  end
end

local function is_spoken(message) return message.message_type ~= 2 end

--- What an embedded message says of its conversation.
function conversation_view.about(conversation, unread)
  local assignee = conversation.assignee
  return {
    assignee_id = assignee and assignee.id or conversation.stray_assignee_id or json.null,
    unread_count = unread or message_model.unread(conversation),
    last_activity_at = times.unix(conversation.last_activity_at),
    contact_inbox = { source_id = conversation.contact_inbox.source_id },
  }
end

--- The whole conversation with its newest message.
function conversation_view.full(ctx, conversation)
  local unread = message_model.unread(conversation)
  local about, messages = conversation_view.about(conversation, unread), json.array({})
  local newest, spoken = last(conversation), last(conversation, is_spoken)
  local applied = sla_policies.applied(conversation)
  if newest then messages[1] = message_view.embedded(ctx.state, newest, about) end
  return {
    meta = meta(ctx, conversation), id = conversation.id, messages = messages, account_id = conversation.account.id,
    uuid = conversation.uuid, additional_attributes = conversation.additional_attributes,
    agent_last_seen_at = times.unix(conversation.agent_last_seen_at),
    assignee_last_seen_at = times.unix(conversation.assignee_last_seen_at), can_reply = conversation_view.can_reply(ctx.state, conversation),
    contact_last_seen_at = times.unix(conversation.contact_last_seen_at),
    custom_attributes = conversation.custom_attributes, inbox_id = conversation.inbox.id,
    labels = labelling.view(conversation.labels), muted = conversation.contact.blocked,
    snoozed_until = times.iso(conversation.snoozed_until), status = conversation.status,
    created_at = times.unix(conversation.created_at), updated_at = conversation.updated_at,
    timestamp = times.unix(conversation.last_activity_at),
    first_reply_created_at = times.unix(conversation.first_reply_created_at), unread_count = unread,
    last_non_activity_message = spoken and message_view.embedded(ctx.state, spoken, about) or json.null,
    last_activity_at = times.unix(conversation.last_activity_at), priority = cast.column(conversation.priority),
    waiting_since = times.unix(conversation.waiting_since), sla_policy_id = cast.column(applied and applied.sla_id),
    sla_events = json.array({}), applied_sla = applied,
  }
end

return conversation_view
