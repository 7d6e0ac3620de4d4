--- `contacts:ensure`: the contact with this identifier, email, phone number or source_id (in this order, each exactly), found or made.
--- It never changes a contact that is there. Neighbours: find_contact.lua, ensure.lua.

local contacts = require "chatwoot.helpers.find_contact"
local mistake = require "chatwoot.mistake"
local options = require "chatwoot.helpers.opts"

local OPERATION = "contacts:ensure"

local function check(params)
  if type(params) ~= "table" then mistake(OPERATION .. ": takes the params of create") end
  local named = params.source_id ~= nil and params.source_id ~= ""
  for _, key in ipairs(contacts.KEYS) do named = named or (params[key[1]] ~= nil and params[key[1]] ~= "") end
  if not named then
    mistake(OPERATION .. ": params needs identifier, email, phone_number or source_id, by which the contact is found")
  end
  if params.source_id ~= nil and not params.inbox_id then mistake(OPERATION .. ": source_id needs inbox_id beside it") end
end

return function()
  return function(self, params, opts)
    check(params)
    opts = options.check(OPERATION, opts)
    self:create(params, { dry_run = true, extra = opts.extra }) -- params that create would refuse are refused now
    local found, err = contacts.find(self, params, options.reading(opts))
    if found or err then return found, err or false end
    local made
    made, err = self:create(params, opts)
    if made then return made, true end
    -- taken a moment ago? A source_id that is taken is 500, and nothing is left behind (recorded)
    if err.kind ~= "validation" and not (err.status == 500 and params.source_id ~= nil) then return nil, err end
    found = contacts.find(self, params, options.reading(opts))
    if found then return found, false end
    return nil, err
  end
end
