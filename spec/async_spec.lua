-- chatwoot.async by itself: tasks, errors, cancelling, time, map and queue, over no network at all. Time is that of spec/support/loop.lua.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local loops = require "spec.support.loop"
local sandbox = require "chatwoot.sandbox"
local scheduler = require "chatwoot.scheduler"

local unpack = table.unpack or unpack

--- Runs a function as a task in a loop with a clock of its own. @return seconds that passed, what it returned
local function with_clock(fn)
  local loop, raised, task = loops.new(), {}, nil
  async.attach(loop, { on_error = function(err) raised[#raised + 1] = err end })
  local ok, err = pcall(function()
    task = async.spawn(fn)
    local passed = loop.run()
    assert(task:done(), "the task waits for ever")
    if raised[1] ~= nil then error(raised[1], 0) end
    task.passed = passed
  end)
  async.detach()
  if not ok then error(err, 0) end
  return task.passed, task:wait()
end

local function kind(err) return type(err) == "table" and err.kind end

describe("async.run", function()
  it("is part of chatwoot", function() assert.equal(async, chatwoot.async) end)

  it("returns what the function returns, nil and all", function()
    assert.same({ n = 4, 1, nil, "x", nil }, { n = select("#", async.run(function(...) return ... end, 1, nil, "x", nil)),
      async.run(function(...) return ... end, 1, nil, "x", nil) })
  end)

  it("runs every task to its end, in the order they were ready", function()
    local trace = {}
    local function step(name) trace[#trace + 1] = name end
    async.run(function()
      for _, name in ipairs { "a", "b", "c" } do
        async.spawn(function()
          step(name .. 1)
          async.sleep(0)
          step(name .. 2)
        end)
      end
      step "main"
    end)
    assert.equal("main a1 b1 c1 a2 b2 c2", table.concat(trace, " "))
  end)

  it("raises a function's error as it was, and cancels the others", function()
    local err, ended = { "own" }, nil
    local ok, raised = pcall(async.run, function()
      async.spawn(function()
        local _, why = async.pcall(async.queue().pop, async.queue())
        ended = why
      end)
      async.sleep(0)
      error(err)
    end)
    assert.is_false(ok)
    assert.equal(err, raised)
    assert.equal("cancelled", kind(ended))
  end)

  it("never loses an error that nobody waited for", function()
    local ok, err = pcall(async.run, function()
      async.spawn(function() error("alone", 0) end)
      return "fine"
    end)
    assert.is_false(ok)
    assert.equal("alone", err)
    ok, err = pcall(async.run, function()
      for _, name in ipairs { "one", "two", "two" } do async.spawn(function() error(name, 0) end) end
    end)
    assert.is_false(ok)
    assert.equal("one (and 1 more: two)", err)
    local first = chatwoot.new { base_url = "http://localhost" }
    ok, err = pcall(async.run, function()
      async.spawn(function() error("other", 0) end)
      async.sleep(0)
      chatwoot.assert(first.profile:get())
    end)
    assert.is_false(ok)
    assert.equal("config", err.kind)
    assert.matches("other", err.message)
  end)

  it("refuses to run inside itself, and what is no function", function()
    assert.error_matches(function() async.run(function() async.run(print) end) end, "async.run: it runs already")
    assert.error_matches(function() async.run "x" end, "async.run: takes a function, not a string")
    assert.error_matches(function() async.spawn(print) end, "async.spawn: has its place inside async.run")
    assert.equal(7, async.run(function() return 7 end)) -- nothing of all that stays
  end)

  it("tells tasks that wait for each other", function()
    local ok, err = pcall(async.run, function() async.queue():pop() end)
    assert.is_false(ok)
    assert.matches("nothing is under way", err)
    ok, err = pcall(async.run, function()
      local a, b
      a = async.spawn(function() b:wait() end)
      b = async.spawn(function() a:wait() end)
      async.map({ 1 }, function() a:wait() end)
    end)
    assert.is_false(ok)
    assert.matches("nothing is under way", err)
    assert.equal(7, async.run(function() return 7 end))
  end)

  it("ends everything on an error that is no task's", function()
    local curl, task = require "chatwoot.curl", nil
    local wait = curl.wait
    curl.wait = function() error("interrupted!", 0) end
    local ok, err = pcall(async.run, function()
      task = async.spawn(async.sleep, 5)
      async.sleep(5)
    end)
    curl.wait = wait
    assert.is_false(ok)
    assert.equal("interrupted!", err)
    assert.is_true(task:done())
    assert.equal(7, async.run(function() return 7 end))
  end)
end)

describe("a task", function()
  it("gives its results and its error to everybody who waits", function()
    async.run(function()
      local good = async.spawn(function(...)
        async.sleep(0)
        return ...
      end, 1, nil, 3)
      local bad = async.spawn(function() error({ "x" }) end)
      local got = {}
      for i = 1, 3 do
        async.spawn(function() got[i] = { good:wait() } end)
      end
      assert.is_false(good:done())
      assert.same({ 1, nil, 3 }, { good:wait() })
      async.sleep(0)
      for i = 1, 3 do assert.same({ 1, nil, 3 }, got[i]) end
      assert.is_true(good:done())
      for _ = 1, 2 do
        local ok, err = async.pcall(bad.wait, bad)
        assert.is_false(ok)
        assert.same({ "x" }, err)
      end
    end)
  end)

  it("can't wait for itself, nor be waited for from outside before it is over", function()
    local task
    async.run(function()
      task = async.spawn(function() return "done" end)
      local me
      me = async.spawn(function() return me:wait() end)
      local _, err = async.pcall(me.wait, me)
      assert.matches("can't wait for itself", err)
    end)
    assert.equal("done", task:wait())
  end)

  it("must not yield by itself, nor wait in a coroutine of the script", function()
    assert.error_matches(function() async.run(coroutine.yield) end, "must not call coroutine.yield")
    local ok, err = pcall(async.run, function() coroutine.wrap(function() async.sleep(1) end)() end)
    assert.is_false(ok)
    assert.matches("async_spec.lua:%d+: async: this coroutine was started by the script", err)
  end)

  it("waits inside pcall, iterators and metamethods as far as this Lua allows, and says where not", function()
    local places = {
      function() return select(2, pcall(async.sleep, 0)) end,
      function() for _ in function() async.sleep(0) end do error "no" end end,
    }
    for _, place in ipairs(places) do
      if scheduler.across then
        assert.is_nil(async.run(place))
      else
        local ok, err = pcall(function() error(async.run(place), 0) end)
        assert.is_false(ok)
        assert.matches("Lua 5.1 can't wait inside pcall %(use pcall of chatwoot.async%)", err)
      end
    end
    local ok, value = pcall(async.run, function()
      return setmetatable({}, { __index = function() async.sleep(0) return 7 end }).seven
    end)
    assert.equal(scheduler.across, ok)
    if ok then assert.equal(7, value) else assert.matches("inside metamethods", value) end
    ok, value = pcall(async.run, function() table.sort({ 2, 1 }, function() async.sleep(0) end) end)
    assert.is_false(ok)
    assert.matches(scheduler.across and "table.sort" or "inside pcall", value)
    assert.same({ true, 1, nil, 3 }, { async.run(function()
      return async.pcall(function(...)
        async.sleep(0)
        return ...
      end, 1, nil, 3)
    end) })
  end)
end)

describe("cancelling", function()
  -- every way to wait, as a function; each is cancelled while it waits
  local waits = {
    sleep = function() async.sleep(1000) end,
    pop = function() async.queue():pop() end,
    push = function()
      local full = async.queue(1)
      full:push(1)
      full:push(2)
    end,
    wait = function() async.spawn(async.sleep, 5):wait() end,
    timeout = function() return async.timeout(500, async.sleep, 1000) end,
    map = function() return async.map({ 1, 2, 3 }, function() async.sleep(1000) end, { concurrency = 2 }) end,
    pcall = function()
      local ok, err = async.pcall(async.sleep, 1000)
      if not ok then error(err, 0) end
    end,
  }

  for name, wait in pairs(waits) do
    it("raises `cancelled` once in a task that waits in " .. name, function()
      local passed, caught, again = with_clock(function()
        local caught
        local task = async.spawn(function()
          local _, err = async.pcall(wait)
          caught = err
          async.sleep(1) -- after that it goes on
          return "after"
        end)
        async.sleep(1)
        task:cancel()
        task:cancel()
        return task:wait(), caught
      end)
      assert.equal("after", caught)
      assert.equal("cancelled", kind(again))
      assert.is_true(passed < 10)
    end)
  end

  it("of a task that has not begun keeps it from running", function()
    async.run(function()
      local ran = false
      local task = async.spawn(function() ran = true end)
      task:cancel()
      local ok, err = async.pcall(task.wait, task)
      assert.is_false(ok)
      assert.equal("cancelled", kind(err))
      assert.is_false(ran)
      assert.equal("cancelled: this task was cancelled", tostring(err))
    end)
  end)

  it("waits for where a running task waits next; what it was given stays given", function()
    async.run(function()
      local got
      local queue = async.queue()
      local task = async.spawn(function()
        got = queue:pop()
        async.sleep(0)
        got = "not reached"
      end)
      async.sleep(0)
      queue:push "value"
      task:cancel()
      async.pcall(task.wait, task)
      assert.equal("value", got)
      local own
      own = async.spawn(function()
        own:cancel()
        async.sleep(0)
      end)
      assert.is_false((async.pcall(own.wait, own)))
    end)
  end)

  it("is no error when nobody waits, but an error of the cleaning up is", function()
    async.run(function()
      local task = async.spawn(async.sleep, 1000)
      async.sleep(0)
      task:cancel()
    end)
    local ok, err = pcall(async.run, function()
      local task = async.spawn(function()
        async.pcall(async.sleep, 1000)
        error("while cleaning up", 0)
      end)
      async.sleep(0)
      task:cancel()
    end)
    assert.is_false(ok)
    assert.equal("while cleaning up", err)
  end)
end)

describe("time", function()
  it("passes in order, together", function()
    local trace = {}
    local passed = with_clock(function()
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
    local passed, value, err, again = with_clock(function()
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
    with_clock(function()
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
    local passed, out = with_clock(function()
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
