-- Long texts remember their keys while they are read: whatever keys come in whatever order, each value must stand under its own.
local decode = require("chatwoot.core").json.decode

local number = 42
local function random(n) -- the same on every Lua
  number = (number * 16807) % 2147483647
  return number % n + 1
end

--- A row of keys as text, and the same as a table; `names` are taken in order, or anyhow.
local function row(names, count, in_order)
  local parts, expected = {}, {}
  for i = 1, count do
    local name, value = names[in_order and i or random(#names)], random(1000)
    parts[i] = ('"%s":%d'):format(name, value)
    expected[name] = value -- the last of two equal names wins
  end
  return "{" .. table.concat(parts, ",") .. "}", expected
end

--- Reads a list of `rows` such rows, each with another inside.
local function check(names, rows, in_order)
  local parts, expected = {}, {}
  for i = 1, rows do
    local count = in_order and #names or random(#names)
    local outer, outer_table = row(names, count, in_order)
    local inner, inner_table = row(names, count, in_order)
    parts[i] = outer:sub(1, -2) .. ',"inner":' .. inner .. ',"none":null}'
    outer_table.inner, expected[i] = inner_table, outer_table
  end
  local text = "[" .. table.concat(parts, ",") .. "]"
  assert.is_true(#text > 10000)
  assert.same(expected, decode(text))
end

describe("keys of long texts", function()
  it("are told apart though they begin alike, one is empty and one is long", function()
    check({ "", "i", "id", "id_", "identifier", "identity", ("x"):rep(300), ("x"):rep(299) }, 60, true)
  end)

  it("come in another order each time", function()
    check({ "", "i", "id", "ids", "name", "names", "n", "na" }, 300, false)
  end)

  it("may be more than are remembered", function()
    local names = {}
    for i = 1, 300 do names[i] = "key_" .. i end
    check(names, 10, true)
    check(names, 50, false)
  end)

  it("are found again in the next text", function()
    for _ = 1, 3 do check({ "a", "b", "c", "d" }, 200, false) end
  end)
end)
