--- First in, first out, in constant time; empty ones keep nothing. No value may be nil. Neighbours: scheduler.lua, async.lua,
--- transport/curl.lua.

local Fifo = {}
Fifo.__index = Fifo

function Fifo:push(value)
  self[self.last + 1] = value -- first: without memory it raises, and nothing has changed
  self.last = self.last + 1
end

--- The oldest, or nil.
function Fifo:pop()
  local value = self[self.first]
  if value == nil then return nil end
  self[self.first] = nil
  self.first = self.first + 1
  return value
end

function Fifo:count() return self.last - self.first + 1 end

local M = {}

function M.new() return setmetatable({ first = 1, last = 0 }, Fifo) end

return M
