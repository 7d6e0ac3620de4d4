--- Failures on order: an answer with a status, none at all, a connection that breaks, or a slow one, for the next calls
-- of an operation or of any. With after_commit the call is carried out first. It must never change what a call that is
-- not hit answers, and never accept a field and ignore it. Neighbours: sandbox.lua and transport.lua (in the process),
-- control.lua and http.lua (over HTTP: the same orders, made real), router.lua (which operation is asked).
local core = require "chatwoot.core"
local json = require "chatwoot.sandbox.json"
local router = require "chatwoot.sandbox.router"
local wire = require "chatwoot.sandbox.wire"

local Faults = {}
Faults.__index = Faults

local FIELDS = {
  operation = "string", times = "number", skip = "number", status = "number", headers = "table",
  content_type = "string", kind = "string", closed = "string", delay = "number", after_commit = "boolean", body = "any",
}
local NAMES = {}
for name in pairs(FIELDS) do NAMES[#NAMES + 1] = name end
table.sort(NAMES)
--- What a transport knows when it fails so.
local STAGES = {
  dns = "not_connected", connection = "not_connected", tls = "not_connected", timeout = "connected",
  deadline = "connected", too_large = "reply_begun", cancelled = "connected",
}
local CLOSED = { before = "connected", inside = "reply_begun", after = "none" }
local BODIES = {
  [429] = { "text/plain", "Retry later\n" },
  [502] = { "text/html",
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>502 Bad Gateway</body>\r\n</html>\r\n" },
  [503] = { "text/html", "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n</html>\r\n" },
  [504] = { "text/html", "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n</html>\r\n" },
}

local function new() return setmetatable({ orders = {} }, Faults) end

local function sorted(set)
  local list = {}
  for name in pairs(set) do list[#list + 1] = name end
  table.sort(list)
  return table.concat(list, ", ")
end

local function whole(value, least) return type(value) == "number" and value >= least and value % 1 == 0 end

local function check_fields(order)
  for name, value in pairs(order) do
    if not FIELDS[name] then
      local near = type(name) == "string" and core.nearest(name, NAMES)
      return ("unknown field %q"):format(tostring(name)) .. (near and (", did you mean %q?"):format(near) or "")
    end
    if FIELDS[name] ~= "any" and type(value) ~= FIELDS[name] then
      return ("%s must be a %s"):format(name, FIELDS[name])
    end
  end
end

local function check_values(order)
  if order.times and not whole(order.times, 1) then return "times must be a whole number from 1" end
  if order.skip and not whole(order.skip, 0) then return "skip must be a whole number from 0" end
  if order.delay and not (order.delay >= 0 and order.delay < math.huge) then return "delay must be seconds from 0" end
  if order.status and not (whole(order.status, 200) and order.status <= 599) then
    return "status must be a number from 200 to 599"
  end
  if order.kind and not STAGES[order.kind] then
    return ("unknown kind %q, there are: %s"):format(order.kind, sorted(STAGES))
  end
  if order.closed and not CLOSED[order.closed] then return 'closed must be "before", "inside" or "after"' end
  for name, value in pairs(order.headers or {}) do
    if type(name) ~= "string" or type(value) ~= "string" then return "headers must be text by name" end
  end
  if order.body ~= nil and type(order.body) ~= "string" and type(order.body) ~= "table" then
    return "body must be text, or a table that becomes JSON"
  end
end

local function check_together(order)
  if not (order.status or order.kind or order.closed or order.delay) then
    return "give status, kind, closed or delay"
  end
  if order.kind and (order.status or order.closed) then return "kind stands alone: no status or closed beside it" end
  if not order.status and (order.body ~= nil or order.content_type or order.headers) then
    return "body, content_type and headers need a status"
  end
  if order.status and order.closed == "before" then return 'status and closed = "before" contradict each other' end
end

--- What is wrong with an order; nil when nothing is.
local function check(order)
  if type(order) ~= "table" then return "takes a table" end
  local wrong = check_fields(order) or check_values(order) or check_together(order)
  if wrong then return wrong end
  if order.operation and not router.endpoint(order.operation) then
    return ("unknown operation %q"):format(order.operation)
  end
end

--- Takes an order that was checked.
function Faults:add(order)
  local own = {}
  for name, value in pairs(order) do own[name] = value end
  own.operation = order.operation and router.endpoint(order.operation)
  own.left, own.skip = order.times or 1, order.skip or 0
  self.orders[#self.orders + 1] = own
end

local function operation_of(request)
  local ok, segments = pcall(wire.segments, request.path)
  local row = ok and router.find(request.method, segments)
  return row and row.endpoint or nil
end

--- The order that meets a request, if any. Only the first that fits counts it.
function Faults:take(request)
  if #self.orders == 0 then return nil end
  local operation = operation_of(request)
  request.operation = operation
  for i, order in ipairs(self.orders) do
    if not order.operation or order.operation == operation then
      if order.skip > 0 then
        order.skip = order.skip - 1
        return nil
      end
      order.left = order.left - 1
      if order.left <= 0 then table.remove(self.orders, i) end
      return order
    end
  end
end

local function ordered(order)
  local status, known = order.status, BODIES[order.status]
  local content_type, text = "application/json; charset=UTF-8", order.body
  if type(text) == "table" then
    text = json.encode(text)
  elseif text ~= nil then
    content_type = "text/plain"
  elseif known then
    content_type, text = known[1], known[2]
  else
    text = ('{"status":%d,"error":"failed on order"}'):format(status)
  end
  local headers = { ["content-type"] = order.content_type or content_type }
  for name, value in pairs(order.headers or {}) do headers[name:lower()] = value end
  return { status = status, headers = headers, body = text }
end

--- The answer of a call that meets an order, carried out where that is part of it; nil where there is to be none.
--- @return table? reply, table? failure as a transport says it
function Faults.answer(order, carry_out)
  local silent = order.kind or order.closed == "before"
  local reply
  if order.after_commit or not (silent or order.status) then reply = carry_out() end
  if order.status then reply = ordered(order) end
  local stage = order.kind and STAGES[order.kind] or CLOSED[order.closed]
  if order.kind and order.after_commit then stage = "connected" end
  if not stage or stage == "none" then return reply end
  local kind = order.kind or "connection"
  return reply, { kind = kind, stage = stage, message = "failed on order: " .. (order.kind or "closed " .. order.closed) }
end

return { new = new, check = check }
