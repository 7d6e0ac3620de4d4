-- HTTP by hand over a socket, so that a spec sees what a connection really does: bytes, and its end. Loopback only.
local socket = require "socket"

local M = {}

--- A connection to the server of a URL.
function M.connect(url)
  local host, port = url:match("^http://([%d.]+):(%d+)")
  local connection = assert(socket.connect(host, tonumber(port)))
  connection:settimeout(20)
  return connection
end

--- Sends a request and leaves the connection open.
--- @param headers table<string, string>?
function M.send(connection, method, path, headers, body)
  local lines = { ("%s %s HTTP/1.1"):format(method, path), "Host: localhost" }
  for name, value in pairs(headers or {}) do lines[#lines + 1] = name .. ": " .. value end
  if body then lines[#lines + 1] = "Content-Length: " .. #body end
  assert(connection:send(table.concat(lines, "\r\n") .. "\r\n\r\n" .. (body or "")))
end

--- Everything until the server closes; nil and a reason when it does not in time.
function M.rest(connection)
  local all, why, part = connection:receive "*a"
  if all then return all end
  if why == "closed" then return part end
  return nil, why
end

--- One answer, the connection left open: { status, headers, body }; nil and "closed" when it ends before that.
function M.answer(connection)
  local line, why = connection:receive "*l"
  if not line then return nil, why end
  local reply = { status = tonumber(line:match "^HTTP/1.1 (%d+)"), headers = {} }
  for text in function() return connection:receive "*l" end do
    if text == "" then break end
    local name, value = text:match "^([^:]+):%s*(.*)$"
    reply.headers[name:lower()] = value
  end
  local length = tonumber(reply.headers["content-length"] or 0)
  reply.body = length > 0 and connection:receive(length) or ""
  return reply
end

return M
