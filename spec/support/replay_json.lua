-- A JSON reader of the replay's own, so that our decoder is not its own witness: keeps number texts, nulls, the order of keys and
-- where in the text a value stands. Nodes: { t = "object" | "list" | "string" | "number" | "true" | "false" | "null", … }.

local M = {}

local ESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

local function utf8_text(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  if code < 0x10000 then
    return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
  end
  return string.char(0xF0 + math.floor(code / 262144), 0x80 + math.floor(code / 4096) % 64, 0x80 + math.floor(code / 64) % 64,
    0x80 + code % 64)
end

local function unescape(text)
  if not text:find("\\", 1, true) then return text end
  text = text:gsub("\\\\", "\0") -- an escaped backslash, out of the way of the others
  text = text:gsub("\\u([dD][89abAB]%x%x)\\u([dD][c-fC-F]%x%x)", function(high, low)
    return utf8_text(0x10000 + (tonumber(high, 16) - 0xD800) * 1024 + tonumber(low, 16) - 0xDC00)
  end)
  text = text:gsub("\\(u?)(%x?%x?%x?%x?)", function(u, hex)
    if u == "u" then return utf8_text(tonumber(hex:sub(1, 4), 16)) end
  end)
  return (text:gsub("\\(.)", function(c) return ESCAPES[c] or c end):gsub("%z", "\\"))
end

local value

-- The closing quote: a backslash always takes the next character with it.
local function string_at(text, at)
  local from = at + 1
  local i = from
  while true do
    local hit = text:find('["\\]', i)
    if text:sub(hit, hit) == '"' then return unescape(text:sub(from, hit - 1)), hit + 1 end
    i = hit + 2
  end
end

local function members(text, at)
  local node = { t = "object", keys = {}, by = {} }
  at = text:match("^%s*()", at + 1)
  while text:sub(at, at) ~= "}" do
    local key
    key, at = string_at(text, at)
    at = text:match("^%s*:%s*()", at)
    local child
    child, at = value(text, at)
    node.keys[#node.keys + 1] = key
    node.by[key] = child
    at = text:match("^%s*,?%s*()", at)
  end
  return node, at + 1
end

local function elements(text, at)
  local node = { t = "list" }
  at = text:match("^%s*()", at + 1)
  while text:sub(at, at) ~= "]" do
    node[#node + 1], at = value(text, at)
    at = text:match("^%s*,?%s*()", at)
  end
  return node, at + 1
end

function value(text, at)
  local first, from = text:sub(at, at), at
  local node
  if first == "{" then
    node, at = members(text, at)
  elseif first == "[" then
    node, at = elements(text, at)
  elseif first == '"' then
    local content
    content, at = string_at(text, at)
    node = { t = "string", text = content }
  else
    local word
    word, at = text:match("^([%w%.%+%-]+)()", at)
    node = (word == "true" or word == "false" or word == "null") and { t = word } or { t = "number", text = word }
  end
  node.from, node.to = from, at - 1
  return node, at
end

--- @return table node
function M.read(text) return (value(text, text:match("^%s*()"))) end

--- The text a node was read from.
function M.raw(text, node) return text:sub(node.from, node.to) end

return M
