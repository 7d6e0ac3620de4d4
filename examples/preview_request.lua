-- See what a call would send, without sending it: for logs, reviews and bug reports. The token is hidden.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local preview = client.messages:create(42, { content = "Hello", private = true }, { dry_run = true })
print(preview.method, preview.url)
print(preview.body[1])
print(preview.curl)
client:close()
