--- The four ways to list conversations: list and meta, search by text, filter by clauses. Pages of 25.
-- It must never decide which conversations are meant or in which order.
-- Neighbours: conversation_finder.lua and filter.lua (which), conversations.lua.
local cast = require "chatwoot.sandbox.cast"
local conversation_view = require "chatwoot.sandbox.conversation_view"
local filter = require "chatwoot.sandbox.filter"
local finder = require "chatwoot.sandbox.conversation_finder"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local paging = require "chatwoot.sandbox.paging"
local text = require "chatwoot.sandbox.text"
local times = require "chatwoot.sandbox.times"

local lists = {}
local SIZE = 25

local function views(ctx, list)
  local payload = json.array({})
  for i, conversation in ipairs(list) do payload[i] = conversation_view.full(ctx, conversation) end
  return payload
end

--- One page of what is meant. With q the counts are those of the page.
local function page_of(ctx, found)
  local mine = finder.sort(finder.of_assignee(ctx, found), ctx.p.sort_by)
  if ctx.p.updated_within ~= nil then
    local recent = finder.updated_within(ctx, mine)
    return recent, finder.counts(ctx, ctx.p.q ~= nil and recent or found)
  end
  local page = paging.slice(mine, paging.number(ctx.p.page), SIZE)
  return page, finder.counts(ctx, cast.present(ctx.p.q) and page or found)
end

function lists.list(ctx)
  local page, counts = page_of(ctx, finder.find(ctx))
  return { data = { meta = counts, payload = views(ctx, page) } }
end

function lists.meta(ctx) return { meta = finder.counts(ctx, finder.find(ctx)) } end

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
  local page = page_of(ctx, finder.find(ctx))
  local payload, q = json.array({}), cast.string(ctx.p.q) or ""
  for i, conversation in ipairs(page) do
    payload[i] = hit(ctx, conversation, q)
  end
  return { meta = without_assigned(finder.counts(ctx, page)), payload = payload }
end

function lists.filter(ctx)
  local test = filter.conversations(ctx)
  local found = ctx.account.conversations:select(function(conversation)
    return guard.sees_inbox(ctx, conversation.inbox) and test(conversation)
  end)
  local page = paging.slice(finder.sort(found), paging.number(ctx.p.page), SIZE)
  return { meta = without_assigned(finder.counts(ctx, found)), payload = views(ctx, page) }
end

return lists
