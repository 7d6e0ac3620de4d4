--- Agent bots of an account, and those of the installation, which every account may use.
-- It must never show a secret to anybody but administrators, nor the address of a bot of the installation.
-- Neighbours: inboxes.lua (links one), state.lua (makes them with their token).
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local json = require "chatwoot.sandbox.json"
local removal = require "chatwoot.sandbox.removal"
local times = require "chatwoot.sandbox.times"

local agent_bots = { find = {} }
local column, null = cast.column, json.null
local BOT_TYPES = { webhook = "webhook", [0] = "webhook" }

--- What everybody may see of a bot; the address is hidden for bots of the installation.
function agent_bots.slim(state, bot)
  return {
    id = bot.id, name = column(bot.name), description = column(bot.description), thumbnail = avatars.url(state, bot),
    outgoing_url = bot.account and column(bot.outgoing_url) or nil, bot_type = bot.bot_type,
  }
end

local function full(ctx, bot)
  local view = agent_bots.slim(ctx.state, bot)
  view.bot_config, view.account_id = bot.bot_config, column(bot.account and bot.account.id)
  view.system_bot = bot.account == nil
  if bot.account then
    view.access_token = bot.access_token
    if guard.is_administrator(ctx) then view.secret = bot.secret end
  end
  return view
end

--- A bot in the answer of an inbox: its token is an object there.
function agent_bots.in_inbox(ctx, bot)
  local view = full(ctx, bot)
  view.access_token = {
    id = bot.id, owner_type = "AgentBot", owner_id = bot.id, token = bot.access_token,
    created_at = times.iso(bot.created_at), updated_at = times.iso(bot.created_at),
  }
  return view
end

--- A bot as the sender of a message.
function agent_bots.sender(state, bot)
  return { id = bot.id, name = column(bot.name), avatar_url = avatars.url(state, bot), type = "agent_bot" }
end

--- A bot the account may use: its own or one of the installation.
function agent_bots.accessible(ctx, id)
  local bot = ctx.state.bots:get(cast.id(id))
  if bot and (not bot.account or bot.account == ctx.account) then return bot end
end

local function find_any(ctx)
  return agent_bots.accessible(ctx, ctx.ids.agent_bot_id or ctx.ids.id) or errors.not_found()
end

local function find_own(ctx)
  local bot = find_any(ctx)
  if not bot.account then errors.not_found() end
  return bot
end

agent_bots.find.get = find_any
for _, name in ipairs({ "update", "delete", "delete_avatar", "reset_access_token", "reset_secret" }) do
  agent_bots.find[name] = find_own
end

--- Takes over the texts that are given of a bot; adds what is wrong with them.
function agent_bots.assign_texts(bot, given, faults)
  for _, rule in ipairs({ { "name", 255 }, { "description", 20000 }, { "outgoing_url", 2048 } }) do
    local name = rule[1]
    if cast.given(given[name]) then bot[name] = cast.string(given[name]) end
    if bot[name] and cast.length(bot[name]) > rule[2] then
      local title = name:gsub("^%l", string.upper):gsub("_", " ")
      faults:add(name, ("%s is too long (maximum is %d characters)"):format(title, rule[2]))
    end
  end
end

local function assign(ctx, bot)
  local given, faults = ctx.form, errors.faults()
  agent_bots.assign_texts(bot, given, faults)
  if given.bot_type ~= nil and given.bot_type ~= null then bot.bot_type = BOT_TYPES[given.bot_type]
    or errors.crash() end
  if cast.object(given.bot_config) then bot.bot_config = given.bot_config end
  avatars.check(given.avatar ~= null and given.avatar or nil, faults)
  faults:check()
end

function agent_bots.list(ctx)
  local list = json.array({})
  for _, bot in ipairs(ctx.state.bots.list) do
    if not bot.account or bot.account == ctx.account then list[#list + 1] = full(ctx, bot) end
  end
  return list
end

function agent_bots.get(ctx) return full(ctx, ctx.record) end

function agent_bots.create(ctx)
  local draft = { bot_config = {}, bot_type = "webhook" }
  assign(ctx, draft)
  local bot = ctx.state:add_bot(ctx.account, draft)
  avatars.set(ctx.state, bot, ctx.form.avatar)
  return full(ctx, bot)
end

function agent_bots.update(ctx)
  local draft = cast.copy({ bot_config = ctx.record.bot_config })
  assign(ctx, draft)
  for key, value in pairs(draft) do ctx.record[key] = value end
  for _, name in ipairs({ "name", "description", "outgoing_url" }) do
    if ctx.form[name] == null then ctx.record[name] = nil end
  end
  avatars.set(ctx.state, ctx.record, ctx.form.avatar)
  return full(ctx, ctx.record)
end

function agent_bots.delete(ctx) removal.bot(ctx.state, ctx.record) end

function agent_bots.delete_avatar(ctx)
  ctx.record.avatar = nil
  return full(ctx, ctx.record)
end

function agent_bots.reset_access_token(ctx)
  ctx.state:issue_token("agent_bot", ctx.record)
  return full(ctx, ctx.record)
end

function agent_bots.reset_secret(ctx)
  ctx.record.secret = ctx.state.random:token()
  return full(ctx, ctx.record)
end

return agent_bots
