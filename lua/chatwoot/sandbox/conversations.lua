--- Conversations: made, read, moved along, muted, deleted. Lists stand in conversation_lists.lua, changes in
-- conversation_model.lua. An agent sees those of his inboxes and teams. Neighbours: conversation_view.lua,
-- messages.lua.
local activity = require "chatwoot.sandbox.activity"
local attachments = require "chatwoot.sandbox.attachments"
local cast = require "chatwoot.sandbox.cast"
local contact_model = require "chatwoot.sandbox.contact_model"
local conversation_lists = require "chatwoot.sandbox.conversation_lists"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local message_model = require "chatwoot.sandbox.message_model"
local message_view = require "chatwoot.sandbox.message_view"
local model = require "chatwoot.sandbox.conversation_model"
local notify = require "chatwoot.sandbox.notify"
local paging = require "chatwoot.sandbox.paging"
local reporting = require "chatwoot.sandbox.reporting"
local rights = require "chatwoot.sandbox.rights"
local sla_policies = require "chatwoot.sandbox.sla_policies"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local conversations = {
  find = {}, list = conversation_lists.list, meta = conversation_lists.meta, search = conversation_lists.search,
  filter = conversation_lists.filter,
}
local null = json.null
--- How many calls still find a conversation that is being deleted.
local SLOW = 3

--- Whether the caller may see a conversation.
conversations.sees = rights.sees_conversation

--- The conversation of the path, when the caller may see it.
function conversations.by_path(ctx)
  local conversation = ctx.account.conversations:get(cast.id(ctx.ids.conversation_id)) or errors.not_found()
  if not conversations.sees(ctx, conversation) then errors.forbidden_action() end
  return conversation
end

for _, name in ipairs({ "get", "update", "delete", "toggle_status", "toggle_priority", "toggle_typing_status",
  "update_last_seen", "unread", "mute", "unmute", "transcript", "custom_attributes", "attachments", "inbox_assistant",
  "reporting_events" }) do
  conversations.find[name] = conversations.by_path
end

--- A bot can't be shown a conversation with a team: the server breaks on it.
local function show(ctx, conversation)
  if ctx.bot and conversation.team then errors.crash() end
  return conversation_view.full(ctx, conversation)
end

function conversations.get(ctx) return show(ctx, ctx.record) end

local function clash() errors.refused("source_id should be unique") end

--- The record a field names, nil where the field is blank.
local function named(list, id)
  if cast.present(id) then return list:get(cast.id(id)) or errors.not_found() end
end

local function find_tie(ctx)
  local given, account = ctx.form, ctx.account
  local inbox = named(account.inboxes, given.inbox_id)
  if inbox then guard.check_inbox(ctx, inbox) end
  local contact = named(account.contacts, given.contact_id)
  if inbox and contact then
    return contact_model.tie(ctx.state, contact, inbox, given.source_id, cast.boolean(given.hmac_verified), clash)
  end
  local source_id = cast.present(given.source_id) and cast.string(given.source_id)
  for _, tie in ipairs(account.contact_inboxes.list) do
    if source_id and tie.source_id == source_id then
      guard.check_inbox(ctx, tie.inbox)
      return tie
    end
  end
  errors.not_found()
end

--- With one conversation for each tie, the newest one is met again.
local function locked(ctx, tie)
  if not tie.inbox.lock_to_single_conversation then return nil end
  for i = #ctx.account.conversations.list, 1, -1 do
    local conversation = ctx.account.conversations.list[i]
    if conversation.contact_inbox == tie then return conversation end
  end
end

local function new_fields(ctx)
  local given = ctx.form
  local custom, status = given.custom_attributes, model.status_word(given.status)
  if custom ~= nil and custom ~= null and not cast.object(custom) then errors.crash() end
  custom = cast.object(custom) or {}
  model.check_attributes(custom)
  local member = users.member(ctx.account, given.assignee_id)
  return {
    status = status, custom_attributes = custom, additional_attributes = cast.object(given.additional_attributes),
    snoozed_until = status == "snoozed" and times.parse(given.snoozed_until) or nil, assignee = member and member.user,
    team = ctx.account.teams:get(cast.id(given.team_id)),
  }
end

local function first_message(ctx, conversation, made)
  local given = ctx.form.message
  if cast.blank(given) then return end
  local message, problem
  if cast.object(given) then message, problem = message_model.build(ctx, conversation, given) end
  if message then return end
  if made then ctx.account.conversations:remove(conversation) end
  if problem and problem.faults then errors.invalid(problem.faults) end
  errors.crash()
end

function conversations.create(ctx)
  local tie = find_tie(ctx)
  local conversation = locked(ctx, tie)
  local made = conversation == nil
  if made then conversation = model.create(ctx, tie, new_fields(ctx)) end
  first_message(ctx, conversation, made)
  return show(ctx, conversation)
end

function conversations.update(ctx)
  local conversation, given = ctx.record, ctx.form
  local priority = model.priority_word(given.priority)
  local policy = sla_policies.asked(ctx, conversation, given.sla_policy_id)
  if policy then sla_policies.apply(ctx, conversation, policy) end
  if given.priority ~= nil then model.set_priority(ctx, conversation, priority) end
  return show(ctx, conversation)
end

