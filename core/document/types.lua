-- Writes lua/types/chatwoot.lua: what an editor with the Lua language server completes and checks. Pure: rows and records in, text out.
-- Nothing loads the file it writes. Neighbours: words.lua, core/document.lua.

local words = require "document.words"

local HEAD = [[
---@meta
-- Written by core/document.lua from core/endpoints/ and core/records/. Do not edit. Types for editors; nothing loads this file.

--- @alias chatwoot.File string|{ path: string?, data: string?, filename: string?, content_type: string?, blob_id: string? }
--- @class chatwoot.Opts
--- @field timeout number? seconds without a byte moving
--- @field deadline number? seconds for the whole call
--- @field account_id integer?
--- @field max_retries integer? 0 to 100
--- @field raw boolean? the answer as { status, headers, body, json }, whatever the status
--- @field dry_run boolean? the request and a curl line; nothing is sent
--- @field extra table? fields and words this version does not know
--- @field headers table?
--- @field nulls boolean? keep chatwoot.null in objects
--- @field select string[]? only these fields, with dots inside objects
--- @field to string? a path for files and CSV
--- @class chatwoot.WalkOpts: chatwoot.Opts
--- @field of string? another paged operation of the resource, such as "search"
--- @field from_page integer?
--- @field newest_first boolean?
]]

local LUALS = { integer = "integer", number = "number", string = "string", boolean = "boolean", object = "table", list = "any[]",
  file = "chatwoot.File", any = "any" }

local function union(param, object_class)
  local types = type(param.type) == "table" and param.type or { param.type }
  local out = {}
  for i, name in ipairs(types) do
    if param.words and (name == "string" or name == "list") then
      out[i] = '"' .. table.concat(param.words, '"|"') .. '"'
      if name == "list" then out[i] = "(" .. out[i] .. ")[]" end
    elseif name == "list" and type(param.of) == "string" then
      out[i] = (param.of == "object" and object_class or LUALS[param.of]) .. "[]"
    else
      out[i] = name == "object" and object_class or LUALS[name]
    end
  end
  return table.concat(out, "|")
end

-- ---- records ----

