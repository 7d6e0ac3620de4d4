--- chatwoot.async inside nginx, where every call yields already: run, spawn, map, sleep, queue and pcall over nginx's light threads and
--- semaphores. What can't be had there (cancelling, time-outs: nginx lets nobody end a thread of others) is refused, not imitated. It must
--- never block. Neighbours: ../async.lua gives this in its place inside nginx, and tells what each function does.

local mistake = require "chatwoot.mistake"
local phase = require "chatwoot.phase"
local semaphore = require "ngx.semaphore"

local ngx = ngx
local unpack = unpack
local LONG = 3600 -- seconds of one wait at a semaphore, which wants a number; then it waits again

local M = {}

-- ---- tasks ----

--- @class chatwoot.LightTask
local Task = {}
Task.__index = Task

--- Which run a coroutine belongs to: its tasks.
local runs = setmetatable({}, { __mode = "k" })

local function keep(task, ok, ...)
  if task.run and task == task.run[1] then task.run.stopped = not ok end -- the first is the run's own function
  task.ok, task.n, task.results = ok, select("#", ...), { ... }
  task.over = true
  if task.waiters > 0 then task.signal:post(task.waiters) end
end

--- @param run table? its list of tasks
local function start(run, fn, ...)
  local task = setmetatable({ run = run, signal = semaphore.new(0), waiters = 0 }, Task)
  if run then run[#run + 1] = task end
  ngx.thread.spawn(function(...)
    runs[coroutine.running()] = run
    coroutine.yield() -- a task begins when its maker waits, not before
    if run and run.stopped then return keep(task, true) end
    keep(task, pcall(fn, ...))
  end, ...)
  return task
end

local function join(task)
  while not task.over do
    task.waiters = task.waiters + 1
    task.signal:wait(LONG)
    task.waiters = task.waiters - 1
  end
end

--- @return any ... what its function returned; raises what it raised
function Task:wait()
  phase.check "task:wait"
  join(self)
  self.seen = true
  if not self.ok then error(self.results[1], 0) end
  return unpack(self.results, 1, self.n)
end

function Task:done() return self.over == true end

function Task:cancel() -- luacheck: no self
  mistake 'task:cancel: light threads of nginx can\'t be cancelled; give the calls in it an opts.deadline'
end

-- ---- run, spawn, map ----

local function check(where, fn)
  phase.check(where)
  if type(fn) ~= "function" then mistake(where .. ": takes a function, not a " .. type(fn)) end
end

--- The tasks of a run, those that come while it waits too; what nobody waited for and failed.
local function finish(run)
  local failed, why, at = false, nil, 0
  while run[at + 1] do
    at = at + 1
    join(run[at])
    if not run[at].ok and not run[at].seen and not failed then failed, why = true, run[at].results[1] end
  end
  return failed, why
end

--- When fn raises, tasks that have not begun never do; those that have are waited for.
function M.run(fn, ...)
  check("async.run", fn)
  local run = {}
  local main = start(run, fn, ...)
  join(main)
  main.seen = true
  local failed, why = finish(run)
  if not main.ok then error(main.results[1], 0) end
  if failed then error(why, 0) end
  return unpack(main.results, 1, main.n)
end

function M.spawn(fn, ...)
  check("async.spawn", fn)
  local run = runs[coroutine.running()]
  if not run then mistake "async.spawn: has its place inside async.run" end
  return start(run, fn, ...)
end

local function concurrency(opts)
  local most = 8
  for name, value in pairs(opts or {}) do
    if name ~= "concurrency" then mistake("async.map: unknown option " .. tostring(name)) end
    most = value
  end
  if type(most) ~= "number" or most < 1 or most % 1 ~= 0 then mistake "async.map: concurrency must be an integer of 1 or more" end
  return most
end

--- Works outside of run too: it waits for its own threads.
function M.map(items, fn, opts)
  if type(items) ~= "table" then mistake "async.map: takes a list" end
  check("async.map", fn)
  local out, at, workers, run = { n = items.n or #items, errors = {} }, 0, {}, runs[coroutine.running()]
  local function work()
    while at < out.n and not (run and run.stopped) do
      at = at + 1
      local i = at
      local ok, value, err = pcall(fn, items[i], i)
      if ok and (value or err == nil) then out[i] = value else out[i], out.errors[i] = false, ok and err or value end
    end
  end
  for i = 1, math.min(concurrency(opts), out.n) do workers[i] = start(run, work) end
  for _, worker in ipairs(workers) do join(worker) end
  return out
end

function M.sleep(seconds)
  if type(seconds) ~= "number" or not (seconds >= 0 and seconds < 1e9) then mistake "async.sleep: takes seconds, a number of 0 or more" end
  phase.check "async.sleep"
  ngx.sleep(math.max(seconds, phase.MOMENT))
end

function M.timeout()
  mistake "async.timeout: light threads of nginx can't be ended from outside; give the calls an opts.deadline"
end

M.pcall = pcall

-- ---- queue ----

--- @class chatwoot.LightQueue
local Queue = {}
Queue.__index = Queue

function M.queue(capacity)
  capacity = capacity or math.huge
  if type(capacity) ~= "number" or capacity < 1 then mistake "async.queue: capacity must be a number of 1 or more" end
  return setmetatable({ capacity = capacity, values = {}, first = 1, last = 0, filled = semaphore.new(0), freed = semaphore.new(0) }, Queue)
end

--- Lets one go on that waits there.
local function wake(line) if line:count() < 0 then line:post(1) end end

function Queue:push(value)
  if value == nil then mistake "queue:push: nil can't be told from the end of the queue" end
  while not self.closed and self.last - self.first + 1 >= self.capacity do
    phase.check "queue:push"
    self.freed:wait(LONG)
  end
  if self.closed then mistake "queue:push: this queue is closed" end
  self.last = self.last + 1
  self.values[self.last] = value
  wake(self.filled)
end

function Queue:pop()
  while self.first > self.last do
    if self.closed then return nil end
    phase.check "queue:pop"
    self.filled:wait(LONG)
  end
  local value = self.values[self.first]
  self.values[self.first], self.first = nil, self.first + 1
  wake(self.freed)
  return value
end

function Queue:close()
  self.closed = true
  for _, line in ipairs { self.filled, self.freed } do
    if line:count() < 0 then line:post(-line:count()) end
  end
end

return M
