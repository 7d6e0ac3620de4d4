--- What the items of a message with choices, cards, a form or articles must look like.
-- It must never change them, nor know other kinds of message.
-- Neighbours: message_model.lua (calls it), errors.lua (collects the faults).
local cast = require "chatwoot.sandbox.cast"

local items = {}

local function set(text)
  local out = {}
  for word in text:gmatch("%S+") do out[word] = true end
  return out
end

local KEYS = {
  input_select = set("title value"),
  cards = set("title description media_url actions"),
  form = set("type placeholder label name options default required pattern title pattern_error"),
  article = set("title description link"),
}
local ACTION_KEYS = set("text type payload uri")

local function strange(list, allowed)
  local found = {}
  for _, item in ipairs(list) do
    local names = {}
    for name in pairs(cast.object(item) or {}) do
      if not allowed[name] then names[#names + 1] = name end
    end
    table.sort(names)
    for _, name in ipairs(names) do found[#found + 1] = ":" .. name end
  end
  if #found > 0 then return "[" .. table.concat(found, ", ") .. "]" end
end

local function check_actions(list, faults)
  local actions = {}
  for _, item in ipairs(list) do
    if cast.blank(item.actions) then
      return faults:add("content_attributes", "Content attributes contains items missing actions")
    end
    for _, action in ipairs(item.actions) do actions[#actions + 1] = action end
  end
  local wrong = strange(actions, ACTION_KEYS)
  if wrong then faults:add("content_attributes", "Content attributes contains invalid keys for actions:  " .. wrong) end
end

--- Adds what is wrong; answers the text of an exception where the server breaks on it.
function items.check(content_type, attributes, faults)
  local allowed = KEYS[content_type]
  if not allowed then return nil end
  local list = cast.list(attributes.items)
  if not list then return "undefined method 'reject' for nil" end
  if #list == 0 then faults:add("content_attributes", "Content attributes At least one item is required.") end
  local wrong = strange(list, allowed)
  if wrong then faults:add("content_attributes", "Content attributes contains invalid keys for items : " .. wrong) end
  if content_type == "cards" then check_actions(list, faults) end
end

return items
