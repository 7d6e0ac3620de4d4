-- Writes docs/reference/: a page for each resource with what lies under it, and an index. Pure: rows, records, refusals, helpers in, texts
-- by path out. It must never know a single endpoint. Neighbours: words.lua, helpers.lua,
-- core/document.lua.

local words = require "document.words"

local MARK = "<!-- Written by core/document.lua from core/endpoints/. Do not edit. -->"
local RESULTS = { empty = "`true`", value = "a value", csv = "CSV text, or a file with `opts.to`", file = "bytes, or a file with `opts.to`" }

local function cell(text) return (text:gsub("|", "\\|"):gsub("\n", " ")) end

-- ---- params ----

local function param_notes(row, param)
  local notes = {}
  local function note(text) notes[#notes + 1] = text end
  if param.refuse then note("**refused**: " .. param.refuse) end
  if (row.demand or {})[param.name] then
    note("needed: " .. row.demand[param.name])
  elseif param.required and not param.unless then
    note("required")
  end
  if param.unless then note("required unless `" .. param.unless .. "` is given") end
  if param.with then note("needs " .. words.neighbours(param.with) .. " beside it") end
  if param.without then note("not beside " .. words.neighbours(param.without)) end
  if row.main == param.name then note("may stand alone in place of params") end
  if param.words then note("one of `" .. table.concat(param.words, "` `") .. "`") end
  if param.null == "clears" then note("`chatwoot.null` clears") elseif param.nullable then note("may be `chatwoot.null`") end
  if param.blank == false then note(param.type == "list" and "none of them empty" or "not empty") end
  local from, to = param.min and "from " .. param.min, param.max and "up to " .. param.max
  if from or to then note((from or "") .. (from and to and " " or "") .. (to or "")) end
  if param.format == "unix_seconds" then note("unix seconds") end
  if param.format == "iso8601" then note("ISO 8601 text") end
  if param.default ~= nil then note("default " .. tostring(param.default)) end
  if (row.send or {})[param.name] then note("`" .. tostring(row.send[param.name]) .. "` is sent when absent") end
  if param.since then note("since " .. param.since) end
  if param.note then note(param.note) end
  return table.concat(notes, "; ")
end

-- Fields inside an object follow it, their names with dots: message.content, items[].title.
local function param_lines(row, params, prefix, add)
  for _, param in ipairs(params) do
    local name = prefix .. param.name
    add(("| `%s` | %s | %s |"):format(name, words.type_text(param), cell(param_notes(prefix == "" and row or {}, param))))
    if param.fields then param_lines(row, param.fields, name .. (param.type == "list" and "[]." or "."), add) end
  end
end

-- ---- results ----

local function record_link(row, home, page)
  local name = row.result.type
  if not home[name] then return nil end
  return ("[%s](%s#%s)"):format(name, home[name] == page and "" or home[name] .. ".md", name)
end

local function result_text(row, home, page)
  local kind, link = row.result.kind, record_link(row, home, page)
  local one = link and (row.result.type:find("^[aeio]") and "an " or "a ") .. link or "an object"
  if kind == "object" then return one end
  if kind == "maybe" then return one .. ", or `nil, nil` where there is none" end
  if kind == "list" then
    local of = link or row.result.of
    return "a list" .. (of and " of " .. of or "")
  end
  if kind == "any" then return one .. " or a list" .. (link and " of them" or "") .. ", by what was asked" end
  return RESULTS[kind]
end

local function record_lines(fields, prefix, add)
  for _, field in ipairs(fields) do
    local notes = {}
    if field.sometimes then notes[#notes + 1] = "may be absent" end
    if field.format then notes[#notes + 1] = field.format:gsub("_", " ") end
    if field.when then notes[#notes + 1] = "with " .. field.when end
    if field.since then notes[#notes + 1] = "since " .. field.since end
    add(("| `%s` | %s | %s |"):format(prefix .. field.name, words.type_text(field) .. (field.nullable and " or null" or ""),
      cell(table.concat(notes, "; "))))
    if field.fields then record_lines(field.fields, prefix .. field.name .. (field.of and "[]." or "."), add) end
  end
end

-- ---- one operation ----

local PASSES = "The server gives this list no stable order: `each` reads it in passes until one brings nothing new (at most 20, then it "
  .. "says so); rows that move meanwhile may be missed, none comes twice."
local STEADY = "`each` visits every row that stays in the list exactly once, while rows leave anywhere and new ones come at the end; rows "
  .. "that re-enter the middle may be missed."
local WINDOWS = "Walked by windows of ids: complete whatever comes and goes; what is written during the walk may be visited."
local BACKWARDS = "Walked newest first, each request overlapping the last: a row whose id is out of order with its time by ten rows or "
  .. "more may be missed."

local function paging_text(paging)
  if not paging then return nil end
  if paging.style == "window" then return paging.window and WINDOWS or BACKWARDS end
  return paging.stable and STEADY or PASSES
end

local function facts(row, home, page)
  local out = { "Answers " .. result_text(row, home, page) }
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

local function signature(row)
  local arguments = {}
  for _, param in ipairs(words.ids_of(row)) do arguments[#arguments + 1] = param.name end
  arguments[#arguments + 1] = #words.fields_of(row) > 0 and "params" or "nil"
  arguments[#arguments + 1] = "opts"
  return ("client.%s:%s(%s)"):format(row.resource, row.name, table.concat(arguments, ", "))
end

local function sets(row, add)
  for _, kind in ipairs { { "one_of", "exactly one" }, { "together", "all or none" } } do
    for _, names in ipairs(row[kind[1]] or {}) do add(("Give %s of `%s`."):format(kind[2], table.concat(names, "` `")), "") end
  end
end

local function meta_text(metas)
  local out = {}
  for _, field in ipairs(metas or {}) do
    local absent = field.sometimes and ", may be absent" or ""
    out[#out + 1] = ("`%s` (%s%s)"):format(field.name, words.type_text(field) .. (field.nullable and " or null" or ""), absent)
  end
  return #out > 0 and ".meta`: " .. table.concat(out, ", ") .. "." or nil
end

local function warnings(row, add)
  local paging = paging_text(row.paging)
  if paging then add(paging, "") end
  for _, trap in ipairs(row.traps or {}) do add("* " .. words.sentence(trap)) end
  for _, half in ipairs(row.half_done or {}) do
    add(("* After a %d the change may be there: %s"):format(half.status, words.sentence(half.note)))
  end
  if row.traps or row.half_done then add("") end
end

local function refusal_lines(refusals, add)
  if not refusals then return end
  add("| status | kind | the server's words |", "|---|---|---|")
  for _, refusal in ipairs(refusals) do add(("| %d | `%s` | %s |"):format(refusal.status, refusal.kind, cell(refusal.text))) end
  add("")
end

local function row_lines(row, home, page, records, refusals, add)
  add("### " .. signature(row), "", words.sentence(row.doc), "")
  if row.refuse then add("**Refused**: " .. words.sentence(row.refuse), "") end
  local fields = words.fields_of(row)
  if #fields > 0 then
    add("| param | type | |", "|---|---|---|")
    param_lines(row, fields, "", add)
    add("")
    sets(row, add)
  end
  add(("%s `%s %s`"):format(facts(row, home, page), row.methods[1], row.path), "")
  local meta = meta_text(records.metas[row.endpoint])
  if meta then add("`" .. meta, "") end
  warnings(row, add)
  refusal_lines(refusals[row.endpoint], add)
  if row.example then add("```", row.example, "```", "") end
end

-- ---- pages ----

local function helper_lines(page, add)
  if #page.helpers == 0 then return end
  add("## Helpers", "", "What takes more than one call, built on the operations above.", "")
  for _, helper in ipairs(page.helpers) do
    add(("### client.%s:%s(%s)"):format(helper.resource, helper.name, helper.arguments), "", helper.doc, "",
      ("Returns `%s`."):format(helper.returns), "", "```", helper.example, "```", "")
  end
end

local function page_text(page, home, records, refusals)
  local out, resource = { MARK, "# " .. page.name, "" }, nil
  local function add(...)
    for _, line in ipairs { ... } do out[#out + 1] = line end
  end
  for _, row in ipairs(page.rows) do
    if row.resource ~= resource then
      resource = row.resource
      add("## " .. resource, "")
    end
    row_lines(row, home, page.name, records, refusals, add)
  end
  helper_lines(page, add)
  local first = true
  for _, name in ipairs(records.names) do
    if home[name] == page.name then
      if first then add("## Records", "") end
      first = false
      add("### " .. name, "", "| field | type | |", "|---|---|---|")
      record_lines(records.by_name[name], "", add)
      add("")
    end
  end
  return (table.concat(out, "\n"):gsub("\n+$", "\n"))
end

local HEAD = MARK .. [[

# Reference

Calls are `client.<resource>:<operation>(ids…, params, opts)`; a failure is `nil, err`. [README](../../README.md) tells of opts, results and
errors in general. `account_id` comes from the client and stands in no signature, except under `platform`, where it is the record.

Any operation may answer, besides what its page lists: 401 `auth` (no or a wrong token), 401 `permission` (the role, the kind of token or the
inbox does not allow it), 404 `not_found` (no such record in this account), 429 `rate_limit`, and 500 `server` (most are what the server
did not expect in a param). Refusals on the pages are the server's own words, as recorded.

]]

local function index_text(pages)
  local out = {}
  for _, page in ipairs(pages) do
    out[#out + 1] = ("## [%s](%s.md)\n\n| call | |\n|---|---|"):format(page.name, page.name)
    for _, row in ipairs(page.rows) do
      out[#out + 1] = ("| `%s:%s` | %s |"):format(row.resource, row.name, cell(words.sentence(row.doc)))
    end
    for _, helper in ipairs(page.helpers) do
      out[#out + 1] = ("| `%s:%s` | %s |"):format(helper.resource, helper.name, cell(helper.doc))
    end
    out[#out + 1] = ""
  end
  return HEAD .. table.concat(out, "\n")
end

--- @return table texts by path
return function(rows, records, refusals, helpers)
  local texts, pages, home = {}, words.pages(rows), {}
  for _, page in ipairs(pages) do
    page.helpers = {}
    for _, helper in ipairs(helpers) do
      if helper.resource:match("^[^.]+") == page.name then table.insert(page.helpers, helper) end
    end
    for _, row in ipairs(page.rows) do
      local name = row.result.type
      if name and records.by_name[name] then
        local own = name == page.name:gsub("ies$", "y"):gsub("xes$", "x"):gsub("s$", "")
        if own or not home[name] then home[name] = page.name end
      end
    end
  end
  for _, page in ipairs(pages) do texts["docs/reference/" .. page.name .. ".md"] = page_text(page, home, records, refusals) end
  texts["docs/reference/README.md"] = index_text(pages)
  return texts
end
