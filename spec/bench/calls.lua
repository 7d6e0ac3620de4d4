-- What a call costs before and behind the network: on a transport that answers at once, and through the sandbox, where a small GET
-- should pass 20,000 times a second. Neighbours: run.lua (which runs it on 5.4 and LuaJIT), figures.lua.
local chatwoot = require "chatwoot"
local figures = require "spec.bench.figures"
local sandbox = require "chatwoot.sandbox"

local function a_second(times, fn)
  local list = figures.time(times, 15, fn)
  for i, us in ipairs(list) do list[i] = 1e6 / us end
  return list
end

local function show(what, list) print(("%-44s %8.2f µs   %8.0f a second"):format(what, figures.stats(list), 1e6 / figures.stats(list))) end

local sb = sandbox.new { seed = 1 }
sb:populate { inboxes = 2, contacts = 5, conversations = 10 }
local inside = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }

figures.head(("calls a second through the sandbox (%s)"):format(rawget(_G, "jit") and "LuaJIT" or _VERSION))
figures.reach { what = "labels:get", against = "", ours = a_second(2000, function() inside.labels:get(1) end), goal = 20000 }

local reply = { status = 200, headers = { ["content-type"] = "application/json" }, body = '{"id":5,"name":"Shop"}' }
local instant = { send = function() return reply end, sleep = function() end, now = function() return 0 end, close = function() end }
local client = chatwoot.new { base_url = "http://localhost", api_token = "token", account_id = 1, transport = instant }

print "\nfor comparison, the least of 15:"
show("inboxes:get, no network", (figures.time(5000, 15, function() client.inboxes:get(5) end)))
show("messages:create, no network", (figures.time(5000, 15, function() client.messages:create(5, { content = "Hello", private = true }) end)))
show("labels:list through the sandbox", (figures.time(1000, 15, function() inside.labels:list() end)))
show("inboxes:get through the sandbox", (figures.time(1000, 15, function() inside.inboxes:get(1) end)))
show("messages:create through the sandbox", (figures.time(300, 15, function()
  inside.messages:create(1, "Hello")
  sb:sleep(1)
end)))
