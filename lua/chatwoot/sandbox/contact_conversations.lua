--- The conversations of a contact, the most active first, at most 20, without pages.
-- It must never show those of inboxes the caller can't see.
-- Neighbours: contacts.lua, conversation_finder.lua (the order), conversation_view.lua.
local contacts = require "chatwoot.sandbox.contacts"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local finder = require "chatwoot.sandbox.conversation_finder"

local of_contact = { find = { list = contacts.by_path } }

function of_contact.list(ctx)
  local found = finder.sort(ctx.account.conversations:select(function(conversation)
    return conversation.contact == ctx.record and guard.sees_inbox(ctx, conversation.inbox)
  end))
  local payload = json.array({})
  for i = 1, math.min(#found, 20) do payload[i] = conversation_view.full(ctx, found[i]) end
  return { payload = payload }
end

return of_contact
