--- All that a sandbox knows: accounts with their records, users, bots, tokens, bytes of files, and the clock. One table
-- per sandbox, nothing shared between two. It must never decide who may do what or what an answer looks like.
-- Neighbours: world.lua (fills it first), guard.lua, the resources.
local collection = require "chatwoot.sandbox.collection"
local features = require "chatwoot.sandbox.features"
local random = require "chatwoot.sandbox.random"

local State = {}
State.__index = State

--- How long a job waits in line at most, in seconds.
local LAG = 0.5

--- options: seed, clock (a function that gives seconds), rate_limits.
local function new(options)
  return setmetatable({
    accounts = collection.new(), users = collection.new(), bots = collection.new(), apps = collection.new(),
    sessions = collection.new(), subscriptions = collection.new(),
    tokens = {}, blobs = {}, inbox_identifiers = {}, last_id = {}, random = random.new(options.seed),
      clock = options.clock,
    rate_limits = options.rate_limits, limited = options.rate_limits, pots = {},
    jobs = {}, slow_jobs = {}, calls = 0, outbox = {}, defects = {}, base = "http://sandbox.example", message_limit = 200,
  }, State)
end

function State:now() return self.clock() end

--- Does something when the call under way has been answered, as the server's jobs do.
function State:later(job) self.jobs[#self.jobs + 1] = job end

--- Does what was put off, and what that puts off in turn.
function State:run_jobs()
  while #self.jobs > 0 do
    local jobs = self.jobs
    self.jobs = {}
    for _, job in ipairs(jobs) do job() end
  end
end

--- Does something a moment after the answer, as jobs do that wait in line: a reading call right behind does not see it
--- yet, a writing one comes after it. calls: so many calls of any kind do not see it. When the clock has moved on, all do.
function State:soon(job, calls)
  self.slow_jobs[#self.slow_jobs + 1] = {
    job = job, call = self.calls + (calls or 1), due = self:now() + LAG, before_writes = calls == nil,
  }
end

--- Does something when the clock has come so far.
function State:at(time, job) self.slow_jobs[#self.slow_jobs + 1] = { job = job, call = math.huge, due = time } end

local function do_ripe(state, is_ripe)
  if #state.slow_jobs == 0 then return end
  local waiting = state.slow_jobs
  state.slow_jobs = {}
  for _, entry in ipairs(waiting) do
    if is_ripe(entry) then state:later(entry.job) else state.slow_jobs[#state.slow_jobs + 1] = entry end
  end
  state:run_jobs()
end

--- Does what has waited long enough when a call begins.
function State:begin_call(reads)
  self.calls = self.calls + 1
  local now = self:now()
  do_ripe(self, function(entry) return entry.due <= now or entry.before_writes and not reads end)
end

--- Does what has waited long enough when a call has been answered.
function State:end_call()
  do_ripe(self, function(entry) return entry.call <= self.calls end)
end

--- Does all that waits in line, at once.
function State:settle()
  self:run_jobs()
  local any
  local function in_line(entry)
    local waits = entry.call < math.huge
    any = any or waits
    return waits
  end
  repeat
    any = false
    do_ripe(self, in_line)
  until not any
end

--- The next id of a kind, as a sequence of the database: never given twice.
function State:next_id(kind)
  self.last_id[kind] = (self.last_id[kind] or 0) + 1
  return self.last_id[kind]
end

local COLLECTIONS = {
  "inboxes", "contacts", "contact_inboxes", "conversations", "messages", "labels", "teams", "canned_responses",
    "webhooks",
  "notes", "companies", "definitions", "custom_filters", "notifications",
  "custom_roles", "sla_policies",
}

--- A new account with nothing in it. fields: name, features, …
function State:add_account(fields)
  local account = {
    id = self:next_id("accounts"), created_at = self:now(), members = {}, last_display_id = 0, locale = "en",
    features = features.default(), limits = {}, settings = {}, custom_attributes = {}, touched = {},
  }
  for key, value in pairs(fields) do account[key] = value end
  for _, name in ipairs(COLLECTIONS) do
    account[name] = collection.new(function() account.touched[name] = self:now() end)
  end
  return self.accounts:add(account)
end

--- A token text for an owner. kind: user, agent_bot, platform.
function State:issue_token(kind, owner)
  if owner.access_token then self.tokens[owner.access_token] = nil end
  owner.access_token = self.random:token()
  self.tokens[owner.access_token] = { kind = kind, owner = owner }
  return owner.access_token
end

--- A new user of the installation.
function State:add_user(fields)
  local user = {
    id = self:next_id("users"), created_at = self:now(), confirmed = true, ui_settings = {}, custom_attributes = {},
    pubsub_token = self.random:token(), accounts = {},
  }
  for key, value in pairs(fields) do user[key] = value end
  user.email = user.email:lower()
  self.users:add(user)
  self:issue_token("user", user)
  return user
end

--- Puts a user into an account. fields: role, availability, auto_offline, custom_role_id.
function State:add_member(account, user, fields)
  local member = {
    id = self:next_id("account_users"), user = user, account = account, role = "agent", availability = "online",
    auto_offline = true, created_at = self:now(), row = self:next_id("account_user_rows"),
  }
  for key, value in pairs(fields) do member[key] = value end
  account.members[user.id] = member
  user.accounts[#user.accounts + 1] = member
  return member
end

--- A membership was changed: it is the last of its user's from now on, as rows of the database are.
function State:touch_member(member)
  local list = member.user.accounts
  member.row, member.updated_at = self:next_id("account_user_rows"), self:now()
  for i, each in ipairs(list) do
    if each == member then
      table.remove(list, i)
      break
    end
  end
  list[#list + 1] = member
end

--- Its user is at work in this account now.
function State:work_in(member)
  member.active_at = self:now()
  self:touch_member(member)
end

--- Takes a user out of an account.
function State.remove_member(_, account, user)
  account.members[user.id] = nil
  for i, member in ipairs(user.accounts) do
    if member.account == account then table.remove(user.accounts, i) break end
  end
end

--- A new agent bot; account nil makes a bot of the whole installation.
function State:add_bot(account, fields)
  local bot = {
    id = self:next_id("bots"), account = account, bot_type = "webhook", bot_config = {}, created_at = self:now(),
    secret = self.random:token(),
  }
  for key, value in pairs(fields) do bot[key] = value end
  self.bots:add(bot)
  self:issue_token("agent_bot", bot)
  return bot
end

--- Keeps the bytes of an upload and answers its record { key, filename, content_type, size, data }.
function State:keep_blob(upload)
  local blob = {
    id = self:next_id("blobs"), key = self.random:hex(40), filename = upload.filename,
      content_type = upload.content_type,
    data = upload.data, size = #upload.data, created_at = self:now(),
  }
  self.blobs[blob.key] = blob
  return blob
end

return { new = new }
