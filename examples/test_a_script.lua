-- Test your own script without a server: the sandbox stands in, in the same process, with state and with errors on order.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local sb = sandbox.new { seed = 1 }
sb:populate { inboxes = 2, contacts = 5, conversations = 10 }
local client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }

-- the script under test: resolve everything that is open
local function resolve_all(c)
  for conversation in c.conversations:each { status = "open" } do
    chatwoot.assert(c.conversations:toggle_status(conversation.id, "resolved"))
  end
end

resolve_all(client)
local open = chatwoot.assert(client.conversations:list { status = "open" })
print("open afterwards: " .. #open .. ", requests: " .. #sb.requests)
assert(#open == 0)
