-- What `require "chatwoot"` and a first client cost: time of this process, Lua's heap, memory of its own (the rows; libcurl and its TLS, which
-- every client of theirs has, apart). Goals: 25 ms, 2 MB. Figures only.
local function own()
  local file = io.open "/proc/self/smaps_rollup"
  local text = file and file:read("*a") or ""
  if file then file:close() end
  return tonumber(text:match "Private_Dirty:%s*(%d+)") or 0
end

collectgarbage()
local heap, memory, start = collectgarbage "count", own(), os.clock()
local chatwoot = require "chatwoot"
local rows = own() - memory
local client = chatwoot.new { base_url = "http://127.0.0.1", api_token = "token", account_id = 1 }
assert(client.inboxes.get)
local ms, kept, all = (os.clock() - start) * 1000, collectgarbage "count" - heap, own() - memory
print(("require and a first client  %6.1f ms (goal 25: %s)   Lua heap %5.0f KB   memory %6.0f KB (goal 2048: %s), with libcurl %6.0f KB"):format(
  ms, ms <= 25 and "met" or "missed", kept, rows, rows <= 2048 and "met" or "missed", all))
