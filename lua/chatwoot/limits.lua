--- Pacing: at most so many calls in any 60 seconds, over all views of a client. A slot is taken before the wait for it begins, so calls that
--- wait at the same time come out one after the other. It must never sleep itself. Neighbours: call.lua.

local Limits = {}
Limits.__index = Limits

local WINDOW = 60

local M = {}

--- @param given { per_minute: integer }? checked by options.lua
function M.new(given)
  if not given then return nil end
  return setmetatable({ n = given.per_minute, times = {}, at = 1 }, Limits)
end

--- Seconds until a call may be sent.
function Limits:wait(now)
  local oldest = self.times[self.at]
  return oldest and math.max(0, oldest + WINDOW - now) or 0
end

--- Takes the slot that `wait` told of.
function Limits:take(now)
  self.times[self.at] = now + self:wait(now)
  self.at = self.at % self.n + 1
end

return M
