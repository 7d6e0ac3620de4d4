-- The rock: `luarocks make` offline into a private tree for 5.1 and 5.4, from a copy of the tree, and README's first lines run with
-- what was installed, against the sandbox over HTTP. Runs once, under Lua 5.4.
local sandbox = require "spec.support.sandbox"
local once = _VERSION == "Lua 5.4" and it or function() end -- luacheck: ignore 113

local function run(command)
  local pipe = assert(io.popen("env -u LD_PRELOAD -u LUA_PATH -u LUA_CPATH sh -c '" .. command:gsub("'", "'\\''") .. "' 2>&1; echo \"status $?\""))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("status %d+%s*$", "")), tonumber(text:match("status (%d+)%s*$"))
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

describe("the rock", function()
  for _, version in ipairs { "5.1", "5.4" } do
    once("installs for Lua " .. version .. " and runs README's first lines", function()
      local folder = os.tmpname()
      os.remove(folder)
      local text, status = run(("mkdir %s && cp -r core lua rockspec %s/ && cd %s && "
        .. "luarocks --lua-version %s --tree %s/tree make rockspec/chatwoot-scm-1.rockspec"):format(folder, folder, folder, version, folder))
      assert.equal(0, status, text)
      local script = assert(io.open(folder .. "/first.lua", "wb"))
      local block = read("README.md"):match("```lua\n(.-)```")
      script:write(block)
      script:close()
      local server = sandbox.start()
      text, status = run(("cd %s && %s LUA_PATH='%s/tree/share/lua/%s/?.lua' LUA_CPATH='%s/tree/lib/lua/%s/?.so' lua%s first.lua"):format(
        folder, server.environment, folder, version, folder, version, version))
      server.stop()
      assert.equal(0, status, text)
      assert.is_true(#text > 20, text)
      run("rm -rf " .. folder)
    end)
  end
end)
