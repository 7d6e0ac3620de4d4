--- The four ways to list conversations: list and meta, search by text, filter by clauses. Pages of 25.
-- It must never decide which conversations are meant or in which order.
-- Neighbours: conversation_finder.lua and filter.lua (which), conversations.lua.
local cast = require "chatwoot.sandbox.cast"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local filter = require "chatwoot.sandbox.filter"
local finder = require "chatwoot.sandbox.conversation_finder"
local json = require "chatwoot.sandbox.json"
local paging = require "chatwoot.sandbox.paging"
local rights = require "chatwoot.sandbox.rights"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"

local lists = {}

local function views(ctx, list)
  local payload = json.array({})
  for i, conversation in ipairs(list) do payload[i] = conversation_view.full(ctx, conversation) end
  return payload
end

--- One page of what is meant, and the counts: of all, or with q as a page cuts them. Who asks for what changed lately
--- gets no pages.
local function page_of(ctx, found)
  local by_time, with_q = cast.present(ctx.p.updated_within), ctx.p.q ~= nil
  if by_time and with_q then found = finder.updated_within(ctx, found) end
  local mine = finder.sort(finder.of_assignee(ctx, found), ctx.p.sort_by)
  if by_time then return finder.updated_within(ctx, mine), finder.counts(ctx, found) end
  local page = paging.slice(mine, paging.number(ctx.p.page), finder.SIZE)
  return page, with_q and finder.counts_of_page(ctx, found) or finder.counts(ctx, found)
end

function lists.list(ctx)
  local page, counts = page_of(ctx, finder.find(ctx))
  return { data = { meta = counts, payload = views(ctx, page) } }
end

function lists.meta(ctx)
  local _, counts = page_of(ctx, finder.find(ctx))
  return { meta = counts }
end

local function without_assigned(counts)
  counts.assigned_count = nil
  return counts
end

local function hit(ctx, conversation, q)
  local found = json.array({})
  for _, message in ipairs(conversation.messages) do
    if message.message_type < 2 and text.contains(message.content or "", q, true) then
      found[#found + 1] = {
        content = cast.column(message.content), id = message.id, message_type = message.message_type,
        sender_name = message.sender and cast.column(message.sender.name) or json.null,
        created_at = times.unix(message.created_at),
      }
    end
  end
  local contact, inbox = conversation.contact, conversation.inbox
  return {
    id = conversation.id, uuid = conversation.uuid, created_at = times.unix(conversation.created_at),
    contact = { id = contact.id, name = cast.column(contact.name) }, messages = found, account_id = ctx.account.id,
    inbox = { id = inbox.id, name = inbox.name, channel_type = inbox.channel.class },
  }
end

function lists.search(ctx)
  local page, counts = page_of(ctx, finder.find(ctx))
  local payload, q = json.array({}), finder.query(ctx)
  for i, conversation in ipairs(page) do
    payload[i] = hit(ctx, conversation, q)
  end
  return { meta = without_assigned(counts), payload = payload }
end

function lists.filter(ctx)
  local test = filter.conversations(ctx)
  local found = ctx.account.conversations:select(function(conversation)
    return rights.lists_conversation(ctx, conversation) and test(conversation)
  end)
  local page = paging.slice(finder.sort(found), paging.number(ctx.p.page), finder.SIZE)
  return { meta = without_assigned(finder.counts(ctx, found)), payload = views(ctx, page) }
end

return lists
