-- The rows are the whole API: every live endpoint of the recorded contract is a row and every row is one of its endpoints, equal in verb, path,
-- tokens, role, wrapper, params, place of the result and paging. A difference stands only where the row says why (`differs`). The comparison
-- here is its own, not the generator's. Skipped where the contract is not at hand. Neighbours: core/endpoints/, core/rowcheck.lua.
local json = require "chatwoot.sandbox.json"
local rowcheck = dofile("core/rowcheck.lua")

local CONTRACT = "../shared/chatwoot/endpoints.json"
-- Differences no row can say, each with its reason.
local ALLOWED = {
  -- the answer is an object of four lists, which one page number moves together: there is no list to walk
  ["search.all: paging: page, not nil"] = true,
}

local function read_contract()
  local file = io.open(CONTRACT, "rb")
  if not file then return nil end
  local list = json.decode(file:read("*a"))
  file:close()
  local by_name = {}
  for _, entry in ipairs(list) do
    if entry["until"] == nil then by_name[entry.resource .. "." .. entry.operation] = entry end
  end
  return by_name
end

local function plain(value)
  if value == nil or value == json.null or value == "" then return nil end
  return value
end

local function text(list)
  local out = {}
  for i, value in ipairs(plain(list) or {}) do out[i] = tostring(value) end
  table.sort(out)
  return table.concat(out, " ")
end

-- Words the contract lists for a param stand for params of that name in the same resource that list none: trying a tool takes the words
-- of making one.
local words_of = {}
local function note_words(contract)
  for _, entry in pairs(contract or {}) do
    for _, list in ipairs { entry.query, plain(entry.body) and entry.body.fields or {} } do
      for _, field in ipairs(list) do
        if plain(field.enum) then words_of[entry.resource .. "." .. field.name .. " " .. text(field.enum)] = true end
      end
    end
  end
end

local function words_fit(row, param, field)
  local own = text(param.words)
  if plain(field.enum) or own == "" then return text(field.enum) == own end
  return words_of[row.endpoint:match("^[^.]+") .. "." .. param.name .. " " .. own] == true
end

