-- What a script pays before its first call, each time in a process of its own (start.lua): `require` and a client, beside lua-curl with
-- lua-cjson, and against fixed limits. Neighbours: run.lua (which runs it), parties.lua, start.lua.
local figures = require "spec.bench.figures"
local parties = require "spec.bench.parties"

local ROUNDS = 15

--- @return number[] milliseconds, number[] KB of memory of its own
local function measured(version, party)
  local times, memory = {}, {}
  for i = 1, ROUNDS do
    local ms, own = figures.run(parties.lua(version, "spec/bench/start.lua " .. party)):match "^(%S+).- (%d+)$"
    times[i], memory[i] = tonumber(ms), tonumber(own)
  end
  return times, memory
end

figures.head(("require and a first client, a process each, %d times"):format(ROUNDS))
local jit, jit_memory = measured("jit", "ours")
if parties.needs(parties.LUA_CURL, "lua-curl, lua-cjson") then
  figures.line { what = "require + client, CPU ms, LuaJIT", against = "lua-curl + lua-cjson", ours = jit, theirs = measured("jit", "theirs"),
    goal = 2 }
end
local plain, plain_memory = measured("5.4", "ours")
for _, line in ipairs { { "LuaJIT", jit, jit_memory }, { "5.4", plain, plain_memory } } do
  figures.limit { what = "require + client, CPU ms, " .. line[1], ours = line[2], goal = 25 }
  figures.limit { what = "  its memory, libcurl's too, KB", ours = line[3], goal = 2048 }
end
