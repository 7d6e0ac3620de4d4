--- Conversations as they change: made, moved through their states, assigned, labelled. It must never answer or check
-- rights. Neighbours: conversations.lua and the resources below it, activity.lua (the lines changes leave),
-- public_conversations.lua.
local activity = require "chatwoot.sandbox.activity"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local notify = require "chatwoot.sandbox.notify"
local reporting = require "chatwoot.sandbox.reporting"

local model = {}
local null = json.null

local STATUS = { open = "open", resolved = "resolved", pending = "pending", snoozed = "snoozed",
  [0] = "open", [1] = "resolved", [2] = "pending", [3] = "snoozed" }
local PRIORITY = { low = "low", medium = "medium", high = "high", urgent = "urgent",
  [0] = "low", [1] = "medium", [2] = "high", [3] = "urgent" }

--- The state a word or number means; nil for blank, a crash for anything else.
function model.status_word(value)
  if value == nil or value == null or value == "" then return nil end
  return STATUS[value] or errors.crash()
end

--- The priority a word or number means; nil clears it.
function model.priority_word(value)
  if value == nil or value == null or value == "" then return nil end
  return PRIORITY[value] or errors.crash()
end

local function touch(ctx, conversation) conversation.updated_at = ctx.state:now() end

--- Raises what is wrong with custom attributes: long texts, big numbers.
function model.check_attributes(attributes)
  local faults, names = errors.faults(), {}
  for name in pairs(attributes) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local value = attributes[name]
    if type(value) == "string" and cast.length(value) > 1500 then
      faults:add("custom_attributes", ("Custom attributes %s length should be < 1500"):format(name))
    elseif type(value) == "number" and value % 1 == 0 and value > 9999999999 then
      faults:add("custom_attributes", ("Custom attributes %s value should be < 9999999999"):format(name))
    end
  end
  faults:check()
end

--- A referer that is no address is lost.
local function clean_referer(attributes)
  local referer = attributes.referer
  if referer ~= nil and not (type(referer) == "string" and referer:find("^https?://[^%s]+$")) then
    attributes = cast.copy(attributes)
    attributes.referer = null
  end
  return attributes
end

--- Makes a user follow a conversation; the order of joining is kept.
function model.follow(ctx, conversation, user)
  if not conversation.participants[user.id] then conversation.participants[user.id] = ctx.state:next_id("joins") end
end

--- A new conversation. fields: status, snoozed_until, assignee, team, custom_attributes, additional_attributes.
function model.create(ctx, tie, fields)
  local account, now = tie.contact.account, ctx.state:now()
  account.last_display_id = account.last_display_id + 1
  local status = fields.status or "open"
  if tie.inbox.bot then status = "pending" end
  if tie.contact.blocked then status = "resolved" end
  local conversation = account.conversations:add({
    id = account.last_display_id, database_id = ctx.state:next_id("conversations"), uuid = ctx.state.random:uuid(),
    account = account, inbox = tie.inbox, contact = tie.contact, contact_inbox = tie, status = status, labels = {},
    custom_attributes = fields.custom_attributes or {}, snoozed_until = fields.snoozed_until,
    additional_attributes = clean_referer(fields.additional_attributes or {}), assignee = fields.assignee,
    team = fields.team, messages = {}, participants = {}, mentions = {}, created_at = now, updated_at = now, last_activity_at = now,
    waiting_since = now,
  })
  if fields.assignee then
    model.follow(ctx, conversation, fields.assignee)
    activity.assigned(ctx, conversation, fields.assignee, fields.team)
  elseif fields.team then
    activity.team(ctx, conversation, fields.team)
  end
  notify.created(ctx.state, conversation)
  notify.assigned(ctx.state, conversation, fields.assignee, ctx.actor)
  return conversation
end

--- Moves a conversation to a state; says nothing when it is there already.
function model.set_status(ctx, conversation, status, snoozed_until)
  local old = conversation.status
  conversation.status = status
  if status == "snoozed" then
    if snoozed_until then conversation.snoozed_until = snoozed_until end
  else
    conversation.snoozed_until = nil
  end
  if status == "resolved" then conversation.waiting_since = nil end
  if old ~= status then
    touch(ctx, conversation)
    activity.status(ctx, conversation, status)
    if status == "resolved" then reporting.resolved(ctx.state, conversation) end
  end
