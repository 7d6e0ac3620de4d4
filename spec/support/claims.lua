-- What a line of spec/losses/ can claim of a row: that a param is refused, a word unknown, a note there … Each claim is a function
-- that raises when the rows do not bear it out. It must never copy a row: it asks the rows.
-- Neighbours: spec/losses/ (the lines), spec/rows_spec.lua (which runs them), core/endpoints/ (the rows).

local rowcheck = dofile("core/rowcheck.lua")

local M = { rows = rowcheck.load("core/endpoints"), by_name = {} }
local by_endpoint = {}
for _, row in ipairs(M.rows) do
  by_endpoint[row.endpoint] = row
  M.by_name[row.resource .. ":" .. row.name] = row
end

local function row_of(endpoint)
  return by_endpoint[endpoint] or error("no row for " .. endpoint, 0)
end

local function find(params, name)
  for _, param in ipairs(params or {}) do
    if param.name == name then return param end
  end
end

local function param_of(endpoint, name)
  return find(row_of(endpoint).params, name) or error(endpoint .. " has no param " .. name, 0)
end

local function includes(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

local function check(ok, endpoint, what)
  if not ok then error(endpoint .. ": " .. what, 0) end
end

-- The claims a line can make. Each is a function that raises when the rows do not bear it out.
function M.refused(endpoint, ...)
  local names = { ... }
  return function()
    for _, name in ipairs(names) do check(param_of(endpoint, name).refuse, endpoint, name .. " is not refused") end
  end
end

function M.unknown(endpoint, name)
  return function() check(not find(row_of(endpoint).params, name), endpoint, name .. " has become known") end
end

function M.never(endpoint, name, kind) -- a value of this kind is the wrong type
  return function()
    local param = param_of(endpoint, name)
    local types = type(param.type) == "table" and param.type or { param.type }
    check(not includes(types, kind) and not includes(types, "any"), endpoint, name .. " takes a " .. kind)
  end
end

function M.elements(endpoint, name, kind) -- a list of this kind only
  return function()
    local param = param_of(endpoint, name)
    check(param.type == "list" and param.of == kind, endpoint, name .. " is no list of " .. kind)
  end
end

function M.words_without(endpoint, name, word)
  return function()
    local param = param_of(endpoint, name)
    check(param.words and not includes(param.words, word), endpoint, name .. " takes the word " .. word)
  end
end

function M.no_null(endpoint, name)
  return function()
    local param = param_of(endpoint, name)
    check(not param.nullable and param.null ~= "clears", endpoint, name .. " takes null")
  end
end

function M.required(endpoint, name)
  return function()
    local param = param_of(endpoint, name)
    check(param.required and not param.unless, endpoint, name .. " may be left out")
  end
end

function M.demanded(endpoint, name)
  return function() check((row_of(endpoint).demand or {})[name], endpoint, name .. " is not demanded") end
end

function M.clears_on_purpose(endpoint, name)
  return function() check(param_of(endpoint, name).null == "clears", endpoint, name .. ": null does not clear") end
end

function M.either(endpoint, name, other)
  return function()
    check(param_of(endpoint, name).unless == other, endpoint, name .. " or " .. other .. " is not asked for")
  end
end

-- With a value: beside it only while it has that value.
function M.beside(endpoint, name, other, value)
  return function()
    local with = param_of(endpoint, name).with or {}
    check(value and with[other] == value or not value and includes(with, other), endpoint, name .. " goes without " .. other)
  end
end

function M.apart(endpoint, name, other, value)
  return function()
    local without = param_of(endpoint, name).without or {}
    check(value and without[other] == value or not value and includes(without, other), endpoint, name .. " goes beside " .. other)
  end
end

function M.set_of(endpoint, key, ...)
  local names = { ... }
  return function()
    for _, set in ipairs(row_of(endpoint)[key] or {}) do
      local found = #set == #names
      for _, name in ipairs(names) do found = found and includes(set, name) end
      if found then return end
    end
    check(false, endpoint, key .. " lacks " .. table.concat(names, ", "))
  end
end

function M.formatted(endpoint, name, format)
  return function() check(param_of(endpoint, name).format == format, endpoint, name .. " is not read as " .. format) end
end

function M.bounded(endpoint, name, min, max)
  return function()
    local param = param_of(endpoint, name)
    check(param.min == min and param.max == max, endpoint, name .. " is not bounded")
  end
end

function M.having(endpoint, name, key, value)
  return function() check(param_of(endpoint, name)[key] == value, endpoint, name .. "." .. key .. " is not " .. tostring(value)) end
end

function M.field(endpoint, name, inner, key, value) -- of an object whose fields are listed; name is a dotted path
  return function()
    local found = param_of(endpoint, name:match("^[^.]+"))
    for part in name:gmatch("%.([^.]+)") do found = find(found.fields, part) or error(endpoint .. " has no field " .. name, 0) end
    found = find(found.fields, inner)
    check(found and found[key] == value, endpoint, name .. "." .. inner .. "." .. key .. " is not " .. tostring(value))
  end
end

function M.closed(endpoint, name) -- an object that takes the names it lists and no others
  return function()
    local param = param_of(endpoint, name)
    check(param.fields and not param.open, endpoint, name .. " takes any name")
  end
end

function M.useless(endpoint) -- a row that is never sent
  return function() check(row_of(endpoint).refuse, endpoint, "is not refused") end
end

function M.after(endpoint, status)
  return function()
    for _, item in ipairs(row_of(endpoint).half_done or {}) do
      if item.status == status then return end
    end
    check(false, endpoint, "half_done lacks " .. status)
  end
end

function M.noted(endpoint, phrase)
  return function()
    local row, texts = row_of(endpoint), {}
    for _, text in ipairs(row.traps or {}) do texts[#texts + 1] = text end
    for _, param in ipairs(row.params or {}) do texts[#texts + 1] = param.note end
    for _, text in ipairs(texts) do
      if text:find(phrase, 1, true) then return end
    end
    check(false, endpoint, 'no note says "' .. phrase .. '"')
  end
end

function M.by_construction(reason) -- how every request is made; proven by the specs of the request stage
  return function() check(#reason > 10, "construction", "says no reason") end
end

-- of: the operation as the table of silent losses calls it; lines: how many lines it has there.
function M.lost(of, what, ...) return { of = of, what = what, claims = { ... } } end

return M
