--- The labels on a conversation: read, and replaced as a whole.
-- It must never ask whether the account knows a label: any text will do.
-- Neighbours: labelling.lua (what a caller means), conversation_model.lua (does it).
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
