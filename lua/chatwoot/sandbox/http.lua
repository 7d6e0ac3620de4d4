--- The sandbox inside nginx: each request becomes what server.lua reads, each answer goes out as it is. One worker, one
-- Lua state, the machine's clock. Failures on order are real here: bytes that stop, connections that close, seconds that
-- pass. It must never block or keep a request's data. Neighbours: serve.lua (writes the configuration that calls start
-- and handle), control.lua (the paths under /sandbox), post.lua (sends webhooks), sandbox.lua.
local http = {}
local ngx = ngx ---@diagnostic disable-line: undefined-global
local instance, options
--- Conditions nginx would act on by itself.
local NGINX_READS = { "If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "Range" }

--- Seconds that never stand still, so that what comes later is later.
local function real_clock()
  local last = 0
  return function()
    local now = ngx.now()
    if now <= last then now = last + 0.00001 end
    last = now
    return now
  end
end

--- Called once, before the worker starts. given: seed, populate (counts or nil), rate_limits.
function http.start(given)
  local sandbox = require "chatwoot.sandbox"
  options = given
  instance = sandbox.new({ seed = given.seed, clock = real_clock(), rate_limits = given.rate_limits })
  if given.populate then instance:populate(given.populate) end
end

local function headers_of()
  local headers = {}
  for name, value in pairs(ngx.req.get_headers(0, true)) do
    if type(value) == "table" then value = table.concat(value, ", ") end
    headers[name:lower()] = value == true and "" or value
  end
  return headers
end

local function body_of()
  ngx.req.read_body()
  local data = ngx.req.get_body_data()
  if data then return data end
  local path = ngx.req.get_body_file()
  local file = path and io.open(path, "rb")
  if not file then return "" end
  data = file:read("*a")
  file:close()
  return data
end

local function head(status, headers, length)
  ngx.status = status
  for name, value in pairs(headers) do ngx.header[name] = value end
  ngx.header["content-length"] = length
end

local function send(status, headers, text)
  head(status, headers, #text)
  ngx.print(text)
  return ngx.exit(ngx.OK)
end

--- Sends all of an answer and closes the connection without having said so.
local function break_after(reply)
  head(reply.status, reply.headers, #reply.body)
  ngx.send_headers()
  if reply.body ~= "" then ngx.print(reply.body) end
  ngx.flush(true)
  return ngx.exit(ngx.ERROR)
end

--- Sends the head and half of the body and closes the connection; of an answer without a body, a part of the head.
local function break_inside(reply)
  local half = math.floor(#reply.body / 2)
  if half == 0 then
    local socket = ngx.req.socket(true)
    if socket then socket:send(("HTTP/1.1 %d OK\r\nContent-Ty"):format(reply.status)) end
    return ngx.exit(444)
  end
  head(reply.status, reply.headers, #reply.body)
  ngx.send_headers()
  ngx.print(reply.body:sub(1, half))
  ngx.flush(true)
  return ngx.exit(ngx.ERROR)
end

--- Lets webhooks go on their way.
local function deliver()
  if #instance.state.outbox > 0 then require("chatwoot.sandbox.post").pump(instance) end
end

--- Answers as an order says.
local function fail(order, seen)
  local control = require "chatwoot.sandbox.control"
  local delay = order.delay or order.kind == "timeout" and control.MAX_DELAY or 0
  if delay > 0 then ngx.sleep(delay) end
  local reply, failure = instance.faults.answer(order, function() return (instance:answer(seen)) end)
  instance:record(seen, reply, failure, control.KEEP)
  deliver()
  if order.closed == "after" then return break_after(reply) end
  if order.closed == "inside" then return break_inside(reply) end
  if failure then return ngx.exit(444) end
  return send(reply.status, reply.headers, reply.body)
end

local function own_path(path)
  local control, json = require "chatwoot.sandbox.control", require "chatwoot.sandbox.json"
  local status, value = control.answer(instance, ngx.req.get_method(), path, body_of(), options)
  return send(status, { ["content-type"] = "application/json" }, json.encode(value))
end

--- Answers the request under way.
function http.handle()
  local path, query = ngx.var.request_uri:match("^([^?]*)%??(.*)$")
  if path:find("^/sandbox/") then return own_path(path) end
  local headers = headers_of()
  for _, name in ipairs(NGINX_READS) do ngx.req.clear_header(name) end
  local seen = {
    method = ngx.req.get_method(), path = path, query = query, headers = headers, body = body_of(), tagged = true,
    base = ngx.var.scheme .. "://" .. (headers.host or "127.0.0.1"),
  }
  local order = instance.faults:take(seen)
  if order then return fail(order, seen) end
  local reply = instance:answer(seen)
  instance:record(seen, reply, nil, require("chatwoot.sandbox.control").KEEP)
  deliver()
  return send(reply.status, reply.headers, reply.body)
end

return http
