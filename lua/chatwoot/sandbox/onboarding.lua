--- The first steps of a new account: who it is for. No help center is ever made by itself.
-- It must never take settings or what belongs to the operator.
-- Neighbours: accounts.lua (the rest of an account, and what both answer), account_model.lua.
local accounts = require "chatwoot.sandbox.accounts"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.account_model"

local onboarding = {}

function onboarding.update(ctx)
  local account, given, faults = ctx.account, ctx.form, errors.faults()
  local draft = { name = account.name, locale = account.locale }
  model.assign(draft, { name = given.name, locale = given.locale })
  model.check(draft, faults)
  faults:check()
  account.name, account.locale = draft.name, draft.locale
  accounts.introduce(account, given)
  return accounts.changed(account)
end

function onboarding.help_center_generation()
  return { generation_id = json.null, state = json.null, articles_count = 0, categories_count = 0 }
end

return onboarding