end

function model.set_priority(ctx, conversation, priority)
  local old = conversation.priority
  if old == priority then return end
  conversation.priority = priority
  touch(ctx, conversation)
  activity.priority(ctx, conversation, old, priority)
end

--- Gives a conversation to a user or, with is_bot, to a bot; nil takes it away.
function model.assign(ctx, conversation, assignee, is_bot)
  local old = conversation.assignee or conversation.assignee_bot
  conversation.assignee = not is_bot and assignee or nil
  conversation.assignee_bot, conversation.stray_assignee_id = is_bot and assignee or nil, nil
  if old == assignee then return end
  touch(ctx, conversation)
  if assignee and not is_bot then model.follow(ctx, conversation, assignee) end
  activity.assigned(ctx, conversation, assignee)
  notify.assigned(ctx.state, conversation, conversation.assignee, ctx.actor)
end

--- Gives a conversation to a team; an assignee outside the team loses it.
function model.set_team(ctx, conversation, team)
  local old = conversation.team
  conversation.team = team
  if old == team then return end
  if team and conversation.assignee and not team.members[conversation.assignee.id] then conversation.assignee = nil end
  touch(ctx, conversation)
  activity.team(ctx, conversation, team, old)
end

local function id_of(user) return user and user.id end

--- The line a change of team or assignee leaves: the team's where it changed.
local function tell_of(ctx, conversation, old_team, old_assignee_id)
  local team, user = conversation.team, conversation.assignee
  local is_new = model.assignee_id(conversation) ~= old_assignee_id
  if team ~= old_team and team and user and is_new then return activity.assigned(ctx, conversation, user, team) end
  if team ~= old_team then return activity.team(ctx, conversation, team, old_team) end
  if is_new then activity.assigned(ctx, conversation, user or conversation.stray_assignee_id and { name = "" }) end
end

--- The id in the assignee's column: it may be that of nobody.
function model.assignee_id(conversation) return id_of(conversation.assignee) or conversation.stray_assignee_id end

--- Several changes in one: { status, assignee, stray_assignee_id, team, snoozed_until }, false where one is taken away. A
--- stray id, that of nobody, is kept as it is.
function model.change(ctx, conversation, changes)
  local old_team, old, old_id = conversation.team, conversation.assignee, model.assignee_id(conversation)
  if changes.snoozed_until and not changes.status then conversation.snoozed_until = changes.snoozed_until end
  if changes.team ~= nil then conversation.team = changes.team or nil end
  if changes.assignee ~= nil then
    conversation.assignee, conversation.assignee_bot = changes.assignee or nil, nil
    conversation.stray_assignee_id = changes.stray_assignee_id
  end
  local team, user = conversation.team, conversation.assignee
  if team and team ~= old_team and user and not team.members[user.id] then
    user, conversation.assignee = nil, nil
  end
  if changes.status then model.set_status(ctx, conversation, changes.status, changes.snoozed_until) end
  if team == old_team and model.assignee_id(conversation) == old_id then return end
  touch(ctx, conversation)
  if user and user ~= old then model.follow(ctx, conversation, user) end
  tell_of(ctx, conversation, old_team, old_id)
  if user ~= old then notify.assigned(ctx.state, conversation, user, ctx.actor) end
end

local function minus(titles, others)
  local known, out = {}, {}
  for _, title in ipairs(others) do known[title:lower()] = true end
  for _, title in ipairs(titles) do
    if not known[title:lower()] then out[#out + 1] = title end
  end
  return out
end

function model.set_labels(ctx, conversation, titles)
  local added, removed = minus(titles, conversation.labels), minus(conversation.labels, titles)
  conversation.labels = titles
  if #added + #removed == 0 then return end
  touch(ctx, conversation)
  activity.labels(ctx, conversation, "added", added)
  activity.labels(ctx, conversation, "removed", removed)
end

return model
