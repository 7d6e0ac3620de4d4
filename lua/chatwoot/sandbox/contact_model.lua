--- What makes a contact valid, its company, and its ties to inboxes.
-- It must never answer: it raises or changes records.
-- Neighbours: contacts.lua, contact_inboxes.lua, conversations.lua, public_contacts.lua.
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local recorded = require "chatwoot.sandbox.recorded"

local model = {}
local null = json.null
local FREE_MAIL = { gmail = true, yahoo = true, hotmail = true, outlook = true, icloud = true, aol = true, gmx = true,
  live = true,
  protonmail = true, proton = true, mail = true, yandex = true, web = true }

local function taken(account, contact, name, value)
  if value == nil or value == "" and name ~= "identifier" then return false end
  for _, other in ipairs(account.contacts.list) do
    if other ~= contact and other[name] == value then return true end
  end
  return false
end

local function too_long(faults, draft)
  for _, rule in ipairs({ { "name", "Name" }, { "email", "Email" }, { "phone_number", "Phone number" },
    { "identifier", "Identifier" } }) do
    local value = draft[rule[1]]
    if value and cast.length(value) > 255 then faults:add(rule[1], rule[2]
      .. " is too long (maximum is 255 characters)") end
  end
end

--- Raises what is wrong with a contact about to be stored. contact: the stored one it stands for, if any.
function model.check(account, draft, contact, avatar)
  local faults = errors.faults()
  too_long(faults, draft)
  if draft.email then
    if taken(account, contact, "email", draft.email) then faults:add("email", "Email has already been taken") end
    if not draft.email:find("^[^@%s]+@[^@%s]+$") then faults:add("email", "Email Invalid email") end
  end
  if draft.identifier and draft.identifier ~= "" and taken(account, contact, "identifier", draft.identifier) then
    faults:add("identifier", "Identifier has already been taken")
  end
  if draft.phone_number and draft.phone_number ~= "" then
    if taken(account, contact, "phone_number", draft.phone_number) then
      faults:add("phone_number", "Phone number has already been taken")
    end
    local digits = draft.phone_number:match("%+([1-9]%d+)$")
    if not digits or #digits > 15 then faults:add("phone_number", "Phone number should be in e164 format") end
  end
  avatars.check(avatar, faults)
  faults:check()
  if draft.identifier == "" and taken(account, contact, "identifier", "") then errors.crash() end
end

--- Puts what a caller sent into a contact (or a draft of one).
function model.assign(contact, given)
  for _, name in ipairs({ "name", "email", "phone_number", "identifier" }) do
    if given[name] ~= nil and (given[name] == null or type(given[name]) ~= "table") then
      contact[name] = cast.string(given[name])
    end
  end
  if contact.email then contact.email = contact.email ~= "" and contact.email:lower() or nil end
  if given.blocked ~= nil then
    contact.blocked = cast.boolean(given.blocked)
    if contact.blocked == nil then errors.crash() end
  end
end

--- Merges the first level of an object into another.
function model.merge(into, given)
  given = cast.object(given)
  if not given then return into end
  local out = {}
  for key, value in pairs(into) do out[key] = value end
  for key, value in pairs(given) do out[key] = value end
  return out
end

--- A lead is somebody who can be reached, everybody else a visitor.
local function classify(contact)
  if contact.email or contact.phone_number or contact.identifier or contact.additional_attributes.social_profiles then
    contact.contact_type = "lead"
  end
end

--- The company of a business address, made when it is the first one of its domain.
local function find_company(state, contact)
  local domain = contact.email and contact.email:match("@([^@]+%.[^@]+)$")
  local label = domain and domain:match("^([^.]+)")
  if not label or FREE_MAIL[label] then return nil end
  local company = contact.account.companies:find({ domain = domain })
  if not company then
    company = contact.account.companies:add({
      id = state:next_id("companies"), domain = domain,
      name = cast.string(cast.present(contact.additional_attributes.company_name))
        or label:sub(1, 1):upper() .. label:sub(2),
    })
  end
  return company
end

--- Puts a contact into a company of the account, which must be there.
function model.join_company(contact, given)
  if not cast.present(given.company_id) then return end
  local id = cast.id(given.company_id)
  local company = contact.account.companies:get(id) or recorded.record("companies", id) or errors.not_found()
  contact.company = company
  contact.additional_attributes = model.merge(contact.additional_attributes, { company_name = company.name })
end

--- What the server does after a contact was stored.
function model.settle(state, contact)
  classify(contact)
  contact.updated_at = state:now()
  if not contact.company then
    contact.company = find_company(state, contact)
    if contact.company then
      contact.additional_attributes = model.merge(contact.additional_attributes,
        { company_name = contact.company.name })
    end
  end
end

--- A new contact with nothing but defaults, not yet stored.
function model.draft(account, name)
  return {
    account = account, name = name, blocked = false, contact_type = "visitor", additional_attributes = {},
    custom_attributes = {}, labels = {},
  }
end

--- Puts a contact among the others, as it is.
function model.place(state, contact)
  contact.id, contact.created_at, contact.updated_at = state:next_id("contacts"), state:now(), state:now()
  return contact.account.contacts:add(contact)
end

function model.store(state, contact)
  model.place(state, contact)
  model.settle(state, contact)
  return contact
end

local function own_source(state, inbox, contact)
  local kind = inbox.channel.type
  if kind == "api" or kind == "web_widget" then return state.random:uuid() end
  if kind == "email" then return contact.email or errors.missing("contact email") end
  if kind == "sms" then return contact.phone_number or errors.missing("contact phone number") end
  errors.crash()
end

--- The tie of a contact to an inbox, found or made. clash: called when another contact owns the source id.
function model.tie(state, contact, inbox, source_id, hmac_verified, clash)
  source_id = cast.present(source_id) and cast.string(source_id) or own_source(state, inbox, contact)
  for _, tie in ipairs(contact.account.contact_inboxes.list) do
    if tie.inbox == inbox and tie.source_id == source_id then
      if tie.contact == contact then return tie end
      if inbox.channel.type == "api" or inbox.channel.type == "web_widget" then clash() end
      tie.source_id = state.random:hex(20) .. "-" .. tie.source_id
    end
  end
  return contact.account.contact_inboxes:add({
    id = state:next_id("contact_inboxes"), contact = contact, inbox = inbox, source_id = source_id,
    hmac_verified = hmac_verified or false, pubsub_token = state.random:token(), created_at = state:now(),
  })
end

--- Removes a contact and all that hangs on it.
function model.remove(contact)
  local account = contact.account
  account.contacts:remove(contact)
  account.contact_inboxes:reject(function(tie) return tie.contact == contact end)
  account.conversations:reject(function(conversation) return conversation.contact == contact end)
  account.messages:reject(function(message) return message.conversation.contact == contact end)
  account.notes:reject(function(note) return note.contact == contact end)
end

return model
