-- The records (core/records/) say what the server answers: every recorded success must fit the record of its operation, key by key.
-- Reads spec/fixtures always and the folder of recordings where there is one. It knows no record. Neighbours: core/records/.
local json = require "chatwoot.sandbox.json"
local rowcheck = dofile("core/rowcheck.lua")

local rows, records, metas = {}, {}, dofile("core/metas.lua")
for _, row in ipairs(rowcheck.load("core/endpoints")) do rows[row.endpoint] = row end
local list = io.popen("ls core/records/*.lua")
for path in list:lines() do
  for name, fields in pairs(dofile(path)) do records[name] = fields end
end
list:close()

local function sources()
  local paths = { "spec/fixtures/exchanges.jsonl" }
  local folder = os.getenv "CHATWOOT_RECORDINGS" or "../shared/chatwoot/recordings"
  local names = io.popen('ls "' .. folder .. '"/*.jsonl 2>/dev/null')
  for path in names:lines() do paths[#paths + 1] = path end
  names:close()
  return paths
end

local function kind_of(value)
  if value == json.null then return "null" end
  if type(value) == "table" then return json.is_array(value) and "list" or "object" end
  if type(value) == "number" then return math.floor(value) == value and "integer" or "number" end
  return type(value)
end

local function takes(field, kind)
  if kind == "null" then return field.nullable end
  local types = type(field.type) == "table" and field.type or { field.type }
  for _, name in ipairs(types) do
    if name == kind or name == "any" or (name == "number" and kind == "integer") then return true end
  end
  return false
end

local fit

local function fit_value(field, value, where)
  local kind = kind_of(value)
  assert(takes(field, kind), where .. " is " .. kind)
  if not field.fields or kind == "null" then return end
  if kind == "object" then fit(field.fields, value, where) end
  for i = 1, kind == "list" and #value or 0 do
    if kind_of(value[i]) == "object" then fit(field.fields, value[i], where .. "[]") end
  end
end

function fit(fields, object, where)
  local known = {}
  if fields[1] and fields[1].name == "[string]" then -- keys are data
    for name, value in pairs(object) do fit_value(fields[1], value, where .. "." .. name) end
    return
  end
  for _, field in ipairs(fields) do
    known[field.name] = true
    local value = object[field.name]
    assert(value ~= nil or field.sometimes, where .. "." .. field.name .. " is missing")
    if value ~= nil then fit_value(field, value, where .. "." .. field.name) end
  end
  for name in pairs(object) do assert(known[name], where .. "." .. tostring(name) .. " stands in no record") end
end

local function payload(row, answer)
  for part in (row.result.at or ""):gmatch("[^.]+") do answer = type(answer) == "table" and answer[part] or nil end
  return answer
end

-- What the answer holds beside the payload: under the row's key, or every other key of the object the payload lies in.
local function beside(row, answer)
  if row.result.meta then
    for part in row.result.meta:gmatch("[^.]+") do answer = answer[part] end
    return answer
  end
  local out, path = {}, {}
  for part in row.result.at:gmatch("[^.]+") do path[#path + 1] = part end
  for i = 1, #path - 1 do answer = answer[path[i]] end
  for name, value in pairs(answer) do if name ~= path[#path] then out[name] = value end end
  return out
end

describe("records", function()
  it("fit every recorded success", function()
    local checked = 0
    for _, path in ipairs(sources()) do
      for line in io.lines(path) do
        local exchange = json.decode(line)
        local row = exchange and rows[exchange.operation]
        local answer = row and exchange.response
        local record = row and records[row.result.type]
        if record and answer and answer.status < 300 and type(answer.json) == "table" then
          local value, where = payload(row, answer.json), path:match("[^/]+$") .. " " .. exchange.operation
          if metas[exchange.operation] or row.result.kind == "list" and row.result.at then
            fit(metas[exchange.operation] or {}, beside(row, answer.json), where .. " .meta")
          end
          local items = kind_of(value) == "list" and value or { value }
          for _, item in ipairs(items) do
            local instead = item == value and row.result.kind == "list" -- {} for a metric the server does not know
            if kind_of(item) == "object" and (next(item) or not (instead or row.result.kind == "maybe")) then
              fit(record, item, where)
              checked = checked + 1
            end
          end
        end
      end
    end
    assert.is_true(checked > 20, "only " .. checked .. " were checked")
  end)

  it("have what every .meta holds", function()
    for endpoint, row in pairs(rows) do
      local has = row.result.kind == "list" and row.result.meta or row.result.siblings
      assert.is_truthy(not has or metas[endpoint], endpoint)
    end
    for endpoint in pairs(metas) do assert.is_truthy(rows[endpoint], endpoint) end
  end)

  it("are named by rows", function()
    local named = {}
    for _, row in pairs(rows) do named[row.result.type or ""] = true end
    for name in pairs(records) do assert(named[name], name .. " belongs to no row") end
  end)
end)
