--- Answers deliveries: verifies, passes over what was done already, calls the script's function, and answers what makes Chatwoot do the
--- right thing. It reads no socket and knows no nginx: a request is a table, and a world (here plain Lua, else webhook/nginx.lua) runs
--- functions. A script's error never gets out of here. Neighbours: webhook.lua, verify.lua, seen.lua.
--- Sources: what 4.15.1 does after each answer was recorded: bots are asked again on 429 and 500 only, nobody else is; a message of an
--- Api inbox turns failed unless the answer is 2xx.

local errors = require "chatwoot.error"
local mistake = require "chatwoot.mistake"
local try = require "chatwoot.try"
local verify = require "chatwoot.webhook.verify"

local STATUS = { auth = 401, too_large = 413, decode = 400, unexpected_response = 422 }
local BUSY, DONE = 1, 2
local WAITING = 60 -- seconds a delivery that was answered already may wait and be worked on before its mark goes

local Handler = {}
Handler.__index = Handler

--- What went wrong in words, whatever it is.
local function worded(why)
  local ok, text = pcall(tostring, why)
  return ok and text or "an error that can't be told"
end

--- Plain Lua: the function runs to its end, whatever the deadline.
local plain = {
  run = function(fn, event) return try(fn, event) end,
  log = function() end,
}

--- Calls the script's function. @return any nil when all went well, else what it raised or returned as its error
local function call(self, fn, event, deadline)
  local ok, value, err = self.world.run(fn, event, deadline)
  if ok then
    if not value then return err end -- as our calls answer: nil, err
    return nil
  end
  if ok == nil then
    return errors.new { kind = "deadline", operation = "webhook.handler", uncertain = true,
      message = ("on[%q] took longer than %g s"):format(event.event, deadline) }
  end
  return value == nil and "an error without a value" or value
end

local function tell(self, why, event)
  local on_error = self.on.error
  if not on_error then return self.world.log("chatwoot webhook " .. event.event .. ": " .. worded(why)) end
  local ok, problem = try(on_error, why, event)
  if not ok then self.world.log("chatwoot webhook: on.error: " .. worded(problem)) end
end

--- Does the work and marks it as done, or takes the mark away so that the next try is let in. @return any what went wrong, or nil
local function work(self, fn, event, deadline)
  local why, id = call(self, fn, event, deadline), event.delivery.id
  if self.seen and id then
    if why == nil then self.seen:set(id, DONE, self.remember) else self.seen:delete(id) end
  end
  return why
end

--- Tells of a failure once the answer is out, where there is a later: on.error may take its time.
local function tell_later(self, why, event)
  local function job() tell(self, why, event) end
  if not (self.later and self.later(job)) then job() end
end

--- "new": ours to do. "done" or "busy": somebody was quicker.
local function claim(self, id, seconds)
  if not self.seen or not id then return "new" end
  local added, why = self.seen:add(id, BUSY, seconds)
  if added or why ~= "exists" then return "new" end -- better done twice than lost for want of memory
  return self.seen:get(id) == DONE and "done" or "busy"
end

--- Only a bot's delivery is repeated, and only on these; from anybody else they would mark the customer's message as failed.
local function again(event, status) return event.delivery.from == "bot" and status or 200 end

local function before(self, fn, event)
  local why = work(self, fn, event, self.deadline)
  if why == nil then return 200, "done", event end
  tell_later(self, why, event)
  return again(event, 500), "failed", why
end

--- The work of a delivery that was answered already.
local function finish(self, fn, event)
  local why = work(self, fn, event)
  if why ~= nil then tell(self, why, event) end
end

--- Leaves the work for when the answer is out. Apart from dispatch: LuaJIT compiles no function that makes functions.
local function put_off(self, fn, event)
  return self.later(function() finish(self, fn, event) end)
end

local function dispatch(self, event)
  local fn = self.on[event.event ~= "error" and event.event or "*"] or self.on["*"]
  if not fn then return 200, "ignored", event end
  local after = self.mode == "after"
  local found = claim(self, event.delivery.id, after and WAITING or self.deadline + 1)
  if found == "done" then return 200, "duplicate", event end
  if found == "busy" then return after and 200 or again(event, 429), "under way", event end
  if after and put_off(self, fn, event) then return 200, "accepted", event end
  return before(self, fn, event)
end

--- @param err chatwoot.Error
function Handler:refuse(err)
  self.world.log("chatwoot webhook refused: " .. err)
  return STATUS[err.kind], "refused", err
end

--- @param request { body: string, headers: table, method: string? }
--- @return integer status, string word, any event or what went wrong
function Handler:receive(request)
  if request.method and request.method ~= "POST" then return 405, "refused", "webhooks come by POST" end
  local event, err = verify.check(self, request.body, request.headers, request.lower)
  if not event then return self:refuse(err) end
  return dispatch(self, event)
end

local function check_request(request)
  if type(request) ~= "table" or type(request.body) ~= "string" or type(request.headers) ~= "table" then
    mistake "webhook handler: takes { body = text, headers = table }, or nothing inside nginx"
  end
end

--- A function of the script's that is no event's: raising, it has answered nothing, and the delivery goes on.
local function guarded(self, name, fn)
  return function(...)
    local ok, first, second = try(fn, ...)
    if ok then return first, second end
    self.world.log("chatwoot webhook: " .. name .. ": " .. worded(first))
  end
end

--- What the script gave in place of ours.
local function guard(self)
  local store = self.seen
  if self.later then self.later = guarded(self, "later", self.later) end
  if not store or type(store) == "string" then return end
  self.seen = {}
  for _, name in ipairs { "add", "get", "set", "delete" } do
    local held = guarded(self, "seen:" .. name, store[name])
    self.seen[name] = function(_, ...) return held(store, ...) end
  end
end

local M = {}

--- @param settings table of options.handler
function M.new(settings)
  local self = setmetatable(settings, Handler)
  local inside = rawget(_G, "ngx") and require "chatwoot.webhook.nginx"
  self.world = inside or plain
  guard(self)
  if inside then inside.prepare(self) end
  if self.seen == nil then self.seen = require("chatwoot.webhook.seen").new() end
  if type(self.seen) == "string" then mistake "webhook.handler: a seen by name is a lua_shared_dict of nginx; outside give a table or false" end
  if self.mode == "after" and not self.later then
    mistake 'webhook.handler: mode "after" outside nginx needs later, a function that takes a job and runs it when the answer is out'
  end
  return function(request)
    if request == nil and inside then return inside.answer(self) end
    check_request(request)
    return self:receive(request)
  end
end

return M
