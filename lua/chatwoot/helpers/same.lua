--- Is a field of a conversation as wanted? Compares what answers hold with what scripts ask for: no record against null, labels without
--- case, attributes by content. It must never change what it is given. Neighbour: steps.lua.

local core = require "chatwoot.core"
local lower = require "chatwoot.lower"
local values = require "chatwoot.values"

local null = core.json.null
local M = {}

local function plain(value) return value == nil and null or value end

--- Two values by content: the order in which keys were set does not count, null in an object counts as absent.
local function alike(have, want)
  if type(have) ~= "table" or type(want) ~= "table" then return plain(have) == plain(want) end
  for name, value in pairs(want) do if not alike(have[name], value) then return false end end
  for name, value in pairs(have) do if value ~= null and want[name] == nil then return false end end
  return true
end

function M.plain(have, want) return plain(have) == plain(want) end

function M.labels(have, want)
  local set, n = {}, 0
  for _, label in ipairs(want) do
    if not set[lower(label)] then set[lower(label)], n = true, n + 1 end
  end
  for _, label in ipairs(have or {}) do
    if not set[lower(label)] then return false end
  end
  return n == #(have or {})
end

function M.attributes(have, want)
  for name, value in pairs(want) do
    if not alike((have or {})[name], value) then return false end
  end
  return true
end

function M.status(have, to, want, conversation)
  return have == to and (not want.snoozed_until or values.time(conversation.snoozed_until) == want.snoozed_until)
end

--- A bot counts as nobody, and still has to go where nobody is wanted.
function M.assignee(have, to, _, conversation)
  if to == null then return conversation.meta.assignee == nil end
  return have == to
end

return M
