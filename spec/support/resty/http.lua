-- A stand-in of lua-resty-http's documented interface, as far as the library uses it, over nginx's real sockets; for tests only. It keeps to
-- what the documents of that project say, and to what it does where they are silent: an interim answer is an answer without a body, after
-- which read_response reads the next. Neighbour: lua/chatwoot/transport/resty.lua.

local M = { STAND_IN = true }
M.__index = M

function M.new() return setmetatable({ sock = ngx.socket.tcp(), keep = true }, M) end

function M:set_timeouts(...) return self.sock:settimeouts(...) end
function M:set_proxy_options(options) self.proxy = options end
function M:close() return self.sock:close() end

function M:set_keepalive(...)
  if self.keep then return self.sock:setkeepalive(...) end
  self.sock:close()
  return 2, "connection must be closed"
end

function M:connect(options)
  local proxy = self.proxy and self.proxy[options.scheme .. "_proxy"]
  local host, port = options.host, options.port
  if proxy then host, port = proxy:match "^http://([^:/]+):(%d+)" end
  local pool = table.concat({ options.scheme, options.host, options.port, options.ssl_server_name or "", proxy or "" }, ":")
  local ok, err = self.sock:connect(host, tonumber(port), { pool = pool, pool_size = options.pool_size, backlog = options.backlog })
  if not ok then return nil, err end
  self.host = options.host .. ":" .. options.port
  self.prefix = proxy and options.scheme == "http" and "http://" .. self.host or ""
  if options.scheme == "https" and self.sock:getreusedtimes() == 0 then
    local session
    session, err = self.sock:sslhandshake(nil, options.ssl_server_name, options.ssl_verify ~= false)
    if not session then return nil, err end
  end
  return true
end

local function head_of(self, params, has)
  local lines = { ("%s %s%s HTTP/1.1\r\n"):format(params.method or "GET", self.prefix, params.path or "/") }
  for name, value in pairs(params.headers or {}) do
    lines[#lines + 1] = name .. ": " .. value .. "\r\n"
    has[name:lower()] = true
  end
  if not has.host then lines[#lines + 1] = "Host: " .. self.host .. "\r\n" end
  if not has["user-agent"] then lines[#lines + 1] = "User-Agent: stand-in\r\n" end
  return lines
end

local NEEDS_BODY = { POST = true, PUT = true, PATCH = true }

function M:request(params)
  local body, has = params.body, {}
  if body == nil and NEEDS_BODY[params.method] then return nil, "Request body is nil but " .. params.method .. " method expects a body." end
  local lines = head_of(self, params, has)
  if type(body) == "function" and not has["content-length"] then return nil, "Request body is a function but a length is not specified" end
  if type(body) == "string" and not has["content-length"] then lines[#lines + 1] = "Content-Length: " .. #body .. "\r\n" end
  local ok, err = self.sock:send(table.concat(lines) .. "\r\n")
  local pieces = type(body) == "function" and body or function() return nil end
  if type(body) == "string" then ok, err = ok and self.sock:send(body), err end
  while ok do
    local piece, why = pieces()
    if why then return nil, why end
    if not piece then break end
    ok, err = self.sock:send(piece)
  end
  if not ok then return nil, err end
  return self:read_response(params)
end

local function read_headers(sock)
  local headers = {}
  while true do
    local line, err = sock:receive "*l"
    if not line then return nil, err end
    local name, value = line:match "^([^:%s]+):%s*(.*)$"
    if not name then return headers end
    for known in pairs(headers) do if known:lower() == name:lower() then name = known end end
    local before = headers[name]
    if type(before) == "table" then before[#before + 1] = value else headers[name] = before and { before, value } or value end
  end
end

local function field(headers, wanted)
  for name, value in pairs(headers) do if name:lower() == wanted then return type(value) == "table" and value[1] or value end end
end

--- Reads `left` bytes in pieces; nil: until the connection ends.
local function plain_reader(sock, left)
  return function(max)
    if left == 0 then return nil end
    local piece, err, part = sock:receive(left and math.min(left, max) or max)
    if not piece and not left and err == "closed" then
      left = 0
      return part, err
    end
    if not piece then return nil, err end
    if left then left = left - #piece end
    return piece
  end
end

local function chunked_reader(sock)
  local left, over = 0, false
  return function(max)
    if over then return nil end
    if left == 0 then
      local line, err = sock:receive "*l"
      left = line and tonumber(line:match "^%x+", 16)
      if not left then return nil, err or "unable to read chunksize" end
      if left == 0 then
        over = true
        sock:receive(2)
        return nil
      end
    end
    local piece, err = sock:receive(math.min(left, max))
    if not piece then return nil, err end
    left = left - #piece
    if left == 0 then sock:receive(2) end
    return piece
  end
end

function M:read_response(params)
  local line, err = self.sock:receive "*l"
  local version, status = (line or ""):match "^HTTP/(%d%.%d) (%d%d%d)"
  if not status then return nil, err or "couldn't parse the status line" end
  local headers
  headers, err = read_headers(self.sock)
  if not headers then return nil, err end
  status = tonumber(status)
  local connection = (field(headers, "connection") or ""):lower()
  if connection:find "close" or version == "1.0" then self.keep = false end
  local reply = { status = status, headers = headers, has_body = params.method ~= "HEAD" and status >= 200 and status ~= 204 and status ~= 304 }
  if (field(headers, "transfer-encoding") or ""):lower():find "chunked" then
    reply.body_reader = chunked_reader(self.sock)
  else
    local length = tonumber(field(headers, "content-length") or "")
    if not length then self.keep = false end
    reply.body_reader = plain_reader(self.sock, length)
  end
  return reply
end

return M
