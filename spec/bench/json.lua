-- Decoding, opts.select and encoding against lua-cjson in the same process, measured in turns. The page is a recorded one where
-- recordings are at hand, else made up. Neighbours: run.lua (which runs it on 5.4 and LuaJIT), figures.lua.
local cjson = require "cjson"
local core = require "chatwoot.core"
local figures = require "spec.bench.figures"

local jit = rawget(_G, "jit") ~= nil
local decode, encode, array = core.json.decode, core.json.encode, core.json.array

local function conversation(i)
  return { id = i, status = "open", labels = array { "billing", "vip" }, unread_count = i % 10, can_reply = true,
    created_at = 1750000000 + i, updated_at = 1750000000.25 + i, priority = core.json.null, additional_attributes = {},
    meta = { sender = { id = i, name = "Zoë Müller", email = "zoe@example.com", phone_number = core.json.null, thumbnail = "" },
      channel = "Channel::Api", hmac_verified = false },
    messages = array { { id = 10 * i, content = "Hi, my order <b>4711</b> was due on Monday and is still not here.",
      message_type = 0, content_attributes = {}, sender = { name = "Zoë", type = "contact" } } } }
end

local function made_up(count)
  local rows = {}
  for i = 1, count do rows[i] = conversation(i) end
  return encode { data = { meta = { all_count = count }, payload = array(rows) } }
end

--- The largest recorded answer of conversations.list, nulls and all.
local function recorded()
  local file = io.open "../shared/chatwoot/recordings/conversations_traps.jsonl"
  local largest = nil
  for line in file and file:lines() or function() end do
    if line:find('"conversations.list"', 1, true) and #line > #(largest or "") then largest = line end
  end
  if file then file:close() end
  return largest and encode(decode(largest, true).response.json)
end

local page = recorded()
local title = page and "recorded page" or "made-up page"
page = page or made_up(80)
title = ("%s, %d bytes"):format(title, #page)

local message = { content = "Your order 4711 left our house today; it will be with you on Monday.", private = false,
  message_type = "outgoing", content_attributes = { in_reply_to = 4711 } }
local filter = { payload = array {
  { attribute_key = "status", filter_operator = "equal_to", values = array { "open", "pending" }, query_operator = "and" },
  { attribute_key = "created_at", filter_operator = "is_greater_than", values = array { "2025-06-15" }, query_operator = "and" },
  { attribute_key = "assignee_id", filter_operator = "equal_to", values = array { 7 } } } }

local function compare(what, goal, times, ours, theirs)
  local a, b = figures.time(times, 21, ours, theirs)
  figures.line { what = what, against = "lua-cjson", ours = a, theirs = b, goal = goal }
end

--- KB left on Lua's heap by what `fn` makes.
local function kept(fn)
  collectgarbage()
  collectgarbage()
  local before = collectgarbage "count"
  local value = fn()
  collectgarbage()
  return collectgarbage "count" - before, value
end

figures.head(("JSON, %s, µs (%s)"):format(title, jit and "LuaJIT" or _VERSION))
local times = math.max(1, math.floor(8e6 / #page)) -- many: the first ones meet a memory that a whole collection has left behind
compare("decode page", jit and 1.3 or 1.05, times, function() decode(page) end, function() cjson.decode(page) end)

local row = core.find("conversations", "list")
local reply = { status = 200, headers = { ["content-type"] = "application/json" }, body = page }
local settings, request, three = { api_token = "x" }, { method = "GET", safe = true }, { "id", "status", "meta.sender.name" }
local function selected() return (core.response(row, settings, request, reply, 0, nil, three)) end
local function whole() return cjson.decode(page) end
if not jit then compare("select 3 fields of it", 0.8, times, selected, whole) end
figures.line { what = "  its Lua heap, KB", against = "lua-cjson, whole", ours = { (kept(selected)) }, theirs = { (kept(whole)) }, goal = 0.35 }

--- What Lua's C interface alone takes of that: no encoder in C can be quicker.
local function least(name, value, count)
  local walk = package.loadlib(("%s/bench/walk-%s.so"):format(os.getenv "CW_BUILD", jit and "jit" or "5.4"), "luaopen_walk")
  if not walk then return end
  local theirs, length = cjson.decode(encode(value)), #encode(value)
  walk = walk()
  local a, b = figures.time(count, 21, function() walk(value, length) end, function() cjson.encode(theirs) end)
  print(("  walking the %s and handing a text over, nothing written: %.3f, %.2f of lua-cjson"):format(name, (figures.stats(a)),
    (figures.stats(a)) / (figures.stats(b))))
end

local whole_page = decode(page)
for _, case in ipairs { { "encode message", message, 20000 }, { "encode filter", filter, 5000 }, { "encode page", whole_page, times } } do
  local name, value, count = case[1], case[2], case[3]
  local theirs = cjson.decode(encode(value))
  compare(name, 0.5, count, function() encode(value) end, function() cjson.encode(theirs) end)
end
least("message", message, 20000)
least("filter", filter, 5000)

print "\nns a byte at 1, 10 and 100 times the size"
local function growth(what, use)
  local sizes, costs = {}, {}
  for i, factor in ipairs { 1, 10, 100 } do
    local page_text = made_up(7 * factor)
    local value = decode(page_text)
    local list = figures.time(math.max(1, math.floor(300 / factor)), 11, function() use(page_text, value) end)
    sizes[i], costs[i] = #page_text, (figures.stats(list)) * 1000 / #page_text
  end
  figures.growth(what, sizes, costs)
end
growth("decode, ns a byte", function(text) decode(text) end)
growth("encode, ns a byte", function(_, value) encode(value) end)
