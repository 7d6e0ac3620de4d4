-- lua/chatwoot/call.lua: the loop around one request: what the transport gets, what hooks see and when, what an error carries.
local call = require "chatwoot.call"
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

--- A transport whose every send takes two seconds.
local function slow(wire)
  local send = wire.send
  function wire:send(request)
    self.time = self.time + 2
    return send(self, request)
  end
  return wire
end

describe("the transport", function()
  it("gets times in milliseconds, the limit, and whether a repeat is safe", function()
    local client, wire = fake.client { timeout = 1.5, connect_timeout = 0.25, deadline = 7, max_response_bytes = 5000 }
    client.inboxes:list()
    assert.equal("1500 250 7000 5000", ("%d %d %d %d"):format(wire.last.idle_ms, wire.last.connect_ms, wire.last.total_ms, wire.last.max_bytes))
    assert.is_true(wire.last.safe)
    assert.is_nil(wire.last.sink)
    client.messages:create(4, "x", { timeout = 9, deadline = 3 })
    assert.equal("9000 3000", ("%d %d"):format(wire.last.idle_ms, wire.last.total_ms))
    assert.is_false(wire.last.safe)
  end)

  it("gets whole milliseconds, rounded up: never none", function()
    local client, wire = fake.client()
    client.inboxes:list(nil, { timeout = 0.0105, deadline = 0.0001 })
    assert.equal(11, wire.last.idle_ms)
    assert.equal(1, wire.last.total_ms)
  end)

  it("that says nothing at all makes an error all the same", function()
    local client, wire = fake.client()
    function wire.send() return nil end
    local value, err = client.inboxes:list()
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.matches("no reason", err.message)
  end)
end)

describe("an error", function()
  it("says what only the loop knows", function()
    local client, wire = fake.client()
    slow(wire):reply(404, { error = "Resource could not be found" })
    local _, err = client.contacts:get(5, { include_contact_inboxes = true })
    assert.equal("contacts:get", err.operation)
    assert.equal("GET", err.method)
    assert.equal("/api/v1/accounts/7/contacts/5", err.path)
    assert.equal(wire.last.headers["X-Request-Id"], err.request_id)
    assert.equal(1, err.attempts)
    assert.equal(2, err.elapsed)
    assert.matches("^contacts:get: not_found %(404%)", tostring(err))
  end)

  it("of the transport says the same", function()
    local client, wire = fake.client()
    slow(wire):fail("timeout", "connected", "silence for 30 s")
    local _, err = client.messages:create(5, "x")
    assert.equal("messages:create POST /api/v1/accounts/7/conversations/5/messages 1 2",
      table.concat({ err.operation, err.method, err.path, err.attempts, ("%d"):format(err.elapsed) }, " "))
    assert.equal(wire.last.headers["X-Request-Id"], err.request_id)
    assert.equal("silence for 30 s", err.message)
    assert.is_nil(err.status)
  end)

  it("names the path below the host, also where base_url has one", function()
    local client, wire = fake.client { base_url = "http://127.0.0.1:3000/chat" }
    wire:reply(500, "")
    local _, err = client.profile:get()
    assert.equal("/chat/api/v1/profile", err.path)
  end)

  it("has a fresh request id for each call", function()
    local client, wire = fake.client()
    local seen = {}
    for _ = 1, 50 do
      client.inboxes:list()
      local id = wire.last.headers["X-Request-Id"]
      assert.matches("^%w+$", id)
      assert.is_nil(seen[id])
      seen[id] = true
    end
  end)
end)

