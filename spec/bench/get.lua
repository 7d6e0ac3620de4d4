-- One party of gets.lua: small GETs over a kept connection through the client. get.lua URL COUNT prints CPU microseconds a call.
local chatwoot = require "chatwoot"

local url, count = arg[1], tonumber(arg[2])
local client = chatwoot.new { base_url = url, api_token = "token", account_id = 1, user_agent = "bench" }
local function get()
  local label = chatwoot.assert(client.labels:get(9))
  assert(label.id == 9)
end

for _ = 1, 20 do get() end -- the first ones connect and warm up
local start = os.clock()
for _ = 1, count do get() end
print(("%.3f"):format((os.clock() - start) * 1e6 / count))
