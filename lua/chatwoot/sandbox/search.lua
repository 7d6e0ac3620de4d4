--- The search over everything: conversations by id and contact, contacts, messages; 15 of each on a page. A conversation
-- without messages among the hits breaks the answer, as it does on the server. There are no articles here.
-- It must never find what lies outside the caller's inboxes. Neighbours: search_words.lua, contact_lists.lua (who stands
-- in lists), text.lua.
local cast = require "chatwoot.sandbox.cast"
local contact_lists = require "chatwoot.sandbox.contact_lists"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local message_view = require "chatwoot.sandbox.message_view"
local paging = require "chatwoot.sandbox.paging"
local search_words = require "chatwoot.sandbox.search_words"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"
local users = require "chatwoot.sandbox.users"

local search = {}
local SIZE = 15
local THREE_MONTHS = 92 * 86400

--- What is looked for; a list is looked for as it is written.
local function query_of(ctx)
  local q = ctx.p.q
  q = type(q) == "table" and q ~= json.null and json.encode(q) or cast.string(q) or ""
  return q:match("^%s*(.-)%s*$")
end

local function has(ctx, feature) return ctx.account.features[feature] == true end

--- Whether a time lies between since and until; both count with the feature only.
local function in_time(ctx, time)
  if not has(ctx, "advanced_search") then return true end
  local since, till = cast.present(ctx.p.since), cast.present(ctx.p["until"])
  if type(since) == "table" or type(till) == "table" then errors.crash() end
  if since and (not time or time < cast.integer(since)) then return false end
  return not till or time ~= nil and time <= cast.integer(till)
end

local function newest_first(field)
  return function(a, b)
    local x, y = a[field], b[field]
    if x ~= y then
      if x == nil or y == nil then return y == nil end
      return x > y
    end
    return a.id > b.id
  end
end

local function page_of(ctx, list, order)
  table.sort(list, order)
  return paging.slice(list, paging.number(ctx.p.page), SIZE)
end

local function known_by(contact, q)
  return text.contains(contact.name, q, true) or text.contains(contact.email, q, true)
    or text.contains(contact.phone_number, q, true) or text.contains(contact.identifier, q, true)
end

local function contact_view(contact)
  return {
    email = cast.column(contact.email), id = contact.id, name = cast.column(contact.name),
    phone_number = cast.column(contact.phone_number), identifier = cast.column(contact.identifier),
    additional_attributes = contact.additional_attributes,
    last_activity_at = cast.column(contact.last_activity_at and times.unix(contact.last_activity_at)),
  }
end

local function conversation_view(ctx, conversation)
  local first, inbox = conversation.messages[1] or errors.crash(), conversation.inbox
  local agent = conversation.assignee
  return {
    id = conversation.id, account_id = ctx.account.id, created_at = times.unix(conversation.created_at),
    message = message_view.plain(ctx.state, first, true), contact = contact_view(conversation.contact),
    inbox = { id = inbox.id, channel_id = inbox.channel.id, name = inbox.name, channel_type = inbox.channel.class },
    agent = agent and users.search_hit(ctx.state, agent, ctx.account),
    additional_attributes = conversation.additional_attributes,
  }
end

local function find_conversations(ctx)
  local q, out = query_of(ctx), json.array({})
  local found = ctx.account.conversations:select(function(conversation)
    return guard.sees_inbox(ctx, conversation.inbox) and in_time(ctx, conversation.last_activity_at)
      and (text.contains(tostring(conversation.id), q, true) or known_by(conversation.contact, q))
  end)
  for i, conversation in ipairs(page_of(ctx, found, newest_first("created_at"))) do
    out[i] = conversation_view(ctx, conversation)
  end
  return out
end

local function find_contacts(ctx)
  local q, out = query_of(ctx), json.array({})
  local found = ctx.account.contacts:select(function(contact)
    return contact_lists.reachable(contact) and known_by(contact, q) and in_time(ctx, contact.last_activity_at)
  end)
  for i, contact in ipairs(page_of(ctx, found, newest_first("last_activity_at"))) do out[i] = contact_view(contact) end
  return out
end

--- How a content must read: whole words with the feature, any part of it without.
local function content_test(ctx)
  local q = query_of(ctx)
  if q == "" then return function() return true end end
  if not has(ctx, "search_with_gin") then return function(content) return text.contains(content, q, true) end end
  return search_words.test(q) or function() return false end
end

--- Who must have written it, and where; both count with the feature only.
local function origin_test(ctx)
  if not has(ctx, "advanced_search") then return function() return true end end
  local kind, id = tostring(ctx.p.from or ""):match("^(%l+):(%d+)$")
  local class = ({ contact = "Contact", agent = "User" })[kind]
  local inbox_id = cast.present(ctx.p.inbox_id) and cast.integer(ctx.p.inbox_id)
  return function(message)
    if class and not (message.sender_type == class and message.sender.id == tonumber(id)) then return false end
    return not inbox_id or message.conversation.inbox.id == inbox_id
  end
end

local function find_messages(ctx)
  local fits, comes_from, out = content_test(ctx), origin_test(ctx), json.array({})
  local oldest = ctx.state:now() - THREE_MONTHS
  local found = ctx.account.messages:select(function(message)
    return message.created_at >= oldest and guard.sees_inbox(ctx, message.conversation.inbox)
      and fits(message.content or "") and comes_from(message) and in_time(ctx, message.created_at)
  end)
  for i, message in ipairs(page_of(ctx, found, newest_first("created_at"))) do
    out[i] = message_view.plain(ctx.state, message, true)
  end
  return out
end

function search.conversations(ctx) return { payload = { conversations = find_conversations(ctx) } } end
function search.contacts(ctx) return { payload = { contacts = find_contacts(ctx) } } end
function search.messages(ctx) return { payload = { messages = find_messages(ctx) } } end

function search.articles(ctx)
  paging.number(ctx.p.page)
  return { payload = { articles = json.array({}) } }
end

function search.all(ctx)
  return { payload = {
    conversations = find_conversations(ctx), contacts = find_contacts(ctx), messages = find_messages(ctx),
    articles = json.array({}),
  } }
end

return search
