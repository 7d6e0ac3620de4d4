--- The filter language of conversations and contacts: clauses joined by AND and OR without brackets, with the server's
-- gaps: not_equal_to loses what has no value, on a custom attribute it undoes the clauses before it, days_before
-- always fails. It must never know pages or views. Neighbours: filter_values.lua (how one clause compares), the two
-- lists.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local values_of = require "chatwoot.sandbox.filter_values"

local filter = {}
local null = json.null

local function words(list)
  local out = {}
  for word in list:gmatch("%S+") do out[#out + 1] = word end
  return out
end

local EQ, PRES = "equal_to not_equal_to", "is_present is_not_present"
local HAS, DATE = "contains does_not_contain", "is_greater_than is_less_than days_before"

local CONVERSATION = {
  { "status", EQ, "word" }, { "assignee_id", EQ .. " " .. PRES, "id" }, { "inbox_id", EQ .. " " .. PRES, "id" },
  { "team_id", EQ .. " " .. PRES, "id" }, { "contact_id", EQ, "id" }, { "priority", EQ, "word" },
  { "display_id", EQ .. " " .. HAS, "id" }, { "campaign_id", EQ .. " " .. PRES, "id" },
  { "labels", EQ .. " " .. PRES, "labels" }, { "browser_language", EQ, "text" }, { "conversation_language", EQ,
    "text" },
  { "country_code", EQ, "text" }, { "referer", EQ .. " " .. HAS, "text" }, { "created_at", DATE, "date" },
  { "last_activity_at", DATE, "date" }, { "mail_subject", EQ .. " " .. HAS, "text" },
}
local CONTACT = {
  { "name", EQ .. " " .. HAS, "text" }, { "phone_number", EQ .. " " .. HAS .. " starts_with", "phone" },
  { "email", EQ .. " " .. HAS, "text" }, { "identifier", EQ, "text" }, { "country_code", EQ, "text" },
  { "city", EQ .. " " .. HAS, "text" }, { "company_name", EQ .. " " .. HAS, "text" },
  { "labels", EQ .. " " .. PRES, "labels" }, { "created_at", DATE, "date" }, { "last_activity_at", DATE, "date" },
  { "blocked", EQ, "boolean" },
}
local CUSTOM = { text = EQ .. " " .. HAS .. " " .. PRES, number = EQ .. " " .. HAS .. " " .. PRES
  .. " is_greater_than is_less_than",
  date = EQ .. " " .. PRES .. " " .. DATE, other = EQ .. " " .. HAS .. " " .. PRES }

local GET = {
  assignee_id = function(c) return c.assignee and c.assignee.id end, inbox_id = function(c) return c.inbox.id end,
  team_id = function(c) return c.team and c.team.id end, contact_id = function(c) return c.contact.id end,
  display_id = function(c) return c.id end, campaign_id = function() return nil end,
}
for _, name in ipairs({ "browser_language", "conversation_language", "country_code", "referer", "mail_subject", "city",
  "company_name" }) do
  GET[name] = function(record) return record.additional_attributes[name] end
end

local function getter(name)
  return GET[name] or function(record) return record[name] end
end

local function find_standard(table_of, key)
  for _, entry in ipairs(table_of) do
    if entry[1] == key then return { key = key, operators = words(entry[2]), kind = entry[3], get = getter(key) } end
  end
end

local KINDS = { number = "number", currency = "number", percent = "number", date = "date", checkbox = "other",
  text = "text",
  link = "text", list = "text" }

local function find_custom(account, key, model)
  for _, definition in ipairs(account.definitions.list) do
    if definition.attribute_key == key and definition.attribute_model == model then
      local kind = KINDS[definition.attribute_display_type] or "text"
      return {
        key = key, operators = words(CUSTOM[kind]), kind = "custom_" .. kind, custom = true,
        get = function(record)
          local owner = model == "contact_attribute" and record.contact or record
          return owner.custom_attributes[key]
        end,
      }
    end
  end
end

local function names(table_of)
  local out = {}
  for i, entry in ipairs(table_of) do out[i] = entry[1] end
  return table.concat(out, ",")
end

local UNKNOWN = "Invalid attribute key - [%s]. The key should be one of [%s] or a custom attribute defined in "
  .. "the account."

local function attribute_of(account, table_of, clause, model)
  local key = cast.string(clause.attribute_key)
  local wanted = cast.present(clause.custom_attribute_type) or model
  local found = key and (find_standard(table_of, key) or find_custom(account, key, wanted))
  if found then return found end
  errors.refused(UNKNOWN:format(tostring(key or ""), names(table_of)))
end

local function check_operator(attribute, operator)
  for _, word in ipairs(attribute.operators) do
    if word == operator then return end
  end
  errors.refused(("Invalid operator. The allowed operators for %s are [%s].")
    :format(attribute.key, table.concat(attribute.operators, ",")))
end

local function joint(clause, last)
  local word = clause.query_operator
  if cast.blank(word) then
    if not last then errors.crash() end
    return nil
  end
  word = tostring(word):upper()
  if word ~= "AND" and word ~= "OR" then errors.refused('Query operator must be either "AND" or "OR".') end
  if last then errors.crash() end
  return word
end

--- Groups of tests: all of one group must hold, of any group. AND binds closer than OR, there are no brackets.
local function compile(account, table_of, payload, model, style)
  if not cast.list(payload) then errors.crash() end
  local groups, group = {}, {}
  for i, clause in ipairs(payload) do
    if not cast.object(clause) then errors.crash() end
    local attribute = attribute_of(account, table_of, clause, model)
    check_operator(attribute, clause.filter_operator)
    local word = joint(clause, i == #payload)
    local test, or_lacks = values_of.test(attribute, clause.filter_operator, clause.values, style)
    group[#group + 1] = test
    if or_lacks then
      groups[#groups + 1], group = group, { or_lacks }
    end
    if word == "OR" then
      groups[#groups + 1], group = group, {}
    end
  end
  groups[#groups + 1] = group
  return groups
end

local function holds(groups)
  return function(record)
    for _, group in ipairs(groups) do
      local all = true
      for _, test in ipairs(group) do
        if not test(record) then
          all = false
          break
        end
      end
      if all then return true end
    end
    return false
  end
end

local function payload_of(ctx)
  local payload = ctx.form.payload
  if payload == nil or payload == null then errors.crash() end
  return payload
end

--- The test a conversation must pass.
function filter.conversations(ctx)
  return holds(compile(ctx.account, CONVERSATION, payload_of(ctx), "conversation_attribute", "any"))
end

--- The test a contact must pass; only the first value counts.
function filter.contacts(ctx)
  return holds(compile(ctx.account, CONTACT, payload_of(ctx), "contact_attribute", "first"))
end

return filter
