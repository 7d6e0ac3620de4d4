--- `conversations:apply`: brings a conversation to what is wanted: only what differs is sent, all of it checked before the first call, then read
--- back, since the server drops unknown ids without a word. It never touches what was not named. Neighbours: wanted.lua (what differs),
--- steps.lua (field by field).

local errors = require "chatwoot.error"
local options = require "chatwoot.helpers.opts"
local steps = require "chatwoot.helpers.steps"
local wanted = require "chatwoot.helpers.wanted"

local OPERATION = "conversations:apply"

--- Sends what differs, in the order of the steps; `changed` grows as it goes. @return chatwoot.Error? err
local function bring(self, id, differing, want, opts, changed)
  for _, change in ipairs(differing) do
    local _, err = change.step.send(self, id, change.to, opts, want, change.from)
    if err then return err end
    changed[change.step.name] = { from = change.from, to = change.to }
  end
end

--- Reads the conversation. @return table? what differs, chatwoot.Error? err
local function look(self, id, want, opts)
  local conversation, err = self:get(id, nil, opts)
  if not conversation then return nil, err end
  return wanted.differing(conversation, want)
end

--- An agent who opens a conversation becomes its assignee (recorded), and a team takes it from whom is no member: that is undone.
local function is_taken(left, changed)
  local opened = changed.status and changed.status.to == "open"
  return #left == 1 and left[1].step.name == "assignee_id" and (opened or changed.team_id)
end

--- @return table<string, { from: any, to: any }>? changed, chatwoot.Error? err with `changed` as far as it came
return function()
  return function(self, id, given, opts)
    local want, changed = wanted.check(given), {}
    opts = options.check(OPERATION, opts, { "extra", "nulls" })
    for _, step in ipairs(steps) do -- every call passes its checks before the first is sent
      if want[step.name] ~= nil then step.send(self, id, given[step.name], { dry_run = true }, given) end
    end
    local left, err = look(self, id, want, opts)
    if left and #left == 0 then return changed end
    err = err or bring(self, id, left, want, opts, changed)
    if not err then left, err = look(self, id, want, opts) end
    if not err and is_taken(left, changed) then
      err = bring(self, id, left, want, opts, {})
      if not err then left, err = look(self, id, want, opts) end
    end
    if not err and #left == 0 then return changed end
    err = err or errors.new { kind = "conflict", operation = OPERATION, message = left[1].step.name .. " is not what was asked for: an id "
      .. "the server does not know, an automation, or somebody else changed it" }
    err.changed = changed
    return nil, err
  end
end
