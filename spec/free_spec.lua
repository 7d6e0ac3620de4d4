-- lua/chatwoot/free.lua: client:request and client:download. What they send, what they refuse, and that no token goes along with a
-- download, wherever it leads.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

local null, array = chatwoot.null, chatwoot.array
local BASE = "https://chat.example.com"

local function mistake(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  return assert.is_string(text) and text
end

describe("client:request", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("gives status, headers, body and json whatever the status", function()
    wire:reply(418, '{"a":[1,null]}', { ["content-type"] = "application/problem+json", etag = "x" })
    local raw, err = client:request { path = "/api/v1/teapot" }
    assert.is_nil(err)
    assert.equal(418, raw.status)
    assert.equal('{"a":[1,null]}', raw.body)
    assert.same({ 1, null }, raw.json.a)
    assert.equal("x", raw.headers.etag)
    wire:reply(200, "<html>", { ["content-type"] = "text/html" }):reply(200, "{", nil):reply(204, "", {})
    assert.is_nil(client:request({ path = "/" }).json)
    assert.is_nil(client:request({ path = "/" }).json)
    assert.equal("", client:request({ path = "/" }).body)
  end)

  it("sends GET without a body, with our headers and the user's token", function()
    client:request { path = "/api/v1/profile" }
    assert.equal("GET", wire.last.method)
    assert.equal(BASE .. "/api/v1/profile", wire.last.url)
    assert.is_nil(wire.last.body)
    assert.is_true(wire.last.safe)
    local names = {}
    for name in pairs(wire.last.headers) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "Accept", "User-Agent", "X-Request-Id", "api-access-token" }, names)
    assert.equal("CANARY-user-token", wire.last.headers["api-access-token"])
    assert.equal("application/json", wire.last.headers.Accept)
  end)

  it("sends the platform's token to the platform, and none to the public API", function()
    client:request { path = "/platform/api/v1/users/1" }
    assert.equal("CANARY-platform-token", wire.last.headers["api-access-token"])
    client:request { path = "/public/api/v1/inboxes/x" }
    assert.is_nil(wire.last.headers["api-access-token"])
  end)

  it("takes only GET for safe", function()
    for _, method in ipairs { "HEAD", "POST", "PUT", "PATCH", "DELETE" } do
      client:request { method = method, path = "/x" }
      assert.equal(method, wire.last.method)
      assert.is_false(wire.last.safe)
    end
    wire:fail("timeout", "connected")
    local raw, err = client:request { method = "POST", path = "/x" }
    assert.is_nil(raw)
    assert.equal("timeout", err.kind)
    assert.is_true(err.uncertain)
    assert.equal("client:request", err.operation)
    assert.equal("/x", err.path)
  end)

  it("encodes the query, lists as name[]=, sorted by name", function()
    client:request { path = "/x", query = { q = "a b&c=ü", n = 5, f = 0.5, whole = 7.0, yes = true, no = false, ["a[b]"] = "1",
      list = { 1, "two", false }, none = {} } }
    assert.equal("/x?a%5Bb%5D=1&f=0.5&list%5B%5D=1&list%5B%5D=two&list%5B%5D=false&n=5&no=false&q=a%20b%26c%3D%C3%BC&whole=7&yes=true",
      wire:path())
    client:request { path = "/x?y=1", query = { z = 2 } }
    assert.equal("/x?y=1&z=2", wire:path())
    client:request { path = "/x?y=1" }
    assert.equal("/x?y=1", wire:path())
  end)

  it("sends json as an object, and nothing else as one", function()
    client:request { method = "POST", path = "/x", json = { a = { 1, null }, b = array {} } }
    assert.same({ a = { 1, null }, b = {} }, chatwoot.json.decode(wire:body()))
    assert.equal("application/json", wire.last.headers["Content-Type"])
    client:request { method = "POST", path = "/x", json = {} }
    assert.equal("{}", wire:body())
    for _, value in ipairs { { 1, 2 }, array {}, "text", 5, true, null } do
      assert.matches("json must be an object", mistake(client.request, client, { method = "POST", path = "/x", json = value }))
    end
    assert.matches("json: a%.b: holds a NUL", mistake(client.request, client, { path = "/x", json = { a = { b = "\0" } } }))
  end)

  it("stays on base_url's origin: paths that could lead away or cut the request raise", function()
    for _, path in ipairs { "", "x", "//evil.example/x", "/\\evil.example", "http://evil.example/", "/a b", "/a\r\nHost: b", "/a#b",
      "@evil.example", "/a\tb" } do
      assert.matches("client:request: path", mistake(client.request, client, { path = path }))
    end
    client:request { path = "/@evil.example/x" }
    assert.equal(BASE .. "/@evil.example/x", wire.last.url)
    assert.equal(1, #wire.requests)
  end)

  it("refuses what it does not know", function()
    local function refuse(given, opts) return mistake(client.request, client, given, opts) end
    assert.matches("takes a table", refuse(nil))
    assert.matches("takes a table", refuse "/x")
    assert.matches("path must begin", refuse {})
    assert.matches("unknown field url", refuse { url = "/x" })
    assert.matches("method must be one of", refuse { path = "/x", method = "get" })
    assert.matches("query must be a table", refuse { path = "/x", query = "a=1" })
    assert.matches("query%.a must be text", refuse { path = "/x", query = { a = null } })
    assert.matches("query%.a%[%] must be text", refuse { path = "/x", query = { a = { {} } } })
    assert.matches("query%.a must be a list", refuse { path = "/x", query = { a = { b = 1 } } })
    assert.matches("query has names", refuse { path = "/x", query = { "a" } })
    assert.matches("can't be given together", refuse { path = "/x", json = {}, multipart = {} })
    for _, name in ipairs { "account_id", "extra", "raw" } do
      local value = name == "account_id" and 1 or name == "extra" and {} or true
      assert.matches("opts%." .. name .. " has no meaning", refuse({ path = "/x" }, { [name] = value }))
    end
    assert.matches("opts%.select has no meaning", refuse({ path = "/x" }, { select = { "id" } }))
    assert.matches("unknown option colour", refuse({ path = "/x" }, { colour = 1 }))
    assert.matches("free_spec%.lua:%d+: client:request", refuse {})
    assert.equal(0, #wire.requests)
  end)

  it("adds headers, but none of ours, and none that end the line", function()
    client:request({ path = "/x", headers = { ["X-A"] = "1" } }, { headers = { ["X-B"] = "2" } })
    assert.equal("1", wire.last.headers["X-A"])
    assert.equal("2", wire.last.headers["X-B"])
    for _, name in ipairs { "api-access-token", "API_ACCESS_TOKEN", "Accept", "content-type", "Host", "Content-Length", "User-Agent",
      "X-Request-Id", "Transfer-Encoding", "Connection", "Expect", "Authorization", "X-HTTP-Method-Override" } do
      assert.matches("can't set", mistake(client.request, client, { path = "/x", headers = { [name] = "v" } }))
    end
    for _, headers in ipairs { { ["X A"] = "1" }, { [""] = "1" }, { ["X-A"] = "1\r\nX-B: 2" }, { ["X-A\n"] = "1" }, { ["X-A"] = 1 }, { "x" },
      { ["X-A"] = "\0" }, { ["X:"] = "1" } } do
      assert.matches("headers holds", mistake(client.request, client, { path = "/x", headers = headers }))
    end
    assert.equal(1, #wire.requests)
  end)

  it("previews with dry_run and sends nothing", function()
    local preview = client:request({ method = "POST", path = "/x", json = { a = 1 } }, { dry_run = true })
    assert.equal("POST", preview.method)
    assert.equal('{"a":1}', preview.body[1])
    assert.is_nil(chatwoot.json.encode(preview):find("CANARY", 1, true))
    assert.equal(0, #wire.requests)
  end)

  it("carries times, limits and the sink to the transport", function()
    client, wire = fake.client { connect_timeout = 2, max_response_bytes = 1000 }
    client:request({ path = "/x" }, { timeout = 1.5, deadline = 9, to = "/some/path" })
    assert.equal(2000, wire.last.connect_ms)
    assert.equal(1500, wire.last.idle_ms)
    assert.equal(9000, wire.last.total_ms)
    assert.equal(1000, wire.last.max_bytes)
    assert.equal("/some/path", wire.last.sink)
  end)

  it("gives config for a file that can't be read", function()
    local raw, err = client:request { method = "POST", path = "/x", multipart = { { name = "f", path = "/nonexistent/f" } } }
    assert.is_nil(raw)
    assert.equal("config", err.kind)
    assert.equal(0, #wire.requests)
  end)
end)

describe("client:download", function()
  local client, wire, got
  local URL = BASE .. "/rails/blobs/redirect/a.pdf?sig=1"
  local function keep(bytes) got = bytes end
  local function to(location, status) wire:reply(status or 302, "", { location = location }) end
  before_each(function()
    client, wire = fake.client()
    got = nil
  end)

  it("hands the bytes to a function, without any token even at base_url", function()
    wire:reply(200, "%PDF\0\1", { ["content-type"] = "application/pdf" })
    assert.is_true(client:download(URL, keep))
    assert.equal("%PDF\0\1", got)
    assert.equal(URL, wire.last.url)
    assert.equal("GET", wire.last.method)
    assert.equal("*/*", wire.last.headers.Accept)
    assert.is_nil(wire.last.headers["api-access-token"])
    assert.is_nil(wire.last.sink)
  end)

  it("names the path to the transport, which writes it", function()
    wire:reply(200, nil)
    assert.is_true(client:download(URL, "/some/a.pdf", { timeout = 3 }))
    assert.equal("/some/a.pdf", wire.last.sink)
    assert.equal(3000, wire.last.idle_ms)
  end)

  it("follows each kind of redirect, wherever it leads, without token", function()
    for _, status in ipairs { 301, 302, 303, 307, 308 } do
      to("https://storage.example/a.pdf?x=1", status)
      wire:reply(200, "bytes")
      assert.is_true(client:download(URL, keep))
      assert.equal("bytes", got)
      assert.equal("https://storage.example/a.pdf?x=1", wire.last.url)
    end
    for _, request in ipairs(wire.requests) do
      assert.is_nil(request.headers["api-access-token"])
      assert.equal("GET", request.method)
    end
    assert.equal(wire.requests[1].headers["X-Request-Id"], wire.requests[2].headers["X-Request-Id"])
    assert.not_equal(wire.requests[1].headers["X-Request-Id"], wire.requests[3].headers["X-Request-Id"])
  end)

  it("reads relative addresses as browsers do", function()
    for location, expected in pairs { ["/b/c?d"] = BASE .. "/b/c?d", ["//s.example/x"] = "https://s.example/x",
      ["b.pdf"] = BASE .. "/rails/blobs/redirect/b.pdf", ["?sig=2"] = BASE .. "/rails/blobs/redirect/a.pdf?sig=2",
      ["HTTPS://s.example/y#part"] = "https://s.example/y", ["/t?u=http://v/"] = BASE .. "/t?u=http://v/" } do
      to(location)
      wire:reply(200, "x")
      assert.is_true(client:download(URL, keep))
      assert.equal(expected, wire.last.url)
    end
    to("b")
    wire:reply(200, "x")
    client:download("http://s.example", keep)
    assert.equal("http://s.example/b", wire.last.url)
  end)

  it("never goes from https to http, at any step, nor to another scheme", function()
    local function refused(...)
      for _, location in ipairs { ... } do to(location) end
      local before = #wire.requests
      local value, err = client:download(URL, keep)
      assert.is_nil(value)
      assert.equal("unexpected_response", err.kind)
      assert.equal(302, err.status)
      assert.equal("client:download", err.operation)
      assert.equal(select("#", ...), err.attempts)
      assert.equal(select("#", ...), #wire.requests - before)
      return err.message
    end
    assert.matches("https to http", refused "http://storage.example/a.pdf")
    assert.matches("https to http", refused("https://storage.example/a", "http://chat.example.com/b"))
    assert.matches("https to http", refused "HTTP://storage.example/a.pdf")
    assert.matches("neither http nor https", refused "ftp://storage.example/a.pdf")
    assert.matches("neither http nor https", refused "file:///etc/passwd")
    assert.matches("neither http nor https", refused "https:storage.example")
    wire:reply(302, "", {})
    assert.matches("without Location", select(2, client:download(URL, keep)).message)
    assert.is_nil(got)
  end)

  it("may go from http to http and to https, but not back", function()
    to("http://b.example/")
    to("https://c.example/")
    to("http://d.example/")
    local _, err = client:download("http://a.example/", keep)
    assert.matches("https to http", err.message)
    assert.equal(3, #wire.requests)
  end)

  it("follows five redirects and no more", function()
    for _ = 1, 5 do to("/again") end
    wire:reply(200, "x")
    assert.is_true(client:download(URL, keep))
    assert.equal(6, #wire.requests)
    for _ = 1, 6 do to("/again") end
    local _, err = client:download(URL, keep)
    assert.matches("more than 5 redirects", err.message)
    assert.equal(6, err.attempts)
    assert.equal(12, #wire.requests)
  end)

  it("has one deadline for all steps", function()
    local send = wire.send
    function wire:send(request)
      self.time = self.time + 2
      return send(self, request)
    end
    to("/b")
    to("/c")
    wire:reply(200, "x")
    assert.is_true(client:download(URL, keep, { deadline = 5 }))
    assert.equal(5000, wire.requests[1].total_ms)
    assert.equal(3000, wire.requests[2].total_ms)
    assert.equal(1000, wire.requests[3].total_ms)
    to("/b")
    wire:fail("deadline", "connected")
    local _, err = client:download(URL, keep, { deadline = 1 })
    assert.is_true(wire.last.total_ms <= 1)
    assert.equal("deadline", err.kind)
    assert.equal(2, err.attempts)
    assert.equal(4, err.elapsed)
  end)

  it("gives the server's refusals and the network's as errors, and calls no function", function()
    wire:reply(404, '{"error":"Resource could not be found"}'):reply(304, "", {}):fail("tls", "not_connected")
    local _, err = client:download(URL, keep)
    assert.equal("not_found", err.kind)
    assert.equal("Resource could not be found", err.message)
    assert.equal("/rails/blobs/redirect/a.pdf", err.path)
    assert.equal(wire.last.headers["X-Request-Id"], err.request_id)
    assert.equal(1, err.attempts)
    assert.equal("unexpected_response", select(2, client:download(URL, keep)).kind)
    assert.equal("tls", select(2, client:download(URL, keep)).kind)
    assert.is_nil(got)
  end)

  it("refuses addresses and targets that are none, and opts without meaning here", function()
    for _, url in ipairs { "", "a.pdf", "/a.pdf", "ftp://x/a", "file:///etc/passwd", "http://", "https:///a", "https://x/a b", "https://x\r\n",
      5 } do
      assert.matches("url must be", mistake(client.download, client, url, keep))
    end
    for _, target in ipairs { "", 5, {} } do assert.matches("takes a path", mistake(client.download, client, URL, target)) end
    assert.matches("takes a path", mistake(client.download, client, URL))
    for name, value in pairs { raw = true, dry_run = true, headers = {}, nulls = true, extra = {}, account_id = 1, to = "x" } do
      assert.matches("opts%." .. name .. " has no meaning", mistake(client.download, client, URL, keep, { [name] = value }))
    end
    assert.matches("unknown option", mistake(client.download, client, URL, keep, { sink = "x" }))
    assert.equal(0, #wire.requests)
  end)
end)
