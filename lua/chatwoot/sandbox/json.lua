--- JSON as the server reads it: comments pass, nulls inside lists go, nesting ends at 100, a lone surrogate is
-- malformed, a number too big is null. It decodes only; writing, null and the mark of an array are the core's, so that
-- an answer leaves as the client's own values would. It must never be used to read what a client gets: that is the
-- core's strict reader. Neighbours: body.lua (calls decode), server.lua (calls encode).
local core_json = require("chatwoot.core").json

local json = { null = core_json.null, encode = core_json.encode, array = core_json.array }
local ARRAY = getmetatable(core_json.array({}))
local null, array = json.null, json.array
local MAX_DEPTH = 100
local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }

--- Whether a value is a JSON list (made by decode or json.array).
function json.is_array(value) return type(value) == "table" and getmetatable(value) == ARRAY end

--- Whether a value is a JSON object.
function json.is_object(value) return type(value) == "table" and value ~= null and getmetatable(value) ~= ARRAY end

local function fail(at) error({ malformed = at }, 0) end

local function skip(text, at)
  at = text:find("[^ \t\r\n]", at) or #text + 1
  while text:byte(at) == 47 do
    local _, stop = text:find("^/%*.-%*/", at)
    if not stop then _, stop = text:find("^//[^\n]*", at) end
    if not stop then fail(at) end
    at = text:find("[^ \t\r\n]", stop + 1) or #text + 1
  end
  return at
end

local function utf8_of(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  if code < 0x10000 then
    return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
  end
  return string.char(0xF0 + math.floor(code / 262144), 0x80 + math.floor(code / 4096) % 64,
    0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

local function unicode(text, at)
  local code = tonumber(text:match("^%x%x%x%x", at) or fail(at), 16)
  if code >= 0xDC00 and code <= 0xDFFF then fail(at) end
  if code < 0xD800 or code > 0xDBFF then return utf8_of(code), at + 4 end
  local low = tonumber(text:match("^\\u(%x%x%x%x)", at + 4) or fail(at), 16)
  if low < 0xDC00 or low > 0xDFFF then fail(at) end
  return utf8_of(0x10000 + (code - 0xD800) * 1024 + low - 0xDC00), at + 10
end

local function read_string(text, at)
  local out, from = {}, at
  while true do
    local stop = text:find('["\\%c]', from)
    if not stop then fail(at) end
    local byte = text:byte(stop)
    if byte == 34 then
      if #out == 0 then return text:sub(from, stop - 1), stop + 1 end
      out[#out + 1] = text:sub(from, stop - 1)
      return table.concat(out), stop + 1
    elseif byte == 92 then
      out[#out + 1] = text:sub(from, stop - 1)
      local letter = text:sub(stop + 1, stop + 1)
      if letter == "u" then
        out[#out + 1], from = unicode(text, stop + 2)
      else
        out[#out + 1], from = ESCAPES[letter] or fail(stop), stop + 2
      end
    elseif byte < 32 then
      fail(stop)
    else
      out[#out + 1], from = text:sub(from, stop), stop + 1
    end
  end
end

local function read_number(text, at)
  local digits, stop = text:match("^(%-?%d+%.?%d*[eE]?[+-]?%d*)()", at)
  if not digits or digits:find("^%-?0%d") or digits:find("%.$") or digits:find("%.[eE]") then fail(at) end
  local number = tonumber(digits)
  if not number then fail(at) end
  if number ~= number or number == math.huge or number == -math.huge then return null, stop end
  return number, stop
end

local read

local keep_nulls = false

local function read_array(text, at, depth)
  local list = array({})
  at = skip(text, at)
  if text:byte(at) == 93 then return list, at + 1 end
  while true do
    local value
    value, at = read(text, at, depth)
    if keep_nulls or value ~= null then list[#list + 1] = value end
    at = skip(text, at)
    local byte = text:byte(at)
    if byte == 93 then return list, at + 1 end
    if byte ~= 44 then fail(at) end
    at = skip(text, at + 1)
  end
end

local function read_object(text, at, depth)
  local object = {}
  at = skip(text, at)
  if text:byte(at) == 125 then return object, at + 1 end
  while true do
    local key
    if text:byte(at) ~= 34 then fail(at) end
    key, at = read_string(text, at + 1)
    at = skip(text, at)
    if text:byte(at) ~= 58 then fail(at) end
    object[key], at = read(text, skip(text, at + 1), depth)
    at = skip(text, at)
    local byte = text:byte(at)
    if byte == 125 then return object, at + 1 end
    if byte ~= 44 then fail(at) end
    at = skip(text, at + 1)
  end
end

local WORDS = { t = { "^true", true, 4 }, f = { "^false", false, 5 }, n = { "^null", null, 4 } }

function read(text, at, depth)
  local char = text:sub(at, at)
  if char == '"' then return read_string(text, at + 1) end
  if char == "{" or char == "[" then
    if depth >= MAX_DEPTH then fail(at) end
    return (char == "{" and read_object or read_array)(text, at + 1, depth + 1)
  end
  local word = WORDS[char]
  if word and text:find(word[1], at) then return word[2], at + word[3] end
  return read_number(text, at)
end

local function valid_utf8(text)
  if not text:find("[\128-\255]") then return true end
  local at = 1
  while true do
    at = text:find("[\128-\255]", at)
    if not at then return true end
    local stop = text:match("^[\194-\223][\128-\191]()", at) or text:match("^\224[\160-\191][\128-\191]()", at)
      or text:match("^[\225-\236\238\239][\128-\191][\128-\191]()", at) or text:match("^\237[\128-\159][\128-\191]()",
        at)
      or text:match("^\240[\144-\191][\128-\191][\128-\191]()", at)
      or text:match("^[\241-\243][\128-\191][\128-\191][\128-\191]()", at)
      or text:match("^\244[\128-\143][\128-\191][\128-\191]()", at)
    if not stop then return false end
    at = stop
  end
end
json.valid_utf8 = valid_utf8

--- The value of a text, or nil and true when it is malformed. with_nulls: lists keep their nulls (JSON inside a field).
function json.decode(text, with_nulls)
  if not valid_utf8(text) then return nil, true end
  keep_nulls = with_nulls or false
  local ok, value = pcall(function()
    local value, at = read(text, skip(text, 1), 0)
    at = skip(text, at)
    if at <= #text then fail(at) end
    return value
  end)
  if ok then return value end
  if type(value) == "table" and value.malformed then return nil, true end
  error(value, 0)
end

return json
