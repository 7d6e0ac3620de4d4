-- What a call costs before and behind the network: on a transport that answers at once, and through the sandbox, where a small
-- GET should pass 20000 times a second on a quiet core. Figures only.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local reply = { status = 200, headers = { ["content-type"] = "application/json" }, body = '{"id":5,"name":"Shop"}' }
local instant = { send = function() return reply end, sleep = function() end, now = function() return 0 end, close = function() end }

local function measure(title, fn, times)
  local least = math.huge
  for _ = 1, 10 do
    collectgarbage()
    local start = os.clock()
    for i = 1, times do fn(i) end
    least = math.min(least, (os.clock() - start) / times)
  end
  print(("%-44s %8.2f µs   %8.0f a second"):format(title, least * 1e6, 1 / least))
end

local client = chatwoot.new { base_url = "http://localhost", api_token = "token", account_id = 1, transport = instant }
measure("inboxes:get, no network", function() client.inboxes:get(5) end, 20000)
measure("messages:create, no network", function() client.messages:create(5, { content = "Hello", private = true }) end, 20000)

local sb = sandbox.new { seed = 1 }
sb:populate { inboxes = 2, contacts = 5, conversations = 10 }
local inside = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
measure("labels:get through the sandbox", function() inside.labels:get(1) end, 2000)
measure("labels:list through the sandbox", function() inside.labels:list() end, 2000)
measure("inboxes:get through the sandbox", function() inside.inboxes:get(1) end, 2000)
measure("messages:create through the sandbox", function()
  inside.messages:create(1, "Hello")
  sb:sleep(1)
end, 500)
