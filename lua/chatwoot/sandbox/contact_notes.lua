--- Notes on a contact, newest first; who writes last is shown as the writer.
-- An update must never store empty content, though it is answered as if it did.
-- Neighbours: contacts.lua (whose they are), users.lua.
local cast = require "chatwoot.sandbox.cast"
local contacts = require "chatwoot.sandbox.contacts"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"
local wrapped = require "chatwoot.sandbox.wrapped"

local notes = { find = {} }

for _, name in ipairs({ "list", "create" }) do notes.find[name] = contacts.by_path end

local function find(ctx)
  local contact, note = contacts.by_path(ctx), ctx.account.notes:get(cast.id(ctx.ids.note_id))
  if not note or note.contact ~= contact then errors.not_found() end
  return note
end
notes.find.get, notes.find.update, notes.find.delete = find, find, find

local function view(ctx, note, content)
  return {
    id = note.id, content = content or note.content, account_id = json.null, contact_id = json.null,
    user = note.user and users.agent(ctx.state, note.user, ctx.account) or nil, created_at = times.unix(note.created_at),
    updated_at = times.unix(note.updated_at),
  }
end

local function content_of(ctx)
  return cast.string(wrapped.fields(ctx, true).content)
end

local function check(content)
  if cast.blank(content) then errors.invalid({ { "content", "Content can't be blank" } }) end
  if cast.length(content) > 20000 then
    errors.invalid({ { "content", "Content is too long (maximum is 20000 characters)" } })
  end
end

function notes.list(ctx)
  local list, found = json.array({}), ctx.account.notes:select(function(note) return note.contact == ctx.record end)
  for i = #found, 1, -1 do list[#list + 1] = view(ctx, found[i]) end
  return list
end

function notes.get(ctx) return view(ctx, ctx.record) end

function notes.create(ctx)
  local content, now = content_of(ctx), ctx.state:now()
  check(content)
  return view(ctx, ctx.account.notes:add({
    id = ctx.state:next_id("notes"), contact = ctx.record, content = content, user = ctx.user, created_at = now,
    updated_at = now,
  }))
end

--- Empty content is answered as if stored, and is not.
function notes.update(ctx)
  local content = content_of(ctx)
  if cast.blank(content) then return view(ctx, ctx.record, content or "") end
  check(content)
  ctx.record.content, ctx.record.user, ctx.record.updated_at = content, ctx.user, ctx.state:now()
  return view(ctx, ctx.record)
end

function notes.delete(ctx) ctx.account.notes:remove(ctx.record) end

return notes
