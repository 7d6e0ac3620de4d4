--- Calls inside nginx over lua-resty-http (cosockets): no threads, as many at once as nginx has connections. It must never repeat
--- anything. Neighbours: bytes.lua, phase.lua, watch.lua (ends an exchange wherever it stands), thread.lua (the same without that
--- library). Source: the documented interface of lua-resty-http 0.17.2, and what it really does.

local bytes = require "chatwoot.transport.bytes"
local http = require "resty.http"
local mistake = require "chatwoot.mistake"
local phase = require "chatwoot.phase"
local watch = require "chatwoot.transport.watch"

local KEPT_MS = 55000 -- the server closes idle connections after 65 s
local EMPTY = { POST = "", PUT = "", PATCH = "" } -- the library asks for a body there

local Transport = {}
Transport.__index = Transport

--- What a socket's text means.
local function kind_of(text, connecting, https)
  if connecting and text:find "resolve" then return "dns" end
  if text:find "timeout" or text:find "timed out" then return "timeout" end
  local tls = text:find "certificate" or text:find "handshake" or text:find "SSL" or text:find "^%d+: "
    or text:find "assertion failed" -- what lua-resty-core 0.1.25 raises where a handshake is refused before it had to wait
  return connecting and https and tls and "tls" or "connection"
end

--- @return table? address for connect, string? target
local function split(url, most)
  local scheme, authority, target = url:match "^(https?)://([^/?#]+)([^#]*)"
  local host, port = (authority or ""):match "^([^:@%[%]]+):?(%d*)$"
  if not host then host, port = (authority or ""):match "^(%[[%x:.]+%]):?(%d*)$" end
  return host and { scheme = scheme, host = host, port = tonumber(port) or (scheme == "https" and 443 or 80), ssl_verify = true,
    ssl_server_name = host, pool_size = most, backlog = most and 65535 }, target and (target:sub(1, 1) == "/" and target or "/" .. target)
end

local function order_of(request, target, length, next_piece)
  local headers = {}
  for name, value in pairs(request.headers) do headers[name] = value end
  if length > 0 then headers["Content-Length"] = tostring(length) end
  return { method = request.method, path = target, headers = headers, body = length > 0 and next_piece or EMPTY[request.method] }
end

--- @return table headers, boolean sized do they say where the body ends? A length below 0 would keep the library busy for ever.
local function head_of(reply, check)
  local headers = {}
  for name, value in pairs(reply.headers) do headers[name:lower()] = type(value) == "table" and table.concat(value, ", ") or value end
  if (headers["transfer-encoding"] or ""):lower():find("chunked", 1, true) then return headers, true end
  local length = headers["content-length"]
  check(not length or (length:find "^%d+$" and #length < 16), "the answer's Content-Length is no length")
  return headers, length ~= nil
end

--- One exchange; `try` tells whoever ends it how far it came. What can't go on raises a failure { kind or text, message }.
local function exchange(try, request)
  local client, address, target = try.client, split(request.url, try.most)
  if not address then error { kind = "config", message = "this is no address that can be asked" } end
  local function check(value, err)
    if not value then error { text = tostring(err), message = address.host .. ": " .. tostring(err) } end
    return value
  end
  local length, next_piece = bytes.outgoing(request)
  client:set_timeouts(request.connect_ms, request.idle_ms, request.idle_ms)
  check(client:connect(address))
  try.stage = "connected"
  local reply, count = check(client:request(order_of(request, target, length, next_piece))), 0
  try.stage = "reply_begun"
  while reply.status < 200 do -- an interim answer
    if count == 100 then error { kind = "too_large", message = "the answer's headers are too large" } end
    reply, count = check(client:read_response { method = request.method, headers = {} }), count + 1
  end
  local headers, sized = head_of(reply, check)
  try.out = bytes.incoming(request, reply.status, headers["content-type"])
  while reply.has_body do
    local piece, err = reply.body_reader(65536)
    if piece then try.out.write(piece) end
    if not sized and err == "closed" then break end -- that is how it ends
    check(not err and (piece or sized), err or "the answer broke off")
    if not piece then break end
    count = count + 1
    if count % 4 == 0 then ngx.sleep(phase.MOMENT) end -- where bytes come as fast as they are read, nothing else would run
  end
  client:set_keepalive(KEPT_MS)
  return { status = reply.status, headers = headers, body = try.out.finish() }
end

--- What an exchange came to; what was not finished leaves nothing behind.
local function outcome(try, request, ok, result)
  if ok then return result end
  try.client:close()
  if try.out then try.out.drop() end
  if ok == nil then return nil, { kind = "deadline", stage = try.stage, message = "the deadline passed" } end
  if type(result) ~= "table" then result = { text = tostring(result), message = tostring(result) } end
  local kind = result.kind or kind_of(result.text, try.stage == "not_connected", request.url:find "^https:")
  return nil, { kind = kind, stage = try.stage, message = result.message }
end

--- @return table? reply { status, headers, body }, table? failure { kind, stage, message }
function Transport:send(request)
  if self.closed then return nil, { kind = "cancelled", stage = "not_connected", message = "the client is closed" } end
  phase.check "transport:send"
  local try = { client = http.new(), stage = "not_connected", most = self.most }
  if self.proxy then try.client:set_proxy_options(self.proxy) end
  return watch.run(request.total_ms / 1000, function() return exchange(try, request) end,
    function(ok, result) return outcome(try, request, ok, result) end)
end
function Transport:ready(operation) phase.check(operation) end
function Transport:sleep(seconds) ngx.sleep(math.max(seconds, phase.MOMENT)) end
function Transport:now() return phase.now() end

--- Sends afterwards answer `cancelled`. Connections stay in nginx's pool for other clients.
function Transport:close() self.closed = true end

--- @param options table? proxy (an address; otherwise none: the environment's is libcurl's); max_connections to a host (any number)
return { new = function(options)
  options = options or {}
  if options.ca_file then
    mistake 'chatwoot.new: ca_file: with lua-resty-http nginx verifies; write lua_ssl_trusted_certificate, or give transport = "thread"'
  end
  local proxy = options.proxy and { http_proxy = options.proxy, https_proxy = options.proxy } or nil
  return setmetatable({ proxy = proxy, most = options.max_connections, closed = false }, Transport)
end }
