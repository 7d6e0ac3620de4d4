--- A visitor of the Public API: made or met again by what is known of him, changed, merged with whom he turns out to
-- be. The identifier is proven by its HMAC where the inbox demands it or the caller gives one. Neighbours:
-- public_inboxes.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_model = require "chatwoot.sandbox.contact_model"
local contact_view = require "chatwoot.sandbox.contact_view"
local contacts = require "chatwoot.sandbox.contacts"
local core = require "chatwoot.core"
local errors = require "chatwoot.sandbox.errors"
local public_inboxes = require "chatwoot.sandbox.public_inboxes"

local public_contacts = { find = {} }
local ADJECTIVES = { "autumn", "hidden", "misty", "silent", "empty", "snowy", "crimson", "still", "young", "proud" }
local NOUNS = { "waterfall", "river", "breeze", "moon", "feather", "meadow", "firefly", "thunder", "forest", "lake" }

--- Whether the identifier was proven; a wrong or missing proof crashes the server.
local function prove(ctx, inbox)
  local hash = ctx.p.identifier_hash
  if cast.blank(hash) and not inbox.channel.hmac_mandatory then return false end
  local right = core.hmac_sha256(inbox.channel.hmac_token, cast.string(ctx.p.identifier) or "")
  if hash ~= right then errors.crash() end
  return true
end

public_contacts.find.create = public_inboxes.by_path
public_contacts.find.get, public_contacts.find.update = public_inboxes.tie, public_inboxes.tie

local function view(tie)
  local contact = tie.contact
  return {
    source_id = tie.source_id, pubsub_token = tie.pubsub_token, id = contact.id, name = cast.column(contact.name),
    email = cast.column(contact.email), phone_number = cast.column(contact.phone_number),
  }
end

local function made_up_name(random)
  return ("%s-%s-%d"):format(random:pick(ADJECTIVES), random:pick(NOUNS), random:below(999) + 1)
end

local function known(account, given)
  for _, name in ipairs({ "identifier", "email", "phone_number" }) do
    local value = cast.present(given[name]) and cast.string(given[name])
    if value and name == "email" then value = value:lower() end
    local found = value and account.contacts:find({ [name] = value })
    if found then return found end
  end
end

local function new_contact(ctx, account)
  local given, draft = ctx.form, contact_model.draft(account)
  contact_model.assign(draft, given)
  if draft.identifier == "" then draft.identifier = nil end
  if cast.blank(draft.name) then draft.name = made_up_name(ctx.state.random) end
  if cast.length(draft.name) > 255 then draft.name = draft.name:sub(1, 255) end
  draft.custom_attributes = cast.object(given.custom_attributes) or {}
  contact_model.check(account, draft)
  return contact_model.store(ctx.state, draft)
end

local function existing_tie(inbox, source_id)
  if source_id == nil then return nil end
  for _, tie in ipairs(inbox.account.contact_inboxes.list) do
    if tie.inbox == inbox and tie.source_id == source_id then return tie end
  end
end

function public_contacts.create(ctx)
  local inbox = ctx.record
  prove(ctx, inbox)
  local source_id = cast.string(ctx.form.source_id)
  local tie = existing_tie(inbox, source_id)
  if tie then return view(tie) end
  local contact = known(inbox.account, ctx.form) or new_contact(ctx, inbox.account)
  if source_id == "" then errors.crash() end
  return view(contact_model.tie(ctx.state, contact, inbox, source_id, false, errors.crash))
end

function public_contacts.get(ctx)
  if prove(ctx, ctx.record.inbox) then ctx.record.hmac_verified = true end
  return view(ctx.record)
end

--- Who already has this address or phone: the one to merge into.
local function other_owner(contact, given)
  for _, name in ipairs({ "email", "phone_number" }) do
    local value = cast.present(given[name]) and cast.string(given[name])
    if value and name == "email" then value = value:lower() end
    local owner = value and contact.account.contacts:find({ [name] = value })
    if owner and owner ~= contact then return owner end
  end
end

function public_contacts.update(ctx)
  local tie, given = ctx.record, ctx.form
  if prove(ctx, tie.inbox) then tie.hmac_verified = true end
  local contact = tie.contact
  local owner = other_owner(contact, given)
  if owner then
    contacts.join(owner, contact)
    return contact_view.row(owner)
  end
  local draft, changes = {}, {}
  for key, value in pairs(contact) do draft[key] = value end
  for _, name in ipairs({ "name", "email", "phone_number" }) do
    if cast.present(given[name]) then changes[name] = given[name] end
  end
  contact_model.assign(draft, changes)
  contact_model.check(contact.account, draft, contact)
  for name in pairs(changes) do contact[name] = draft[name] end
  contact.custom_attributes = contact_model.merge(contact.custom_attributes, given.custom_attributes)
  contact_model.settle(ctx.state, contact)
  return contact_view.row(contact)
end

return public_contacts
