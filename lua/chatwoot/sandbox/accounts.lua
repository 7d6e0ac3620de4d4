--- The account itself, as its members see and change it. Who is no member is told that it does not exist, and a suspended
-- account can still be read here. Sign-up is switched off, as it is by default.
-- It must never change what only the operator may: features, limits, status. Neighbours: guard.lua (lets members in),
-- account_model.lua, platform_accounts.lua, onboarding.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"
local model = require "chatwoot.sandbox.account_model"
local times = require "chatwoot.sandbox.times"

local accounts = {}
local null = json.null
local PROFILE = { "industry", "company_size", "timezone", "referral_source", "user_role", "website" }
local SHOWN = { "website", "industry", "company_size", "timezone", "referral_source" }
local BILLING = { "plan_name", "subscribed_quantity", "subscription_status", "subscription_ends_on" }
local SETTINGS = {
  { "auto_resolve_after", "number" }, { "auto_resolve_message", "string" },
  { "auto_resolve_ignore_waiting", "boolean" }, { "audio_transcriptions", "boolean" },
  { "auto_resolve_label", "string" },
}

--- Attributes are hidden whole while there are none; else the known ones show, those of billing always.
local function attributes(account)
  local stored, view = account.custom_attributes, {}
  if next(stored) == nil then return nil end
  for _, name in ipairs(BILLING) do view[name] = cast.column(stored[name]) end
  for _, name in ipairs(SHOWN) do view[name] = cast.present(stored[name]) end
  return view
end

--- When the records of a list last changed, as ten digits.
local function stamp(account, name)
  local last = account.touched[name] or 0
  for _, record in ipairs(account[name].list) do last = math.max(last, record.updated_at or 0) end
  return ("%010d"):format(math.floor(last))
end

local function cache_keys(account)
  return { label = stamp(account, "labels"), inbox = stamp(account, "inboxes"), team = stamp(account, "teams") }
end

--- What a change of an account answers.
function accounts.changed(account)
  local out = model.common(account)
  out.settings, out.created_at = account.settings, times.iso(account.created_at)
  out.custom_attributes, out.cache_keys = attributes(account), cache_keys(account)
  return out
end

local function whole(value) return type(value) ~= "number" or value == math.floor(value) end

--- One setting: null clears, another kind is refused.
local function set(settings, given, name, kind, faults)
  local value = given[name]
  if not cast.given(value) then return end
  settings[name] = value
  local title = name:gsub("_", " "):gsub("^%l", string.upper)
  if value == null then return end
  if type(value) ~= kind or not whole(value) then
    faults:add(name, title .. " must be of type type")
  elseif kind == "number" and value < 10 then
    faults:add(name, title .. " must be greater than or equal to 10")
  elseif kind == "number" and value > 1439856 then
    faults:add(name, title .. " must be less than or equal to 1439856")
  end
end

local function keys_of(list)
  local out = json.array({})
  for _, item in ipairs(list) do out[#out + 1] = cast.scalar(item) end
  return out
end

local function new_settings(account, given, faults)
  local settings = cast.copy(account.settings)
  for _, rule in ipairs(SETTINGS) do set(settings, given, rule[1], rule[2], faults) end
  local required = cast.list(given.conversation_required_attributes)
  if required then settings.conversation_required_attributes = keys_of(required) end
  return settings
end

--- What an account says of its business goes to its attributes.
function accounts.introduce(account, given)
  for _, name in ipairs(PROFILE) do
    if cast.given(given[name]) then account.custom_attributes[name] = given[name] end
  end
end

function accounts.get(ctx)
  local out = accounts.changed(ctx.account)
  out.latest_chatwoot_version, out.subscribed_features = null, json.array({})
  return out
end

function accounts.update(ctx)
  local account, given, faults = ctx.account, ctx.form, errors.faults()
  local draft = {
    name = account.name, domain = account.domain, support_email = account.support_email, locale = account.locale,
  }
  model.assign(draft, given)
  model.check(draft, faults, account)
  local settings = new_settings(account, given, faults)
  faults:check()
  account.name, account.domain, account.support_email = draft.name, draft.domain, draft.support_email
  account.locale, account.settings = draft.locale, settings
  accounts.introduce(account, given)
  return accounts.changed(account)
end

function accounts.update_active_at(ctx) ctx.state:work_in(ctx.member) end

function accounts.cache_keys(ctx) return { cache_keys = cache_keys(ctx.account) } end

function accounts.create() errors.unrouted() end
accounts.create_v2 = accounts.create

return accounts
