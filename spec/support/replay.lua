-- Replays recorded exchanges through the whole client: the call made from the recording must reach the same verb, path, query and
-- body, and the recorded answer must come out whole. What a client must refuse is in a class of replay_classes.lua, both ways.
-- Expectations come from endpoints.json and the recording, never from our rows (these give only names and the order of ids).

local core = require "chatwoot.core"
local classes = require "spec.support.replay_classes"
local compare = require "spec.support.replay_compare"
local fake = require "spec.support.fake"
local json = require "spec.support.replay_json"
local reader = require "spec.support.replay_reader"

local M = {}

local unpack = table.unpack or unpack

local function read_file(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function folder()
  local named = os.getenv "CHATWOOT_RECORDINGS"
  if named and named ~= "" then return named end
  return read_file("../shared/chatwoot/endpoints.json") and "../shared/chatwoot/recordings" or nil
end

--- Operations by "resource.operation", as plain Lua tables.
local function read_endpoints(path)
  local list = {}
  for _, entry in ipairs(assert(core.json.decode(assert(read_file(path))))) do
    list[entry.resource .. "." .. entry.operation] = entry
  end
  return list
end

local function names_of_rows()
  local names = {}
  for _, row in ipairs(core.rows()) do
    names[row.endpoint] = { resource = row.resource, name = row.name, positional = row.positional or {} }
  end
  return names
end

--- Everything there is to replay: { { title, lines, endpoints } }.
function M.sources()
  local sources, names = {}, names_of_rows()
  local function add(path, endpoints, fixture)
    sources[#sources + 1] = { title = path:match("[^/]+$"), path = path, endpoints = endpoints, names = names, fixture = fixture }
  end
  add("spec/fixtures/exchanges.jsonl", read_endpoints("spec/fixtures/endpoints.json"), true)
  local from = folder()
  if from then
    local endpoints = read_endpoints(from:gsub("/*$", "") .. "/../endpoints.json")
    local list = assert(io.popen('LC_ALL=C ls "' .. from .. '"/*.jsonl'))
    for path in list:lines() do add(path, endpoints) end
    list:close()
  end
  return sources, from
end

--- The exchange as the replay needs it; nil when there is nothing to replay (notes, odd verbs on purpose, no row, a session).
local function open(line, source)
  local node = json.read(line)
  local by = node.by
  if not by.operation or not by.response or not by.request then return nil end
  local entry, name = source.endpoints[by.operation.text], source.names[by.operation.text]
  if not entry or not name then return nil end
  local request, response = by.request.by, by.response.by
  local sent = request.headers.by
  if sent["access-token"] or sent.Cookie then return nil end -- by a browser's session: no client of ours has one
  if response.cut then return nil end -- only a summary of the answer was kept
  local path, query = request.path.text:match("^([^?]*)%??(.*)$")
  local text = response.json and json.raw(line, response.json) or response.text and response.text.text or ""
  local headers = {}
  for _, key in ipairs(response.headers.keys) do headers[key:lower()] = response.headers.by[key].text end
  return { label = by.label.text, file = source.title, operation = by.operation.text, entry = entry, name = name,
    method = request.method.text, path = path, query = reader.pairs_of(query), raw_query = query, body = request.body,
    sent_headers = reader.plain(request.headers), status = tonumber(response.status.text), text = text,
    json = response.json, headers = headers, ids = reader.ids(entry.path, path) }
end

--- A body written by hand is read as the JSON it is, when it is.
local function settle_body(x)
  local body = x.body
  if not body or body.t ~= "object" then return end
  if body.by.raw then
    x.raw = body.by.raw.text
    local ok, node = pcall(json.read, x.raw)
    x.body = ok and core.json.decode(x.raw) ~= nil and node or nil
    x.unreadable = x.body == nil
  elseif body.by.multipart then
    x.multipart, x.body = body.by.multipart, nil
  end
end

-- Signed ids of blobs: { blob_id = … } in the call, plain texts on the wire.
local function with_blobs(given, params, body)
  for _, field in ipairs(body.fields) do
    local list = params[field.name]
    if field.type == "array<file>" and type(list) == "table" and type(list[1]) == "string" then
      given[field.name] = {}
      for i, id in ipairs(list) do given[field.name][i] = { blob_id = id } end
    end
  end
  return given
end

--- Arguments of the call: ids in order, params, opts.
local function arguments(x)
  local entry, args = x.entry, {}
  for name in entry.path:gmatch("{([%w_]+)}") do
    if name ~= "account_id" or entry.api == "platform" then args[#args + 1] = x.ids[name] end
  end
  local params = reader.query_params(x.query, reader.by_name(entry.query))
  local body = entry.body or { fields = {} }
  if x.multipart then
    for name, value in pairs(reader.multipart_params(x.multipart, body)) do params[name] = value end
  elseif x.body and x.body.t == "object" then
    for name, value in pairs(reader.body_params(x.body, body)) do params[name] = value end
  end
  x.params = params
  local given = {}
  for name, value in pairs(params) do given[name] = value end
  given = with_blobs(given, params, body)
  for _, name in ipairs(x.name.positional) do
    args[#args + 1] = given[name] == nil and core.json.null or given[name]
    given[name] = nil
  end
  return args, given
end

local function prepare(x)
  settle_body(x)
  if not x.ids then
    x.params = {}
    return
  end
  x.args, x.given = arguments(x)
  x.id_count = #x.args
end

--- Runs the call. @return boolean ok, any value or mistake, any err, table fake
local function call(x, through_extra)
  local account = tonumber(x.ids.account_id or 1)
  local client, wire = fake.client { account_id = account and account >= 1 and account or 1 }
  wire.replies[1] = { status = x.status, body = x.text, headers = x.headers }
  local object = client
  for part in x.name.resource:gmatch("[^.]+") do object = object[part] end
  local args, n = { unpack(x.args, 1, x.id_count) }, x.id_count
  local given, extra = x.given, nil
  if through_extra then
    given, extra = {}, {}
    for name, param in pairs(x.given) do
      local file = type(param) == "table" and (param.data or type(param[1]) == "table" and param[1].data)
      if file then given[name] = param else extra[name] = param end
    end
  end
  args[n + 1], args[n + 2] = next(given) ~= nil and given or nil, { nulls = true, extra = extra }
  local ok, value, err = pcall(function() return object[x.name.name](object, unpack(args, 1, n + 2)) end)
  return ok, value, err, wire
end

--- What a plain call must refuse, opts.extra sends all the same: it was refused, and is now built and compared like any other.
local function through_extra(x, class)
  local ok, value, err, wire = call(x, true)
  if not ok then return "refused", class.name, x end
  local problem = #wire.requests ~= 1 and "not sent: " .. tostring(err) or compare.request(x, wire) or compare.answer(x, value, err)
  if problem then return "failed", "through opts.extra: " .. problem, x end
  return "extra", class.name, x
end

--- Replays one line. @return string? outcome "matched" | "extra" | "refused" | "failed" | nil, string? detail, table? exchange
local function replay(line, source)
  local x = open(line, source)
  if not x then return nil end
  prepare(x)
  local class = classes.of(x)
  if class and class.unbuildable then return "refused", class.name, x end
  if not x.ids then return "failed", "the path is not of the operation's form, and no class says why", x end
  local ok, value, err, wire = call(x)
  if class and ok and #wire.requests == 0 and err and err.kind == "config" then return "refused", class.name, x end
  if not ok then
    if class and class.extra then return through_extra(x, class) end
    if class then return "refused", class.name, x end
    return "failed", "refused without a class: " .. tostring(value), x
  end
  if class then return "failed", "not refused, though " .. class.name .. ": " .. class.reason, x end
  local problem
  if #wire.requests ~= 1 then
    problem = "not sent: " .. tostring(err)
  else
    problem = compare.request(x, wire) or compare.answer(x, value, err)
  end
  if problem then return "failed", problem, x end
  return "matched", nil, x
end

function M.counts()
  return { matched = 0, extra = 0, refused = 0, failed = 0, ok_total = 0, ok_matched = 0, classes = {}, failures = {} }
end

local function count_class(counts, name, n, ok)
  local class = counts.classes[name] or { n = 0, ok = 0 }
  class.n, class.ok = class.n + n, class.ok + ok
  counts.classes[name] = class
end

--- Adds one count to another.
function M.add(total, counts)
  for _, name in ipairs { "matched", "extra", "refused", "failed", "ok_total", "ok_matched" } do total[name] = total[name] + counts[name] end
  for name, class in pairs(counts.classes) do count_class(total, name, class.n, class.ok) end
end

function M.summary(total)
  return ("%d exchanges: %d matched, %d refused and then matched through opts.extra, %d refused, %d failed; of %d successes %d matched (%.1f %%)")
    :format(total.matched + total.extra + total.refused + total.failed, total.matched, total.extra, total.refused, total.failed,
      total.ok_total, total.ok_matched, 100 * total.ok_matched / math.max(total.ok_total, 1))
end

--- Replays a source. @return table counts see M.counts
function M.run(source)
  local counts = M.counts()
  for line in io.lines(source.path) do
    local outcome, detail, x = replay(line, source)
    if outcome then
      local ok = x.status < 300 and 1 or 0
      counts[outcome] = counts[outcome] + 1
      counts.ok_total = counts.ok_total + ok
      if outcome == "matched" or outcome == "extra" then counts.ok_matched = counts.ok_matched + ok end
      if outcome == "refused" then
        count_class(counts, detail, 1, ok)
      elseif outcome == "failed" then
        counts.failures[#counts.failures + 1] = ("%s | %s | %s %s -> %d: %s"):format(x.label, x.operation, x.method, x.path, x.status, detail)
      end
    end
  end
  return counts
end

return M
