--- Where a task may wait. Lua 5.1 can't yield across pcall, metamethods and the iterator of a for loop, no Lua across table.sort or
--- string.gsub; who tries is told what to do instead. It looks at the stack and at nothing else. Neighbour: scheduler.lua.

local mistake = require "chatwoot.mistake"

local M = {}

local probe = coroutine.create(function() return pcall(coroutine.yield) end)
coroutine.resume(probe)
--- Can a task wait inside pcall, metamethods and iterators? Not on Lua 5.1.
M.across = coroutine.status(probe) == "suspended"

local HINT = "; Lua 5.1 can't wait inside pcall (use pcall of chatwoot.async), inside the iterator of a for loop (call it in a while "
  .. "loop) and inside metamethods"

-- On 5.1: what lies between here and the task's bottom that a yield can't cross. Metamethods leave no trace.
local function obstacle()
  local level = 3
  while true do
    local info = debug.getinfo(level, "Sn")
    if not info then return nil end
    if info.what == "C" then return info.name or "a C function" end
    if info.name == "(for generator)" then return "the iterator of a for loop" end
    level = level + 1
  end
end

--- Raises unless the coroutine of a task runs and may yield.
function M.check(thread)
  if coroutine.running() ~= thread then
    mistake("async: this coroutine was started by the script; inside async.run only tasks can wait: use async.spawn")
  end
  if not M.across then
    local between = obstacle()
    if between then mistake("async: a task can't wait inside " .. between .. HINT) end
  elseif coroutine.isyieldable and not coroutine.isyieldable() then
    mistake "async: a task can't wait inside a function that a C function calls (table.sort, string.gsub)"
  end
end

--- Lua's own error for it, with advice; any other error as it is.
function M.explain(err)
  local raw = type(err) == "string" and err:find("attempt to yield across", 1, true)
  return raw and err .. (M.across and "; a C function (table.sort, string.gsub) stands between" or HINT) or err
end

return M
