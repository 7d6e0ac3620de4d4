-- Turns the rows of core/endpoints/ into C: core/endpoints.inc (tables and the typed calls) and the marked part of
-- core/chatwoot.h (operation numbers and prototypes). Checks every row on the way and, where the recorded contract of the
-- server is at hand (../shared/chatwoot/endpoints.json), both ways against it. It must never know a single endpoint:
-- what is special about one stands in its row. Run: lua5.4 core/generate.lua [--check]; neighbours: rowcheck.lua, row.h.

local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua;" .. package.path
local rowcheck = require "rowcheck"

local TYPES = { integer = "CW__INTEGER", number = "CW__NUMBER", string = "CW__STRING", boolean = "CW__BOOLEAN",
  object = "CW__OBJECT", list = "CW__LIST", file = "CW__FILE", any = "CW__ANY" }
local PLACES = { path = "CW__IN_PATH", query = "CW__IN_QUERY", body = "CW__IN_BODY", file = "CW__IN_FILE" }
local FORMATS = { unix_seconds = "CW__UNIX_SECONDS", iso8601 = "CW__ISO8601", comma_list = "CW__COMMA_LIST" }
local TOKENS = { user = "CW__TOKEN_USER", agent_bot = "CW__TOKEN_BOT", platform = "CW__TOKEN_PLATFORM", none = "CW__TOKEN_NONE" }

local function c_string(text)
  if text == nil then return "NULL" end
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n"):gsub("%?%?", "?\\?") .. '"'
end

local function json_text(value) -- rows hold plain scalars only
  if value == nil or value == "chatwoot.null" then return value and "null" end
  return type(value) == "string" and ('"%s"'):format(value) or tostring(value)
end

