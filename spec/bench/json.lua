-- Decoding and encoding against lua-cjson in the same process, interleaved; prints the best time of each and the ratio. Figures only.
local core = require "chatwoot.core"
local cjson = require "cjson"

local function conversation(i)
  return { id = i, status = "open", labels = core.json.array { "billing", "vip" }, unread_count = i % 10, can_reply = true,
    created_at = 1750000000 + i, updated_at = 1750000000.25 + i, priority = core.json.null, additional_attributes = {},
    meta = { sender = { id = i, name = "Zoë Müller", email = "zoe@example.com", phone_number = core.json.null, thumbnail = "" },
      channel = "Channel::Api", hmac_verified = false },
    messages = core.json.array { { id = 10 * i, content = "Hi, my order <b>4711</b> was due on Monday and is still not here.",
      message_type = 0, content_attributes = {}, sender = { name = "Zoë", type = "contact" } } } }
end

local rows = {}
for i = 1, 80 do rows[i] = conversation(i) end
local large = core.json.encode { data = { meta = { all_count = 80 }, payload = core.json.array(rows) } }
local small = core.json.encode { id = 5, name = "Shop", channel_type = "Channel::Api", enabled = true }

local function best(fn, times)
  local least = math.huge
  for _ = 1, 15 do
    collectgarbage()
    local start = os.clock()
    for _ = 1, times do fn() end
    least = math.min(least, (os.clock() - start) / times)
  end
  return least * 1e6
end

local function compare(title, ours, theirs, times)
  local a, b = best(ours, times), best(theirs, times)
  print(("%-24s %9.2f µs   lua-cjson %9.2f µs   ratio %.2f"):format(title, a, b, a / b))
end

for name, text in pairs { ["list of " .. #large .. " bytes"] = large, ["object of " .. #small .. " bytes"] = small } do
  local times = math.floor(4e6 / (#text + 2000))
  local ours, theirs = core.json.decode(text), cjson.decode(text)
  compare("decode " .. name, function() core.json.decode(text) end, function() cjson.decode(text) end, times)
  compare("encode " .. name, function() core.json.encode(ours) end, function() cjson.encode(theirs) end, times)
end

-- Three fields of each row (opts.select) against all of it: time and what is left on Lua's heap.
local function kept(fn)
  collectgarbage()
  collectgarbage()
  local before = collectgarbage "count"
  local value = fn()
  collectgarbage()
  local after = collectgarbage "count"
  return after - before, value
end

local row = core.find("conversations", "list")
local reply = { status = 200, headers = { ["content-type"] = "application/json" }, body = large }
local settings, request, three = { api_token = "x" }, { method = "GET", safe = true }, { "id", "status", "meta.sender.name" }
local function selected() return (core.response(row, settings, request, reply, 0, nil, three)) end
local function whole() return cjson.decode(large) end
local times = math.floor(4e6 / #large)
compare("select 3 fields of a list", selected, whole, times)
print(("%-24s %9.0f KB   lua-cjson %9.0f KB   ratio %.2f"):format("  and its heap", (kept(selected)), (kept(whole)), kept(selected) / kept(whole)))
