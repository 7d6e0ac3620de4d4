--- A message as answers show it: plain, embedded in a conversation (every column), and public.
-- It must never change one.
-- Neighbours: messages.lua, conversation_view.lua, public_messages.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local attachments = require "chatwoot.sandbox.attachments"
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local message_view = {}
local column = cast.column

--- Who wrote it, nil for nobody.
function message_view.sender(state, message)
  if message.sender_type == "User" then return users.sender(state, message.sender, message.account) end
  if message.sender_type == "Contact" then return contact_view.sender(state, message.sender) end
  if message.sender_type == "AgentBot" then return agent_bots.sender(state, message.sender) end
end

--- Its files, nil for none. measured: pictures have been looked at.
function message_view.files(state, message, measured)
  if #message.attachments == 0 then return nil end
  local list = json.array({})
  for i, attachment in ipairs(message.attachments) do list[i] = attachments.view(state, attachment, measured) end
  return list
end

--- A message in the Application API. measured: its pictures have been looked at (not yet in the answer that makes it).
function message_view.plain(state, message, measured)
  return {
    id = message.id, content = column(message.content), inbox_id = message.conversation.inbox.id,
    conversation_id = message.conversation.id, message_type = message.message_type, content_type = message.content_type,
    status = message.status, content_attributes = message.content_attributes,
      created_at = times.unix(message.created_at),
    private = message.private, source_id = column(message.source_id), sender = message_view.sender(state, message),
    attachments = message_view.files(state, message, measured),
  }
end

--- A message inside a conversation. about: { assignee_id, unread_count, last_activity_at, contact_inbox } of that one.
function message_view.embedded(state, message, about)
  local view = message_view.plain(state, message, true)
  view.account_id = message.account.id
  view.updated_at = times.iso(message.updated_at)
  view.sender_type = column(message.sender_type)
  view.sender_id = column(message.sender and message.sender.id)
  view.external_source_ids, view.sentiment = {}, {}
  view.additional_attributes = message.additional_attributes
  view.processed_message_content = column(message.content)
  view.conversation = about
  return view
end

--- Seconds until a job has looked at a picture.
local LOOK = 0.5

--- A message in the Public API: agents are shown without presence, pictures without measures until they are looked at.
function message_view.public(state, message)
  local view = message_view.plain(state, message, state:now() - message.created_at >= LOOK)
  if message.sender_type == "User" then view.sender = users.sender(state, message.sender) end
  return {
    id = view.id, content = view.content, message_type = view.message_type, content_type = view.content_type,
    content_attributes = view.content_attributes, created_at = view.created_at, conversation_id = view.conversation_id,
    attachments = view.attachments, sender = view.sender,
  }
end

return message_view
