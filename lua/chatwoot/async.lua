--- Many calls at once, in one thread: tasks that wait together. The same client with the same names; inside `run` its calls let other
--- tasks go on, outside they block. Over the libcurl transport tasks share its connections; transports in the same process (the
--- sandbox) answer at once and simply work. docs/async.md is the guide. Neighbours: scheduler.lua turns the tasks, loop/attach.lua puts
--- them into an event loop of somebody else, async/light.lua is the same inside nginx.

-- Inside nginx every call yields by itself, and tasks are its light threads.
if require("chatwoot.phase").inside() then return require "chatwoot.async.light" end

local curl = require "chatwoot.curl"
local errors = require "chatwoot.error"
local fifo = require "chatwoot.scheduler.fifo"
local mistake = require "chatwoot.mistake"
local scheduler = require "chatwoot.scheduler"

local unpack = table.unpack or unpack

--- @class chatwoot.async
local M = {}

local function check_function(where, fn)
  if type(fn) ~= "function" then mistake(where .. ": takes a function, not a " .. type(fn)) end
end

local function check_seconds(where, seconds)
  if type(seconds) ~= "number" or not (seconds >= 0 and seconds < 1e9) then mistake(where .. ": takes seconds, a number of 0 or more") end
end

local function task_here(where)
  return scheduler.inside() or mistake(where .. ": has its place inside async.run")
end

-- ---- run and spawn ----

local function run_all(fn, ...)
  local main = scheduler.spawn(fn, ...)
  main.seen = true
  scheduler.loop(main)
  return main, scheduler.lost(main)
end

--- Runs a function, and every task it spawns, to the end. When it raises, the other tasks are cancelled and its error is raised as it was; an
--- error of a task that nobody waited for is raised at the end.
--- @param fn fun(...): ... @param ... any its arguments
--- @return any ... what it returned
--- Example: print(async.run(function() return client.inboxes:get(1).name end))
function M.run(fn, ...)
  check_function("async.run", fn)
  if scheduler.is_running() or scheduler.kick then
    mistake "async.run: it runs already (or async.attach does its work): use async.spawn"
  end
  scheduler.prepare()
  local ok, main, failed, why = pcall(run_all, fn, ...)
  if not ok then
    scheduler.abandon()
    error(main, 0)
  end
  if failed then error(why, 0) end
  return unpack(main.results, 1, main.n)
end

--- Starts a task beside this one. It begins when this one waits.
--- @param fn fun(...): ... @param ... any its arguments
--- @return chatwoot.Task task with `wait`, `cancel`, `done`
--- Example: local task = async.spawn(client.labels.list, client.labels); local labels = task:wait()
function M.spawn(fn, ...)
  check_function("async.spawn", fn)
  if not scheduler.kick then task_here "async.spawn" end
  return scheduler.spawn(fn, ...)
end

--- Lets so many seconds pass. Other tasks go on; outside of `run` it blocks.
--- @param seconds number
function M.sleep(seconds)
  check_seconds("async.sleep", seconds)
  if scheduler.inside() then return scheduler.sleep(seconds) end
  curl.sleep(seconds)
end

-- ---- with a limit of time ----

--- Calls a function that may take so long and no longer: then it is cancelled.
--- @param seconds number @param fn fun(...): ... @param ... any its arguments
--- @return any ... what it returned, or nil and an error of kind `timeout` (with `uncertain` when a write may have happened)
--- Example: local list, err = async.timeout(5, client.conversations.list, client.conversations)
function M.timeout(seconds, fn, ...)
  check_seconds("async.timeout", seconds)
  check_function("async.timeout", fn)
  local me = task_here "async.timeout"
  local task = scheduler.spawn(fn, ...)
  task.seen = true
  local timer = scheduler.after(seconds, function() task:cancel() end)
  scheduler.join_own(task, function() task:cancel() end)
  local late = not timer.at
  scheduler.forget(timer)
  if me.pending then scheduler.inside() end -- raises
  if task.ok then return unpack(task.results, 1, task.n) end
  local err = task.results[1]
  if not (late and task.told and type(err) == "table" and err.kind == "cancelled") then error(err, 0) end
  return nil, errors.new { kind = "timeout", message = ("not done after %.3g s"):format(seconds), uncertain = err.uncertain,
    operation = err.operation, retryable = not err.uncertain }
end

-- ---- the same for many ----

--- One item: fn's first result, or false and why.
local function apply(out, fn, item, i)
  local ok, value, err = M.pcall(fn, item, i)
  if ok and (value or err == nil) then
    out[i] = value
  else
    out[i], out.errors[i] = false, ok and err or value
  end
end

