--- What a conversation is measured by: the first answer, later answers to a customer who waited, and its end. Written by a job, as
-- the grey lines are. It must never change the conversation. Neighbours: message_model.lua and conversation_model.lua (call
-- it), conversations.lua (shows it).
local cast = require "chatwoot.sandbox.cast"
local times = require "chatwoot.sandbox.times"

local reporting = {}

local function note(state, conversation, name, from, till, user)
  state:soon(function()
    conversation.measures = conversation.measures or {}
    table.insert(conversation.measures, {
      id = state:next_id("reporting_events"), name = name, from = from, till = till, user_id = user and user.id, at = state:now(),
    })
  end)
end

--- An answer of a user, before the conversation has followed it.
function reporting.answered(state, message)
  local conversation = message.conversation
  if not conversation.first_reply_created_at then
    note(state, conversation, "first_response", conversation.created_at, message.created_at, message.sender)
  elseif conversation.waiting_since then
    note(state, conversation, "reply_time", conversation.waiting_since, message.created_at, message.sender)
  end
end

function reporting.resolved(state, conversation)
  note(state, conversation, "conversation_resolved", conversation.created_at, state:now(), conversation.assignee)
end

--- The measures of a conversation for an answer, oldest first; it is named by its id in the database here. Whole seconds; none
--- of them in business hours, which the sandbox does not count.
function reporting.view(conversation)
  local list = {}
  for i, measure in ipairs(conversation.measures or {}) do
    list[i] = {
      id = measure.id, name = measure.name, value = math.floor(measure.till) - math.floor(measure.from),
      value_in_business_hours = 0, event_start_time = times.iso(measure.from), event_end_time = times.iso(measure.till),
      account_id = conversation.account.id, inbox_id = conversation.inbox.id, user_id = cast.column(measure.user_id),
      conversation_id = conversation.database_id, created_at = times.iso(measure.at), updated_at = times.iso(measure.at),
    }
  end
  return list
end

return reporting
