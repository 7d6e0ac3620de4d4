--- Filters a user has saved for himself: whatever object he sends, under a name. It must never run or check one, and
-- never show one to anybody else. Neighbours: filter.lua (what such clauses mean), wrapped.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local filters = { find = {} }
local null = json.null
local TYPES = { conversation = "conversation", contact = "contact", report = "report",
  [0] = "conversation", [1] = "contact", [2] = "report" }
local MOST = 1000
local TOO_MANY = "Account Limit reached. The maximum number of allowed custom filters for a user per account is 1000."

local function find(ctx)
  local record = ctx.account.custom_filters:get(cast.id(ctx.ids.custom_filter_id))
  return record and record.user == ctx.user and record or errors.not_found()
end
filters.find.get, filters.find.update, filters.find.delete = find, find, find

local function view(filter)
  return {
    id = filter.id, name = filter.name, filter_type = cast.column(filter.filter_type), query = filter.query,
    created_at = times.iso(filter.created_at), updated_at = times.iso(filter.updated_at),
  }
end

local function is_single(value) return value == null or value ~= nil and type(value) ~= "table" end

local function assign(filter, given)
  if is_single(given.name) then filter.name = cast.string(given.name) end
  if is_single(given.filter_type) then
    local word = given.filter_type
    filter.filter_type = word ~= null and word ~= "" and (TYPES[word] or errors.crash()) or nil
  end
  filter.query = cast.object(given.query) or filter.query
  if filter.name and cast.length(filter.name) > 255 then
    errors.invalid({ { "name", "Name is too long (maximum is 255 characters)" } })
  end
end

--- What the database itself refuses: no name, no type.
local function check_columns(filter)
  if not filter.name or not filter.filter_type then errors.crash() end
end

function filters.list(ctx)
  local asked, out = ctx.p.filter_type, json.array({})
  local word = "conversation"
  if asked ~= nil and asked ~= null then word = type(asked) ~= "table" and TYPES[tonumber(asked) or asked] end
  for _, filter in ipairs(ctx.account.custom_filters.list) do
    if filter.user == ctx.user and filter.filter_type == word then out[#out + 1] = view(filter) end
  end
  return out
end

function filters.get(ctx) return view(ctx.record) end

function filters.create(ctx)
  local now, mine = ctx.state:now(), 0
  local filter = { user = ctx.user, filter_type = "conversation", query = "{}", created_at = now, updated_at = now }
  assign(filter, wrapped.fields(ctx, true))
  for _, other in ipairs(ctx.account.custom_filters.list) do
    if other.user == ctx.user then mine = mine + 1 end
  end
  if mine >= MOST then errors.invalid({ { "account_id", TOO_MANY } }) end
  check_columns(filter)
  filter.id = ctx.state:next_id("custom_filters")
  return view(ctx.account.custom_filters:add(filter))
end

function filters.update(ctx)
  local record = ctx.record
  local draft = { name = record.name, filter_type = record.filter_type, query = record.query }
  assign(draft, wrapped.fields(ctx, true))
  check_columns(draft)
  record.name, record.filter_type, record.query = draft.name, draft.filter_type, draft.query
  record.updated_at = ctx.state:now()
  return view(record)
end

function filters.delete(ctx)
  ctx.account.custom_filters:remove(ctx.record)
  return nil, 204
end

return filters
