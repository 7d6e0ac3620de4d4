-- The shape of a JSON value: which type stands at which path, lists taken together. Two values of one shape have equal texts.
local core_json = require("chatwoot.core").json
local ARRAY, null = getmetatable(core_json.array {}), core_json.null

local function kind(value)
  if value == null then return "null" end
  if type(value) ~= "table" then return type(value) end
  return getmetatable(value) == ARRAY and "array" or "object"
end

--- Adds "path type" of every place to `seen`.
local function walk(value, path, seen)
  local what = kind(value)
  seen[path .. " " .. what] = true
  if what == "array" then
    for _, item in ipairs(value) do walk(item, path .. "[]", seen) end
  elseif what == "object" then
    for name, item in pairs(value) do walk(item, path .. "." .. name, seen) end
  end
end

--- @return table seen set of "path type"; add to `seen` when it is given
return function(value, seen)
  seen = seen or {}
  walk(value, "", seen)
  return seen
end
