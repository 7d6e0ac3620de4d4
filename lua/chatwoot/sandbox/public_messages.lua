--- Messages as a visitor writes and reads them.
-- They must never be anything but incoming and public, whatever is sent.
-- Neighbours: message_model.lua (makes them), public_conversations.lua (whose).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local message_model = require "chatwoot.sandbox.message_model"
local message_view = require "chatwoot.sandbox.message_view"
local messages = require "chatwoot.sandbox.messages"
local public_conversations = require "chatwoot.sandbox.public_conversations"

local public_messages = { find = {
  list = public_conversations.by_path, create = public_conversations.by_path,
} }

function public_messages.list(ctx)
  local shown, list = {}, json.array({})
  for _, message in ipairs(ctx.record.messages) do
    if not message.private and message.message_type ~= 2 then shown[#shown + 1] = message end
  end
  for i, message in ipairs(messages.window(shown, { before = ctx.p.before })) do
    list[i] = message_view.public(ctx.state, message)
  end
  return list
end

function public_messages.create(ctx)
  local given = ctx.form
  local files = given.attachments
  if files ~= nil and files ~= json.null and not cast.list(files) then errors.crash() end
  local message, problem = message_model.build(ctx, ctx.record, {
    content = given.content, message_type = "incoming", attachments = files,
  })
  if not message then
    if problem.faults then errors.invalid(problem.faults) end
    errors.crash()
  end
  local view = message_view.public(ctx.state, message)
  view.echo_id = nil
  return view
end

function public_messages.find.update(ctx)
  for _, message in ipairs(public_conversations.by_path(ctx).messages) do
    if message.id == cast.id(ctx.ids.message_id) then return message end
  end
  errors.unrouted()
end

--- Stores what was chosen in a form or list, and nothing else.
function public_messages.update(ctx)
  local message, submitted = ctx.record, ctx.form.submitted_values
  local attributes = cast.copy(message.content_attributes)
  if cast.present(submitted) and type(submitted) == "table" then attributes.submitted_values = submitted end
  message.content_attributes, message.updated_at = attributes, ctx.state:now()
  return message_view.public(ctx.state, message)
end

return public_messages
