-- The libcurl transport: the contract, and what only it promises.
local async = require "chatwoot.async"
local contract = require "spec.transport_contract"
local core = require "chatwoot.core"
local curl = require "chatwoot.transport.curl"
local script = require "spec.support.script"
local server = require "spec.support.server"

describe("the libcurl transport", function()
  local running
  setup(function() running = server.start() end)
  teardown(function() running.stop() end)

  contract { new = function() return curl.new() end, url = function() return running.url end, it = it,
    before_each = before_each, after_each = after_each }

  local function get(transport, path, fields)
    local request = { method = "GET", url = running.url .. path, headers = {}, safe = true }
    for name, value in pairs(fields or {}) do request[name] = value end
    return transport:send(request)
  end

  it("asks for what stands in the address, whatever the one before was", function()
    local transport, port = curl.new(), running.url:match ":(%d+)$"
    local long = "/echo?" .. ("a"):rep(3000)
    for _, case in ipairs { { "/echo?a=1&b[]=x" }, { "/echo" }, { "/echo?q=%C3%BC%2f+1" }, { "/echo" }, { "/echo?" }, { long }, { "/echo?a=/../b" },
      { "/echo#part", "/echo" }, { "/echo?a=1#part", "/echo?a=1" }, { "/a/../echo", "/echo" }, { "/./echo?x", "/echo?x" } } do
      for _, host in ipairs { "http://127.0.0.1:", "http://localhost:", "HTTP://127.0.0.1:" } do
        local reply, failure = get(transport, case[1], { url = host .. port .. case[1] })
        assert.is_nil(failure and failure.message)
        local got = core.json.decode(reply.body)
        assert.equal(case[2] or case[1], got.path)
        assert.equal(host:match "//(.*)" .. port, got.headers.host)
      end
    end
    transport:close()
  end)

  it("keeps the addresses of transfers under way apart", function()
    local transport, port, paths = curl.new { max_connections = 30 }, running.url:match ":(%d+)$", {}
    for i = 1, 30 do paths[i] = i % 3 == 0 and "/echo?" .. i or i % 3 == 1 and "/echo?%2" .. i or "/echo" end
    local got = async.run(async.map, paths, function(path, i)
      local host = i % 2 == 0 and "http://127.0.0.1:" or "http://localhost:"
      return core.json.decode(assert(get(transport, path, { url = host .. port .. path })).body).path
    end, { concurrency = 30 })
    for i, path in ipairs(paths) do assert.equal(path, got[i]) end
    transport:close()
  end)

  it("sends while the scheduler is being loaded", function()
    local transport, name = curl.new(), "chatwoot.scheduler"
    local scheduler = package.loaded[name]
    package.loaded[name] = io.stdout -- 5.1 and LuaJIT keep a userdata there meanwhile
    local ok, reply = pcall(get, transport, "/echo")
    package.loaded[name] = scheduler
    assert.is_true(ok, tostring(reply))
    assert.equal(200, reply.status)
    transport:close()
  end)

  it("sends however many headers there are", function()
    local transport = curl.new()
    for _, count in ipairs { 0, 1, 15, 16, 17, 40 } do
      local headers = {}
      for i = 1, count do headers["X-" .. i] = "value " .. i end
      local got = core.json.decode(assert(get(transport, "/echo", { headers = headers })).body)
      for i = 1, 41 do assert.equal(headers["X-" .. i], got.headers["x-" .. i]) end
    end
    transport:close()
  end)

  it("tells the headers of an answer to whoever asks, and nobody else", function()
    local transport = curl.new()
    local reply = assert(get(transport, "/repeat"))
    assert.is_nil(rawget(reply, "headers"))
    assert.matches("^HTTP/1.1 200", reply.head)
    assert.equal("a, b", reply.headers["x-twice"])
    assert.equal(reply.headers, rawget(reply, "headers"))
    assert.is_nil(reply.other)
    assert.is_nil(reply[1])
    transport:close()
  end)

  it("gives whole answers though finalizers close the handle meanwhile, or send over it", function()
    local text, status = script("spec/support/closing_main.lua", nil, running.url)
    assert.equal(0, status, text)
    assert.matches("close%s+[1-9]%d*%s+send%s+[1-9]", text)
  end)

  it("counts the time without a byte from the last one, that of a body sent at once too", function()
    local transport = curl.new()
    assert(get(transport, "/echo")) -- the next one's body leaves with the first look at the kept connection
    local _, failure = get(transport, "/silent", { method = "POST", body = { "{}" }, safe = false, idle_ms = 500, total_ms = 950 })
    assert.equal("timeout", failure.kind)
    transport:close()
  end)

  it("may repeat a safe request that met a dead connection", function()
    local transport = curl.new()
    assert(get(transport, "/reset"))
    assert(get(transport, "/die"))
    assert.equal(200, assert(get(transport, "/echo")).status)
    transport:close()
  end)

  it("goes through a proxy when told to, and around the environment's when told false", function()
    local transport = curl.new { proxy = "http://127.0.0.1:1" }
    local _, failure = get(transport, "/echo")
    assert.equal("connection", failure.kind)
    transport:close()
    transport = curl.new { proxy = false }
    assert.equal(200, assert(get(transport, "/echo")).status)
    transport:close()
  end)

  it("takes the environment's proxy unless told false, and looks for it when it is made", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write([[
      local curl = require "chatwoot.transport.curl"
      local function get(proxy)
        local reply, failure = curl.new { proxy = proxy }:send { method = "GET", url = arg[1] .. "/echo", headers = {}, safe = true }
        return reply and reply.status or failure.kind
      end
      print(get(nil), get(false))
    ]])
    file:close()
    local nobody = "http://127.0.0.1:1"
    for setting, expected in pairs { [""] = "200%s+200", ["http_proxy=" .. nobody] = "connection%s+200",
      ["all_proxy=" .. nobody] = "connection%s+200",
      ["ALL_PROXY=" .. nobody] = "connection%s+200", ["HTTP_PROXY=" .. nobody] = "200%s+200", ["https_proxy=" .. nobody] = "200%s+200",
      ["no_proxy=127.0.0.1 http_proxy=" .. nobody] = "200%s+200" } do
      assert.matches("^" .. expected .. "%s*$", script(path, setting, running.url), nil, nil, setting)
    end
    os.remove(path)
  end)

  it("refuses other schemes and malformed requests", function()
    local transport = curl.new()
    local _, failure = transport:send { method = "GET", url = "file:///etc/hosts", headers = {}, safe = true }
    assert.equal("config", failure.kind)
    assert.matches("neither http nor https", failure.message)
    assert.is_false((pcall(transport.send, transport, { method = "GET", headers = {} })))
    assert.is_false((pcall(transport.send, transport, { method = "GET", url = "http://x", headers = { a = {} } })))
    local many = {}
    for i = 1, 40 do many["X-" .. i] = i < 40 and "v" or 5 end
    assert.is_false((pcall(transport.send, transport, { method = "GET", url = "http://x", headers = many })))
    assert.is_false((pcall(transport.send, transport, { method = "POST", url = "http://x", headers = {}, body = { {} } })))
    transport:close()
  end)

  it("refuses a server it can't verify", function()
    local transport = curl.new { ca_file = "spec/support/server.lua" } -- no certificates in there
    local _, failure = transport:send { method = "GET", url = (running.url:gsub("^http:", "https:")) .. "/", headers = {}, safe = true }
    assert.equal("tls", failure.kind)
    assert.equal("not_connected", failure.stage)
    transport:close()
  end)

  it("survives many handles and collection in any order", function()
    for _ = 1, 30 do
      local transport = curl.new()
      get(transport, "/echo")
    end
    collectgarbage()
    collectgarbage()
    assert.equal(200, assert(get(curl.new(), "/echo")).status)
  end)

  it("is not loaded, nor libcurl, before a client needs it", function()
    local chatwoot = require "chatwoot"
    assert.equal("table", type(chatwoot))
    assert.is_nil(core.curl)
  end)
end)
