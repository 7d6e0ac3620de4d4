--- Makes notifications: for new conversations, assignments, messages and mentions, to those whom they concern and who
-- want them. It happens in jobs, after the answer. A newer one about the same conversation replaces the older.
-- It must never answer. Neighbours: conversation_model.lua and message_model.lua (call it), notifications.lua (shows),
-- notification_settings.lua (who wants what).
local cast = require "chatwoot.sandbox.cast"
local settings = require "chatwoot.sandbox.notification_settings"

local notify = {}

local function make(state, conversation, member, event, message)
  local all, now = conversation.account.notifications, state:now()
  all:reject(function(other) return other.user == member.user and other.conversation == conversation end)
  all:add({
    id = state:next_id("notifications"), account = conversation.account, user = member.user, event = event,
    conversation = conversation, message = message, created_at = now, updated_at = now, last_activity_at = now,
    meta = {},
  })
end

--- Tells one user. New conversations are told of only where they are wanted; a blocked contact is heard of in mentions
--- only.
local function tell(state, conversation, user, event, message)
  local member = conversation.account.members[user.id]
  if not member or not conversation.account.conversations:get(conversation.id) then return end
  if event == "conversation_creation" and not settings.wants(state, member, event) then return end
  if conversation.contact.blocked and event ~= "conversation_mention" then return end
  make(state, conversation, member, event, message)
end

--- A new conversation, or one a bot has handed over: the members of its inbox.
function notify.created(state, conversation)
  state:later(function()
    if conversation.status == "pending" then return end
    local ids = {}
    for id in pairs(conversation.inbox.members) do ids[#ids + 1] = id end
    table.sort(ids)
    for _, id in ipairs(ids) do
      local user = state.users:get(id)
      if user then tell(state, conversation, user, "conversation_creation") end
    end
  end)
end

--- A conversation somebody was given by somebody else.
function notify.assigned(state, conversation, assignee, actor)
  if not assignee or assignee == actor then return end
  state:later(function()
    if conversation.status ~= "pending" and conversation.assignee == assignee then
      tell(state, conversation, assignee, "conversation_assignment")
    end
  end)
end

--- Users named in a note, straight or by their team, who may see the conversation; each once.
local function mentioned(state, message)
  local account, inbox, out, seen = message.account, message.conversation.inbox, {}, {}
  local function add(id)
    local member = account.members[id]
    if not member or seen[id] or not (member.role == "administrator" or inbox.members[id]) then return end
    seen[id] = true
    out[#out + 1] = state.users:get(id)
  end
  for kind, id in message.content:gmatch("%(mention://(%l+)/(%d+)/[^)]+%)") do
    local team = kind == "team" and account.teams:get(tonumber(id))
    if kind == "user" then add(tonumber(id)) end
    for user_id in pairs(team and team.members or {}) do add(user_id) end
  end
  return out
end

local function mentions(state, message, told)
  local conversation = message.conversation
  if not message.private or cast.blank(message.content) then return end
  for _, user in ipairs(mentioned(state, message)) do
    told[user.id] = true
    conversation.mentions[user.id] = true
    tell(state, conversation, user, "conversation_mention", message)
    conversation.participants[user.id] = conversation.participants[user.id] or state:next_id("joins")
  end
end

--- A message: who is mentioned, then the assignee, then the participants; never its writer.
function notify.message(state, message)
  if message.message_type > 1 then return end
  state:later(function()
    local conversation, told = message.conversation, {}
    mentions(state, message, told)
    local assignee = conversation.assignee
    if assignee and not told[assignee.id] and assignee ~= message.sender then
      told[assignee.id] = true
      tell(state, conversation, assignee, "assigned_conversation_new_message", message)
    end
    local ids = {}
    for id in pairs(conversation.participants) do ids[#ids + 1] = id end
    table.sort(ids)
    for _, id in ipairs(ids) do
      local user = state.users:get(id)
      if user and not told[id] and user ~= message.sender then
        tell(state, conversation, user, "participating_conversation_new_message", message)
      end
    end
  end)
end

--- Somebody looked at a conversation: what he was told of it counts as read.
function notify.seen(state, conversation, user)
  for _, notification in ipairs(conversation.account.notifications.list) do
    if notification.user == user and notification.conversation == conversation and not notification.read_at then
      notification.read_at = state:now()
    end
  end
end

return notify
