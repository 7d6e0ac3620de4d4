--- Keys whose last send in this process left open whether the message arrived, and until when a request of theirs may still run on the
--- server: until then "not found" proves nothing. Kept by server, over all clients of this process; for a transport of the script's own by
--- that transport, whose clock counts. Forgotten when the time is over, but where nobody could look: there only a look settles it. It must
--- never hold a client or a message. Neighbour: send.lua.

local M = {}

local servers, transports = {}, setmetatable({}, { __mode = "k" })

local function keys_of(job)
  local client = job.client
  local all, at = servers, client._settings.base_url
  if client._settings.own_transport then all, at = transports, client._transport end
  all[at] = all[at] or {}
  return all[at]
end

local function name_of(job) return ("%.0f %.0f %s"):format(tonumber(job.account), tonumber(job.id), job.key) end

--- @param till number by the transport's clock @param err chatwoot.Error? how the last try failed
function M.note(job, till, err)
  local keys, now = keys_of(job), job.client._transport:now()
  for name, entry in pairs(keys) do
    if entry.till < now and not entry.blind then keys[name] = nil end
  end
  keys[name_of(job)] = { till = till, err = err, blind = job.blind }
end

--- @return number? till, chatwoot.Error? err nothing when nothing is open
function M.find(job)
  local entry = keys_of(job)[name_of(job)]
  if entry and (entry.blind or entry.till >= job.client._transport:now()) then return entry.till, entry.err end
end

function M.clear(job) keys_of(job)[name_of(job)] = nil end

return M
