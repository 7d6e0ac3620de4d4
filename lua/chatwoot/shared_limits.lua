--- Pacing over all workers of nginx: the slots stand in an ngx.shared dictionary, as a list of the times from which each may be used again.
--- Taking one off one end and putting it back at the other are atomic, so no lock is needed; clients that name the same dictionary and the
--- same per_minute share one budget. It must never yield between the two. Neighbour: limits.lua.

local mistake = require "chatwoot.mistake"

local Shared = {}
Shared.__index = Shared

local WINDOW = 60
local TRIES = 1000 -- of looking again: between taking a slot and putting it back another worker needs a microsecond

--- A slot; a new one where none comes back: its worker died with it, or nginx dropped the list for want of memory.
local function pop(self)
  for _ = 1, TRIES do
    local free = self.dict:rpop(self.key)
    if free then return free end
  end
  return 0
end

--- As Limits:take.
function Shared:take(now, left)
  local free = pop(self)
  local wait = math.max(0, free - now)
  if wait >= left then
    self.dict:rpush(self.key, free)
    return nil, wait
  end
  self.dict:lpush(self.key, now + wait + WINDOW)
  return wait
end

--- The first client of all workers makes the slots.
local function make(self)
  if not self.dict:add(self.key .. ":made", true) then return end
  for _ = 1, self.n do
    if not self.dict:lpush(self.key, 0) then mistake "chatwoot.new: limits.shared: this lua_shared_dict is too small" end
  end
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
