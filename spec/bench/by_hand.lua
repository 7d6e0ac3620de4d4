-- One party of gets.lua: the same GETs as get.lua, by hand with Debian's lua-curl and lua-cjson. by_hand.lua URL COUNT prints CPU
-- microseconds a call. As short as a script would have it: one handle used again, no checks, no retries.
local curl = require "curl"
local cjson = require "cjson"

local url, count = arg[1] .. "/api/v1/accounts/1/labels/9", tonumber(arg[2])
local handle = curl.easy_init()
handle:setopt(curl.OPT_URL, url)
handle:setopt(curl.OPT_NOSIGNAL, 1)
handle:setopt(curl.OPT_TIMEOUT, 120)

local calls, parts, headers = 0, nil, nil
handle:setopt(curl.OPT_WRITEFUNCTION, function(text, size)
  parts[#parts + 1] = text
  return size
end)
handle:setopt(curl.OPT_HEADERFUNCTION, function(line, size)
  headers[#headers + 1] = line
  return size
end)

local function get()
  calls, parts, headers = calls + 1, {}, {}
  handle:setopt(curl.OPT_HTTPHEADER, { "Accept: application/json", "api-access-token: token", "User-Agent: bench",
    ("X-Request-Id: %032x"):format(calls) })
  assert(handle:perform() == 0)
  local status = tonumber(headers[1]:match "^HTTP/%S+ (%d+)")
  local label = cjson.decode(table.concat(parts))
  assert(status == 200 and label.id == 9)
end

for _ = 1, 20 do get() end -- the first ones connect and warm up
local start = os.clock()
for _ = 1, count do get() end
print(("%.3f"):format((os.clock() - start) * 1e6 / count))
