-- Turns the rows of core/endpoints/ and what was seen of answers (core/records/, metas.lua, refusals.lua) into what people and editors read:
-- docs/reference/, docs/c.md and lua/types/chatwoot.lua. It must never know a single endpoint. Run from anywhere:
-- lua5.4 core/document.lua [--check]. Neighbours: rowcheck.lua, generate.lua, document/.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local rowcheck = require "rowcheck"

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function names_in(folder)
  local names, list = {}, assert(io.popen('ls "' .. folder .. '" 2>/dev/null'))
  for name in list:lines() do names[#names + 1] = name end
  list:close()
  return names
end

local function load_records()
  local records = { by_name = {}, names = {} }
  for _, name in ipairs(names_in(here .. "/records")) do
    for record, fields in pairs(dofile(here .. "/records/" .. name)) do
      assert(not records.by_name[record], "two records are called " .. record)
      records.by_name[record] = fields
      records.names[#records.names + 1] = record
    end
  end
  table.sort(records.names)
  records.metas = dofile(here .. "/metas.lua")
  return records
end

local function main(check)
  local rows, records = rowcheck.load(here .. "/endpoints"), load_records()
  local texts = require "document.reference"(rows, records, dofile(here .. "/refusals.lua"),
    require "document.helpers"(read(here .. "/../lua/types/helpers.lua")))
  texts["docs/c.md"] = require "document.c"(rows)
  texts["lua/types/chatwoot.lua"] = require "document.types"(rows, records)
  local stale = {}
  for _, name in ipairs(names_in(here .. "/../docs/reference")) do
    if not texts["docs/reference/" .. name] then texts["docs/reference/" .. name] = false end
  end
  for path, text in pairs(texts) do
    local full = here .. "/../" .. path
    if (read(full) or false) ~= text then
      if check then
        stale[#stale + 1] = path
      elseif text then
        write(full, text)
      else
        os.remove(full)
      end
    end
  end
  for _, path in ipairs(stale) do io.stderr:write(path, " is not what the rows say: run make generate\n") end
  os.exit(#stale == 0)
end

main(arg[1] == "--check")
