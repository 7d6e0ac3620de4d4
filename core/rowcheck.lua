-- Loads the rows and finds what is wrong with them: unknown keys, missing ones, names that do not exist, and, where the
-- recorded contract of the server is at hand, every difference from it in both directions (a row or a param that differs on
-- purpose says why in `differs`). It must never write anything; neighbours: generate.lua, core/endpoints/.

local rowcheck = {}

local function set(words)
  local out = {}
  for word in words:gmatch("%S+") do out[word] = true end
  return out
end

local ROW = set [[resource name endpoint methods path token role status params positional wrap beside_wrap main demand one_of
  together send body result paging safe refuse half_done rate secrets traps sample example since enterprise doc source differs]]
local PARAM = set [[name in type of required nullable words default format fields with without unless multipart null note
  since refuse blobs open blank comma min max differs]]
local RESULT = set "kind at meta siblings of type"
local PAGING = set "style size window param total total_without more order stable"
local TYPE = set "integer number string boolean object list file any"
local KIND = set "object list empty value csv file maybe any"
local IN = set "path query body file"
local TOKEN = set "user agent_bot platform none"

function rowcheck.sorted_keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- What a row leaves out because it is nearly always so: the resource and the endpoint of its file, a user's token, status
-- 200, GETs may be repeated, ids in the path are integers, params of a GET stand in the query and others in the body.
local function fill(row, file, resource)
  local get = row.methods[1] == "GET"
  row.resource = row.resource or resource
  row.endpoint = row.endpoint or file .. "." .. row.name
  row.token = row.token or { "user" }
  row.status = row.status or 200
  if row.safe == nil and get then row.safe = true end
  local listed, params = {}, {}
  for _, param in ipairs(row.params or {}) do
    param["in"] = param["in"] or (get and "query" or "body")
    if param["in"] == "path" then param.required = true end
    listed[param.name] = param
  end
  for name in row.path:gmatch("{([%w_]+)}") do
    params[#params + 1] = listed[name] or { name = name, ["in"] = "path", type = "integer", required = true }
  end
  for _, param in ipairs(row.params or {}) do
    if param["in"] ~= "path" then params[#params + 1] = param end
  end
  row.params = params
  return row
end

-- All rows, complete, file by file in the order of their names.
function rowcheck.load(folder)
  local rows = {}
  local list = assert(io.popen('ls "' .. folder .. '"/*.lua'))
  for path in list:lines() do
    local file = assert(loadfile(path))()
    for _, row in ipairs(file) do rows[#rows + 1] = fill(row, path:match("([^/]+)%.lua$"), file.resource) end
  end
  list:close()
  return rows
end

local function each_type(param, visit)
  local types = type(param.type) == "table" and param.type or { param.type }
  for _, name in ipairs(types) do visit(name) end
  if param.of then visit(param.of) end
end

local function check_keys(t, known, say, what)
  for _, key in ipairs(rowcheck.sorted_keys(t)) do
    if not known[key] then say(what .. ": unknown key " .. key) end
  end
end

local function check_param(param, names, nested, say)
  local what = tostring(param.name)
  check_keys(param, PARAM, say, what)
  if not param.name or not param.type then return say(what .. ": a param needs a name and a type") end
  each_type(param, function(name)
    if not TYPE[name] then say(what .. ": unknown type " .. tostring(name)) end
  end)
  if not nested and not IN[param["in"] or ""] then say(what .. ": in must be path, query, body or file") end
  for _, key in ipairs { "with", "without" } do
    for name, other in pairs(param[key] or {}) do -- a name, or a name with the value it has: { status = "snoozed" }
      other = type(name) == "string" and name or other
      if not names[other] then say(what .. "." .. key .. ": no param " .. other) end
    end
  end
  for _, field in ipairs(param.fields or {}) do
    check_param(field, names, true, function(text) say(what .. "." .. text) end)
  end
end

local function check_names(row, names, say)
  local lists = { positional = row.positional, beside_wrap = row.beside_wrap, main = row.main and { row.main } }
  for key, list in pairs(lists) do
    for _, name in ipairs(list) do
      if not names[name] then say(key .. ": no param " .. name) end
    end
  end
  for _, key in ipairs { "demand", "send" } do
    for name in pairs(row[key] or {}) do
      if not names[name] then say(key .. ": no param " .. name) end
    end
  end
  for name in row.path:gmatch("{([%w_]+)}") do
    if not names[name] or names[name]["in"] ~= "path" then say("path: no path param " .. name) end
  end
end

local function check_row(row, say)
  check_keys(row, ROW, say, "row")
  for _, key in ipairs { "resource", "name", "endpoint", "methods", "path", "token", "status", "result", "doc", "source" } do
    if row[key] == nil then say("no " .. key) end
  end
  if row.safe == nil then say("no safe") end
  local names = {}
  for _, param in ipairs(row.params or {}) do
    if names[param.name] then say("param " .. param.name .. " stands twice") end
    names[param.name] = param
  end
  for _, param in ipairs(row.params or {}) do check_param(param, names, false, say) end
  for _, token in ipairs(row.token or {}) do
    if not TOKEN[token] then say("unknown token " .. token) end
  end
  check_names(row, names, say)
  check_keys(row.result, RESULT, say, "result")
  check_keys(row.paging or {}, PAGING, say, "paging")
  if not KIND[row.result.kind] then say("unknown result kind " .. tostring(row.result.kind)) end
end

local function read_contract(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  local ok, cjson = pcall(require, "cjson")
  assert(ok, "comparing the rows with " .. path .. " needs lua-cjson")
  local by_name = {}
  for _, entry in ipairs(cjson.decode(text)) do by_name[entry.resource .. "." .. entry.operation] = entry end
  return by_name
end

local function list_of(value) return type(value) == "table" and value or {} end

local function sorted_text(list)
  local out = {}
  for i, v in ipairs(list_of(list)) do out[i] = tostring(v) end
  table.sort(out)
  return table.concat(out, ",")
end

-- "array<integer>" of the contract and { type = "list", of = "integer" } of a row are the same.
local function same_type(param, text)
  local of, found = text:match("^array<(%w+)>$"), false
  if of and param.of ~= of and param.of ~= nil then return false end
  each_type({ type = param.type }, function(name) found = found or name == (of and "list" or text) end)
  return found
end

local function contract_params(entry)
  local body = type(entry.body) == "table" and entry.body or {}
  local found = {}
  for place, list in pairs { path = entry.path_params, query = entry.query, body = list_of(body.fields) } do
    for _, field in ipairs(list) do found[field.name] = { place = place, field = field } end
  end
  return found
end

local function compare_params(row, entry, say)
  local found, seen = contract_params(entry), {}
  for _, param in ipairs(row.params or {}) do
    local there = found[param.name]
    seen[param.name] = true
    if not there then
      if not (param.refuse or param.differs) then say(param.name .. ": the server's contract has no such param") end
    elseif not param.differs then
      local place = param["in"] == "file" and "body" or param["in"]
      if place ~= there.place then say(param.name .. ": stands in the " .. there.place) end
      if not same_type(param, there.field.type) then say(param.name .. ": the server's type is " .. there.field.type) end
      local enum = list_of(there.field.enum)
      if #enum > 0 and sorted_text(enum) ~= sorted_text(param.words) then
        say(param.name .. ": the server's words are " .. sorted_text(enum))
      end
      if there.field.required == true and there.place ~= "path" and not (param.required or param.unless) then
        say(param.name .. ": required by the server")
      end
    end
  end
  for _, name in ipairs(rowcheck.sorted_keys(found)) do
    if not seen[name] then say(name .. ": a param of the server's contract is missing") end
  end
end

local KINDS = { object = "object maybe", list = "list", empty = "empty", other = "maybe value csv file list object empty any" }

local function compare_row(row, entry, say)
  if row.methods[1] ~= entry.method then say("the server's verb is " .. entry.method) end
  local verbs = { entry.method }
  for _, verb in ipairs(list_of(entry.alt_methods)) do verbs[#verbs + 1] = verb end
  if sorted_text(verbs) ~= sorted_text(row.methods) then say("the server's verbs are " .. sorted_text(verbs)) end
  if row.path ~= entry.path then say("the server's path is " .. entry.path) end
  if sorted_text(row.token) ~= sorted_text(entry.auth) then say("the server's tokens are " .. sorted_text(entry.auth)) end
  if row.role ~= (type(entry.permission) == "string" and entry.permission or nil) then
    say("the server's role is " .. tostring(entry.permission))
  end
  local answer, body = entry.response, list_of(entry.body)
  if row.status ~= answer.status then say("the server's status is " .. answer.status) end
  if row.wrap ~= (type(body.wrapped_in) == "string" and body.wrapped_in or nil) then say("the server's wrapper differs") end
  if not set(KINDS[answer.kind])[row.result.kind] then say("the server's answer is of kind " .. answer.kind) end
  if (row.result.at or "") ~= (type(answer.at) == "string" and answer.at or "") then say("the payload is at " .. tostring(answer.at)) end
end

function rowcheck.check(rows, contract_path)
  local problems, contract, seen, resources = {}, read_contract(contract_path), {}, {}
  for _, row in ipairs(rows) do
    local function say(text) problems[#problems + 1] = tostring(row.endpoint) .. ": " .. text end
    check_row(row, say)
    local key = tostring(row.resource) .. "." .. tostring(row.name)
    if seen[key] then say("a second row is called " .. key) end
    seen[key] = row
    local entry = contract and contract[row.endpoint]
    if entry then
      resources[entry.resource] = true
      entry.row = row
      if not row.differs then compare_row(row, entry, say) end
      compare_params(row, entry, say)
    elseif contract and not row.differs then
      say("the server's contract has no such endpoint")
    end
  end
  for _, name in ipairs(rowcheck.sorted_keys(contract or {})) do
    local entry = contract[name]
    if resources[entry.resource] and not entry.row then problems[#problems + 1] = name .. ": no row" end
  end
  return problems
end

return rowcheck
