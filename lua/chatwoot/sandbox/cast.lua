--- How the server turns what arrives into what it stores: text, whole numbers, booleans, ids. It must never complain:
-- wrong kinds are dropped or bent, as the real one does (that is what makes the silent losses). Neighbours: body.lua,
-- the resources.
local json = require "chatwoot.sandbox.json"

local cast = {}
local null = json.null
local NO = { ["0"] = true, f = true, F = true, ["false"] = true, FALSE = true, off = true, OFF = true }

--- nil for null, for lists and for objects: what a permitted single value may be.
function cast.scalar(value)
  if value == nil or value == null or type(value) == "table" then return nil end
  return value
end

--- Whether a single value (null too) was given: lists and objects in its place are dropped, as if nothing had come.
function cast.given(value) return value ~= nil and (value == null or type(value) ~= "table") end

--- Text of a value; numbers and booleans become text ("t", "f").
function cast.string(value)
  value = cast.scalar(value)
  if value == nil then return nil end
  if value == true then return "t" end
  if value == false then return "f" end
  if type(value) == "number" then return json.encode(value) end
  return value
end

--- A whole number; the leading digits of text, 0 when there are none, nil for blank.
function cast.integer(value)
  value = cast.scalar(value)
  if value == nil or value == "" then return nil end
  if value == true then return 1 end
  if value == false then return 0 end
  if type(value) == "string" then
    value = tonumber(value:match("^%s*([+-]?%d+)") or 0)
    if not value then return 0 end
  end
  if value ~= value or value >= 2 ^ 63 or value < -2 ^ 63 then return 0 end
  return value >= 0 and math.floor(value) or math.ceil(value)
end

--- An id for a look-up: nil where nothing can be found under it.
function cast.id(value)
  local id = cast.integer(value)
  if id and id > 0 and id < 2 ^ 53 then return id end
end

--- true, false, or nil for null and "".
function cast.boolean(value)
  value = cast.scalar(value)
  if value == nil or value == "" then return nil end
  if value == 0 or value == false then return false end
  return not NO[value]
end

--- An object, else nil.
function cast.object(value) return json.is_object(value) and not value.is_upload and value or nil end

--- A list, else nil.
function cast.list(value) return json.is_array(value) and value or nil end

--- Whether a value counts as blank: nil, null, "", only blanks, false, an empty list or object.
function cast.blank(value)
  if value == nil or value == null or value == false then return true end
  if type(value) == "string" then return not value:find("%S") end
  return type(value) == "table" and next(value) == nil
end

--- A value or nil, never null.
function cast.present(value)
  if cast.blank(value) then return nil end
  return value
end

--- Number of characters of a text.
function cast.length(text)
  local _, continuation = text:gsub("[\128-\191]", "")
  return #text - continuation
end

--- A copy of a value with all its parts.
function cast.copy(value)
  if type(value) ~= "table" or value == null then return value end
  local out = setmetatable({}, getmetatable(value))
  for key, item in pairs(value) do out[key] = cast.copy(item) end
  return out
end

--- value, or null where there is none: the form of a column in an answer.
function cast.column(value)
  if value == nil then return null end
  return value
end

return cast
