-- What specs run inside nginx: one client a worker, made at first use from the settings that nginx.conf put into package.loaded. Neighbour:
-- nginx.lua; spec/nginx_phases_spec.lua and spec/nginx_load_spec.lua call it.

local chatwoot = require "chatwoot"

local M = { entered = 0 } -- calls that began

local one

--- The worker's client.
function M.client()
  one = one or chatwoot.new(package.loaded["spec.settings"])
  return one
end

--- One call of the path in the query (?/echo); says the answer's status, or the kind of the error.
function M.call()
  local ngx = rawget(_G, "ngx")
  M.entered = M.entered + 1
  local raw, err = M.client():request { path = ngx.var.query_string }
  ngx.print(raw and raw.status or tostring(err))
end

--- A call in a phase; what came of it stands in the dictionary `seen` and in the log.
function M.try(name)
  local ngx = rawget(_G, "ngx")
  local ok, raw, err = pcall(function() return M.client():request { path = "/echo" } end)
  local text = tostring(not ok and raw or err or raw.status)
  ngx.shared.seen:set(name, text)
  ngx.log(ngx.WARN, "phase ", name, ": ", text)
end

return M
