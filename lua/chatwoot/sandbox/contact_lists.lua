--- Lists of contacts: all that can be reached, searched, filtered, active; in pages of 15.
-- It must never sort what the caller did not ask to sort.
-- Neighbours: contacts.lua, filter.lua (the clauses), paging.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local errors = require "chatwoot.sandbox.errors"
local filter = require "chatwoot.sandbox.filter"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local paging = require "chatwoot.sandbox.paging"
local text = require "chatwoot.sandbox.text"

local lists = {}
local SIZE = 15

--- What can be sorted by. empty_first: nothing counts as the greatest, so it stands first when the order is turned.
local SORTS = {
  name = { get = function(contact) return cast.present(contact.name) end },
  email = { get = function(contact) return contact.email end, empty_first = true },
  phone_number = { get = function(contact) return contact.phone_number end, empty_first = true },
  created_at = { get = function(contact) return contact.created_at end },
  last_activity_at = { get = function(contact) return contact.last_activity_at end },
}
for _, name in ipairs({ "company_name", "city", "country" }) do
  SORTS[name] = { get = function(contact) return cast.present(cast.string(contact.additional_attributes[name])) end }
end

--- Whether a comes before b by one field; nil where neither does.
local function before(by, a, b)
  local x, y = by.get(a), by.get(b)
  if x == y then return nil end
  if x == nil or y == nil then return (y == nil) ~= (by.down and by.empty_first or false) end
  if by.down then x, y = y, x end
  if type(x) == "string" then return text.before(x, y) end
  return x < y
end

--- The fields a sort names, separated by commas, "-" before one turns its order; unknown ones do not count.
local function fields_of(sort)
  local fields = {}
  for minus, name in (cast.string(sort) or ""):gmatch("(%-?)([^,]+)") do
    local by = SORTS[name]
    if by then fields[#fields + 1] = { get = by.get, empty_first = by.empty_first, down = minus == "-" } end
  end
  return fields
end

local function sorted(list, sort)
  if type(sort) == "table" and sort ~= json.null then errors.crash() end
  local fields = fields_of(sort)
  if #fields == 0 then return list end
  table.sort(list, function(a, b)
    for _, by in ipairs(fields) do
      local first = before(by, a, b)
      if first ~= nil then return first end
    end
    return a.id < b.id
  end)
  return list
end

--- Who stands in the lists: whom a mail, a phone or an identifier can reach.
function lists.reachable(contact)
  if contact.account.crm_v2 then return contact.contact_type == "lead" end
  return cast.present(contact.email) or cast.present(contact.phone_number) or cast.present(contact.identifier)
end

--- Whether contact_inboxes are asked for: by default, and by exactly "true".
function lists.with_ties(ctx)
  local asked = ctx.p.include_contact_inboxes
  return cast.blank(asked) or asked == "true"
end

local function show(ctx, list)
  local payload, ties = json.array({}), lists.with_ties(ctx)
  for i, contact in ipairs(list) do payload[i] = contact_view.full(ctx.state, contact, ties) end
  return payload
end

local function page_of(ctx, list)
  local page = paging.number(ctx.p.page)
  return {
    meta = { count = #list, current_page = paging.shown(ctx.query.page) },
    payload = show(ctx, paging.slice(list, page, SIZE)),
  }
end

function lists.list(ctx)
  local wanted = cast.present(ctx.p.labels) and labelling.asked(ctx.p.labels)
  local list = ctx.account.contacts:select(function(contact)
    return lists.reachable(contact) and (not wanted or labelling.any(contact.labels, wanted))
  end)
  return page_of(ctx, sorted(list, ctx.p.sort))
end

--- Nobody is online in the sandbox.
function lists.active(ctx)
  return { meta = { count = 0, current_page = paging.shown(ctx.query.page) }, payload = json.array({}) }
end

local function matches(contact, q)
  return text.contains(contact.name, q, true) or text.contains(contact.email, q, true)
    or text.contains(contact.phone_number, q, true) or text.contains(contact.identifier, q)
end

local function search_page(page)
  if page == nil then return 1 end
  local number = type(page) ~= "table" and tonumber(tostring(page):match("^[+-]?%d+") or 0) or 0
  if number < 1 or number >= 2 ^ 63 then errors.crash() end
  return cast.integer(number)
end

function lists.search(ctx)
  local q = ctx.p.q
  local shown = paging.shown(ctx.query.page)
  if type(q) == "table" and q ~= json.null then errors.crash() end
  if cast.blank(q) then
    return { meta = { count = json.null, current_page = shown, has_more = json.null }, payload = json.array({}) }
  end
  q = cast.string(q):match("^%s*(.-)%s*$")
  local list = sorted(ctx.account.contacts:select(function(contact) return matches(contact, q) end), ctx.p.sort)
  local number = search_page(ctx.p.page)
  local page = paging.slice(list, number, SIZE)
  return {
    meta = { count = #page, current_page = shown, has_more = #list > number * SIZE }, payload = show(ctx, page),
  }
end

function lists.filter(ctx)
  local test = filter.contacts(ctx)
  local list = ctx.account.contacts:select(function(contact) return lists.reachable(contact) and test(contact) end)
  return page_of(ctx, sorted(list, ctx.p.sort))
end

return lists
