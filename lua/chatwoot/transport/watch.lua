--- Light threads beside a call inside nginx: they end what takes too long, and what nobody waits for any more. nginx tells a thread's
--- children nothing when it is killed, and keeps the request open while they run, so each looks for itself. It must never outlast
--- its caller by more than LOOK. Neighbours: resty.lua, thread.lua. Source: tried out on lua-nginx-module 0.10.23.

local phase = require "chatwoot.phase"

local LOOK = 1 -- seconds

local M = {}

--- Waits so many seconds, or until the caller was killed.
--- @param caller thread @param seconds number
function M.wait(caller, seconds)
  repeat
    ngx.sleep(math.max(math.min(seconds, LOOK), phase.MOMENT))
    seconds = seconds - LOOK
  until seconds <= 0 or coroutine.status(caller) == "dead"
end

local function beside(caller, seconds, fn, over)
  local work = ngx.thread.spawn(function() return pcall(fn) end)
  local clock = ngx.thread.spawn(M.wait, caller, seconds)
  local _, ok, result = ngx.thread.wait(work, clock)
  ngx.thread.kill(work)
  ngx.thread.kill(clock)
  return over(ok, result)
end

--- Runs fn in a thread of its own, then over(ok, result), which is called though the caller be killed.
--- @param seconds number @param fn fun(): any
--- @param over fun(ok: boolean?, result: any): any, any ok: nil when time was up first, false when fn raised `result`
--- @return any ... what `over` returned
function M.run(seconds, fn, over)
  local _, first, second = ngx.thread.wait(ngx.thread.spawn(beside, coroutine.running(), seconds, fn, over))
  return first, second
end

return M
