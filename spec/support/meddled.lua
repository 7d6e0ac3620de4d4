-- A sandbox with a client whose requests can be watched and interrupted, and somebody else's client: for specs of what takes more than
-- one call. Neighbours: the specs of lua/chatwoot/helpers/.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local M = {}

--- @return table { sb, client, other, seen = requests of client as "METHOD /path", between = { ["METHOD /path"] = what happens just before } }
function M.world()
  local sb = sandbox.new { seed = 7 }
  sb:populate { inboxes = 2, contacts = 6, conversations = 8 }
  local seen, between = {}, {}
  local transport = { sleep = function() end, now = function() return sb:now() end, close = function() end }
  function transport.send(_, request)
    local line = request.method .. " " .. request.url:match("^%a+://[^/]*([^?]*)"):gsub("^/api/v1/accounts/%d+", "")
    local act = between[line]
    between[line] = nil
    if act then act() end
    seen[#seen + 1] = line
    return sb:send(request)
  end
  local function client(carrier)
    return chatwoot.new { transport = carrier, api_token = sb:token "administrator", account_id = sb.account_id }
  end
  return { sb = sb, client = client(transport), other = client(sb), seen = seen, between = between }
end

--- How many of the requests begin so.
function M.count(seen, prefix)
  local n = 0
  for _, line in ipairs(seen) do if line:sub(1, #prefix) == prefix then n = n + 1 end end
  return n
end

return M
