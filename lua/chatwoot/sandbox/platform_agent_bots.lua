--- Bots as a platform app makes, changes and deletes them. The account of a bot is not looked for: any number is stored, none
-- makes a bot of the installation. It must never show pictures or keys for signatures.
-- Neighbours: agent_bots.lua (checks, the bots of an account), grants.lua, removal.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local grants = require "chatwoot.sandbox.grants"
local json = require "chatwoot.sandbox.json"
local removal = require "chatwoot.sandbox.removal"

local handlers = { find = {} }
local column = cast.column

for _, name in ipairs({ "get", "update", "delete", "delete_avatar" }) do
  handlers.find[name] = grants.finder("bots", "agent_bot_id")
end

local function view(bot)
  return {
    id = bot.id, name = column(bot.name), description = column(bot.description),
    outgoing_url = column(bot.outgoing_url), account_id = column(bot.account and bot.account.id),
    access_token = bot.access_token,
  }
end

--- What is given of a bot, checked; errors of a picture come last.
local function draft_of(ctx, bot)
  local draft, faults = { name = bot.name, description = bot.description, outgoing_url = bot.outgoing_url },
    errors.faults()
  agent_bots.assign_texts(draft, ctx.form, faults)
  avatars.check(cast.present(ctx.form.avatar), faults)
  faults:check()
  return draft
end

--- The account that is meant: a stand-in for one that does not exist, nil for the installation.
local function account_of(ctx, current)
  local given = ctx.form.account_id
  if not cast.given(given) then return current end
  local id = cast.integer(given)
  return id and (ctx.state.accounts:get(id) or { id = id }) or nil
end

function handlers.list(ctx)
  local out = json.array({})
  for i, bot in ipairs((grants.list(ctx.state, ctx.app, "bots"))) do out[i] = view(bot) end
  return out
end

function handlers.get(ctx) return view(ctx.record) end

function handlers.create(ctx)
  local bot = ctx.state:add_bot(account_of(ctx, nil), draft_of(ctx, {}))
  avatars.set(ctx.state, bot, ctx.form.avatar)
  grants.add(ctx.app, "bots", bot)
  return view(bot)
end

function handlers.update(ctx)
  local bot, draft = ctx.record, draft_of(ctx, ctx.record)
  bot.name, bot.description, bot.outgoing_url = draft.name, draft.description, draft.outgoing_url
  bot.account = account_of(ctx, bot.account)
  avatars.set(ctx.state, bot, ctx.form.avatar)
  return view(bot)
end

function handlers.delete(ctx) removal.bot(ctx.state, ctx.record) end

function handlers.delete_avatar(ctx)
  ctx.record.avatar = nil
  return view(ctx.record)
end

return handlers
