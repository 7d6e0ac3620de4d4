--- How one clause of a filter compares: by the kind of its attribute.
-- It must never know how clauses are joined.
-- Neighbours: filter.lua (calls it), text.lua, times.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"

local values_of = {}
local null = json.null

local function invalid(attribute)
  errors.refused(("Invalid value. The values provided for %s are invalid"):format(attribute.key))
end

local function has(value)
  return value ~= nil and value ~= null and value ~= ""
end

local function lowered(value)
  value = cast.string(value)
  return value and text.lower(value)
end

--- What the values of a clause are, as a list; crashes and refusals as the server has them.
local function listed(attribute, given, style)
  if given == nil or given == null then invalid(attribute) end
  if not cast.list(given) then
    if attribute.kind == "word" then errors.crash() end
    given = { given }
  end
  if #given == 0 then invalid(attribute) end
  for _, value in ipairs(given) do
    if type(value) == "table" then errors.crash() end
  end
  if style == "first" then return { given[1] } end
  return given
end

local NORMAL = {
  id = function(value)
    if type(value) == "string" and not value:find("^%s*[+-]?%d+%s*$") then errors.crash() end
    return cast.integer(value)
  end,
  word = function(value)
    if type(value) ~= "string" then errors.crash() end
    return value
  end,
  text = lowered,
  phone = function(value) return "+" .. (cast.string(value) or ""):gsub("%+", "") end,
  boolean = cast.boolean,
  custom_number = function(value)
    local number = tonumber(value)
    if not number then errors.crash() end
    return number
  end,
  custom_text = lowered,
  custom_other = lowered,
  custom_date = function(value) return times.parse(value) or cast.string(value) end,
}

local function normal_of(attribute) return NORMAL[attribute.kind] or lowered end

local function as_stored(attribute)
  if attribute.kind == "text" or attribute.kind == "custom_text"
    or attribute.kind == "custom_other" then return lowered end
  if attribute.kind == "custom_date" then return NORMAL.custom_date end
  if attribute.kind == "custom_number" then return tonumber end
  return function(value) return value end
end

local function label_test(operator, given, attribute)
  if operator == "is_present" then return function(record) return #record.labels > 0 end end
  if operator == "is_not_present" then return function(record) return #record.labels == 0 end end
  local wanted = {}
  for _, value in ipairs(listed(attribute, given)) do wanted[lowered(value)] = true end
  return function(record)
    local found = false
    for _, title in ipairs(record.labels) do found = found or wanted[text.lower(title)] == true end
    return found == (operator == "equal_to")
  end
end

local function date_test(attribute, operator, given)
  if operator == "days_before" then errors.crash() end
  local value = listed(attribute, given)[1]
  local border = type(value) == "string" and value:find("^%d%d%d%d%-%d%d%-%d%d") and times.parse(value)
  if not border then invalid(attribute) end
  return function(record)
    local time = attribute.get(record)
    if type(time) == "string" then time = times.parse(time) end
    if type(time) ~= "number" then return false end
    local day = math.floor(time / 86400)
    if operator == "is_greater_than" then return day > math.floor(border / 86400) end
    return day < math.floor(border / 86400)
  end
end

local function number_test(attribute, operator, given)
  local border = tonumber(listed(attribute, given)[1])
  if not border then invalid(attribute) end
  return function(record)
    local number = tonumber(attribute.get(record))
    if not number then return false end
    if operator == "is_greater_than" then return number > border end
    return number < border
  end
end

local function contains_test(attribute, operator, given)
  if attribute.kind == "id" or attribute.kind == "custom_number" then errors.crash() end
  local first = listed(attribute, given)[1]
  local part = attribute.kind == "phone" and NORMAL.phone(first) or cast.string(first) or ""
  return function(record)
    local value = attribute.get(record)
    if not has(value) then return false end
    value = cast.string(value)
    local found = value ~= nil and text.contains(value, part, true)
    return found == (operator == "contains")
  end
end

local function equal_test(attribute, operator, given, style)
  local wanted, normal, stored = {}, normal_of(attribute), as_stored(attribute)
  for _, value in ipairs(listed(attribute, given, style)) do
    if attribute.key == "status" and value == "all" then return function() return true end end
    local ready = normal(value)
    if ready ~= nil then wanted[ready] = true end
  end
  local function test(record)
    local value = attribute.get(record)
    if value == nil or value == null then return false end
    value = stored(value)
    return (value ~= nil and wanted[value] == true) == (operator ~= "not_equal_to")
  end
  if attribute.custom and operator == "not_equal_to" then
    return test, function(record) return attribute.get(record) == nil end
  end
  return test
end

--- The test of one clause, and for some a second one that holds instead of all that stands before it.
function values_of.test(attribute, operator, given, style)
  if attribute.kind == "labels" then
    if style == "first" and given == nil then errors.crash() end
    return label_test(operator, given, attribute)
  end
  if operator == "is_present" then return function(record) return has(attribute.get(record)) end end
  if operator == "is_not_present" then return function(record) return not has(attribute.get(record)) end end
  if attribute.kind == "date" or operator == "days_before" then return date_test(attribute, operator, given) end
  if operator == "is_greater_than" or operator == "is_less_than" then
    if attribute.kind == "custom_date" then return date_test(attribute, operator, given) end
    return number_test(attribute, operator, given)
  end
  if operator == "contains" or operator == "does_not_contain" then return contains_test(attribute, operator, given) end
  return equal_test(attribute, operator, given, style)
end

return values_of