conversations.find.delete = function(ctx)
  local conversation = ctx.account.conversations:get(cast.id(ctx.ids.conversation_id)) or errors.not_found()
  return conversation
end

function conversations.delete(ctx)
  local conversation, account = ctx.record, ctx.account
  ctx.state:soon(function()
    account.conversations:remove(conversation)
    account.messages:reject(function(message) return message.conversation == conversation end)
    account.notifications:reject(function(notification) return notification.conversation == conversation end)
  end, SLOW)
end

--- With a status it is set, and the time to wake up with it; without one it turns between open and resolved.
function conversations.toggle_status(ctx)
  local conversation, given = ctx.record, ctx.form
  local status, seconds = model.status_word(given.status), nil
  local hand_off = ctx.bot and conversation.status == "pending" and status == "open"
  if status and not hand_off then seconds = times.leading_seconds(given.snoozed_until) end
  if seconds == false then errors.crash() end
  if not status then status = conversation.status == "open" and "resolved" or "open" end
  model.set_status(ctx, conversation, status, seconds)
  if hand_off then
    conversation.waiting_since = conversation.waiting_since or ctx.state:now()
    notify.created(ctx.state, conversation)
  end
  if status == "open" and ctx.member and ctx.member.role == "agent" then model.assign(ctx, conversation, ctx.user) end
  return { payload = {
    success = hand_off and null or true, conversation_id = conversation.id, current_status = conversation.status,
    snoozed_until = times.iso(conversation.snoozed_until),
  } }
end

function conversations.toggle_priority(ctx)
  model.set_priority(ctx, ctx.record, model.priority_word(ctx.form.priority))
end

function conversations.toggle_typing_status() end

local HOUR = 3600

--- Written only where something is unread, or the last time is an hour ago.
function conversations.update_last_seen(ctx)
  local conversation, now = ctx.record, ctx.state:now()
  if ctx.user then notify.seen(ctx.state, conversation, ctx.user) end
  local last = conversation.agent_last_seen_at
  if message_model.unread(conversation) == 0 and last and now - last < HOUR then return show(ctx, conversation) end
  conversation.agent_last_seen_at = now
  if ctx.user and conversation.assignee == ctx.user then conversation.assignee_last_seen_at = now end
  return show(ctx, conversation)
end

--- Seen until just before the newest incoming message; never, where there is none.
function conversations.unread(ctx)
  local conversation = ctx.record
  conversation.agent_last_seen_at, conversation.assignee_last_seen_at = nil, nil
  for i = #conversation.messages, 1, -1 do
    local message = conversation.messages[i]
    if message.message_type == 0 then
      conversation.agent_last_seen_at = message.created_at - 1
      conversation.assignee_last_seen_at = conversation.agent_last_seen_at
      break
    end
  end
  return show(ctx, conversation)
end

function conversations.mute(ctx)
  local conversation = ctx.record
  conversation.contact.blocked = true
  if conversation.status ~= "resolved" then reporting.resolved(ctx.state, conversation) end
  conversation.status, conversation.snoozed_until, conversation.waiting_since = "resolved", nil, nil
  activity.note(ctx, conversation, activity.actor(ctx) .. " has muted the conversation")
end

function conversations.unmute(ctx)
  ctx.record.contact.blocked = false
  activity.note(ctx, ctx.record, activity.actor(ctx) .. " has unmuted the conversation")
end

function conversations.transcript(ctx)
  if cast.blank(ctx.p.email) then errors.refused("email param missing") end
end

function conversations.custom_attributes(ctx)
  local attributes = cast.object(ctx.form.custom_attributes) or errors.crash()
  model.check_attributes(attributes)
  ctx.record.custom_attributes, ctx.record.updated_at = attributes, ctx.state:now()
  return { custom_attributes = attributes }
end

function conversations.attachments(ctx)
  local all, payload = attachments.of(ctx.record.messages), json.array({})
  for i, attachment in ipairs(paging.slice(all, paging.number(ctx.p.page), 100)) do
    payload[i] = attachments.listed(ctx.state, attachment, message_view.sender(ctx.state, attachment.message))
  end
  return { meta = { total_count = #all }, payload = payload }
end

function conversations.inbox_assistant() return { assistant = null } end
function conversations.reporting_events(ctx) return json.array(reporting.view(ctx.record)) end

--- How many open conversations hold something unread, by inbox, label and team.
function conversations.unread_counts(ctx)
  if not ctx.account.features.conversation_unread_counts then
    errors.refused("Conversation unread counts feature not enabled for this account", 403)
  end
  local counts = { all_count = 0, inboxes = {}, labels = {}, teams = {} }
  local function count(group, id)
    local name = tostring(id)
    counts[group][name] = (counts[group][name] or 0) + 1
  end
  for _, conversation in ipairs(ctx.account.conversations.list) do
    if conversation.status == "open" and guard.sees_inbox(ctx, conversation.inbox)
      and message_model.unread(conversation) > 0 then
      counts.all_count = counts.all_count + 1
      count("inboxes", conversation.inbox.id)
      if conversation.team then count("teams", conversation.team.id) end
      for _, title in ipairs(conversation.labels) do
        local label = ctx.account.labels:find({ title = title:lower() })
        if label and label.show_on_sidebar then count("labels", label.id) end
      end
    end
  end
  return { payload = counts }
end

return conversations
