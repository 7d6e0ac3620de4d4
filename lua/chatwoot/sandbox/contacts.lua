--- Contacts: made, read, changed, merged and deleted. Lists stand in contact_lists.lua, what is valid in
-- contact_model.lua. Role comes before the record for delete. Neighbours: contact_view.lua, contact_notes.lua,
-- contact_labels.lua.
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local contact_import = require "chatwoot.sandbox.contact_import"
local contact_lists = require "chatwoot.sandbox.contact_lists"
local contact_view = require "chatwoot.sandbox.contact_view"
local core = require "chatwoot.core"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local inbox_view = require "chatwoot.sandbox.inbox_view"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.contact_model"
local times = require "chatwoot.sandbox.times"

local contacts = {
  find = {}, list = contact_lists.list, search = contact_lists.search, filter = contact_lists.filter,
  active = contact_lists.active,
}
local null = json.null

--- The contact of the path.
function contacts.by_path(ctx) return ctx.account.contacts:get(cast.id(ctx.ids.contact_id)) or errors.not_found() end

for _, name in ipairs({ "get", "update", "contactable_inboxes", "destroy_custom_attributes", "delete_avatar" }) do
  contacts.find[name] = contacts.by_path
end

local function show(ctx, contact)
  return { payload = contact_view.full(ctx.state, contact, contact_lists.with_ties(ctx)) }
end

function contacts.get(ctx) return show(ctx, ctx.record) end

local function avatar_of(ctx)
  local avatar = ctx.form.avatar
  return avatar ~= null and avatar or nil
end

--- A picture from an address is fetched by a job, which leaves its marks whatever it gets.
local function fetch_later(ctx, contact)
  local url = cast.string(cast.present(ctx.form.avatar_url))
  if not url then return end
  ctx.state:soon(function()
    contact.additional_attributes = model.merge(contact.additional_attributes, {
      avatar_url_hash = core.hmac_sha256("avatar_url", url), last_avatar_sync_at = (times.iso(ctx.state:now()):gsub("%.%d+", "")),
    })
  end)
end

--- The tie made with a contact; nothing of either stays when it can't be made.
local function first_tie(ctx, contact, inbox)
  local ok, tie = pcall(model.tie, ctx.state, contact, inbox, ctx.form.source_id, false, errors.crash)
  if ok then return tie end
  model.remove(contact)
  error(tie, 0)
end

function contacts.create(ctx)
  local given = ctx.form
  local draft = model.draft(ctx.account, "")
  model.assign(draft, given)
  draft.custom_attributes = cast.object(given.custom_attributes) or {}
  draft.additional_attributes = cast.object(given.additional_attributes) or {}
  model.join_company(draft, given)
  model.check(ctx.account, draft, nil, avatar_of(ctx))
  local inbox
  if cast.present(given.inbox_id) then inbox = ctx.account.inboxes:get(cast.id(given.inbox_id))
    or errors.not_found() end
  local contact = model.store(ctx.state, draft)
  local tie = inbox and first_tie(ctx, contact, inbox)
  avatars.set(ctx.state, contact, given.avatar)
  fetch_later(ctx, contact)
  return { payload = {
    contact = contact_view.full(ctx.state, contact, true),
    contact_inbox = {
      inbox = tie and inbox_view.row(tie.inbox) or null, source_id = tie and tie.source_id or null,
    },
  } }
end

function contacts.update(ctx)
  local contact, given = ctx.record, ctx.form
  local draft = {}
  for key, value in pairs(contact) do draft[key] = value end
  model.assign(draft, given)
  model.check(ctx.account, draft, contact, avatar_of(ctx))
  for _, name in ipairs({ "name", "email", "phone_number", "identifier", "blocked" }) do contact[name] = draft[name] end
  contact.custom_attributes = model.merge(contact.custom_attributes, given.custom_attributes)
  contact.additional_attributes = model.merge(contact.additional_attributes, given.additional_attributes)
  model.join_company(contact, given)
  avatars.set(ctx.state, contact, given.avatar)
  model.settle(ctx.state, contact)
  fetch_later(ctx, contact)
  return show(ctx, contact)
end

function contacts.delete(ctx)
  local contact = contacts.by_path(ctx)
  model.remove(contact)
end

function contacts.delete_avatar(ctx)
  ctx.record.avatar = nil
  return { payload = contact_view.full(ctx.state, ctx.record) }
end

function contacts.destroy_custom_attributes(ctx)
  local names = ctx.form.custom_attributes
  if type(names) == "string" then names = { names } end
  local kept = cast.copy(ctx.record.custom_attributes)
  for _, name in ipairs(cast.list(names) or type(names) == "table" and names or {}) do kept[name] = nil end
  ctx.record.custom_attributes = kept
  return show(ctx, ctx.record)
end

local function reach(contact, inbox)
  local kind = inbox.channel.type
  if kind == "email" then return contact.email end
  if kind == "sms" then return contact.phone_number end
  for i = #contact.account.contact_inboxes.list, 1, -1 do
    local tie = contact.account.contact_inboxes.list[i]
    if tie.contact == contact and tie.inbox == inbox then return tie.source_id end
  end
end

function contacts.contactable_inboxes(ctx)
  local payload, contact = json.array({}), ctx.record
  for _, inbox in ipairs(ctx.account.inboxes.list) do
    local source_id = guard.sees_inbox(ctx, inbox) and (reach(contact, inbox)
      or inbox.channel.type == "api" and ctx.state.random:uuid())
    if source_id then payload[#payload + 1] = { inbox = inbox_view.slim(ctx.state, inbox), source_id = source_id } end
  end
  return { payload = payload }
end

local function absorb(base, other)
  for _, name in ipairs({ "name", "email", "phone_number", "identifier" }) do
    if cast.blank(base[name]) then base[name] = other[name] end
  end
  base.custom_attributes = model.merge(other.custom_attributes, base.custom_attributes)
  base.additional_attributes = model.merge(other.additional_attributes, base.additional_attributes)
  base.company = base.company or other.company
end

--- Moves everything of one contact to another and drops it; labels stay behind.
function contacts.join(base, other)
  local account = base.account
  for _, tie in ipairs(account.contact_inboxes.list) do
    if tie.contact == other then tie.contact = base end
  end
  for _, conversation in ipairs(account.conversations.list) do
    if conversation.contact == other then conversation.contact = base end
  end
  for _, message in ipairs(account.messages.list) do
    if message.sender == other then message.sender = base end
  end
  for _, note in ipairs(account.notes.list) do
    if note.contact == other then note.contact = base end
  end
  account.contacts:remove(other)
  absorb(base, other)
end

function contacts.merge(ctx)
  local base = ctx.account.contacts:get(cast.id(ctx.p.base_contact_id)) or errors.not_found()
  local other = ctx.account.contacts:get(cast.id(ctx.p.mergee_contact_id)) or errors.not_found()
  if base ~= other then contacts.join(base, other) end
  return contact_view.full(ctx.state, base, false)
end

contacts["import"] = function(ctx)
  local file = ctx.form.import_file
  if cast.blank(file) then errors.refused("File is blank") end
  if type(file) ~= "table" or not file.is_upload then errors.crash() end
  contact_import.later(ctx.state, ctx.account, file.data)
end

local TO_COME = "We will notify you once contacts export file is ready to view."

--- The file comes by mail, the notice of it in a header.
function contacts.export() return nil, 200, { message = TO_COME } end

function contacts.call(ctx)
  contacts.by_path(ctx)
  if ctx.p.inbox_id == nil then errors.missing("inbox_id") end
  errors.not_found()
end

return contacts
