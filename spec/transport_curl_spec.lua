-- The libcurl transport: the contract, and what only it promises.
local contract = require "spec.transport_contract"
local core = require "chatwoot.core"
local curl = require "chatwoot.transport.curl"
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

  it("refuses other schemes and malformed requests", function()
    local transport = curl.new()
    local _, failure = transport:send { method = "GET", url = "file:///etc/hosts", headers = {}, safe = true }
    assert.equal("config", failure.kind)
    assert.is_false((pcall(transport.send, transport, { method = "GET", headers = {} })))
    assert.is_false((pcall(transport.send, transport, { method = "GET", url = "http://x", headers = { a = {} } })))
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
