--- Calls inside nginx without ever stopping a worker: libcurl runs in a thread of nginx's thread pool, in a Lua machine of its own
--- (job.lua); here a light thread waits for it. What goes over is texts, numbers and flat tables; answers are decoded on this side.
--- It must never call libcurl itself but for the clock. Neighbours: phase.lua, watch.lua, job.lua; docs/openresty.md: what nginx.conf needs.
--- Sources (lua-nginx-module 0.10.23, tried out): a machine is taken when a job is posted and given back when its thread is done,
--- even if the client of the request went away meanwhile; without a free one the post is refused at once; a waiting request has no timer,
--- so that a leaving worker takes it for idle and drops it.

local curl = require "chatwoot.curl"
local mistake = require "chatwoot.mistake"
local phase = require "chatwoot.phase"
local semaphore = require "ngx.semaphore"
local watch = require "chatwoot.transport.watch"

local POOL, JOB = "chatwoot", "chatwoot.transport.job"
local NO_MACHINE = "no available Lua vm"
local SLICE = 0.05 -- seconds until a waiting call looks for itself: threads of requests that were given up tell nobody

--- Calls that found no free machine, in order. One for all clients: the machines are the worker's.
local waiting = semaphore.new(0)

local Transport = {}
Transport.__index = Transport

local function failure(kind, stage, message) return nil, { kind = kind, stage = stage, message = message } end

--- Posts the job, after those that wait already. @return boolean? ok nil: none was free before the deadline, any first, any second
local function post(pool, job, ca_file, proxy)
  local must_wait = waiting:count() < 0
  while true do
    if not must_wait then
      local ok, first, second = ngx.run_worker_thread(pool, JOB, "send", job, ca_file, proxy)
      if ok or first ~= NO_MACHINE then return ok, first, second end
    end
    must_wait = false
    local left = job.ends - curl.now()
    if left <= 0 then return nil end
    waiting:wait(math.min(left, SLICE))
  end
end

--- The post itself failed: nothing was sent, unless the job died on its way.
local function refused(pool, text)
  if text:find("^thread pool .* not found") then
    return failure("config", "not_connected", ('nginx has no thread pool "%s": add the line "thread_pool %s threads=32 max_queue=65536;" '
      .. "to nginx.conf, beside worker_processes"):format(pool, pool))
  end
  return failure("config", text:find("not found", 1, true) and "not_connected" or "connected", text)
end

--- What goes to the thread: a copy, so that only what it knows is carried over.
local function job_of(request)
  return { method = request.method, url = request.url, headers = request.headers, body = request.body, safe = request.safe,
    connect_ms = request.connect_ms, idle_ms = request.idle_ms, max_bytes = request.max_bytes, sink = request.sink,
    sink_csv = request.sink_csv,
    ends = curl.now() + (request.total_ms or 120000) / 1000 }
end

--- @return table? reply { status, headers, body }, table? failure { kind, stage, message }
function Transport:send(request)
  if self.closed then return failure("cancelled", "not_connected", "the client is closed") end
  phase.check "transport:send"
  -- keeps a leaving worker alive: it stays as long as a timer runs
  local guard = ngx.thread.spawn(watch.wait, coroutine.running(), (request.total_ms or 120000) / 1000 + 1)
  local job = job_of(request)
  local ok, first, second = post(self.pool, job, self.ca_file, self.proxy)
  ngx.thread.kill(guard)
  if ok == nil then return failure("deadline", "not_connected", "the deadline passed while waiting for a thread of nginx") end
  if waiting:count() < 0 then waiting:post(1) end
  if not ok then return refused(self.pool, first) end
  return first, second
end

--- Raises where a call can't wait.
function Transport:ready(operation) phase.check(operation) end

--- @param seconds number
function Transport:sleep(seconds) ngx.sleep(math.max(seconds, phase.MOMENT)) end

--- @return number seconds since the epoch, never going backwards; the threads' clock is the same one
function Transport:now() return curl.now() end

--- Sends afterwards answer `cancelled`. The connections are the threads' and stay for other clients.
function Transport:close() self.closed = true end

local M = {}

--- @param options table? ca_file (the system's); proxy (nil: the environment's, false: none); pool: name of the thread_pool line
function M.new(options)
  options = options or {}
  if not ngx.run_worker_thread then
    mistake "chatwoot.new: this nginx has no ngx.run_worker_thread (lua-nginx-module 0.10.23 has); install lua-resty-http instead"
  end
  if options.max_connections then
    mistake "chatwoot.new: max_connections: inside nginx the thread_pool says how many calls run at once, and lua_worker_thread_vm_pool_size"
  end
  local proxy = options.proxy
  if proxy == false then proxy = "" end
  return setmetatable({ ca_file = options.ca_file, proxy = proxy, pool = options.pool or POOL, closed = false }, Transport)
end

--- Makes `count` machines ahead of the first calls (about 1 ms each), for init_worker_by_lua.
--- @param count integer? 32 @param pool string?
--- Example: require("chatwoot.transport.thread").warm(32)
function M.warm(count, pool)
  return ngx.timer.at(0, function()
    local function make() ngx.run_worker_thread(pool or POOL, JOB, "ready") end
    for _ = 1, count or 32 do ngx.thread.spawn(make) end
  end)
end

return M
