--- Who may be assigned in several inboxes at once. Neighbours: users.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local users = require "chatwoot.sandbox.users"

local assignable = {}

function assignable.list(ctx)
  local ids, inboxes = ctx.p.inbox_ids, {}
  if ids ~= nil and not cast.list(ids) then ids = { ids } end
  for i, id in ipairs(ids or {}) do
    inboxes[i] = ctx.account.inboxes:get(cast.id(id)) or errors.not_found()
  end
  for _, inbox in ipairs(inboxes) do guard.check_inbox(ctx, inbox) end
  return { payload = users.assignable(ctx.state, ctx.account, inboxes) }
end

return assignable
