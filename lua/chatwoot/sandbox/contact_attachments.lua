--- The files in all conversations of a contact, newest first.
-- It must never show those of inboxes the caller can't see.
-- Neighbours: attachments.lua (their form), contacts.lua (whose).
local attachments = require "chatwoot.sandbox.attachments"
local contacts = require "chatwoot.sandbox.contacts"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local message_view = require "chatwoot.sandbox.message_view"
local paging = require "chatwoot.sandbox.paging"

local of_contact = { find = { list = contacts.by_path } }

function of_contact.list(ctx)
  local messages = ctx.account.messages:select(function(message)
    local conversation = message.conversation
    return conversation.contact == ctx.record and guard.sees_inbox(ctx, conversation.inbox)
  end)
  local all, payload = attachments.of(messages), json.array({})
  table.sort(all, function(a, b) return a.id > b.id end)
  for i, attachment in ipairs(paging.slice(all, paging.number(ctx.p.page), 100)) do
    payload[i] = attachments.listed(ctx.state, attachment, message_view.sender(ctx.state, attachment.message))
    payload[i].conversation_id = attachment.message.conversation.id
  end
  return { meta = { total_count = #all }, payload = payload }
end

return of_contact
