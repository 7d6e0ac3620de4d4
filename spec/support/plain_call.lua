-- One call of any row that the client takes: its ids and the params it can't do without, with plain values. For specs that must
-- try every row and do not care what is said. What a row wants beyond its required params is read from what it refuses.
-- Neighbours: core.rows(), fake.lua.

local core = require "chatwoot.core"
local fake = require "spec.support.fake"

local M = {}

local value_of

local function fields_of(fields)
  local value = {}
  for _, field in ipairs(fields or {}) do
    if field.required then value[field.name] = value_of(field) end
  end
  return value
end

local plain = { integer = 5, number = 1.5, string = "text", boolean = true, any = "text" }

function value_of(param)
  local type_ = type(param.type) == "table" and param.type[1] or param.type
  if type_ == "list" then
    local of = type(param.of) == "table" and param.of[1] or param.of
    return { value_of { type = of or "string", fields = param.fields, words = param.words } }
  end
  if param.words then return param.words[1] end
  if param.format == "iso8601" then return "2030-01-02T03:04:05Z" end
  if type_ == "file" then return { data = "bytes", filename = "a.txt" } end
  if type_ == "object" then return param.fields and fields_of(param.fields) or { text = "text" } end -- some may not be empty
  return plain[type_]
end

local function is_id(row, param)
  if param["in"] == "path" then return param.name ~= "account_id" or row.token[1] == "platform" end
  for _, name in ipairs(row.positional or {}) do
    if name == param.name then return true end
  end
  return false
end

--- Calls row.name with these ids and params.
local function invoke(row, ids, params, client, opts)
  local resource = client
  for name in row.resource:gmatch("[^.]+") do resource = resource[name] end
  local arguments, n = { resource }, #ids
  for i = 1, n do arguments[i + 1] = ids[i] end
  arguments[n + 2], arguments[n + 3] = next(params) ~= nil and params or nil, opts
  return resource[row.name]((unpack or table.unpack)(arguments, 1, n + 3))
end

--- Adds what the refusal of a dry run names as missing, until it is taken.
local function complete(row, ids, params)
  local by = {}
  for _, param in ipairs(row.params) do by[param.name] = param end
  for _ = 1, 10 do
    local ok, why = pcall(invoke, row, ids, params, fake.client(), { dry_run = true })
    if ok then return end
    local missing = why:match("[: ]([%w_]+) is missing") or why:match("one of ([%w_]+)") or why:match("([%w_]+) or [%w_]+ is missing")
    if not by[missing] then error(why) end
    params[missing] = value_of(by[missing])
  end
  error("no call of " .. row.endpoint .. " is taken")
end

--- @param row table of core.rows()
--- @return function (client, opts) → what the call gives
function M.of(row)
  local ids, params = {}, {}
  for _, param in ipairs(row.params) do
    local first = type(param.type) == "table" and param.type[1] or param.type
    if is_id(row, param) then
      ids[#ids + 1] = first == "string" and "some-text" or 5
    elseif param.required and param["in"] ~= "path" then
      params[param.name] = value_of(param)
    end
  end
  complete(row, ids, params)
  return function(client, opts) return invoke(row, ids, params, client, opts) end
end

--- Iterates operation, call, row over all rows but those that refuse every call.
function M.all()
  local rows, i = core.rows(), 0
  return function()
    repeat i = i + 1 until not rows[i] or not rows[i].refuse
    if rows[i] then return rows[i].resource .. ":" .. rows[i].name, M.of(rows[i]), rows[i] end
  end
end

return M
