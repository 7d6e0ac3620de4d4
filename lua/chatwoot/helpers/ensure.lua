--- `ensure`: the record with this natural key, found or made. For resources whose list comes whole: labels, teams, canned responses,
--- webhooks, inboxes, definitions of custom attributes. It never changes a record that is there. Neighbours: keys.lua (what is the
--- same), ensure_contact.lua.

local keys = require "chatwoot.helpers.keys"
local mistake = require "chatwoot.mistake"
local options = require "chatwoot.helpers.opts"

--- @return table? record, boolean|chatwoot.Error made or err
return function(resource)
  local operation = resource .. ":ensure"
  return function(self, params, opts)
    if type(params) ~= "table" then mistake(operation .. ": takes the params of create") end
    opts = options.check(operation, opts)
    local fields = keys.wanted(resource, params)
    self:create(params, { dry_run = true, extra = opts.extra }) -- params that create would refuse are refused now
    local there, err = keys.find(self, fields, opts)
    if there or err then return there, err or false end
    local made, why = self:create(params, opts)
    if made then return made, true end
    there = why.kind == "validation" and keys.find(self, fields, opts) -- taken a moment ago?
    if there then return there, false end
    return nil, why
  end
end
