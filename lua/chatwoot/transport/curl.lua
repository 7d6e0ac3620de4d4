--- The libcurl transport: kept connections, TLS verified. It blocks, but for a task of chatwoot.async, which waits while others run.
--- Loaded only when a client needs it; the module behind it is the only one that links libcurl. Neighbours: lua/lcw_curl.c, client.lua,
--- scheduler.lua; spec/transport_contract.lua says what any transport does.

local curl = require "chatwoot.curl"

local loaded = package.loaded

--- The scheduler of chatwoot.async, where a script has loaded it; nil while that happens, when 5.1 and LuaJIT keep a mark in its place.
local function scheduler_here()
  local scheduler = loaded["chatwoot.scheduler"]
  return type(scheduler) == "table" and scheduler or nil
end

local Transport = {}
Transport.__index = Transport

-- ---- among tasks: so many calls to a host at once, the others wait in line ----

--- The line to a host.
local function lane_of(self, scheduler, url)
  if self.epoch ~= scheduler.epoch then self.epoch, self.lanes = scheduler.epoch, {} end
  local host = url:match("^%a+://[^/?#]+") or ""
  local lane = self.lanes[host] or { host = host, busy = 0, line = require("chatwoot.scheduler.fifo").new() }
  self.lanes[host] = lane
  return lane
end

--- A call is over: the next one gets its place.
local function leave(self, scheduler, lane)
  local first
  repeat first = lane.line:pop() until not first or first.task
  if first then
    scheduler.forget(first.timer)
    return scheduler.wake(first.task, true)
  end
  lane.busy = lane.busy - 1
  if lane.busy == 0 and self.lanes[lane.host] == lane then self.lanes[lane.host] = nil end
end

local function failure(kind, message)
  return { kind = kind, stage = "not_connected", message = message }
end

--- Stands in line. @return boolean? true when it is this call's turn, table? failure
local function stand(scheduler, lane, request)
  local entry = { task = scheduler.current() }
  local since, seconds = curl.now(), (request.total_ms or 120000) / 1000
  local function step_out()
    scheduler.forget(entry.timer)
    entry.task = nil
  end
  entry.timer = scheduler.after(seconds, function()
    local task = entry.task
    step_out()
    scheduler.wake(task, nil, failure("deadline", "the deadline passed while waiting for a free connection"))
  end)
  lane.line:push(entry)
  local mine, why = scheduler.park(function()
    step_out()
    local cause = failure("cancelled", "this task was cancelled")
    cause.raise = true
    return nil, cause
  end)
  request.total_ms = math.max(1, math.floor((seconds - (curl.now() - since)) * 1000))
  return mine, why
end

local function send_among(self, scheduler, request)
  local lane = lane_of(self, scheduler, request.url)
  if lane.busy < self.max_connections then
    lane.busy = lane.busy + 1
  else
    local mine, why = stand(scheduler, lane, request)
    if not mine then return nil, why end
  end
  return scheduler.send(self.handle, request, function() leave(self, scheduler, lane) end)
end

-- ---- the transport ----

--- @return table? reply { status, head, headers (made of the head when first asked for), body }, table? failure { kind, stage, message }
function Transport:send(request)
  local scheduler = scheduler_here()
  if not scheduler then return self.handle:send(request) end
  if scheduler.inside() then return send_among(self, scheduler, request) end
  if scheduler.kick then scheduler.kick() end -- tasks' transfers over this handle move along: their loop must look again
  return self.handle:send(request)
end

--- @param seconds number
function Transport:sleep(seconds) -- luacheck: no self
  local scheduler = scheduler_here()
  if scheduler and scheduler.inside() then return scheduler.sleep(seconds) end
  curl.sleep(seconds)
end

--- @return number seconds since the epoch, never going backwards
Transport.now = curl.now

--- Closes its connections; calls under way and sends afterwards answer `cancelled`.
function Transport:close()
  self.handle:close()
  local scheduler = scheduler_here()
  if scheduler then scheduler.closed(self.handle) end
end

local M = {}

--- @param options table? ca_file (the system's); proxy (nil: the environment's, false: none); max_connections to a host (8)
function M.new(options)
  options = options or {}
  local proxy, most = options.proxy, options.max_connections or 8
  if proxy == false then proxy = "" end
  local handle = curl.new { ca_file = options.ca_file, proxy = proxy, max_connections = most }
  return setmetatable({ handle = handle, max_connections = most, lanes = {}, epoch = 0 }, Transport)
end

return M
