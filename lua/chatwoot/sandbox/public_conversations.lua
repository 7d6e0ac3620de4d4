--- The conversations of a visitor: those of his tie to the inbox, or all of the contact's once his identity is proven.
-- It must never show private notes or lines of activity.
-- Neighbours: public_inboxes.lua, public_messages.lua, conversation_model.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local message_view = require "chatwoot.sandbox.message_view"
local model = require "chatwoot.sandbox.conversation_model"
local public_inboxes = require "chatwoot.sandbox.public_inboxes"
local times = require "chatwoot.sandbox.times"

local public_conversations = { find = { list = public_inboxes.tie, create = public_inboxes.tie } }

local function his(tie)
  return tie.inbox.account.conversations:select(function(conversation)
    if tie.hmac_verified then return conversation.contact == tie.contact end
    return conversation.contact_inbox == tie
  end)
end

--- The conversation of the path.
function public_conversations.by_path(ctx)
  local tie = public_inboxes.tie(ctx)
  ctx.tie = tie
  for _, conversation in ipairs(his(tie)) do
    if conversation.id == cast.id(ctx.ids.conversation_id) then return conversation end
  end
  errors.unrouted()
end
for _, name in ipairs({ "get", "toggle_status", "toggle_typing", "update_last_seen" }) do
  public_conversations.find[name] = public_conversations.by_path
end

local function view(ctx, conversation)
  local messages = json.array({})
  for _, message in ipairs(conversation.messages) do
    if not message.private and message.message_type ~= 2 then
      messages[#messages + 1] = message_view.public(ctx.state, message)
    end
  end
  return {
    id = conversation.id, uuid = conversation.uuid, inbox_id = conversation.inbox.id, status = conversation.status,
    contact_last_seen_at = times.unix(conversation.contact_last_seen_at), messages = messages,
    agent_last_seen_at = times.unix(conversation.agent_last_seen_at), contact = contact_view.row(conversation.contact),
  }
end

function public_conversations.list(ctx)
  local list = json.array({})
  for i, conversation in ipairs(his(ctx.record)) do list[i] = view(ctx, conversation) end
  return list
end

function public_conversations.get(ctx) return view(ctx, ctx.record) end

function public_conversations.create(ctx)
  local tie = ctx.record
  if tie.inbox.lock_to_single_conversation then
    local old = his(tie)
    if #old > 0 then return view(ctx, old[#old]) end
  end
  local attributes = cast.object(ctx.form.custom_attributes) or {}
  model.check_attributes(attributes)
  return view(ctx, model.create(ctx, tie, { custom_attributes = attributes }))
end

--- Only ever resolves.
function public_conversations.toggle_status(ctx)
  model.set_status(ctx, ctx.record, "resolved")
  return view(ctx, ctx.record)
end

function public_conversations.toggle_typing() end

--- What agents wrote has been read then; a job says so.
function public_conversations.update_last_seen(ctx)
  local conversation, now = ctx.record, ctx.state:now()
  conversation.contact_last_seen_at = now
  ctx.state:later(function()
    for _, message in ipairs(conversation.messages) do
      if message.message_type == 1 and (message.status == "sent" or message.status == "delivered") then
        message.status, message.updated_at = "read", now
      end
    end
  end)
end

return public_conversations
