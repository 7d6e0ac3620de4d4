-- A transport that runs inside an nginx, driven from the spec's process: both ends of it. Requests and replies travel as Lua text. Neighbours:
-- nginx.lua (starts nginx), spec/transport_contract.lua (what is run over it).

local M = {}

--- A value as Lua text, read by `load` of any version.
function M.text(value)
  if type(value) == "string" then
    return '"' .. value:gsub('[%c"\\\128-\255]', function(c) return ("\\%03d"):format(c:byte()) end) .. '"'
  end
  if type(value) ~= "table" then return type(value) == "number" and ("%.17g"):format(value) or tostring(value) end
  local parts = {}
  for k, v in pairs(value) do parts[#parts + 1] = "[" .. M.text(k) .. "]=" .. M.text(v) end
  return "{" .. table.concat(parts, ",") .. "}"
end

function M.value(text) return assert((loadstring or load)("return " .. text))() end -- luacheck: globals loadstring

-- ---- inside nginx ----

local transports = {}

--- Serves one step: { id, module, options, what, with }.
function M.serve()
  local ngx = rawget(_G, "ngx")
  ngx.req.read_body()
  local order = M.value(ngx.req.get_body_data())
  local transport = transports[order.id] or require(order.module).new(order.options)
  transports[order.id] = transport
  local first, second = transport[order.what](transport, order.with)
  ngx.print(M.text { first, second })
end

M.LOCATION = '    location = /remote { content_by_lua_block { require("spec.support.remote").serve() } }\n'

-- ---- outside ----

local last = 0

--- @param server table of nginx.lua, with LOCATION in it
function M.new(server, module, options)
  local transport = {}
  last = last + 1
  local id = last
  for _, what in ipairs { "send", "sleep", "now", "close" } do
    transport[what] = function(_, with)
      local status, body = server:get("/remote", M.text { id = id, module = module, options = options or {}, what = what, with = with })
      if status ~= 200 then error(("nginx answered %s: %s\n%s"):format(tostring(status), body, server:complaint())) end
      local answer = M.value(body)
      return answer[1], answer[2]
    end
  end
  return transport
end

return M
