--- Accounts as a platform app makes, changes and deletes them. A feature nobody knows is a crash: after the account was made,
-- before this app was granted it.
-- It must never show a feature that is off. Neighbours: account_model.lua, features.lua, grants.lua, removal.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local features = require "chatwoot.sandbox.features"
local grants = require "chatwoot.sandbox.grants"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.account_model"
local removal = require "chatwoot.sandbox.removal"

local accounts = { find = {} }
local LIMITS = { agents = true, inboxes = true, captain_responses = true, captain_documents = true, emails = true }

for _, name in ipairs({ "get", "update", "delete" }) do
  accounts.find[name] = grants.finder("accounts", "account_id")
end

local function view(account)
  local out = model.common(account)
  out.custom_attributes, out.limits = account.custom_attributes, account.limits
  return out
end

--- Anything that is not blank switches on: "false" and 0 too.
local function switched(on, given)
  on = cast.copy(on)
  for name, value in pairs(cast.object(given) or {}) do
    if not features.known(name) then errors.crash() end
    on[name] = not cast.blank(value) or nil
  end
  return on
end

local function draft_of(account, given)
  local draft, faults = {}, errors.faults()
  for _, name in ipairs({ "name", "locale", "domain", "support_email", "status", "limits", "custom_attributes" }) do
    draft[name] = account[name]
  end
  model.assign(draft, given, true)
  draft.limits = cast.object(given.limits) or draft.limits
  draft.custom_attributes = cast.object(given.custom_attributes) or draft.custom_attributes
  model.check(draft, faults, account)
  for name in pairs(draft.limits) do
    if not LIMITS[name] then
      faults:add("limits", "Limits : Invalid data")
      break
    end
  end
  faults:check()
  return draft
end

local function store(account, draft)
  for _, name in ipairs({ "name", "locale", "domain", "support_email", "status", "limits", "custom_attributes" }) do
    account[name] = draft[name]
  end
end

function accounts.list(ctx)
  local list, missing = grants.list(ctx.state, ctx.app, "accounts")
  if missing then errors.crash() end
  local out = json.array({})
  for i, account in ipairs(list) do out[i] = view(account) end
  return out
end

function accounts.get(ctx) return view(ctx.record) end

function accounts.create(ctx)
  local blank = { status = "active", locale = "en", limits = {}, custom_attributes = {} }
  local account = ctx.state:add_account(draft_of(blank, ctx.form))
  account.features = switched(account.features, ctx.form.features)
  grants.add(ctx.app, "accounts", account)
  return view(account)
end

function accounts.update(ctx)
  local account = ctx.record
  local draft, on = draft_of(account, ctx.form), switched(account.features, ctx.form.features)
  store(account, draft)
  account.features = on
  return view(account)
end

function accounts.delete(ctx)
  local account = ctx.record
  ctx.state:later(function() removal.account(ctx.state, account) end)
end

return accounts
