-- The jobs that scarce.c runs while memory runs out: every way from Lua into C and back. Each must hold true when it comes through.

local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local curl = require "chatwoot.transport.curl"
local fake = require "spec.support.fake"
local scheduler = require "chatwoot.scheduler"

if rawget(_G, "jit") then rawget(_G, "jit").off() end -- compiled traces of LuaJIT 2.1 do not survive the lack of memory themselves

local here = debug.getinfo(1, "S").source:sub(2)
local json = chatwoot.json
local text = '{"a":[1,2.5,9007199254740993,"x\\u00e4\\n",null,{}],"b":{"c":true,"d":"' .. ("long "):rep(40) .. '"},"e":[]}'

--- A client that gets this one answer. Made anew in each run, as a run may break off anywhere.
local function with(status, body, options)
  local client, wire = fake.client(options)
  wire:reply(status, body)
  return client, wire
end

local jobs = {
  { name = "decode", run = function() assert(#json.decode(text).a == 6) end },
  { name = "decode refuses", run = function() assert(select(2, json.decode '{"a":[1,2') == "a syntax error") end },
  { name = "encode", run = function() assert(#json.encode { a = { 1, 2, 3 }, b = { c = ("x"):rep(500), d = 0.1 } } > 500) end },
  { name = "encode refuses", run = function()
    local ok, why = pcall(json.encode, { a = { { b = print } } })
    assert(not ok and (why:find("a[1].b", 1, true) or why:find "memory"), why)
    if why:find "memory" then error(why, 0) end
  end },
  { name = "a list", run = function()
    local client = with(200, '{"data":{"meta":{"all_count":2},"payload":[{"id":1},{"id":9007199254740993}]}}')
    local list, err = client.conversations:list { labels = { "a", "b" } }
    assert(list or err.message:find "memory", err)
    assert(not list or (#list == 2 and list.meta.all_count == 2))
  end },
  { name = "a selection", run = function()
    local client = with(200, '{"data":{"meta":{"all_count":1},"payload":[{"id":9007199254740993,"name":"x","meta":{"a":{"b":[1]},"c":2}}]}}')
    local list, err = client.conversations:list(nil, { select = { "id", "meta.a.b" } })
    assert(list or err.message:find "memory", err)
    assert(not list or (list[1].id and list[1].name == nil and list[1].meta.a.b[1] == 1 and list[1].meta.c == nil))
  end },
  { name = "an object and what lies beside it", run = function()
    local client = with(200, '{"payload":{"contact":{"id":3},"contact_inbox":{"source_id":"s"}}}')
    local contact, err = client.contacts:create { name = "Ada", inbox_id = 1, custom_attributes = { a = { 1, 2 } } }
    assert(contact and contact.id == 3, err)
  end },
  { name = "an error", run = function()
    local client = with(422, '{"message":"Name is wrong","attributes":["name"],"errors":["a","b"]}')
    local _, err = client.contacts:create { name = "Ada" }
    assert(tostring(err):find "Name is wrong" or tostring(err):find "memory", err)
  end },
  { name = "files, extra and headers", run = function()
    local client, wire = with(200, '{"id":1}')
    assert(client.messages:create(5, { content = "x", attachments = { here, { data = "abc", filename = "a.txt" } } },
      { extra = { newer = { 1 } }, headers = { ["X-A"] = "b" } }))
    assert(wire:body():find("abc", 1, true))
  end },
  { name = "a mistake", run = function()
    local client = with(200, "{}")
    local ok, why = pcall(client.conversations.toggle_status, client.conversations, 5, "resolvd")
    assert(not ok and (why:find "resolved" or why:find "memory"), why)
    if why:find "memory" then error(why, 0) end
  end },
  { name = "a failure", run = function()
    local client, wire = fake.client()
    wire:fail("timeout", "connected", "no byte moved")
    local _, err = client.contacts:create { name = "Ada" }
    assert(err.uncertain and err.kind == "timeout", err)
  end },
  { name = "rows, names and suggestions", run = function()
    local client = with(200, "{}")
    assert(chatwoot.has(client, "inboxes.agents.add"))
    local ok, why = pcall(function() return client.conversation end)
    assert(not ok and (why:find "did you mean" or why:find "memory"), why)
    if why:find "memory" then error(why, 0) end
  end },
  { name = "a walk", run = function()
    local client, wire = with(200, '{"data":{"meta":{"all_count":1},"payload":[{"id":1}]}}')
    for _ = 1, 4 do wire:reply(200, '{"data":{"meta":{"all_count":1},"payload":[]}}') end
    local n = 0
    for _ in client.conversations:each() do n = n + 1 end
    assert(n == 1)
  end },
  { name = "dry_run and free requests", run = function()
    local client, wire = with(200, '{"id":1}')
    assert(client.inboxes:get(5, nil, { dry_run = true }).curl)
    assert(client:request { method = "POST", path = "/api/v1/x", multipart = { { name = "f", path = here } } })
    assert(#wire.last.body == 3)
  end },
  { name = "libcurl", run = function()
    local transport = curl.new { proxy = false, ca_file = "/nowhere" }
    local _, failure = transport:send { method = "POST", url = "http://127.0.0.1:1/x", headers = { A = "b" }, body = { "abc" },
      safe = false }
    assert(failure.kind == "connection" and failure.stage == "not_connected", failure.message)
    transport:close()
  end },
  { name = "tasks", run = function()
    local transport = curl.new { proxy = false, max_connections = 2 }
    local done, err = pcall(async.run, function()
      local sleeping = async.spawn(async.sleep, 1000)
      local out = async.map({ 1, 2, 3 }, function(i)
        local _, failure = transport:send { method = i == 2 and "POST" or "GET", url = "http://127.0.0.1:1/" .. i, headers = { A = "b" },
          body = i == 2 and { "abc" } or nil, safe = i ~= 2 }
        if failure.kind ~= "connection" then error(failure.message, 0) end
        return true
      end)
      for i = 1, out.n do
        if not out[i] then error(out.errors[i], 0) end
      end
      assert(select(2, async.timeout(0, async.sleep, 1000)).kind == "timeout")
      sleeping:cancel()
    end)
    transport:close()
    assert(not scheduler.is_running() and next(scheduler.handles()) == nil, "something runs on")
    if not done then error(tostring(err), 0) end
  end },
}

return jobs
