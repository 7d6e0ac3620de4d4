-- Starts the sandbox over HTTP (nginx) for a spec, and stops it by its process id. Runs on every Lua version; the launcher itself
-- always runs on lua5.4. Needs CW_BUILD, the build folder with the modules for LuaJIT (nginx's Lua).

local M = {}

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end

--- @param arguments string? more for serve.lua, "--empty" say
--- @return table { url, account_id, tokens = { administrator, agent, bot, platform }, environment = "NAME=… …", stop }
function M.start(arguments)
  local build = assert(os.getenv "CW_BUILD", "CW_BUILD is not set: run make test")
  local pid_file, out = os.tmpname(), os.tmpname()
  os.execute(("env -u LD_PRELOAD LUA_PATH='lua/?.lua;;' LUA_CPATH='%s/lua5.4/?.so;;' lua5.4 lua/chatwoot/sandbox/serve.lua "
    .. "--cpath '%s/luajit/?.so' --pid %s %s >%s 2>&1 </dev/null"):format(build, build, pid_file, arguments or "", out))
  local said = read(out) or ""
  os.remove(out)
  local url = said:match("address%s+(%S+)")
  if not url then error("the sandbox did not start: " .. said) end
  local tokens = {}
  for _, owner in ipairs { "administrator", "agent", "bot", "platform" } do tokens[owner] = said:match(owner .. "%s+(%S+)") end
  local account = said:match("account%s+(%d+)")
  return { url = url, account_id = tonumber(account), tokens = tokens,
    environment = ("CHATWOOT_BASE_URL=%s CHATWOOT_API_TOKEN=%s CHATWOOT_ACCOUNT_ID=%s"):format(url, tokens.administrator, account),
    stop = function()
      os.execute("kill $(cat " .. pid_file .. ") 2>/dev/null")
      os.remove(pid_file)
    end }
end

return M
