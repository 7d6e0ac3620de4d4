-- make bench: the whole table. Starts the loopback server, runs every party against it in turns, each in a process of its own, and
-- prints lines that end in met or missed. What is not installed is named and left out. Runs on lua5.4; needs CW_BUILD.
-- Neighbours: server.lua, figures.lua; get.lua, by_hand.lua, httpx_get.py, bare.c (parties); json.lua, calls.lua, start.lua, webhook.lua, nginx.lua.
local figures = require "spec.bench.figures"
local server = require "spec.bench.server"

local build = assert(os.getenv "CW_BUILD", "CW_BUILD is not set: run make bench")
local LABEL = "/api/v1/accounts/1/labels/9"
local ROUNDS, CALLS = 11, 1000
local missing = {}

local function lua(version, arguments, under)
  return ("LUA_PATH='lua/?.lua;?.lua;;' LUA_CPATH='%s/lua%s/?.so;;' %s %s %s"):format(build, version, under or "",
    version == "jit" and "luajit" or "lua" .. version, arguments)
end

-- ---- who takes part ----

local function python()
  for _, name in ipairs { "/usr/bin/python3", "python3" } do
    if figures.has(name .. " -c 'import httpx'") then return name end
  end
end

--- @return table of functions(url, under) that give a command, the count comes behind it; `under`: what it runs under
local function parties()
  local all = {
    ["ours 5.4"] = function(url, under) return lua("5.4", "spec/bench/get.lua " .. url, under) end,
    ["ours LuaJIT"] = function(url, under) return lua("jit", "spec/bench/get.lua " .. url, under) end,
  }
  local bare, snake = build .. "/bench/bare", python()
  if figures.has("test -x " .. bare) then all.bare = function(url, under) return ("%s %s %s%s"):format(under or "", bare, url, LABEL) end end
  if figures.has "luajit -e 'require \"curl\" require \"cjson\"'" then
    all["by hand"] = function(url, under) return ("%s luajit spec/bench/by_hand.lua %s"):format(under or "", url) end
  end
  if snake then all.httpx = function(url, under) return ("%s %s spec/bench/httpx_get.py %s"):format(under or "", snake, url) end end
  for name, package in pairs { bare = "a C compiler with libcurl", ["by hand"] = "lua-curl, lua-cjson", httpx = "python3-httpx" } do
    if not all[name] then missing[#missing + 1] = package end
  end
  return all
end

-- ---- small GETs ----

--- CPU microseconds a call of each party, in turns.
local function cpu(all, url)
  local lists = {}
  for _ = 1, ROUNDS do
    for name, command in pairs(all) do
      lists[name] = lists[name] or {}
      table.insert(lists[name], tonumber(figures.run(command(url) .. " " .. CALLS)))
    end
  end
  return lists
end

local GRIND = "valgrind --tool=callgrind --callgrind-out-file=/dev/null --log-fd=1"

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
    local few, many = counted(command(url, GRIND) .. " " .. from), counted(command(url, GRIND) .. " " .. to)
    lists[name] = { (many - few) / (to - from) }
  end
  return lists
end

local AGAINST = {
  { "bare", "libcurl multi in C", 1.25, { "ours 5.4", "ours LuaJIT" } },
  { "by hand", "lua-curl + lua-cjson", 0.75, { "ours LuaJIT" } },
  { "httpx", "Python httpx", 0.2, { "ours 5.4", "ours LuaJIT" } },
}

local function compare(title, lists)
  figures.head(title)
  for _, line in ipairs(AGAINST) do
    local name, against, goal = line[1], line[2], line[3]
    for _, own in ipairs(lists[name] and line[4] or {}) do
      figures.line { what = "small GET, " .. own, against = against, ours = lists[own], theirs = lists[name], goal = goal }
    end
  end
end

local function gets(all, url)
  compare(("CPU µs a call, kept connection, %d calls, %d rounds in turns"):format(CALLS, ROUNDS), cpu(all, url))
  if figures.has "command -v valgrind" then
    compare("instructions a call in user space (callgrind)", instructions(all, url))
  else
    missing[#missing + 1] = "valgrind"
  end
end

-- ---- the start ----

local function start()
  local ours, theirs = {}, {}
  for i = 1, ROUNDS do
    ours[i] = tonumber(figures.run(lua("jit", "spec/bench/start.lua ours")):match "^%S+")
    theirs[i] = tonumber(figures.run(lua("jit", "spec/bench/start.lua theirs")):match "^%S+")
  end
  figures.head "require and a first client, CPU ms, a process each (LuaJIT)"
  figures.line { what = "require + client", against = "lua-curl + lua-cjson", ours = ours, theirs = theirs, goal = 2 }
end

local all = parties()
local peer = server.start()
local ok, why = pcall(gets, all, peer.url)
peer.stop()
if not ok then error(why, 0) end
if all["by hand"] then start() end
for _, version in ipairs { "5.4", "jit" } do
  for _, file in ipairs { "json", "calls" } do
    io.stdout:flush()
    assert(os.execute(lua(version, ("spec/bench/%s.lua"):format(file))))
  end
end
io.stdout:flush()
for _, file in ipairs { "webhook", "nginx" } do assert(os.execute(lua("5.4", ("spec/bench/%s.lua"):format(file)))) end
for _, name in ipairs(missing) do print("missing, its lines are left out: " .. name) end
