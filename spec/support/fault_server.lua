-- The server that fails on purpose: what it does with each connection is a script of fault_cases.lua, run as a coroutine of one select
-- loop. A process of its own (lua5.4 with LuaSocket) that prints three ports: the one that fails, another origin where nothing
-- should ever arrive, and the one for orders: /use/N/ARG chooses a case and forgets what came, /arrivals tells what came, a line each.
-- Ends by itself after 120 seconds. It must never wait for one connection while another moves. Neighbours: server.lua starts it,
-- fault_cases.lua has the scripts and what they should come to, fault_server_spec.lua.

local socket = require "socket"
local cases = require "spec.support.fault_cases"

local arrivals, numbers = {}, 0
local case, argument
local running = {} -- a list: those for orders come last, so that what was sent before an order is counted before it

-- ---- one connection, as scripts see it ----

local Connection = {}
Connection.__index = Connection

--- Waits for more bytes. @return boolean false at the end
function Connection:pull()
  coroutine.yield "read"
  local data, err, partial = self.socket:receive(65536)
  local bytes = data or partial or ""
  self.data = self.data .. bytes
  return bytes ~= "" or err == "timeout"
end

--- Reads one head and counts it as arrived. @return table? request
function Connection:head()
  local rest
  repeat
    local head, from = self.data:match "^(.-\r\n)\r\n()"
    rest = from
    if not head and not self:pull() then return nil end
    self.text = head
  until rest
  self.data = self.data:sub(rest)
  local request = { headers = {} }
  request.method, request.target = self.text:match "^(%S+) (%S+)"
  for name, value in self.text:gmatch "\n([^:\r\n]+):[ \t]*([^\r\n]*)" do request.headers[name:lower()] = value end
  if self.place ~= "orders" then
    arrivals[#arrivals + 1] = ("%s %d %s %s %s"):format(self.place, self.number, request.headers["x-request-id"] or "-", request.method,
      request.headers["api-access-token"] or "-")
  end
  return request
end

--- Reads one whole request. @return table? request
function Connection:request()
  local request = self:head()
  if not request then return nil end
  local length = tonumber(request.headers["content-length"] or 0)
  while #self.data < length do
    if not self:pull() then return nil end
  end
  self.data = self.data:sub(length + 1)
  return request
end

--- @return boolean false: nobody reads any more
function Connection:send(text)
  local from = 1
  while from <= #text do
    coroutine.yield "write"
    local last, err, part = self.socket:send(text, from)
    if err == "closed" then return false end
    from = (last or part) + 1
  end
  return true
end

function Connection:wait(seconds) coroutine.yield("time", socket.gettime() + seconds) end -- luacheck: no self

--- Says nothing until the client goes.
function Connection:stall()
  while self:pull() do self.data = "" end
end

--- Ends the connection the hard way: the other side reads "connection reset".
function Connection:reset()
  self.socket:setoption("linger", { on = true, timeout = 0 })
  self.gone = true
end

-- ---- orders ----

-- /arrivals answers when no script has anything left to send of its own accord.
local function is_busy()
  for _, other in ipairs(running) do
    if other.place == "here" and other.want == "time" and not other.gone then return true end
  end
end

local function order(connection)
  local request = connection:request()
  if not request then return end
  while request.target == "/arrivals" and is_busy() do connection:wait(0.002) end
  local number, given = request.target:match "^/use/(%d+)/(%d*)$"
  local text = table.concat(arrivals, "\n")
  if number then
    case, argument, arrivals, numbers, text = cases[tonumber(number)], tonumber(given), {}, 0, ""
    for _, other in ipairs(running) do other.gone = other.gone or other.place ~= "orders" end
  end
  connection:send(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s"):format(#text, text))
end

local function fail(connection)
  local serve = case.serve
  serve(connection, connection.number, argument)
end

local function elsewhere(connection)
  while connection:request() do connection:send "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}" end
end

-- ---- the loop ----

local listeners, ports = {}, {}
for i, place in ipairs { "here", "elsewhere", "orders" } do
  local listener = assert(socket.bind("127.0.0.1", 0, 64))
  listener:settimeout(0)
  listeners[i] = { socket = listener, place = place, serve = ({ fail, elsewhere, order })[i] }
  ports[i] = select(2, listener:getsockname())
end
print(table.concat(ports, " "))
io.stdout:flush()

local function resume(connection)
  local ok, want, at = coroutine.resume(connection.thread)
  connection.want, connection.at = want, at
  if not ok then arrivals[#arrivals + 1] = "broken " .. tostring(want) end
  if coroutine.status(connection.thread) == "dead" then connection.gone = true end
end

local function accept(listener)
  for client in function() return (listener.socket:accept()) end do
    client:settimeout(0)
    client:setoption("tcp-nodelay", true)
    if listener.place == "here" then numbers = numbers + 1 end
    local connection = setmetatable({ socket = client, place = listener.place, data = "", number = numbers,
      other = "http://127.0.0.1:" .. ports[2] }, Connection)
    connection.thread = coroutine.create(function() listener.serve(connection) end)
    table.insert(running, listener.place == "orders" and #running + 1 or 1, connection)
    resume(connection)
  end
end

local function collect_waits()
  local readers, writers, wait = {}, {}, 0.1
  for _, listener in ipairs(listeners) do readers[#readers + 1] = listener.socket end
  for _, connection in ipairs(running) do
    if connection.want == "read" then readers[#readers + 1] = connection.socket end
    if connection.want == "write" then writers[#writers + 1] = connection.socket end
    if connection.want == "time" then wait = math.max(0, math.min(wait, connection.at - socket.gettime())) end
  end
  return readers, writers, wait
end

local function drop_gone()
  for i = #running, 1, -1 do
    if running[i].gone then table.remove(running, i).socket:close() end
  end
end

local ends = socket.gettime() + 120
while socket.gettime() < ends do
  local readable, writable = socket.select(collect_waits())
  for _, listener in ipairs(listeners) do
    if readable[listener.socket] then accept(listener) end
  end
  for _, connection in ipairs({ table.unpack(running) }) do
    local ready = connection.want == "read" and readable[connection.socket] or connection.want == "write" and writable[connection.socket]
      or connection.want == "time" and socket.gettime() >= connection.at
    if ready and not connection.gone then resume(connection) end
  end
  drop_gone()
end
