-- Every open conversation exactly once, even while the loop itself resolves them and others come and go.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local resolved = 0
for conversation in client.conversations:each { status = "open" } do
  local last = conversation.last_non_activity_message
  local answered = last and last.message_type == chatwoot.message_type.outgoing
  if answered and not conversation.meta.assignee then
    chatwoot.assert(client.conversations:toggle_status(conversation.id, "resolved"))
    resolved = resolved + 1
  end
end
print(resolved .. " answered conversations nobody owns were resolved")
client:close()
