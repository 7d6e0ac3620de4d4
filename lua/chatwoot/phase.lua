--- Where in nginx a call is made, and whether it can wait there. It must never yield itself: a yield that fails leaves nginx with a
--- request it will resume at the wrong place. Neighbours: transport/resty.lua and transport/thread.lua ask before they wait.
--- Source: which phases can wait was tried out on lua-nginx-module 0.10.23.

local core = require "chatwoot.core"
local mistake = require "chatwoot.mistake"

--- MOMENT: the shortest wait, seconds; nginx logs a warning for each wait of none.
local M = { MOMENT = 0.001 }

local CAN_WAIT = { rewrite = true, server_rewrite = true, access = true, precontent = true, content = true, timer = true, ssl_cert = true }

local TIMER = "%s: nothing can wait in %s_by_lua; hand the work to a timer: ngx.timer.at(0, function() … end)"
local WITHOUT_TIMER = {
  init = "%s: nothing can wait in %s_by_lua; begin in init_worker_by_lua, with ngx.timer.at(0, function() … end)",
  exit_worker = "%s: nothing can wait in %s_by_lua, the worker is leaving",
  ssl_client_hello = "%s: nothing can wait in %s_by_lua; ssl_certificate_by_lua can",
}

--- Is this a worker of nginx, which a blocking call would stop? False in the threads beside it: there `ngx` has no light threads.
function M.inside()
  local ngx = rawget(_G, "ngx")
  return type(ngx) == "table" and ngx.thread ~= nil
end

--- Raises with the script's position where a call could not wait.
--- @param operation string
function M.check(operation)
  local phase = rawget(_G, "ngx").get_phase()
  if not CAN_WAIT[phase] then mistake((WITHOUT_TIMER[phase] or TIMER):format(operation, phase)) end
  if not core.can_yield() then
    mistake(operation .. ": nothing can wait inside a callback of string.gsub, table.sort or require; call before or after it")
  end
end

local latest = 0

--- Seconds since the epoch, never going backwards; as fine as nginx keeps them.
function M.now()
  latest = math.max(latest, rawget(_G, "ngx").now())
  return latest
end

return M
