-- Bring people from another system into Chatwoot: create who is missing, update who is there. Safe to run again.
local chatwoot = require "chatwoot"
local client = chatwoot.new()

local people = {
  { identifier = "crm-1001", name = "Zoë Ünal", email = "zoe.unal@example.com", city = "Köln" },
  { identifier = "crm-1002", name = "李小龍", email = "xiaolong.li@example.com", city = "香港" },
}

local function find(identifier)
  local found = chatwoot.assert(client.contacts:filter {
    { attribute_key = "identifier", filter_operator = "equal_to", values = { identifier } },
  })
  return found[1]
end

for _, person in ipairs(people) do
  local fields = { name = person.name, email = person.email, identifier = person.identifier,
    additional_attributes = { city = person.city }, custom_attributes = { synced = true } }
  local known = find(person.identifier)
  if known then
    chatwoot.assert(client.contacts:update(known.id, fields))
  else
    known = chatwoot.assert(client.contacts:create(fields))
  end
  print((known and "ok  " or "??  ") .. person.name)
end
client:close()
