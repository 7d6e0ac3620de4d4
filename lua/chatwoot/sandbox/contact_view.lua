--- A contact as answers show it: whole, as a sender, as the raw row.
-- It must never change one.
-- Neighbours: contacts.lua, conversation_view.lua, message_view.lua, the public resources.
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local inbox_view = require "chatwoot.sandbox.inbox_view"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"

local contact_view = {}
local column, null = cast.column, json.null

--- The ties of a contact to inboxes.
function contact_view.ties(state, contact)
  local list = json.array({})
  for _, tie in ipairs(contact.account.contact_inboxes.list) do
    if tie.contact == contact then
      list[#list + 1] = { source_id = tie.source_id, inbox = inbox_view.slim(state, tie.inbox) }
    end
  end
  return list
end

--- The company is shown where the account has companies.
local function company_id(contact)
  if contact.account.features.companies then return column(contact.company and contact.company.id) end
end

--- The whole contact; with_ties adds contact_inboxes.
function contact_view.full(state, contact, with_ties)
  return {
    additional_attributes = contact.additional_attributes, availability_status = "offline",
      email = column(contact.email),
    id = contact.id, name = column(contact.name), phone_number = column(contact.phone_number),
    blocked = contact.blocked, identifier = column(contact.identifier),
    company_id = company_id(contact), thumbnail = avatars.url(state, contact),
    custom_attributes = contact.custom_attributes, created_at = times.unix(contact.created_at),
    last_activity_at = contact.last_activity_at and times.unix(contact.last_activity_at) or nil,
    contact_inboxes = with_ties and contact_view.ties(state, contact) or nil,
  }
end

--- A contact as the sender of a message.
function contact_view.sender(state, contact)
  return {
    additional_attributes = contact.additional_attributes, custom_attributes = contact.custom_attributes,
    email = column(contact.email), id = contact.id, identifier = column(contact.identifier),
      name = column(contact.name),
    phone_number = column(contact.phone_number), thumbnail = avatars.url(state, contact), blocked = contact.blocked,
    type = "contact", company_id = company_id(contact),
  }
end

--- The row of the database, with label_list.
function contact_view.row(contact)
  return {
    id = contact.id, name = column(contact.name), email = column(contact.email),
    phone_number = column(contact.phone_number), account_id = contact.account.id,
    created_at = times.iso(contact.created_at), updated_at = times.iso(contact.updated_at),
    additional_attributes = contact.additional_attributes, identifier = column(contact.identifier),
    custom_attributes = contact.custom_attributes, last_activity_at = times.iso(contact.last_activity_at),
    contact_type = contact.contact_type, middle_name = "", last_name = "", location = null, country_code = null,
    blocked = contact.blocked, company_id = column(contact.company and contact.company.id),
    label_list = json.array(cast.copy(contact.labels)),
  }
end

return contact_view
