--- The opts of a method that makes several calls: checked once, before the first of them. What would give its calls answers it can't read
--- is refused, never dropped. Neighbours: the other files here; options.lua (the opts of one call).

local mistake = require "chatwoot.mistake"
local options = require "chatwoot.options"

local M = {}

local WHY = {
  dry_run = "this makes several calls, each depends on the answer before",
  extra = "nothing of it would be sent as it is",
  nulls = "no record comes back",
  raw = "several answers have no one raw form",
  select = "whole records are compared",
  to = "for files and CSV",
}

--- @param operation string @param given table? as the script gave them
--- @param also table? more names to refuse: { "extra", "nulls" }
--- @return table opts a copy
function M.check(operation, given, also)
  local opts = options.call(operation, given)
  for _, name in ipairs { "dry_run", "raw", "select", "to" } do
    if opts[name] then mistake(("%s: opts.%s has no place here: %s"):format(operation, name, WHY[name])) end
  end
  for _, name in ipairs(also or {}) do
    if opts[name] then mistake(("%s: opts.%s has no place here: %s"):format(operation, name, WHY[name])) end
  end
  return opts
end

--- For calls that only read: what is to be sent beside the params belongs to the call that writes.
function M.reading(opts)
  local out = {}
  for name, value in pairs(opts) do
    if name ~= "extra" then out[name] = value end
  end
  return out
end

return M
