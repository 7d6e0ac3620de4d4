--- What a request carries, as the server's controllers see it: query and body become one table of parameters, nested by
-- names like a[b][]. A body under a Content-Type that says something else is not read at all (200, and nothing
-- happens). It must never look at which endpoint is asked. Neighbours: multipart.lua, json.lua, server.lua.
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local multipart = require "chatwoot.sandbox.multipart"

local body = {}

--- Percent and plus decoded; malformed sequences are 400.
function body.unescape(text, keep_plus)
  if not keep_plus then text = text:gsub("%+", " ") end
  if text:find("%%") then
    if (text .. "  "):find("%%[^%x]") or text:find("%%%x$") or text:find("%%%x[^%x]") then errors.malformed() end
    text = text:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end)
  end
  if not json.valid_utf8(text) then errors.malformed() end
  return text
end

local store

local function store_in_list(params, key, after, value)
  local list = params[key]
  if list == nil then
    list = json.array({})
    params[key] = list
  elseif not json.is_array(list) then
    errors.malformed()
  end
  if after == "" then
    list[#list + 1] = value
    return
  end
  local inner = after:match("^%[([^%[%]]+)%]") or after
  local last = list[#list]
  if not json.is_object(last) or (last[inner] ~= nil and not after:find("%]%[")) then
    last = {}
    list[#list + 1] = last
  end
  store(last, after:gsub("^%[([^%[%]]+)%]", "%1", 1), value)
end

function store(params, name, value)
  local key, after = name:match("^([^%[]+)(.*)$")
  if not key then return end
  if after == "" or not after:find("^%[") then
    if type(params[key]) == "table" and not params[key].is_upload then errors.malformed() end
    params[key] = value
  elseif after:sub(1, 2) == "[]" then
    store_in_list(params, key, after:sub(3), value)
  else
    local inner, rest = after:match("^%[([^%[%]]+)%](.*)$")
    if not inner then return end
    if params[key] == nil then params[key] = {} end
    if not json.is_object(params[key]) then errors.malformed() end
    store(params[key], inner .. rest, value)
  end
end

--- Parameters of a query or form text.
function body.form(text)
  local params = {}
  if text == "" then return params end
  for pair in text:gmatch("[^&]+") do
    local name, value = pair:match("^(.-)=(.*)$")
    local key = body.unescape(name or pair)
    if key ~= "" then store(params, key, value and body.unescape(value) or json.null) end
  end
  return params
end

local function from_multipart(text, boundary)
  local parts = multipart.parse(text, boundary)
  if not parts then errors.malformed() end
  local params = {}
  for _, part in ipairs(parts) do
    local value = part.data
    if part.filename then
      value = {
        is_upload = true, filename = part.filename, data = part.data, content_type = part.content_type,
      }
    end
    store(params, part.name, value)
  end
  return params
end

local function from_json(text)
  if text == "" then return {} end
  local value, malformed = json.decode(text)
  if malformed then errors.malformed() end
  return json.is_object(value) and value or {}
end

--- Parameters of a body by its Content-Type, and the media type that was read.
function body.read(text, content_type)
  local media = (content_type or ""):lower():match("^%s*([^;%s]*)")
  if media == "application/json" then
    local charset = content_type:lower():match("charset=([%w-]+)")
    if charset and charset ~= "utf-8" and not json.valid_utf8(text) then errors.malformed() end
    return from_json(text), "json"
  end
  if media == "application/x-www-form-urlencoded" then return body.form(text), "form" end
  if media == "multipart/form-data" then
    local boundary = content_type:match('boundary="([^"]+)"') or content_type:match("boundary=([^;%s]+)")
    if boundary then return from_multipart(text, boundary), "multipart" end
    return {}, "none"
  end
  if media ~= "" and not media:find("/", 1, true) then errors.framework(406) end
  return {}, "none"
end

--- Whether a text with a NUL stands anywhere in the parameters.
function body.holds_nul(value)
  if type(value) == "string" then return value:find("%z") ~= nil end
  if type(value) ~= "table" or value == json.null or value.is_upload then return false end
  for _, item in pairs(value) do
    if body.holds_nul(item) then return true end
  end
  return false
end

return body
