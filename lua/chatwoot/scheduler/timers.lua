--- Timers by the time they are due: a binary heap that knows each one's place, so that one taken back leaves at once and a long
--- run keeps nothing. It never looks at a clock and never sleeps. Neighbour: scheduler.lua.

local Timers = {}
Timers.__index = Timers

local function before(a, b) return a.due < b.due or (a.due == b.due and a.order < b.order) end

local function put(self, timer, at)
  self[at], timer.at = timer, at
end

local function rise(self, timer, at)
  while at > 1 do
    local above = math.floor(at / 2)
    if not before(timer, self[above]) then break end
    put(self, self[above], at)
    at = above
  end
  put(self, timer, at)
end

local function sink(self, timer, at)
  while 2 * at <= self.n do
    local below = 2 * at
    if below < self.n and before(self[below + 1], self[below]) then below = below + 1 end
    if not before(self[below], timer) then break end
    put(self, self[below], at)
    at = below
  end
  put(self, timer, at)
end

--- @return table timer for `remove`; `of` is where it stands
function Timers:add(due, fn)
  local timer = { due = due, fn = fn, order = self.order + 1, of = self }
  self[self.n + 1] = timer -- first: without memory it raises, and nothing has changed
  self.order, self.n = timer.order, self.n + 1
  rise(self, timer, self.n)
  return timer
end

--- Takes a timer back; nothing when it has gone off.
function Timers:remove(timer)
  local at = timer.at
  if not at then return end
  timer.at = nil
  local last = self[self.n]
  self[self.n] = nil
  self.n = self.n - 1
  if last == timer then return end
  if at > 1 and before(last, self[math.floor(at / 2)]) then rise(self, last, at) else sink(self, last, at) end
end

--- When the first is due, or nil.
function Timers:next() return self[1] and self[1].due end

--- Takes out the first one that is due and gives its function.
function Timers:pop(now)
  local first = self[1]
  if not first or first.due > now then return nil end
  self:remove(first)
  return first.fn
end

local M = {}

function M.new() return setmetatable({ n = 0, order = 0 }, Timers) end

return M
