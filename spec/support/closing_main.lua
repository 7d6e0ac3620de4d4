-- Finalizers close a handle, or send over it, while an answer of its own becomes a table: the answer must be whole all the same. A program
-- of its own (its argument: the test server), because with little else in memory the collector comes by more often. Prints how often a
-- finalizer came at such a time, for each; fails where an answer is not whole. Neighbours: transport_curl_spec.lua, server_main.lua.
local curl = require "chatwoot.transport.curl"
local core = require "chatwoot.core"

local request = { method = "GET", url = arg[1] .. "/echo", headers = {}, safe = true }
local handle, count -- the handle an answer is expected from; how often a finalizer came then

--- Makes garbage whose finalizer acts on the handle, or waits for another time.
local function arm(act)
  local guard = newproxy and newproxy(true) -- luacheck: ignore 113
  local meta = guard and getmetatable(guard) or {}
  function meta.__gc()
    if handle then
      count = count + 1
      act(handle)
    elseif count then
      arm(act)
    end
  end
  if not guard then setmetatable({}, meta) end
end

local function try(act)
  local own = curl.new().handle
  for _ = 1, 5 do arm(act) end
  handle = own
  local reply, failure = own:send(request)
  handle = nil
  if failure then return assert(failure.kind == "cancelled", failure.message) end
  assert(reply.status == 200 and reply.head:find "^HTTP/1.1 200", "a broken head")
  assert(core.json.decode(reply.body).path == "/echo", "a broken body")
end

if _VERSION == "Lua 5.4" then
  collectgarbage("incremental", 1, 200, 10)
else
  collectgarbage("setpause", 1)
  collectgarbage("setstepmul", 100)
end

for _, name in ipairs { "close", "send" } do
  count = 0
  for i = 1, 300 do
    for _ = 1, i % 97 do tostring({}) end -- garbage: the collector's steps come elsewhere each time
    try(function(own) own[name](own, request) end)
  end
  print(name, count)
end
count = nil
