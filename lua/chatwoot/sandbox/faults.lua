--- Failures on order: an answer with a status, or none at all, for the next calls of an operation or of any. With
-- after_commit the call is carried out first. It must never change what a call that is not hit answers. Neighbours:
-- sandbox.lua, router.lua.
local router = require "chatwoot.sandbox.router"
local wire = require "chatwoot.sandbox.wire"

local Faults = {}
Faults.__index = Faults

local FIELDS = { operation = "string", status = "number", kind = "string", times = "number", after_commit = "boolean" }
local STAGES = {
  dns = "not_connected", connection = "not_connected", tls = "not_connected", timeout = "connected",
    deadline = "connected",
  too_large = "reply_begun", cancelled = "connected",
}
local BODIES = {
  [429] = { "text/plain", "Retry later\n" },
  [502] = { "text/html",
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>502 Bad Gateway</body>\r\n</html>\r\n" },
  [503] = { "text/html", "<html>\r\n<head><title>503 Service Temporarily Unavailable</title></head>\r\n</html>\r\n" },
  [504] = { "text/html", "<html>\r\n<head><title>504 Gateway Time-out</title></head>\r\n</html>\r\n" },
}

local function new() return setmetatable({ orders = {} }, Faults) end

--- Takes an order; what it does not know it refuses.
function Faults:add(order)
  for name, value in pairs(order) do
    if not FIELDS[name] then error(("sandbox:fail: unknown field %q"):format(tostring(name)), 3) end
    if type(value) ~= FIELDS[name] then error(("sandbox:fail: %s must be a %s"):format(name, FIELDS[name]), 3) end
  end
  if (order.status == nil) == (order.kind == nil) then error("sandbox:fail: give either status or kind", 3) end
  if order.kind and not STAGES[order.kind] then error(("sandbox:fail: unknown kind %q"):format(order.kind), 3) end
  self.orders[#self.orders + 1] = {
    operation = order.operation, status = order.status, kind = order.kind, left = order.times or 1,
    after_commit = order.after_commit,
  }
end

local function operation_of(request)
  local ok, segments = pcall(wire.segments, request.path)
  local row = ok and router.find(request.method, segments)
  return row and row.endpoint or nil
end

local function take(self, request)
  if #self.orders == 0 then return nil end
  local operation = operation_of(request)
  request.operation = operation
  for i, order in ipairs(self.orders) do
    if not order.operation or order.operation == operation then
      order.left = order.left - 1
      if order.left <= 0 then table.remove(self.orders, i) end
      return order
    end
  end
end

local function answer(status)
  local known = BODIES[status]
  local content_type = known and known[1] or "application/json; charset=UTF-8"
  local text = known and known[2] or ('{"status":%d,"error":"failed on order"}'):format(status)
  return { status = status, headers = { ["content-type"] = content_type }, body = text }
end

--- Carries a call out, or lets it fail as ordered.
function Faults:around(request, carry_out)
  local order = take(self, request)
  if not order then return (carry_out()) end
  if order.after_commit then carry_out() end
  if order.status then return answer(order.status) end
  local stage = order.after_commit and "connected" or STAGES[order.kind]
  return nil, { kind = order.kind, stage = stage, message = "failed on order: " .. order.kind }
end

return { new = new }
