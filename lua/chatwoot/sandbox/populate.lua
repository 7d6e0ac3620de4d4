--- Data that looks like a helpdesk's: inboxes with their agents, contacts in several scripts, conversations over the
-- last weeks in every state, some unread, some with files. The same seed makes the same data. It must only do what
-- calls could do, through the same models. Neighbours: phrases.lua (the words), sandbox.lua.
local attachments = require "chatwoot.sandbox.attachments"
local cast = require "chatwoot.sandbox.cast"
local contact_model = require "chatwoot.sandbox.contact_model"
local conversation_model = require "chatwoot.sandbox.conversation_model"
local inboxes = require "chatwoot.sandbox.inboxes"
local message_model = require "chatwoot.sandbox.message_model"
local phrases = require "chatwoot.sandbox.phrases"
local random = require "chatwoot.sandbox.random"

local populate = {}
local DAY = 86400
local MOST = 100000
local COUNTS = { inboxes = 3, contacts = 40, conversations = 80 }

--- What is wrong with what was asked for; nil when nothing is.
function populate.check(state, counts)
  if type(counts) ~= "table" then return "takes a table" end
  for name, value in pairs(counts) do
    if name ~= "account_id" and not COUNTS[name] then return ("unknown option %q"):format(tostring(name)) end
    if type(value) ~= "number" or value < 0 or value > MOST or value % 1 ~= 0 then
      return ("%s must be a whole number up to %d"):format(name, MOST)
    end
  end
  if counts.account_id and not state.accounts:get(counts.account_id) then return "no such account" end
end

