--- What webhooks say of a conversation, a message, a contact and who acts. Other shapes than answers have: times of
-- messages are ISO, kinds of messages are words, secrets of a tie are shown. It must never change a record.
-- Neighbours: events.lua (which event goes to whom), message_view.lua, contact_view.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local message_model = require "chatwoot.sandbox.message_model"
local message_view = require "chatwoot.sandbox.message_view"
local team_view = require "chatwoot.sandbox.team_view"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local webhook_view = {}
local column, null = cast.column, json.null
local KINDS = { [0] = "incoming", "outgoing", "activity", "template" }

local function account(record) return { id = record.account.id, name = record.account.name } end

function webhook_view.contact(state, contact)
  local picture = avatars.url(state, contact)
  return {
    account = account(contact), additional_attributes = contact.additional_attributes, avatar = picture,
    custom_attributes = contact.custom_attributes, email = column(contact.email), id = contact.id,
    identifier = column(contact.identifier), name = column(contact.name), phone_number = column(contact.phone_number),
    thumbnail = picture, blocked = contact.blocked,
  }
end

--- Who did something: a user, a contact or a bot; nil for nobody.
function webhook_view.actor(state, kind, actor)
  if kind == "User" then return { id = actor.id, name = actor.name, email = actor.email, type = "user" } end
  if kind == "Contact" then return webhook_view.contact(state, actor) end
  if kind == "AgentBot" then return { id = actor.id, name = column(actor.name), type = "agent_bot" } end
end

local function tie(record)
  return {
    id = record.id, contact_id = record.contact.id, inbox_id = record.inbox.id, source_id = record.source_id,
    created_at = times.iso(record.created_at), updated_at = times.iso(record.created_at),
    hmac_verified = record.hmac_verified, pubsub_token = record.pubsub_token,
  }
end

local function meta(state, conversation, account_of_reader)
  local assignee, kind = null, null
  if conversation.assignee then
    assignee, kind = users.sender(state, conversation.assignee, account_of_reader), "User"
  elseif conversation.assignee_bot then
    assignee, kind = agent_bots.sender(state, conversation.assignee_bot), "AgentBot"
  end
  return {
    sender = contact_view.sender(state, conversation.contact), assignee = assignee, assignee_type = kind,
    team = conversation.team and team_view.view(conversation.team) or null,
    hmac_verified = conversation.contact_inbox.hmac_verified,
  }
end

--- The newest message that was said aloud.
local function newest(conversation)
  for i = #conversation.messages, 1, -1 do
    local message = conversation.messages[i]
    if message.message_type ~= 2 and not message.private then return message end
  end
end

local function embedded(state, message, about)
  local view = message_view.embedded(state, message, about)
  if message.sender_type == "User" then view.sender = users.sender(state, message.sender) end
  view.attachments = message_view.files(state, message, false)
  return view
end

local function conversation_data(state, conversation, show, account_of_reader)
  local unread = message_model.unread(conversation)
  local messages, last = json.array({}), newest(conversation)
  if last then messages[1] = show(state, last, conversation_view.about(conversation, unread)) end
  return {
    additional_attributes = conversation.additional_attributes,
    can_reply = conversation_view.can_reply(state, conversation), channel = conversation.inbox.channel.class,
    contact_inbox = tie(conversation.contact_inbox), id = conversation.id, inbox_id = conversation.inbox.id,
    messages = messages, labels = labelling.view(conversation.labels), meta = meta(state, conversation, account_of_reader),
    status = conversation.status, custom_attributes = conversation.custom_attributes,
    snoozed_until = times.iso(conversation.snoozed_until), unread_count = unread,
    first_reply_created_at = times.iso(conversation.first_reply_created_at), priority = column(conversation.priority),
    waiting_since = times.unix(conversation.waiting_since),
    agent_last_seen_at = times.unix(conversation.agent_last_seen_at),
    contact_last_seen_at = times.unix(conversation.contact_last_seen_at),
    last_activity_at = times.unix(conversation.last_activity_at), timestamp = times.unix(conversation.last_activity_at),
    created_at = times.unix(conversation.created_at), updated_at = conversation.updated_at, applied_sla = null,
    sla_events = json.array({}), sla_policy_id = null,
  }
end

function webhook_view.conversation(state, conversation)
  local view = conversation_data(state, conversation, embedded)
  view.account = account(conversation)
  return view
end

--- The same for somebody inside the account, in his notifications: who is there is shown, the account is not.
function webhook_view.notified(state, conversation)
  return conversation_data(state, conversation, message_view.embedded, conversation.account)
end

--- The text as receivers get it: a backslash before a line's end goes, empty lines at the end too.
local function content(message)
  if not message.content then return null end
  return (message.content:gsub("\\\n", "\n"):gsub("\n+$", ""))
end

function webhook_view.message(state, message)
  local inbox = message.conversation.inbox
  return {
    account = account(message), additional_attributes = message.additional_attributes,
    content_attributes = message.content_attributes, content_type = message.content_type, content = content(message),
    conversation = webhook_view.conversation(state, message.conversation), created_at = times.iso(message.created_at),
    id = message.id, inbox = { id = inbox.id, name = inbox.name }, message_type = KINDS[message.message_type],
    private = message.private, sender = webhook_view.actor(state, message.sender_type, message.sender),
    source_id = column(message.source_id), attachments = message_view.files(state, message, false),
  }
end

return webhook_view
