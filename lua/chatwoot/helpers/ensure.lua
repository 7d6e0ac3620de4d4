--- `ensure`: the record with this natural key, found or made. For resources whose list comes whole: labels, teams, canned responses,
--- webhooks, inboxes, definitions of custom attributes. It never changes a record that is there. Neighbours: ensure_contact.lua.
--- Sources: which keys the server holds unique, and that it stores names of teams and titles of labels in lower case, was recorded.

local mistake = require "chatwoot.mistake"

--- What makes two records the same: fields of params beside fields of the record. Inboxes have no key on the server.
local KEYS = {
  labels = { { "title", fold = true } },
  teams = { { "name", fold = true } },
  canned_responses = { { "short_code" } },
  webhooks = { { "url" } },
  custom_attribute_definitions = { { "attribute_key" }, { "attribute_model", default = "conversation_attribute" } },
  inboxes = { { "name" }, { "channel", "channel_type" } },
}

--- "web_widget" as it stands in answers: "Channel::WebWidget".
local function channel_type(channel)
  local kind = type(channel) == "table" and channel.type
  if type(kind) ~= "string" then return nil end
  return "Channel::" .. kind:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
end

local function wanted(operation, keys, params)
  local out = {}
  for _, key in ipairs(keys) do
    local value = params[key[1]] or key.default
    if key[1] == "channel" then value = channel_type(value) end
    if type(value) ~= "string" then mistake(("%s: params needs %s, by which the record is found"):format(operation, key[1])) end
    out[key[2] or key[1]] = key.fold and value:lower() or value
  end
  return out
end

local function find(self, fields, opts)
  local list, err = self:list(fields.attribute_model and { attribute_model = fields.attribute_model } or nil, opts)
  if not list then return nil, err end
  for _, record in ipairs(list) do
    local same = true
    for name, value in pairs(fields) do same = same and record[name] == value end
    if same then return record end
  end
end

--- @return table? record, boolean|chatwoot.Error made or err
return function(resource)
  local keys, operation = KEYS[resource], resource .. ":ensure"
  return function(self, params, opts)
    if type(params) ~= "table" then mistake(operation .. ": takes the params of create") end
    local fields = wanted(operation, keys, params)
    self:create(params, { dry_run = true }) -- params that create would refuse are refused now
    local there, err = find(self, fields, opts)
    if there or err then return there, err or false end
    local made, why = self:create(params, opts)
    if made then return made, true end
    there = why.kind == "validation" and find(self, fields, opts) -- taken a moment ago?
    if there then return there, false end
    return nil, why
  end
end
