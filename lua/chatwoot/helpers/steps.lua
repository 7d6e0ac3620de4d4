--- What conversations:apply can bring about, one step a field: how to read it, when it is as wanted, the call that changes it. In the order
--- that keeps automation quiet: first what its conditions look at, team before assignee (a team may assign by itself), status last.
--- It must never send by itself. Neighbours: apply.lua, same.lua (when it is as wanted).

local core = require "chatwoot.core"
local same = require "chatwoot.helpers.same"

local null = core.json.null

--- Attributes named are set, those given as null go, others stay.
local function merged(have, want)
  local out = {}
  for name, value in pairs(have or {}) do out[name] = value end
  for name, value in pairs(want) do
    if value == null then out[name] = nil else out[name] = value end
  end
  return out
end

--- The user who has it.
local function assignee(c) return c.meta.assignee_type ~= "AgentBot" and (c.meta.assignee or {}).id or nil end

return {
  { name = "custom_attributes", same = same.attributes, read = function(c) return c.custom_attributes end,
    send = function(all, id, to, opts, _, from) return all:set_custom_attributes(id, { custom_attributes = merged(from, to) }, opts) end },
  { name = "priority", same = same.plain, read = function(c) return c.priority end,
    send = function(all, id, to, opts) return all:toggle_priority(id, to, opts) end },
  { name = "labels", same = same.labels, read = function(c) return c.labels end,
    send = function(all, id, to, opts) return all.labels:set(id, to, opts) end },
  { name = "team_id", same = same.plain, read = function(c) return (c.meta.team or {}).id end,
    send = function(all, id, to, opts) return all.assignments:set(id, { team_id = to }, opts) end },
  { name = "assignee_id", same = same.assignee, read = assignee,
    send = function(all, id, to, opts) return all.assignments:set(id, { assignee_id = to }, opts) end },
  { name = "status", same = same.status, read = function(c) return c.status end,
    send = function(all, id, to, opts, want) return all:toggle_status(id, { status = to, snoozed_until = want.snoozed_until }, opts) end },
}
