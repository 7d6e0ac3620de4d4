-- What became of every way in which the server takes a request with 200 and then loses it, and of every error
-- after which the change is there all the same: each line of spec/losses/ says it in words and is checked against the rows.
-- A line is either refused before anything is sent (by the row's arguments, or by how every request is made), or
-- stands as a note because it hangs on the server's state. Below: what holds of every row.
-- Neighbours: spec/support/claims.lua (what a line can claim), core/endpoints/ (the rows), core/rowcheck.lua (their form).

local claims = require "spec.support.claims"

local rows, by_name = claims.rows, claims.by_name

local AREAS = {
  "everywhere",
  "conversations",
  "messages",
  "filters",
  "contacts",
  "companies",
  "inboxes",
  "profile",
  "platform",
  "captain",
  "public",
  "portals",
  "reports",
  "half_done",
  "settings",
}

local groups = {}
for i, name in ipairs(AREAS) do groups[i] = require("spec.losses." .. name) end

-- Lines of the same tables that belong to operations without a row yet, one a line.
local ELSEWHERE = {
}

for _, group in ipairs(groups) do
  describe("what the server would lose: " .. group.title, function()
    for _, line in ipairs(group) do
      it(line.of .. ": " .. line.what, function()
        assert.is_true(#line.claims > 0)
        for _, claim in ipairs(line.claims) do claim() end
      end)
    end
  end)
end

-- How many lines each operation has in the two tables of the server's description.
local function count_lines(text)
  local counts, inside, everywhere_now, operation = {}, false, false, ""
  for line in text:gmatch("[^\n]+") do
    local heading = line:match("^#+ (.*)")
    if heading then
      inside = heading:find("^Silent no%-ops") or heading:find("^Half%-done") or (inside and line:find("^###"))
      everywhere_now, operation = heading == "Everywhere", ""
    elseif inside and line:find("^|") and not line:find("^|%-") then
      local first, second = line:match("^| *(.-) *| *(.-) *|")
      local title = first == "sent" or first == "operation" or (first == "" and second == "")
      operation = first ~= "" and first or operation
      local key = everywhere_now and "everywhere" or operation
      if not title then counts[key] = (counts[key] or 0) + 1 end
    end
  end
  return counts
end

describe("the list of silent losses", function()
  it("has a line for each one of the server's description", function()
    local file = io.open("../shared/chatwoot/behaviour.md", "rb")
    if not file then return pending("the server's description is not at hand") end
    local theirs, ours = count_lines(file:read("*a")), {}
    file:close()
    for _, group in ipairs(groups) do
      for _, line in ipairs(group) do ours[line.of] = (ours[line.of] or 0) + 1 end
    end
    for _, name in ipairs(ELSEWHERE) do ours[name] = theirs[name] end
    assert.same(theirs, ours)
  end)
end)

describe("a row", function()
  local function texts_of(value, visit)
    if type(value) == "string" then return visit(value) end
    if type(value) ~= "table" then return end
    for key, inner in pairs(value) do
      if key ~= "example" then texts_of(inner, visit) end
    end
  end

  it("names only operations that exist when it says what to use instead", function()
    for _, row in ipairs(rows) do
      texts_of(row, function(text)
        for resource, name in text:gmatch("([%l_%.]+):([%l_]+)") do
          assert.is_truthy(by_name[resource .. ":" .. name], row.endpoint .. " speaks of " .. resource .. ":" .. name)
        end
      end)
    end
  end)

  it("says in one sentence what it does, and where that is known from", function()
    for _, row in ipairs(rows) do
      assert.is_truthy(row.doc:find("^%u.*%.$"), row.endpoint)
      assert.is_truthy(#row.source > 0, row.endpoint)
    end
  end)

  local function usable() -- what is refused whole has no example
    local list = {}
    for _, row in ipairs(rows) do
      if row.refuse then assert.is_nil(row.example, row.endpoint) else list[#list + 1] = row end
    end
    return ipairs(list)
  end

  it("has an example that is Lua and uses it", function()
    for _, row in usable() do
      assert.is_truthy((loadstring or load)(row.example), row.endpoint)
      local call = "client." .. row.resource .. ":" .. row.name .. "("
      local table_call = "client." .. row.resource .. ":" .. row.name .. "{"
      local walk = "client." .. row.resource .. ":each"
      local uses = row.example:find(call, 1, true) or row.example:find(table_call, 1, true)
      assert.is_truthy(uses or row.example:find(walk, 1, true), row.endpoint .. ": " .. row.example)
    end
  end)

  it("takes each path id once, in the order of the path, account first", function()
    for _, row in ipairs(rows) do
      local ids = {}
      for _, param in ipairs(row.params or {}) do
        if param["in"] == "path" then ids[#ids + 1] = param.name end
      end
      local names = {}
      for name in row.path:gmatch("{([%w_]+)}") do names[#names + 1] = name end
      assert.same(names, ids, row.endpoint)
    end
  end)
end)