--- Calls a function for each item of a list, some at a time. It gets the item and its position. What it returns first is the result; an item
--- for which it raised, or returned nil (or false) and an error, is `false` and has its error in `errors`.
--- @generic T
--- @param items T[] @param fn fun(item: T, i: integer): any, any @param opts { concurrency: integer? }? default 8 at once
--- @return { n: integer, errors: table<integer, any>, [integer]: any } results in the order of the items
--- Example: local got = async.map({ 1, 2, 3 }, function(id) return client.inboxes:get(id) end, { concurrency = 2 })
function M.map(items, fn, opts)
  if type(items) ~= "table" then mistake "async.map: takes a list" end
  check_function("async.map", fn)
  local most = 8
  for name, value in pairs(opts or {}) do
    if name ~= "concurrency" then mistake("async.map: unknown option " .. tostring(name)) end
    most = value
  end
  if type(most) ~= "number" or most < 1 or most % 1 ~= 0 then mistake "async.map: concurrency must be an integer of 1 or more" end
  local me, out, at, workers = task_here "async.map", { n = items.n or #items, errors = {} }, 0, {}
  local function work()
    while at < out.n and not me.stopped do
      at = at + 1
      apply(out, fn, items[at], at)
    end
  end
  for i = 1, math.min(most, out.n) do
    workers[i] = scheduler.spawn(work)
    workers[i].seen = true
  end
  local function cancel()
    for _, worker in ipairs(workers) do worker:cancel() end
  end
  for _, worker in ipairs(workers) do scheduler.join_own(worker, cancel) end
  scheduler.inside() -- raises what is due
  return out
end

-- ---- queue ----

--- @class chatwoot.Queue
local Queue = {}
Queue.__index = Queue

--- A line between tasks: `push` waits while it is full, `pop` while it is empty.
--- @param capacity integer? values it holds; default any number
--- @return chatwoot.Queue
--- Example: local queue = async.queue(10); async.spawn(function() queue:push("job"); queue:close() end); print(queue:pop())
function M.queue(capacity)
  capacity = capacity or math.huge
  if type(capacity) ~= "number" or capacity < 1 then mistake "async.queue: capacity must be a number of 1 or more" end
  return setmetatable({ capacity = capacity, values = fifo.new(), pushers = fifo.new(), poppers = fifo.new() }, Queue)
end

--- The first that still waits.
local function first(line)
  local entry
  repeat entry = line:pop() until not entry or entry.task
  return entry
end

local function stand(line, entry)
  line:push(entry)
  return scheduler.park(function() entry.task = nil end)
end

--- Puts a value at the end; waits while the queue is full. Raises when it is closed.
--- @param value any not nil
function Queue:push(value)
  if value == nil then mistake "queue:push: nil can't be told from the end of the queue" end
  if self.closed then mistake "queue:push: this queue is closed" end
  local popper = first(self.poppers)
  if popper then
    scheduler.wake(popper.task, value)
  elseif self.values:count() < self.capacity then
    self.values:push(value)
  else
    stand(self.pushers, { task = task_here "queue:push", value = value })
  end
end

--- Takes the first value; waits while there is none.
--- @return any value nil: the queue is closed and empty
function Queue:pop()
  local value = self.values:pop()
  if value == nil then
    if self.closed then return nil end
    return (stand(self.poppers, { task = task_here "queue:pop" }))
  end
  local pusher = first(self.pushers)
  if pusher then
    self.values:push(pusher.value)
    scheduler.wake(pusher.task)
  end
  return value
end

--- No value comes any more: who waits in `pop` gets nil; what is in the queue can still be popped.
function Queue:close()
  self.closed = true
  for popper in first, self.poppers do scheduler.wake(popper.task) end
end

-- ---- in an event loop of somebody else ----

local LOOP = { watch = true, unwatch = true, timer = true }

--- From now on tasks run in the callbacks of this loop: `spawn` works at once and anywhere, `run` does not.
--- @param loop chatwoot.Loop as chatwoot.loop.luv makes one
--- @param opts { on_error: fun(err: any)? }? gets the errors of tasks that nobody waits for; without it they are raised into the loop
--- Example: async.attach(require "chatwoot.loop.luv".new()); async.spawn(function() print(client.inboxes:get(1).name) end)
function M.attach(loop, opts)
  for name in pairs(LOOP) do
    if type(loop) ~= "table" or type(loop[name]) ~= "function" then mistake("async.attach: the loop has no function " .. name) end
  end
  for name in pairs(opts or {}) do
    if name ~= "on_error" then mistake("async.attach: unknown option " .. tostring(name)) end
  end
  if scheduler.is_running() or scheduler.kick then mistake "async.attach: run is under way, or a loop is attached already" end
  require("chatwoot.loop.attach").attach(loop, opts and opts.on_error)
end

--- Leaves the loop: all tasks are cancelled, no socket and no timer of theirs stays in it.
function M.detach()
  if scheduler.current() then mistake "async.detach: not from within a task" end
  require("chatwoot.loop.attach").detach()
end

-- ---- pcall ----

--- pcall that a task can wait in, on every Lua (on 5.1 the function runs in a task of its own).
--- @param fn fun(...): ... @param ... any
--- @return boolean ok, any ... results, or the error
function M.pcall(fn, ...)
  if scheduler.across or not scheduler.current() then return pcall(fn, ...) end
  if type(fn) ~= "function" then return pcall(fn, ...) end
  local task = scheduler.spawn(fn, ...)
  task.seen = true
  scheduler.join(task, function() task:cancel() end)
  return task.ok, unpack(task.results, 1, task.n)
end

return M
