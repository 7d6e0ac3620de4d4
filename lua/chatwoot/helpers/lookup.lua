--- Looks for the message that carries a key: newest window first, down to an id. A bot's token can't list messages: then only the newest
--- message, which comes with the conversation, can be looked at. Neighbours: send.lua.

local M = {}

--- The field of content_attributes the key travels in: kept by the server in every kind of inbox (recorded).
M.FIELD = "client_token"

local function carries(message, key)
  local attributes = message and message.content_attributes
  return type(attributes) == "table" and attributes[M.FIELD] == key
end

--- What the script gave beside key and the like, with what is left of the deadline.
function M.opts(job, more)
  local opts = {}
  for name, value in pairs(job.opts) do opts[name] = value end
  for name, value in pairs(more or {}) do opts[name] = value end
  opts.deadline = math.max(job.ends - job.client._transport:now(), 0.001)
  return opts
end

local function walk(job, since)
  local newest = since
  for message in job.looking.messages:each(job.id, nil, M.opts(job, { newest_first = true })) do
    if message.id <= since then break end
    newest = math.max(newest, message.id)
    if carries(message, job.key) then return message end
  end
  job.newest = newest
end

local function newest_only(job)
  local conversation, err = job.client.conversations:get(job.id, nil, M.opts(job))
  if not conversation then return nil, err end
  job.blind = true
  for _, message in ipairs(conversation.messages or {}) do
    if carries(message, job.key) then return message end
  end
end

--- @param since integer ids up to this one are not looked at
--- @return table? message, chatwoot.Error? err `job.newest`: the largest id there was; `job.blind`: only the newest could be seen
function M.look(job, since)
  if job.blind then return newest_only(job) end
  local ok, found = pcall(walk, job, since)
  if ok then return found end
  if type(found) ~= "table" then error(found, 0) end
  if found.kind == "permission" and not job.opts_lookup then return newest_only(job) end
  return nil, found
end

return M