--- The people of the account in the order they came.
local function staff(account)
  local list = {}
  for _, member in pairs(account.members) do list[#list + 1] = member end
  table.sort(list, function(a, b) return a.user.id < b.user.id end)
  return list
end

local function acting(work, member)
  return { state = work.state, account = work.account, user = member.user, actor = member.user, member = member,
    form = {} }
end

--- An address no inbox of the installation has yet.
local function free_address(state, address)
  local taken, number, free = {}, 1, address
  for _, account in ipairs(state.accounts.list) do
    for _, inbox in ipairs(account.inboxes.list) do taken[inbox.channel.email or ""] = true end
  end
  while taken[free] do
    number = number + 1
    free = address:gsub("@", "-" .. number .. "@")
  end
  return free
end

local function make_inboxes(work, count)
  for i = 1, count do
    local plan = phrases.inboxes[(i - 1) % #phrases.inboxes + 1]
    local round = math.floor((i - 1) / #phrases.inboxes)
    local ctx, channel = acting(work, work.staff[1]), cast.copy(plan[2])
    if channel.email then channel.email = free_address(work.state, channel.email) end
    ctx.form = { name = plan[1] .. (round > 0 and " " .. round + 1 or ""), channel = channel }
    inboxes.create(ctx)
    local inbox = work.account.inboxes.list[#work.account.inboxes.list]
    for k = 1, math.min(3, #work.staff) do
      if work.random:below(4) > 0 or k == 1 then inbox.members[work.staff[k].user.id] = work.staff[k].user end
    end
  end
end

local function make_titles(work)
  local account, state = work.account, work.state
  for _, label in ipairs(phrases.labels) do
    if not account.labels:find({ title = label[1] }) then
      account.labels:add({ id = state:next_id("labels"), title = label[1], color = label[2], show_on_sidebar = true })
    end
  end
  for i, name in ipairs(phrases.teams) do
    if not account.teams:find({ name = name }) then
      local team = account.teams:add({
        id = state:next_id("teams"), account = account, name = name, allow_auto_assign = true, members = {},
        created_at = state:now(), updated_at = state:now(),
      })
      local member = work.staff[i % #work.staff + 1]
      team.members[member.user.id] = state:next_id("joins")
    end
  end
  for _, canned in ipairs(phrases.canned) do
    if not account.canned_responses:find({ short_code = canned[1] }) then
      account.canned_responses:add({
        id = state:next_id("canned_responses"), account = account, short_code = canned[1], content = canned[2],
        created_at = state:now(), updated_at = state:now(),
      })
    end
  end
end

local function make_contact(work, number)
  local person = phrases.people[(number - 1) % #phrases.people + 1]
  local round = math.floor((number - 1) / #phrases.people)
  local draft = contact_model.draft(work.account, person[1] .. (round > 0 and " " .. round + 1 or ""))
  local tail = round > 0 and tostring(round + 1) or ""
  if number % 7 ~= 0 then
    local address = person[2] .. tail .. "@" .. work.random:pick(phrases.domains)
    if not work.account.contacts:find({ email = address }) then draft.email = address end
  end
  if number % 3 == 0 then
    draft.phone_number = ("+4930%07d"):format(work.account.id * 10000 + #work.account.contacts.list)
  end
  if number % 4 == 0 then draft.identifier = ("crm-%d-%d"):format(work.account.id, #work.account.contacts.list + 1) end
  draft.additional_attributes = { city = person[3], country_code = person[4] }
  draft.custom_attributes = number % 5 == 0 and { plan = work.random:pick({ "basic", "gold", "platinum" }) } or {}
  contact_model.check(work.account, draft)
  local contact = contact_model.store(work.state, draft)
  if number % 6 == 0 then contact.labels = { work.random:pick(phrases.labels)[1] } end
  if number % 5 == 0 then
    work.account.notes:add({
      id = work.state:next_id("notes"), contact = contact, content = work.random:pick(phrases.notes),
      user = work.random:pick(work.staff).user, created_at = work.state:now(), updated_at = work.state:now(),
    })
  end
  return contact
end

--- A picture of one pixel.
local PNG = "\137PNG\r\n\26\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\8\6\0\0\0\31\21\196\137\0\0\0\rIDATx\156c\0\1\0\0\5\0\1"
  .. "\r\n-\180\0\0\0\0IEND\174B`\130"

local function speak(work, conversation, member, content, incoming)
  local message = message_model.draft(conversation, incoming and 0 or 1, content)
  message.sender_type = incoming and "Contact" or "User"
  message.sender = incoming and conversation.contact or member.user
  message_model.store(work.state, message)
  if work.random:below(12) == 0 then
    attachments.add(work.state, message, { filename = "photo.png", content_type = "image/png", data = PNG })
  end
end

local function advance(work, seconds) work.time = math.min(work.time + seconds, work.until_time) end

local function talk(work, conversation, member, plan)
  local lines = 1 + work.random:below(#plan - 1)
  if work.random:below(20) == 0 then lines = 40 end
  for i = 1, lines do
    local content = plan[(i - 1) % (#plan - 1) + 2]
    speak(work, conversation, member, content, i % 2 == 1)
    advance(work, 60 + work.random:below(1800))
  end
  if work.random:below(5) == 0 then
    local note = message_model.draft(conversation, 1, work.random:pick(phrases.notes))
    note.private, note.sender_type, note.sender = true, "User", member.user
    message_model.store(work.state, note)
  end
end

local STATES = { "open", "open", "open", "open", "resolved", "resolved", "pending", "snoozed" }
local PRIORITIES = { "low", "medium", "high", "urgent" }

--- Moves a conversation on as agents would, and lets the lines about it be written.
local function settle(work, ctx, conversation, plan)
  local dice = work.random
  if dice:below(3) > 0 then conversation_model.set_labels(ctx, conversation, { plan[1] }) end
  if dice:below(3) > 0 then conversation_model.assign(ctx, conversation, dice:pick(work.staff).user) end
  if dice:below(5) == 0 and #work.account.teams.list > 0 then
    conversation_model.set_team(ctx, conversation, dice:pick(work.account.teams.list))
  end
  if dice:below(3) == 0 then conversation_model.set_priority(ctx, conversation, dice:pick(PRIORITIES)) end
  local status = dice:pick(STATES)
  if status ~= conversation.status then
    conversation_model.set_status(ctx, conversation, status, status == "snoozed" and work.until_time + DAY or nil)
  end
  if dice:below(2) == 0 then conversation.agent_last_seen_at = work.state:now() end
  if dice:below(4) == 0 then conversation.custom_attributes = { order = ("A-%04d"):format(dice:below(10000)) } end
  work.state:settle()
end

local function make_conversation(work, number)
  local account, dice = work.account, work.random
  local contact = account.contacts.list[(number - 1) % #account.contacts.list + 1]
  local inbox = dice:pick(account.inboxes.list)
  if inbox.channel.type == "email" and not contact.email then inbox = account.inboxes.list[1] end
  local ctx = acting(work, dice:pick(work.staff))
  local ok, tie = pcall(contact_model.tie, work.state, contact, inbox, nil, false, error)
  if not ok then return end
  local conversation = conversation_model.create(ctx, tie, { additional_attributes = {} })
  local plan = dice:pick(phrases.talks)
  advance(work, 30)
  talk(work, conversation, ctx.member, plan)
  settle(work, ctx, conversation, plan)
end

--- Adds data to an account. counts: { inboxes, contacts, conversations, account_id }.
function populate.run(state, account_id, counts)
  local account = state.accounts:get(counts.account_id or account_id)
  local clock, now = state.clock, state:now()
  local work = {
    state = state, account = account, random = random.new(state.random:below(1000000) + 1), staff = staff(account),
    until_time = now, time = now - 21 * DAY,
  }
  state.clock = function() return work.time end
  local wanted = {}
  for name, default in pairs(COUNTS) do wanted[name] = counts[name] or default end
  make_inboxes(work, wanted.inboxes)
  make_titles(work)
  for number = 1, wanted.contacts do make_contact(work, number) end
  local rounds = wanted.conversations
  if #account.contacts.list == 0 or #account.inboxes.list == 0 then rounds = 0 end
  for number = 1, rounds do
    work.time = math.max(work.time + 1, now - 21 * DAY + 20 * DAY * number / rounds)
    make_conversation(work, number)
  end
  state.clock, account.shadow = clock, nil
end

return populate
