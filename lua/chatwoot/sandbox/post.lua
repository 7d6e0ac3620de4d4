--- Sends webhooks for real, inside nginx: to loopback and nowhere else, one after the other for each address, without
-- holding up a request. Redirects are followed, to loopback too. It must never connect to another machine.
-- Neighbours: http.lua (calls it after each answer), deliveries.lua (signs; knows what a refusal brings about),
-- control.lua (shows what became of each).
local deliveries = require "chatwoot.sandbox.deliveries"

local post = { KEEP = 200 }
local ngx = ngx ---@diagnostic disable-line: undefined-global
local TIMEOUT_MS, REDIRECTS = 5000, 10
local queues = {}

--- Host, port and path of a loopback address, nil for any other.
local function loopback(url)
  local authority, path = url:match("^http://([^/?#]+)(.*)$")
  if not authority then return nil end
  local host, port = authority:match("^%[(::1)%]:?(%d*)$")
  if not host then host, port = authority:match("^([%w.]+):?(%d*)$") end
  if host == "localhost" then host = "127.0.0.1" end
  if host ~= "::1" and not (host and host:find("^127%.%d+%.%d+%.%d+$")) then return nil end
  if path:sub(1, 1) ~= "/" then path = "/" .. path end
  return host == "::1" and "[::1]" or host, port ~= "" and tonumber(port) or 80, (path:gsub("#.*$", ""))
end

local function lines(delivery, path)
  local out = { ("POST %s HTTP/1.1"):format(path) }
  for name, value in pairs(delivery.headers) do out[#out + 1] = name .. ": " .. value end
  return table.concat(out, "\r\n") .. "\r\n\r\n"
end

--- Status and location of an answer; nil and what the server would say went wrong.
local function exchange(delivery, host, port, path)
  local socket = ngx.socket.tcp()
  socket:settimeout(TIMEOUT_MS)
  local ok, why = socket:connect(host, port)
  if not ok then
    return nil, ('Failed to open TCP connection to %s:%d (%s)'):format(host, port, tostring(why))
  end
  socket:send({ lines(delivery, path), delivery.body })
  local status, location = nil, nil
  for line in function() return socket:receive("*l") end do
    if not status then
      status = tonumber(line:match("^HTTP/1%.%d (%d%d%d)"))
      if not status then break end
    end
    location = line:match("^[Ll][Oo][Cc][Aa][Tt][Ii][Oo][Nn]:%s*(.-)%s*$") or location
    if line == "" then break end
  end
  socket:close()
  if not status then return nil, "Net::ReadTimeout with #<TCPSocket:(closed)>" end
  return status, location
end

--- One attempt, redirects and all: a status, or nil and a text.
local function attempt(state, entry)
  local delivery, url = deliveries.signed(state, entry), entry.url
  for _ = 0, REDIRECTS do
    local host, port, path = loopback(url)
    if not host then return nil, "not a loopback address" end
    local status, more = exchange(delivery, host, port, path)
    if not status then return nil, more end
    if status < 300 or status > 399 or not more then return status end
    url = more:find("^/") and url:match("^%a+://[^/]+") .. more or more
    delivery.headers.Host = url:match("^%a+://([^/?#]+)")
  end
  return nil, "too many connection resets"
end

local function send(sandbox, entry, note)
  local state = sandbox.state
  local status, why
  repeat
    note.attempts = note.attempts + 1
    status, why = attempt(state, entry)
    local again = status and deliveries.repeats(entry, status, note.attempts)
    if again then ngx.sleep(deliveries.pause(state, note.attempts)) end
  until not again
  note.status, note.error = status, why
  if status and status >= 200 and status <= 299 then return end
  deliveries.failed(state, entry, status or why)
  post.pump(sandbox)
end

local function work(premature, sandbox, url)
  local queue = queues[url]
  while not premature and queue[1] do
    local item = table.remove(queue, 1)
    local ok, problem = pcall(send, sandbox, item.entry, item.note)
    if not ok then sandbox.state.defects[#sandbox.state.defects + 1] = tostring(problem) end
  end
  queues[url] = nil
end

--- Sends what waits in the outbox; what does not go to loopback is only noted.
function post.pump(sandbox)
  local list = sandbox.deliveries
  for _, entry in ipairs(deliveries.take(sandbox.state)) do
    local note = { event = entry.event, url = entry.url, attempts = 0 }
    if #list >= post.KEEP then table.remove(list, 1) end
    list[#list + 1] = note
    if not loopback(entry.url) then
      note.error = "not sent: not an http address of this machine"
    elseif queues[entry.url] then
      table.insert(queues[entry.url], { entry = entry, note = note })
    else
      queues[entry.url] = { { entry = entry, note = note } }
      ngx.timer.at(0, work, sandbox, entry.url)
    end
  end
end

return post
