--- Who may be assigned in several inboxes at once: their common members, then the administrators.
-- It must never answer for an inbox the caller can't see.
-- Neighbours: users.lua (who that is), inboxes.lua (the same for one inbox).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local users = require "chatwoot.sandbox.users"

local assignable = {}

function assignable.list(ctx)
  local ids, inboxes = cast.list(ctx.p.inbox_ids) or errors.not_found(), {}
  for i, id in ipairs(ids) do
    inboxes[i] = ctx.account.inboxes:get(cast.id(id)) or errors.not_found()
  end
  for _, inbox in ipairs(inboxes) do guard.check_inbox(ctx, inbox) end
  return { payload = users.assignable(ctx.state, ctx.account, inboxes) }
end

return assignable
