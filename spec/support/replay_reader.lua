-- A recorded exchange -> the arguments of a call, by what endpoints.json says of the operation. It knows nothing of our rows: only
-- the Lua name of an operation and which ids come first are looked up by the caller. Neighbours: replay.lua, replay_classes.lua.

local core = require "chatwoot.core"

local M = {}

local null, array = core.json.null, core.json.array

local function decode_percent(text)
  return (text:gsub("+", " "):gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end
M.decode_percent = decode_percent

--- Lua value of a node; big and odd numbers as Lua reads them.
function M.plain(node)
  if node.t == "string" then return node.text end
  if node.t == "number" then
    if math.type and node.text:find("^-?%d+$") then return math.tointeger(tonumber(node.text)) or tonumber(node.text) end
    return tonumber(node.text)
  end
  if node.t == "null" then return null end
  if node.t == "true" or node.t == "false" then return node.t == "true" end
  local out = {}
  if node.t == "list" then
    for i, child in ipairs(node) do out[i] = M.plain(child) end
    return array(out)
  end
  for _, key in ipairs(node.keys) do out[key] = M.plain(node.by[key]) end
  return out
end

--- Ids by name, or nil when the path is not of the operation's form.
function M.ids(template, path)
  local names = {}
  local pattern = "^" .. template:gsub("[%-%.]", "%%%0"):gsub("{([%w_]+)}", function(name)
    names[#names + 1] = name
    return "([^/]+)"
  end) .. "$"
  local found = { path:match(pattern) }
  if not found[1] then return nil end
  local ids = {}
  for i, name in ipairs(names) do ids[name] = decode_percent(found[i]) end
  return ids
end

--- Pairs of a query, in order.
function M.pairs_of(query)
  local out = {}
  for part in query:gmatch("[^&]+") do
    local name, value = part:match("^([^=]*)=?(.*)$")
    out[#out + 1] = { decode_percent(name), decode_percent(value) }
  end
  return out
end

local function by_name(fields)
  local out = {}
  for _, field in ipairs(fields or {}) do out[field.name] = field end
  return out
end
M.by_name = by_name

-- A text as the declared type has it; a text that does not fit stays text (and is then expected to be refused).
local function typed(text, declared)
  if declared == "integer" and text:find("^-?%d+$") and (text == "0" or not text:find("^-?0")) and #text < 19 then
    return math.tointeger and math.tointeger(tonumber(text)) or tonumber(text)
  end
  if declared == "number" and tonumber(text) and text:find("^-?%d+%.?%d*$") then return tonumber(text) end
  if declared == "boolean" and (text == "true" or text == "false") then return text == "true" end
  return text
end

--- Query -> params. Names that end in [] are lists.
function M.query_params(pairs_, fields)
  local params = {}
  for _, pair in ipairs(pairs_) do
    local name, list = pair[1]:match("^(.-)(%[%])$")
    name = name or pair[1]
    local declared = fields[name] and fields[name].type or "string"
    if list then
      params[name] = params[name] or array {}
      table.insert(params[name], typed(pair[2], declared:match("^array<(%w+)>$") or "string"))
    else
      params[name] = typed(pair[2], declared)
    end
  end
  return params
end

--- Body fields: the wrapper off, what stands beside it kept. Flat where the server takes it flat.
function M.body_params(node, body)
  local wrap = body.wrapped_in
  local params = {}
  for _, key in ipairs(node.keys) do
    local child = node.by[key]
    if key == wrap and child.t == "object" then
      for _, inner in ipairs(child.keys) do params[inner] = M.plain(child.by[inner]) end
    else
      params[key] = M.plain(child)
    end
  end
  return params
end

-- a[b][], a[] … of multipart names into nested tables.
local function put(into, name, value)
  local head, rest = name:match("^([^%[]+)(.*)$")
  local at, key = into, head
  for part in rest:gmatch("%[([^%]]*)%]") do
    local fresh = part == "" and array {} or {}
    if at[key] == nil then at[key] = fresh end
    at, key = at[key], part == "" and #at[key] + 1 or part
  end
  at[key] = value
end

--- Multipart fields and files -> params.
function M.multipart_params(node, body)
  local fields, params, wrap = by_name(body.fields), {}, body.wrapped_in
  local function local_name(name)
    if not wrap then return name end
    local inner = name:match("^" .. wrap .. "%[([^%]]+)%](.*)$")
    return inner and inner .. name:match("^" .. wrap .. "%[[^%]]+%](.*)$") or name
  end
  for _, pair in ipairs(node.by.fields) do
    local name, value = local_name(pair[1].text), M.plain(pair[2])
    local head = name:match("^[^%[]+")
    local declared = fields[head] and fields[head].type
    if name == head and declared and type(value) == "string" then
      value = typed(value, declared)
      if declared == "object" and value:find("^%s*{") then value = core.json.decode(value) or value end
    end
    put(params, name, value)
  end
  for _, file in ipairs(node.by.files) do
    local by = file.by
    local value = { data = ("x"):rep(tonumber(by.bytes.text)), filename = by.filename.text,
      content_type = by.content_type and by.content_type.text or nil }
    put(params, local_name(by.field.text), value)
  end
  return params
end

return M
