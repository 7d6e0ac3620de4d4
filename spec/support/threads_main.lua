-- Builds threads.c with ThreadSanitizer and runs it against the failing server in its best mood. Takes the folder of a build made the
-- same way (lua5.4 modules); exits with 1 when a race or a failure was seen. Run by suite.sh check. Neighbours: threads.c, threads.lua.

local faults = require "spec.support.faults"

local build = assert((...), "threads_main.lua BUILD")
local function run(command)
  local ok = os.execute(command)
  return ok == true or ok == 0
end

assert(run(("gcc -g -O1 -fsanitize=thread $(pkg-config --cflags lua5.4) spec/support/threads.c -o %s/threads $(pkg-config --libs lua5.4) -lpthread")
  :format(build)))
local running = faults.start()
for number, case in ipairs(faults.cases) do
  if case.kept == "number" then running:use(number) end
end
local ok = run(("LUA_CPATH='%s/lua5.4/?.so;;' TSAN_OPTIONS=halt_on_error=1 %s/threads spec/support/threads.lua %s"):format(build, build, running.url))
local calls = #running:arrivals()
running.stop()
print(("figures: %d calls from two Lua states in two threads"):format(calls))
assert(ok and calls == 200)
