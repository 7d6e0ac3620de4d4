--- Canned responses: short codes unique within the account.
-- A search must never lose the order of nearness: start of the code, the code, the content.
-- Neighbours: text.lua (how texts compare), resources.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"
local wrapped = require "chatwoot.sandbox.wrapped"

local canned = { find = {} }

local function find(ctx)
  return ctx.account.canned_responses:get(cast.id(ctx.ids.canned_response_id)) or errors.not_found()
end
canned.find.update, canned.find.delete = find, find

local function view(response)
  return {
    id = response.id, account_id = response.account.id, short_code = response.short_code, content = response.content,
    created_at = times.iso(response.created_at), updated_at = times.iso(response.updated_at),
  }
end

local function assign(ctx, response, given, stored)
  if given.short_code ~= nil then response.short_code = cast.string(given.short_code) end
  if given.content ~= nil then response.content = cast.string(given.content) end
  local faults = errors.faults()
  if response.short_code and cast.length(response.short_code) > 255 then
    faults:add("short_code", "Short code is too long (maximum is 255 characters)")
  end
  if response.content and cast.length(response.content) > 20000 then
    faults:add("content", "Content is too long (maximum is 20000 characters)")
  end
  if cast.blank(response.content) then faults:add("content", "Content can't be blank") end
  if cast.blank(response.short_code) then faults:add("short_code", "Short code can't be blank") end
  for _, other in ipairs(ctx.account.canned_responses.list) do
    if other ~= stored and other.short_code == response.short_code then
      faults:add("short_code", "Short code has already been taken")
    end
  end
  faults:check()
end

--- How near a response is to a search: the start of the code, the code, the content.
local function rank(response, search)
  if text.lower(response.short_code):sub(1, #search) == text.lower(search) then return 1 end
  if text.contains(response.short_code, search, true) then return 2 end
  return 3
end

function canned.list(ctx)
  local search, list = cast.present(ctx.p.search) and cast.string(ctx.p.search), {}
  for _, response in ipairs(ctx.account.canned_responses.list) do
    if not search or text.contains(response.short_code, search, true) or text.contains(response.content, search,
      true) then
      list[#list + 1] = response
    end
  end
  if search then
    table.sort(list, function(a, b)
      local x, y = rank(a, search), rank(b, search)
      if x ~= y then return x < y end
      return a.id < b.id
    end)
  end
  local out = json.array({})
  for i, response in ipairs(list) do out[i] = view(response) end
  return out
end

function canned.create(ctx)
  local now = ctx.state:now()
  local response = { account = ctx.account, created_at = now, updated_at = now }
  assign(ctx, response, wrapped.fields(ctx, true))
  response.id = ctx.state:next_id("canned_responses")
  return view(ctx.account.canned_responses:add(response))
end

function canned.update(ctx)
  local draft = { short_code = ctx.record.short_code, content = ctx.record.content }
  assign(ctx, draft, wrapped.fields(ctx, true), ctx.record)
  ctx.record.short_code, ctx.record.content, ctx.record.updated_at = draft.short_code, draft.content, ctx.state:now()
  return view(ctx.record)
end

function canned.delete(ctx) ctx.account.canned_responses:remove(ctx.record) end

return canned
