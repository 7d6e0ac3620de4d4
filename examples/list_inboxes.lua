-- The smallest script: who am I, and which inboxes do I see?
local chatwoot = require "chatwoot"
local client = chatwoot.new() -- CHATWOOT_BASE_URL, CHATWOOT_API_TOKEN, CHATWOOT_ACCOUNT_ID

local me = chatwoot.assert(client.profile:get())
print(("Signed in as %s (%s)"):format(me.name, me.email))
for _, inbox in ipairs(chatwoot.assert(client.inboxes:list())) do
  print(("%5d  %-28s %s"):format(inbox.id, inbox.name, inbox.channel_type))
end
client:close()
