--- Tasks inside an event loop of somebody else. Everything runs in callbacks of that loop and never blocks it.
--- Neighbours: scheduler.lua, async.lua (attach, detach), loop/luv.lua.

--- @class chatwoot.Loop what a loop must be able to do
--- @field watch fun(fd: integer, mode: "r"|"w"|"rw", ready: fun(what: "r"|"w"|"rw")) calls ready whenever the socket can be read or written
--- @field unwatch fun(fd: integer) no longer; the socket may be closed already, and its number another one's
--- @field timer fun(seconds: number, fn: fun()): fun() calls fn once, later and never at once; gives a function that stops it
--- @field now fun(): number? seconds that never go backwards

local curl = require "chatwoot.curl"
local scheduler = require "chatwoot.scheduler"

local M = {}

local turn

local function disarm(state)
  local stop = state.stop
  state.stop = nil
  if stop then stop() end
end

local function arm(state, seconds)
  disarm(state)
  state.stop = state.loop.timer(seconds, function()
    state.stop = nil
    turn(state)
  end)
end

-- ---- sockets ----

local function by_number(list)
  local sockets = {}
  for _, socket in ipairs(list) do sockets[socket.fd] = socket end
  return sockets
end

local function same(a, b) return b and a.serial == b.serial and a.mode == b.mode end

--- Stops watching what is gone or changed. First for all handles: a number one has closed may be another's by now.
local function unwatch(state)
  for handle, watched in pairs(state.watched) do
    local list = handle:sockets()
    if list then
      local wanted = by_number(list)
      for fd, socket in pairs(watched) do
        if not same(socket, wanted[fd]) then
          state.loop.unwatch(fd)
          watched[fd] = nil
        end
      end
      state.wanted[handle] = wanted
    end
  end
end

local function watch(state)
  for handle, wanted in pairs(state.wanted) do
    local watched = state.watched[handle]
    for fd, socket in pairs(wanted) do
      if not watched[fd] then
        watched[fd] = socket
        state.loop.watch(fd, socket.mode, function(what)
          handle:act(fd, what)
          turn(state)
        end)
      end
    end
    state.wanted[handle] = nil
  end
end

local function follow(state)
  for handle in pairs(scheduler.handles()) do state.watched[handle] = state.watched[handle] or {} end
  unwatch(state)
  watch(state)
  for handle, watched in pairs(state.watched) do
    if not next(watched) and not scheduler.handles()[handle] then state.watched[handle] = nil end
  end
end

-- ---- turning ----

--- Seconds until something is to be done without a socket, or nil.
local function due()
  if scheduler.is_ready() then return 0 end
  local seconds = scheduler.due()
  for handle in pairs(scheduler.handles()) do
    local own = handle:timeout()
    if own and (not seconds or own < seconds) then seconds = own end
  end
  return seconds
end

--- Handles may change while they are walked through.
local function each_handle(fn)
  local list = {}
  for handle in pairs(scheduler.handles()) do list[#list + 1] = handle end
  for _, handle in ipairs(list) do fn(handle) end
end

local function complain(state)
  local failed, err = scheduler.lost()
  if not failed then return end
  if not state.on_error then error(err, 0) end
  state.on_error(err)
end

local function step(state)
  each_handle(scheduler.deliver)
  scheduler.turn()
  each_handle(function(handle)
    if handle:timeout() == 0 then handle:act() end
    scheduler.deliver(handle)
  end)
  follow(state)
  local seconds = due()
  if seconds then arm(state, seconds) else disarm(state) end
end

function turn(state)
  if state.turning or M.state ~= state then return end
  state.turning = true
  local ok, err = pcall(step, state)
  state.turning = false
  if not ok then -- out of memory: no task's error comes this way
    pcall(arm, state, 0)
    error(err, 0)
  end
  complain(state)
end

--- @param loop table see above @param on_error fun(err: any)? gets errors of tasks that nobody waits for
function M.attach(loop, on_error)
  scheduler.prepare()
  local state = { loop = loop, on_error = on_error, watched = {}, wanted = {} }
  M.state = state
  scheduler.now = loop.now or curl.now
  scheduler.kick = function()
    if not state.turning then arm(state, 0) end
  end
end

--- Cancels all tasks, lets them end as far as they need not wait, and leaves nothing in the loop.
function M.detach()
  local state = M.state
  if not state then return end
  state.turning = true
  scheduler.cancel_all()
  while scheduler.is_ready() do scheduler.turn() end
  local failed, err = scheduler.lost()
  scheduler.abandon()
  disarm(state)
  for _, watched in pairs(state.watched) do
    for fd in pairs(watched) do state.loop.unwatch(fd) end
  end
  M.state, scheduler.kick, scheduler.now = nil, nil, curl.now
  if failed then error(err, 0) end
end

return M
