--- Changing many at once, in a job: status, assignee, team and labels of conversations, labels of contacts, deleting
-- contacts. Nothing is said of how it went, and a mistake in the middle ends the job. Only an unknown type is refused.
-- It must never touch a conversation the caller may not see. Neighbours: conversation_model.lua, contact_model.lua,
-- labelling.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_model = require "chatwoot.sandbox.contact_model"
local conversations = require "chatwoot.sandbox.conversations"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local labelling = require "chatwoot.sandbox.labelling"
local model = require "chatwoot.sandbox.conversation_model"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local bulk = {}

--- The records the ids mean, in the order of the database.
local function chosen(collection, ids)
  local wanted = {}
  for _, id in ipairs(cast.list(ids) or {}) do wanted[cast.integer(id) or 0] = true end
  return collection:select(function(record) return wanted[record.id] end)
end

local function titles_of(given, name)
  local labels = cast.object(given.labels)
  return labels and cast.list(labels[name])
end

local function without(titles, others)
  local gone, out = {}, {}
  for _, title in ipairs(others) do gone[cast.string(title) or ""] = true end
  for _, title in ipairs(titles) do
    if not gone[title] then out[#out + 1] = title end
  end
  return out
end

--- Titles with others behind them, each once in any case.
local function with(account, titles, others)
  local out, seen = {}, {}
  for _, list in ipairs({ titles, labelling.known(account, labelling.parse(others)) }) do
    for _, title in ipairs(list) do
      if not seen[text.lower(title)] then out[#out + 1] = title end
      seen[text.lower(title)] = true
    end
  end
  return out
end

--- What `fields` asks for, as conversation_model.change takes it.
local function changes(ctx, fields, seconds)
  local out = { snoozed_until = seconds }
  if cast.scalar(fields.status) ~= nil then out.status = model.status_word(fields.status) or errors.crash() end
  if fields.assignee_id ~= nil then
    local member = users.member(ctx.account, fields.assignee_id)
    out.assignee = member and member.user or false
    out.stray_assignee_id = not member and cast.integer(fields.assignee_id) or nil
  end
  if fields.team_id ~= nil then out.team = ctx.account.teams:get(cast.id(fields.team_id)) or false end
  return out
end

local function change_conversations(ctx, given)
  local list = {}
  for _, conversation in ipairs(chosen(ctx.account.conversations, given.ids)) do
    if conversations.sees(ctx, conversation) then list[#list + 1] = conversation end
  end
  local add, remove = titles_of(given, "add"), titles_of(given, "remove")
  for _, conversation in ipairs(remove and list or {}) do
    model.set_labels(ctx, conversation, without(conversation.labels, remove))
  end
  local fields = cast.object(given.fields)
  for _, conversation in ipairs(list) do
    if add then model.set_labels(ctx, conversation, with(ctx.account, conversation.labels, add)) end
    local seconds = times.leading_seconds(given.snoozed_until)
    if seconds == false then return end
    if fields then model.change(ctx, conversation, changes(ctx, fields, seconds)) end
  end
end

local function change_contacts(ctx, given)
  local add, remove = titles_of(given, "add"), titles_of(given, "remove")
  for _, contact in ipairs(chosen(ctx.account.contacts, given.ids)) do
    if given.action_name == "delete" then
      contact_model.remove(contact)
    elseif add then
      contact.labels = with(ctx.account, contact.labels, add)
    elseif remove then
      contact.labels = without(contact.labels, remove)
    end
  end
end

--- "conversation" counts as "Conversation".
local function type_of(given)
  local word = cast.string(given.type) or ""
  return word:sub(1, 1):upper() .. word:sub(2)
end

function bulk.create(ctx)
  local given, kind = ctx.p, type_of(ctx.p)
  if kind ~= "Conversation" and kind ~= "Contact" then errors.raise(422, { success = false }) end
  if kind == "Contact" and given.action_name == "delete" and not guard.is_administrator(ctx) then
    errors.forbidden_action()
  end
  local change = kind == "Contact" and change_contacts or change_conversations
  ctx.state:later(function()
    local ok, problem = pcall(change, ctx, given)
    if not ok and not errors.is_failure(problem) then error(problem, 0) end
  end)
end

return bulk
