--- Calls inside nginx over lua-resty-http (cosockets): no threads, as many at once as nginx has connections. An exchange runs in a light
--- thread of its own, so that the deadline can end it wherever it stands. It must never repeat anything. Neighbours: bytes.lua, phase.lua,
--- thread.lua (the same without that library). Source: the documented interface of lua-resty-http 0.17.2, and what it really does.

local bytes = require "chatwoot.transport.bytes"
local http = require "resty.http"
local mistake = require "chatwoot.mistake"
local phase = require "chatwoot.phase"

local KEPT_MS = 55000 -- the server closes idle connections after 65 s
local EMPTY = { POST = "", PUT = "", PATCH = "" } -- the library asks for a body there

local Transport = {}
Transport.__index = Transport

local function failure(kind, stage, message) return nil, { kind = kind, stage = stage, message = message } end

--- What a socket's text means.
local function kind_of(text, connecting, https)
  if connecting and text:find "resolve" then return "dns" end
  if text:find "timeout" or text:find "timed out" then return "timeout" end
  local tls = text:find "certificate" or text:find "handshake" or text:find "SSL" or text:find "^%d+: "
  return connecting and https and tls and "tls" or "connection"
end

--- @return table? address for connect, string? target
local function split(url)
  local scheme, authority, target = url:match "^(https?)://([^/?#]+)([^#]*)"
  local host, port = (authority or ""):match "^([^:@%[%]]+):?(%d*)$"
  if not host then host, port = (authority or ""):match "^(%[[%x:.]+%]):?(%d*)$" end
  return host and { scheme = scheme, host = host, port = tonumber(port) or (scheme == "https" and 443 or 80), ssl_verify = true,
    ssl_server_name = host }, target and (target:sub(1, 1) == "/" and target or "/" .. target)
end

local function order_of(request, target, length, next_piece)
  local headers = {}
  for name, value in pairs(request.headers) do headers[name] = value end
  if length > 0 then headers["Content-Length"] = tostring(length) end
  return { method = request.method, path = target, headers = headers, body = length > 0 and next_piece or EMPTY[request.method] }
end

local function headers_of(reply)
  local headers = {}
  for name, value in pairs(reply.headers) do headers[name:lower()] = type(value) == "table" and table.concat(value, ", ") or value end
  return headers
end

--- One exchange; `try` tells whoever ends it how far it came. Whatever can't go on raises a text or a failure.
local function exchange(try, request)
  local client, address, target = try.client, split(request.url)
  if not address then error { kind = "config", message = "this is no address that can be asked" } end
  local function check(value, err)
    if value then return value end
    if type(err) == "table" then error(err) end
    local kind = kind_of(tostring(err), try.stage == "not_connected", address.scheme == "https")
    error { kind = kind, message = address.host .. ": " .. tostring(err) }
  end
  local length, next_piece = bytes.outgoing(request)
  client:set_timeouts(request.connect_ms, request.idle_ms, request.idle_ms)
  check(client:connect(address))
  try.stage = "connected"
  local reply = check(client:request(order_of(request, target, length, next_piece)))
  while reply.status < 200 do reply = check(client:read_response { method = request.method, headers = {} }) end -- interim ones
  try.stage = "reply_begun"
  local headers = headers_of(reply)
  local sized = headers["content-length"] or (headers["transfer-encoding"] or ""):lower():find("chunked", 1, true)
  try.out = bytes.incoming(request, reply.status)
  while reply.has_body do
    local piece, err = reply.body_reader(65536)
    if piece then try.out.write(piece) end
    if not sized and err == "closed" then break end -- that is how it ends
    check(not err, err)
    check(piece or sized, "the answer broke off")
    if not piece then break end
  end
  local body = try.out.finish()
  client:set_keepalive(KEPT_MS)
  return { status = reply.status, headers = headers, body = body }
end

--- @return table? reply { status, headers, body }, table? failure { kind, stage, message }
function Transport:send(request)
  if self.closed then return failure("cancelled", "not_connected", "the client is closed") end
  phase.check "transport:send"
  local try = { client = http.new(), stage = "not_connected" }
  if self.proxy then try.client:set_proxy_options(self.proxy) end
  local work = ngx.thread.spawn(function() return pcall(exchange, try, request) end)
  local clock = ngx.thread.spawn(function() return ngx.sleep(request.total_ms / 1000) end)
  local _, ok, result = ngx.thread.wait(work, clock)
  ngx.thread.kill(work)
  ngx.thread.kill(clock)
  if ok and result then return result end
  try.client:close()
  if try.out then try.out.drop() end
  if ok == nil then return failure("deadline", try.stage, "the deadline passed") end
  if type(result) ~= "table" then result = { kind = "connection", message = tostring(result) } end
  return failure(result.kind, try.stage, result.message)
end

--- Raises where a call can't wait.
function Transport:ready(operation) phase.check(operation) end -- luacheck: no self

--- @param seconds number
function Transport:sleep(seconds) ngx.sleep(seconds) end -- luacheck: no self

--- @return number seconds since the epoch, never going backwards
function Transport:now() return phase.now() end -- luacheck: no self

--- Sends afterwards answer `cancelled`. Connections stay in nginx's pool for other clients.
function Transport:close() self.closed = true end

--- @param options table? proxy (an address; otherwise none: the environment's is libcurl's)
return { new = function(options)
  if options and options.ca_file then
    mistake 'chatwoot.new: ca_file: with lua-resty-http nginx verifies; write lua_ssl_trusted_certificate, or give transport = "thread"'
  end
  local proxy = options and options.proxy
  return setmetatable({ proxy = proxy and { http_proxy = proxy, https_proxy = proxy }, closed = false }, Transport)
end }
