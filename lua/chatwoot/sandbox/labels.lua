--- The labels an account knows: titles in lower case, unique.
-- What carries a label follows it a moment later; it must never wait for that.
-- Neighbours: labelling.lua (labels on records), text.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local text = require "chatwoot.sandbox.text"
local wrapped = require "chatwoot.sandbox.wrapped"

local labels = { find = {} }
local null = json.null

local function find(ctx) return ctx.account.labels:get(cast.id(ctx.ids.label_id)) or errors.not_found() end
labels.find.get, labels.find.update, labels.find.delete = find, find, find

local function view(label)
  return {
    id = label.id, title = label.title, description = cast.column(label.description), color = label.color,
    show_on_sidebar = cast.column(label.show_on_sidebar),
  }
end

local function assign(label, given)
  if given.title ~= nil then
    label.title = cast.string(given.title)
    label.title = label.title and text.lower(label.title)
  end
  if given.description ~= nil then label.description = cast.string(given.description) end
  if given.color ~= nil then
    if given.color == null then errors.crash() end
    label.color = cast.string(given.color)
  end
  if given.show_on_sidebar ~= nil then label.show_on_sidebar = cast.boolean(given.show_on_sidebar) end
end

--- Two or more letters and digits of any script, dashes and underscores; not one of these first, no pictures.
local function well_formed(title)
  if title:find("[\240-\244]") or title:find("\226[\128-\175]") or title:find("\239\184") then return false end
  local plain = title:gsub("[\194-\239][\128-\191]+", "a")
  return plain:find("^%w[%w_-]+$") ~= nil
end

local function check(ctx, label, stored)
  local faults, title = errors.faults(), label.title
  if title and cast.length(title) > 255 then faults:add("title", "Title is too long (maximum is 255 characters)") end
  if cast.blank(title) then faults:add("title", "Title must not be blank") end
  if not well_formed(title or "") then faults:add("title", "Title is invalid") end
  for _, other in ipairs(ctx.account.labels.list) do
    if other ~= stored and other.title == title then faults:add("title", "Title has already been taken") end
  end
  faults:check()
end

function labels.list(ctx)
  local list = {}
  for i, label in ipairs(ctx.account.labels.list) do list[i] = label end
  table.sort(list, function(a, b) return text.before(a.title, b.title) end)
  local payload = json.array({})
  for i, label in ipairs(list) do payload[i] = view(label) end
  return { payload = payload }
end

function labels.get(ctx) return view(ctx.record) end

function labels.create(ctx)
  local label = { color = "#1f93ff" }
  assign(label, wrapped.fields(ctx, true))
  check(ctx, label)
  label.id = ctx.state:next_id("labels")
  return view(ctx.account.labels:add(label))
end

--- Puts another title in place of one on all that carries it; nil takes it off. A job does it.
local function replace(ctx, old, new)
  local account = ctx.account
  ctx.state:soon(function()
    for _, list in ipairs({ account.conversations.list, account.contacts.list }) do
      for _, record in ipairs(list) do
        for i = #record.labels, 1, -1 do
          if record.labels[i] == old and new then record.labels[i] = new
          elseif record.labels[i] == old then table.remove(record.labels, i) end
        end
      end
    end
  end)
end

function labels.update(ctx)
  local label, draft = ctx.record, {}
  for key, value in pairs(label) do draft[key] = value end
  assign(draft, wrapped.fields(ctx, true))
  check(ctx, draft, label)
  if draft.title ~= label.title then replace(ctx, label.title, draft.title) end
  label.title, label.description, label.color = draft.title, draft.description, draft.color
  label.show_on_sidebar = draft.show_on_sidebar
  return view(label)
end

function labels.delete(ctx)
  ctx.account.labels:remove(ctx.record)
  replace(ctx, ctx.record.title)
end

return labels
