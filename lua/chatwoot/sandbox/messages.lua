--- Messages of a conversation: read by windows of ids, written, marked, deleted softly, sent again. Every failure while
-- writing is one sentence. Neighbours: message_model.lua (making one), message_view.lua, conversations.lua (who may
-- see).
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local conversations = require "chatwoot.sandbox.conversations"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local agent_bots = require "chatwoot.sandbox.agent_bots"
local message_view = require "chatwoot.sandbox.message_view"
local model = require "chatwoot.sandbox.message_model"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local messages = { find = { list = conversations.by_path, create = conversations.by_path }, takes_nul = true }
local null = json.null
local STATUSES = { sent = true, delivered = true, read = true, failed = true }

local function oldest_first(list)
  table.sort(list, function(a, b)
    if a.created_at ~= b.created_at then return a.created_at < b.created_at end
    return a.id < b.id
  end)
  return list
end

local function cut(list, from, count)
  local out = {}
  for i = math.max(1, from), math.min(#list, from + count - 1) do out[#out + 1] = list[i] end
  return out
end

local function border(value)
  if value == nil or value == null or value == "" then return nil end
  local text = type(value) == "number" and value or tonumber(tostring(value):match("^%s*([+-]?%d+)") or 0)
  if text >= 2 ^ 63 or text < -2 ^ 63 then errors.crash() end
  return text
end

--- The window that is asked for. Ids choose the rows, times order them and decide where a full window is cut.
function messages.window(all, p)
  local after, before = border(p.after), border(p.before)
  if after and before then
    local list = {}
    for _, message in ipairs(all) do
      if message.id >= after and message.id < before then list[#list + 1] = message end
    end
    return cut(oldest_first(list), 1, 1000)
  end
  local list = {}
  for _, message in ipairs(all) do
    if (not after or message.id > after) and (not before or message.id < before) then list[#list + 1] = message end
  end
  oldest_first(list)
  if after then return cut(list, 1, 100) end
  return cut(list, #list - 19, 20)
end

local function public_only(all)
  local list = {}
  for _, message in ipairs(all) do
    if not message.private and message.message_type ~= 2 then list[#list + 1] = message end
  end
  return list
end

local function meta(ctx, conversation)
  local assignee
  if conversation.assignee then
    assignee = users.sender(ctx.state, conversation.assignee, ctx.account)
  elseif conversation.assignee_bot then
    assignee = agent_bots.sender(ctx.state, conversation.assignee_bot)
  end
  return {
    labels = labelling.view(conversation.labels), additional_attributes = conversation.additional_attributes,
    contact = contact_view.sender(ctx.state, conversation.contact), assignee = assignee,
    agent_last_seen_at = times.iso(conversation.agent_last_seen_at),
    assignee_last_seen_at = times.iso(conversation.assignee_last_seen_at),
  }
end

function messages.list(ctx)
  local all, payload = ctx.record.messages, json.array({})
  if cast.present(ctx.p.filter_internal_messages) then all = public_only(all) end
  for i, message in ipairs(messages.window(all, ctx.p)) do payload[i] = message_view.plain(ctx.state, message, true) end
  return { meta = meta(ctx, ctx.record), payload = payload }
end

--- One sentence for whatever went wrong.
local function sentence(problem)
  if problem.text then return problem.text end
  local sentences = {}
  for i, fault in ipairs(problem.faults) do sentences[i] = fault[2] end
  return "Validation failed: " .. table.concat(sentences, ", ")
end

function messages.create(ctx)
  local given = ctx.form
  if type(given.content) == "string" and given.content:find("%z") then
    errors.refused("string contains null byte")
  end
  local message, problem = model.build(ctx, ctx.record, given)
  if not message then errors.refused(sentence(problem)) end
  local view = message_view.plain(ctx.state, message)
  if given.echo_id ~= null then view.echo_id = given.echo_id end
  return view
end

local function find(ctx)
  local conversation = conversations.by_path(ctx)
  for _, message in ipairs(conversation.messages) do
    if message.id == cast.id(ctx.ids.message_id) then return message end
  end
  errors.not_found()
end
messages.find.delete, messages.find.translate = find, find

function messages.find.update(ctx)
  local conversation = conversations.by_path(ctx)
  if conversation.inbox.channel.type ~= "api" then
    errors.refused("Message status update is only allowed for API inboxes", 403)
  end
  return find(ctx)
end

function messages.find.retry(ctx)
  local conversation = conversations.by_path(ctx)
  for _, message in ipairs(conversation.messages) do
    if message.id == cast.id(ctx.ids.message_id) then return message end
  end
  errors.refused(("Couldn't find Message with 'id'=\"%s\" [WHERE \"messages\".\"conversation_id\" = $1]")
    :format(ctx.ids.message_id))
end

function messages.update(ctx)
  local message, status = ctx.record, ctx.form.status
  if STATUSES[status] and not (message.status == "read" and status == "delivered") then
    message.status, message.updated_at = status, ctx.state:now()
    local attributes = cast.copy(message.content_attributes)
    if status == "failed" then
      attributes.external_error = cast.column(cast.string(ctx.form.external_error))
    elseif attributes.external_error ~= nil then
      attributes.external_error = null
    end
    message.content_attributes = attributes
  end
  return message_view.plain(ctx.state, message, true)
end

--- The text goes, the row stays.
function messages.delete(ctx)
  local message = ctx.record
  message.content, message.content_attributes, message.attachments = "This message was deleted", { deleted = true }, {}
  message.content_type, message.updated_at = "text", ctx.state:now()
  return message_view.plain(ctx.state, message, true)
end

function messages.retry(ctx)
  local message = ctx.record
  message.status, message.content_attributes, message.updated_at = "sent", {}, ctx.state:now()
  return message_view.plain(ctx.state, message, true)
end

--- Without an integration nothing is translated; what the message brought with it needs no answer.
function messages.translate(ctx)
  local known = cast.object(ctx.record.content_attributes.translations)
  if known and known[ctx.p.target_language] ~= nil then return nil end
  return { content = null }
end

return messages
