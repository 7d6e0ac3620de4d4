--- `labels:add` and `labels:remove` of conversations and contacts. The server only knows the whole set, so: read, write, look again, since
--- somebody else may have written between. Never sends what changes nothing. Neighbours: apply.lua.

local errors = require "chatwoot.error"
local lower = require "chatwoot.lower"
local mistake = require "chatwoot.mistake"
local options = require "chatwoot.helpers.opts"

local TRIES = 8 -- as many writers at once can be told apart: each round one of them is through

local function as_list(operation, labels)
  if type(labels) == "string" then labels = { labels } end
  if type(labels) ~= "table" or #labels == 0 then mistake(operation .. ": takes a label or a list of labels") end
  local count = 0
  for _, label in pairs(labels) do
    count = count + 1
    if type(label) ~= "string" or label == "" then mistake(operation .. ": a label is text that is not empty") end
    if label:find(",", 1, true) then mistake(("%s: a label holds no comma: %q"):format(operation, label)) end
  end
  if count ~= #labels then mistake(operation .. ": takes a list of labels without holes and names") end
  return labels
end

local function set_of(labels)
  local set = {}
  for _, label in ipairs(labels) do set[lower(label)] = true end
  return set
end

--- The whole set as it should be, or nil where it is so already.
local function changed(have, labels, add)
  local given, there, out, differs = set_of(labels), set_of(have), {}, false
  for _, label in ipairs(have) do
    if add or not given[lower(label)] then out[#out + 1] = label else differs = true end
  end
  for _, label in ipairs(add and labels or {}) do
    if not there[lower(label)] then
      out[#out + 1], there[lower(label)], differs = label, true, true
    end
  end
  return differs and out or nil
end

return function(resource, name)
  local operation, add = resource .. ":" .. name, name == "add"
  return function(self, id, labels, opts)
    labels = as_list(operation, labels)
    opts = options.check(operation, opts, { "extra", "nulls" })
    for try = 0, TRIES do
      local have, err = self:list(id, nil, opts)
      local wanted = have and changed(have, labels, add)
      if not wanted then return have, err end
      local set, why = true, nil
      if try < TRIES then set, why = self:set(id, wanted, opts) end
      if not set then return nil, why end
    end
    return nil, errors.new { kind = "conflict", operation = operation, attempts = TRIES,
      message = "somebody else changes these labels at the same time" }
  end
end
