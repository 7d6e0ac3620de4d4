-- Turns the rows of core/endpoints/ into what people and editors read: docs/reference.md and lua/types/chatwoot.lua. It must
-- never know a single endpoint. Run from the top folder: lua5.4 core/document.lua [--check]; neighbours: rowcheck.lua, generate.lua.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local rowcheck = require "rowcheck"

local function includes(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

-- ---- what both documents need ----

local function ids_of(row)
  local ids, of_client = {}, not (row.token[1] == "platform" and #row.token == 1)
  for _, param in ipairs(row.params or {}) do
    if param["in"] == "path" and not (of_client and param.name == "account_id") then ids[#ids + 1] = param end
  end
  for _, param in ipairs(row.params or {}) do
    if includes(row.positional, param.name) then ids[#ids + 1] = param end
  end
  return ids
end

local function fields_of(row)
  local fields = {}
  for _, param in ipairs(row.params or {}) do
    if param["in"] ~= "path" and not includes(row.positional, param.name) then fields[#fields + 1] = param end
  end
  return fields
end

local function type_text(param)
  local types = type(param.type) == "table" and param.type or { param.type }
  local out = {}
  for i, name in ipairs(types) do
    local of = name == "list" and param.of and (type(param.of) == "table" and table.concat(param.of, " or ") or param.of)
    out[i] = of and "list of " .. of or name
  end
  return table.concat(out, " or ")
end

local function signature(row)
  local arguments = {}
  for _, param in ipairs(ids_of(row)) do arguments[#arguments + 1] = param.name end
  arguments[#arguments + 1] = #fields_of(row) > 0 and "params" or "nil"
  arguments[#arguments + 1] = "opts"
  return ("client.%s:%s(%s)"):format(row.resource, row.name, table.concat(arguments, ", "))
end

local function sentence(text) return text:sub(-1) == "." and text or text .. "." end

-- ---- the reference ----

local RESULTS = { object = "an object", list = "a list", empty = "`true`", value = "a value", csv = "CSV text, or a file with `opts.to`",
  file = "bytes, or a file with `opts.to`", maybe = "an object, or `nil` where there is none" }

local function param_line(row, param)
  local notes = {}
  local function note(text) notes[#notes + 1] = text end
  if param.refuse then note("**refused**: " .. param.refuse) end
  if (row.demand or {})[param.name] then
    note("needed: " .. row.demand[param.name])
  elseif param.required and not param.unless then
    note("required")
  end
  if param.unless then note("required unless `" .. param.unless .. "` is given") end
  if row.main == param.name then note("may stand alone in place of params") end
  if param.words then note("one of `" .. table.concat(param.words, "` `") .. "`") end
  if param.nullable or param.null == "clears" then note("`chatwoot.null` clears") end
  if param.format == "unix_seconds" then note("unix seconds") end
  if param.format == "iso8601" then note("ISO 8601 text") end
  if param.default ~= nil then note("default " .. tostring(param.default)) end
  if (row.send or {})[param.name] then note("`" .. tostring(row.send[param.name]) .. "` is sent when absent") end
  if param.since then note("since " .. param.since) end
  if param.note then note(param.note) end
  return ("| `%s` | %s | %s |"):format(param.name, type_text(param), (table.concat(notes, "; "):gsub("|", "\\|")))
end

local function paging_text(paging)
  if not paging then return nil end
  if paging.style == "window" and not paging.window then
    return "Walked newest first, each request overlapping the last: a row whose id is out of order with its time by ten rows or more "
      .. "may be missed."
  end
  if paging.style == "window" then
    return "Walked by windows of ids: complete whatever comes and goes; what is written during the walk may be visited."
  end
  if not paging.stable then
    return "The server gives this list no stable order: `each` reads it in passes until one brings nothing new (at most 20, then it says so); "
      .. "rows that move meanwhile may be missed, none comes twice."
  end
  return "`each` visits every row that stays in the list exactly once, while rows leave anywhere and new ones come at the end; rows that "
    .. "re-enter the middle may be missed."
end

local function facts(row)
  local out = { "Answers " .. RESULTS[row.result.kind] }
  if row.role then out[#out + 1] = "role " .. row.role end
  out[#out + 1] = "token: " .. table.concat(row.token, ", ")
  if row.since then out[#out + 1] = "since " .. row.since end
  if row.enterprise then out[#out + 1] = "enterprise" end
  if row.rate then out[#out + 1] = ("at most %d in %d s by %s"):format(row.rate.limit, row.rate.seconds, row.rate.by) end
  if row.safe == true then
    out[#out + 1] = "repeating it does no harm"
  elseif type(row.safe) == "table" then
    out[#out + 1] = "repeating it with `" .. row.safe.given .. "` does no harm"
  end
  return table.concat(out, "; ") .. "."
end

local function row_text(row)
  local out = { "### " .. signature(row), "", sentence(row.doc), "" }
  local function add(...)
    for _, line in ipairs { ... } do out[#out + 1] = line end
  end
  if row.refuse then add("**Refused**: " .. sentence(row.refuse), "") end
  local fields = fields_of(row)
  if #fields > 0 then
    add("| param | type | |", "|---|---|---|")
    for _, param in ipairs(fields) do add(param_line(row, param)) end
    add("")
  end
  add(("%s `%s %s`"):format(facts(row), row.methods[1], row.path), "")
  local paging = paging_text(row.paging)
  if paging then add(paging, "") end
  for _, trap in ipairs(row.traps or {}) do add("* " .. sentence(trap)) end
  for _, half in ipairs(row.half_done or {}) do add(("* After a %d the change may be there: %s"):format(half.status, sentence(half.note))) end
  if row.traps or row.half_done then add("") end
  if row.example then add("```", row.example, "```", "") end
  return table.concat(out, "\n")
end

local function reference(rows)
  local out = { "<!-- Written by core/document.lua from core/endpoints/. Do not edit. -->", "# Reference", "",
    "Calls are `client.<resource>:<operation>(ids…, params, opts)`; a failure is `nil, err`. See the README for opts, results and errors.", "" }
  local seen
  for _, row in ipairs(rows) do
    if row.resource ~= seen then
      out[#out + 1] = "## " .. row.resource .. "\n"
      seen = row.resource
    end
    out[#out + 1] = row_text(row)
  end
  return table.concat(out, "\n"):gsub("\n+$", "\n")
end

-- ---- types for editors ----

local LUALS = { integer = "integer", number = "number", string = "string", boolean = "boolean", object = "table", list = "table",
  file = "chatwoot.File", any = "any" }

local function luals(param)
  local types = type(param.type) == "table" and param.type or { param.type }
  local out = {}
  for i, name in ipairs(types) do
    if param.words and name == "string" then
      out[i] = '"' .. table.concat(param.words, '"|"') .. '"'
    elseif name == "list" and type(param.of) == "string" then
      out[i] = LUALS[param.of] .. "[]"
    else
      out[i] = LUALS[name]
    end
  end
  return table.concat(out, "|")
end

local LUALS_RESULT = { object = "table?", list = "table[]?", empty = "true?", value = "any", csv = "string?", file = "string?", maybe = "table?" }

local function method_text(row, class)
  local out, names = { "--- " .. sentence(row.doc) }, {}
  for _, param in ipairs(ids_of(row)) do
    out[#out + 1] = ("--- @param %s %s"):format(param.name, luals(param))
    names[#names + 1] = param.name
  end
  local fields = fields_of(row)
  if #fields > 0 then
    local parts = {}
    for _, param in ipairs(fields) do
      if not param.refuse then parts[#parts + 1] = param.name .. (param.required and ": " or "?: ") .. luals(param) end
    end
    out[#out + 1] = ("--- @param params %s{ %s }%s"):format(row.main and "any|" or "", table.concat(parts, ", "), "?")
  else
    out[#out + 1] = "--- @param params nil"
  end
  names[#names + 1] = "params"
  names[#names + 1] = "opts"
  out[#out + 1] = "--- @param opts chatwoot.Opts?"
  out[#out + 1] = ("--- @return %s value, chatwoot.Error? err"):format(LUALS_RESULT[row.result.kind])
  out[#out + 1] = ("function %s:%s(%s) end\n"):format(class, row.name, table.concat(names, ", "))
  return table.concat(out, "\n")
end

local HEAD = [[
---@meta
-- Written by core/document.lua from core/endpoints/. Do not edit. Types for editors; nothing loads this file.

--- @alias chatwoot.File string|{ path: string?, data: string?, filename: string?, content_type: string?, blob_id: string? }
--- @class chatwoot.Opts
--- @field timeout number? seconds without a byte moving @field deadline number? seconds for the whole call
--- @field account_id integer? @field raw boolean? @field dry_run boolean? @field extra table? @field headers table?
--- @field nulls boolean? @field to string?
]]

local function class_name(resource) return "chatwoot." .. resource end
local function local_name(resource) return (resource:gsub("%.", "_")) end

-- Every resource and what leads to it: "public" of "public.inboxes" too.
local function resources_of(rows)
  local known, list = {}, {}
  for _, row in ipairs(rows) do
    local path = ""
    for part in row.resource:gmatch("[^.]+") do
      path = path == "" and part or path .. "." .. part
      if not known[path] then
        known[path] = true
        list[#list + 1] = path
      end
    end
  end
  table.sort(list)
  return list
end

local function types(rows)
  local out, by_resource = { HEAD }, {}
  for _, row in ipairs(rows) do
    by_resource[row.resource] = by_resource[row.resource] or {}
    table.insert(by_resource[row.resource], row)
  end
  local list, client = resources_of(rows), { "--- @class chatwoot.Client" }
  for _, resource in ipairs(list) do
    if not resource:find(".", 1, true) then client[#client + 1] = ("--- @field %s %s"):format(resource, class_name(resource)) end
    out[#out + 1] = "--- @class " .. class_name(resource)
    for _, nested in ipairs(list) do
      local name = nested:match("^" .. resource:gsub("%.", "%%.") .. "%.([^.]+)$")
      if name then out[#out + 1] = ("--- @field %s %s"):format(name, class_name(nested)) end
    end
    out[#out + 1] = ("local %s = {}\n"):format(local_name(resource))
    for _, row in ipairs(by_resource[resource] or {}) do out[#out + 1] = method_text(row, local_name(resource)) end
  end
  return table.concat(out, "\n") .. "\n" .. table.concat(client, "\n") .. "\n"
end

-- ---- writing ----

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end

local rows = rowcheck.load(here .. "/endpoints")
local stale = false
for path, text in pairs { ["docs/reference.md"] = (reference(rows)), ["lua/types/chatwoot.lua"] = types(rows) } do
  local full = here .. "/../" .. path
  if read(full) ~= text and arg[1] == "--check" then
    io.stderr:write(path, " is not what the rows say: run make generate\n")
    stale = true
  elseif read(full) ~= text then
    local file = assert(io.open(full, "wb"))
    file:write(text)
    file:close()
  end
end
os.exit(not stale)
