--- The grey lines in a conversation: who assigned, labelled, resolved it. Each moves the conversation's last activity.
-- They are written by a job that waits in line: the call right after the one that caused them does not see them yet.
-- Neighbours: conversation_model.lua (calls it), message_model.lua (stores them).
local message_model = require "chatwoot.sandbox.message_model"

local activity = {}

--- Writes a line a moment after the call.
function activity.note(ctx, conversation, content)
  ctx.state:soon(function()
    if not conversation.account.conversations:get(conversation.id) then return end
    message_model.store(ctx.state, message_model.draft(conversation, 2, content))
  end)
end

--- The name of whoever acts.
function activity.actor(ctx) return ctx.actor and ctx.actor.name or (ctx.contact and ctx.contact.name) or "System" end

local STATUS = {
  open = "Conversation was reopened by %s", resolved = "Conversation was marked resolved by %s",
  pending = "Conversation was marked as pending by %s", snoozed = "Conversation was snoozed by %s",
}

function activity.status(ctx, conversation, status)
  activity.note(ctx, conversation, STATUS[status]:format(activity.actor(ctx)))
end

function activity.labels(ctx, conversation, verb, titles)
  if #titles > 0 then
    activity.note(ctx, conversation, ("%s %s %s"):format(activity.actor(ctx), verb, table.concat(titles, ", ")))
  end
end

function activity.priority(ctx, conversation, old, new)
  local name = activity.actor(ctx)
  local content = new and old and ("%s changed the priority from %s to %s"):format(name, old, new)
    or new and ("%s set the priority to %s"):format(name, new) or ("%s removed the priority"):format(name)
  activity.note(ctx, conversation, content)
end

function activity.assigned(ctx, conversation, assignee, team)
  local name = activity.actor(ctx)
  local content
  if assignee == ctx.actor and assignee ~= nil then
    content = ("%s self-assigned this conversation"):format(name)
  elseif assignee and team then
    content = ("Assigned to %s via %s by %s"):format(assignee.name, team.name, name)
  elseif assignee then
    content = ("Assigned to %s by %s"):format(assignee.name or "", name)
  else
    content = ("Conversation unassigned by %s"):format(name)
  end
  activity.note(ctx, conversation, content)
end

function activity.team(ctx, conversation, team, old)
  local name = activity.actor(ctx)
  local content = team and ("Assigned to %s by %s"):format(team.name, name)
    or ("Unassigned from %s by %s"):format(old.name, name)
  activity.note(ctx, conversation, content)
end

return activity
