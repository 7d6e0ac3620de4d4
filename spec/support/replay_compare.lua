-- Is what was sent what was recorded, and did the answer come out whole? An independent reading: endpoints.json says where the
-- payload lies, the error tables of the recorded server say what a status and a text mean. Neighbour: replay.lua.

local core = require "chatwoot.core"
local json = require "spec.support.replay_json"
local reader = require "spec.support.replay_reader"

local M = {}

local null = core.json.null

-- ---- values ----

local function show(value)
  if type(value) == "table" then
    local ok, text = pcall(core.json.encode, value)
    return ok and text:sub(1, 120) or "a table"
  end
  return type(value) == "string" and ("%q"):format(value:sub(1, 80)) or tostring(value)
end

local function same_number(text, value)
  if type(value) ~= "number" then return false end
  if math.type and text:find("^-?%d+$") and math.tointeger(tonumber(text)) then
    return math.type(value) == "integer" and tostring(value) == text
  end
  return value == tonumber(text)
end

--- nil, or where the Lua value differs from the recorded node.
local function differs(node, value, path)
  if node.t == "null" then return value ~= null and path .. " is " .. show(value) .. ", recorded null" or nil end
  if node.t == "true" or node.t == "false" then
    return value ~= (node.t == "true") and path .. " is " .. show(value) .. ", recorded " .. node.t or nil
  end
  if node.t == "string" then return value ~= node.text and path .. " is " .. show(value) .. ", recorded " .. show(node.text) or nil end
  if node.t == "number" then
    return not same_number(node.text, value) and path .. " is " .. show(value) .. ", recorded " .. node.text or nil
  end
  if type(value) ~= "table" then return path .. " is " .. show(value) .. ", recorded a " .. node.t end
  if node.t == "list" then
    if not core.json.is_array(value) then return path .. " is no list any more" end
    if #value ~= #node then return ("%s has %d elements, recorded %d"):format(path, #value, #node) end
    for i, child in ipairs(node) do
      local problem = differs(child, value[i], path .. "[" .. i .. "]")
      if problem then return problem end
    end
    return nil
  end
  for _, key in ipairs(node.keys) do
    local problem = differs(node.by[key], value[key], path .. "." .. key)
    if problem then return problem end
  end
  for key in pairs(value) do
    if not node.by[key] then return path .. "." .. tostring(key) .. " was not recorded" end
  end
end

local function equal(a, b)
  if type(a) ~= "table" or type(b) ~= "table" then return a == b end
  for key, value in pairs(a) do
    if not equal(value, b[key]) then return false end
  end
  for key in pairs(b) do
    if a[key] == nil then return false end
  end
  return true
end

-- ---- the request ----

