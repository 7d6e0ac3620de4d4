-- Runs one hand-written exchange: a Lua call, the request it must send, a canned answer, the Lua value it must give. It knows
-- HTTP, JSON and multipart, and nothing of the rows: what is expected stands word for word in the tables of spec/calls/.
-- A case is a table:
--   [1] title  [2] function(client) → the call  [3] "VERB /path?query" as sent  [4] JSON text of the body, when there is one
--   parts    list of "name=value" and "name|filename|type|content", instead of [4]
--   answer   body text, or { status, body text, headers }; "" with status 200 when absent
--   gives    the value (array {} for an empty list), NIL for nil, nil;  meta  what .meta of it must be
--   raises   pattern of the mistake that it is
--   fails    fields the error must have (lists of texts as plain lists)
--   token    false: no token header, "platform": that one;  headers  more headers that must be sent;  sends  0: nothing is sent
-- Neighbours: fake.lua (the transport), replay_json.lua (a JSON reader that is not the library's own).

local core = require "chatwoot.core"
local fake = require "spec.support.fake"
local json = require "spec.support.replay_json"

local M = { NIL = {} }

-- ---- comparing ----

local function show(value)
  if type(value) ~= "table" then return type(value) == "string" and ("%q"):format(value) or tostring(value) end
  local keys, parts = {}, {}
  for key in pairs(value) do keys[#keys + 1] = key end
  table.sort(keys, function(a, b) return tostring(a) < tostring(b) end)
  for _, key in ipairs(keys) do parts[#parts + 1] = tostring(key) .. "=" .. show(value[key]) end
  return (core.json.is_array(value) and "array" or "") .. "{" .. table.concat(parts, ", ") .. "}"
end

local function is_list(literal) return literal[1] ~= nil or core.json.is_array(literal) end

--- nil, or where a Lua value differs from a literal: types, lists and objects, and (unless loose) integers and floats are told
--- apart.
local function differs(want, got, path, loose)
  if type(want) ~= "table" then
    local same = want == got and (loose or not math.type or math.type(want) == math.type(got))
    return not same and ("%s is %s, expected %s"):format(path, show(got), show(want)) or nil
  end
  if type(got) ~= "table" then return ("%s is %s, expected %s"):format(path, show(got), show(want)) end
  if is_list(want) ~= core.json.is_array(got) then return path .. (is_list(want) and " is no list" or " is a list") end
  for key, value in pairs(want) do
    local problem = differs(value, got[key], path .. "." .. tostring(key), loose)
    if problem then return problem end
  end
  for key in pairs(got) do
    if want[key] == nil then return path .. "." .. tostring(key) .. " is more than expected: " .. show(got[key]) end
  end
end

M.differs = differs

--- A JSON text with sorted keys, so that texts can be compared as values.
local function normal(text)
  local function write(node)
    if node.t == "string" then return ("%q"):format(node.text) end
    if node.t == "number" then return node.text end
    local parts = {}
    if node.t == "list" then
      for i, child in ipairs(node) do parts[i] = write(child) end
      return "[" .. table.concat(parts, ",") .. "]"
    elseif node.t == "object" then
      table.sort(node.keys)
      for i, key in ipairs(node.keys) do parts[i] = ("%q"):format(key) .. ":" .. write(node.by[key]) end
      return "{" .. table.concat(parts, ",") .. "}"
    end
    return node.t
  end
  return write(json.read(text))
end

-- ---- what was sent ----

--- The bytes of a body, files read from where they lie.
local function bytes(request)
  local all = {}
  for i, segment in ipairs(request.body) do
    if type(segment) == "table" then
      local file = assert(io.open(segment.path, "rb"))
      file:seek("set", segment.offset)
      segment = file:read(segment.length) or ""
      file:close()
    end
    all[i] = segment
  end
  return table.concat(all)
end

--- The parts of a multipart body in the notation of the cases; raises when the body is malformed.
local function parts_of(request)
  local boundary = assert(request.headers["Content-Type"]:match("^multipart/form%-data; boundary=(%S+)$"), "no multipart type")
  local body, mark, parts = bytes(request), "--" .. boundary, {}
  local at = 1
  while body:sub(at, at + #mark + 3) ~= mark .. "--\r\n" do
    assert(body:sub(at, at + #mark + 1) == mark .. "\r\n", "no boundary where one should be")
    local head, from = body:match("^(.-\r\n)\r\n()", at + #mark + 2)
    local ends = assert(body:find("\r\n" .. mark, from, true), "a part without end")
    local name, more, rest = head:match('^Content%-Disposition: form%-data; name="([^"]*)"([^\r]*)\r\n(.*)$')
    local filename = more:match('^; filename="([^"]*)"')
    local content = body:sub(from, ends - 1)
    parts[#parts + 1] = filename and table.concat({ name, filename, rest:match("^Content%-Type: ([^\r]*)\r\n$"), content }, "|")
      or name .. "=" .. content
    at = ends + 2
  end
  assert(at + #mark + 3 == #body, "bytes behind the last boundary")
  return parts
end

M.parts_of = parts_of

local function check_body(case, request)
  if case.parts then
    local expected, sent = { (unpack or table.unpack)(case.parts) }, parts_of(request)
    table.sort(expected) -- fields of a table have no order
    table.sort(sent)
    local want, got = table.concat(expected, "\n"), table.concat(sent, "\n")
    return want ~= got and ("parts sent:\n%s\nexpected:\n%s"):format(got, want) or nil
  end
  if not case[4] then return request.body and "a body was sent: " .. bytes(request) or nil end
  if not request.body then return "no body was sent" end
  local want, got = normal(case[4]), normal(bytes(request))
  return want ~= got and ("body sent:\n%s\nexpected:\n%s"):format(got, want) or nil
end

local function check_headers(case, request)
  local want = { Accept = "application/json", ["User-Agent"] = request.headers["User-Agent"],
    ["X-Request-Id"] = request.headers["X-Request-Id"] }
  if case.token ~= false then want["api-access-token"] = ("CANARY-%s-token"):format(case.token or "user") end
  if case.parts then want["Content-Type"] = request.headers["Content-Type"] end
  if case[4] then want["Content-Type"] = "application/json" end
  for name, value in pairs(case.headers or {}) do want[name] = value end
  return differs(want, request.headers, "headers")
end

local function check_request(case, wire)
  if case.sends == 0 then return #wire.requests > 0 and "something was sent: " .. wire.last.url or nil end
  if #wire.requests ~= 1 then return ("%d requests were sent"):format(#wire.requests) end
  local line = wire.last.method .. " " .. wire:path()
  if line ~= case[3] then return ("sent %s\nexpected %s"):format(line, case[3]) end
  return check_body(case, wire.last) or check_headers(case, wire.last)
end

-- ---- what came out ----

local function check_error(case, value, err)
  if value ~= nil then return "a value came out: " .. show(value) end
  if type(err) ~= "table" then return "no error came out" end
  for name, want in pairs(case.fails) do
    local got = err[name]
    if type(want) == "table" then want, got = table.concat(want, "\n"), table.concat(got or {}, "\n") end
    local problem = differs(want, got, "error." .. name)
    if problem then return problem end
  end
end

local function check_value(case, value, err)
  if err ~= nil then return "it failed: " .. tostring(err) end
  if case.gives == M.NIL then return value ~= nil and "expected nil, got " .. show(value) or nil end
  local problem = differs(case.gives, value, "value")
  if problem or not case.meta then return problem end
  return differs(case.meta, value.meta, "value.meta")
end

--- A call that must be refused before anything is sent. Its operation stands in what it says.
local function check_mistake(case, wire, ok, text)
  if ok then return "nothing was raised" end
  if #wire.requests > 0 then return "something was sent: " .. wire.last.url end
  return not text:find(case.raises) and "raised: " .. text or nil, text:match("^.-:%d+: ([%w_.]+:[%w_]+): ")
end

--- Runs a case. @return string? problem, string? operation as the library names it
function M.run(case, account)
  local operation
  local client, wire = fake.client { account_id = account, on_request = function(info) operation = info.operation end }
  local answer = type(case.answer) == "table" and case.answer or { 200, case.answer or "" }
  wire:reply(answer[1], answer[2], answer[3])
  if case.raises then return check_mistake(case, wire, pcall(case[2], client)) end
  local value, err = case[2](client)
  local problem = check_request(case, wire) or (case.fails and check_error(case, value, err))
    or (not case.fails and check_value(case, value, err))
  return problem or nil, operation
end

return M
