-- Chooses the fixtures from the recordings: for each operation with a row a success and one answer of each other status, the shortest
-- there are, and what endpoints.json says of these operations. Run where ../shared is: lua5.4 spec/support/replay_fixtures.lua

local core = require "chatwoot.core"
local json = require "spec.support.replay_json"

local FROM, TO, LONGEST, MOST = "../shared/chatwoot", "spec/fixtures", 3000, 95000

local rows = {}
for _, row in ipairs(core.rows()) do rows[row.endpoint] = true end

local chosen = {}
for path in io.popen("LC_ALL=C ls " .. FROM .. "/recordings/*.jsonl"):lines() do
  for line in io.lines(path) do
    local by = json.read(line).by
    if not path:find("wire_", 1, true) and by.operation and rows[by.operation.text] and by.response and #line <= LONGEST then
      local key = by.operation.text .. " " .. by.response.by.status.text
      if not chosen[key] or #line < #chosen[key] then chosen[key] = line end
    end
  end
end

-- Successes first, they show the shapes; the rest goes to refusals.
local keys = { [true] = {}, [false] = {} }
for key in pairs(chosen) do table.insert(keys[key:find(" 2%d%d$") ~= nil], key) end
local out, size, used = {}, 0, {}
for _, pass in ipairs { { true, MOST * 0.8 }, { false, MOST } } do
  table.sort(keys[pass[1]], function(x, y) return #chosen[x] == #chosen[y] and x < y or #chosen[x] < #chosen[y] end)
  for _, key in ipairs(keys[pass[1]]) do
    if size + #chosen[key] <= pass[2] then
      size = size + #chosen[key] + 1
      out[#out + 1] = chosen[key]
      used[key:match("^%S+")] = true
    end
  end
end
table.sort(out)

-- only what the replay reads
local function slim(entry)
  local function fields(list)
    local kept = {}
    for _, field in ipairs(list or {}) do
      kept[#kept + 1] = { name = field.name, type = field.type, required = field.required, enum = field.enum, nullable = field.nullable }
    end
    return core.json.array(kept)
  end
  local body = entry.body and { fields = fields(entry.body.fields), wrapped_in = entry.body.wrapped_in }
  return { resource = entry.resource, operation = entry.operation, method = entry.method, path = entry.path, body = body,
    alt_methods = entry.alt_methods, path_params = fields(entry.path_params), query = fields(entry.query),
    response = { at = entry.response.at, meta_at = entry.response.meta_at, kind = entry.response.kind } }
end

local endpoints = {}
local file = assert(io.open(FROM .. "/endpoints.json"))
for _, entry in ipairs(core.json.decode(file:read("*a"))) do
  if used[entry.resource .. "." .. entry.operation] then endpoints[#endpoints + 1] = core.json.encode(slim(entry)) end
end
file:close()

local function write(name, text)
  local target = assert(io.open(TO .. "/" .. name, "wb"))
  target:write(text)
  target:close()
end
write("exchanges.jsonl", table.concat(out, "\n") .. "\n")
write("endpoints.json", "[\n" .. table.concat(endpoints, ",\n") .. "\n]\n")
