--- The filter language of conversations and contacts: clauses joined by AND and OR without brackets, with the server's
-- gaps: a joint that is missing or too much breaks the query, not_equal_to on a custom attribute undoes the clauses
-- before it and can only stand last. It must never know pages or views.
-- Neighbours: filter_keys.lua (what can be asked for), filter_values.lua (how one clause compares), the two lists.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local keys = require "chatwoot.sandbox.filter_keys"
local values_of = require "chatwoot.sandbox.filter_values"

local filter = {}
local null = json.null

local UNKNOWN = "Invalid attribute key - [%s]. The key should be one of [%s] or a custom attribute defined in "
  .. "the account."
local ALONE = { is_present = true, is_not_present = true }

--- The word that joins a clause to the next; nil for none.
local function joint(clause)
  local word = clause.query_operator
  if word == nil or word == null or word == "" then return nil end
  if type(word) ~= "string" then errors.crash() end
  word = word:upper()
  if word ~= "AND" and word ~= "OR" then errors.refused('Query operator must be either "AND" or "OR".') end
  return word
end

--- All clauses as { clause, word }; every joint is read before any clause is looked at.
local function read(payload)
  if not cast.list(payload) then errors.crash() end
  local clauses = {}
  for i, clause in ipairs(payload) do
    if not cast.object(clause) then errors.crash() end
    clauses[i] = { clause = clause, word = joint(clause) }
  end
  return clauses
end

local function check_operator(attribute, operator)
  for _, word in ipairs(attribute.operators) do
    if word == operator then return end
  end
  errors.refused(("Invalid operator. The allowed operators for %s are [%s].")
    :format(attribute.key, table.concat(attribute.operators, ",")))
end

--- The test of one clause, or nil where the attribute is unknown. side: which of the two lists is asked.
local function test_of(account, side, clause, seen_custom)
  local key = cast.string(clause.attribute_key)
  local attribute = keys.standard(side, key)
  if attribute then check_operator(attribute, clause.filter_operator) end
  if not ALONE[clause.filter_operator] and cast.blank(clause.values) then values_of.invalid(key) end
  local limit = values_of.check(account, side, clause)
  attribute = attribute or keys.custom(account, side, key)
  if not attribute then errors.refused(UNKNOWN:format(key or "", keys.names(side))) end
  local options = { side = side, limit = limit, seen_custom = seen_custom or attribute.custom }
  return values_of.test(attribute, clause, options), attribute
end

--- Groups of tests: all of one group must hold, of any group. AND binds closer than OR.
local function compile(account, side, payload)
  local clauses, groups, group, seen_custom = read(payload), {}, {}, false
  local broken = false
  for i, each in ipairs(clauses) do
    local last = i == #clauses
    local test, attribute = test_of(account, side, each.clause, seen_custom)
    seen_custom = seen_custom or attribute.custom
    group[#group + 1] = test
    if attribute.custom and each.clause.filter_operator == "not_equal_to" then
      broken = broken or not last
      groups[#groups + 1], group = group, { function(record) return attribute.get(record) == nil end }
    end
    broken = broken or (each.word == nil) ~= last
    if each.word == "OR" then
      groups[#groups + 1], group = group, {}
    end
  end
  if broken then errors.crash() end
  groups[#groups + 1] = group
  return groups
end

local function all_hold(group, record)
  for _, test in ipairs(group) do
    if not test(record) then return false end
  end
  return true
end

local function holds(groups)
  return function(record)
    for _, group in ipairs(groups) do
      if all_hold(group, record) then return true end
    end
    return false
  end
end

--- The test a conversation must pass.
function filter.conversations(ctx) return holds(compile(ctx.account, "conversation", ctx.p.payload)) end

--- The test a contact must pass.
function filter.contacts(ctx) return holds(compile(ctx.account, "contact", ctx.p.payload)) end

return filter
