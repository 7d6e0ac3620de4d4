--- What makes an account valid, for its administrators and for platform apps alike, and what both see of it.
-- It must never store a draft that is not valid.
-- Neighbours: accounts.lua, platform_accounts.lua.
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"

local model = {}
local null = json.null
local SENDER = "Chatwoot <support@sandbox.example>"

-- In the order of the server's numbers, from 0; a dash is a number without a language.
local LOCALES, locale_number = {}, 0
for name in ([[en ar nl fr de - it ja ko pt ru - es ml ca el pt_BR ro ta fa zh_TW vi da tr cs fi id sv hu no zh_CN pl sk
  uk th lv is he lt sr bg]]):gmatch("%S+") do
  if name ~= "-" then LOCALES[name], LOCALES[locale_number] = name, name end
  locale_number = locale_number + 1
end
local STATUSES = { active = "active", suspended = "suspended", [0] = "active", [1] = "suspended" }

--- A word of an enum as it is stored: "" and null clear it, an unknown one is a crash.
local function enum(words, value)
  if cast.scalar(value) == nil or value == "" then return nil end
  return words[value] or errors.crash()
end

--- Takes over what is given of name, locale, domain and support_email (and status, from a platform app).
function model.assign(draft, given, with_status)
  for _, name in ipairs({ "name", "domain", "support_email" }) do
    if cast.given(given[name]) then draft[name] = cast.string(given[name]) end
  end
  if cast.given(given.locale) then draft.locale = enum(LOCALES, given.locale) end
  if with_status and cast.given(given.status) then draft.status = enum(STATUSES, given.status) end
end

--- What the mail library can read as an address: one word will do.
local function address(text)
  local inside = text:match("^[^<>]*<([^<>]*)>%s*$") or text:match("^%s*([^<>]-)%s*$")
  return inside and (inside:find("^[^@%s]+$") or inside:find("^[^@%s]+@[^@%s]+$"))
end

--- Adds what is wrong with an account about to be stored. account: as it is, nil for a new one.
function model.check(draft, faults, account)
  if draft.name and cast.length(draft.name) > 255 then
    faults:add("name", "Name is too long (maximum is 255 characters)")
  end
  if cast.blank(draft.name) then faults:add("name", "Name can't be blank") end
  if draft.domain and cast.length(draft.domain) > 100 then
    faults:add("domain", "Domain is too long (maximum is 100 characters)")
  end
  local mail = cast.present(draft.support_email)
  if mail and mail ~= (account and account.support_email) and not address(mail) then
    faults:add("support_email", "Support email is not a valid email address")
  end
end

--- What every view of an account begins with.
function model.common(account)
  return {
    id = account.id, name = account.name, locale = cast.column(account.locale), domain = cast.column(account.domain),
    support_email = cast.present(account.support_email) or SENDER, features = account.features,
    status = account.status or null,
  }
end

return model
