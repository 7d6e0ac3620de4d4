--- One error for several tasks: the first is told whole, what the others say stands in its message. Nothing of any is dropped; the first
--- stays as it is when it is alone. Neighbour: scheduler.lua.

local errors = require "chatwoot.error"

--- What the others say, each once.
local function rest_of(list, err)
  local told, more = { [tostring(err)] = true }, {}
  for i = 2, #list do
    local other = tostring(list[i].results[1])
    if not told[other] then
      told[other], more[#more + 1] = true, other
    end
  end
  return #more > 0 and (" (and %d more: %s)"):format(#more, table.concat(more, "; "))
end

--- @param list chatwoot.Task[] that failed @return boolean failed, any err
return function(list)
  if #list == 0 then return false end
  local err = list[1].results[1]
  local rest = rest_of(list, err)
  if not rest then return true, err end
  if not errors.is(err) then return true, tostring(err) .. rest end
  local copy = {}
  for name, value in pairs(err) do copy[name] = value end
  copy.message = copy.message .. rest
  return true, errors.new(copy)
end
