-- Runs a script in a process of its own with the interpreter that runs the spec, against a sandbox. @return text, exit status

local interpreter = os.getenv "CW_LUA" or "lua5.4"
local top = os.getenv "PWD" or "."

--- @param path string @param environment string "NAME=… …"
return function(path, environment, arguments)
  local command = ("%s LUA_PATH='%s/lua/?.lua;;' %s %s %s"):format(environment or "", top, interpreter, path, arguments or "")
  local pipe = assert(io.popen(command .. ' 2>&1 </dev/null; echo "status $?"'))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("status %d+%s*$", "")), tonumber(text:match("status (%d+)%s*$"))
end
