--- Who follows a conversation, in the order of joining.
-- Users outside its inbox must never be stored, though they are echoed.
-- Neighbours: conversations.lua (who may), conversation_model.lua (follow).
local cast = require "chatwoot.sandbox.cast"
local conversations = require "chatwoot.sandbox.conversations"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.conversation_model"
local users = require "chatwoot.sandbox.users"

local participants = { find = {} }
for _, name in ipairs({ "list", "create", "update", "delete" }) do participants.find[name] = conversations.by_path end

--- The users that are meant; anything but a list of members is a crash.
local function asked(ctx)
  local ids, out = cast.list(ctx.p.user_ids) or errors.crash(), {}
  for i, id in ipairs(ids) do
    local member = users.member(ctx.account, id) or errors.crash()
    out[i] = member
  end
  return out
end

local function view(ctx, list)
  local out = json.array({})
  for i, user in ipairs(list) do out[i] = users.agent(ctx.state, user, ctx.account) end
  return out
end

local function may_follow(conversation, member)
  return member.role == "administrator" or conversation.inbox.members[member.user.id] ~= nil
end

local function current(ctx)
  local joined, list = ctx.record.participants, {}
  for id in pairs(joined) do list[#list + 1] = ctx.state.users:get(id) end
  table.sort(list, function(a, b) return joined[a.id] < joined[b.id] end)
  return list
end

function participants.list(ctx) return view(ctx, current(ctx)) end

--- Answers those who are new.
function participants.create(ctx)
  local added = {}
  for _, member in ipairs(asked(ctx)) do
    if not ctx.record.participants[member.user.id] then
      added[#added + 1] = member.user
      if may_follow(ctx.record, member) then model.follow(ctx, ctx.record, member.user) end
    end
  end
  return view(ctx, added)
end

function participants.update(ctx)
  local members, old, shown = asked(ctx), ctx.record.participants, {}
  ctx.record.participants = {}
  for i, member in ipairs(members) do
    shown[i] = member.user
    if may_follow(ctx.record, member) then
      ctx.record.participants[member.user.id] = old[member.user.id]
      model.follow(ctx, ctx.record, member.user)
    end
  end
  return view(ctx, shown)
end

function participants.delete(ctx)
  local ids = cast.list(ctx.p.user_ids) or errors.crash()
  for _, id in ipairs(ids) do ctx.record.participants[cast.integer(id) or 0] = nil end
end

return participants
