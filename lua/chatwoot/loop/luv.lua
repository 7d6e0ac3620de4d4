--- libuv's loop, by the binding luv, for async.attach: tasks run inside uv.run beside whatever else lives there. It keeps the loop alive
--- only while a task waits for something. Neighbour: attach.lua says what a loop is. Source: luv's and libuv's documentation.

local uv = require "luv"

local M = {}

--- @return chatwoot.Loop
--- Example: async.attach(require "chatwoot.loop.luv".new())
function M.new()
  local polls, loop = {}, {}

  function loop.now() return uv.hrtime() / 1e9 end -- luacheck: no self

  function loop.watch(fd, mode, ready)
    local poll = assert(uv.new_poll(fd))
    polls[fd] = poll
    assert(poll:start(mode, function(err, what) ready(err and "rw" or what) end)) -- an error is seen by who reads or writes
  end

  function loop.unwatch(fd)
    polls[fd]:stop()
    polls[fd]:close()
    polls[fd] = nil
  end

  function loop.timer(seconds, fn)
    local timer = uv.new_timer()
    local function stop()
      if not timer:is_closing() then timer:close() end
    end
    uv.update_time() -- it counts from the start of this turn of the loop
    timer:start(math.ceil(math.min(seconds, 1e9) * 1000), 0, function()
      stop()
      fn()
    end)
    return stop
  end

  return loop
end

return M
