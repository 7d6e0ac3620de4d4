-- What every transport does, over real HTTP. Called inside a describe block with busted's own functions, which a required file does
-- not see: contract { new = function() → transport, url = function() → url, it = it, before_each = …, after_each = … }.

local core = require "chatwoot.core"

local assert = require "luassert"

local function contract(given)
  local transport
  local it, before_each, after_each = given.it, given.before_each, given.after_each

  before_each(function() transport = given.new() end)
  after_each(function() transport:close() end)

  local function request(path, fields)
    local r = { method = "GET", url = given.url() .. path, headers = { Accept = "application/json", ["X-Request-Id"] = "rid" },
      safe = true, connect_ms = 2000, idle_ms = 3000, total_ms = 5000, max_bytes = 1e6 }
    for name, value in pairs(fields or {}) do r[name] = value end
    return r
  end

  local function echo(fields)
    local reply, failure = transport:send(request("/echo?a=1&b[]=%20x", fields))
    assert.is_nil(failure and failure.message)
    return core.json.decode(reply.body), reply
  end

  local function post(fields)
    fields.method, fields.safe = fields.method or "POST", fields.safe or false
    fields.headers = fields.headers or { Accept = "application/json", ["Content-Type"] = "application/json" }
    return fields
  end

  it("sends method, path, query and exactly the given headers", function()
    local got, reply = echo { headers = { Accept = "application/json", ["api-access-token"] = "t", ["User-Agent"] = "ua" } }
    assert.equal(200, reply.status)
    assert.equal("GET", got.method)
    assert.equal("/echo?a=1&b[]=%20x", got.path)
    assert.equal("application/json", got.headers.accept)
    assert.equal("t", got.headers["api-access-token"])
    assert.equal("ua", got.headers["user-agent"])
    assert.is_nil(got.headers["content-type"])
    assert.is_nil(got.headers.expect)
    assert.is_nil(got.headers["accept-encoding"])
    assert.equal(0, got.length)
  end)

  it("sends bodies from memory and from files, with their length", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write(("0123456789"):rep(30000))
    file:close()
    local got = echo(post { body = { '{"a":', { path = path, offset = 10, length = 20 }, "}" } })
    assert.equal('{"a":01234567890123456789}', got.body)
    got = echo(post { body = { "head", { path = path, offset = 0, length = 300000 }, "tail" } })
    assert.equal(300008, got.length)
    assert.equal("300008", got.headers["content-length"])
    assert.equal("application/json", got.headers["content-type"])
    os.remove(path)
  end)

  it("sends every method, with and without a body", function()
    for _, method in ipairs { "POST", "PUT", "PATCH", "DELETE" } do
      local got = echo(post { method = method, body = { "{}" } })
      assert.equal(method, got.method)
      assert.equal("{}", got.body)
      got = echo(post { method = method, headers = { Accept = "application/json" } })
      assert.equal(method, got.method)
      assert.equal(0, got.length)
      assert.is_nil(got.headers["content-type"])
    end
  end)

  it("fails when a file changed after its size was taken", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write("12345")
    file:close()
    for _, length in ipairs { 4, 6 } do
      local reply, failure = transport:send(request("/echo", post { body = { { path = path, offset = 0, length = length } } }))
      assert.is_nil(reply)
      assert.equal("config", failure.kind)
      assert.matches("changed", failure.message)
    end
    os.remove(path)
    local _, failure = transport:send(request("/echo", post { body = { { path = path, offset = 0, length = 5 } } }))
    assert.equal("config", failure.kind)
  end)

  it("answers any status as a reply, with lower-case headers", function()
    for _, status in ipairs { 200, 204, 400, 401, 404, 422, 429, 500, 502, 503 } do
      assert.equal(status, assert(transport:send(request("/status/" .. status))).status)
    end
    local reply = assert(transport:send(request("/repeat")))
    assert.equal("a, b", reply.headers["x-twice"])
    assert.equal("application/json", reply.headers["content-type"])
    reply = assert(transport:send(request("/interim")))
    assert.equal(200, reply.status)
    assert.is_nil(reply.headers["x-interim"])
    assert.equal("[1,2,3]", assert(transport:send(request("/chunked"))).body)
  end)

  it("does not follow redirects", function()
    local reply = assert(transport:send(request("/redirect")))
    assert.equal(302, reply.status)
    assert.equal("/echo", reply.headers.location)
  end)

  it("limits answers", function()
    assert.equal(1000, #assert(transport:send(request("/big/1000", { max_bytes = 1000 }))).body)
    local reply, failure = transport:send(request("/big/1001", { max_bytes = 1000 }))
    assert.is_nil(reply)
    assert.equal("too_large", failure.kind)
    assert.equal("reply_begun", failure.stage)
  end)

  it("streams a 2xx to the sink, other answers to memory, and leaves no part behind", function()
    local path = os.tmpname()
    os.remove(path)
    local reply = assert(transport:send(request("/big/300000", { sink = path, max_bytes = 10 })))
    assert.is_nil(reply.body)
    local file = assert(io.open(path, "rb"))
    assert.equal(300000, #file:read("*a"))
    file:close()
    os.remove(path)
    reply = assert(transport:send(request("/status/404", { sink = path })))
    assert.matches("as asked", reply.body)
    reply = assert(transport:send(request("/status/200", { sink = path, sink_csv = true }))) -- JSON is no report
    assert.matches("as asked", reply.body)
    assert.is_nil(io.open(path))
    reply = assert(transport:send(request("/status/200", { sink = path })))
    assert.is_nil(reply.body)
    os.remove(path)
    local _, failure = transport:send(request("/close-inside", { sink = path }))
    assert.equal("connection", failure.kind)
    assert.is_nil(io.open(path))
    local left = io.popen('ls "' .. path .. '".part-* 2>/dev/null'):read("*a")
    assert.equal("", left)
    _, failure = transport:send(request("/big/10", { sink = "/nonexistent/folder/file" }))
    assert.equal("config", failure.kind)
  end)

  it("says how far a failed try came", function()
    local _, failure = transport:send(request("/close-before", post { body = { "{}" } }))
    assert.equal("connection", failure.kind)
    assert.equal("connected", failure.stage)
    _, failure = transport:send(request("/close-inside"))
    assert.equal("connection", failure.kind)
    assert.equal("reply_begun", failure.stage)
    _, failure = transport:send(request("", { url = "http://127.0.0.1:1/" }))
    assert.equal("connection", failure.kind)
    assert.equal("not_connected", failure.stage)
    _, failure = transport:send(request("", { url = "http://no-such-host.invalid/" }))
    assert.equal("dns", failure.kind)
    assert.equal("not_connected", failure.stage)
  end)

  it("tells a silence from a deadline", function()
    local _, failure = transport:send(request("/silent", { idle_ms = 150, total_ms = 5000 }))
    assert.equal("timeout", failure.kind)
    assert.equal("connected", failure.stage)
    _, failure = transport:send(request("/drip/100", { idle_ms = 2000, total_ms = 300 }))
    assert.equal("deadline", failure.kind)
    assert.equal("reply_begun", failure.stage)
    assert.equal(6, #assert(transport:send(request("/drip/6", { idle_ms = 1500, total_ms = 5000 }))).body)
  end)

  it("never sends an unsafe request twice when a kept connection is dead", function()
    for _, body in ipairs { false, { "{}" }, { ("x"):rep(100000) } } do
      assert(transport:send(request("/reset")))
      assert(transport:send(request("/die")))
      transport:send(request("/echo", post { body = body or nil }))
      local counts = core.json.decode(assert(given.new():send(request("/counts"))).body)
      assert.equal(1, counts["/echo"])
    end
  end)

  it("names no token, path or query in a failure", function()
    local _, failure = transport:send(request("/close-before?secret=CANARY", { headers = { ["api-access-token"] = "CANARY" } }))
    assert.is_nil(failure.message:find("CANARY", 1, true))
    assert.is_nil(failure.message:find("close%-before"))
  end)

  it("has a clock that goes forward, and closes more than once", function()
    local before = transport:now()
    transport:sleep(0.002)
    assert.is_true(transport:now() > before)
    transport:close()
    transport:close()
    local reply, failure = transport:send(request("/echo"))
    assert.is_nil(reply)
    assert.equal("cancelled", failure.kind)
  end)
end

return contract
