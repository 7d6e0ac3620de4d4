--- Fresh accounts with their people, bots and tokens: what every sandbox starts with, and POST /sandbox/world makes
-- anew.
-- The answer has the names the replay of recorded flows reads; they must never change alone.
-- Neighbours: sandbox.lua, http.lua.
local features = require "chatwoot.sandbox.features"

local world = {}

local PEOPLE = {
  admin = { "Ada Admin", "administrator" }, agent = { "Alan Agent", "agent" }, agent2 = { "Grace Agent", "agent" },
}

local function people(state, account, mark)
  local made = {}
  for _, who in ipairs({ "admin", "agent", "agent2" }) do
    local user = state:add_user({ name = PEOPLE[who][1], email = ("%s@%s.example"):format(who, mark),
      password = "Passw0rd!" })
    state:add_member(account, user, { role = PEOPLE[who][2] })
    made[who] = user
  end
  return made
end

local function app(state)
  local made = state.apps:add({ id = state:next_id("apps"), name = "Platform", grants = {} })
  state:issue_token("platform", made)
  return made
end

local function limit(state, list)
  state.limited = true
  for _, record in ipairs(list) do record.rate_limits = true end
end

--- Makes a world and answers what a client needs to know of it. options: rate_limits (for its callers alone).
function world.make(state, options)
  local number = state:next_id("worlds")
  local mark = number == 1 and "acme" or "world" .. number
  local account = state:add_account({ name = "Acme Support", status = "active", features = features.all() })
  local plain = state:add_account({ name = "Acme Plain", status = "active" })
  local other = state:add_account({ name = "Elsewhere", status = "active" })
  local made = people(state, account, mark)
  state:add_member(plain, made.admin, { role = "administrator" })
  for _, who in ipairs({ "admin", "agent" }) do state:work_in(account.members[made[who].id]) end
  local stranger = state:add_user({ name = "Sam Stranger", email = ("stranger@%s.example"):format(mark),
    password = "Passw0rd!" })
  state:add_member(other, stranger, { role = "administrator" })
  local bot = state:add_bot(account, { name = "Acme Bot", outgoing_url = "http://127.0.0.1:9191/bot" })
  state.system_bot = state.system_bot or state:add_bot(nil, { name = "System Bot" })
  local system_bot = state.system_bot
  local app_one, app_two = app(state), app(state)
  if options and options.rate_limits then limit(state, { account, plain, other, made.admin, made.agent, made.agent2, stranger }) end
  return {
    account_id = account.id, plain_account_id = plain.id, other_account_id = other.id, bot_id = bot.id,
    sysbot_id = system_bot.id,
    user_ids = { admin = made.admin.id, agent = made.agent.id, agent2 = made.agent2.id, stranger = stranger.id },
    tokens = {
      admin = made.admin.access_token, agent = made.agent.access_token, agent2 = made.agent2.access_token,
      stranger = stranger.access_token, bot = bot.access_token, sysbot = system_bot.access_token,
      platform = app_one.access_token, platform2 = app_two.access_token,
    },
    pubsub = { admin = made.admin.pubsub_token, agent = made.agent.pubsub_token, agent2 = made.agent2.pubsub_token },
  }
end

return world
