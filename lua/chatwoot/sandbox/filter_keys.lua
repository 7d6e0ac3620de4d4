--- What filters can ask for: the fields of conversations and contacts with their operators, and the account's own
-- attributes. Kinds: enum, integer, text (as written), folded (any case), numeric, boolean, moment, date, labels, and
-- broken for those the server's query can't name. It must never compare anything.
-- Neighbours: filter.lua, filter_values.lua, custom_attribute_definitions.lua (whose keys these are).
local json = require "chatwoot.sandbox.json"

local keys = {}
local EQ, PRES = "equal_to not_equal_to", "is_present is_not_present"
local HAS, DATE = "contains does_not_contain", "is_greater_than is_less_than days_before"
local EQ_PRES, EQ_HAS = EQ .. " " .. PRES, EQ .. " " .. HAS

local FIELDS = {
  conversation = {
    { "status", EQ, "enum" }, { "assignee_id", EQ_PRES, "integer" }, { "inbox_id", EQ_PRES, "integer" },
    { "team_id", EQ_PRES, "integer" }, { "contact_id", EQ, "integer" }, { "priority", EQ, "enum" },
    { "display_id", EQ_HAS, "integer" }, { "campaign_id", EQ_PRES, "integer" }, { "labels", EQ_PRES, "labels" },
    { "browser_language", EQ, "text" }, { "conversation_language", EQ, "text" }, { "country_code", EQ, "text" },
    { "referer", EQ_HAS, "text" }, { "created_at", DATE, "moment" }, { "last_activity_at", DATE, "moment" },
    { "mail_subject", EQ_HAS, "text" },
  },
  contact = {
    { "name", EQ_HAS, "folded" }, { "phone_number", EQ_HAS .. " starts_with", "folded" }, { "email", EQ_HAS, "folded" },
    { "identifier", EQ, "folded" }, { "country_code", EQ, "folded" }, { "city", EQ_HAS, "folded" },
    { "company_name", EQ_HAS, "folded" }, { "labels", EQ_PRES, "labels" }, { "created_at", DATE, "moment" },
    { "last_activity_at", DATE, "moment" }, { "blocked", EQ, "boolean" },
  },
}

local GET = {
  assignee_id = function(c) return c.assignee and c.assignee.id or c.stray_assignee_id end, inbox_id = function(c) return c.inbox.id end,
  team_id = function(c) return c.team and c.team.id end, contact_id = function(c) return c.contact.id end,
  display_id = function(c) return c.id end, campaign_id = function() return nil end,
}

--- A value of a JSON column as the database's text of it; nil for null.
local function as_text(value)
  if value == nil or value == json.null then return nil end
  if type(value) == "string" then return value end
  return json.encode(value)
end

for _, name in ipairs({ "browser_language", "conversation_language", "country_code", "referer", "mail_subject", "city",
  "company_name" }) do
  GET[name] = function(record) return as_text(record.additional_attributes[name]) end
end

local STANDARD = { conversation = {}, contact = {} }
for side, fields in pairs(FIELDS) do
  for _, field in ipairs(fields) do
    local name, operators = field[1], {}
    for word in field[2]:gmatch("%S+") do operators[#operators + 1] = word end
    STANDARD[side][name] = {
      key = name, operators = operators, kind = field[3], get = GET[name] or function(record) return record[name] end,
    }
  end
end

--- A field of conversations or contacts, nil for anything else.
function keys.standard(side, key) return STANDARD[side][key] end

local KINDS = { text = "folded", link = "folded", list = "folded", number = "numeric", date = "date",
  checkbox = "boolean" }

--- The definition of an attribute of an account's own.
function keys.definition(account, model, key)
  return account.definitions:find({ attribute_key = key, attribute_model = model })
end

--- An attribute of the account's own, nil where none has this key.
function keys.custom(account, side, key)
  local definition = key and keys.definition(account, side .. "_attribute", key)
  if not definition then return nil end
  return {
    key = key, kind = KINDS[definition.attribute_display_type] or "broken", custom = true,
    get = function(record) return as_text(record.custom_attributes[key]) end,
  }
end

--- The kind a value is read as where something must be greater or less.
function keys.ordered_kind(account, side, clause)
  local wanted = clause.custom_attribute_type
  if wanted == nil or wanted == json.null or wanted == "" then wanted = side .. "_attribute" end
  local definition = keys.definition(account, wanted, clause.attribute_key)
  if definition and KINDS[definition.attribute_display_type] then return KINDS[definition.attribute_display_type] end
  local field = STANDARD.conversation[clause.attribute_key] or STANDARD.contact[clause.attribute_key]
  return field and field.kind
end

--- The names of the fields, as the server lists them.
function keys.names(side)
  local out = {}
  for i, field in ipairs(FIELDS[side]) do out[i] = field[1] end
  return table.concat(out, ",")
end

return keys
