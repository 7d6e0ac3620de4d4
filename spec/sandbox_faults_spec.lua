-- Failures on order, in the process and over HTTP: what a client sees of each, and what has happened meanwhile. Over HTTP a
-- bare socket looks at the connection itself.
local chatwoot = require "chatwoot"
local core_json = require("chatwoot.core").json
local once = require "spec.support.once"
local sandbox = require "chatwoot.sandbox"
local server = require "spec.support.sandbox"
local wire = require "spec.support.wire"

describe("in the process a failure on order", function()
  local sb, client
  before_each(function()
    sb = sandbox.new()
    client = once { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
  end)

  it("comes as often as ordered, after the calls that pass", function()
    sb:fail { operation = "labels.list", status = 503, times = 2, skip = 1 }
    assert.truthy(client.labels:list())
    assert.truthy(client.teams:list())
    for _ = 1, 2 do assert.equal(503, select(2, client.labels:list()).status) end
    assert.truthy(client.labels:list())
  end)

  it("is named as the client names an operation, or as the server's routes do", function()
    for _, name in ipairs { "inboxes.agents:list", "inbox_members.list", "inbox_members:list" } do
      sb:fail { operation = name, status = 500 }
      assert.equal(500, select(2, client.inboxes.agents:list(1)).status)
      assert.equal("not_found", select(2, client.inboxes.agents:list(1)).kind)
    end
  end)

  it("is got over by a client that asks again, on the sandbox's clock", function()
    local patient = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
    sb:fail { operation = "labels.list", status = 502, times = 2 }
    local before = sb:now()
    assert.is_table(patient.labels:list())
    assert.is_true(sb:now() - before > 0.5)
    assert.same({ 502, 502, 200 }, { sb.requests[1].status, sb.requests[2].status, sb.requests[3].status })
  end)

  it("looks as such an answer does, or as ordered", function()
    local function raw(order)
      sb:fail(order)
      return chatwoot.assert(client.labels:list(nil, { raw = true }))
    end
    assert.same({ "text/plain", "Retry later\n" },
      { raw({ status = 429 }).headers["content-type"], raw({ status = 429 }).body })
    assert.matches("^<html>", raw({ status = 502 }).body)
    assert.equal("text/html", raw({ status = 502 }).headers["content-type"])
    local own = raw { status = 409, body = { error = "taken" }, headers = { ["Retry-After"] = "7" } }
    assert.equal("taken", own.json.error)
    assert.equal("7", own.headers["retry-after"])
    local text = raw { status = 500, body = "<p>no</p>", content_type = "text/html" }
    assert.same({ "text/html", "<p>no</p>" }, { text.headers["content-type"], text.body })
  end)

  it("is any kind of no answer, and says what the client can know", function()
    local uncertain = { dns = false, connection = false, tls = false, timeout = true, deadline = true, too_large = true,
      cancelled = true }
    for kind, expected in pairs(uncertain) do
      sb:fail { operation = "labels.create", kind = kind }
      local _, err = client.labels:create { title = kind }
      assert.equal(kind, err.kind)
      assert.equal(expected, err.uncertain or false, kind)
    end
    assert.equal(0, #client.labels:list())
  end)

  it("breaks the connection before, inside or after the answer", function()
    for _, case in ipairs { { "before", 0 }, { "inside", 1 } } do
      sb:fail { operation = "labels.create", closed = case[1] }
      local _, err = client.labels:create { title = case[1] }
      assert.same({ "connection", true }, { err.kind, err.uncertain })
      assert.equal(case[2], #client.labels:list())
    end
    sb:fail { closed = "after" }
    assert.equal(1, #client.labels:list())
  end)

  it("may come after the change was made", function()
    for i, order in ipairs { { status = 500 }, { closed = "before" }, { kind = "timeout" }, { kind = "connection" } } do
      order.operation, order.after_commit = "labels.create", true
      sb:fail(order)
      local _, err = client.labels:create { title = "label-" .. i }
      assert.is_table(err)
      assert.equal(i, #client.labels:list())
    end
  end)

  it("may only be slow, or slower than the client waits", function()
    local before = sb:now()
    sb:fail { operation = "labels.create", delay = 20 }
    assert.truthy(client.labels:create { title = "slow" })
    assert.is_true(sb:now() - before >= 20)
    sb:fail { operation = "labels.create", delay = 31 }
    local _, err = client.labels:create { title = "slower" }
    assert.same({ "timeout", true }, { err.kind, err.uncertain })
    assert.equal(2, #client.labels:list())
    sb:fail { delay = 9 }
    _, err = client.labels:list(nil, { timeout = 100, deadline = 8 })
    assert.equal("deadline", err.kind)
  end)

  it("refuses what it does not know, with a sentence", function()
    local cases = {
      { { status = 500, count = 2 }, 'unknown field "count"' }, { { statu = 500 }, 'did you mean "status"' },
      { {}, "give status, kind, closed or delay" }, { { status = "500" }, "status must be a number" },
      { { status = 99 }, "from 200 to 599" }, { { status = 500, times = 0 }, "times must be" },
      { { status = 500, skip = 0.5 }, "skip must be" }, { { kind = "tired" }, 'unknown kind "tired"' },
      { { closed = "later" }, 'closed must be "before"' }, { { delay = -1 }, "delay must be" },
      { { kind = "dns", status = 500 }, "kind stands alone" }, { { delay = 1, body = "x" }, "need a status" },
      { { status = 500, closed = "before" }, "contradict" }, { { status = 500, body = 7 }, "body must be text" },
      { { status = 500, headers = { 1 } }, "headers must be text" },
      { { operation = "labels.lst", status = 500 }, 'unknown operation "labels.lst"' },
    }
    for _, case in ipairs(cases) do
      local ok, message = pcall(sb.fail, sb, case[1])
      assert.is_false(ok, case[2])
      assert.is_truthy(message:find(case[2], 1, true), message)
    end
    assert.truthy(client.labels:list())
  end)

  it("is gone after a reset, with everything else", function()
    local token = sb:token "administrator"
    chatwoot.assert(client.labels:create { title = "one" })
    sb:fail { status = 500, times = 9 }
    sb:reset()
    assert.equal(token, sb:token "administrator")
    assert.equal(0, #chatwoot.assert(client.labels:list()))
    assert.equal(1, #sb.requests)
  end)
end)

describe("over HTTP a failure on order", function()
  local sb, client, labels
  setup(function()
    sb = server.start "--empty"
    labels = ("/api/v1/accounts/%d/labels"):format(sb.account_id)
    client = once { base_url = sb.url, api_token = sb.tokens.administrator, account_id = sb.account_id }
  end)
  teardown(function() sb.stop() end)
  before_each(function() chatwoot.assert(client:request { method = "POST", path = "/sandbox/reset", json = {} }) end)

  local function control(method, name, body)
    local reply = chatwoot.assert(client:request { method = method, path = "/sandbox/" .. name, json = body })
    return reply.status, core_json.decode(reply.body)
  end
  local function fail(order) assert.equal(200, (control("POST", "fail", order))) end
  local function titles()
    local list = {}
    for i, label in ipairs(chatwoot.assert(client.labels:list())) do list[i] = label.title end
    return list
  end
  local function ask(connection, method, body)
    wire.send(connection, method, labels, { ["api_access_token"] = sb.tokens.administrator,
      ["Content-Type"] = "application/json", Accept = "application/json" }, body)
  end

  it("is an answer with a status, as often as ordered", function()
    fail { operation = "labels.list", status = 502, times = 2 }
    for _ = 1, 2 do assert.equal(502, select(2, client.labels:list()).status) end
    assert.same({}, titles())
  end)

  it("closes the connection before the answer: no byte comes", function()
    fail { operation = "labels.create", closed = "before" }
    local connection = wire.connect(sb.url)
    ask(connection, "POST", '{"title":"before"}')
    assert.equal("", wire.rest(connection))
    assert.same({}, titles())
    fail { operation = "labels.create", closed = "before", after_commit = true }
    local _, err = client.labels:create { title = "made" }
    assert.same({ "connection", true }, { err.kind, err.uncertain })
    assert.same({ "made" }, titles())
  end)

  it("closes it inside the answer: fewer bytes than promised", function()
    fail { operation = "labels.create", closed = "inside" }
    local connection = wire.connect(sb.url)
    ask(connection, "POST", '{"title":"inside"}')
    local text = assert(wire.rest(connection))
    local promised, body = tonumber(text:lower():match "content%-length: (%d+)"), text:match "\r\n\r\n(.*)$"
    assert.matches("^HTTP/1.1 200", text)
    assert.is_true(#body > 0 and #body < promised, #body .. " of " .. promised)
    assert.same({ "inside" }, titles())
    fail { operation = "labels.create", closed = "inside" }
    local _, err = client.labels:create { title = "again" }
    assert.same({ "connection", true }, { err.kind, err.uncertain })
  end)

  it("closes it inside the head of an answer that has no body", function()
    local label = chatwoot.assert(client.labels:create { title = "goes" })
    for _, more in ipairs { {}, { status = 204, body = "" } } do
      more.operation, more.closed = "labels.delete", "inside"
      fail(more)
      local connection = wire.connect(sb.url)
      wire.send(connection, "DELETE", ("%s/%d"):format(labels, label.id), { ["api_access_token"] = sb.tokens.administrator })
      local text = assert(wire.rest(connection))
      assert.matches("^HTTP/1.1 20%d OK\r\n", text)
      assert.is_nil(text:find("\r\n\r\n", 1, true))
    end
    assert.same({}, titles())
  end)

  it("closes it inside an answer of its own, with nothing done", function()
    fail { operation = "labels.create", status = 500, closed = "inside" }
    local connection = wire.connect(sb.url)
    ask(connection, "POST", '{"title":"never"}')
    assert.matches("^HTTP/1.1 500", assert(wire.rest(connection)))
    assert.same({}, titles())
  end)

  it("closes it after the answer, without a word before", function()
    fail { operation = "labels.list", closed = "after" }
    local connection = wire.connect(sb.url)
    ask(connection, "GET")
    local reply = assert(wire.answer(connection))
    assert.equal(200, reply.status)
    assert.not_equal("close", reply.headers.connection)
    assert.same({}, core_json.decode(reply.body).payload)
    assert.equal("", wire.rest(connection))
  end)

  it("leaves other connections and calls alone", function()
    fail { operation = "labels.create", closed = "before" }
    local connection = wire.connect(sb.url)
    for _ = 1, 3 do
      ask(connection, "GET")
      assert.equal(200, wire.answer(connection).status)
    end
    connection:close()
  end)

  it("is slow without holding up others, and over a client's patience a timeout", function()
    fail { operation = "labels.create", delay = 0.2 }
    local slow, quick = wire.connect(sb.url), wire.connect(sb.url)
    ask(slow, "POST", '{"title":"slow"}')
    ask(quick, "GET")
    assert.same({}, core_json.decode(wire.answer(quick).body).payload)
    assert.equal(200, wire.answer(slow).status)
    assert.same({ "slow" }, titles())
    fail { operation = "labels.list", kind = "timeout" }
    assert.equal("timeout", select(2, client.labels:list(nil, { timeout = 0.05 })).kind)
  end)

  it("is refused with a sentence when it is none", function()
    local cases = {
      { { count = 2, status = 500 }, 'fail: unknown field "count"' }, { { kind = "dns" }, "cannot be brought about" },
      { { status = 500, delay = 61 }, "at most 60 seconds" }, { { operation = "x.y", status = 500 }, "unknown operation" },
    }
    for _, case in ipairs(cases) do
      local status, answer = control("POST", "fail", case[1])
      assert.equal(400, status)
      assert.is_truthy(answer.error:find(case[2], 1, true), answer.error)
    end
    for _, text in ipairs { "[1]", "{", "7", "" } do
      local connection = wire.connect(sb.url)
      wire.send(connection, "POST", "/sandbox/fail", {}, text)
      assert.equal(400, wire.answer(connection).status)
    end
    assert.same({}, titles())
  end)

  it("is told by GET /sandbox/requests with the calls around it", function()
    fail { operation = "labels.list", closed = "before" }
    local connection = wire.connect(sb.url)
    ask(connection, "GET")
    assert.equal("", wire.rest(connection))
    client.labels:create { title = "one" }
    local _, answer = control("GET", "requests")
    local first, second = answer.requests[1], answer.requests[2]
    assert.same({ "GET", labels, "labels.list", "connection" }, { first.method, first.path, first.operation, first.kind })
    assert.same({ "POST", '{"label":{"title":"one"}}', 200 }, { second.method, second.body, second.status })
  end)
end)

describe("over HTTP the sandbox", function()
  local sb, client
  setup(function()
    sb = server.start()
    client = once { base_url = sb.url, api_token = sb.tokens.administrator, account_id = sb.account_id }
  end)
  teardown(function() sb.stop() end)

  it("is populated on POST /sandbox/populate, and as it started after /sandbox/reset", function()
    local at_first = #chatwoot.assert(client.inboxes:list())
    local made = client:request { method = "POST", path = "/sandbox/populate", json = { inboxes = 2, conversations = 0 } }
    assert.equal(200, made.status)
    assert.equal(at_first + 2, #chatwoot.assert(client.inboxes:list()))
    client:request { method = "POST", path = "/sandbox/reset", json = {} }
    assert.equal(at_first, #chatwoot.assert(client.inboxes:list()))
  end)

  it("refuses what it does not know", function()
    for path, cases in pairs {
      populate = { { tickets = 1 }, { inboxes = -1 }, { inboxes = 1e9 }, { account_id = 999 } },
      world = { { rates = true }, { rate_limits = "yes" } }, reset = { { all = true } },
    } do
      for _, given in ipairs(cases) do
        local reply = client:request { method = "POST", path = "/sandbox/" .. path, json = given }
        assert.equal(400, reply.status)
        assert.matches("^" .. path .. ": ", core_json.decode(reply.body).error)
      end
    end
    assert.equal(404, client:request({ method = "POST", path = "/sandbox/requests", json = {} }).status)
    assert.equal(404, client:request({ path = "/sandbox/else" }).status)
  end)
end)
