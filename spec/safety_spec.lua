-- What must hold whatever scripts, servers and the collector do: nothing crashes, nothing is sent or ignored silently, mistakes name
-- the argument. Each test here once failed, or guards what a reviewer tried.

local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local curl = require "chatwoot.transport.curl"
local fake = require "spec.support.fake"
local server = require "spec.support.server"

--- The text a mistake raises.
local function mistake(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  assert.equal("string", type(text))
  return text
end

describe("names and options", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("take a NUL in a name for no name, however long", function()
    local nul = ("\0"):rep(100000)
    assert.is_nil((core.is_resource("inboxes" .. nul)))
    assert.is_nil((core.find("inboxes", "get" .. nul)))
    assert.is_false(chatwoot.has(client, "inboxes" .. nul))
    mistake(function() return client["inboxes\0"] end)
  end)

  it("ask for a colon", function()
    for _, name in ipairs { "each", "pages", "list" } do
      assert.matches("with a colon", mistake(client.conversations[name]))
      assert.matches("with a colon", mistake(client.conversations[name], {}))
    end
    for _, name in ipairs { "account", "close", "request", "download" } do
      assert.matches("client:" .. name .. ": call it with a colon", mistake(client[name], 7))
    end
  end)

  it("name opts.of when it is none", function()
    assert.matches("opts.of", mistake(client.conversations.each, client.conversations, {}, { of = {} }))
    assert.matches("opts.of", mistake(client.conversations.each, client.conversations, {}, { of = 5 }))
  end)

  it("are checked behind an __index, too, and copied", function()
    local defaults = { __index = { timeout = "long" } }
    assert.matches("timeout must be", mistake(chatwoot.new, setmetatable({ transport = wire }, defaults)))
    assert.matches("timeout must be", mistake(client.inboxes.get, client.inboxes, 5, nil, setmetatable({}, defaults)))
    defaults.__index.timeout = 3
    wire:reply(200, { id = 5 })
    client.inboxes:get(5, nil, setmetatable({}, defaults))
    assert.equal(3000, wire.last.idle_ms)
  end)

  it("never round a time down to none", function()
    client, wire = fake.client { connect_timeout = 0.0001 }
    client.inboxes:get(5, nil, { timeout = 0.0001 })
    assert.equal(1, wire.last.idle_ms)
    assert.equal(1, wire.last.connect_ms)
  end)

  it("refuse a NUL in texts, control characters and a missing host in base_url", function()
    assert.matches("to must be", mistake(client.inboxes.get, client.inboxes, 5, nil, { to = "a\0b" }))
    for _, url in ipairs { "https://a\0b", "https://a\1b", "https://a\127", "https://:80", "https:///x" } do
      assert.matches("base_url", mistake(chatwoot.new, { base_url = url, transport = wire }))
    end
  end)
end)

describe("JSON", function()
  it("refuses with the caller's position", function()
    local line = debug.getinfo(1, "l").currentline + 1
    local _, text = pcall(function() local t = chatwoot.json.encode { a = { b = print } } return t end)
    assert.matches("safety_spec.lua:" .. line .. ": a.b: can't be a function", text, 1, true)
  end)

  it("tells where a long way went wrong", function()
    local key = ("k"):rep(3000)
    local value = print
    for _ = 1, 100 do value = { [key] = value } end
    assert.is_true(#mistake(chatwoot.json.encode, value) > 300000)
  end)

  it("decodes inside a decode", function()
    local text = "[" .. ('{"a":[1,2,{"b":"c"}]},'):rep(300) .. "0]"
    local inner = 0
    local function again()
      local guard = newproxy and newproxy(true) -- luacheck: ignore 113
      local meta = guard and getmetatable(guard) or {}
      meta.__gc = function()
        inner = inner + (#core.json.decode(text) == 301 and 1 or 0)
        if inner < 50 then again() end
      end
      if not guard then setmetatable({}, meta) end
    end
    again()
    for _ = 1, 60 do
      collectgarbage("step")
      assert.equal(301, #core.json.decode(text))
    end
    collectgarbage()
    assert.is_true(inner > 0)
    inner = 50
  end)
end)

describe("files", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("are not lost from lists with holes or names", function()
    local function create(files) return mistake(client.messages.create, client.messages, 5, { content = "x", attachments = files }) end
    assert.matches("without holes and names", create { "README.md", nil, "README.md" })
    assert.matches("without holes and names", create { "README.md", path = "README.md" })
    assert.equal(0, #wire.requests)
  end)
end)

describe("ids", function()
  it("are named in mistakes", function()
    local client = fake.client()
    for _, id in ipairs { 0 / 0, 1 / 0, 5.5, 2 ^ 53, -5, true, {}, print, io.stdout, chatwoot.null, "5x" } do
      assert.matches("inboxes:get: inbox_id", mistake(client.inboxes.get, client.inboxes, id))
    end
  end)
end)

describe("the libcurl transport", function()
  local running
  setup(function() running = server.start() end)
  teardown(function() running.stop() end)

  --- A fresh connection for each, as the server closes it behind such an answer.
  local function raw(transport, answer)
    return transport:send { method = "POST", url = running.url .. "/raw", headers = {}, body = { answer }, safe = false, max_bytes = 1e6 }
  end

  it("joins any number of repeated headers", function()
    local lines = {}
    for i = 1, 60 do lines[i] = "Set-Cookie: " .. ("c"):rep(100) .. i .. "\r\nLink: <" .. i .. ">\r\n" end
    local reply = assert(raw(curl.new(), "HTTP/1.1 200 OK\r\n" .. table.concat(lines) .. "X: 1\r\nContent-Length: 2\r\n\r\n{}"))
    assert.equal(60, select(2, reply.headers["set-cookie"]:gsub("ccc+%d+", "")))
    assert.matches("^<1>, <2>, .*, <60>$", reply.headers.link)
    assert.equal("1", reply.headers.x)
    assert.equal("2", reply.headers["content-length"])
  end)

  it("refuses heads that have no end", function()
    local lines = {}
    for i = 1, 1100 do lines[i] = "A: " .. i .. "\r\n" end
    local _, failure = raw(curl.new(), "HTTP/1.1 200 OK\r\n" .. table.concat(lines) .. "Content-Length: 2\r\n\r\n{}")
    assert.equal("too_large", failure.kind)
    local long = ("y"):rep(90000)
    _, failure = raw(curl.new(), ("HTTP/1.1 200 OK\r\nA: %s\r\nB: %s\r\nC: %s\r\n\r\n{}"):format(long, long, long))
    assert.equal("too_large", failure.kind)
  end)

  it("survives answers that are no HTTP, also on a handle used before", function()
    local transport = curl.new()
    for _, answer in ipairs { "garbage\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}", "HTTP/1.1 101 Switching\r\n\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\n : x\r\nfoo\r\n\tfold\r\n\r\n{}" } do
      for _ = 1, 2 do
        local reply, failure = raw(transport, answer)
        assert.is_nil(reply)
        assert.equal("connection", failure.kind)
        assert.not_equal("not_connected", failure.stage)
        assert(raw(curl.new(), "HTTP/1.1 200 OK\r\nA: b\r\n c\r\nContent-Length: 2\r\n\r\n{}"))
      end
    end
  end)

  it("knows that a request can't have arrived when its proxy made no tunnel", function()
    local transport = curl.new { proxy = running.url }
    local _, failure = transport:send { method = "POST", url = "https://127.0.0.1:9/x", headers = {}, body = { "{}" }, safe = false }
    assert.equal("connection", failure.kind)
    assert.equal("not_connected", failure.stage)
    assert.matches("proxy answered 404", failure.message)
  end)

  it("notices an empty file that grew", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write("grown")
    file:close()
    local _, failure = curl.new():send { method = "POST", url = running.url .. "/echo", headers = {}, safe = false,
      body = { "head", { path = path, offset = 0, length = 0 }, "tail" } }
    os.remove(path)
    assert.equal("config", failure.kind)
    assert.matches("changed", failure.message)
  end)

  it("sends long headers of the caller's", function()
    local reply = assert(curl.new():send { method = "GET", url = running.url .. "/echo", headers = { ["X-Long"] = ("z"):rep(100000) },
      safe = true })
    assert.is_true(#core.json.decode(reply.body).headers["x-long"] == 100000)
  end)
end)

describe("client:request", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  local function refused(given, opts) return mistake(client.request, client, given, opts) end

  it("loses nothing of a query and writes numbers exactly", function()
    for _, value in ipairs { { 1, nil, 3 }, { x = 1 }, { 1, x = 2 }, 0 / 0, 1 / 0, print, chatwoot.null } do
      assert.matches("query%.a must be", refused { path = "/x", query = { a = value } })
    end
    client:request { path = "/x", query = { a = { 1, true, "b c" }, b = 0.1, c = 2 ^ 40, d = 5.0 } }
    assert.equal("/x?a%5B%5D=1&a%5B%5D=true&a%5B%5D=b%20c&b=0.1&c=1099511627776&d=5", wire:path())
  end)

  it("takes multipart as a list of parts with plain values", function()
    local function parts(list) return refused { method = "POST", path = "/x", multipart = list } end
    assert.matches("list of parts", parts { name = "x", value = 1 })
    assert.matches("list of parts", parts {})
    assert.matches("list of parts", parts { { name = "x", value = 1 }, nil, { name = "y", value = 1 } })
    assert.matches("value must be text", parts { { name = "x", value = {} } })
    assert.matches("value must be text", parts { { name = "x", value = 0 / 0 } })
    client:request { method = "POST", path = "/x", multipart = { { name = "x\r\nEvil: 1\"", value = 5.0 } } }
    assert.matches('name="x%0D%0AEvil: 1%22"\r\n\r\n5\r\n', wire:body(), 1, true)
  end)

  it("suggests fields, refuses steps up, and keeps null where asked", function()
    assert.matches("did you mean query", refused { path = "/x", qeury = {} })
    for _, path in ipairs { "/public/../api/v1/profile", "/./x", "/x/..", "/..?a=b" } do
      assert.matches("path can't hold", refused { path = path })
    end
    wire:reply(200, '{"a":null}')
    assert.equal(chatwoot.null, client:request({ path = "/x?up=.." }, { nulls = true }).json.a)
    wire:reply(200, '{"a":null}')
    assert.equal(chatwoot.null, client.inboxes:get(5, nil, { raw = true, nulls = true }).json.a)
  end)
end)

describe("opts that mean nothing", function()
  it("are refused, not ignored", function()
    local client = fake.client()
    for _, name in ipairs { "profile", "platform" } do
      if chatwoot.has(client, name .. ".get") then
        assert.matches("opts.account_id has no meaning", mistake(client[name].get, client[name], nil, { account_id = 8 }))
      end
    end
    for name, value in pairs { raw = true, nulls = true, dry_run = true, extra = {}, headers = {}, to = "x", account_id = 1 } do
      assert.matches("opts." .. name, mistake(client.download, client, "https://x/y", print, { [name] = value }))
    end
  end)

  it("account_id counts where there is an account", function()
    local client, wire = fake.client()
    client.inboxes:get(5, nil, { account_id = 8 })
    assert.equal("/api/v1/accounts/8/inboxes/5", wire:path())
  end)
end)

describe("a transport that answers nonsense", function()
  it("makes errors, not crashes", function()
    local client, wire = fake.client()
    for _, reply in ipairs { { status = 0 / 0 }, { status = 1e300 }, { status = "x" }, {}, { status = 500 }, { status = 200 },
      { status = -1, headers = 5, body = {} }, { status = 200, headers = {}, body = "\255" } } do
      wire.replies = { reply }
      local value, err = client.inboxes:get(5)
      assert.is_nil(value)
      assert.equal("string", type(err.kind))
      assert.is_true(#tostring(err) > 0)
    end
    wire.send = function() return nil end
    assert.equal("connection", select(2, client.inboxes:get(5)).kind)
    wire.now = function() return 0 / 0 end
    assert.equal("connection", select(2, client.inboxes:get(5)).kind)
  end)
end)

describe("client:download", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  local function redirect(location) wire:reply(302, "", { location = location }) end

  it("resolves every form of Location, and carries no token", function()
    for location, url in pairs { ["HTTP://Other/z#frag"] = "http://Other/z", ["//other/z"] = "http://other/z", ["/z"] = "http://a/z",
      z = "http://a/b/z", ["?d=e"] = "http://a/b/c?d=e", ["https://s/z"] = "https://s/z" } do
      redirect(location)
      wire:reply(200, "bytes", {})
      local got
      assert(client:download("http://a/b/c?x=y", function(bytes) got = bytes end))
      assert.equal("bytes", got)
      assert.equal(url, wire.last.url)
      for _, value in pairs(wire.last.headers) do assert.is_nil(value:find("CANARY", 1, true)) end
    end
  end)

  it("goes to no other scheme, and not from https to http", function()
    for _, location in ipairs { "file:///etc/passwd", "ftp://x/y", "javascript:1", "http://x/y", "http://a b/", "HTTP://x" } do
      redirect(location)
      local ok, err = client:download("https://a/b", print)
      assert.is_nil(ok)
      assert.equal("unexpected_response", err.kind)
    end
    assert.equal(6, #wire.requests)
  end)

  it("has one deadline for all its steps, and errors that say what was sent", function()
    wire.send = function(self, request)
      self.time = self.time + 4
      return getmetatable(self).__index.send(self, request)
    end
    redirect "/1"
    redirect "/2"
    wire:reply(404, "gone", { ["content-type"] = "text/plain" })
    local ok, err = client:download("http://a/b", print, { deadline = 10 })
    assert.is_nil(ok)
    assert.equal("not_found", err.kind)
    assert.equal(404, err.status)
    assert.equal(3, err.attempts)
    assert.equal(32, #err.request_id)
    assert.equal("/2", err.path)
    assert.equal(10000, wire.requests[1].total_ms)
    assert.equal(2000, wire.requests[3].total_ms)
  end)

  it("shows no password of an address", function()
    local _, failure = curl.new():send { method = "GET", url = "http://user:CANARY@127.0.0.1:1/x", headers = {}, safe = true }
    assert.is_nil(failure.message:find("CANARY", 1, true))
    assert.matches("127.0.0.1:1", failure.message)
  end)
end)

describe("a greedy collector", function()
  it("that runs all the time, and finalizers that call the library again, change nothing", function()
    local jobs = dofile "spec/support/scarce.lua"
    local on, busy, inner = true, false, 0
    local function call_again()
      busy = true
      local client, wire = fake.client()
      wire:reply(200, '{"payload":{"contact":{"id":3},"contact_inbox":{"x":[1,9007199254740993,{"a":null}]}}}')
      local contact = client.contacts:create({ name = "x" }, { headers = { ["X-A"] = "b" }, extra = { new = {} } })
      inner = inner + (contact and contact.id == 3 and contact.meta.contact_inbox.x[1] == 1 and 1 or 0)
      busy = false
    end
    local function arm()
      local guard = newproxy and newproxy(true) -- luacheck: ignore 113
      local meta = guard and getmetatable(guard) or {}
      meta.__gc = function()
        if on then arm() end
        if on and not busy then call_again() end
      end
      if not guard then setmetatable({}, meta) end
    end
    local pause, speed = collectgarbage("setpause", 1), collectgarbage("setstepmul", 10000)
    arm()
    debug.sethook(function() collectgarbage("step") end, "", 1000)
    local ok, why = pcall(function()
      for _ = 1, 5 do
        for _, job in ipairs(jobs) do job.run() end
      end
    end)
    debug.sethook()
    collectgarbage()
    on = false
    collectgarbage("setpause", pause)
    collectgarbage("setstepmul", speed)
    if rawget(_G, "jit") then rawget(_G, "jit").on() end -- the jobs switch it off
    assert.is_true(ok, tostring(why))
    assert.is_true(inner > 0)
  end)
end)

describe("numbers of rows", function()
  it("that are none are refused", function()
    for _, number in ipairs { 0, -1, 1e9, 0 / 0, 1e300 } do
      assert.is_false((pcall(core.rows, number)))
      assert.is_false((pcall(core.request, number, {}, nil, nil)))
    end
  end)
end)

describe("helpers", function()
  it("find mistakes before the first call, and suggest", function()
    local client, wire = fake.client()
    local labels = client.conversations.labels
    for _, list in ipairs { { "a,b" }, { "a", x = "b" }, { "a", nil, "b" }, { "" }, { print } } do
      assert.matches("conversations%.labels:add: ", mistake(labels.add, labels, 5, list))
      assert.matches("conversations%.labels:remove: ", mistake(labels.remove, labels, 5, list))
    end
    assert.matches("did you mean team_id", mistake(client.conversations.apply, client.conversations, 5, { tema_id = 1 }))
    assert.matches("needs status", mistake(client.conversations.apply, client.conversations, 5, { snoozed_until = 1 }))
    assert.equal(0, #wire.requests)
  end)
end)
