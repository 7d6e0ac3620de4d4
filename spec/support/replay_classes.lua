-- What a client must refuse, as classes with a reason. A class is told from the exchange and endpoints.json alone, never from our rows. A
-- class that holds a recorded success names what forbids it all the same (`forbidden_by`). `unbuildable`: no call of any
-- client library makes such a request, so nothing is tried. Neighbour: replay.lua.

local core = require "chatwoot.core"
local reader = require "spec.support.replay_reader"

local null = core.json.null

local list = {}

local function class(name, reason, test, more)
  local entry = { name = name, reason = reason, test = test }
  for key, value in pairs(more or {}) do entry[key] = value end
  list[#list + 1] = entry
end

-- ---- the wire ----

class("odd path", "the path is not one the operation has (suffixes, doubled slashes, odd bytes)", function(x) return not x.ids end,
  { unbuildable = true, forbidden_by = "paths with suffixes and doubled slashes are accepted, ids are cut to digits (Wire)" })

class("body that is no JSON", "the server answers 400, or ignores it", function(x)
  return x.unreadable or (x.body and x.body.t ~= "object")
end, { unbuildable = true, forbidden_by = "a list, text, number or null at top level counts as no parameters (Silent no-ops, Everywhere)" })

class("body on a call that takes none", "what is sent there is not read", function(x)
  return (x.body or x.multipart) and not x.entry.body
end, { unbuildable = true, forbidden_by = "unknown keys are dropped (Silent no-ops, Everywhere)" })

class("another content type", "the server ignores such a body without a word", function(x)
  local media = x.sent_headers["Content-Type"]
  return x.body ~= nil and media ~= nil and media:match("^[^;]*") ~= "application/json"
end, { unbuildable = true, forbidden_by = "a wrong Content-Type is a silent no-op with 200 (Silent no-ops, Everywhere)" })

class("another verb by header", "the verb is the operation's", function(x) return x.sent_headers["X-HTTP-Method-Override"] ~= nil end,
  { unbuildable = true, forbidden_by = "method override is obeyed (Wire, Headers)" })

-- ---- ids ----

class("odd id", "the server cuts ids to their leading digits: 253abc is 253", function(x)
  for _, field in ipairs(x.entry.path_params) do
    local id = x.ids[field.name]
    if field.type == "integer" and not (id:find("^[1-9]%d*$") and #id < 19) then return true end
    if field.type == "string" and (id == "." or id == ".." or id:find("%c")) then return true end
  end
end, { forbidden_by = "ids are cut to their leading digits (Wire, Verbs, paths, ids)" })

-- ---- params ----

local function fields_of(x)
  local fields = reader.by_name(x.entry.query)
  for name, field in pairs(reader.by_name((x.entry.body or {}).fields)) do fields[name] = field end
  return fields
end

class("unknown field", "the server drops it without a word", function(x)
  local fields = fields_of(x)
  for name in pairs(x.params) do
    if not fields[name] then return true end
  end
end, { forbidden_by = "unknown top-level keys are dropped (Silent no-ops, Everywhere)" })

local function fits(value, declared)
  if value == null then return true end
  if declared == "string" then return type(value) == "string" end
  if declared == "boolean" then return type(value) == "boolean" end
  if declared == "number" then return type(value) == "number" end
  if declared == "integer" then
    return type(value) == "number" and value == math.floor(value) or type(value) == "string" and value:find("^[1-9]%d*$") ~= nil
  end
  if declared == "object" then return type(value) == "table" and not core.json.is_array(value) end
  if declared == "file" then return type(value) == "table" end
  local of = declared:match("^array<(%w+)>$")
  if not of then return true end
  if type(value) ~= "table" or not core.json.is_array(value) then return false end
  for _, element in ipairs(value) do
    if element == null or not fits(element, of) then return false end
  end
  return true
end

class("wrong type", "the server drops it, reads something else, or answers 500", function(x)
  local fields = fields_of(x)
  for name, value in pairs(x.params) do
    if not fits(value, fields[name].type) then return true end
  end
end, { forbidden_by = "text in a field of another kind is mostly dropped (Silent no-ops, Everywhere)" })

local function holds(value, test)
  if test(value) then return true end
  if type(value) ~= "table" then return false end
  for _, child in pairs(value) do
    if holds(child, test) then return true end
  end
end

class("NUL", "the server answers 500 or 422", function(x)
  return holds(x.params, function(v) return type(v) == "string" and v:find("%z") ~= nil end)
end)

class("null inside a list", "the server drops it without a word", function(x)
  return holds(x.params, function(v)
    if type(v) ~= "table" or not core.json.is_array(v) then return false end
    for _, element in ipairs(v) do
      if element == null then return true end
    end
    return false
  end)
end, { forbidden_by = "nulls inside lists are removed (Silent no-ops, Everywhere)" })

class("unknown word", "the server answers 500, or silently nothing", function(x)
  for name, field in pairs(fields_of(x)) do
    local value, words = x.params[name], {}
    for _, word in ipairs(type(field.enum) == "table" and field.enum or {}) do words[word] = true end
    if next(words) and value ~= nil and value ~= null then
      for _, v in ipairs(type(value) == "table" and value or { value }) do
        if not words[v] then return true end
      end
    end
  end
end, { forbidden_by = "an unknown, other-case or empty status gives 200 without rows (Silent no-ops, Conversations)" })

class("missing field", "the server answers 422 or 500, or removes or clears something", function(x)
  for name, field in pairs(fields_of(x)) do
    if field.required == true and x.params[name] == nil then return true end
  end
end, { forbidden_by = "the missing key clears or removes (Silent no-ops, set_agent_bot, labels)" })

local M = { list = list }

--- The first class the exchange is in, or nil.
function M.of(x)
  for _, entry in ipairs(list) do
    if entry.test(x) then return entry end
  end
end

return M
