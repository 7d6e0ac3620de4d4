--- A conversation as events and notifications carry it: unlike the view of conversations.get it has only the newest word
-- spoken in it, the raw tie to the contact with its secret token, and times of both kinds. It must never change one.
-- Neighbours: conversation_view.lua, notification_view.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local message_model = require "chatwoot.sandbox.message_model"
local message_view = require "chatwoot.sandbox.message_view"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local event = {}
local null = json.null

--- The row of the tie between contact and inbox.
local function tie_row(tie)
  return {
    id = tie.id, contact_id = tie.contact.id, inbox_id = tie.inbox.id, source_id = tie.source_id,
    created_at = times.iso(tie.created_at), updated_at = times.iso(tie.created_at), hmac_verified = tie.hmac_verified,
    pubsub_token = tie.pubsub_token,
  }
end

local function newest_spoken(conversation)
  for i = #conversation.messages, 1, -1 do
    local message = conversation.messages[i]
    if message.message_type ~= 2 and not message.private then return message end
  end
end

local function meta(ctx, conversation)
  local assignee, kind = null, null
  if conversation.assignee then
    assignee, kind = users.sender(ctx.state, conversation.assignee, conversation.account), "User"
  elseif conversation.assignee_bot then
    assignee, kind = agent_bots.sender(ctx.state, conversation.assignee_bot), "AgentBot"
  end
  local team = conversation.team
  return {
    sender = contact_view.sender(ctx.state, conversation.contact), assignee = assignee, assignee_type = kind,
    team = team and { id = team.id, name = team.name } or null,
    hmac_verified = conversation.contact_inbox.hmac_verified,
  }
end

--- The whole of it.
function event.data(ctx, conversation)
  local unread, messages = message_model.unread(conversation), json.array({})
  local spoken = newest_spoken(conversation)
  if spoken then
    messages[1] = message_view.embedded(ctx.state, spoken, conversation_view.about(conversation, unread))
  end
  local activity = times.unix(conversation.last_activity_at)
  return {
    id = conversation.id, inbox_id = conversation.inbox.id, channel = conversation.inbox.channel.class,
    status = conversation.status, priority = cast.column(conversation.priority), messages = messages,
    labels = labelling.view(conversation.labels), meta = meta(ctx, conversation), unread_count = unread,
    can_reply = conversation_view.can_reply(ctx.state, conversation), contact_inbox = tie_row(conversation.contact_inbox),
    additional_attributes = conversation.additional_attributes, custom_attributes = conversation.custom_attributes,
    snoozed_until = times.iso(conversation.snoozed_until),
    first_reply_created_at = times.iso(conversation.first_reply_created_at),
    waiting_since = times.unix(conversation.waiting_since),
    agent_last_seen_at = times.unix(conversation.agent_last_seen_at),
    contact_last_seen_at = times.unix(conversation.contact_last_seen_at), last_activity_at = activity,
    timestamp = activity, created_at = times.unix(conversation.created_at), updated_at = conversation.updated_at,
    applied_sla = null, sla_events = json.array({}), sla_policy_id = null,
  }
end

return event
