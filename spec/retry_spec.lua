-- Retries, waits and pacing through the whole client, on a clock of the spec's own: what core.next decides (its table is
-- core/test/test_next.c) is what the loop does. Neighbours: call.lua, limits.lua.
local chatwoot = require "chatwoot"

local JSON = { ["content-type"] = "application/json" }

-- A transport that plays a script: replies, failures or functions; the last entry stands for all that follow.
local function scripted(script, start)
  local t = { clock = start or 1000, sent = {}, slept = {} }
  function t.now() return t.clock end
  function t.close() end
  function t.sleep(_, seconds)
    t.slept[#t.slept + 1] = seconds
    t.clock = t.clock + seconds
  end
  function t.send(_, request)
    t.sent[#t.sent + 1] = { method = request.method, at = t.clock, id = request.headers["X-Request-Id"], total_ms = request.total_ms }
    local step = script[math.min(#t.sent, #script)]
    t.clock = t.clock + (step.takes or 0)
    if step.kind then return nil, { kind = step.kind, stage = step.stage, message = "made up" } end
    return { status = step.status, headers = step.headers or JSON, body = step.body or "{}" }
  end
  return t
end

local function client_of(t, options)
  local all = { transport = t, api_token = "token-of-a-user", account_id = 1 }
  for name, value in pairs(options or {}) do all[name] = value end
  return chatwoot.new(all)
end

local LABEL = { status = 200, body = '{"id":3,"title":"vip"}' }
local LOST = { kind = "timeout", stage = "connected" }

describe("a retry", function()
  it("repeats what is safe, with one request id, and counts", function()
    local t = scripted { { status = 502, body = "<html>" }, { kind = "connection", stage = "reply_begun" }, LABEL }
    assert.equal("vip", chatwoot.assert(client_of(t).labels:get(3)).title)
    assert.equal(3, #t.sent)
    assert.equal(t.sent[1].id, t.sent[3].id)
    assert.is_true(t.slept[1] >= 0.25 and t.slept[1] <= 0.5)
    assert.is_true(t.slept[2] >= 0.5 and t.slept[2] <= 1)
    assert.is_true(t.sent[3].total_ms < t.sent[1].total_ms)
  end)

  it("never repeats a write that may have arrived, and says so", function()
    for _, step in ipairs { LOST, { kind = "connection", stage = "reply_begun" }, { status = 502 }, { status = 500 }, { status = 408 } } do
      local t = scripted { step, LABEL }
      local label, err = client_of(t).labels:create { title = "vip" }
      assert.is_nil(label)
      assert.equal(1, #t.sent)
      assert.is_true(err.uncertain)
      assert.is_false(err.retryable)
      assert.equal(1, err.attempts)
    end
  end)

  it("repeats a write that never left, or was refused before any effect", function()
    local limited = { status = 429, headers = { ["retry-after"] = "7" }, body = "Retry later\n" }
    local t = scripted { { kind = "connection", stage = "not_connected" }, limited, LABEL }
    assert.equal("vip", chatwoot.assert(client_of(t).labels:create { title = "vip" }).title)
    assert.is_true(t.slept[2] >= 7 and t.slept[2] <= 9)
  end)

  it("gives up after max_retries with the last failure's kind", function()
    local t = scripted { { status = 503 }, { status = 502 }, { kind = "dns", stage = "not_connected" } }
    local _, err = client_of(t).labels:get(3)
    assert.equal("dns", err.kind)
    assert.equal(3, err.attempts)
    assert.is_true(err.retryable)
    t = scripted { { status = 503 } }
    _, err = client_of(t, { max_retries = 5 }).labels:get(3, nil, { max_retries = 0 })
    assert.equal(1, err.attempts)
    t = scripted { { status = 503 } }
    _, err = client_of(t, { max_retries = 5 }).labels:get(3)
    assert.equal(6, err.attempts)
  end)

  it("does not begin a wait that would pass the deadline", function()
    local t = scripted { { status = 429, headers = { ["retry-after"] = "30" }, body = "Retry later\n" } }
    local _, err = client_of(t, { deadline = 20 }).labels:get(3)
    assert.equal("rate_limit", err.kind)
    assert.equal(30, err.retry_after)
    assert.same({}, t.slept)
    t = scripted { { status = 502, takes = 19.9 } }
    _, err = client_of(t, { deadline = 20 }).labels:get(3)
    assert.equal("server", err.kind)
    assert.is_true(err.retry_after >= 0.25)
    assert.same({}, t.slept)
  end)

  it("is not sent when its wait outlasted the deadline: the error is the one before", function()
    local t = scripted { { status = 429, headers = { ["retry-after"] = "5" }, body = "Retry later\n" }, LABEL }
    local sleep = t.sleep
    function t.sleep(self, seconds) sleep(self, seconds + 15) end
    local label, err = client_of(t, { deadline = 20 }).labels:create { title = "vip" }
    assert.is_nil(label)
    assert.equal("rate_limit", err.kind)
    assert.equal(5, err.retry_after)
    assert.is_false(err.uncertain)
    assert.equal(1, #t.sent)
  end)

  it("takes a DELETE that finds nothing for done, if an earlier try may have arrived", function()
    local gone = { status = 404, body = '{"error":"Resource could not be found"}' }
    local t = scripted { LOST, gone }
    assert.is_true(chatwoot.assert(client_of(t).labels:delete(3)))
    assert.same({}, chatwoot.assert(client_of(scripted { LOST, gone }).inboxes:delete(3))) -- its answer is an object
    assert.equal(404, chatwoot.assert(client_of(scripted { LOST, gone }).labels:delete(3, nil, { raw = true })).status)
    t = scripted { { kind = "connection", stage = "not_connected" }, gone }
    local done, err = client_of(t).labels:delete(3)
    assert.is_nil(done)
    assert.equal("not_found", err.kind)
  end)

  it("stays uncertain when a later try only failed", function()
    local t = scripted { LOST, { kind = "connection", stage = "not_connected" } }
    local _, err = client_of(t).labels:update(3, { color = "#000000" })
    assert.equal("connection", err.kind)
    assert.is_true(err.uncertain)
    t = scripted { { kind = "connection", stage = "not_connected" } }
    _, err = client_of(t).labels:update(3, { color = "#000000" })
    assert.is_false(err.uncertain)
  end)

  it("is safe by argument: toggle_status with a status", function()
    local answer = { status = 200, body = '{"payload":{"success":true,"current_status":"open","conversation_id":1}}' }
    local t = scripted { { status = 502 }, answer }
    chatwoot.assert(client_of(t).conversations:toggle_status(1, "open"))
    assert.equal(2, #t.sent)
    t = scripted { { status = 502 } }
    local _, err = client_of(t).messages:create(1, "hello")
    assert.equal(1, #t.sent)
    assert.is_true(err.uncertain)
  end)

  it("tells on_retry why, and raises the hook's error", function()
    local told = {}
    local t = scripted { { status = 502, body = "no" }, LABEL }
    chatwoot.assert(client_of(t, { on_retry = function(event) told[#told + 1] = event end }).labels:get(3))
    assert.equal(1, #told)
    assert.equal("labels:get server 502 1", ("%s %s %d %d"):format(told[1].operation, told[1].kind, told[1].status, told[1].attempt))
    assert.equal(t.slept[1], told[1].wait)
    t = scripted { { status = 502 }, LABEL }
    assert.error_matches(function() client_of(t, { on_retry = function() error "enough" end }).labels:get(3) end, "enough")
    assert.equal(1, #t.sent)
  end)
end)

describe("a rate limit", function()
  it("waits for the next window of the epoch minute", function()
    local t = scripted({ { status = 429, body = "Retry later\n", headers = { ["content-type"] = "text/plain" } }, LABEL }, 1750000042)
    chatwoot.assert(client_of(t).labels:get(3))
    local opens = 1750000080 -- the next multiple of 60
    assert.is_true(t.sent[2].at >= opens + 1 and t.sent[2].at <= opens + 3)
  end)

  it("waits for the sliding minute of a conversation", function()
    local t = scripted { { status = 422, body = '{"error":"Too many messages"}' }, { status = 200, body = '{"id":9,"content":"hi"}' } }
    assert.equal(9, chatwoot.assert(client_of(t).messages:create(1, "hi")).id)
    assert.is_true(t.slept[1] >= 61 and t.slept[1] <= 63)
  end)
end)

describe("limits", function()
  it("let at most n calls go in any minute, over all views", function()
    local t = scripted { LABEL }
    local client = client_of(t, { limits = { per_minute = 5 } })
    local other = client:account(2)
    for i = 1, 23 do
      chatwoot.assert((i % 2 == 0 and other or client).labels:get(3))
      t.clock = t.clock + (i % 3)
    end
    for i = 6, #t.sent do
      assert.is_true(t.sent[i].at - t.sent[i - 5].at >= 60, "call " .. i)
    end
    assert.is_true(t.sent[23].at - 1000 < 5 * 60 + 25)
  end)

  -- What left late, or took long to arrive, counts from then on: any n + 1 arrivals lie 60 s apart.
  it("hold where waits are overslept and answers slow", function()
    local state = 5
    local function random(n)
      state = (state * 16807) % 2147483647
      return state % n
    end
    for _, n in ipairs { 1, 3, 7 } do
      local t, arrived = scripted { LABEL }, {}
      local send, sleep = t.send, t.sleep
      function t.sleep(self, seconds) sleep(self, seconds + random(9)) end
      function t.send(self, request)
        t.clock = t.clock + random(5)
        arrived[#arrived + 1] = t.clock
        local reply = send(self, request)
        t.clock = t.clock + random(3)
        return reply
      end
      local client = client_of(t, { limits = { per_minute = n } })
      for _ = 1, 12 * n do chatwoot.assert(client.labels:get(3)) end
      for i = n + 1, #arrived do assert.is_true(arrived[i] - arrived[i - n] >= 60, n .. " a minute, call " .. i) end
      assert.is_true(t.clock - 1000 < 12 * (60 + 15 + 8 * n))
    end
  end)

  it("give up where the wait for a slot outlasts the deadline", function()
    local t = scripted { LABEL }
    local sleep = t.sleep
    local client = client_of(t, { limits = { per_minute = 1 } })
    chatwoot.assert(client.labels:get(3))
    function t.sleep(self, seconds) sleep(self, seconds + 30) end
    local label, err = client.labels:get(3, nil, { deadline = 70 })
    assert.is_nil(label)
    assert.equal("rate_limit", err.kind)
    assert.equal(0, err.attempts)
    assert.equal(0, err.retry_after)
    assert.equal(1, #t.sent)
  end)

  it("leave each try what is left of the deadline", function()
    local t = scripted { LABEL }
    local client = client_of(t, { limits = { per_minute = 1 }, deadline = 100 })
    chatwoot.assert(client.labels:get(3))
    chatwoot.assert(client.labels:get(3))
    assert.equal(40000, t.sent[2].total_ms)
  end)

  it("do not begin a wait that would pass the deadline", function()
    local t = scripted { LABEL }
    local client = client_of(t, { limits = { per_minute = 1 } })
    chatwoot.assert(client.labels:get(3))
    local label, err = client.labels:get(3, nil, { deadline = 10 })
    assert.is_nil(label)
    assert.equal("rate_limit", err.kind)
    assert.equal(60, err.retry_after)
    assert.equal(0, err.attempts)
    assert.equal(1, #t.sent)
    t.clock = t.clock + 60
    chatwoot.assert(client.labels:get(3, nil, { deadline = 10 }))
  end)

  it("are checked", function()
    for _, bad in ipairs { 5, {}, { per_minute = 0 }, { per_minute = 1.5 }, { per_minute = 5, per_hour = 1 } } do
      assert.error_matches(function() chatwoot.new { limits = bad } end, "limits must be")
    end
  end)
end)
