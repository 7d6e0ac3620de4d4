--- The custom attributes an account knows: their keys become words of the filters. Values on contacts and conversations
-- must never be checked against them. Neighbours: filter.lua (reads them), wrapped.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local definitions = { find = {} }
local column, null = cast.column, json.null

local function numbered(...)
  local words = {}
  for i = 1, select("#", ...) do
    local word = select(i, ...)
    words[word], words[i - 1] = word, word
  end
  return words
end

local TYPES = numbered("text", "number", "currency", "percent", "link", "date", "list", "checkbox")
local MODELS = numbered("conversation_attribute", "contact_attribute", "company_attribute")
local TEXTS = {
  { "attribute_display_name", "Attribute display name", 255 }, { "attribute_key", "Attribute key", 255 },
  { "attribute_description", "Attribute description", 20000 }, { "regex_pattern", "Regex pattern", 255 },
  { "regex_cue", "Regex cue", 255 },
}

local function words(text)
  local set = {}
  for word in text:gmatch("%S+") do set[word] = true end
  return set
end

--- Names of the server's own fields, which no new attribute may take.
local TAKEN = {}
TAKEN.conversation_attribute = words("status priority assignee_id inbox_id team_id display_id campaign_id labels "
  .. "browser_language country_code referer created_at last_activity_at")
TAKEN.contact_attribute = words("name email phone_number identifier country_code city company_name created_at "
  .. "last_activity_at referer blocked")
TAKEN.company_attribute = words("name domain description contacts_count created_at updated_at last_activity_at")

local function find(ctx)
  return ctx.account.definitions:get(cast.id(ctx.ids.custom_attribute_definition_id)) or errors.not_found()
end
definitions.find.get, definitions.find.update, definitions.find.delete = find, find, find

local function view(definition)
  local shown = {
    id = definition.id, attribute_display_type = column(definition.attribute_display_type),
    attribute_model = column(definition.attribute_model), attribute_values = definition.attribute_values,
    default_value = null, created_at = times.iso(definition.created_at), updated_at = times.iso(definition.updated_at),
  }
  for _, entry in ipairs(TEXTS) do shown[entry[1]] = column(definition[entry[1]]) end
  return shown
end

--- The word an enum means; nil for blank, a crash for anything unknown.
local function enum(known, value)
  if value == nil or value == null or value == "" then return nil end
  return type(value) ~= "table" and known[value] or errors.crash()
end

--- A list of single values, nil for anything else.
local function plain_list(value)
  for _, item in ipairs(cast.list(value) or {}) do
    if type(item) == "table" then return nil end
  end
  return cast.list(value)
end

local function assign(definition, given)
  for _, entry in ipairs(TEXTS) do
    local value = given[entry[1]]
    if value ~= nil and (value == null or type(value) ~= "table") then definition[entry[1]] = cast.string(value) end
  end
  for name, known in pairs({ attribute_display_type = TYPES, attribute_model = MODELS }) do
    local value = given[name]
    if value == null or value ~= nil and type(value) ~= "table" then definition[name] = enum(known, value) end
  end
  definition.attribute_values = plain_list(given.attribute_values) or definition.attribute_values
  for _, name in ipairs({ "attribute_key", "attribute_display_name" }) do
    definition[name] = definition[name] and definition[name]:match("^%s*(.-)%s*$")
  end
end

--- Letters and digits of any script, dots, dashes and underscores.
local function well_formed(key)
  if key:find("[\240-\244]") or key:find("\226[\128-\175]") or key:find("\239\184") then return false end
  return key:gsub("[\194-\239][\128-\191]+", "a"):find("^[%w_.-]+$") ~= nil
end

local function taken(ctx, definition, stored)
  for _, other in ipairs(ctx.account.definitions.list) do
    if other ~= stored and other.attribute_key == definition.attribute_key
      and other.attribute_model == definition.attribute_model then return true end
  end
end

local function check(ctx, definition, stored)
  local faults, key = errors.faults(), definition.attribute_key or ""
  for _, entry in ipairs(TEXTS) do
    local value = definition[entry[1]]
    if value and cast.length(value) > entry[3] then
      faults:add(entry[1], ("%s is too long (maximum is %d characters)"):format(entry[2], entry[3]))
    end
  end
  if cast.blank(definition.attribute_display_name) then
    faults:add("attribute_display_name", "Attribute display name can't be blank")
  end
  if key == "" then faults:add("attribute_key", "Attribute key can't be blank") end
  if taken(ctx, definition, stored) then faults:add("attribute_key", "Attribute key has already been taken") end
  if not well_formed(key) then
    faults:add("attribute_key", "Attribute key must only contain letters, numbers, underscores, hyphens, and dots")
  end
  if not definition.attribute_display_type then
    faults:add("attribute_display_type", "Attribute display type can't be blank")
  end
  if not definition.attribute_model then faults:add("attribute_model", "Attribute model can't be blank") end
  if not stored and (TAKEN[definition.attribute_model] or {})[key] then
    faults:add("attribute_key",
      "Attribute key The provided key is not allowed as it might conflict with default attributes.")
  end
  faults:check()
end

function definitions.list(ctx)
  local asked, out = cast.present(ctx.p.attribute_model), json.array({})
  local model = asked and MODELS[tonumber(asked) or asked]
  for _, definition in ipairs(ctx.account.definitions.list) do
    if not asked or definition.attribute_model == model then out[#out + 1] = view(definition) end
  end
  return out
end

function definitions.get(ctx) return view(ctx.record) end

function definitions.create(ctx)
  local now = ctx.state:now()
  local definition = {
    attribute_display_type = "text", attribute_model = "conversation_attribute", attribute_values = json.array({}),
    created_at = now, updated_at = now,
  }
  assign(definition, wrapped.fields(ctx, true))
  check(ctx, definition)
  definition.id = ctx.state:next_id("definitions")
  return view(ctx.account.definitions:add(definition))
end

function definitions.update(ctx)
  local draft = {}
  for name, value in pairs(ctx.record) do draft[name] = value end
  assign(draft, wrapped.fields(ctx, true))
  check(ctx, draft, ctx.record)
  draft.updated_at = ctx.state:now()
  for _, entry in ipairs(TEXTS) do ctx.record[entry[1]] = draft[entry[1]] end
  for name, value in pairs(draft) do ctx.record[name] = value end
  return view(ctx.record)
end

function definitions.delete(ctx)
  ctx.account.definitions:remove(ctx.record)
  return nil, 204
end

return definitions
