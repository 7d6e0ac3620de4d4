-- make bench: the whole table, one file after the other (make bench ONLY="gets json": these alone). Passes on what they print, and counts
-- at the end how many lines ended in met and in missed. Measures nothing itself. Runs on lua5.4; needs CW_BUILD.
-- Neighbours: figures.lua, parties.lua; gets.lua, at_once.lua, beginning.lua, json.lua, calls.lua, webhook.lua, nginx.lua.
local parties = require "spec.bench.parties"

local FILES = { gets = { "5.4" }, at_once = { "5.4" }, beginning = { "5.4" }, json = { "5.4", "jit" }, calls = { "5.4", "jit" },
  webhook = { "5.4" }, nginx = { "5.4" } }
local ORDER = { "gets", "json", "at_once", "beginning", "calls", "webhook", "nginx" }

local met, missed, absent = 0, {}, {}

local function note(line, title)
  if line:find "met$" then met = met + 1 end
  if line:find "missed$" then missed[#missed + 1] = ("%s\n    %s"):format(title, line) end
  absent[#absent + 1] = line:match "^missing, its lines are left out: (.*)"
end

local function run(version, file)
  local pipe, title, before = assert(io.popen(parties.lua(version, ("spec/bench/%s.lua 2>&1"):format(file)))), file, ""
  for line in pipe:lines() do
    print(line)
    io.stdout:flush()
    if before == "" then title = line end
    note(line, title)
    before = line
  end
  assert(pipe:close(), file .. ".lua failed")
end

local only = os.getenv "ONLY" or ""
for _, file in ipairs(ORDER) do
  if only == "" or (" " .. only .. " "):find(" " .. file .. " ", 1, true) then
    for _, version in ipairs(FILES[file]) do run(version, file) end
  end
end
print(("\n%d lines: %d met, %d missed"):format(met + #missed, met, #missed))
for _, line in ipairs(missed) do print("  missed: " .. line) end
if #absent > 0 then print("missing, their lines were left out: " .. table.concat(absent, "; ")) end
