-- What the build promises: modules that link what they should and export nothing else, an installed C library that links, and
-- exports that make scripts run from anywhere. Runs once, under Lua 5.4; needs the build folder in CW_BUILD.
local sandbox = require "spec.support.sandbox"
local build = os.getenv "CW_BUILD"
local once = _VERSION == "Lua 5.4" and it or function() end -- luacheck: ignore 113

local function run(command)
  local pipe = assert(io.popen("env -u LD_PRELOAD -u LUA_PATH -u LUA_CPATH sh -c '" .. command:gsub("'", "'\\''") .. "' 2>&1; echo \"status $?\""))
  local text = pipe:read("*a")
  pipe:close()
  return text:gsub("status %d+%s*$", ""), tonumber(text:match("status (%d+)%s*$"))
end

--- The build folder as make takes it, which can't have a blank in a name: from here, where it lies here.
local function relative()
  local here = run("pwd"):gsub("%s*$", "") .. "/"
  return build:sub(1, #here) == here and build:sub(#here + 1) or build
end

local function exports(path)
  local names = {}
  for name in run(("nm -D --defined-only '%s'"):format(path)):gmatch("%x+ [A-Z] (%S+)") do names[#names + 1] = name end
  return names
end

describe("the build", function()
  it("knows its folder", function() assert.is_string(build, "CW_BUILD is not set: run make test") end)

  once("links libcurl only into chatwoot.curl", function()
    local core = run(("ldd '%s/lua5.4/chatwoot/core.so'"):format(build))
    assert.is_nil(core:find("libcurl", 1, true))
    assert.matches("libcjson", core)
    assert.matches("libcurl", run(("ldd '%s/lua5.4/chatwoot/curl.so'"):format(build)))
  end)

  once("exports luaopen_ from the modules and cw_ from the library, nothing else", function()
    assert.same({ "luaopen_chatwoot_core" }, exports(build .. "/lua5.4/chatwoot/core.so"))
    assert.same({ "luaopen_chatwoot_curl" }, exports(build .. "/lua5.4/chatwoot/curl.so"))
    local names = exports(build .. "/libchatwoot.so")
    assert.is_true(#names > 140)
    for _, name in ipairs(names) do assert.matches("^cw_%l", name) end
  end)

  once("installs a library that a C program finds through pkg-config", function()
    local folder = os.tmpname()
    os.remove(folder)
    local text, status = run(("make -s BUILD=%s install DESTDIR=%s PREFIX=/usr"):format(relative(), folder))
    assert.equal(0, status, text)
    local pc = ("PKG_CONFIG_SYSROOT_DIR=%s PKG_CONFIG_PATH=%s/usr/lib/pkgconfig pkg-config --cflags --libs chatwoot"):format(folder, folder)
    text, status = run(("gcc -Wall -Werror examples/c/list_inboxes.c -o %s/program $(%s) && ldd %s/program"):format(folder, pc, folder))
    assert.equal(0, status, text)
    assert.matches("libchatwoot%.so%.0", text)
    local server = sandbox.start()
    text, status = run(("LD_LIBRARY_PATH=%s/usr/lib %s %s/program"):format(folder, server.environment, folder))
    server.stop()
    assert.equal(0, status, text)
    assert.matches("Support mail", text)
    run("rm -rf " .. folder)
  end)

  it("runs where the checkout's folder has a blank in its name", function()
    local quoted = 0
    for line in io.lines "Makefile" do
      if line:find("^\t.*%$%(abspath") then
        assert.matches("[\"'][^\"']*%$%(abspath", line)
        quoted = quoted + 1
      end
    end
    assert.is_true(quoted > 5)
  end)

  once("prints exports with which a script runs from anywhere", function()
    local text, status = run([[eval "$(make -s env BUILD=]] .. relative() .. [[)"; cd / && lua5.4 -e 'print(require("chatwoot").VERSION)']])
    assert.equal(0, status, text)
    assert.matches("^%d+%.%d+%.%d+", text)
  end)
end)