-- A param's types in the contract's words.
local function types_of(param)
  local out = {}
  for _, name in ipairs(type(param.type) == "table" and param.type or { param.type }) do
    local of = type(param.of) == "table" and param.of or { param.of or "any" }
    if name ~= "list" then out[#out + 1] = name end
    for _, element in ipairs(name == "list" and of or {}) do out[#out + 1] = "array<" .. element .. ">" end
  end
  return out
end

-- The contract's type, or one its own note allows beside it. In a query all is text: a number says the same as its digits.
local function allowed(name, param, place, field)
  local note = plain(field.note) or ""
  return name == field.type or (place == "query" and name == "integer" and field.type == "string")
    or (name:find("^array<") and (note:find(param.name .. "[]", 1, true) or note:find("or array of", 1, true)))
    or (name == "string" and note:find("one text", 1, true))
end

local function compare_type(param, place, field, say)
  local found = false
  for _, name in ipairs(types_of(param)) do
    found = found or name == field.type
    if not allowed(name, param, place, field) then say(param.name .. " is no " .. name) end
  end
  if not found then say(param.name .. " is " .. field.type) end
end

local function params_of(entry)
  local out = {}
  for _, param in ipairs(entry.path_params) do out[param.name] = { "path", param } end
  for _, param in ipairs(entry.query) do out[param.name] = { "query", param } end
  for _, param in ipairs(plain(entry.body) and entry.body.fields or {}) do out[param.name] = { "body", param } end
  return out
end

-- What `differs` may excuse, one written reason a param; a reason that excuses nothing is one too many.
local function compare_param(row, param, place, field, told)
  local needed = param.required or (row.demand or {})[param.name]
  local function say(what) told(param.name .. what, param.differs) end
  compare_type(param, place, field, function(what) told(what, param.differs) end)
  if not words_fit(row, param, field) then say(" has the words " .. text(field.enum)) end
  if field.required == true and not needed then say " is required" end
  if param.required and field.required ~= true and place ~= "path" and not ((row.demand or {})[param.name] or param.unless) then
    say " is not required, and no demand says why"
  end
  local at = param["in"] == "file" and "body" or param["in"]
  if at ~= place then told(param.name .. " stands in the " .. place) end
  if plain(field.since) ~= param.since then told(param.name .. " came with " .. tostring(field.since)) end
end

local function compare_params(row, entry, say)
  local there, seen = params_of(entry), {}
  for _, param in ipairs(row.params) do
    local found, excused = there[param.name], false
    local function told(what, reason)
      if reason then excused = true else say(what) end
    end
    seen[param.name] = true
    if found then
      compare_param(row, param, found[1], found[2], told)
    elseif not param.refuse then
      told(param.name .. " is not in the contract", param.differs)
    end
    if param.differs and not excused then say(param.name .. " says why it differs, and does not") end
  end
  for name in pairs(there) do if not seen[name] then say(name .. " is missing") end end
end

local PAGING = { page = "page", before_after = "window" }

local function compare(row, entry, say)
  local function equal(what, mine, theirs)
    if (mine or "") ~= (theirs or "") then say(("%s: %s, not %s"):format(what, tostring(theirs), tostring(mine))) end
  end
  local verbs = { entry.method }
  for _, verb in ipairs(plain(entry.alt_methods) or {}) do verbs[#verbs + 1] = verb end
  equal("verb", row.methods[1], entry.method)
  equal("verbs", text(row.methods), text(verbs))
  equal("path", row.path, entry.path)
  equal("tokens", text(row.token), text(entry.auth))
  equal("role", row.role, plain(entry.permission))
  equal("since", row.since, plain(entry.since))
  equal("enterprise", row.enterprise == true and "yes" or nil, entry.enterprise == true and "yes" or nil)
  equal("status", row.status, entry.response.status)
  equal("wrapper", row.wrap, plain(entry.body) and plain(entry.body.wrapped_in))
  equal("result", row.result.at, plain(entry.response.at))
  if row.result.kind == "list" then equal("meta", row.result.meta, plain(entry.response.meta_at)) end
  equal("paging", row.paging and row.paging.style, PAGING[entry.response.pagination])
  if row.paging and plain(entry.response.page_size) then equal("page size", row.paging.size, entry.response.page_size) end
end

-- Fields of answers the contract knows, from the source too, beside the record of the row.
local function compare_record(row, entry, records, say)
  local record, there = records[row.result.type], {}
  if not record or row.refuse then return end
  for _, field in ipairs(record) do there[field.name] = field end
  for _, field in ipairs(plain(entry.response.fields) or {}) do
    local own = there[field.name]
    if not field.name:find("[%.%[]") and not there["[string]"] then
      if not own then say("its record has no " .. field.name) end
      if own and field.nullable == true and not own.nullable then say("in its record " .. field.name .. " is never null") end
      if own and plain(field.format) and own.format ~= field.format then say("in its record " .. field.name .. " is no " .. field.format) end
    end
  end
end

describe("the rows", function()
  local contract = read_contract()
  note_words(contract)
  if not contract then return pending("the server's contract is not here: " .. CONTRACT) end
  local rows, known, exceptions = rowcheck.load("core/endpoints"), {}, 0
  for _, row in ipairs(rows) do known[row.endpoint] = true end

  it("are all endpoints, none missing and none invented", function()
    local missing, invented = {}, {}
    for name in pairs(contract) do if not known[name] then missing[#missing + 1] = name end end
    for name in pairs(known) do if not contract[name] then invented[#invented + 1] = name end end
    assert.same({}, missing)
    assert.same({}, invented)
    assert.equal(428, #rows)
  end)

  it("agree with the contract, but where they say why not", function()
    local found, used = {}, {}
    for _, row in ipairs(rows) do
      local entry = contract[row.endpoint]
      local function say(what)
        local line = row.endpoint .. ": " .. what
        if ALLOWED[line] then used[line] = true else found[#found + 1] = line end
      end
      if row.differs then exceptions = exceptions + 1 else compare(row, entry, say) end
      for _, param in ipairs(row.params) do if param.differs then exceptions = exceptions + 1 end end
      compare_params(row, entry, say)
    end
    table.sort(found)
    assert.same({}, found)
    for line in pairs(ALLOWED) do assert.is_true(used[line], "no longer a difference: " .. line) end
    print(("note: %d rows; %d written reasons for a difference"):format(#rows, exceptions))
  end)

  it("answer records that have every field of the contract", function()
    local records, found, list = {}, {}, io.popen "ls core/records/*.lua"
    for path in list:lines() do
      for name, fields in pairs(dofile(path)) do records[name] = fields end
    end
    list:close()
    for _, row in ipairs(rows) do
      compare_record(row, contract[row.endpoint], records, function(what) found[#found + 1] = row.endpoint .. ": " .. what end)
    end
    assert.same({}, found)
  end)
end)
