--- Pacing: at most so many calls in any 60 seconds, over all views of a client, or over all workers of nginx (limits.shared). A slot is
--- taken before the wait for it begins, so calls that wait at the same time come out one after the other. It must never sleep
--- itself. Neighbours: call.lua, shared_limits.lua.

local Limits = {}
Limits.__index = Limits

local WINDOW = 60

local M = {}

--- @param given { per_minute: integer, shared: string? }? checked by options.lua
function M.new(given)
  if not given then return nil end
  if given.shared then return require("chatwoot.shared_limits").new(given) end
  return setmetatable({ n = given.per_minute, times = {}, at = 1 }, Limits)
end

--- Takes the next slot, unless it opens only after `left` seconds.
--- @return number? seconds until the call may be sent, number? later: seconds until the slot that was not taken
function Limits:take(now, left)
  local oldest = self.times[self.at]
  local wait = oldest and math.max(0, oldest + WINDOW - now) or 0
  if wait >= left then return nil, wait end
  self.times[self.at] = now + wait
  self.at = self.at % self.n + 1
  return wait
end

return M
