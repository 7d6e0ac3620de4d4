--- What conversations:apply can bring about, one step a field: how to read it, when it is as wanted, the call that changes it. In the order
--- that keeps automation quiet: first what its conditions look at, team before assignee (a team may assign by itself), status last.
--- It must never send by itself. Neighbours: apply.lua.

local core = require "chatwoot.core"
local values = require "chatwoot.values"

local null = core.json.null

local function plain(value) return value == nil and null or value end
local function equal(have, want) return plain(have) == plain(want) end

local function same_labels(have, want)
  local set, n = {}, 0
  for _, label in ipairs(want) do
    if not set[label:lower()] then set[label:lower()], n = true, n + 1 end
  end
  for _, label in ipairs(have or {}) do
    if not set[label:lower()] then return false end
  end
  return n == #(have or {})
end

--- Attributes named are set, those given as null go, others stay.
local function merged(have, want)
  local out = {}
  for name, value in pairs(have or {}) do out[name] = value end
  for name, value in pairs(want) do out[name] = value ~= null and value or nil end
  return out
end

local function same_attributes(have, want)
  for name, value in pairs(want) do
    local there = (have or {})[name]
    if core.json.encode { v = plain(there) } ~= core.json.encode { v = value } then return false end
  end
  return true
end

local function same_status(have, to, want, c)
  return have == to and (not want.snoozed_until or values.time(c.snoozed_until) == want.snoozed_until)
end

return {
  { name = "custom_attributes", same = same_attributes, read = function(c) return c.custom_attributes end,
    send = function(all, id, to, opts, _, from) return all:set_custom_attributes(id, { custom_attributes = merged(from, to) }, opts) end },
  { name = "priority", same = equal, read = function(c) return c.priority end,
    send = function(all, id, to, opts) return all:toggle_priority(id, to, opts) end },
  { name = "labels", same = same_labels, read = function(c) return c.labels end,
    send = function(all, id, to, opts) return all.labels:set(id, to, opts) end },
  { name = "team_id", same = equal, read = function(c) return (c.meta.team or {}).id end,
    send = function(all, id, to, opts) return all.assignments:set(id, { team_id = to }, opts) end },
  { name = "assignee_id", same = equal, read = function(c) return c.meta.assignee_type ~= "AgentBot" and (c.meta.assignee or {}).id or nil end,
    send = function(all, id, to, opts) return all.assignments:set(id, { assignee_id = to }, opts) end },
  { name = "status", same = same_status, read = function(c) return c.status end,
    send = function(all, id, to, opts, want) return all:toggle_status(id, { status = to, snoozed_until = want.snoozed_until }, opts) end },
}
