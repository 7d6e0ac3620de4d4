--- By which fields `ensure` finds a record in a list that comes whole: labels, teams, canned responses, webhooks, inboxes, definitions of
--- custom attributes. It must never take two records for one that the server tells apart. Neighbours: ensure.lua, find_contact.lua.
--- Sources: which keys the server holds unique, and that it stores names of teams and titles of labels in lower case, was recorded.

local lower = require "chatwoot.lower"
local mistake = require "chatwoot.mistake"
local options = require "chatwoot.helpers.opts"

local M = {}

--- What makes two records the same: fields of params beside fields of the record. Inboxes have no key on the server.
local KEYS = {
  labels = { { "title", fold = true } },
  teams = { { "name", fold = true } },
  canned_responses = { { "short_code" } },
  webhooks = { { "url" } },
  custom_attribute_definitions = { { "attribute_key" }, { "attribute_model", default = "conversation_attribute" } },
  inboxes = { { "name" }, { "channel", "channel_type" } },
}

--- "web_widget" as it stands in answers: "Channel::WebWidget". A voice inbox is one of Twilio's with voice (since 4.14.0).
local function channel_type(channel)
  local kind = type(channel) == "table" and channel.type
  if type(kind) ~= "string" then return nil end
  return "Channel::" .. kind:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
end

local function type_of(record)
  return record.channel_type == "Channel::TwilioSms" and record.voice_enabled and "Channel::Voice" or record.channel_type
end

--- @return table fields of a record beside the values they must have
function M.wanted(resource, params)
  local out = {}
  for _, key in ipairs(KEYS[resource]) do
    local value = params[key[1]] or key.default
    if key[1] == "channel" then value = channel_type(value) end
    if type(value) ~= "string" then mistake(("%s:ensure: params needs %s, by which the record is found"):format(resource, key[1])) end
    out[key[2] or key[1]] = key.fold and lower(value) or value
  end
  return out
end

--- @return table? record, chatwoot.Error? err
function M.find(self, fields, opts)
  local list, err = self:list(fields.attribute_model and { attribute_model = fields.attribute_model } or nil, options.reading(opts))
  if not list then return nil, err end
  for _, record in ipairs(list) do
    local same = true
    for name, value in pairs(fields) do
      same = same and (name == "channel_type" and type_of(record) or record[name]) == value
    end
    if same then return record end
  end
end

return M
