--- Looks for the message that carries a key: newest window first, down to an id; a short thread takes one request. A bot's token can't
--- list messages: then only the newest message, which comes with the conversation, can be looked at. It must never take a list it could
--- not read for one without the key. Neighbours: send.lua; walk.lua reads the windows.

local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local try = require "chatwoot.try"
local walk = require "chatwoot.walk"

local M = {}

--- The field of content_attributes the key travels in: kept by the server in every kind of inbox (recorded).
M.FIELD = "client_token"

local function carries(message, key)
  local attributes = message.content_attributes
  return type(attributes) == "table" and attributes[M.FIELD] == key
end

--- The opts of one request: what is left of the deadline, and of what the script gave these names.
function M.opts(job, names)
  local opts = {}
  for name, value in pairs(job.opts) do
    if not names or names[name] then opts[name] = value end
  end
  opts.account_id = job.account -- a client that only looks may be at home in another account
  opts.deadline = math.max(job.ends - job.client._transport:now(), 0.001)
  return opts
end

local LOOKING = { timeout = true, max_retries = true, headers = true } -- extra is for the message, not for its list

--- Messages above job.since, newest first. A failed request ends the walk and is told, as are answers that no walk can go on with.
local function walk_down(job)
  local failed
  local function fetch(params)
    if failed then return {} end
    local list
    list, failed = job.looking.messages:list(job.id, params, M.opts(job, LOOKING))
    return list or {}
  end
  local newest, row = job.since, core.rows((core.find("messages", "list")))
  local next_message = walk.each(fetch, row, { after = job.since > 0 and job.since or nil }, { newest_first = true })
  local ok, message = try(next_message) -- no for loop: on Lua 5.1 a task can't wait in its iterator
  while ok and message do
    newest = math.max(newest, message.id)
    if carries(message, job.key) then return message end
    ok, message = try(next_message)
  end
  if failed then return nil, failed end
  if not ok then
    if errors.is(message) and message.kind == "unexpected_response" then return nil, message end
    error(message, 0)
  end
  job.newest = newest
end

local function newest_only(job)
  local conversation, err = job.client.conversations:get(job.id, nil, M.opts(job, LOOKING))
  if not conversation then return nil, err end
  job.client._lists_no_messages = true -- it is a bot's: the next look does not try
  for _, message in ipairs(conversation.messages or {}) do
    if carries(message, job.key) then return message end
  end
end

--- @return table? message, chatwoot.Error? err `job.newest`: the largest id there was; `job.blind`: only the newest could be seen
function M.look(job)
  job.blind = job.blind or (not job.lookup and job.client._lists_no_messages)
  if job.blind then return newest_only(job) end
  local found, err = walk_down(job)
  if not err or err.kind ~= "permission" or job.lookup then return found, err end
  job.blind = true
  return newest_only(job)
end

return M
