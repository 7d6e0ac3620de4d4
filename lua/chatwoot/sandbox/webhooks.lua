--- Webhooks of an account: stored with the secret the server makes. Role comes before the record.
-- It must never send anything.
-- Neighbours: state.lua, resources.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local wrapped = require "chatwoot.sandbox.wrapped"

local webhooks = {}
local DEFAULTS = {
  "conversation_status_changed", "conversation_updated", "conversation_created", "contact_created", "contact_updated",
  "message_created", "message_updated", "webwidget_triggered",
}
local EVENTS = { inbox_created = true, inbox_updated = true, conversation_typing_on = true,
  conversation_typing_off = true }
for _, name in ipairs(DEFAULTS) do EVENTS[name] = true end

local function find(ctx) return ctx.account.webhooks:get(cast.id(ctx.ids.webhook_id)) or errors.not_found() end

local function view(hook)
  local inbox = hook.inbox
  return {
    id = hook.id, name = cast.column(hook.name), url = hook.url, account_id = hook.account.id,
    subscriptions = hook.subscriptions, secret = hook.secret,
    inbox = inbox and { id = inbox.id, name = inbox.name } or nil,
  }
end

local function asked(ctx) return wrapped.fields(ctx, true) end

local function known_events(list)
  for _, name in ipairs(list) do
    if not EVENTS[name] then return false end
  end
  return #list > 0
end

local function assign(ctx, hook, given, stored)
  if given.url ~= nil then hook.url = cast.string(given.url) end
  if given.name ~= nil then hook.name = cast.string(given.name) end
  if cast.list(given.subscriptions) then hook.subscriptions = given.subscriptions end
  if given.inbox_id ~= nil then hook.inbox = ctx.account.inboxes:get(cast.id(given.inbox_id)) end
  local faults = errors.faults()
  if hook.name and cast.length(hook.name) > 255 then faults:add("name",
    "Name is too long (maximum is 255 characters)") end
  if not (hook.url and hook.url:find("https?://[^%s]+")) then faults:add("url", "Url is invalid") end
  for _, other in ipairs(ctx.account.webhooks.list) do
    if other ~= stored and other.url == hook.url then faults:add("url", "Url has already been taken") end
  end
  if not known_events(hook.subscriptions) then faults:add("subscriptions", "Subscriptions Invalid events") end
  faults:check()
end

function webhooks.list(ctx)
  local list = json.array({})
  for i, hook in ipairs(ctx.account.webhooks.list) do list[i] = view(hook) end
  return { payload = { webhooks = list } }
end

function webhooks.create(ctx)
  local hook = { account = ctx.account, subscriptions = json.array(cast.copy(DEFAULTS)) }
  assign(ctx, hook, asked(ctx))
  hook.id, hook.secret = ctx.state:next_id("webhooks"), ctx.state.random:token()
  return { payload = { webhook = view(ctx.account.webhooks:add(hook)) } }
end

function webhooks.update(ctx)
  local hook, draft = find(ctx), {}
  for key, value in pairs(hook) do draft[key] = value end
  assign(ctx, draft, asked(ctx), hook)
  for _, name in ipairs({ "url", "name", "subscriptions", "inbox" }) do hook[name] = draft[name] end
  return { payload = { webhook = view(hook) } }
end

function webhooks.delete(ctx) ctx.account.webhooks:remove(find(ctx)) end

return webhooks
