--- pcall for a function that may call the server: inside chatwoot.async the task can wait in it on every Lua. Loads nothing for who does
--- not use that. Neighbours: async.lua, helpers/lookup.lua, webhook/handler.lua.

local loaded = package.loaded

return function(fn, ...)
  local async = loaded["chatwoot.async"]
  return (async and async.pcall or pcall)(fn, ...)
end
