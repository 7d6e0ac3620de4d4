--- The scheduler behind chatwoot.async: tasks are coroutines, taken in turn; what they wait for are transfers of libcurl, timers and each
--- other. One file for the loop of its own (run) and for somebody else's (attach.lua drives it then). It never knows a request, an
--- endpoint or a server, and calls a transport's handle only by start, finish, next_done and wait. Neighbours: async.lua, what scripts
--- see; transport/curl.lua, which sends from within a task; scheduler/*.lua, its parts.

local curl = require "chatwoot.curl"
local errors = require "chatwoot.error"
local fifo = require "chatwoot.scheduler.fifo"
local mistake = require "chatwoot.mistake"
local place = require "chatwoot.scheduler.place"
local timers = require "chatwoot.scheduler.timers"
local together = require "chatwoot.scheduler.together"

local unpack = table.unpack or unpack

local M = {
  now = curl.now,
  across = place.across,
  epoch = 0, -- another one: everything under way was forgotten
  kick = nil, -- set by loop/attach.lua: there is something to do
}

--- @class chatwoot.Task
local Task = {}
Task.__index = Task

local current -- the task that runs now
local ready -- those that may go on, a fifo
local tasks, live -- those that are not over
local clocks -- timers
local flights, handles, serial = nil, nil, 0 -- transfers under way by number; the handles they run over
local lost -- tasks that failed and nobody waited for
local PARKED = {}

--- The error that a cancelled task gets.
function M.cancelled() return errors.new { kind = "cancelled", message = "this task was cancelled" } end

local spare -- what all that begins with, made ahead: forgetting everything must work without memory

--- To be called before anything begins.
function M.prepare()
  spare = spare or { ready = fifo.new(), tasks = {}, clocks = timers.new(), flights = {}, handles = {}, lost = {},
    results = { M.cancelled() } }
end

local function begin_anew()
  local new = spare
  current, ready, tasks, live, clocks = nil, new.ready, new.tasks, 0, new.clocks
  flights, handles, lost, spare, M.epoch = new.flights, new.handles, new.lost, nil, M.epoch + 1
  return new.results
end

M.prepare()
begin_anew()

-- ---- tasks ----

local function set_ready(task)
  ready:push(task)
  task.state = "ready"
  if M.kick then M.kick() end
end

local function raise_pending(task)
  if not task.pending then return end
  task.pending, task.told = nil, true
  error(M.cancelled(), 0)
end

--- The task that runs, where it may wait; nil outside of all. Raises where a cancellation is due, and from a place that can't wait.
function M.inside()
  if not current then return nil end
  place.check(current.thread)
  raise_pending(current)
  return current
end

--- The task that runs, wherever it stands.
function M.current() return current end

--- Lets the running task wait until `wake` is called for it. `drop` ends what it waits for when it is cancelled; what it answers is
--- what park answers then, and nothing lets the error be raised here. `forward` instead: others are cancelled, and end the wait.
function M.park(drop, forward)
  local task = current
  task.state, task.drop, task.forward = "waiting", drop, forward
  local a, b = coroutine.yield(PARKED)
  if task.raise ~= nil then
    local err = task.raise
    task.raise = nil
    error(err, 0)
  end
  return a, b
end

--- Ends a task's wait.
function M.wake(task, a, b)
  if task.state ~= "waiting" then return end
  task.drop, task.forward, task.a, task.b = nil, nil, a, b
  set_ready(task)
end

local function is_own_end(task, err) return task.told and type(err) == "table" and err.kind == "cancelled" end

local function finish(task, ok, ...)
  task.state, task.ok, task.n, task.results = "over", ok, select("#", ...), { ... }
  tasks[task], live = nil, live - 1
  local drop = task.drop
  if drop then -- it could not wait after all
    task.drop = nil
    drop()
  end
  if not ok then task.results[1] = place.explain(task.results[1]) end
  local waited = task.seen
  for i = 1, task.waiters and #task.waiters or 0 do
    if task.waiters[i] then
      waited = true
      M.wake(task.waiters[i])
    end
  end
  task.waiters = nil
  if not ok and not waited and not is_own_end(task, task.results[1]) then lost[#lost + 1] = task end
end

local function after(task, ok, ...)
  current = nil
  if coroutine.status(task.thread) == "dead" then return finish(task, ok, ...) end
  if (...) ~= PARKED then
    finish(task, false, "async: a task must not call coroutine.yield itself")
  end
end

local function resume(task)
  if task.state ~= "ready" then return end
  local a, b, first = task.a, task.b, task.arguments
  task.state, task.a, task.b, task.arguments = "running", nil, nil, nil
  current = task
  if first then return after(task, coroutine.resume(task.thread, unpack(first, 1, first.n))) end
  return after(task, coroutine.resume(task.thread, a, b))
end

--- @return chatwoot.Task
function M.spawn(fn, ...)
  local body = M.across and fn or function(...) return fn(...) end -- 5.1 makes no coroutine of a C function
  local task = setmetatable({ thread = coroutine.create(body), arguments = { n = select("#", ...), ... } }, Task)
  tasks[task] = true
  local ok, err = pcall(set_ready, task)
  if not ok then
    tasks[task] = nil
    error(err, 0)
  end
  live = live + 1
  return task
end

--- Waits until a task is over. forward: how to hand on a cancellation instead of leaving at once.
function M.join(task, forward)
  if task.state == "over" then return end
  local me = M.inside()
  if not me then mistake "task:wait: outside of all tasks only a task that is over can be waited for" end
  if me == task then mistake "task:wait: a task can't wait for itself" end
  local list = task.waiters or {}
  local at = #list + 1
  task.waiters, list[at] = list, me
  M.park(not forward and function() list[at] = false end or nil, forward)
end

--- Waits for a task of one's own; a cancellation goes to the task, and is raised by `inside` when that is over.
function M.join_own(task, cancel)
  local me = current
  M.join(task, function()
    me.pending = true
    cancel()
  end)
end

--- Waits for a task. Returns what its function returned, or raises what it raised; any number of tasks may wait for it.
--- @return any ...
--- Example: local a = async.spawn(client.inboxes.get, client.inboxes, 1); print(a:wait().name)
function Task:wait()
  if self.state ~= "over" then M.join(self) end
  self.seen = true
  if not self.ok then error(self.results[1], 0) end
  return unpack(self.results, 1, self.n)
end

--- Cancels a task: what it waits for ends at once, and where it waits an error of kind `cancelled` is raised, once. A task that runs or has
--- been answered gets it where it waits next. Nothing for a task that is over, or cancelled before.
function Task:cancel()
  if self.state == "over" or self.stopped then return end
  self.stopped = true
  if self.arguments then
    self.arguments, self.told = nil, true
    return finish(self, false, M.cancelled())
  end
  if self.state ~= "waiting" then
    self.pending = true
  elseif self.forward then
    self.forward()
  else
    local drop, a, b = self.drop, nil, nil
    self.drop = nil
    if drop then a, b = drop() end
    self.told = a == nil
    self.pending = a ~= nil or nil
    if a == nil and b == nil then self.raise = M.cancelled() end
    M.wake(self, a, b)
  end
end

--- @return boolean over, whether it returned, raised or was cancelled
function Task:done() return self.state == "over" end

-- ---- time ----

--- @return table timer for `forget`
function M.after(seconds, fn)
  local timer = clocks:add(M.now() + seconds, fn)
  if M.kick then M.kick() end
  return timer
end

function M.forget(timer) timer.of:remove(timer) end

--- Lets the running task wait for so long.
function M.sleep(seconds)
  local task = current
  local timer = M.after(seconds, function() M.wake(task) end)
  M.park(function() M.forget(timer) end)
end

--- Seconds until a timer goes off, or nil.
function M.due()
  local due = clocks:next()
  return due and math.max(0, due - M.now())
end

-- ---- transfers ----

local function land(id, flight)
  flights[id] = nil
  local handle = flight.handle
  local count = handles[handle] or 1
  handles[handle] = count > 1 and count - 1 or nil
  if flight.ended then flight.ended() end
end

--- Sends from within a task, which waits for the answer. `ended` is called when the transfer has ended, however that came.
--- @return table? reply, table? failure with `raise` when the task was cancelled: its wait is over, the error is to be raised
function M.send(handle, request, ended)
  local task = current
  if task.pending then
    task.pending, task.told = nil, true
    ended()
    return nil, { kind = "cancelled", stage = "not_connected", message = "this task was cancelled", raise = true }
  end
  serial = serial + 1
  local id = serial
  local ok, transfer, failure = pcall(handle.start, handle, request, id)
  if not ok or not transfer then ended() end
  if not ok then error(transfer, 0) end
  if not transfer then return nil, failure end
  local flight = { task = task, transfer = transfer, handle = handle, ended = ended }
  flights[id] = flight
  handles[handle] = (handles[handle] or 0) + 1
  if M.kick then M.kick() end
  local reply, why = M.park(function()
    land(id, flight)
    local late, cause = transfer:finish()
    if cause then cause.raise, cause.message = true, "this task was cancelled" end
    return late, cause
  end)
  if reply or why then return reply, why end
  return transfer:finish()
end

--- Wakes the tasks whose transfers are done.
function M.deliver(handle)
  for id in handle.next_done, handle do
    local flight = flights[id]
    if flight then
      land(id, flight)
      M.wake(flight.task)
    end
  end
end

--- A handle was closed: its calls end.
function M.closed(handle)
  local ended = {}
  for id, flight in pairs(flights) do
    if flight.handle == handle then ended[#ended + 1] = id end
  end
  table.sort(ended)
  for _, id in ipairs(ended) do
    local flight = flights[id]
    land(id, flight)
    M.wake(flight.task)
  end
end

--- The handles with transfers under way: keys of a table.
function M.handles() return handles end

-- ---- turning ----

--- Runs what is ready now (not what becomes so meanwhile) and the timers that are due.
function M.turn()
  for _ = 1, ready:count() do resume(ready:pop()) end
  local now = M.now()
  local fn = clocks:pop(now)
  while fn do
    fn()
    fn = clocks:pop(now)
  end
end

function M.is_ready() return ready:count() > 0 end

--- One error for all tasks that failed alone, or nil. @param first chatwoot.Task? one whose error comes first @return boolean failed, any err
function M.lost(first)
  local list = first and not first.ok and { first } or {}
  for _, task in ipairs(lost) do
    if not task.seen and task ~= first then list[#list + 1] = task end
  end
  lost = {}
  return together(list)
end

--- They may spawn others while they are walked through.
local function all_tasks()
  local list = {}
  for task in pairs(tasks) do list[#list + 1] = task end
  return ipairs(list)
end

function M.cancel_all()
  for _, task in all_tasks() do task:cancel() end
end

--- Forgets everything: what runs is ended, no task goes on. After an error that is not a task's, as Ctrl-C is, or the end of memory.
function M.abandon()
  local ended, under_way = tasks, flights
  local results = begin_anew()
  for task in pairs(ended) do
    local drop = task.drop
    task.state, task.ok, task.results, task.n, task.drop = "over", false, results, 1, nil
    if drop then pcall(drop) end
    if coroutine.close and coroutine.status(task.thread) == "suspended" then pcall(coroutine.close, task.thread) end
  end
  for _, flight in pairs(under_way) do pcall(flight.transfer.finish, flight.transfer) end
end

function M.is_running() return current ~= nil or live > 0 end

local function stuck()
  local err = "async: every task waits, and nothing is under way that could wake one: a queue that nobody pushes to, or tasks that wait "
    .. "for each other"
  for _, task in all_tasks() do
    local drop = task.drop
    if task.state == "ready" then task.state = "waiting" end -- it was to go on, and there was no memory to say so
    task.raise = err
    if drop then drop() end
    M.wake(task)
  end
end

local function wait()
  local list = {}
  for handle in pairs(handles) do list[#list + 1] = handle end
  local seconds = M.is_ready() and 0 or M.due()
  if #list == 0 and not seconds then return stuck() end
  if #list > 0 or seconds > 0 then curl.wait(list, seconds or 1e6) end
  for _, handle in ipairs(list) do M.deliver(handle) end
end

--- Runs until no task is left. @param main chatwoot.Task when it fails the others are cancelled
function M.loop(main)
  local all = false
  while true do
    M.turn()
    if live == 0 then return end
    if not all and main.state == "over" and not main.ok then
      all = true
      M.cancel_all()
    else
      wait()
    end
  end
end

return M
