-- An event loop whose clock jumps from timer to timer, for tests that must not sleep: the interface of loop/attach.lua, without sockets.
local async = require "chatwoot.async"

local M = {}

function M.new()
  local loop, timers, time = {}, {}, 100

  function loop.now() return time end
  function loop.watch() error "no socket was expected" end
  function loop.unwatch() error "no socket was expected" end

  function loop.timer(seconds, fn)
    local timer = { due = time + seconds, fn = fn }
    timers[#timers + 1] = timer
    return function() timer.fn = nil end
  end

  local function first()
    local at
    for i, timer in ipairs(timers) do
      if timer.fn and (not at or timer.due < timers[at].due) then at = i end
    end
    return at and table.remove(timers, at)
  end

  --- Runs until nothing is armed. @return number seconds that passed on its clock
  function loop.run()
    local start = time
    for timer in first do
      time = math.max(time, timer.due)
      timer.fn()
    end
    return time - start
  end

  return loop
end

--- Runs a function as a task in a loop with a clock of its own. @return seconds that passed, what it returned
function M.with_clock(fn)
  local loop, raised, task = M.new(), {}, nil
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

return M
