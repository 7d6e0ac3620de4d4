-- lua/chatwoot/walk/ahead.lua: inside chatwoot.async walks of messages have read the next window when the loop wants it; other walks, and
-- walks outside, have not. Over simulated threads (support/moving.lua) whose answers take time on a clock of spec/support/loop.lua.
local async = require "chatwoot.async"
local loops = require "spec.support.loop"
local moving = require "spec.support.moving"
local walk = require "chatwoot.walk"

local windows = { resource = "messages", name = "list", paging = { style = "window", size = 20, window = 50 } }
local pages = { resource = "contacts", name = "list", paging = { style = "page", size = 15, param = "page", stable = true } }

local function thread(count)
  local messages = {}
  for i = 1, count do messages[i] = { id = 3 * i, created = 1750000000000000 + i } end
  return moving.thread(messages, { window = 50 })
end

--- A fetch that takes a second, and what it was asked and answered in order.
local function slowly(list, trace, failing)
  local fetch, calls = list:fetcher(), 0
  return function(params)
    calls = calls + 1
    local call = calls
    trace[#trace + 1] = "asked " .. call
    async.sleep(1)
    trace[#trace + 1] = "told " .. call
    if call == failing then error("call " .. call .. " failed", 0) end
    return fetch(params)
  end
end

-- No for loop over it inside a task: Lua 5.1 can't wait in an iterator.
local function first(step, count, body)
  local seen = 0
  while not count or seen < count do
    local row = step()
    if not row then break end
    seen = seen + 1
    if body then body(row) end
  end
  return seen
end

describe("reading ahead", function()
  it("asks for the next window while the loop works on this one, and for no more", function()
    local trace = {}
    loops.with_clock(function()
      local step = walk.each(slowly(thread(200), trace), windows, nil, nil, true)
      first(step, 1)
      local asked = #trace
      async.sleep(10)
      assert.equal(asked + 2, #trace) -- one asked, one told
    end)
  end)

  it("gives the same rows in the same order as without", function()
    local plain, ahead = {}, {}
    first(walk.each(thread(300):fetcher(), windows), nil, function(row) plain[#plain + 1] = row.id end)
    loops.with_clock(function()
      first(walk.each(slowly(thread(300), {}), windows, nil, nil, true), nil, function(row)
        async.sleep(0.01)
        ahead[#ahead + 1] = row.id
      end)
    end)
    assert.equal(300, #ahead)
    assert.same(plain, ahead)
  end)

  it("is not done for lists with pages, which move", function()
    local trace = {}
    loops.with_clock(function()
      local step = walk.each(slowly(moving.list { rows = 60, size = 15 }, trace), pages, nil, nil, true)
      first(step, 1)
      local asked = #trace
      async.sleep(10)
      assert.equal(asked, #trace)
    end)
  end)

  it("is not done outside of tasks", function()
    local list = thread(200)
    local step = walk.each(list:fetcher(), windows, nil, nil, true)
    first(step, 1)
    local asked = list.requests
    first(step, 5)
    assert.equal(asked, list.requests)
  end)

  it("raises an error where the loop reaches it", function()
    local trace, failing = {}, nil
    loops.with_clock(function()
      failing = first(walk.each(slowly(thread(200), trace), windows, nil, nil, true)) and #trace / 2
    end)
    loops.with_clock(function()
      local seen = 0
      local ok, err = async.pcall(function()
        first(walk.each(slowly(thread(200), {}, failing), windows, nil, nil, true), nil, function()
          seen = seen + 1
          async.sleep(1)
        end)
      end)
      assert.is_false(ok)
      assert.equal(("call %d failed"):format(failing), err)
      assert.equal(200, seen) -- the last look comes after all of them
    end)
  end)

  it("drops what was read for a loop that was left, its error too", function()
    for failing = 2, 4 do
      local trace = {}
      loops.with_clock(function() pcall(first, walk.each(slowly(thread(200), trace, failing), windows, nil, nil, true), 1) end)
    end
  end)

  it("is cancelled with the loop that waits for it", function()
    local trace = {}
    loops.with_clock(function()
      local task = async.spawn(function() first(walk.each(slowly(thread(200), trace), windows, nil, nil, true)) end)
      async.sleep(1.5)
      local asked = #trace
      assert.equal(asked % 2, 1) -- one call is under way
      task:cancel()
      local ok, err = async.pcall(task.wait, task)
      assert.is_false(ok)
      assert.equal("cancelled", err.kind)
      async.sleep(5)
      assert.equal(asked, #trace)
    end)
  end)
end)
