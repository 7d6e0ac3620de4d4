--- Which conversations a caller may see: an agent those of his inboxes, and one by one those of his teams; a custom role
-- may narrow that to what is his, nobody's, or what he takes part in. It must never raise: who asks decides what follows.
-- Neighbours: guard.lua (inboxes, roles), conversations.lua, conversation_finder.lua.
local guard = require "chatwoot.sandbox.guard"

local rights = {}

--- What a custom role leaves of what an agent may see; nil where he has none, or it leaves all.
local function narrowed(ctx)
  local list = guard.permissions(ctx)
  if not list then return nil end
  local held = {}
  for _, word in ipairs(list) do held[word] = true end
  if held.conversation_manage then return nil end
  return { unassigned = held.conversation_unassigned_manage, taking_part = held.conversation_participating_manage }
end

local function is_mine(ctx, conversation) return conversation.assignee ~= nil and conversation.assignee == ctx.user end

--- Whether a list may hold a conversation.
function rights.lists_conversation(ctx, conversation)
  if not guard.sees_inbox(ctx, conversation.inbox) then return false end
  local only = narrowed(ctx)
  if not only then return true end
  if is_mine(ctx, conversation) then return only.unassigned or only.taking_part or false end
  return only.unassigned and conversation.assignee == nil or false
end

--- Whether a conversation may be opened.
function rights.sees_conversation(ctx, conversation)
  local team = conversation.team
  local open = guard.sees_inbox(ctx, conversation.inbox)
    or ctx.user ~= nil and team ~= nil and team.members[ctx.user.id] ~= nil
  local only = open and narrowed(ctx)
  if not only then return open end
  if is_mine(ctx, conversation) then return only.unassigned or only.taking_part or false end
  if only.unassigned and conversation.assignee == nil then return true end
  return only.taking_part and conversation.participants[ctx.user.id] ~= nil or false
end

return rights
