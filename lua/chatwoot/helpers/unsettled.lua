--- Keys whose last send in this process left open whether the message arrived, and until when a request of theirs may still run on the
--- server: until then "not found" proves nothing. Kept by transport, whose clock counts; forgotten when the time is over. It must never
--- hold a client or a message. Neighbour: send.lua.

local M = {}

local open = setmetatable({}, { __mode = "k" })

local function name_of(job) return ("%s %.0f %s"):format(job.account, tonumber(job.id), job.key) end

--- @param till number by the transport's clock @param err chatwoot.Error? how the last try failed
function M.note(job, till, err)
  local transport = job.client._transport
  local now, keys = transport:now(), open[transport] or {}
  for name, entry in pairs(keys) do
    if entry.till < now then keys[name] = nil end
  end
  keys[name_of(job)] = { till = till, err = err }
  open[transport] = keys
end

--- @return number? till, chatwoot.Error? err nothing when nothing is open
function M.find(job)
  local keys = open[job.client._transport]
  local entry = keys and keys[name_of(job)]
  if entry and entry.till >= job.client._transport:now() then return entry.till, entry.err end
end

function M.clear(job)
  local keys = open[job.client._transport]
  if keys then keys[name_of(job)] = nil end
end

return M
