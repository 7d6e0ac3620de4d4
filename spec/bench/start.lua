-- What a script pays before its first call: `require` and a client, in a process of its own. Neighbour: beginning.lua.
--   start.lua ours    prints milliseconds, KB of Lua's heap, KB of memory of its own: the rows alone, and all with libcurl
--   start.lua theirs  the same for Debian's lua-curl with lua-cjson
local function own()
  local file = io.open "/proc/self/smaps_rollup"
  local text = file and file:read "*a" or ""
  if file then file:close() end
  return tonumber(text:match "Private_Dirty:%s*(%d+)") or 0
end

collectgarbage()
local heap, memory, rows = collectgarbage "count", own(), 0
local start = os.clock()
if arg[1] == "ours" then
  local chatwoot = require "chatwoot"
  if arg[2] then rows = own() - memory end -- reading it takes time of its own
  assert(chatwoot.new { base_url = "http://127.0.0.1", api_token = "token", account_id = 1 })
else
  assert(require("curl").easy_init() and require "cjson")
end
local ms = (os.clock() - start) * 1000
print(("%.3f %.0f %d %d"):format(ms, collectgarbage "count" - heap, rows, own() - memory))
