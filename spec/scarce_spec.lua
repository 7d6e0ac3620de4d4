-- Memory errors at every allocation of every way between Lua and C: see support/scarce.c. Compiled for the Lua version at hand.

local build = os.getenv "CW_BUILD" or "build"
local interpreter = os.getenv "CW_LUA" or "lua5.4"

local function run(command)
  local pipe = assert(io.popen(command .. ' 2>&1; echo "status $?"'))
  local text = pipe:read("*a")
  pipe:close()
  return (text:gsub("status %d+%s*$", "")), tonumber(text:match("status (%d+)%s*$"))
end

-- The address sanitizer's malloc does not say how much is in use; it finds other faults.
local counted = not (os.getenv "LD_PRELOAD" or ""):find("san", 1, true)

describe("memory that runs out", function()
  it("comes out as an error everywhere, and leaves nothing allocated", function()
    local flags = interpreter == "luajit" and "-DOWN_HEAP" or ""
    local program = build .. "/scarce-" .. interpreter
    local text, status = run(("env -u LD_PRELOAD sh -c 'gcc -g %s $(pkg-config --cflags %s) spec/support/scarce.c -o %s "
      .. "$(pkg-config --libs %s)'"):format(flags, interpreter, program, interpreter))
    assert.equal(0, status, text)
    -- no caches of malloc: what is freed is to count as freed
    text, status = run("GLIBC_TUNABLES=glibc.malloc.tcache_count=0 " .. program .. " spec/support/scarce.lua")
    assert.equal(0, status, text)
    local jobs, runs = 0, 0
    for name, count, left in text:gmatch("([^\n]+): (%d+) runs, (%-?%d+) bytes left") do
      if counted then assert.equal("0", left, name) end
      jobs, runs = jobs + 1, runs + tonumber(count)
    end
    assert.equal(#dofile "spec/support/scarce.lua", jobs)
    assert.is_true(runs > 300, text)
  end)
end)
