-- Everything that can go wrong on the way, through the whole client and real sockets: the right kind, the right word on uncertain, the
-- right number of tries, and a write that arrives at most once. What goes wrong, and what it must come to, is support/fault_cases.lua;
-- this file plays it. No test sleeps: stalls end by the client's own short times.

local faults = require "spec.support.faults"
local tls = require "spec.support.tls_server"

local running
setup(function() running = faults.start() end)
teardown(function() running.stop() end)

--- Peak of this process's memory in KiB, where Linux tells it.
local function peak()
  local file = io.open "/proc/self/status"
  local text = file and file:read "*a" or ""
  if file then file:close() end
  return tonumber(text:match "VmHWM:%s*(%d+)" or 0)
end

describe("a fault", function()
  for number, case in ipairs(faults.cases) do
    if not case.kept then
      it(case.name, function()
        local before = peak()
        local complaints, calls = running:play(number)
        assert.same({}, complaints)
        assert.is_true(calls > 1)
        if case.large then assert.is_true(peak() - before < 40 * 1024, "memory grew with the answer") end
      end)
    end
  end
end)

-- ---- kept connections ----

local function read(client) return client.labels:get(3) end
local function write(client) return client.labels:create { title = "vip" } end
local function bodiless(client)
  local reply, err = client:request { method = "POST", path = "/api/v1/x" }
  return reply and reply.json, err
end

--- How often each call arrived. @return table by request id
local function times(arrivals)
  local count = {}
  for _, arrival in ipairs(arrivals) do count[arrival.id] = (count[arrival.id] or 0) + 1 end
  return count
end

--- Calls on one client; between them the server comes to rest when `rest` is given. @return table results { value, err }
local function calls(case, call, n, rest)
  running:use(case)
  local client, transport = running:client { timeout = 15 }
  local results = {}
  for i = 1, n do
    local value, err = call(client)
    results[i] = { value = value, err = err }
    if rest then running:arrivals() end
  end
  transport:close()
  return results
end

local kept = {}

--- The server takes the second request and says nothing: a write is lost and says so, the rest is repeated.
function kept.lost(number)
  local results = calls(number, write, 2)
  assert.equal(3, results[1].value.id)
  assert.equal("connection", results[2].err.kind)
  assert.is_true(results[2].err.uncertain)
  assert.is_false(results[2].err.retryable)
  assert.equal(1, results[2].err.attempts)
  assert.equal(2, #running:arrivals())
  assert.equal(1, times(running:arrivals())[results[2].err.request_id])
  for _, call in ipairs { read, bodiless } do
    for _, result in ipairs(calls(number, call, 2)) do assert.equal(3, result.value.id) end
  end
  for _, n in pairs(times(running:arrivals())) do assert.equal(1, n) end -- of the bodiless write
end

--- Whether a request meets a dead connection is chance: nothing arrives twice, and what failed says what it is.
function kept.any(number)
  for _, call in ipairs { write, bodiless } do
    local good = 0
    for _, result in ipairs(calls(number, call, 40)) do
      if result.err then
        assert.equal("connection", result.err.kind)
        assert.is_true(result.err.uncertain)
      else
        good = good + 1
      end
    end
    local arrived = 0
    for _, n in pairs(times(running:arrivals())) do
      assert.equal(1, n)
      arrived = arrived + 1
    end
    assert.is_true(arrived >= good and arrived <= 40)
  end
  for _, result in ipairs(calls(number, read, 40)) do assert.is_nil(result.err and result.err.message) end
end

--- A call never takes an answer that was not made for it.
function kept.own(number)
  for _, call in ipairs { read, write, bodiless } do
    for i, result in ipairs(calls(number, call, 3, faults.cases[number].rest)) do
      assert.is_nil(result.err and result.err.message)
      assert.equal(3, result.value.id, "call " .. i)
    end
    for _, n in pairs(call ~= read and times(running:arrivals()) or {}) do assert.equal(1, n) end
  end
end

--- Nothing goes wrong: one connection serves all, but for a write without a body, which libcurl would repeat by itself.
function kept.number(number)
  for _, result in ipairs(calls(number, read, 3)) do assert.equal(1, result.value.id) end
  for _, result in ipairs(calls(number, write, 3)) do assert.equal(1, result.value.id) end
  for i, result in ipairs(calls(number, bodiless, 3)) do assert.equal(i, result.value.id) end
end

describe("a kept connection", function()
  for number, case in ipairs(faults.cases) do
    if kept[case.kept] then it(case.name, function() kept[case.kept](number) end) end
  end
end)

-- ---- TLS ----

describe("TLS", function()
  if not tls.is_possible() then
    print "note: fault_server_spec: no openssl, certificates were not tried"
    return
  end
  local authority
  setup(function() authority = tls.new() end)
  teardown(function() authority.remove() end)

  local function call(server, retries)
    local client, transport = running:client { base_url = server.url, ca_file = authority.ca_file, max_retries = retries }
    local value, err = client.labels:get(3)
    local _, lost = client.labels:create { title = "vip" }
    transport:close()
    return value, err, lost
  end

  it("takes a server whose certificate is right", function()
    local server = authority.start "right"
    local client, transport = running:client { base_url = server.url, ca_file = authority.ca_file }
    local value, err = client.labels:get(3)
    transport:close()
    assert.equal(1, server.requests())
    server.stop()
    assert.is_nil(err and err.message)
    assert.equal(3, value.id)
  end)

  for _, case in ipairs { { "past", "a certificate that is past" }, { "other", "another host's certificate" },
    { "alone", "a certificate that nobody signed" },
    { "right", "TLS before 1.2", "-no_tls1_3 -no_tls1_2 -cipher ALL:@SECLEVEL=0" } } do
    it("sends nothing behind " .. case[2], function()
      local server = authority.start(case[1], case[3])
      for _, retries in ipairs { 0, 2 } do
        local value, err, lost = call(server, retries)
        assert.is_nil(value)
        for _, one in ipairs { err, lost } do
          assert.equal("tls", one.kind)
          assert.is_false(one.uncertain)
          assert.is_false(one.retryable)
          assert.equal(1, one.attempts)
        end
      end
      assert.equal(0, server.requests())
      server.stop()
    end)
  end

  for number, case in ipairs(faults.cases) do
    if case.kept == "plain" then
      it("sends nothing behind " .. case.name, function()
        running:use(number)
        local _, err, lost = call({ url = (running.url:gsub("^http:", "https:")) }, 0)
        assert.equal("tls", err.kind)
        assert.is_false(lost.uncertain)
        assert.same({}, running:arrivals())
      end)
    end
  end
end)
