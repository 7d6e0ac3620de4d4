-- The loopback HTTP/1.1 server that transports are tested against. Runs in a process of its own (lua5.4 with LuaSocket), one
-- select loop, prints its port, and ends by itself after 120 seconds. It answers by path:
--   /echo            JSON of what came: method, path, headers, body (as text when short), length, sum
--   /status/NNN      that status with a small JSON body        /big/N       N bytes        /chunked      in chunks
--   /redirect        302 to /echo     /repeat    a header that comes twice     /interim    100 and then 200
--   /raw             the request's body as the whole answer, head and all
--   /silent          reads the request and never answers       /drip/N      N bytes, one each 50 ms
--   /close-before    closes without an answer      /close-inside   closes in the middle of a body
--   /die             answers, keeps the connection, and closes it unseen: the next request meets a dead one
--   /api/v2/accounts/N/reports/NAME_csv's path: CSV (agents: odd bytes, teams: large, none: conversations_summary), an error
--                    (inboxes), a page of a proxy (labels), JSON (conversation_traffic): for spec/csv_spec.lua
--   /gate/N          answers nobody before N stand there; /hold answers nobody before /release; /held says how many wait in both
--   /counts          JSON: how many requests came, by path without query; /reset forgets them, and who waits
-- Neighbour: server.lua starts and stops it.

local socket = require "socket"

local server = assert(socket.bind("127.0.0.1", 0, 64))
server:settimeout(0)
local _, port = server:getsockname()
print(port)
io.stdout:flush()

local ends = socket.gettime() + 120
local clients, counts = {}, {}

