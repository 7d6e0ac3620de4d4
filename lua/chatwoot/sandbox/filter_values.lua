--- How one clause of a filter compares, with the database's habits: a literal that does not fit its column breaks the
-- query, so does a stored value that can't be read as its attribute says, and null is neither equal nor unequal.
-- It must never know how clauses are joined. Neighbours: filter.lua (calls it), filter_keys.lua, text.lua, times.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local keys = require "chatwoot.sandbox.filter_keys"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"

local values_of = {}

--- 422: these values can't be used for this key.
function values_of.invalid(key)
  errors.refused(("Invalid value. The values provided for %s are invalid"):format(key or ""))
end

local DAY = 86400
local BOOLEANS = { ["1"] = true, ["0"] = false, on = true, off = false, of = false }
for _, word in ipairs({ "true", "yes" }) do
  for i = 1, #word do BOOLEANS[word:sub(1, i)] = true end
end
for _, word in ipairs({ "false", "no" }) do
  for i = 1, #word do BOOLEANS[word:sub(1, i)] = false end
end

local function trim(value) return (value:match("^%s*(.-)%s*$")) end

--- Reading a text as a column's type; nil where that is impossible.
local FROM_TEXT = {
  integer = function(value)
    return value:find("^%s*[+-]?%d+%s*$") and tonumber((trim(value):gsub("^%+", ""))) or nil
  end,
  numeric = function(value)
    return not value:find("[xXpPnN]") and tonumber((trim(value):gsub("^%+", ""))) or nil
  end,
  boolean = function(value) return BOOLEANS[text.lower(trim(value))] end,
  date = function(value)
    local time = times.parse(trim(value))
    return time and math.floor(time / DAY) or nil
  end,
  text = function(value) return value end,
}
FROM_TEXT.folded, FROM_TEXT.labels = FROM_TEXT.text, FROM_TEXT.text

local NATIVE = { integer = "number", numeric = "number", boolean = "boolean", text = "string", folded = "string",
  labels = "string" }

--- A given value as a literal for a column; a crash where the database knows no such comparison.
local function literal(kind, value)
  if kind == "broken" then errors.crash() end
  if type(value) == "string" then
    local read = FROM_TEXT[kind](value)
    if read == nil then errors.crash() end
    return read
  end
  if type(value) ~= NATIVE[kind] then errors.crash() end
  return value
end

--- What a column holds, as its type; nil for null, a crash where it can't be read so.
local function stored(attribute, record)
  local value = attribute.get(record)
  if value == nil or value == json.null then return nil end
  if attribute.kind == "folded" and type(value) == "string" then return text.lower(value) end
  if attribute.custom then return literal(attribute.kind, value) end
  return value
end

local function words(set) return function(value) return type(value) == "string" and set[value] or nil end end

local ENUMS = {
  status = words({ open = "open", resolved = "resolved", pending = "pending", snoozed = "snoozed" }),
  priority = words({ low = "low", medium = "medium", high = "high", urgent = "urgent" }),
}
local ALL_STATUS = { open = true, resolved = true, pending = true, snoozed = true }

--- The set an enum's clause names, and whether a word in it was unknown (which is null in the query).
local function enum_set(key, given)
  if not cast.list(given) then errors.crash() end
  local set, unknown = {}, false
  for _, value in ipairs(given) do
    if type(value) ~= "string" then errors.crash() end
    if key == "status" and value == "all" then return ALL_STATUS, false end
    local word = ENUMS[key](value)
    if word then set[word] = true else unknown = true end
  end
  return set, unknown
end

local function first_of(given)
  if cast.list(given) then return given[1] end
  if type(given) == "string" then return given:sub(1, 1) end
  if type(given) ~= "number" then errors.crash() end
  return given % 2
end

--- The one value a clause over contacts means.
local function contact_value(key, given)
  local value = first_of(given)
  if key == "phone_number" then
    if type(value) ~= "string" then errors.crash() end
    return "+" .. value:gsub("%+", "")
  end
  if key == "country_code" and type(value) ~= "string" then errors.crash() end
  return type(value) == "string" and text.lower(value) or value
end

--- The values a clause means: all of them for conversations, but one once an own attribute was asked for.
local function meant(attribute, given, side, seen_custom)
  if side == "contact" then return { contact_value(attribute.key, given) } end
  if seen_custom then
    local first = given
    if cast.list(given) then first = given[1] end
    if type(first) == "string" then return { text.lower(first) } end
  end
  return cast.list(given) or { given }
end

