-- One window ahead: while the loop works on one list of rows, the next is being read, in a task of its own. Only inside chatwoot.async; elsewhere
-- nothing changes. For walks ordered by id alone: a list that moves must be read when its rows are wanted. A loop that is left
-- drops what was read ahead; its error is raised where the loop reaches it, and nowhere else. Neighbours: walk.lua, walk/window.lua.

local loaded = package.loaded

--- The same source, read ahead.
---@param source fun(): table|nil
---@return fun(): table|nil
return function(source)
  local task
  return function()
    local scheduler, list = loaded["chatwoot.scheduler"]
    if not task then
      list = source()
    else
      local own = task
      task = nil
      scheduler.join_own(own, function() own:cancel() end)
      scheduler.inside() -- raises when this task was cancelled meanwhile
      list = own:wait()
    end
    if list and scheduler and scheduler.inside() then
      task = scheduler.spawn(source)
      task.seen = true
    end
    return list
  end
end
