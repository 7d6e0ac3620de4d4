--- What runs in a thread of nginx, in a Lua machine of its own: one request over libcurl, blocking, with connections that stay. Machines
--- live as long as the worker and serve any client, so nothing of a request is kept, and what is kept is found by what the connections depend
--- on. It must raise no other errors than texts: nginx drops them. Neighbour: thread.lua posts the jobs.

local curl = require "chatwoot.curl"

local handles = {}

local function handle_for(ca_file, proxy)
  local key = (ca_file or "") .. "\n" .. (proxy or "\n")
  handles[key] = handles[key] or curl.new { ca_file = ca_file, proxy = proxy }
  return handles[key]
end

local M = {}

--- @param job table a request with `ends`, the time its deadline passes: it may have stood in a queue
--- @return table? reply, table? failure
function M.send(job, ca_file, proxy)
  job.total_ms = math.floor((job.ends - curl.now()) * 1000)
  if job.total_ms < 1 then
    return nil, { kind = "deadline", stage = "not_connected", message = "the deadline passed while waiting for a thread of nginx" }
  end
  local reply, failure = handle_for(ca_file, proxy):send(job)
  if not reply then return nil, failure end
  return { status = reply.status, headers = reply.headers, body = reply.body, sink = reply.sink } -- a flat copy is what goes over
end

--- Nothing, for making machines ahead.
function M.ready() return true end

return M