local function literal_set(attribute, given, side, seen_custom)
  local set = {}
  for _, value in ipairs(meant(attribute, given, side, seen_custom)) do set[literal(attribute.kind, value)] = true end
  return set
end

local function equal_test(attribute, clause, side, seen_custom)
  local is_enum, negated = attribute.kind == "enum", clause.filter_operator == "not_equal_to"
  local set, unknown = (is_enum and enum_set or literal_set)(is_enum and attribute.key or attribute, clause.values, side,
    seen_custom)
  return function(record)
    local value = stored(attribute, record)
    if value == nil then return false end
    if negated then return not set[value] and not unknown end
    return set[value] == true
  end
end

local function contains_test(attribute, clause)
  local parts = {}
  for i, value in ipairs(cast.list(clause.values) or { clause.values }) do
    if type(value) ~= "string" then errors.crash() end
    parts[i] = trim(value)
  end
  if attribute.kind ~= "text" and attribute.kind ~= "folded" then errors.crash() end
  local wanted = clause.filter_operator == "contains"
  return function(record)
    local value = stored(attribute, record)
    if value == nil then return false end
    for _, part in ipairs(parts) do
      if text.contains(value, part, true) then return wanted end
    end
    return not wanted
  end
end

local function label_test(attribute, clause, side, seen_custom)
  local operator, given = clause.filter_operator, clause.values
  if side == "contact" and (given == nil or given == json.null) then errors.crash() end
  if operator == "is_present" then return function(record) return #record.labels > 0 end end
  if operator == "is_not_present" then return function(record) return #record.labels == 0 end end
  local set = literal_set(attribute, given, side, seen_custom)
  return function(record)
    local found = false
    for _, title in ipairs(record.labels) do found = found or set[title] == true end
    return found == (operator == "equal_to")
  end
end

--- The border of a greater or less clause: a day or a number; 422 where it is neither.
local function border(kind, clause)
  local given = clause.values
  local value = cast.list(given) and given[1] or not cast.list(given) and first_of(given) or nil
  value = cast.string(value) or ""
  local read
  if kind == "numeric" then read = FROM_TEXT.numeric(value) end
  if kind == "date" or kind == "moment" then
    local time = times.iso8601(value)
    read = time and math.floor(time / DAY)
  end
  if not read then values_of.invalid(clause.attribute_key) end
  return read
end

local function ordered_test(attribute, clause, limit)
  local greater = clause.filter_operator == "is_greater_than"
  return function(record)
    local value = stored(attribute, record)
    if value == nil then return false end
    if attribute.kind == "moment" then value = math.floor(value / DAY) end
    if greater then return value > limit end
    return value < limit
  end
end

--- A word that is no operator compares with the text of its values; so does starts_with.
local function odd_test(attribute, clause, side)
  local given = clause.values
  local value = side == "contact" and contact_value(attribute.key, given) or cast.list(given) and given[1] or given
  if type(value) ~= "string" then value = json.encode(given) end
  local wanted = literal(attribute.kind, text.lower(value))
  return function(record) return stored(attribute, record) == wanted end
end

local ORDERED = { is_greater_than = true, is_less_than = true }

--- What the server reads out of a clause before it looks whose attribute it is: the border of a greater or less.
function values_of.check(account, side, clause)
  local operator = clause.filter_operator
  if operator == "days_before" then errors.crash() end
  if operator == "contains" or operator == "does_not_contain" then contains_test({ kind = "text" }, clause) end
  if ORDERED[operator] then return border(keys.ordered_kind(account, side, clause), clause) end
end

--- The test of one clause. options: side, limit (of a greater or less), seen_custom (one before it, or itself, asks for
--- an attribute of the account's own).
function values_of.test(attribute, clause, options)
  local operator, side, seen_custom = clause.filter_operator, options.side, options.seen_custom
  if attribute.kind == "broken" then errors.crash() end
  if attribute.kind == "labels" then return label_test(attribute, clause, side, seen_custom) end
  if operator == "is_present" then return function(record) return stored(attribute, record) ~= nil end end
  if operator == "is_not_present" then return function(record) return stored(attribute, record) == nil end end
  if ORDERED[operator] then return ordered_test(attribute, clause, options.limit) end
  if operator == "contains" or operator == "does_not_contain" then return contains_test(attribute, clause) end
  if operator == "equal_to" or operator == "not_equal_to" then
    return equal_test(attribute, clause, side, seen_custom)
  end
  return odd_test(attribute, clause, side)
end

return values_of
