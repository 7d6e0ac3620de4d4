--- A notification as answers show it: in the list with the whole conversation, elsewhere as the raw row.
-- It must never change one. Neighbours: notifications.lua, webhook_view.lua (the conversation in it), message_view.lua.
local cast = require "chatwoot.sandbox.cast"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local message_view = require "chatwoot.sandbox.message_view"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"
local webhook_view = require "chatwoot.sandbox.webhook_view"

local view = {}
local attachments_text = "Attachment"
local TITLES = {
  conversation_creation = "A conversation (#%d) has been created in %s",
  conversation_assignment = "A conversation (#%d) has been assigned to you",
  assigned_conversation_new_message = "A new message is created in conversation (#%d)",
  participating_conversation_new_message = "A new message is created in conversation (#%d)",
  conversation_mention = "You have been mentioned in conversation (#%d)",
}

--- The first ten words, mentions as plain names.
local function shortened(content)
  local rest, words = content, 0
  for from, to in content:gmatch("()%S+()") do
    words = words + 1
    if words == 11 then rest = content:sub(1, from - 1):gsub("%s+$", "") .. "..." break end
    if to == nil then break end
  end
  return (rest:gsub("%[(@[^%]]*)%]%(mention://%l+/%d+/[^)]*%)", "%1"))
end

local function spoken(message)
  local name = message and message.sender and message.sender.name or ""
  local content = message and cast.present(message.content)
  if content then content = shortened(content)
  else content = message and #message.attachments > 0 and attachments_text or "No content" end
  return name .. ": " .. content
end

local function last_of(conversation, kind)
  for i = #conversation.messages, 1, -1 do
    if conversation.messages[i].message_type == kind then return conversation.messages[i] end
  end
end

local function body_of(notification)
  local conversation = notification.conversation
  if notification.event == "conversation_creation" then return spoken(conversation.messages[1]) end
  if notification.event == "conversation_assignment" then
    return spoken(last_of(conversation, 0) or last_of(conversation, 1))
  end
  return spoken(notification.message)
end

local function message_of(ctx, message)
  return message_view.embedded(ctx.state, message, conversation_view.about(message.conversation))
end

--- In the list.
function view.listed(ctx, notification)
  local conversation = notification.conversation
  return {
    id = notification.id, notification_type = notification.event, meta = notification.meta,
    push_message_title = TITLES[notification.event]:format(conversation.id, conversation.inbox.name),
    push_message_body = body_of(notification), primary_actor_type = "Conversation",
    primary_actor_id = conversation.database_id, primary_actor = webhook_view.notified(ctx.state, conversation),
    read_at = times.iso(notification.read_at),
    secondary_actor = cast.column(notification.message and message_of(ctx, notification.message)),
    user = users.sender(ctx.state, notification.user, notification.account),
    created_at = times.unix(notification.created_at), last_activity_at = times.unix(notification.last_activity_at),
    snoozed_until = times.iso(notification.snoozed_until),
  }
end

--- The row of the database.
function view.row(notification)
  local message = notification.message
  return {
    id = notification.id, account_id = notification.account.id, user_id = notification.user.id,
    notification_type = notification.event, primary_actor_type = "Conversation",
    primary_actor_id = notification.conversation.database_id,
    secondary_actor_type = cast.column(message and "Message"), secondary_actor_id = cast.column(message and message.id),
    read_at = times.iso(notification.read_at), created_at = times.iso(notification.created_at),
    updated_at = times.iso(notification.updated_at), snoozed_until = times.iso(notification.snoozed_until),
    last_activity_at = times.iso(notification.last_activity_at), meta = notification.meta,
  }
end

return view
