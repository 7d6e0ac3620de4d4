--- Seeded randomness: tokens, uuids, choices. The same seed gives the same run on every Lua: it needs only exact
-- doubles.
-- It must never read the clock or the system's own randomness.
-- Neighbours: state.lua, populate.lua.
local Random = {}
Random.__index = Random
local LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

local function new(seed)
  local self = setmetatable({ value = (math.floor(seed) * 7919 + 104729) % 2147483646 + 1 }, Random)
  for _ = 1, 8 do self:below(2) end
  return self
end

--- A whole number from 0 to n - 1.
function Random:below(n)
  self.value = self.value * 16807 % 2147483647
  return math.floor(self.value / 2147483647 * n)
end

--- One of a list.
function Random:pick(list) return list[self:below(#list) + 1] end

--- 24 letters and digits without those that look alike.
function Random:token()
  local out = {}
  for i = 1, 24 do
    local at = self:below(#LETTERS) + 1
    out[i] = LETTERS:sub(at, at)
  end
  return table.concat(out)
end

--- Lower-case hexadecimal digits.
function Random:hex(n)
  local out = {}
  for i = 1, n do out[i] = ("%x"):format(self:below(16)) end
  return table.concat(out)
end

function Random:uuid()
  return ("%s-%s-4%s-%s%s-%s"):format(self:hex(8), self:hex(4), self:hex(3), ("89ab"):sub(self:below(4) + 1):sub(1, 1),
    self:hex(3), self:hex(12))
end

return { new = new }
