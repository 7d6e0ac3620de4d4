--- The Public API's inbox, found by its identifier, and the visitor's tie to it.
-- It must never ask for a token; who is not found is told in the words of the framework.
-- Neighbours: public_contacts.lua and the others, which start here.
local hours = require "chatwoot.sandbox.working_hours"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"

local public_inboxes = { find = {} }

--- Only Api inboxes have identifiers.
function public_inboxes.by_path(ctx)
  ctx.public = true
  return ctx.state.inbox_identifiers[ctx.ids.inbox_identifier] or errors.unrouted()
end

--- The tie of the contact in the path to the inbox in the path.
function public_inboxes.tie(ctx)
  local inbox = public_inboxes.by_path(ctx)
  for _, tie in ipairs(inbox.account.contact_inboxes.list) do
    if tie.inbox == inbox and tie.source_id == ctx.ids.contact_identifier then
      ctx.contact = tie.contact
      return tie
    end
  end
  errors.unrouted()
end

public_inboxes.find.get = public_inboxes.by_path

function public_inboxes.get(ctx)
  local inbox = ctx.record
  return {
    identifier = inbox.channel.identifier, identity_validation_enabled = inbox.channel.hmac_mandatory,
      name = inbox.name,
    timezone = inbox.timezone, working_hours = hours.view(inbox.working_hours),
    working_hours_enabled = cast.column(inbox.working_hours_enabled),
    csat_survey_enabled = cast.column(inbox.csat_survey_enabled), greeting_enabled = cast.column(inbox.greeting_enabled),
  }
end

return public_inboxes
