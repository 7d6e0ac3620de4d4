--- Pacing: at most so many calls in any 60 seconds, over all views of a client, or over all workers of nginx (limits.shared). A slot is
--- taken before the wait for it begins, so calls that wait at the same time come out one after the other. A slot is free again 60 s after
--- its call was answered, for until then nobody knows when it arrived; calls that left later than they were to count from when they did.
--- It must never sleep itself. Neighbours: call.lua, shared_limits.lua.

local Limits = {}
Limits.__index = Limits

local WINDOW = 60

local M = {}

--- @param given { per_minute: integer, shared: string? }? checked by options.lua
function M.new(given)
  if not given then return nil end
  if given.shared then return require("chatwoot.shared_limits").new(given) end
  return setmetatable({ n = given.per_minute, slots = {}, next = 1 }, Limits)
end

local Slot = {}
Slot.__index = Slot

--- Seconds until this slot's call may be sent: its forerunner may have come out later than it was to.
function Slot:wait(now)
  local wait = self.before and self.before.at + WINDOW - now or 0
  return wait > 0 and wait or 0
end

--- The call is sent now, or answered.
function Slot:used(now) self.at, self.before = now, nil end

--- Takes the next slot, unless it opens only after `left` seconds.
--- @return number? seconds until the call may be sent, number? later: seconds until the slot that was not taken, table? slot
function Limits:take(now, left)
  local slot = setmetatable({ before = self.slots[self.next] }, Slot)
  local wait = slot:wait(now)
  if wait >= left then return nil, wait end
  slot.at = now + wait
  self.slots[self.next] = slot
  self.next = self.next % self.n + 1
  return wait, nil, slot
end

return M
