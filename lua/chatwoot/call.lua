--- The call loop: ask core.next what to do, do it, hand the outcome back. It decides nothing itself, and knows neither endpoints
--- nor sockets. Neighbours: client.lua gives it a request, a transport carries it, the core reads what came.

local core = require "chatwoot.core"
local errors = require "chatwoot.error"

--- Sends until core.next says done.
--- @return table? reply, table? failure, table state
local function drive(transport, request, deadline)
  local state = { started = transport:now(), deadline = deadline, attempts = 0 }
  local reply, failure, outcome
  while true do
    local action, seconds = core.next(state, transport:now(), outcome)
    if action == "done" then return reply, failure, state end
    if action == "wait" then
      transport:sleep(seconds)
    else
      request.total_ms = math.floor(seconds * 1000)
      reply, failure = transport:send(request)
      outcome = reply and reply.status or 0
    end
  end
end

--- What only the loop knows of a failed call.
local function complete(err, operation, request, state, elapsed)
  err.operation, err.method = operation, request.method
  err.path = request.url:match("^%a+://[^/]*([^?]*)")
  err.request_id = request.headers["X-Request-Id"]
  err.attempts, err.elapsed = state.attempts, elapsed
  return errors.new(err)
end

--- A view of a request or reply for hooks: no token, no body.
local function redacted(operation, request)
  local headers = {}
  for name, value in pairs(request.headers) do headers[name] = name == "api-access-token" and "[hidden]" or value end
  return { operation = operation, method = request.method, url = request.url, headers = headers }
end

local M = { redacted = redacted }

--- Runs one request to its end.
--- @param client table settings, transport, hooks
--- @param row integer number of the row, 0 for a free request
--- @param operation string for errors and hooks
--- @param opts table deadline, nulls; raw: the reply is not read
--- @return any value, chatwoot.Error? err, table? reply
function M.run(client, row, operation, request, opts)
  local hooks, transport = client._hooks, client._transport
  if hooks.on_request then hooks.on_request(redacted(operation, request)) end
  local reply, failure, state = drive(transport, request, opts.deadline or client._settings.deadline)
  local now = transport:now()
  local elapsed, value, err = now - state.started, nil, nil
  if not reply then
    err = complete(core.failure(row, client._settings, request, failure or {}), operation, request, state, elapsed)
  elseif not opts.raw then
    value, err = core.response(row, client._settings, request, reply, now, opts.nulls)
    if err then err = complete(err, operation, request, state, elapsed) end
  end
  if hooks.on_response then
    hooks.on_response { operation = operation, method = request.method, url = request.url, status = reply and reply.status,
      elapsed = elapsed, attempts = state.attempts, error = err }
  end
  return value, err, reply
end

return M
