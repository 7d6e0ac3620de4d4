-- Plays every entry of fault_cases.lua once more, without busted: a program that ends in the ordinary way, so that a leak checker can tell
-- what was lost from what was still in use. Prints the number of calls; exits with 1 when one came to something else than it should.
-- Run by suite.sh check. Neighbours: faults.lua, fault_server_spec.lua.

local faults = require "spec.support.faults"

local running = faults.start()
local calls, wrong = 0, 0
for number, case in ipairs(faults.cases) do
  if not case.kept then
    local complaints, count = running:play(number)
    calls, wrong = calls + count, wrong + #complaints
    for _, text in ipairs(complaints) do print(text) end
  end
end
running.control:close()
running.stop()
print(("figures: %d calls against a failing server, %d came out wrong"):format(calls, wrong))
if wrong > 0 then error "see above" end
