--- The caller's own notifications: listed, read, put off, thrown away. One of somebody else is 404. An unknown
-- conversation in read_all reads everything, any word but read in destroy_all means all.
-- It must never make one. Neighbours: notify.lua (makes them), notification_view.lua, paging.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local paging = require "chatwoot.sandbox.paging"
local times = require "chatwoot.sandbox.times"
local view = require "chatwoot.sandbox.notification_view"

local notifications = { find = {} }
local SIZE = 15

local function find(ctx)
  local record = ctx.account.notifications:get(cast.id(ctx.ids.notification_id))
  return record and record.user == ctx.user and record or errors.not_found()
end
for _, name in ipairs({ "mark_read", "mark_unread", "snooze", "delete" }) do notifications.find[name] = find end

--- What the caller asks to see besides unread ones: { read = true, snoozed = true }.
local function included(ctx)
  local set = {}
  local asked = ctx.p.includes
  for _, word in ipairs(cast.list(asked) or { asked }) do
    if type(word) == "string" then set[word] = true end
  end
  return set
end

local function own(ctx, include)
  return ctx.account.notifications:select(function(notification)
    return notification.user == ctx.user and (include.read or not notification.read_at)
      and (include.snoozed or not notification.snoozed_until)
  end)
end

local function count_unread(list)
  local count = 0
  for _, notification in ipairs(list) do
    if not notification.read_at then count = count + 1 end
  end
  return count
end

local function sorted(ctx, list)
  local order = ctx.p.sort_order
  if order == nil or order == json.null then order = "desc" end
  local word = type(order) == "string" and order:lower()
  if word ~= "asc" and word ~= "desc" then errors.crash() end
  table.sort(list, function(a, b)
    if word == "asc" then a, b = b, a end
    if a.last_activity_at ~= b.last_activity_at then return a.last_activity_at > b.last_activity_at end
    return a.id > b.id
  end)
  return list
end

function notifications.list(ctx)
  local list = sorted(ctx, own(ctx, included(ctx)))
  local payload = json.array({})
  for i, notification in ipairs(paging.slice(list, paging.number(ctx.p.page), SIZE)) do
    payload[i] = view.listed(ctx, notification)
  end
  return { data = {
    meta = { unread_count = count_unread(list), count = #list, current_page = paging.shown(ctx.query.page) },
    payload = payload,
  } }
end

function notifications.unread_count(ctx) return count_unread(own(ctx, {})) end

local function touch(ctx)
  ctx.record.updated_at = ctx.state:now()
  return view.row(ctx.record)
end

function notifications.mark_read(ctx)
  ctx.record.read_at = ctx.state:now()
  return touch(ctx)
end

function notifications.mark_unread(ctx)
  ctx.record.read_at = nil
  return touch(ctx)
end

function notifications.snooze(ctx)
  local seconds = times.leading_seconds(ctx.p.snoozed_until)
  if seconds == false then errors.crash() end
  if not seconds then return view.row(ctx.record) end
  ctx.record.snoozed_until, ctx.record.meta = seconds, { last_snoozed_at = json.null }
  return touch(ctx)
end

function notifications.delete(ctx) ctx.account.notifications:remove(ctx.record) end

local function asked_conversation(ctx)
  if ctx.p.primary_actor_type ~= "Conversation" then return nil end
  return ctx.account.conversations:find({ database_id = cast.id(ctx.p.primary_actor_id) or 0 })
end

function notifications.read_all(ctx)
  local only, now = asked_conversation(ctx), ctx.state:now()
  for _, notification in ipairs(ctx.account.notifications.list) do
    local meant = notification.user == ctx.user and (not only or notification.conversation == only)
    if meant and not notification.read_at then notification.read_at = now end
  end
end

function notifications.destroy_all(ctx)
  local only_read = ctx.p.type == "read"
  ctx.state:soon(function()
    ctx.account.notifications:reject(function(notification)
      return notification.user == ctx.user and (not only_read or notification.read_at ~= nil)
    end)
  end)
end

return notifications
