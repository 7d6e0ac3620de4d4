--- The labels on a contact: read, and replaced as a whole.
-- It must never write a line into a conversation: only labels there do.
-- Neighbours: labelling.lua (what a caller means), contacts.lua.
local contacts = require "chatwoot.sandbox.contacts"
local labelling = require "chatwoot.sandbox.labelling"

local labels = { find = { list = contacts.by_path, create = contacts.by_path } }

function labels.list(ctx) return { payload = labelling.view(ctx.record.labels) } end

function labels.create(ctx)
  local titles = labelling.parse(ctx.form.labels)
  ctx.record.labels = labelling.known(ctx.account, titles)
  return { payload = labelling.view(titles) }
end

return labels
