--- Lists of contacts: all that can be reached, searched, filtered, active; in pages of 15.
-- It must never sort what the caller did not ask to sort.
-- Neighbours: contacts.lua, filter.lua (the clauses), paging.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local errors = require "chatwoot.sandbox.errors"
local filter = require "chatwoot.sandbox.filter"
local json = require "chatwoot.sandbox.json"
local paging = require "chatwoot.sandbox.paging"
local text = require "chatwoot.sandbox.text"

local lists = {}
local SIZE = 15

local SORTS = {
  name = function(contact) return contact.name end, email = function(contact) return contact.email end,
  phone_number = function(contact) return contact.phone_number end,
  created_at = function(contact) return contact.created_at end,
  last_activity_at = function(contact) return contact.last_activity_at end,
  company = function(contact) return contact.additional_attributes.company_name end,
  company_name = function(contact) return contact.additional_attributes.company_name end,
  city = function(contact) return contact.additional_attributes.city end,
  country = function(contact) return contact.additional_attributes.country end,
}

--- Sorted by the asked field, "-" before it turns the order; nothing stands last.
local function sorted(list, sort)
  local minus, name = tostring(sort or ""):match("^(%-?)(.*)$")
  local by = SORTS[name]
  if not by then return list end
  table.sort(list, function(a, b)
    local x, y = by(a), by(b)
    if x == y then return a.id < b.id end
    if x == nil or y == nil then return y == nil end
    if minus == "-" then x, y = y, x end
    if type(x) == "string" and type(y) == "string" and x ~= y then return text.before(x, y) end
    return x < y
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

local function labelled(contact, wanted)
  for _, title in ipairs(contact.labels) do
    for _, other in ipairs(wanted) do
      if title:lower() == tostring(other):lower() then return true end
    end
  end
  return false
end

function lists.list(ctx)
  local wanted = cast.list(ctx.p.labels) or cast.present(ctx.p.labels) and { ctx.p.labels }
  local list = ctx.account.contacts:select(function(contact)
    return lists.reachable(contact) and (not wanted or labelled(contact, wanted))
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
