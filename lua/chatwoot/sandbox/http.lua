--- The sandbox inside nginx: each request becomes what server.lua reads, each answer goes out as it is. One worker, one
-- Lua state, the machine's clock. POST /sandbox/world is the only path of its own. It must never block or keep a
-- request's data. Neighbours: serve.lua (writes the configuration that calls start and handle), sandbox.lua.
local http = {}
local ngx = ngx ---@diagnostic disable-line: undefined-global
local instance
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

--- Called once, before the worker starts. options: seed, populate (counts or nil).
function http.start(options)
  local sandbox = require "chatwoot.sandbox"
  instance = sandbox.new({ seed = options.seed, clock = real_clock() })
  if options.populate then instance:populate(options.populate) end
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

local function send(status, headers, text)
  ngx.status = status
  for name, value in pairs(headers) do ngx.header[name] = value end
  ngx.header["content-length"] = #text
  ngx.print(text)
  return ngx.exit(ngx.OK)
end

local function own_path(path)
  if path ~= "/sandbox/world" then return false end
  if ngx.req.get_method() ~= "POST" then return send(404, { ["content-type"] = "text/plain" }, "POST it\n") end
  local json = require "chatwoot.sandbox.json"
  return send(200, { ["content-type"] = "application/json" }, json.encode(instance:world()))
end

--- Answers the request under way.
function http.handle()
  local path, query = ngx.var.request_uri:match("^([^?]*)%??(.*)$")
  if path:find("^/sandbox/") then return own_path(path) end
  local headers = headers_of()
  for _, name in ipairs(NGINX_READS) do ngx.req.clear_header(name) end
  local reply = instance:answer({
    method = ngx.req.get_method(), path = path, query = query, headers = headers, body = body_of(), tagged = true,
    base = ngx.var.scheme .. "://" .. (headers.host or "127.0.0.1"),
  })
  return send(reply.status, reply.headers, reply.body)
end

return http
