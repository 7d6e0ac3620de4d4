-- The customer's side: the public API of an Api inbox, without any token. First an administrator makes such an inbox.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local inbox = chatwoot.assert(client.inboxes:create { name = "Shop app", channel = { type = "api" } })
local door = inbox.inbox_identifier

local visitor = chatwoot.assert(client.public.contacts:create(door, { name = "Bo", email = "bo@example.com" }))
local conversation = chatwoot.assert(client.public.conversations:create(door, visitor.source_id))
chatwoot.assert(client.public.messages:create(door, visitor.source_id, conversation.id, "Is my parcel on its way?"))

chatwoot.assert(client.messages:create(conversation.id, "It left this morning.")) -- an agent answers
for _, message in ipairs(chatwoot.assert(client.public.messages:list(door, visitor.source_id, conversation.id))) do
  print(message.message_type == chatwoot.message_type.incoming and "Bo:   " or "Shop: ", message.content)
end
client:close()