local function escape(text)
  return '"' .. text:gsub('[%c"\\\128-\255]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

local function json(value)
  if type(value) == "string" then return escape(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for k, v in pairs(value) do parts[#parts + 1] = escape(k) .. ":" .. json(v) end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

local function answer(client, status, body, headers)
  local lines = { ("HTTP/1.1 %d X"):format(status), "Content-Length: " .. #body }
  for _, line in ipairs(headers or { "Content-Type: application/json" }) do lines[#lines + 1] = line end
  client.out = client.out .. table.concat(lines, "\r\n") .. "\r\n\r\n" .. body
end

local function echo(client, request)
  local sum = 0
  for i = 1, #request.body do sum = (sum * 31 + request.body:byte(i)) % 2147483647 end
  answer(client, 200, json { method = request.method, path = request.target, headers = request.headers,
    body = #request.body < 20000 and request.body or "", length = #request.body, sum = sum })
end

local routes = {}
function routes.echo(client, request) echo(client, request) end
function routes.status(client, request, n) answer(client, tonumber(n), request.method == "HEAD" and "" or '{"error":"as asked"}') end
function routes.big(client, _, n) answer(client, 200, ("x"):rep(tonumber(n)), { "Content-Type: text/plain" }) end
function routes.chunked(client)
  client.out = client.out .. "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    .. "5\r\n[1,2,\r\n2\r\n3]\r\n0\r\n\r\n"
end
routes["redirect"] = function(client) answer(client, 302, "", { "Location: /echo" }) end
routes["repeat"] = function(client) answer(client, 200, "{}", { "X-Twice: a", "x-twice: b", "Content-Type: application/json" }) end
function routes.interim(client)
  client.out = client.out .. "HTTP/1.1 100 Continue\r\nX-Interim: 1\r\n\r\n"
  answer(client, 200, "{}")
end
function routes.silent() end
function routes.raw(client, request) -- the request's body is the answer, byte for byte
  client.out, client.close = client.out .. request.body, true
end
function routes.drip(client, _, n)
  client.out = client.out .. "HTTP/1.1 200 OK\r\nContent-Length: " .. n .. "\r\n\r\n"
  client.drip = tonumber(n)
end
routes["close-before"] = function(client) client.close = true end
routes["close-inside"] = function(client)
  client.out = client.out .. 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"half":'
  client.close = true
end
function routes.die(client)
  answer(client, 200, "{}")
  client.dies = true -- at the next request on this connection: read it, count it, close
end
local CSV = { "Content-Type: text/csv", 'Content-Disposition: attachment; filename="report.csv"' }
local reports = {
  agents = function(client) answer(client, 200, "name,\"a \"\"b\"\"\"\r\n\n\n\0\255\226\130\172,1\n", CSV) end,
  teams = function(client) answer(client, 200, ("row,1,2,3\n"):rep(50000), CSV) end,
  conversations_summary = function(client) answer(client, 200, "", CSV) end,
  inboxes = function(client) answer(client, 422, '{"error":"as asked"}') end,
  labels = function(client) answer(client, 200, "<html>log in</html>", { "Content-Type: text/html" }) end,
  conversation_traffic = function(client) answer(client, 200, '{"status":"ok"}') end,
}
function routes.api(client, _, rest)
  local report = reports[rest:match("^v2/accounts/%d+/reports/(%a[%w_]*)$") or ""]
  if report then return report(client) end
  answer(client, 404, '{"error":"Resource could not be found"}')
end

local waiting, released = {}, false
local function let_go()
  for _, held in ipairs(waiting) do answer(held, 200, '{"id":3}') end
  waiting = {}
end
function routes.gate(client, _, n)
  waiting[#waiting + 1] = client
  if #waiting >= tonumber(n) then let_go() end
end
function routes.hold(client)
  waiting[#waiting + 1] = client
  if released then let_go() end
end
function routes.release(client)
  released = true
  let_go()
  answer(client, 200, "{}")
end
function routes.held(client) answer(client, 200, tostring(#waiting)) end

function routes.counts(client) answer(client, 200, json(counts)) end
function routes.reset(client)
  counts, waiting, released = {}, {}, false
  answer(client, 200, "{}")
end

local function handle(client, request)
  local path = request.target:match("^[^?]*")
  if path ~= "/counts" and path ~= "/reset" then counts[path] = (counts[path] or 0) + 1 end
  if client.dies then
    client.close = true
    return
  end
  local name, rest = path:match("^/([%w-]+)/?(.*)$")
  local route = name and routes[name]
  if not route then return answer(client, 404, '{"status":404,"error":"Not Found"}') end
  route(client, request, rest)
end

-- A whole request at the front of client.data, or nil.
local function take_request(client)
  local head, rest = client.data:match("^(.-\r\n)\r\n(.*)$")
  if not head then return nil end
  local method, target = head:match("^(%S+) (%S+)")
  local headers = {}
  for name, value in head:gmatch("\n([^:\r\n]+):[ \t]*([^\r\n]*)") do headers[name:lower()] = value end
  local length = tonumber(headers["content-length"] or 0)
  if #rest < length then return nil end
  client.data = rest:sub(length + 1)
  return { method = method, target = target, headers = headers, body = rest:sub(1, length) }
end

local function receive(client)
  local data, err, partial = client.socket:receive(65536)
  local chunk = data or partial or ""
  client.data = client.data .. chunk
  -- looking for the end of a large body again and again would be slow: only when all of it may be there
  client.wanted = client.wanted or 0
  if #client.data >= client.wanted then
    client.wanted = 0
    local request = take_request(client)
    while request do
      handle(client, request)
      request = take_request(client)
    end
    local head = client.data:match("^(.-\r\n)\r\n") or ""
    local length = head:match("\r\n[Cc]ontent%-[Ll]ength: (%d+)\r\n")
    if length then client.wanted = tonumber(length) end
  end
  if err == "closed" then client.gone = true end
end

local function send(client)
  local sent, err, part = client.socket:send(client.out)
  client.out = client.out:sub((sent or part or 0) + 1)
  if err == "closed" then client.gone = true end
end

local function drip(client, time)
  if not client.drip or time < (client.next_drip or 0) then return end
  client.out, client.drip, client.next_drip = client.out .. "y", client.drip - 1, time + 0.05
  if client.drip <= 0 then client.drip = nil end
end

while socket.gettime() < ends do
  local readers, writers = { server }, {}
  for s, client in pairs(clients) do
    drip(client, socket.gettime())
    readers[#readers + 1] = s
    if client.out ~= "" then writers[#writers + 1] = s end
  end
  local readable, writable = socket.select(readers, writers, 0.05)
  for _, s in ipairs(readable) do
    if s == server then
      local new = server:accept()
      if new then
        new:settimeout(0)
        new:setoption("tcp-nodelay", true)
        clients[new] = { socket = new, data = "", out = "" }
      end
    elseif clients[s] then
      receive(clients[s])
    end
  end
  for _, s in ipairs(writable) do send(clients[s]) end
  for s, client in pairs(clients) do
    if client.gone or (client.close and client.out == "") then
      s:close()
      clients[s] = nil
    end
  end
end
