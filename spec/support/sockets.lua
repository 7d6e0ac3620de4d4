-- The sockets this process has open, counted from outside of it (Linux). Neighbours: async_http_spec.lua, loop_luv_spec.lua.
local function sockets()
  local pipe = assert(io.popen("ls -l /proc/$PPID/fd 2>/dev/null"))
  local count = 0
  for line in pipe:lines() do
    if line:find("socket:", 1, true) then count = count + 1 end
  end
  pipe:close()
  return count
end

return sockets
