-- The example of every row (shown in the reference) runs as it stands and calls its operation: over a transport that answers each request with
-- a recorded answer of that operation. Neighbours: core/endpoints/, examples_spec.lua (whole scripts).
local chatwoot = require "chatwoot"
local recorded = require "chatwoot.sandbox.recorded"
local rowcheck = dofile("core/rowcheck.lua")

local rows = rowcheck.load("core/endpoints")

local function pattern_of(row)
  local path = row.path:gsub("[%-%.]", "%%%0"):gsub("{[%w_]+}", "[^/]+")
  return "^" .. path .. "$"
end

local patterns = {}
for i, row in ipairs(rows) do patterns[i] = pattern_of(row) end

-- The row a request belongs to: a path without placeholders wins.
local function row_of(method, path)
  local found
  for i, row in ipairs(rows) do
    for _, verb in ipairs(row.methods) do
      if verb == method and path:find(patterns[i]) and (not found or select(2, row.path:gsub("{", "")) < select(2, found.path:gsub("{", ""))) then
        found = row
      end
    end
  end
  return found
end

local EMPTY = { list = "[]", maybe = "null", value = "1", any = "{}", csv = "a,b\n", file = "bytes", empty = "" }

local records = {}
local list = io.popen("ls core/records/*.lua")
for path in list:lines() do
  for name, fields in pairs(dofile(path)) do records[name] = fields end
end
list:close()

local PLAIN = { object = "{}", list = "[]", string = '""', integer = "1", number = "1", boolean = "false", any = '{"payload":[]}' }

-- An object of the record's fields, each empty.
local function of_record(name)
  local parts = {}
  for i, field in ipairs(records[name] or {}) do
    parts[i] = ('"%s":%s'):format(field.name, PLAIN[type(field.type) == "table" and field.type[1] or field.type])
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function body_of(row)
  local sample = recorded.sample(row.endpoint)
  if sample and sample.body ~= "" then return sample.body, sample.content_type end
  local body = row.result.kind == "object" and of_record(row.result.type) or EMPTY[row.result.kind]
  for part in (row.result.at or ""):reverse():gmatch("[^.]+") do body = ('{"%s":%s}'):format(part:reverse(), body) end
  return body, row.result.kind == "csv" and "text/csv" or "application/json"
end

local function client_on(asked)
  local transport = { sleep = function() end, now = function() return 0 end, close = function() end }
  function transport.send(_, request)
    local row = row_of(request.method, request.url:match("^%a+://[^/]+([^?]*)"))
    if not row then return { status = 404, headers = {}, body = "" } end
    local n = (asked[row.endpoint] or 0) + 1
    asked[row.endpoint] = n
    local body, media = body_of(row)
    if n > 2 and row.result.kind == "list" then body = body:gsub("%b[]", "[]") end -- a walk comes to its end
    return { status = row.status, headers = { ["content-type"] = media }, body = body, sink = request.sink }
  end
  return chatwoot.new { base_url = "http://chat.example", api_token = "t", platform_token = "p", account_id = 1, transport = transport,
    max_retries = 0 }
end

-- Files an example names are put where it can find them.
local made
local function with_files(example)
  return (example:gsub('"[%w_]+%.%l%l%l%l?"', function()
    made = made or os.tmpname()
    return ("%q"):format(made)
  end))
end

local function run(example, client)
  local chunk, why = (loadstring or load)("local chatwoot, client, print = ...\n" .. example)
  assert(chunk, why)
  chunk(chatwoot, client, function() end)
end

describe("the example of", function()
  teardown(function() if made then os.remove(made) end end)

  for _, row in ipairs(rows) do
    if row.example then
      it(row.endpoint .. " runs and calls it", function()
        local asked = {}
        run(with_files(row.example), client_on(asked))
        assert.is_truthy(asked[row.endpoint], "it asks for something else")
      end)
    elseif not row.refuse then
      it(row.endpoint .. " is there", function() error("no example") end)
    end
  end
end)
