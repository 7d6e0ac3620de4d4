-- What all generated documents say alike about a row: which ids come first, which params follow, types in words. Pure.
-- It must never know a single endpoint. Neighbours: reference.lua, types.lua, c.lua.

local words = {}

function words.includes(list, value)
  for _, v in ipairs(list or {}) do
    if v == value then return true end
  end
  return false
end

function words.sentence(text) return text:sub(-1) == "." and text or text .. "." end

--- "contact_inbox" as a class name: "ContactInbox".
function words.camel(name)
  return (name:gsub("^%l", string.upper):gsub("_(%w)", string.upper))
end

--- The ids a call takes first: those of the path (account_id only where it is the record), then the positional ones.
function words.ids_of(row)
  local ids, of_client = {}, not (row.token[1] == "platform" and #row.token == 1)
  for _, param in ipairs(row.params) do
    if param["in"] == "path" and not (of_client and param.name == "account_id") then ids[#ids + 1] = param end
  end
  for _, param in ipairs(row.params) do
    if words.includes(row.positional, param.name) then ids[#ids + 1] = param end
  end
  return ids
end

--- The params given by name.
function words.fields_of(row)
  local fields = {}
  for _, param in ipairs(row.params) do
    if param["in"] ~= "path" and not words.includes(row.positional, param.name) then fields[#fields + 1] = param end
  end
  return fields
end

--- Names that stand or must not stand beside a param, some with a value.
function words.neighbours(of)
  local out, valued = {}, {}
  for name, value in pairs(of) do
    if type(name) == "number" then
      out[name] = "`" .. value .. "`"
    else
      valued[#valued + 1] = ("`%s = %s`"):format(name, value == "chatwoot.null" and value or ("%q"):format(value))
    end
  end
  table.sort(valued)
  for _, text in ipairs(valued) do out[#out + 1] = text end
  return table.concat(out, " ")
end

--- "list of integer or text": the types of a param or of a record's field.
function words.type_text(param)
  local types = type(param.type) == "table" and param.type or { param.type }
  local out = {}
  for i, name in ipairs(types) do
    local of = name == "list" and param.of and (type(param.of) == "table" and table.concat(param.of, " or ") or param.of)
    out[i] = of and "list of " .. of or name
  end
  return table.concat(out, " or ")
end

--- Rows by resource, resources by the first part of their name, both in order.
function words.pages(rows)
  local pages, by_name = {}, {}
  for _, row in ipairs(rows) do
    local top = row.resource:match("^[^.]+")
    local page = by_name[top]
    if not page then
      page = { name = top, rows = {} }
      by_name[top] = page
      pages[#pages + 1] = page
    end
    page.rows[#page.rows + 1] = row
  end
  table.sort(pages, function(a, b) return a.name < b.name end)
  for _, page in ipairs(pages) do
    local place = {}
    for i, row in ipairs(page.rows) do place[row] = i end
    table.sort(page.rows, function(a, b)
      if a.resource ~= b.resource then return a.resource < b.resource end
      return place[a] < place[b]
    end)
  end
  return pages
end

return words
