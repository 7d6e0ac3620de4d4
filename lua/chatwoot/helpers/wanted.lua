--- What `conversations:apply` was asked for: names checked, and how a conversation differs from it. It must never send. Neighbours: apply.lua,
--- steps.lua (field by field).

local core = require "chatwoot.core"
local mistake = require "chatwoot.mistake"
local steps = require "chatwoot.helpers.steps"

local M = {}

local OPERATION = "conversations:apply"
local NAMES, NUMBERS = {}, { assignee_id = true, team_id = true, snoozed_until = true }
for i, step in ipairs(steps) do NAMES[i] = step.name end

--- Checks the names and gives a copy in which ids and times are numbers, as answers have them.
function M.check(want)
  if type(want) ~= "table" then mistake(OPERATION .. ": takes a conversation and a table of what it shall be") end
  local known = { snoozed_until = want.status == "snoozed" }
  for _, step in ipairs(steps) do known[step.name] = true end
  for name, value in pairs(want) do
    local why = name == "snoozed_until" and "needs status = \"snoozed\" beside it" or "is no field it knows"
    local near = not known[name] and name ~= "snoozed_until" and type(name) == "string" and core.nearest(name, NAMES)
    if near then why = why .. ": did you mean " .. near .. "?" end
    if not known[name] then mistake(("%s: %s %s"):format(OPERATION, tostring(name), why)) end
    local list = name == "labels" or name == "custom_attributes"
    if list and type(value) ~= "table" then mistake(("%s: %s must be a table"):format(OPERATION, name)) end
  end
  local own = {}
  for name, value in pairs(want) do own[name] = NUMBERS[name] and type(value) == "string" and tonumber(value) or value end
  return own
end

--- @return table[] in the order of the steps: { step, from, to }
function M.differing(conversation, want)
  local out = {}
  for _, step in ipairs(steps) do
    local to, from = want[step.name], step.read(conversation)
    if to ~= nil and not step.same(from, to, want, conversation) then out[#out + 1] = { step = step, from = from, to = to } end
  end
  return out
end

return M