local function record_class(class, fields, add)
  local nested = {}
  local lines = { "--- @class " .. class }
  for _, field in ipairs(fields) do
    local object_class
    if field.fields then
      object_class = class .. "." .. (field.name == "[string]" and "Value" or words.camel(field.name))
      nested[#nested + 1] = { object_class, field.fields }
    end
    local optional = (field.nullable or field.sometimes) and "?" or ""
    local note = field.format and " " .. field.format:gsub("_", " ") or ""
    local name = field.name:find("^[%a_][%w_]*$") and field.name or field.name:find("^%[") and field.name or ("[%q]"):format(field.name)
    lines[#lines + 1] = ("--- @field %s %s%s%s"):format(name, union(field, object_class), optional, note)
  end
  add(table.concat(lines, "\n") .. "\n")
  for _, inner in ipairs(nested) do record_class(inner[1], inner[2], add) end
end

-- ---- operations ----

-- Must it be given? What we demand beyond the server counts.
local function is_needed(param, demand)
  return (param.required and not param.unless or (demand or {})[param.name] ~= nil) and not param.refuse
end

local function param_class(class, fields, demand, add)
  local nested, lines = {}, { "--- @class " .. class }
  for _, param in ipairs(fields) do
    if not param.refuse then
      local object_class
      if param.fields then
        object_class = class .. "." .. words.camel(param.name)
        nested[#nested + 1] = { object_class, param.fields }
      end
      local optional = is_needed(param, demand) and "" or "?"
      lines[#lines + 1] = ("--- @field %s%s %s%s"):format(param.name, optional, union(param, object_class), param.note and " " .. param.note or "")
    end
  end
  add(table.concat(lines, "\n") .. "\n")
  for _, inner in ipairs(nested) do param_class(inner[1], inner[2], nil, add) end
end

local function params_type(row, add)
  local fields = words.fields_of(row)
  if #fields == 0 then return "nil" end
  local class, needed = ("chatwoot.%s.%s_params"):format(row.resource, row.name), false
  param_class(class, fields, row.demand, add)
  local out = class
  for _, param in ipairs(fields) do
    if row.main == param.name then out = out .. "|" .. union(param) end
    needed = needed or is_needed(param, row.demand)
  end
  return out .. (needed and "" or "?")
end

local RESULT = { empty = "true?", value = "any", csv = "string?", file = "string?", any = "table?" }

local function element(row, records)
  local name = row.result.type
  if records.by_name[name] then return "chatwoot." .. words.camel(name) end
  return row.result.of and LUALS[row.result.of] or "table"
end

-- A result with what stands in its .meta.
local function with_meta(text, row, records)
  local fields = {}
  for i, field in ipairs(records.metas[row.endpoint] or {}) do
    fields[i] = ("%s: %s%s"):format(field.name, union(field), (field.nullable or field.sometimes) and "?" or "")
  end
  return #fields == 0 and text or ("(%s|{ meta: { %s } })"):format(text, table.concat(fields, ", "))
end

local function result_type(row, records)
  local kind = row.result.kind
  if kind == "any" and records.by_name[row.result.type] then return ("%s|%s[]?"):format(element(row, records), element(row, records)) end
  if kind == "object" or kind == "maybe" then return with_meta(element(row, records), row, records) .. "?" end
  if kind == "list" then return with_meta(element(row, records) .. "[]", row, records) .. "?" end
  return RESULT[kind]
end

local function head(row, params, opts, out)
  local names = {}
  for _, param in ipairs(words.ids_of(row)) do
    out[#out + 1] = ("--- @param %s %s"):format(param.name, union(param))
    names[#names + 1] = param.name
  end
  out[#out + 1] = "--- @param params " .. params
  out[#out + 1] = ("--- @param opts chatwoot.%s?"):format(opts)
  names[#names + 1] = "params"
  names[#names + 1] = "opts"
  return table.concat(names, ", ")
end

local function method(row, class, records, add)
  local params = params_type(row, add)
  local out = { "--- " .. words.sentence(row.doc) }
  local names = head(row, params, "Opts", out)
  out[#out + 1] = ("--- @return %s value, chatwoot.Error? err"):format(result_type(row, records))
  out[#out + 1] = ("function %s:%s(%s) end\n"):format(class, row.name, names)
  add(table.concat(out, "\n"))
  if row.name ~= "list" or row.result.kind ~= "list" then return end
  for _, walk in ipairs { "each", "pages" } do
    local each = { walk == "each" and "--- Every row of the list, page by page." or "--- Page by page, with the page's number." }
    names = head(row, params, "WalkOpts", each)
    each[#each + 1] = ("--- @return fun(): %s"):format(walk == "each" and element(row, records)
      or with_meta(element(row, records) .. "[]", row, records) .. ", integer")
    each[#each + 1] = ("function %s:%s(%s) end\n"):format(class, walk, names)
    add(table.concat(each, "\n"))
  end
end

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

local function resource_class(resource, list, rows, records, add)
  local class, name = { "--- @class chatwoot." .. resource }, resource:gsub("%.", "_")
  for _, nested in ipairs(list) do
    local last = nested:match("^" .. resource:gsub("%.", "%%.") .. "%.([^.]+)$")
    if last then class[#class + 1] = ("--- @field %s chatwoot.%s"):format(last, nested) end
  end
  add(table.concat(class, "\n"))
  add(("local %s = {}\n"):format(name))
  for _, row in ipairs(rows or {}) do method(row, name, records, add) end
end

--- @return string text
return function(rows, records)
  local out, by_resource = { HEAD }, {}
  local function add(text) out[#out + 1] = text end
  for _, name in ipairs(records.names) do record_class("chatwoot." .. words.camel(name), records.by_name[name], add) end
  for _, row in ipairs(rows) do
    by_resource[row.resource] = by_resource[row.resource] or {}
    table.insert(by_resource[row.resource], row)
  end
  local list, client = resources_of(rows), { "--- @class chatwoot.Client" }
  for _, resource in ipairs(list) do
    if not resource:find(".", 1, true) then client[#client + 1] = ("--- @field %s chatwoot.%s"):format(resource, resource) end
    resource_class(resource, list, by_resource[resource], records, add)
  end
  add(table.concat(client, "\n"))
  return table.concat(out, "\n") .. "\n"
end