local function has(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

-- The lists of contacts, companies and survey answers have no order of their own on the server, so the client always asks for one.
local function asks_for_an_order(x)
  if x.operation == "csat_survey_responses.list" then return true end
  local operation = x.operation:match("^contacts%.(%a+)$") or x.operation:match("^companies%.(%a+)$")
  return operation == "list" or operation == "search" or operation == "filter" or operation == "active"
end

local function sorted_query(pairs_)
  local out = {}
  for _, pair in ipairs(pairs_) do out[#out + 1] = pair[1] .. "=" .. pair[2] end
  table.sort(out)
  return table.concat(out, "&")
end

local function check_query(x, sent)
  local query = reader.pairs_of(sent:match("%?(.*)$") or "")
  local recorded = { (table.unpack or unpack)(x.query) }
  local sorted = false
  for _, pair in ipairs(recorded) do sorted = sorted or pair[1] == "sort" end
  if asks_for_an_order(x) and not sorted then recorded[#recorded + 1] = { "sort", "created_at" } end
  local want, got = sorted_query(recorded), sorted_query(query)
  if want ~= got then return ("query %s, recorded %s"):format(got, want) end
end

local function parts_of(body, boundary)
  local parts, at = {}, 1
  while true do
    local _, open = body:find("--" .. boundary .. "\r\n", at, true)
    if not open then return parts end
    local _, gap = body:find("\r\n\r\n", open, true)
    local close = body:find("\r\n--" .. boundary, gap - 1, true)
    local head, value = body:sub(open + 1, gap), body:sub(gap + 1, close - 1)
    local filename = head:match('filename="([^"]*)"')
    parts[#parts + 1] = head:match('name="([^"]*)"') .. "=" .. (filename
      and ("%s|%s|%d"):format(filename, head:match("Content%-Type: ([^\r]*)"), #value) or value)
    at = close
  end
end

local function recorded_parts(x)
  local parts = {}
  for _, pair in ipairs(x.multipart.by.fields) do
    local value = pair[2].t == "string" and pair[2].text or tostring(reader.plain(pair[2]))
    parts[#parts + 1] = pair[1].text .. "=" .. value
  end
  for _, file in ipairs(x.multipart.by.files) do
    local by = file.by
    parts[#parts + 1] = ("%s=%s|%s|%s"):format(by.field.text, by.filename.text, by.content_type.text, by.bytes.text)
  end
  return parts
end

local function sorted_text(value)
  if type(value) ~= "table" then return core.json.encode(value) end
  local out = {}
  for key, child in pairs(value) do out[#out + 1] = tostring(key) .. ":" .. sorted_text(child) end
  table.sort(out)
  return "{" .. table.concat(out, ",") .. "}"
end

-- JSON texts of object params come as the same value, not the same bytes.
local function normal_parts(parts)
  for i, part in ipairs(parts) do
    local name, value = part:match("^([^=]*)=(%s*{.*)$")
    local decoded = value and core.json.decode(value)
    if decoded then parts[i] = name .. "=" .. sorted_text(decoded) end
  end
  table.sort(parts)
  return table.concat(parts, "\n")
end

local function check_multipart(x, wire)
  local boundary = (wire.last.headers["Content-Type"] or ""):match("boundary=(.+)$")
  if not boundary then return "no multipart body was sent" end
  local want, got = normal_parts(recorded_parts(x)), normal_parts(parts_of(wire:body(), boundary))
  if want ~= got then return ("multipart differs:\n%s\nrecorded:\n%s"):format(got:sub(1, 600), want:sub(1, 600)) end
end

-- Digits in a field that is an integer are that integer.
local function as_declared(params, fields)
  local out = {}
  for name, value in pairs(params) do
    local declared = fields[name] and fields[name].type
    if declared == "integer" and type(value) == "string" and value:find("^%d+$") then value = tonumber(value) end
    if declared == "array<integer>" and type(value) == "table" then
      local list = {}
      for i, v in ipairs(value) do list[i] = tonumber(v) or v end
      value = list
    end
    out[name] = value
  end
  return out
end

local function check_json(x, wire)
  local body = x.entry.body or { fields = {} }
  local text = wire:body()
  local query = reader.by_name(x.entry.query)
  local want = {}
  for name, value in pairs(x.params) do
    if not query[name] then want[name] = value end
  end
  if not x.entry.body then want = {} end -- what is no field of such a call stands in the query, compared there
  if text == "" then return next(want) ~= nil and "no body was sent" or nil end
  local node = json.read(text)
  if node.t ~= "object" then return "the body is no object: " .. text end
  if body.wrapped_in and not node.by[body.wrapped_in] then return "the body is not under " .. body.wrapped_in .. ": " .. text end
  local got, fields = reader.body_params(node, body), reader.by_name(body.fields)
  if not equal(as_declared(want, fields), as_declared(got, fields)) then
    return ("body %s, recorded %s"):format(text:sub(1, 300), show(want))
  end
end

--- nil, or how the request differs from the recorded one.
function M.request(x, wire)
  local sent = wire.last
  if sent.method ~= x.method and not (sent.method == x.entry.method and has(x.entry.alt_methods, x.method)) then
    return "sent as " .. sent.method
  end
  local path = reader.decode_percent(wire:path():match("^[^?]*"))
  if path ~= reader.decode_percent(x.path) then return "path " .. path end
  local files = x.multipart and #x.multipart.by.files > 0
  return check_query(x, wire:path()) or (files and check_multipart(x, wire)) or (not files and check_json(x, wire)) or nil
end

-- ---- the answer ----

local function at_path(node, path)
  for name in (path or ""):gmatch("[^.]+") do
    if not node or node.t ~= "object" then return nil end
    node = node.by[name]
  end
  return node
end

-- The members that lie beside the payload, on every level of its path.
local function beside(node, path)
  local out = {}
  for name in (path or ""):gmatch("[^.]+") do
    for _, key in ipairs(node.keys or {}) do
      if key ~= name then out[#out + 1] = { key, node.by[key] } end
    end
    node = node.by[name]
  end
  return out
end

local function check_meta(node, value, answer)
  local meta_at = answer.meta_at
  if meta_at and meta_at ~= "" and meta_at ~= answer.at then
    local meta = at_path(node, meta_at)
    if not meta then return nil end
    local got = type(value) == "table" and value.meta
    if not got then return "meta is lost" end
    return differs(meta, got, "meta")
  end
  for _, pair in ipairs(beside(node, answer.at)) do
    local meta = type(value) == "table" and value.meta or {}
    local problem = differs(pair[2], meta[pair[1]], "meta." .. pair[1])
    if problem then return problem end
  end
end

-- Ways to say "nothing": an empty body, null, and {} where an envelope was promised.
local function is_nothing(x, answer)
  if x.text == "" or x.json and x.json.t == "null" then return true end
  return answer.at ~= "" and x.json and x.json.t == "object" and #x.json.keys == 0
end

local function check_success(x, value, err)
  local answer = x.entry.response
  if err ~= nil then return "an error came out: " .. tostring(err) end
  if answer.kind == "empty" then return value ~= true and "an empty success is " .. show(value) or nil end
  if not x.json and x.text ~= "" then return value ~= x.text and "bytes are " .. show(value) or nil end -- CSV, pages
  if is_nothing(x, answer) then return value ~= nil and "nothing is " .. show(value) or nil end
  local payload = at_path(x.json, answer.at)
  if payload and payload.t == "null" and value == nil then return nil end
  if not payload then return "endpoints.json is wrong: nothing at " .. answer.at end
  -- .meta of an object lies in its metatable: pairs of the value are the payload alone
  return differs(payload, value, "value") or check_meta(x.json, value, answer)
end

local BY_STATUS = { [400] = "bad_request", [402] = "payment_required", [403] = "permission", [404] = "not_found",
  [406] = "bad_request", [409] = "conflict", [422] = "validation", [429] = "rate_limit", [500] = "server" }

local WRONG_CREDENTIALS = { ["Invalid Access Token"] = true, ["Invalid access_token"] = true }

-- The first text the server gave: error, message, the first of errors.
local function said(x)
  local by = x.json and x.json.t == "object" and x.json.by or {}
  for _, key in ipairs { "message", "error" } do
    local node = by[key]
    if node and node.t == "string" then return node.text end
  end
  local list = by.errors or by.error
  if list and list.t == "list" and list[1] and list[1].t == "string" then return list[1].text, true end
end

local function expected_kind(x, text)
  if x.status == 401 then
    if x.json and x.json.by and x.json.by.errors or WRONG_CREDENTIALS[text] then return "auth" end
    return text == "Invalid User IDs" and "validation" or "permission"
  end
  if x.status == 422 and text and text:find("Too many messages", 1, true) then return "rate_limit" end
  return BY_STATUS[x.status]
end

local function check_error(x, value, err)
  if value ~= nil or type(err) ~= "table" then return "no error came out" end
  local text = said(x)
  if err.status ~= x.status then return "status " .. tostring(err.status) end
  local kind = expected_kind(x, text)
  if err.kind ~= kind then return ("kind %s, expected %s (%s)"):format(tostring(err.kind), tostring(kind), tostring(text)) end
  if text and err.message:sub(1, #text) ~= text then return ("message %q, recorded %q"):format(err.message, text) end
  local recorded = x.json and x.json.t == "object" and x.json.by.attributes
  if recorded and recorded.t == "list" and #recorded > 0 then
    for i, node in ipairs(recorded) do
      if not err.attributes or err.attributes[i] ~= node.text then return "attributes differ" end
    end
  end
end

--- nil, or what of the answer was lost.
function M.answer(x, value, err)
  if x.status < 300 then return check_success(x, value, err) end
  return check_error(x, value, err)
end

return M
