-- How the parties of the benches are started: commands for a shell, each a process of its own. What is not installed is named once and its
-- lines are left out. Needs CW_BUILD. Neighbours: gets.lua, at_once.lua, start_lines.lua; figures.lua, which runs them.
local figures = require "spec.bench.figures"

local M = { build = assert(os.getenv "CW_BUILD", "CW_BUILD is not set: run make bench") }

--- A script under one Lua version. @param under string? what it runs under: valgrind, say
function M.lua(version, arguments, under)
  return ("LUA_PATH='lua/?.lua;?.lua;;' LUA_CPATH='%s/lua%s/?.so;;' %s %s %s"):format(M.build, version, under or "",
    version == "jit" and "luajit" or "lua" .. version, arguments)
end

function M.missing(what) print("missing, its lines are left out: " .. what) end

--- Is this there? Names what is to be installed if not.
function M.needs(test, what)
  local there = figures.has(test)
  if not there then M.missing(what) end
  return there
end

M.LUA_CURL = "luajit -e 'require \"curl\" require \"cjson\"'"

--- A Python with httpx, or nil.
function M.python()
  for _, name in ipairs { "/usr/bin/python3", "python3" } do
    if figures.has(name .. " -c 'import httpx'") then return name end
  end
  M.missing "python3-httpx"
end

return M
