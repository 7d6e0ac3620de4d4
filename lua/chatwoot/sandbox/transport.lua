--- The sandbox as a transport: a client's request becomes what the server reads, its answer what the client gets. Files
-- in a body are read here. It must never raise for a request. Neighbours: sandbox.lua, faults.lua (failures on order),
-- server.lua.
local sinks = require "chatwoot.transport.bytes"

local transport = {}

local function failure(kind, message) return nil, { kind = kind, stage = "not_connected", message = message } end

--- The bytes of a body's segments.
local function bytes(segments)
  if segments == nil or type(segments) == "string" then return segments or "" end
  local out = {}
  for i, segment in ipairs(segments) do
    if type(segment) == "string" then
      out[i] = segment
    else
      local file, why = io.open(segment.path, "rb")
      if not file then return nil, why end
      file:seek("set", segment.offset or 0)
      out[i] = file:read(segment.length or "*a") or ""
      file:close()
    end
  end
  return table.concat(out)
end

--- { method, path, query, headers, body, base } of a client's request.
local function as_seen(request)
  local base, rest = request.url:match("^(%a+://[^/?#]+)(.*)$")
  if not base then return failure("config", "not a URL: " .. tostring(request.url)) end
  local path, query = rest:match("^([^?#]*)%??([^#]*)")
  local headers = {}
  for name, value in pairs(request.headers or {}) do headers[name:lower()] = value end
  local body, why = bytes(request.body)
  if not body then return failure("config", why) end
  return {
    method = request.method, path = path ~= "" and path or "/", query = query, headers = headers, body = body,
      base = base,
  }
end

local function into_sink(path, body)
  local file, why = io.open(path .. ".part", "wb")
  if not file then return nil, why end
  file:write(body)
  file:close()
  return os.rename(path .. ".part", path)
end

--- Lets time pass as an order says. True when the caller has given up by then, and as what.
local function wait(sandbox, request, order)
  local idle, total = request.idle_ms or math.huge, request.total_ms or math.huge
  local seconds = order.kind == "timeout" and (order.delay or idle / 1000) or order.delay or 0
  local limit = math.min(idle, total) / 1000
  if seconds >= limit then
    if limit < math.huge then sandbox:sleep(limit) end
    return total <= idle and "deadline" or "timeout"
  end
  sandbox:sleep(seconds)
end

--- Carries a call out, or lets it fail as ordered.
local function answer(sandbox, request, seen)
  local order = sandbox.faults:take(seen)
  if not order then return (sandbox:answer(seen)) end
  local given_up = wait(sandbox, request, order)
  local reply, broken = sandbox.faults.answer(order, function() return (sandbox:answer(seen)) end)
  if given_up then
    return nil, { kind = given_up, stage = "connected", message = "failed on order: no answer in time" }
  end
  if broken then return nil, broken end
  return reply
end

--- Sends one request to the sandbox.
function transport.send(sandbox, request)
  local seen, refusal = as_seen(request)
  if not seen then return nil, refusal end
  local reply, broken = answer(sandbox, request, seen)
  sandbox:record(seen, reply, broken)
  if not reply then return nil, broken end
  if sinks.is_for_sink(request, reply.status, reply.headers["content-type"]) then
    local ok, why = into_sink(request.sink, reply.body)
    if not ok then return failure("config", why) end
    return { status = reply.status, headers = reply.headers, sink = request.sink }
  end
  if request.max_bytes and #reply.body > request.max_bytes then
    return nil, { kind = "too_large", stage = "reply_begun", message = "the answer is larger than max_bytes" }
  end
  return reply
end

return transport
