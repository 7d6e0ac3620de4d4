--- The call loop: ask core.next what to do, do it, hand the outcome back. It decides nothing itself, and knows neither endpoints
--- nor sockets. Neighbours: client.lua gives it a request, a transport carries it, the core reads what came.

local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local redact = require "chatwoot.redact"

local floor = math.floor

--- The next slot. @return number? seconds until it opens, number? later: seconds until that of one not taken, table? slot where it is this client's
local function take(limits, transport, left)
  local started = transport:now()
  local now = started
  repeat
    local wait, later, slot = limits:take(now, left - (now - started))
    if wait or later then return wait, later, slot end
    transport:sleep(0.001) -- other workers hold all slots at this moment
    now = transport:now()
  until now - started >= left
  return nil, 0
end

--- Waits for a slot of `limits`.
--- @return number? left of the deadline, table? err the slot comes later than that, table? slot to be told when the call is answered
local function pace(limits, transport, left, err)
  local ends = transport:now() + left
  local wait, later, slot = take(limits, transport, left)
  local now = transport:now()
  while wait and wait > 0 do
    transport:sleep(wait)
    now = transport:now()
    wait = slot and slot:wait(now) or 0
    if now + wait >= ends then wait, later = nil, wait end
  end
  if wait then
    if slot then slot:used(now) end
    return math.max(0.001, ends - now), nil, slot
  end
  err = err or { kind = "rate_limit", retryable = true, message = "limits.per_minute leaves no room for this call before its deadline" }
  err.retry_after = later
  return nil, err
end

--- What only the loop knows of a failed call: how often it was sent, whether it may have arrived, the wait that would have been too long.
local function complete(err, operation, request, attempts, arrived, wait)
  err.operation, err.method = operation, request.method
  err.path = request.url:match("^%a+://[^/]*([^?]*)")
  err.request_id = request.headers["X-Request-Id"]
  err.attempts = attempts
  err.retry_after = err.retry_after or (wait > 0 and wait or nil)
  err.uncertain = err.uncertain or (arrived and request.method ~= "GET")
  return err
end

--- Sends until core.next says done.
--- @return any value, table? err, integer attempts, table? reply, boolean? cancelled the task that called is to end
local function drive(client, row, operation, request, opts, started)
  local transport, settings, on_retry = client._transport, client._settings, client._hooks.on_retry
  local limits = settings.limits
  local value, err, reply, failure, now
  local state, action, seconds, attempts, arrived, gone = core.start(started, opts.deadline or settings.deadline,
    opts.max_retries or settings.max_retries, request.method, request.safe)
  while action ~= "done" do
    if action == "wait" then
      if on_retry then
        on_retry { operation = operation, method = request.method, url = redact.url(row, request.url), attempt = attempts, wait = seconds,
          kind = err.kind, status = err.status, message = err.message }
      end
      transport:sleep(seconds)
      now = transport:now()
    else
      local late, slot
      if limits then seconds, late, slot = pace(limits, transport, seconds, err) end
      if late then return nil, complete(late, operation, request, attempts - 1, arrived, 0), attempts - 1 end
      request.total_ms = floor(seconds * 1000)
      reply, failure = transport:send(request)
      now = transport:now()
      if slot then slot:used(now) end
      if not reply then
        value, err = nil, core.failure(row, settings, request, failure or {})
      elseif opts.raw and reply.status < 400 then
        value, err = reply, nil
      else
        value, err = core.response(row, settings, request, reply, now, opts.nulls, opts.select)
      end
    end
    action, seconds, attempts, arrived, gone = core.next(state, now, err or true, failure and failure.stage)
  end
  if gone and err then return core.kind(row) == "empty" or {}, nil, attempts, reply end
  if err then complete(err, operation, request, attempts, arrived, seconds) end
  return value, err, attempts, reply, failure and failure.raise
end

--- A view of a request for hooks: no token, no body, no secret in the address.
local function redacted(operation, request, row)
  return { operation = operation, method = request.method, url = redact.url(row or 0, request.url), headers = redact.headers(request.headers) }
end

local M = { redacted = redacted }

--- Of a client that was closed, whoever its transport belongs to.
local function closed(operation, request)
  return errors.new { kind = "cancelled", operation = operation, method = request.method, message = "the client is closed",
    path = request.url:match("^%a+://[^/]*([^?]*)"), request_id = request.headers["X-Request-Id"] }
end

--- Runs one request to its end.
--- @param client table settings, transport, hooks
--- @param row integer number of the row, 0 for a free request
--- @param operation string for errors and hooks
--- @param opts table deadline, max_retries, nulls; raw: an answer below 400 is not read
--- @return any value, chatwoot.Error? err, table? reply
function M.run(client, row, operation, request, opts)
  local hooks, transport = client._hooks, client._transport
  if client._shut and client._shut.down then return nil, closed(operation, request) end
  if transport.ready then transport:ready(operation) end
  if hooks.on_request then hooks.on_request(redacted(operation, request, row)) end
  local started = transport:now()
  local value, err, attempts, reply, cancelled = drive(client, row, operation, request, opts, started)
  if opts.raw and reply then err = nil end
  if err then
    err.elapsed = transport:now() - started
    errors.new(err)
  end
  if hooks.on_response then
    hooks.on_response { operation = operation, method = request.method, url = redact.url(row, request.url), status = reply and reply.status,
      elapsed = transport:now() - started, attempts = attempts, error = err }
  end
  if cancelled then error(err, 0) end
  return value, err, reply
end

return M
