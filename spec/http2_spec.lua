-- HTTP/2 over TLS, spoken by a real nginx: calls at once share a connection, and one that the server ends loses no call and doubles none.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local nginx = require "spec.support.nginx"
local tls_server = require "spec.support.tls_server"

local SERVER = [[
  lua_shared_dict arrivals 1m;
  server {
    listen 127.0.0.1:@PORT@ ssl @HTTP2@;
    ssl_certificate @CERTIFICATE@.pem;
    ssl_certificate_key @CERTIFICATE@.key;
    keepalive_requests @REQUESTS@;
    location / { content_by_lua_block {
      ngx.req.read_body()
      local of = ngx.var.arg_of or ngx.var.uri
      if not ngx.var.arg_of then ngx.shared.arrivals:incr(of, 1, 0) end
      ngx.sleep(0.01)
      ngx.header.content_type = "application/json"
      ngx.print(('{"path":"%s","protocol":"%s","connection":%s,"arrivals":%d,"body":%s}'):format(ngx.var.uri, ngx.var.server_protocol,
        ngx.var.connection, ngx.shared.arrivals:get(of) or 0, ngx.req.get_body_data() or "null"))
    } }
  }
]]

describe("HTTP/2", function()
  if not tls_server.is_possible() then
    it("is not tried", function() pending "openssl is not installed" end)
    return
  end
  local certificates, server, client
  setup(function() certificates = tls_server.new() end)
  teardown(function() certificates.remove() end)
  after_each(function()
    client:close()
    server:stop()
  end)

  local function start(given)
    local port = nginx.free_port()
    local values = { PORT = tostring(port), HTTP2 = given.http2 == false and "" or "http2", REQUESTS = tostring(given.requests or 1000),
      CERTIFICATE = certificates.ca_file:gsub("ca%.pem$", "right") }
    server = nginx.start { http = SERVER:gsub("@(%w+)@", values) }
    client = chatwoot.new { base_url = "https://127.0.0.1:" .. port, ca_file = certificates.ca_file, api_token = "t", account_id = 1,
      max_connections = 20, max_retries = 2 }
  end

  -- @return what was answered, in order; how many connections that took
  local function many(count, request)
    local items = {}
    for i = 1, count do items[i] = i end
    local out = async.run(async.map, items, function(i) return client:request(request(i)) end, { concurrency = 20 })
    local connections, seen = 0, {}
    for i = 1, count do
      assert.is_table(out[i], tostring(out.errors[i]))
      out[i] = out[i].json
      if not seen[out[i].connection] then connections, seen[out[i].connection] = connections + 1, true end
    end
    return out, connections
  end

  local function get(i) return { path = "/get/" .. i } end
  local function post(i) return { method = "POST", path = "/post/" .. i, json = { i = i, text = ("x"):rep(i * 100) } } end

  it("carries calls at once over one connection", function()
    start {}
    local out, connections = many(100, get)
    for i = 1, 100 do
      assert.equal("/get/" .. i, out[i].path)
      assert.equal("HTTP/2.0", out[i].protocol)
    end
    assert.equal(1, connections)
    out, connections = many(100, post)
    for i = 1, 100 do
      assert.equal(i, out[i].body.i)
      assert.equal(1, out[i].arrivals)
    end
    assert.equal(1, connections)
  end)

  it("is left alone where the server does not speak it", function()
    start { http2 = false }
    local out, connections = many(60, get)
    assert.equal("HTTP/1.1", out[1].protocol)
    assert.is_true(connections > 1 and connections <= 20)
  end)

  it("loses and doubles nothing when the server ends the connection", function()
    start { requests = 7 }
    local out, connections = many(200, get)
    for i = 1, 200 do assert.equal("/get/" .. i, out[i].path) end
    assert.is_true(connections >= 200 / 20)
    local items = {}
    for i = 1, 200 do items[i] = i end
    out = async.run(async.map, items, function(i) return client:request(post(i)) end, { concurrency = 20 })
    for i = 1, 200 do
      local err = out.errors[i]
      local arrivals = assert(client:request { path = "/?of=/post/" .. i }).json.arrivals
      if out[i] then
        assert.equal(1, arrivals)
      else -- the connection was being ended: whether it was read nobody knows
        assert.is_true(err.uncertain and arrivals <= 1, tostring(err))
      end
    end
    for i = 201, 230 do assert.equal(1, assert(client:request(post(i))).json.arrivals) end -- one after the other none is in doubt
  end)
end)
