--- What goes with a member, a user, a bot or an account that is removed: ties, assignments, tokens.
-- It must never decide who may remove, nor when: the server's own jobs are the callers' business (state:later).
-- Neighbours: agents.lua, agent_bots.lua and the platform_ files, which call it.
local removal = {}

local function leave(account, user)
  for _, inbox in ipairs(account.inboxes.list) do inbox.members[user.id] = nil end
  for _, team in ipairs(account.teams.list) do team.members[user.id] = nil end
  for _, conversation in ipairs(account.conversations.list) do
    if conversation.assignee == user then conversation.assignee = nil end
  end
end

--- Takes a user out of an account: his inboxes, teams and conversations there lose him.
function removal.member(state, account, user)
  state:remove_member(account, user)
  leave(account, user)
end

local function is_his(user) return function(record) return record.user == user end end

--- What a user has in an account goes, what he wrote there stays.
local function forget(account, user)
  leave(account, user) -- inboxes may name users who are no members
  for _, message in ipairs(account.messages.list) do
    if message.sender == user then message.sender, message.sender_type = nil, nil end
  end
  for _, note in ipairs(account.notes.list) do
    if note.user == user then note.user = nil end
  end
  for _, conversation in ipairs(account.conversations.list) do conversation.participants[user.id] = nil end
  account.custom_filters:reject(is_his(user))
  account.notifications:reject(is_his(user))
end

--- Removes a user from the installation; what he wrote stays, by nobody.
function removal.user(state, user)
  for _, account in ipairs(state.accounts.list) do
    if account.members[user.id] then state:remove_member(account, user) end
    forget(account, user)
  end
  state.sessions:reject(is_his(user))
  state.subscriptions:reject(is_his(user))
  state.users:remove(user)
  state.tokens[user.access_token] = nil
end

--- Removes a bot; inboxes it served have none then.
function removal.bot(state, bot)
  for _, account in ipairs(state.accounts.list) do
    for _, inbox in ipairs(account.inboxes.list) do
      if inbox.bot == bot then inbox.bot = nil end
    end
    for _, message in ipairs(account.messages.list) do
      if message.sender == bot then message.sender, message.sender_type = nil, nil end
    end
  end
  state.bots:remove(bot)
  state.tokens[bot.access_token] = nil
end

--- Removes an account with all that is in it; its users stay.
function removal.account(state, account)
  for _, member in pairs(account.members) do
    for i = #member.user.accounts, 1, -1 do
      if member.user.accounts[i] == member then table.remove(member.user.accounts, i) end
    end
  end
  for _, bot in ipairs(state.bots:select(function(bot) return bot.account == account end)) do
    removal.bot(state, bot)
  end
  for _, inbox in ipairs(account.inboxes.list) do
    if inbox.channel.identifier then state.inbox_identifiers[inbox.channel.identifier] = nil end
  end
  state.accounts:remove(account)
end

return removal
