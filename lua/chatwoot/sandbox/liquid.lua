--- Placeholders in outgoing texts: {{ contact.name }} and the like, filled in from the conversation. Code between backticks
-- is left alone, so is a text with tags ({% %}) or with braces that do not close, as the server leaves what it can't read.
-- It must never raise. Neighbours: message_model.lua.
local cast = require "chatwoot.sandbox.cast"

local liquid = {}

local function capitalized(word) return word:sub(1, 1):upper() .. word:sub(2):lower() end

--- A name as the server shows it in texts: every word with a capital.
local function proper(name) return ((cast.string(name) or ""):gsub("%S+", capitalized)) end
local function first(name) return proper(name):match("^%S+") or "" end
local function last(name)
  local rest = proper(name):match("^%S+%s+(.*)$")
  return rest and rest:match("(%S+)$") or ""
end

local function custom(record)
  return function(key) return cast.string(record.custom_attributes[key]) end
end

local function person(record)
  return {
    name = proper(record.name), first_name = first(record.name), last_name = last(record.name), email = record.email,
    phone_number = record.phone_number, identifier = record.identifier,
  }
end

local function things(conversation, user)
  local contact = person(conversation.contact)
  contact.custom_attribute = custom(conversation.contact)
  local agent = user and person(user) or {}
  if user then agent.name, agent.available_name = user.name, user.display_name or user.name end
  return {
    contact = contact, agent = agent, inbox = { name = conversation.inbox.name },
    account = { name = conversation.account.name },
    conversation = {
      display_id = tostring(conversation.id), contact_name = contact.name, custom_attribute = custom(conversation),
    },
  }
end

local function value_of(all, path)
  local quoted = path:match('^"(.*)"$') or path:match("^'(.*)'$")
  if quoted then return quoted end
  local thing, field, key = path:match("^(%w+)%.([%w_]+)%.?(.-)$")
  local found = all[thing] and all[thing][field]
  if type(found) == "function" then found = found(key) end
  return found
end

local FILTERS = {
  upcase = function(value) return value:upper() end, downcase = function(value) return value:lower() end,
  capitalize = capitalized, strip = function(value) return value:match("^%s*(.-)%s*$") end,
}

local function evaluate(all, expression)
  local path, rest = expression:match("^%s*([^|]-)%s*(|.*)$")
  local value = value_of(all, path or expression:match("^%s*(.-)%s*$")) or ""
  for name, argument in (rest or ""):gmatch("|%s*([%w_]+)%s*:?%s*([^|]*)") do
    if name == "default" and value == "" then value = value_of(all, argument:match("^(.-)%s*$")) or "" end
    if FILTERS[name] then value = FILTERS[name](value) end
  end
  return value
end

--- The text with its placeholders filled in. user: who writes it, nil for nobody.
function liquid.render(text, conversation, user)
  if not text:find("{{", 1, true) or text:find("{%", 1, true) then return text end
  local spans = {}
  local plain = text:gsub("`[^`]*`", function(span)
    spans[#spans + 1] = span
    return "\1" .. #spans .. "\1"
  end)
  if plain:gsub("{{.-}}", ""):find("{{", 1, true) then return text end
  local all = things(conversation, user)
  plain = plain:gsub("{{%-?(.-)%-?}}", function(expression) return evaluate(all, expression) end)
  return (plain:gsub("\1(%d+)\1", function(number) return spans[tonumber(number)] end))
end

return liquid
