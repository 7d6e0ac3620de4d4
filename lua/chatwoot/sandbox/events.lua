--- Which events a call brought about, and whose webhooks hear of them. Before a write the account is looked at, afterwards
-- what has changed since is told: no resource knows of webhooks. Nothing is looked at while nobody listens. It must never
-- send anything, it only puts deliveries into the outbox. Neighbours: server.lua (before and after each write),
-- webhook_view.lua (what is told), deliveries.lua (hands them over).
local cast = require "chatwoot.sandbox.cast"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local webhook_view = require "chatwoot.sandbox.webhook_view"

local events = {}
local null = json.null

local function set(text)
  local out = {}
  for word in text:gmatch("%S+") do out[word] = true end
  return out
end

local INBOX = set([[conversation_created conversation_updated conversation_status_changed message_created message_updated
  conversation_typing_on conversation_typing_off]])
local BOT = set([[conversation_updated conversation_status_changed conversation_opened conversation_resolved
  message_created message_updated]])
--- Calls that are events of their own.
local TYPING = { ["conversations.toggle_typing_status"] = true, ["public_conversations.toggle_typing"] = true }

local function id_of(record) return record and record.id or null end
local function plain(value) return cast.column(value) end
local function titles(list) return json.array(cast.copy(list or {})) end
local function joined(list) return list and #list > 0 and table.concat(list, ", ") or null end

--- What is compared, in the order in which changes are told: field of the record, name in the event, form of its value.
local CONVERSATION = {
  { "status", "status", plain }, { "assignee", "assignee_id", id_of }, { "updated_at", "updated_at", times.iso, true },
  { "snoozed_until", "snoozed_until", times.iso }, { "custom_attributes", "custom_attributes", plain },
  { "team", "team_id", id_of }, { "priority", "priority", plain },
  { "first_reply_created_at", "first_reply_created_at", times.iso }, { "waiting_since", "waiting_since", times.iso },
  { "labels", "cached_label_list", joined }, { "labels", "label_list", titles },
}
local CONTACT = {
  { "name", "name", plain }, { "email", "email", plain }, { "phone_number", "phone_number", plain },
  { "updated_at", "updated_at", times.iso, true }, { "additional_attributes", "additional_attributes", plain },
  { "identifier", "identifier", plain }, { "custom_attributes", "custom_attributes", plain },
  { "last_activity_at", "last_activity_at", times.iso }, { "blocked", "blocked", plain },
}