describe("hooks", function()
  local function recorded(options)
    local events = {}
    options = options or {}
    options.on_request = function(info) events[#events + 1] = { "request", info } end
    options.on_response = function(info) events[#events + 1] = { "response", info } end
    local client, wire = fake.client(options)
    local send = wire.send
    function wire:send(request)
      events[#events + 1] = { "send", request }
      return send(self, request)
    end
    return client, wire, events
  end

  it("are called before and after, once", function()
    local client, _, events = recorded()
    client.inboxes:get(5)
    assert.equal("request send response", events[1][1] .. " " .. events[2][1] .. " " .. events[3][1])
    assert.equal(3, #events)
  end)

  it("see operation, verb, address and headers, no body and no token", function()
    local client, wire, events = recorded()
    client.messages:create(4, "secret words")
    local info = events[1][2]
    assert.same({ operation = "messages:create", method = "POST", url = wire.last.url, headers = { Accept = "application/json",
      ["Content-Type"] = "application/json", ["User-Agent"] = wire.last.headers["User-Agent"],
      ["X-Request-Id"] = wire.last.headers["X-Request-Id"], ["api-access-token"] = "[hidden]" } }, info)
  end)

  it("see status, times and the error afterwards", function()
    local client, wire, events = recorded()
    slow(wire):reply(422, { message = "bad", attributes = { "content" } })
    local _, err = client.messages:create(4, "x")
    assert.same({ operation = "messages:create", method = "POST", url = wire.last.url, status = 422, elapsed = 2, attempts = 1,
      error = err }, events[3][2])
    assert.equal("validation", err.kind)
    wire:fail("dns", "not_connected")
    _, err = client.inboxes:list()
    assert.is_nil(events[6][2].status)
    assert.equal(err, events[6][2].error)
    wire:reply(200, { payload = chatwoot.array {} })
    client.inboxes:list()
    assert.equal(200, events[9][2].status)
    assert.is_nil(events[9][2].error)
  end)

  it("can't change what is sent", function()
    local client, wire = fake.client { on_request = function(info)
      info.headers.Accept, info.url, info.method = "text/html", "https://elsewhere.example/", "DELETE"
    end }
    client.inboxes:list()
    assert.equal("application/json", wire.last.headers.Accept)
    assert.equal("GET https://chat.example.com/api/v1/accounts/7/inboxes", wire.last.method .. " " .. wire.last.url)
  end)

  it("are not called for a call that is not sent", function()
    local client, _, events = recorded()
    client.inboxes:get(5, nil, { dry_run = true })
    pcall(client.inboxes.get, client.inboxes, "5a")
    client._settings.api_token = nil
    client.inboxes:get(5)
    assert.equal(0, #events)
  end)

  it("that fail before stop the call; that fail after raise their error, whole, when all is done", function()
    local client, wire = fake.client { on_request = function() error("not now", 0) end }
    local ok, why = pcall(client.inboxes.get, client.inboxes, 5)
    assert.is_false(ok)
    assert.equal("not now", why)
    assert.equal(0, #wire.requests)
    local thrown = { "mine" }
    client, wire = fake.client { on_response = function() error(thrown, 0) end }
    ok, why = pcall(client.inboxes.get, client.inboxes, 5)
    assert.is_false(ok)
    assert.equal(thrown, why)
    assert.equal(1, #wire.requests)
  end)

  it("work for raw answers and for client:request alike", function()
    local client, wire, events = recorded()
    wire:reply(404, { error = "x" }):reply(404, { error = "x" })
    client.inboxes:get(5, nil, { raw = true })
    client:request { path = "/x" }
    assert.equal(404, events[3][2].status)
    assert.is_nil(events[3][2].error)
    assert.equal("client:request", events[4][2].operation)
    assert.equal(404, events[6][2].status)
  end)
end)

describe("call.redacted", function()
  it("hides the token in a copy", function()
    local request = { method = "GET", url = "https://a/", headers = { ["api-access-token"] = "t", ["X-A"] = "1" }, body = { "b" } }
    assert.same({ operation = "a:b", method = "GET", url = "https://a/", headers = { ["api-access-token"] = "[hidden]", ["X-A"] = "1" } },
      call.redacted("a:b", request))
    assert.equal("t", request.headers["api-access-token"])
  end)
end)
