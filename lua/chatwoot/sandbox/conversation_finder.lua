--- Which conversations a list means, in which order, and the counts of meta.
-- Unknown words find nothing; q switches the status filter off, and cuts each count like a page. It must never show an
-- agent what is outside his inboxes, but for those he takes part in, or what his custom role keeps from him.
-- Neighbours: conversation_lists.lua, rights.lua, text.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local labelling = require "chatwoot.sandbox.labelling"
local message_model = require "chatwoot.sandbox.message_model"
local paging = require "chatwoot.sandbox.paging"
local rights = require "chatwoot.sandbox.rights"
local text = require "chatwoot.sandbox.text"

local finder = {}
finder.SIZE = 25
local STATUSES = { [0] = "open", "resolved", "pending", "snoozed" }
local PRIORITY = { low = 0, medium = 1, high = 2, urgent = 3 }

local function listed(value)
  if cast.list(value) then return value end
  return { value }
end

local function any_of(values, value)
  for _, each in ipairs(values) do
    if each == value then return true end
  end
  return false
end

local function speaks(conversation, q)
  for _, message in ipairs(conversation.messages) do
    if message.message_type < 2 and text.contains(message.content or "", q, true) then return true end
  end
  return false
end

local TYPES = {
  mention = function(conversation, ctx) return ctx.user ~= nil and conversation.mentions[ctx.user.id] ~= nil end,
  participating = function(conversation, ctx)
    return ctx.user ~= nil and conversation.participants[ctx.user.id] ~= nil
  end,
  unattended = function(conversation)
    return conversation.first_reply_created_at == nil or conversation.waiting_since ~= nil
  end,
}

local function by_inbox(ctx, add)
  local asked = ctx.p.inbox_id
  if asked == nil or asked == json.null or ctx.p.conversation_type == "participating" then return end
  local ids = {}
  for i, id in ipairs(listed(asked)) do ids[i] = cast.integer(id) end
  add(function(conversation) return any_of(ids, conversation.inbox.id) end)
end

local function by_team(ctx, add)
  if ctx.p.team_id == nil or ctx.p.team_id == json.null then return end
  local team = ctx.account.teams:get(cast.id(ctx.p.team_id)) or errors.not_found()
  add(function(conversation) return conversation.team == team end)
end

--- The number of a state stands for its word, as digits too.
local function status_words(status)
  local words = {}
  for i, word in ipairs(listed(status)) do
    local number = tostring(word):match("^%s*[+-]?%d+")
    words[i] = number and STATUSES[tonumber(number)] or word
  end
  return words
end

local function by_status(ctx, add)
  local status = ctx.p.status
  if ctx.p.q ~= nil or status == "all" then return end
  local words = (status == nil or status == json.null) and { "open" } or status_words(status)
  add(function(conversation) return any_of(words, conversation.status) end)
end

local function by_type(ctx, add)
  local test = TYPES[ctx.p.conversation_type]
  if test then add(function(conversation) return test(conversation, ctx) end) end
  if ctx.p.conversation_type == "participating" then return end
  add(function(conversation) return rights.lists_conversation(ctx, conversation) end)
end

--- The text that is looked for; a list is looked for as it is written.
function finder.query(ctx)
  local q = ctx.p.q
  return type(q) == "table" and q ~= json.null and json.encode(q) or cast.string(q) or ""
end

