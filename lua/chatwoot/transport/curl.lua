--- The libcurl transport: blocking, kept connections, TLS verified. Loaded only when a client needs it; the module behind it is the
--- only one that links libcurl. Neighbours: lua/lcw_curl.c, client.lua; spec/transport_contract.lua says what any transport does.

local curl = require "chatwoot.curl"

local Transport = {}
Transport.__index = Transport

--- @return table? reply { status, headers, body }, table? failure { kind, stage, message }
function Transport:send(request) return self.handle:send(request) end

--- @param seconds number
function Transport:sleep(seconds) curl.sleep(seconds) end -- luacheck: no self

--- @return number seconds since the epoch, never going backwards
function Transport:now() return curl.now() end -- luacheck: no self

--- Closes its connections; sends afterwards answer `cancelled`.
function Transport:close() self.handle:close() end

local M = {}

--- @param options table? ca_file (the system's); proxy (nil: the environment's, false: none)
function M.new(options)
  options = options or {}
  local proxy = options.proxy
  if proxy == false then proxy = "" end
  return setmetatable({ handle = curl.new { ca_file = options.ca_file, proxy = proxy } }, Transport)
end

return M
