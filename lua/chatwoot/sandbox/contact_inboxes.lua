--- The ties of contacts to inboxes: made by hand, and found by source id.
-- Somebody else's source id must never be taken over here: the server breaks on it.
-- Neighbours: contact_model.lua (makes a tie), contacts.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_view = require "chatwoot.sandbox.contact_view"
local contacts = require "chatwoot.sandbox.contacts"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local inbox_view = require "chatwoot.sandbox.inbox_view"
local model = require "chatwoot.sandbox.contact_model"

local ties = { find = { create = contacts.by_path } }

local function inbox_of(ctx)
  local inbox = ctx.account.inboxes:get(cast.id(ctx.p.inbox_id)) or errors.not_found()
  guard.check_inbox(ctx, inbox)
  return inbox
end

function ties.create(ctx)
  local inbox = inbox_of(ctx)
  local tie = model.tie(ctx.state, ctx.record, inbox, ctx.form.source_id, cast.boolean(ctx.form.hmac_verified),
    errors.crash)
  return { source_id = tie.source_id, inbox = inbox_view.slim(ctx.state, inbox) }
end

function ties.filter(ctx)
  local inbox = inbox_of(ctx)
  local source_id = cast.string(ctx.p.source_id)
  for _, tie in ipairs(ctx.account.contact_inboxes.list) do
    if tie.inbox == inbox and tie.source_id == source_id then
      return contact_view.full(ctx.state, tie.contact, true)
    end
  end
  errors.raise(404)
end

return ties
