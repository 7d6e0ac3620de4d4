-- A whole conversation as JSON lines, oldest message first; as long as it may be, memory stays small.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local id = tonumber(arg and arg[1]) or chatwoot.assert(client.conversations:list { status = "all" })[1].id
for message in client.messages:each(id) do
  print(chatwoot.json.encode {
    id = message.id,
    at = message.created_at,
    from = message.sender and message.sender.name,
    type = chatwoot.message_type[message.message_type],
    text = message.content,
  })
end
client:close()
