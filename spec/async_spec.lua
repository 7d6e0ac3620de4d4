-- chatwoot.async by itself: tasks, errors and cancelling, over no network at all. Time is that of spec/support/loop.lua. Neighbour:
-- async_parts_spec.lua.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local loops = require "spec.support.loop"
local scheduler = require "chatwoot.scheduler"

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
      local passed, caught, again = loops.with_clock(function()
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
