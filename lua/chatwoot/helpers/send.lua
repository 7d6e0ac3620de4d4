--- `messages:send`: a message exactly once per key. The key travels with the message; before the first try, and after every outcome that
--- leaves open whether it arrived, the conversation is looked through for it. One sender a key at a time, and a request that may still run
--- counts as one. Neighbours: lookup.lua, unsettled.lua.
--- Sources: the server has no key of its own and refuses no double; what its content_attributes keep was recorded.

local errors = require "chatwoot.error"
local lookup = require "chatwoot.helpers.lookup"
local mistake = require "chatwoot.mistake"
local unsettled = require "chatwoot.helpers.unsettled"

local OPERATION, OWN = "messages:send", { key = true, lookup = true, since_id = true, settle = true }
local SETTLE = 15 -- seconds a request may still run on the server after its connection broke
local REFUSED = { raw = "the answer is a message", dry_run = "messages:create has it", to = "the answer is a message" }

local function check_number(given, name)
  local v = given[name]
  if v ~= nil and (type(v) ~= "number" or not (v >= 0 and v < 2 ^ 53) or (name == "since_id" and v % 1 ~= 0)) then
    mistake(("%s: opts.%s must be %s of 0 or more"):format(OPERATION, name, name == "since_id" and "an integer" or "a number"))
  end
end

local function check(given)
  if type(given) ~= "table" then mistake(OPERATION .. ": opts must be a table") end
  if type(given.key) ~= "string" or given.key == "" then
    mistake(OPERATION .. ": opts.key must be text that names this message; messages:create sends without one")
  end
  if given.lookup ~= nil and (type(given.lookup) ~= "table" or not given.lookup._settings) then
    mistake(OPERATION .. ": opts.lookup must be a client with a user's token")
  end
  check_number(given, "since_id")
  check_number(given, "settle")
  for name, why in pairs(REFUSED) do
    if given[name] ~= nil then mistake(("%s: opts.%s has no place here: %s"):format(OPERATION, name, why)) end
  end
  if type(given.extra) == "table" and given.extra.content_attributes ~= nil then
    mistake(OPERATION .. ": opts.extra.content_attributes would replace the key: give params.content_attributes")
  end
end

--- The params of create with the key inside. Attributes that are no table stay for create to refuse.
local function marked(params, key)
  local out, attributes = {}, {}
  for name, value in pairs(type(params) == "table" and params or { content = params }) do out[name] = value end
  if out.content_attributes ~= nil and type(out.content_attributes) ~= "table" then return out end
  for name, value in pairs(out.content_attributes or {}) do attributes[name] = value end
  if attributes.automation_rule_id ~= nil then
    mistake(OPERATION .. ": content_attributes.automation_rule_id makes the server drop every other key, this one's too")
  end
  if attributes[lookup.FIELD] ~= nil and attributes[lookup.FIELD] ~= key then
    mistake(("%s: content_attributes.%s is where opts.key travels"):format(OPERATION, lookup.FIELD))
  end
  attributes[lookup.FIELD] = key
  out.content_attributes = attributes
  return out
end

--- @return table? job, chatwoot.Error? err what create would refuse is refused before anything is sent
local function prepare(self, id, params, given)
  given = given or {}
  if params == nil then mistake(OPERATION .. ": content is missing: nil was given, {} would send none on purpose") end
  check(given)
  local client, opts, rehearsal = self._client, {}, { dry_run = true }
  for name, value in pairs(given) do
    if not OWN[name] then opts[name], rehearsal[name] = value, value end
  end
  local job = { client = client, looking = given.lookup or client, lookup = given.lookup, id = id, key = given.key, opts = opts,
    account = opts.account_id or client._settings.account_id, params = marked(params, given.key), since = given.since_id or 0,
    settle = given.settle or SETTLE, ends = client._transport:now() + (opts.deadline or client._settings.deadline) }
  local fine, err = self:create(id, job.params, rehearsal)
  return fine and job, err
end

--- The server itself answered, and is done with the request. What a gateway says tells nothing of the server behind it.
local function is_over(err) return err.status ~= nil and err.status < 502 and err.status ~= 408 end

--- Gives up for now: whoever asks again with this key begins with a look.
local function give_up(job, err, till, hint)
  err = err or errors.new { kind = "cancelled", message = "an earlier send with this key broke off" }
  local left = till - job.client._transport:now()
  err.operation, err.uncertain, err.retryable, err.retry_after = OPERATION, true, true, left > 0 and left or nil
  err.hint = hint .. "; the next send with this key settles it"
  unsettled.note(job, till, err)
  return nil, err
end

--- Looks until a look that began when no request could run any more finds nothing.
--- @param till number when that is @param err chatwoot.Error? how the last try failed
--- @return table? message, chatwoot.Error? err neither: it is not there
local function settle(job, till, err)
  local transport, pause = job.client._transport, 0.5
  while true do
    local began = transport:now()
    local found, why = lookup.look(job)
    if found then return found end
    if why then return give_up(job, err, till, "looking for the key failed: " .. why.kind) end
    if job.blind then return give_up(job, err, till, "this token can't list messages: give opts.lookup, a client with a user's token") end
    if began >= till then return nil end
    local wait = math.max(0, math.min(pause, till - transport:now()))
    if transport:now() + wait >= job.ends then return give_up(job, err, till, "the deadline left no time to look again") end
    transport:sleep(wait)
    pause = pause * 2
  end
end

--- Before the first try: one look, or as many as it takes where an earlier send of this process ended open.
local function look_first(job)
  local till, err = unsettled.find(job)
  if till then return settle(job, till, err) end
  return lookup.look(job)
end

--- Sends once and finds out what became of it.
--- @return table? message, chatwoot.Error? err, boolean? again no request arrived after all: the next may go
local function try(job)
  local transport, again = job.client._transport, false
  unsettled.note(job, job.ends + job.settle) -- should a hook raise or the task be cancelled
  local message, err = job.client.messages:create(job.id, job.params, lookup.opts(job))
  if not message and err.uncertain then
    local why
    message, why = settle(job, transport:now() + (is_over(err) and 0 or job.settle), err)
    if why then return nil, why end
    again = not is_over(err) and transport:now() < job.ends
    err.uncertain, err.retryable = false, not is_over(err) -- looked for, and not there
  end
  unsettled.clear(job)
  if message then return message end
  err.operation = OPERATION
  return nil, err, again
end

--- The looks took all the time there was: no try is begun that could only end unknown.
local function too_late()
  return errors.new { kind = "deadline", operation = OPERATION, retryable = true,
    message = "looking for the key took until the deadline: nothing was sent" }
end

--- @return chatwoot.Message? message with `existing`: it was there before this call, chatwoot.Error? err
return function()
  return function(self, id, params, opts)
    local job, err = prepare(self, id, params, opts)
    if not job then return nil, err end
    local message, again
    message, err = look_first(job)
    if message then
      unsettled.clear(job)
      message.existing = true
    end
    if message or err then return message, err end
    if job.client._transport:now() >= job.ends then return nil, too_late() end
    job.since = job.newest or job.since
    for _ = 0, job.opts.max_retries or job.client._settings.max_retries do
      message, err, again = try(job)
      if message then message.existing = false end
      if not again then break end
    end
    return message, err
  end
end
