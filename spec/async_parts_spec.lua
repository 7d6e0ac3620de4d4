-- What chatwoot.async gives beside tasks: time, map, queue, many at once, transports in the same process. Over no network; time is that of
-- spec/support/loop.lua. Neighbour: async_spec.lua.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local loops = require "spec.support.loop"
local sandbox = require "chatwoot.sandbox"

local unpack = table.unpack or unpack

describe("time", function()
  it("passes in order, together", function()
    local trace = {}
    local passed = loops.with_clock(function()
      for _, seconds in ipairs { 3, 1, 2, 1 } do
        async.spawn(function()
          async.sleep(seconds)
          trace[#trace + 1] = seconds
        end)
      end
    end)
    assert.same({ 1, 1, 2, 3 }, trace)
    assert.equal(3, passed)
  end)

  it("runs out: async.timeout", function()
    local passed, value, err, again = loops.with_clock(function()
      local value, err = async.timeout(2, async.sleep, 60)
      return value, err, async.timeout(2, function() return "in time" end)
    end)
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
    assert.equal("timeout: not done after 2 s", tostring(err))
    assert.equal("in time", again)
    assert.equal(2, passed)
  end)

  it("leaves other errors and other cancellations alone", function()
    loops.with_clock(function()
      local ok, err = async.pcall(async.timeout, 2, function() error("own", 0) end)
      assert.is_false(ok)
      assert.equal("own", err)
      ok, err = async.pcall(async.timeout, 2, function()
        async.pcall(async.sleep, 60)
        error("cleaning up", 0)
      end)
      assert.is_false(ok)
      assert.equal("cleaning up", err)
    end)
  end)

  it("is kept by timers in any order, taken back or not", function()
    local timers = require("chatwoot.scheduler.timers").new()
    local state = 7
    local function random(n)
      state = (state * 1103515245 + 12345) % 2147483648
      return math.floor(state / 65536) % n + 1
    end
    local expected, made = {}, {}
    for i = 1, 500 do
      local timer = timers:add(random(100), i)
      made[i] = { timer = timer, due = timer.due, i = i }
    end
    for _ = 1, 200 do
      local one = made[random(#made)]
      timers:remove(one.timer)
      timers:remove(one.timer)
      one.gone = true
    end
    for _, one in ipairs(made) do
      if not one.gone then expected[#expected + 1] = one end
    end
    table.sort(expected, function(a, b) return a.due < b.due or (a.due == b.due and a.i < b.i) end)
    assert.is_nil(timers:pop(0))
    for _, one in ipairs(expected) do
      assert.equal(one.due, timers:next())
      assert.equal(one.i, timers:pop(1000))
    end
    assert.is_nil(timers:pop(1000))
    assert.equal(0, timers.n)
  end)
end)

describe("async.map", function()
  it("keeps the order, counts, and tells what failed", function()
    local passed, out = loops.with_clock(function()
      return async.map({ 5, 4, 3, 2, 1 }, function(item, i)
        async.sleep(item)
        if item == 4 then return nil, "four" end
        if item == 3 then error("three", 0) end
        if item == 2 then return false, "two" end
        return item * 10 + i
      end)
    end)
    assert.same({ 51, false, false, false, 15, n = 5, errors = { [2] = "four", [3] = "three", [4] = "two" } }, out)
    assert.equal(5, passed)
  end)

  it("does no more at once than told", function()
    local now, most, count
    local items = {}
    for i = 1, 30 do items[i] = i end
    for _, concurrency in ipairs { 1, 4, 100 } do
      now, most, count = 0, 0, 0
      async.run(async.map, items, function()
        now, count = now + 1, count + 1
        most = math.max(most, now)
        async.sleep(0)
        now = now - 1
      end, { concurrency = concurrency })
      assert.equal(math.min(30, concurrency), most)
      assert.equal(30, count)
    end
    assert.same({ n = 0, errors = {} }, async.run(async.map, {}, error))
  end)

  it("refuses what makes no sense", function()
    for _, bad in ipairs { { "x", print }, { {}, "x" }, { {}, print, { concurrency = 0 } }, { {}, print, { concurrency = 1.5 } },
      { {}, print, { concurency = 2 } } } do
      assert.error_matches(function() async.run(function() async.map(unpack(bad)) end) end, "async.map")
    end
  end)
end)

describe("async.queue", function()
  it("hands values on in order, false among them, and waits at both ends", function()
    local got = {}
    async.run(function()
      local queue = async.queue(2)
      async.spawn(function()
        for _, value in ipairs { 1, 2, 3, false, 5, 6, 7 } do queue:push(value) end
        queue:close()
      end)
      async.sleep(0)
      assert.equal(2, queue.values:count())
      while true do
        local value = queue:pop()
        if value == nil then break end
        got[#got + 1] = value
      end
      assert.is_nil(queue:pop())
      assert.error_matches(function() queue:push(1) end, "queue:push: this queue is closed")
      assert.error_matches(function() async.queue(0) end, "capacity")
    end)
    assert.same({ 1, 2, 3, false, 5, 6, 7 }, got)
  end)

  it("serves who waits in turn, passes over the cancelled, and lets all go when closed", function()
    local got = {}
    async.run(function()
      local queue, poppers = async.queue(), {}
      for i = 1, 5 do
        poppers[i] = async.spawn(function() got[i] = queue:pop() or "closed" end)
      end
      async.sleep(0)
      poppers[2]:cancel()
      queue:push "a"
      queue:push "b"
      queue:push "c"
      queue:close()
    end)
    assert.same({ "a", nil, "b", "c", "closed" }, got)
  end)
end)

describe("many tasks", function()
  local function work(count)
    async.run(function()
      local queue = async.queue(10)
      async.spawn(function()
        for i = 1, count do queue:push(i) end
        queue:close()
      end)
      local items = {}
      for i = 1, count do items[i] = i end
      async.map(items, function() async.sleep(0) end, { concurrency = count })
      while queue:pop() do async.timeout(1000, async.sleep, 0) end
    end)
  end

  it("cost in proportion", function()
    if jit then jit.off() end -- its machine code calls no hooks
    local function steps(count)
      local n = 0
      debug.sethook(function() n = n + 1 end, "", 1000)
      work(count)
      debug.sethook()
      return n
    end
    work(10)
    local small, large = steps(500), steps(2000)
    if jit then jit.on() end
    assert.is_true(small > 10)
    assert.is_true(large < small * 6, small .. " and " .. large) -- timers cost log n
  end)

  it("leave no memory behind", function()
    local function used()
      collectgarbage()
      collectgarbage()
      return collectgarbage "count"
    end
    if jit then jit.off() jit.flush() end -- what it compiles counts as memory
    for _ = 1, 3 do work(200) end
    local before = used()
    for _ = 1, 20 do work(200) end
    local more = used() - before
    if jit then jit.on() end
    assert.is_true(more < 30, more)
  end)
end)

describe("transports in the same process", function()
  it("work in tasks as they are, and waits go to the sandbox's clock", function()
    local sb = sandbox.new { seed = 1 }
    sb:populate { inboxes = 2, contacts = 5, conversations = 10 }
    local client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
    sb:fail { operation = "conversations.get", status = 503, times = 2 }
    local before = sb:now()
    local out = async.run(function()
      local ids = {}
      local next_one = client.conversations:each { status = "all" }
      local conversation = next_one()
      while conversation do
        ids[#ids + 1] = conversation.id
        conversation = next_one()
      end
      return async.map(ids, function(id)
        local got, err = client.conversations:get(id)
        if not got then return nil, err end
        local message = chatwoot.assert(client.messages:send(id, "Hello", { key = "hello-" .. id }))
        local again = chatwoot.assert(client.messages:send(id, "Hello", { key = "hello-" .. id }))
        assert.equal(message.id, again.id)
        return got.id == id
      end)
    end)
    assert.equal(10, out.n)
    for i = 1, out.n do assert.is_true(out[i], tostring(out.errors[i])) end
    assert.is_true(sb:now() > before)
    local contact, made = async.run(function() return client.contacts:ensure { email = "new@shop.example", name = "New" } end)
    assert.equal("New", contact.name)
    assert.is_true(made)
  end)
end)
