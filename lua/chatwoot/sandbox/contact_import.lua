--- A file of contacts, taken in by a job a minute after it came: each row makes a contact or changes the one it names. What is
-- wrong with a row drops it; nobody is told. It must never find a company or a kind for whom it makes.
-- Neighbours: contacts.lua (takes the file), contact_model.lua (what is valid), state.lua (the job).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.contact_model"

local import = {}
local WAIT = 60
local FIELDS = { name = true, email = true, phone_number = true, identifier = true }

--- The cells of a CSV text by line; quoted ones may hold commas, line ends and doubled quotes.
local function cells_of(data)
  local lines, line, at = {}, {}, 1
  data = data:gsub("\r\n", "\n")
  while at <= #data do
    local cell, stop
    if data:sub(at, at) == '"' then
      local last = at
      repeat last = data:find('"', last + 1, true) or #data + 1
        local doubled = data:sub(last + 1, last + 1) == '"'
        if doubled then last = last + 1 end
      until not doubled
      cell, stop = data:sub(at + 1, last - 1):gsub('""', '"'), last + 1
    else
      stop = data:find("[,\n]", at) or #data + 1
      cell = data:sub(at, stop - 1)
    end
    line[#line + 1] = cell
    if data:sub(stop, stop) ~= "," then lines[#lines + 1], line = line, {} end
    at = stop + 1
  end
  return lines
end

--- Rows by heading.
local function rows_of(data)
  local lines, rows = cells_of(data), {}
  local headings = table.remove(lines, 1) or {}
  for _, line in ipairs(lines) do
    local row = {}
    for i, name in ipairs(headings) do row[name:match("^%s*(.-)%s*$")] = line[i] or "" end
    rows[#rows + 1] = row
  end
  return rows
end

--- The contact a row names by its email, phone number or identifier.
local function met(account, row)
  for _, contact in ipairs(account.contacts.list) do
    if cast.present(row.email) and contact.email == row.email:lower()
      or cast.present(row.phone_number) and contact.phone_number == row.phone_number
      or cast.present(row.identifier) and contact.identifier == row.identifier then
      return contact
    end
  end
end

--- The labels of a row; nil when the account does not have one of them.
local function labels_of(account, row)
  local titles = {}
  for title in (row.labels or ""):gmatch("[^,]+") do
    title = title:match("^%s*(.-)%s*$"):lower()
    if not account.labels:find({ title = title }) then return nil end
    titles[#titles + 1] = title
  end
  return titles
end

--- Everything that is no field of a contact goes to its custom attributes, some of it to both places.
local function spread(contact, row)
  local custom, additional = {}, {}
  for name, value in pairs(row) do
    if not FIELDS[name] and name ~= "labels" then custom[name] = value ~= "" and value or json.null end
  end
  additional.city, additional.company_name = cast.present(row.city), cast.present(row.company_name)
  contact.custom_attributes = model.merge(contact.custom_attributes, custom)
  contact.additional_attributes = model.merge(contact.additional_attributes, additional)
end

local function take(state, account, row)
  local stored, titles = met(account, row), labels_of(account, row)
  if not titles then return end
  local draft = stored and cast.copy({ name = stored.name, email = stored.email, phone_number = stored.phone_number,
    identifier = stored.identifier }) or model.draft(account, "")
  local given = {}
  for name in pairs(FIELDS) do given[name] = cast.present(row[name]) end
  model.assign(draft, given)
  if not (draft.email or draft.phone_number or draft.identifier) then return end
  model.check(account, draft, stored)
  local contact = stored or model.place(state, draft)
  for name in pairs(FIELDS) do contact[name] = draft[name] end
  spread(contact, row)
  if #titles > 0 then contact.labels = titles end
  contact.updated_at = state:now()
end

--- Takes a file in, a minute from now.
function import.later(state, account, data)
  state:at(state:now() + WAIT, function()
    for _, row in ipairs(rows_of(data)) do
      local ok, problem = pcall(take, state, account, row)
      if not ok and not errors.is_failure(problem) then error(problem, 0) end
    end
  end)
end

return import