--- The tests a conversation of this list must pass; assignee_type stands apart because of the counts.
local function tests(ctx)
  local list = {}
  local function add(test) list[#list + 1] = test end
  by_type(ctx, add)
  by_inbox(ctx, add)
  by_team(ctx, add)
  by_status(ctx, add)
  if ctx.p.labels ~= nil and ctx.p.labels ~= json.null then
    local wanted = labelling.asked(ctx.p.labels)
    add(function(conversation) return labelling.any(conversation.labels, wanted) end)
  end
  if ctx.p.source_id ~= nil and ctx.p.source_id ~= json.null then
    add(function(conversation) return conversation.contact_inbox.source_id == ctx.p.source_id end)
  end
  if ctx.p.q ~= nil then
    local q = finder.query(ctx)
    add(function(conversation) return speaks(conversation, q) end)
  end
  return list
end

--- All conversations of the list, whoever has them.
function finder.find(ctx)
  local list = tests(ctx)
  return ctx.account.conversations:select(function(conversation)
    for _, test in ipairs(list) do
      if not test(conversation) then return false end
    end
    return true
  end)
end

--- Those of them the caller means: his, nobody's, somebody's.
function finder.of_assignee(ctx, list)
  local kind, out = ctx.p.assignee_type, {}
  for _, conversation in ipairs(list) do
    local owner = conversation.assignee
    local fits = kind == "me" and owner ~= nil and owner == ctx.user or kind == "unassigned" and owner == nil
      or kind == "assigned" and owner ~= nil or not (kind == "me" or kind == "unassigned" or kind == "assigned")
    if fits then out[#out + 1] = conversation end
  end
  return out
end

--- { mine_count, assigned_count, unassigned_count, all_count }
function finder.counts(ctx, list)
  local counts = { mine_count = 0, assigned_count = 0, unassigned_count = 0, all_count = #list }
  for _, conversation in ipairs(list) do
    local owner = conversation.assignee
    local name = owner and "assigned_count" or "unassigned_count"
    counts[name] = counts[name] + 1
    if owner and owner == ctx.user then counts.mine_count = counts.mine_count + 1 end
  end
  return counts
end

--- The counts where q was asked for: each on its own is cut as the page cuts the rows.
function finder.counts_of_page(ctx, list)
  local counts, passed = finder.counts(ctx, list), (paging.number(ctx.p.page) - 1) * finder.SIZE
  for name, count in pairs(counts) do counts[name] = math.max(0, math.min(finder.SIZE, count - passed)) end
  counts.assigned_count = counts.all_count - counts.unassigned_count
  return counts
end

local function key(name) return function(conversation) return conversation[name] end end
local BY = {
  last_activity_at = key("last_activity_at"), created_at = key("created_at"), waiting_since = key("waiting_since"),
  priority = function(conversation) return PRIORITY[conversation.priority] end,
}

--- Orders by a field; what has none comes last. Equal ones keep the order of a second field.
local function order(list, by, descending, second, second_descending)
  table.sort(list, function(a, b)
    local x, y = by(a), by(b)
    if x ~= y then
      if x == nil or y == nil then return y == nil end
      if descending then return x > y end
      return x < y
    end
    x, y = second(a), second(b)
    if x ~= y then
      if second_descending then return x > y end
      return x < y
    end
    return a.id < b.id
  end)
  return list
end

local OLD_NAMES = { latest = "last_activity_at_desc", sort_on_created_at = "created_at_asc",
  sort_on_priority = "priority_desc", sort_on_waiting_since = "waiting_since_asc" }

--- Sorted as sort_by asks, last activity first otherwise.
function finder.sort(list, sort_by)
  sort_by = OLD_NAMES[sort_by] or sort_by
  if sort_by == "priority_desc_created_at_asc" then
    return order(list, BY.priority, true, BY.created_at, false)
  elseif sort_by == "unread" then
    return order(list, function(conversation) return message_model.unread(conversation, math.huge) end, true,
      BY.last_activity_at, true)
  end
  local name, direction = tostring(sort_by or ""):match("^(.-)_(a?d?e?sc)$")
  local by = BY[name]
  if not by or (direction ~= "asc" and direction ~= "desc") then
    return order(list, BY.last_activity_at, true, BY.created_at, true)
  end
  return order(list, by, direction == "desc", name == "priority" and BY.last_activity_at or BY.created_at,
    name == "priority" or name ~= "waiting_since" and direction == "desc")
end

--- Leaves those changed within so many seconds; text and zero leave none.
function finder.updated_within(ctx, list)
  local since = ctx.state:now() - (cast.integer(ctx.p.updated_within) or 0)
  local out = {}
  for _, conversation in ipairs(list) do
    if conversation.updated_at > since then out[#out + 1] = conversation end
  end
  return out
end

return finder
