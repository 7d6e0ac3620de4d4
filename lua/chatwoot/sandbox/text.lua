--- Texts as the database compares them: lower case beyond ASCII, LIKE with its wildcards, and an order that ignores
-- case and accents. It must never be used on bytes of files. Neighbours: contact_lists.lua, filter.lua,
-- conversation_finder.lua, lower.lua.
local lower = require "chatwoot.lower"

local text = { lower = lower }

local BASE = {}

for letters, base in pairs({ ["àáâãäåāăą"] = "a", ["çćĉċč"] = "c", ["ďđ"] = "d",
  ["èéêëēĕėęě"] = "e", ["ĝğġģ"] = "g",
  ["ìíîïĩīĭįı"] = "i", ["ķ"] = "k", ["ĺļľł"] = "l", ["ñńņň"] = "n", ["òóôõöøōŏő"] = "o",
    ["ŕŗř"] = "r", ["śŝşš"] = "s",
  ["ţťŧ"] = "t", ["ùúûüũūŭůűų"] = "u", ["ýÿŷ"] = "y", ["źżž"] = "z" }) do
  for letter in letters:gmatch("[\192-\255][\128-\191]*") do BASE[letter] = base end
end

--- Keys made before: sorting asks for each many times.
local MANY = 4096
local keys, bare_keys, kept = {}, {}, 0

--- A key to sort by: letters without case or accents; punctuation counts least.
function text.key(value)
  local key = keys[value]
  if key then return bare_keys[value], key end
  if kept >= MANY then keys, bare_keys, kept = {}, {}, 0 end
  key = text.lower(value):gsub("[\195-\197][\128-\191]", BASE)
  kept, keys[value], bare_keys[value] = kept + 1, key, (key:gsub("^[%s%p]+", ""))
  return bare_keys[value], key
end

--- Whether a comes before b.
function text.before(a, b)
  local x, x2 = text.key(a)
  local y, y2 = text.key(b)
  if x ~= y then return x < y end
  return x2 < y2
end

--- Whether value holds the part, with % (any text) and _ (one character) as wildcards; any_case folds case.
function text.contains(value, part, any_case)
  if value == nil then return false end
  if any_case then value, part = text.lower(value), text.lower(part) end
  if not part:find("[%%_\\]") then return value:find(part, 1, true) ~= nil end
  if part == "\\" then return false end
  local out, at = { "" }, 1
  while at <= #part do
    local char = part:sub(at, at)
    if char == "\\" and at < #part then
      at = at + 1
      char = part:sub(at, at)
      out[#out + 1] = char:gsub("%p", "%%%0")
    elseif char == "%" then
      out[#out + 1] = ".*"
    elseif char == "_" then
      out[#out + 1] = "[%z\1-\127\194-\244][\128-\191]*"
    else
      out[#out + 1] = char:gsub("%p", "%%%0")
    end
    at = at + 1
  end
  return value:find(table.concat(out)) ~= nil
end

return text
