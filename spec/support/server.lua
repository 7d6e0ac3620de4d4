-- Starts and stops a server process on loopback: the test server of server_main.lua, or any command that prints its port first.
-- Stops only what it started, by process id. Runs on every Lua version; needs nothing but a shell.

local M = {}

local function read_line(path)
  for _ = 1, 200 do
    local file = io.open(path, "r")
    local line = file and file:read("*l")
    if file then file:close() end
    if line and line ~= "" then return line end
    os.execute("sleep 0.05")
  end
  return nil
end

--- Runs a command in the background. @return table { line = what it printed first, log = path of all of it (errors: .err behind), stop }
function M.run(command)
  local out, pid_file = os.tmpname(), os.tmpname()
  os.execute(("env -u LD_PRELOAD sh -c '%s' >%s 2>%s.err </dev/null & echo $! >%s"):format(command:gsub("'", "'\\''"), out, out, pid_file))
  local pid = read_line(pid_file)
  local line = read_line(out)
  if not line then
    local file = io.open(out .. ".err")
    error("the server did not start: " .. command .. "\n" .. (file and file:read("*a") or ""))
  end
  return { line = line, log = out, stop = function()
    os.execute("kill " .. pid .. " 2>/dev/null")
    os.remove(out)
    os.remove(out .. ".err")
    os.remove(pid_file)
  end }
end

--- The test server. @return table { url, stop }
function M.start()
  local server = M.run("exec env -u LUA_PATH -u LUA_CPATH lua5.4 spec/support/server_main.lua")
  return { url = "http://127.0.0.1:" .. server.line, stop = server.stop }
end

return M
