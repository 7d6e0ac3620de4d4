--- Finds a contact by identifier, email, phone number or source_id, each exactly. It searches rather than filters: filters leave some contacts
--- out (recorded). Nothing is caught and no `for` asks an iterator, so that it may wait anywhere, on Lua 5.1 too. Neighbours:
--- ensure_contact.lua; walk.lua reads the pages.

local core = require "chatwoot.core"
local lower = require "chatwoot.lower"
local walk = require "chatwoot.walk"

local M = { KEYS = { { "identifier" }, { "email", fold = true }, { "phone_number" } } }

local function by_key(self, key, value, opts)
  local wanted, failed = key.fold and lower(value) or value, nil
  local function fetch(params)
    local list
    if not failed then list, failed = self:search(params, opts) end
    return list or {}
  end
  -- the server's search knows wildcards: a backslash would escape what follows
  local next_contact = walk.each(fetch, core.rows((core.find("contacts", "search"))), { q = value:gsub("\\", "\\\\") })
  local contact = next_contact()
  while contact do
    local has = contact[key[1]]
    if type(has) == "string" and (key.fold and lower(has) or has) == wanted then return contact end
    contact = next_contact()
  end
  return nil, failed
end

local function by_source(self, params, opts)
  local id = params.source_id
  if type(id) == "number" then id = ("%.0f"):format(id) end -- create takes a number too, and stores its digits
  local found, err = self.inboxes:filter({ inbox_id = params.inbox_id, source_id = id }, opts)
  if found or err.kind == "not_found" then return found end
  return nil, err
end

--- @return table? contact, chatwoot.Error? err
function M.find(self, params, opts)
  for _, key in ipairs(M.KEYS) do
    local value = params[key[1]]
    if type(value) == "string" and value ~= "" then
      local found, err = by_key(self, key, value, opts)
      if found or err then return found, err end
    end
  end
  if params.source_id ~= nil then return by_source(self, params, opts) end
end

return M
