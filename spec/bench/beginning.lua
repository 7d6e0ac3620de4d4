-- What a script pays before its first call, each time in a process of its own (start.lua): `require` and a client, beside lua-curl with
-- lua-cjson, and against fixed limits. Neighbours: run.lua (which runs it), parties.lua, start.lua.
local figures = require "spec.bench.figures"
local parties = require "spec.bench.parties"

local ROUNDS = 15

local COMMANDS = { plain = parties.lua("5.4", "spec/bench/start.lua ours"), jit = parties.lua("jit", "spec/bench/start.lua ours") }
if parties.needs(parties.LUA_CURL, "lua-curl, lua-cjson") then COMMANDS.theirs = parties.lua("jit", "spec/bench/start.lua theirs") end

local times, memory = { plain = {}, jit = {}, theirs = {} }, { plain = {}, jit = {}, theirs = {} }
for i = 1, ROUNDS do
  for name, command in pairs(COMMANDS) do
    local ms, own = figures.run(command):match "^(%S+).- (%d+)$"
    times[name][i], memory[name][i] = tonumber(ms), tonumber(own)
  end
end

figures.head(("require and a first client, a process each, %d rounds in turns"):format(ROUNDS))
if COMMANDS.theirs then
  figures.line { what = "require + client, CPU ms, LuaJIT", against = "lua-curl + lua-cjson", ours = times.jit, theirs = times.theirs, goal = 2 }
end
for _, line in ipairs { { "LuaJIT", "jit" }, { "5.4", "plain" } } do
  figures.limit { what = "require + client, CPU ms, " .. line[1], ours = times[line[2]], goal = 25 }
  figures.limit { what = "  its memory, libcurl's too, KB", ours = memory[line[2]], goal = 2048 }
end