local function includes(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

local function bits(names, words)
  if names == nil then return "0" end
  local out = {}
  for _, name in ipairs(type(names) == "table" and names or { names }) do out[#out + 1] = words[name] end
  return table.concat(out, " | ")
end

-- Static arrays, each distinct one written once.
local Arrays = {}
Arrays.__index = Arrays

function Arrays:put(ctype, items)
  if items == nil or #items == 0 then return "NULL" end
  local key = ctype .. table.concat(items, ",")
  if not self.names[key] then
    self.count = self.count + 1
    self.names[key] = "cw__a" .. self.count
    self.out[#self.out + 1] = ("static const %s cw__a%d[] = { %s };"):format(ctype, self.count, table.concat(items, ", "))
  end
  return self.names[key]
end

function Arrays:texts(list)
  if list == nil then return "NULL" end
  local items = {}
  for i, text in ipairs(list) do items[i] = c_string(tostring(text)) end
  items[#items + 1] = "NULL"
  return self:put("char *const", items)
end

function Arrays:sets(list)
  if list == nil then return "NULL" end
  local items = {}
  for i, names in ipairs(list) do items[i] = self:texts(names) end
  items[#items + 1] = "NULL"
  return self:put("char *const *const", items)
end

local function param_flags(param, row)
  local flags = {}
  local function flag(on, word)
    if on then flags[#flags + 1] = word end
  end
  flag(param.required and not param.unless, "CW__REQUIRED")
  flag(param.nullable or param.null == "clears", "CW__NULLABLE")
  flag(param.multipart == "json", "CW__PART_JSON")
  flag(param.multipart == "forbidden", "CW__PART_FORBIDDEN")
  flag(includes(row.beside_wrap, param.name), "CW__BESIDE_WRAP")
  flag(includes(row.positional, param.name), "CW__POSITIONAL")
  flag(param.blobs, "CW__BLOBS")
  flag(param.open, "CW__OPEN")
  flag(param.blank == false, "CW__NOT_BLANK")
  flag(param.comma == false, "CW__NO_COMMA")
  flag(param.min or param.max, "CW__BOUNDED")
  return #flags > 0 and table.concat(flags, " | ") or "0"
end

-- Names, or names with a value each: name=JSON text.
local function neighbours(of)
  if not of or of[1] then return of end
  local out = {}
  for i, name in ipairs(rowcheck.sorted_keys(of)) do out[i] = name .. "=" .. json_text(of[name]) end
  return out
end

local function param_text(param, row, top, arrays, params_of)
  local fields = { ".name = " .. c_string(param.name) }
  local function field(name, text)
    if text ~= "NULL" and text ~= "0" then fields[#fields + 1] = ("." .. name .. " = " .. text) end
  end
  field("in", top and PLACES[param["in"]] or "CW__IN_BODY")
  field("types", bits(param.type, TYPES))
  field("of", bits(param.of, TYPES))
  field("flags", param_flags(param, top and row or {}))
  field("format", FORMATS[param.format] or "0")
  if param.min or param.max then
    field("min", param.min and tostring(param.min) or "INT64_MIN")
    field("max", param.max and tostring(param.max) or "INT64_MAX")
  end
  field("words", arrays:texts(param.words))
  field("fields", params_of(param.fields, {}, false))
  field("with", arrays:texts(neighbours(param.with)))
  field("without", arrays:texts(neighbours(param.without)))
  field("unless", c_string(param.unless))
  field("refuse", c_string(param.refuse))
  field("demand", c_string((top and row.demand or {})[param.name]))
  field("send", c_string(json_text((top and row.send or {})[param.name])))
  return "{ " .. table.concat(fields, ", ") .. " }"
end

local function params_writer(arrays)
  local function params_of(params, row, top)
    if not params or #params == 0 then return "NULL" end
    local items = {}
    for i, param in ipairs(params) do items[i] = "\n  " .. param_text(param, row, top, arrays, params_of) end
    items[#items + 1] = "\n  { .name = NULL }"
    return arrays:put("cw__param", items)
  end
  return params_of
end

local function paging_text(paging, arrays)
  if not paging then return "NULL" end
  local order, by = paging.order or {}, type(paging.total) == "table" and paging.total or nil
  local totals
  if by then
    totals = {}
    for _, word in ipairs(rowcheck.sorted_keys(by)) do
      if word ~= "by" then
        totals[#totals + 1] = word
        totals[#totals + 1] = by[word]
      end
    end
  end
  return arrays:put("cw__paging", { ("{ .style = %s, .param = %s, .size = %d, .window = %d, .total = %s, .total_without = %s, .total_by = %s, "
    .. ".totals = %s, .more = %s, .order_param = %s, .ascending = %s, .descending = %s, .stable = %s }"):format(
    c_string(paging.style), c_string(paging.param), paging.size or 0, paging.window or 0,
    c_string(not by and paging.total or nil), arrays:texts(paging.total_without), c_string(by and by.by), arrays:texts(totals), c_string(paging.more),
    c_string(order.param), c_string(order.ascending), c_string(order.descending), tostring(paging.stable == true)) })
end

local function half_done_text(list, arrays)
  if not list then return "NULL" end
  local items = {}
  for i, item in ipairs(list) do items[i] = ("{ %d, %s }"):format(item.status, c_string(item.note)) end
  items[#items + 1] = "{ 0, NULL }"
  return arrays:put("cw__half_done", items)
end

local function body_kind(row)
  if row.body then return "CW__BODY_" .. row.body:upper() end
  for _, param in ipairs(row.params or {}) do
    if param["in"] == "body" or param["in"] == "file" then return "CW__BODY_JSON" end
  end
  return "CW__BODY_NONE"
end

local function row_text(row, arrays, params_of)
  local result, rate = row.result, row.rate or {}
  local given = type(row.safe) == "table" and row.safe.given or nil
  local fields = {
    { "resource", c_string(row.resource) }, { "name", c_string(row.name) }, { "endpoint", c_string(row.endpoint) },
    { "methods", arrays:texts(row.methods) }, { "path", c_string(row.path) }, { "role", c_string(row.role) },
    { "params", params_of(row.params, row, true) }, { "wrap", c_string(row.wrap) }, { "main", c_string(row.main) },
    { "refuse", c_string(row.refuse) }, { "one_of", arrays:sets(row.one_of) }, { "together", arrays:sets(row.together) },
    { "at", c_string(result.at) }, { "meta", c_string(result.meta) }, { "of", c_string(result.of) },
    { "safe_given", c_string(given) }, { "since", c_string(row.since) }, { "half_done", half_done_text(row.half_done, arrays) },
    { "secrets", arrays:texts(row.secrets) }, { "paging", paging_text(row.paging, arrays) },
    { "tokens", bits(row.token, TOKENS) }, { "body", body_kind(row) }, { "shape", "CW__SHAPE_" .. result.kind:upper() },
    { "safe", tostring(row.safe == true) }, { "enterprise", tostring(row.enterprise == true) },
    { "status", tostring(row.status) }, { "rate_limit", tostring(rate.limit or 0) },
    { "rate_seconds", tostring(rate.seconds or 0) }, { "rate_by", c_string(rate.by) },
  }
  local out = {}
  for _, field in ipairs(fields) do
    if field[2] ~= "NULL" and field[2] ~= "false" and field[2] ~= "0" then
      out[#out + 1] = (".%s = %s"):format(field[1], field[2])
    end
  end
  return "  { " .. table.concat(out, ", ") .. " },"
end

local function c_name(row) return row.resource:gsub("%.", "_") .. "_" .. row.name end

-- The ids a call takes first: path params (account_id only where it is the record), then the positional ones.
local function ids_of(row)
  local ids, of_client = {}, not (row.token[1] == "platform" and #row.token == 1)
  for _, param in ipairs(row.params or {}) do
    if param["in"] == "path" and not (of_client and param.name == "account_id") then ids[#ids + 1] = param end
    if includes(row.positional, param.name) then ids[#ids + 1] = param end
  end
  return ids
end

local function has_params(row)
  for _, param in ipairs(row.params or {}) do
    if param["in"] ~= "path" and not includes(row.positional, param.name) then return true end
  end
  return false
end

local function prototype(row)
  local list = { "cw_client *client" }
  for _, param in ipairs(ids_of(row)) do
    list[#list + 1] = (param.type == "integer" and "int64_t " or "const char *") .. param.name
  end
  if has_params(row) then list[#list + 1] = "const char *params" end
  list[#list + 1] = "cw_reply *out"
  return ("cw_kind cw_%s(%s)"):format(c_name(row), table.concat(list, ", "))
end

local function definition(row)
  local ids = {}
  for _, param in ipairs(ids_of(row)) do
    ids[#ids + 1] = (param.type == "integer" and "CW_ID(%s)" or "CW_TEXT(%s)"):format(param.name)
  end
  local lines = { prototype(row) .. " {" }
  if #ids > 0 then lines[#lines + 1] = "  const cw_id ids[] = { " .. table.concat(ids, ", ") .. " };" end
  local fields = { ".size = sizeof(cw_args)" }
  if #ids > 0 then fields[#fields + 1] = (".ids = ids, .id_count = %d"):format(#ids) end
  if has_params(row) then fields[#fields + 1] = ".params = params" end
  lines[#lines + 1] = "  const cw_args args = { " .. table.concat(fields, ", ") .. " };"
  lines[#lines + 1] = ("  return cw_call(client, CW_%s, &args, out);"):format(c_name(row):upper())
  lines[#lines + 1] = "}"
  return table.concat(lines, "\n")
end

local function tables_text(rows)
  local arrays = setmetatable({ out = {}, names = {}, count = 0 }, Arrays)
  local params_of, out = params_writer(arrays), {}
  for i, row in ipairs(rows) do out[i] = row_text(row, arrays, params_of) end
  local calls = {}
  for i, row in ipairs(rows) do calls[i] = definition(row) end
  return table.concat({
    "/* Generated by core/generate.lua from core/endpoints/. Do not edit. */\n", "/* clang-format off */",
    "#ifdef CW__ENDPOINT_TABLES", table.concat(arrays.out, "\n"), "", "const cw__row cw__rows[] = {", table.concat(out, "\n"),
    "  { .resource = NULL }", "};", ("const int cw__row_count = %d;"):format(#rows), "#endif", "",
    "#ifdef CW__ENDPOINT_CALLS", table.concat(calls, "\n\n"), "#endif", "/* clang-format on */", "" }, "\n")
end

local function header_text(rows, header)
  local out = { "/* generated from core/endpoints/: begin */", "/* clang-format off */", "typedef enum cw_operation {" }
  for _, row in ipairs(rows) do out[#out + 1] = ("  CW_%s,"):format(c_name(row):upper()) end
  out[#out + 1] = "  CW_OPERATION_COUNT\n} cw_operation;\n/* clang-format on */\n/* generated: end */"
  local calls = { "/* generated calls: begin */", "/* clang-format off */" }
  for _, row in ipairs(rows) do
    calls[#calls + 1] = ("/* %s %s: %s */\nCW_API %s;"):format(row.methods[1], row.path, row.doc, prototype(row))
  end
  calls[#calls + 1] = "/* clang-format on */\n/* generated calls: end */"
  local function put(text, from, to, part)
    local a, b = text:find(from, 1, true), select(2, text:find(to, 1, true))
    assert(a and b, "core/chatwoot.h lacks the mark " .. from)
    return text:sub(1, a - 1) .. table.concat(part, "\n") .. text:sub(b + 1)
  end
  header = put(header, "/* generated from core/endpoints/: begin */", "/* generated: end */", out)
  return put(header, "/* generated calls: begin */", "/* generated calls: end */", calls)
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function main(check)
  local rows = rowcheck.load(here .. "/endpoints")
  local problems = rowcheck.check(rows, here .. "/../../shared/chatwoot/endpoints.json")
  local wanted = { ["/endpoints.inc"] = tables_text(rows), ["/chatwoot.h"] = header_text(rows, read(here .. "/chatwoot.h")) }
  for name, text in pairs(wanted) do
    if not check then
      if read(here .. name) ~= text then write(here .. name, text) end
    elseif read(here .. name) ~= text then
      problems[#problems + 1] = "core" .. name .. " is not what the rows say: run make generate"
    end
  end
  for _, problem in ipairs(problems) do io.stderr:write(problem, "\n") end
  os.exit(#problems == 0)
end

main(arg[1] == "--check")
