--- The labels on a conversation. Neighbours: labelling.lua, conversation_model.lua.
local conversations = require "chatwoot.sandbox.conversations"
local labelling = require "chatwoot.sandbox.labelling"
local model = require "chatwoot.sandbox.conversation_model"

local labels = { find = { list = conversations.by_path, create = conversations.by_path } }

function labels.list(ctx) return { payload = labelling.view(ctx.record.labels) } end

function labels.create(ctx)
  local titles = labelling.parse(ctx.form.labels)
  model.set_labels(ctx, ctx.record, labelling.known(ctx.account, titles))
  return { payload = labelling.view(titles) }
end

return labels
