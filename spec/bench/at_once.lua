-- Many calls at once and long walks: slow GETs, the export of a long thread, sends to the sandbox beside wrk. The work is done by
-- many.lua in processes of their own. Neighbours: run.lua (which runs it), parties.lua, server.lua, wrk.lua.
local figures = require "spec.bench.figures"
local parties = require "spec.bench.parties"
local sandbox = require "spec.support.sandbox"
local server = require "spec.bench.server"

local VERSIONS = { { "5.4", "5.4" }, { "jit", "LuaJIT" } }

--- The numbers that many.lua prints.
local function many(version, ...)
  local numbers, said = {}, figures.run(parties.lua(version, "spec/bench/many.lua " .. table.concat({ ... }, " ")))
  for word in said:gmatch "%S+" do numbers[#numbers + 1] = assert(tonumber(word), said) end
  return (table.unpack or unpack)(numbers)
end

local function slow(url)
  figures.head "1,000 GETs, answered after 20 ms, 50 at once: seconds"
  for _, version in ipairs(VERSIONS) do
    local list = {}
    for i = 1, 7 do list[i] = many(version[1], "slow", url, 50) end
    figures.line { what = "1,000 GETs, " .. version[2], against = "1,000/50 x 20 ms", ours = list, theirs = { 1000 / 50 * 0.02 }, goal = 1.2 }
  end
  print(("8 at once, as many as max_connections is unless told: %.2f s; one after the other: 20 s and more"):format((many("5.4", "slow", url, 8))))
end

-- ---- the export ----

--- A thread of `count` messages, read some times.
local function export(version, url, count, times)
  local lists = { {}, {}, {}, {} }
  for run = 1, times do
    for i, value in ipairs { many(version, "export", url, count) } do lists[i][run] = value end
  end
  return { seconds = (figures.stats(lists[1])), requests = lists[2], memory = lists[3], heap = (figures.stats(lists[4])) }
end

local function exports(url)
  local paged_seconds, paged_requests = many("5.4", "paged", url, 100000)
  for _, version in ipairs(VERSIONS) do
    local small, middle, large = export(version[1], url, 1000, 5), export(version[1], url, 10000, 7), export(version[1], url, 100000, 7)
    figures.head(("export of a thread of 100,000 messages with gaps in its ids (%s)"):format(version[2]))
    figures.line { what = "largest memory of the process, KB", against = "10,000 messages", ours = large.memory, theirs = middle.memory,
      goal = 1.1 }
    figures.line { what = "requests", against = "pages of 20", ours = large.requests, theirs = { paged_requests }, goal = 1 / 30 }
    print(("seconds: %.2f; by pages of 20: %.2f. Lua's heap at most %.0f KB; for 10,000: %.0f KB"):format(large.seconds, paged_seconds,
      large.heap, middle.heap))
    figures.growth("export, µs a message", { 1000, 10000, 100000 }, { small.seconds * 1e3, middle.seconds * 1e2, large.seconds * 10 })
  end
end

-- ---- sends ----

local function wrk(sb, first, count)
  return tonumber(figures.run(("TOKEN=%s ACCOUNT=%s FIRST=%d COUNT=%d wrk -t1 -c16 -d1s -s spec/bench/wrk.lua %s | "
    .. "awk '/Non-2xx/ { exit 1 } /Requests.sec/ { n = $2 } END { print n }'"):format(sb.tokens.administrator, sb.account_id, first, count, sb.url)))
end

--- All parties on one sandbox, beginning with another one each turn. 2,000 conversations are made and a second of wrk goes before, so that
--- its LuaJIT has compiled what it will.
local function turn(sb, lists, number)
  local first, count = many("5.4", "prepare", sb.url, sb.tokens.administrator, sb.account_id)
  wrk(sb, first, count)
  for k = 0, 2 do
    local i = (number + k) % 3 + 1
    local version = VERSIONS[i]
    table.insert(lists[i], not version and wrk(sb, first, count)
      or (many(version[1], "sends", sb.url, sb.tokens.administrator, sb.account_id, first)))
  end
end

local function sends()
  if not parties.needs("command -v wrk", "wrk") then return end
  local lists = { {}, {}, {} } -- ours on both versions, wrk
  for number = 1, 9 do -- a sandbox each, for a store that grows gets slower
    local sb = sandbox.start()
    local ok, why = pcall(turn, sb, lists, number)
    sb.stop()
    if not ok then error(why, 0) end
  end
  figures.head "2,000 sends to 2,000 conversations of the sandbox over HTTP, 16 at once, five times: messages a second"
  for v, version in ipairs(VERSIONS) do
    figures.share { what = "sends a second, " .. version[2], against = "wrk, 16 connections", ours = lists[v], theirs = lists[3], goal = 0.8 }
  end
end

server.with(function(url)
  slow(url)
  exports(url)
end)
sends()
