--- Pacing over all workers of nginx: the slots stand in an ngx.shared dictionary, as a list of the times from which each may be used again.
--- Taking one off one end and putting it back at the other are atomic, so no lock is needed; clients that name the same dictionary and the
--- same per_minute share one budget. It must never yield between the two. Neighbours: limits.lua, call.lua.

local mistake = require "chatwoot.mistake"

local Shared = {}
Shared.__index = Shared

local WINDOW = 61 -- a second more than the server's minute: a busy worker sends later than it planned, and tells nobody
local TRIES = 100 -- of looking again at once: between taking a slot and putting it back another worker needs a microsecond
local GONE = 1 -- seconds without any slot after which none will come back

--- Puts in all slots there should be. @return boolean? was there room for them?
local function fill(self)
  for _ = 1, self.n do
    if not self.dict:lpush(self.key, 0) then return self.dict:delete(self.key) and nil end
  end
  return true
end

--- A slot, or nil: others hold them all at this moment. Where they stay away their worker died with them, or nginx dropped the list for
--- want of memory; then one worker puts new ones in.
local function pop(self, now)
  for _ = 1, TRIES do
    local free = self.dict:rpop(self.key)
    if free then
      self.empty_since = nil
      return free
    end
  end
  self.empty_since = self.empty_since or now
  if now - self.empty_since > GONE and self.dict:add(self.key .. ":filling", true, 2 * GONE) then fill(self) end
end

--- As Limits:take; nothing at all where it is to be asked again in a moment.
function Shared:take(now, left)
  local free = pop(self, now)
  if not free then return end
  local wait = math.max(0, free - now)
  if wait >= left then
    self.dict:rpush(self.key, free)
    return nil, wait
  end
  -- more than there should be: filled in while one was only held for long
  if (self.dict:lpush(self.key, now + wait + WINDOW) or 0) > self.n then self.dict:rpop(self.key) end
  return wait
end

--- The first client of all workers makes the slots.
local function make(self)
  if not self.dict:add(self.key .. ":made", true) or fill(self) then return end
  self.dict:delete(self.key .. ":made")
  mistake "chatwoot.new: limits.shared: this lua_shared_dict is too small"
end

local M = {}

--- @param given { per_minute: integer, shared: string }
function M.new(given)
  local ngx = rawget(_G, "ngx")
  local dict = type(ngx) == "table" and ngx.shared and ngx.shared[given.shared]
  if not dict then
    mistake(('chatwoot.new: limits.shared: nginx has no dictionary "%s": add the line "lua_shared_dict %s 1m;" to its http block')
      :format(given.shared, given.shared))
  end
  local self = setmetatable({ dict = dict, n = given.per_minute, key = "chatwoot:per_minute:" .. given.per_minute }, Shared)
  make(self)
  return self
end

return M
