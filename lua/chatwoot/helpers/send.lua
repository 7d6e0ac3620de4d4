--- `messages:send`: a message exactly once per key. The key travels with the message; before the first try, and after every outcome that leaves
--- open whether it arrived, the conversation is looked through for it. One sender a key at a time. Neighbours: lookup.lua.
--- Sources: the server has no key of its own and refuses no double; what its content_attributes keep was recorded.

local lookup = require "chatwoot.helpers.lookup"
local mistake = require "chatwoot.mistake"

local OPERATION, OWN = "messages:send", { key = true, lookup = true, since_id = true, settle = true }
local SETTLE = 15 -- seconds a request may still run on the server after its connection broke

local function check(key, given)
  if type(key) ~= "string" or key == "" then
    mistake(OPERATION .. ": opts.key must be text that names this message; messages:create sends without one")
  end
  if given.lookup ~= nil and (type(given.lookup) ~= "table" or not given.lookup._settings) then
    mistake(OPERATION .. ": opts.lookup must be a client with a user's token")
  end
  for _, name in ipairs { "since_id", "settle" } do
    local v = given[name]
    if v ~= nil and (type(v) ~= "number" or v < 0) then mistake(("%s: opts.%s must be a number of 0 or more"):format(OPERATION, name)) end
  end
end

--- The params of create with the key inside.
local function marked(params, key)
  local out, attributes = {}, {}
  for name, value in pairs(type(params) == "table" and params or { content = params }) do out[name] = value end
  for name, value in pairs(type(out.content_attributes) == "table" and out.content_attributes or {}) do attributes[name] = value end
  if attributes.automation_rule_id ~= nil then
    mistake(OPERATION .. ": content_attributes.automation_rule_id makes the server drop every other key, this one's too")
  end
  attributes[lookup.FIELD] = key
  out.content_attributes = attributes
  return out
end

local function prepare(self, id, params, given)
  given = given or {}
  if type(given) ~= "table" then mistake(OPERATION .. ": opts must be a table") end
  check(given.key, given)
  local client, opts = self._client, {}
  for name, value in pairs(given) do if not OWN[name] then opts[name] = value end end
  local job = { client = client, looking = given.lookup or client, opts_lookup = given.lookup, id = id, key = given.key, opts = opts,
    params = marked(params, given.key), since = given.since_id or 0, settle = given.settle or SETTLE,
    ends = client._transport:now() + (opts.deadline or client._settings.deadline) }
  self:create(id, job.params, { dry_run = true }) -- what create would refuse is refused now
  return job
end

local function uncertain(err, hint)
  err.operation, err.uncertain, err.hint = OPERATION, true, hint .. "; the next send with this key settles it"
  return nil, err
end

--- After an open outcome. @return table? message, chatwoot.Error? err neither: it is not there, and no request can still bring it
local function settle(job, err)
  local transport, pause = job.client._transport, 0.5
  local over = transport:now() + (err.status and err.status < 502 and err.status ~= 408 and 0 or job.settle)
  while true do
    local found, why = lookup.look(job, job.since)
    if found then return found end
    if why then return uncertain(err, "looking for the key failed: " .. why.kind) end
    if job.blind then return uncertain(err, "this token can't list messages: give opts.lookup, a client with a user's token") end
    local now = transport:now()
    if now >= over then return nil end
    local wait = math.min(pause, over - now)
    if now + wait >= job.ends then return uncertain(err, "the deadline left no time to look again") end
    transport:sleep(wait)
    pause = pause * 2
  end
end

--- @return chatwoot.Message? message with `existing`: it was there before this call, chatwoot.Error? err
return function()
  return function(self, id, params, opts)
    local job = prepare(self, id, params, opts)
    local message, err = lookup.look(job, job.since)
    if message then message.existing = true end
    if message or err then return message, err end
    job.since = job.newest or job.since
    for _ = 0, job.opts.max_retries or job.client._settings.max_retries do
      message, err = self:create(id, job.params, lookup.opts(job))
      if not message and not err.uncertain then return nil, err end
      local why
      if not message then message, why = settle(job, err) end
      if message then message.existing = false end
      if message or why then return message, why end
      if err.status and err.status < 502 and err.status ~= 408 then break end -- the server's own answer stands
    end
    err.operation, err.uncertain = OPERATION, false -- looked for, and not there
    return nil, err
  end
end
