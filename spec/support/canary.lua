-- Looks for a canary in everything a script could see or log of a value: texts in it at any depth, keys, and what tostring makes of
-- it. For spec/secrets_spec.lua.

local M = {}

local function look(value, canary, path, seen)
  if type(value) == "string" then return value:find(canary, 1, true) and path or nil end
  if type(value) ~= "table" or seen[value] then return nil end
  seen[value] = true
  local meta = getmetatable(value)
  if type(meta) == "table" and meta.__tostring and tostring(value):find(canary, 1, true) then return path .. " as text" end
  for key, inner in pairs(value) do
    local found = look(key, canary, path .. " key", seen) or look(inner, canary, path .. "." .. tostring(key), seen)
    if found then return found end
  end
  return type(meta) == "table" and type(meta.__index) == "table" and look(meta.__index, canary, path .. " meta", seen) or nil
end

--- Where the canary is in a value; nil when it is nowhere.
function M.find(value, canary) return look(value, canary, "value", {}) end

return M
