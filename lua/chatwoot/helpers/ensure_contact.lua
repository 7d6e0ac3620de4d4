--- `contacts:ensure`: the contact with this identifier, email, phone number or source_id (in this order, each exactly), found or made.
--- It never changes a contact that is there. It searches rather than filters: filters leave some contacts out (recorded).
--- Neighbours: ensure.lua.

local mistake = require "chatwoot.mistake"
local try = require "chatwoot.try"

local KEYS = { { "identifier" }, { "email", fold = true }, { "phone_number" } }

local function by_key(self, key, value, opts)
  local wanted = key.fold and value:lower() or value
  local walk = { of = "search" }
  for name, given in pairs(opts or {}) do walk[name] = given end
  local next_contact = self:each({ q = value }, walk)
  local contact = next_contact() -- no for loop: on Lua 5.1 a task can't wait in its iterator
  while contact do
    local has = contact[key[1]]
    if has and (key.fold and has:lower() or has) == wanted then return contact end
    contact = next_contact()
  end
end

local function by_source(self, params, opts)
  local found, err = self.inboxes:filter({ inbox_id = params.inbox_id, source_id = params.source_id }, opts)
  if found or err.kind == "not_found" then return found end
  error(err, 0)
end

local function find(self, params, opts)
  for _, key in ipairs(KEYS) do
    local value = params[key[1]]
    local found = type(value) == "string" and value ~= "" and by_key(self, key, value, opts)
    if found then return found end
  end
  return params.source_id and by_source(self, params, opts) or nil
end

local function check(params)
  if type(params) ~= "table" then mistake "contacts:ensure: takes the params of create" end
  if not (params.identifier or params.email or params.phone_number or params.source_id) then
    mistake "contacts:ensure: params needs identifier, email, phone_number or source_id, by which the contact is found"
  end
  if params.source_id and not params.inbox_id then mistake "contacts:ensure: source_id needs inbox_id beside it" end
end

return function()
  return function(self, params, opts)
    check(params)
    self:create(params, { dry_run = true }) -- params that create would refuse are refused now
    local ok, found = try(find, self, params, opts)
    if not ok then return nil, found end
    if found then return found, false end
    local made, err = self:create(params, opts)
    if made then return made, true end
    if err.kind ~= "validation" then return nil, err end
    ok, found = try(find, self, params, opts) -- taken a moment ago?
    if ok and found then return found, false end
    return nil, err
  end
end
