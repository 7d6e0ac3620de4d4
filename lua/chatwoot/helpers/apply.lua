--- `conversations:apply`: brings a conversation to what is wanted: only what differs is sent, all of it checked before the first call, then read
--- back, since the server drops unknown ids without a word. It never touches what was not named. Neighbours: steps.lua (field by field).

local core = require "chatwoot.core"
local errors = require "chatwoot.error"
local mistake = require "chatwoot.mistake"
local steps = require "chatwoot.helpers.steps"

local OPERATION = "conversations:apply"

local NAMES = {}
for i, step in ipairs(steps) do NAMES[i] = step.name end

local function check(want)
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
end

local function differing(conversation, want)
  local out = {}
  for _, step in ipairs(steps) do
    local to, from = want[step.name], step.read(conversation)
    if to ~= nil and not step.same(from, to, want, conversation) then out[#out + 1] = { step = step, from = from, to = to } end
  end
  return out
end

local function failed(err, changed)
  err.changed = changed
  return nil, err
end

--- @return table<string, { from: any, to: any }>? changed, chatwoot.Error? err with `changed` as far as it came
return function()
  return function(self, id, want, opts)
    check(want)
    for _, step in ipairs(steps) do -- every call passes its checks before the first is sent
      if want[step.name] ~= nil then step.send(self, id, want[step.name], { dry_run = true }, want) end
    end
    local changed = {}
    local conversation, err = self:get(id, nil, opts)
    if not conversation then return failed(err, changed) end
    local changes = differing(conversation, want)
    if #changes == 0 then return changed end
    for _, change in ipairs(changes) do
      local _, why = change.step.send(self, id, change.to, opts, want, change.from)
      if why then return failed(why, changed) end
      changed[change.step.name] = { from = change.from, to = change.to }
    end
    conversation, err = self:get(id, nil, opts)
    if not conversation then return failed(err, changed) end
    local left = differing(conversation, want)[1]
    if not left then return changed end
    return failed(errors.new { kind = "conflict", operation = OPERATION, message = left.step.name .. " is not what was asked for: an id the "
      .. "server does not know, an automation, or somebody else changed it" }, changed)
  end
end
