-- Small GETs over a kept connection, against bare libcurl in C, lua-curl with lua-cjson by hand and Python's httpx: CPU time in turns, and
-- instructions, which nothing else on the machine disturbs. Neighbours: run.lua (which runs it), parties.lua; the parties get.lua,
-- by_hand.lua, httpx_get.py and bare.c.
local figures = require "spec.bench.figures"
local parties = require "spec.bench.parties"
local server = require "spec.bench.server"

local LABEL = "/api/v1/accounts/1/labels/9"
local ROUNDS, CALLS = 11, 1000

local OURS = { ["5.4"] = "ours 5.4", jit = "ours LuaJIT" }

--- @return table of functions(url, count, under) that give a command
local function all_parties()
  local all, bare, python = {}, parties.build .. "/bench/bare", parties.python()
  for version, name in pairs(OURS) do
    all[name] = function(url, count, under) return parties.lua(version, ("spec/bench/get.lua %s %d"):format(url, count), under) end
  end
  local function add(name, command, rest, mode)
    all[name] = function(url, count, under) return ("%s %s %s%s %d %s"):format(under or "", command, url, rest, count, mode or "") end
  end
  if parties.needs("test -x " .. bare, "a C compiler with libcurl") then
    add("bare", bare, LABEL)
    add("bare, fresh", bare, LABEL, "fresh")
  end
  if parties.needs(parties.LUA_CURL, "lua-curl, lua-cjson") then add("by hand", "luajit spec/bench/by_hand.lua", "") end
  if python then add("httpx", python .. " spec/bench/httpx_get.py", "") end
  return all
end

-- Client and server on one processor: on two, each falls asleep while the other works, and what waking takes is counted as the party's own.
local ONE = figures.has "taskset -c 0 true" and "taskset -c 0" or ""

--- CPU microseconds a call of each party, in turns.
local function cpu(all, url)
  local lists = {}
  for _ = 1, ROUNDS do
    for name, command in pairs(all) do
      lists[name] = lists[name] or {}
      table.insert(lists[name], tonumber(figures.run(command(url, CALLS, ONE))))
    end
  end
  return lists
end

-- Clearing memory by `rep stosb` is one instruction to a processor, and one a byte to callgrind: without it, for all parties.
local GRIND = "GLIBC_TUNABLES=glibc.cpu.x86_rep_stosb_threshold=1000000 valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-fd=1"

local function counted(command)
  local said = figures.run(command .. " | sed -n 's/.*Collected : //p'")
  return assert(tonumber(said), said)
end

--- Instructions a call in user space: the difference of two run lengths, both behind what LuaJIT compiles.
local function instructions(all, url)
  local lists = {}
  for name, command in pairs(all) do
    local from, to = 1500, 2500
    if name == "httpx" then from, to = 100, 200 end
    local few, many = counted(command(url, from, GRIND)), counted(command(url, to, GRIND))
    lists[name] = { (many - few) / (to - from) }
  end
  return lists
end

local AGAINST = {
  { "bare", "libcurl multi in C", { "ours 5.4", "ours LuaJIT" }, 1.25 },
  { "bare, fresh", "  its handles not reused", { "ours 5.4", "ours LuaJIT" } },
  { "by hand", "lua-curl + lua-cjson", { "ours LuaJIT" }, 0.75 },
  { "httpx", "Python httpx", { "ours 5.4", "ours LuaJIT" }, 0.2 },
}

local function compare(title, what, lists)
  figures.head(title)
  for _, line in ipairs(AGAINST) do
    local name, against, owns, goal = line[1], line[2], line[3], line[4]
    for _, own in ipairs(lists[name] and owns or {}) do
      figures.line { what = what .. ", " .. own, against = against, ours = lists[own], theirs = lists[name], goal = goal }
    end
  end
end

local function growth(url)
  local counts, least = { 300, 3000, 30000 }, { math.huge, math.huge, math.huge }
  for _ = 1, 3 do
    for i, count in ipairs(counts) do
      local us = tonumber(figures.run(parties.lua("5.4", ("spec/bench/get.lua %s %d"):format(url, count), ONE)))
      least[i] = math.min(least[i], us)
    end
  end
  figures.growth("small GETs, CPU µs a call", counts, least)
end

local all = all_parties()
server.with(function(url)
  compare(("CPU µs a call, kept connection, %d calls, %d rounds in turns"):format(CALLS, ROUNDS), "small GET", cpu(all, url))
  if parties.needs("command -v valgrind", "valgrind") then
    compare("instructions a call in user space (callgrind)", "instructions", instructions(all, url))
  end
  growth(url)
end, ONE)
