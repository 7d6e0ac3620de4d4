--- What a platform app may touch: the accounts, users and bots it made, or was given by asking for a known address.
-- A grant outlives its record, as the server's does (that is what breaks the list of accounts for good).
-- Neighbours: guard.lua (who the app is), the platform_ files.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"

local grants = {}

local function granted(app, kind, id)
  for _, grant in ipairs(app.grants) do
    if grant.kind == kind and grant.id == id then return true end
  end
  return false
end

--- Lets an app touch a record, once. kind: the name of its collection in the state.
function grants.add(app, kind, record)
  if not granted(app, kind, record.id) then app.grants[#app.grants + 1] = { kind = kind, id = record.id } end
end

--- A look-up for handlers.find: the record in the path. Whether it exists is told before whether it is granted.
function grants.finder(kind, name)
  return function(ctx)
    local record = ctx.state[kind]:get(cast.id(ctx.ids[name])) or errors.unrouted()
    if not granted(ctx.app, kind, record.id) then errors.unauthorized("Non permissible resource") end
    return record
  end
end

--- What an app was granted of a kind, in that order, and whether some of it is gone.
function grants.list(state, app, kind)
  local list, missing = {}, false
  for _, grant in ipairs(app.grants) do
    local record = grant.kind == kind and state[kind]:get(grant.id)
    if record then
      list[#list + 1] = record
    elseif grant.kind == kind then
      missing = true
    end
  end
  return list, missing
end

return grants