local function same(a, b)
  if a == b then return true end
  if type(a) ~= "table" or type(b) ~= "table" or a.id ~= nil or b.id ~= nil then return false end
  for key, value in pairs(a) do
    if not same(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

local function look_at(record, fields)
  local seen = {}
  for _, field in ipairs(fields) do seen[field[1]] = record[field[1]] end
  return seen
end

--- Records that are gone are forgotten.
local function look(collection, fields)
  local seen = setmetatable({}, { __mode = "k" })
  for _, record in ipairs(collection.list) do seen[record] = look_at(record, fields) end
  return seen
end

--- What changed of a record, as events tell it; nil when nothing but its time did.
local function changes(old, record, fields)
  local list, real = json.array({}), false
  for _, field in ipairs(fields) do
    local before, now = old[field[1]], record[field[1]]
    if not same(before, now) then
      real = real or not field[4]
      list[#list + 1] = { [field[2]] = { previous_value = field[3](before), current_value = field[3](now) } }
    end
  end
  return real and list or nil
end

--- Whether anybody in the account wants to hear.
local function listening(account)
  if #account.webhooks.list > 0 then return true end
  for _, inbox in ipairs(account.inboxes.list) do
    if cast.present(inbox.channel.webhook_url) or inbox.bot and cast.present(inbox.bot.outgoing_url) then return true end
  end
  return false
end

local function message_state(message)
  return { message.updated_at, message.status, message.content, message.content_attributes }
end

--- Looks at an account before something is done in it; nil when nobody listens. conversation: whose messages may change.
function events.watch(account, conversation)
  if not listening(account) then
    account.shadow = nil
    return nil
  end
  account.shadow = account.shadow or {
    contacts = look(account.contacts, CONTACT), conversations = look(account.conversations, CONVERSATION),
  }
  local messages, list = {}, account.messages.list
  for _, message in ipairs(conversation and conversation.messages or {}) do messages[message] = message_state(message) end
  return { account = account, messages = messages, last = list[#list] and list[#list].id or 0 }
end

--- Webhooks of the account that subscribed to an event.
local function subscribed(account, event)
  local list = {}
  for _, hook in ipairs(account.webhooks.list) do
    for _, name in ipairs(hook.subscriptions) do
      if name == event then
        list[#list + 1] = { kind = "account", url = hook.url, secret = hook.secret }
        break
      end
    end
  end
  return list
end

local function add_bot(list, bot)
  if bot and cast.present(bot.outgoing_url) then
    list[#list + 1] = { kind = "bot", url = bot.outgoing_url, secret = bot.secret }
  end
end

local function receivers(account, conversation, event)
  local list = subscribed(account, event)
  local inbox = conversation and conversation.inbox
  if not inbox then return list end
  if INBOX[event] and cast.present(inbox.channel.webhook_url) then
    list[#list + 1] = { kind = "inbox", url = inbox.channel.webhook_url, secret = inbox.channel.secret }
  end
  if BOT[event] then
    add_bot(list, inbox.bot)
    if conversation.assignee_bot ~= inbox.bot then add_bot(list, conversation.assignee_bot) end
  end
  return list
end

local ESCAPES = { ["<"] = "\\u003c", [">"] = "\\u003e", ["&"] = "\\u0026" }

--- Puts an event into the outbox, once for each receiver. subject: { conversation, message } it is about.
local function tell(state, account, event, subject, make)
  local list, body = receivers(account, subject.conversation, event), nil
  for _, receiver in ipairs(list) do
    if not body then
      local payload = make()
      payload.event = event
      body = json.encode(payload):gsub("[<>&]", ESCAPES)
    end
    state.outbox[#state.outbox + 1] = {
      id = state.random:uuid(), event = event, kind = receiver.kind, url = receiver.url, secret = receiver.secret,
      body = body, account = account, conversation = subject.conversation, message = subject.message,
    }
  end
end

local function tell_contact(state, account, event, contact, changed)
  tell(state, account, event, {}, function()
    local payload = webhook_view.contact(state, contact)
    payload.changed_attributes = changed
    return payload
  end)
end

local function tell_conversation(state, account, event, conversation, changed)
  tell(state, account, event, { conversation = conversation }, function()
    local payload = webhook_view.conversation(state, conversation)
    payload.changed_attributes = changed
    return payload
  end)
end

local function tell_message(state, account, event, message)
  tell(state, account, event, { conversation = message.conversation, message = message }, function()
    return webhook_view.message(state, message)
  end)
end

local function settle_contacts(state, account, seen)
  for _, contact in ipairs(account.contacts.list) do
    local old = seen[contact]
    local changed = old and changes(old, contact, CONTACT)
    if not old then tell_contact(state, account, "contact_created", contact) end
    if changed then tell_contact(state, account, "contact_updated", contact, changed) end
    if changed or not old then seen[contact] = look_at(contact, CONTACT) end
  end
end

local function status_events(state, account, conversation)
  local turned = conversation.status == "open" and "conversation_opened"
    or conversation.status == "resolved" and "conversation_resolved"
  if turned then tell_conversation(state, account, turned, conversation) end
  tell_conversation(state, account, "conversation_status_changed", conversation, null)
end

local function settle_conversations(state, account, seen)
  for _, conversation in ipairs(account.conversations.list) do
    local old = seen[conversation]
    local changed = old and changes(old, conversation, CONVERSATION)
    if not old then tell_conversation(state, account, "conversation_created", conversation) end
    if changed and old.status ~= conversation.status then status_events(state, account, conversation) end
    if changed then tell_conversation(state, account, "conversation_updated", conversation, changed) end
    if changed or not old then seen[conversation] = look_at(conversation, CONVERSATION) end
  end
end

local function settle_messages(state, watch)
  local list, first = watch.account.messages.list, nil
  for i = #list, 1, -1 do
    if list[i].id <= watch.last then break end
    first = i
  end
  for i = first or #list + 1, #list do
    if list[i].message_type ~= 2 then tell_message(state, watch.account, "message_created", list[i]) end
  end
  local changed = {}
  for message, old in pairs(watch.messages) do
    if not same(old, message_state(message)) then changed[#changed + 1] = message end
  end
  table.sort(changed, function(a, b) return a.id < b.id end)
  for _, message in ipairs(changed) do tell_message(state, watch.account, "message_updated", message) end
end

--- Tells what has happened since the look.
function events.settle(state, watch)
  local account = watch.account
  settle_messages(state, watch)
  settle_contacts(state, account, account.shadow.contacts)
  settle_conversations(state, account, account.shadow.conversations)
end

--- Does something outside a call and tells what came of it.
function events.around(state, conversation, action)
  local watch = events.watch(conversation.account, conversation)
  action()
  state:run_jobs()
  if watch then events.settle(state, watch) end
end

--- The look before a call, nil when it needs none.
function events.before(ctx)
  if ctx.method == "GET" or ctx.method == "HEAD" then return nil end
  local inbox = ctx.state.inbox_identifiers[ctx.ids.inbox_identifier or ""]
  local account = ctx.account or inbox and inbox.account
  if not account then return nil end
  return events.watch(account, account.conversations:get(cast.id(ctx.ids.conversation_id)))
end

local function typing(ctx, account)
  local conversation, state = ctx.record, ctx.state
  local kind = ctx.user and "User" or ctx.bot and "AgentBot" or "Contact"
  local word = ctx.p.typing_status
  if word ~= "on" and word ~= "off" then return end
  tell(state, account, "conversation_typing_" .. word, { conversation = conversation }, function()
    return {
      user = webhook_view.actor(state, kind, ctx.user or ctx.bot or conversation.contact),
      conversation = webhook_view.conversation(state, conversation),
      is_private = ctx.user ~= nil and cast.boolean(ctx.p.is_private) or false,
    }
  end)
end

--- Tells what a call did. done: it was answered without a refusal.
function events.after(ctx, done)
  local watch = ctx.watch
  if not watch then return end
  events.settle(ctx.state, watch)
  if done and TYPING[ctx.row.endpoint] then typing(ctx, watch.account) end
end

return events
