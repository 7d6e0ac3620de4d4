--- Inboxes: made with their channel, changed field by field (a failure in the channel leaves the rest changed), deleted
-- by a job. It must never know what a channel needs: that is channels.lua. Neighbours: inbox_view.lua,
-- inbox_members.lua.
local agent_bots = require "chatwoot.sandbox.agent_bots"
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local channels = require "chatwoot.sandbox.channels"
local errors = require "chatwoot.sandbox.errors"
local guard = require "chatwoot.sandbox.guard"
local hours = require "chatwoot.sandbox.working_hours"
local inbox_view = require "chatwoot.sandbox.inbox_view"
local json = require "chatwoot.sandbox.json"
local recorded = require "chatwoot.sandbox.recorded"
local users = require "chatwoot.sandbox.users"

local inboxes = { find = {} }
local BOOLEANS = {
  "greeting_enabled", "working_hours_enabled", "enable_email_collect", "csat_survey_enabled", "enable_auto_assignment",
  "allow_messages_after_resolved", "lock_to_single_conversation",
}
local TEXTS = { "name", "greeting_message", "out_of_office_message", "business_name", "timezone" }
local SENDERS = { friendly = "friendly", professional = "professional", [0] = "friendly", [1] = "professional" }
local TEMPLATE = { "name", "template_id", "friendly_name", "content_sid", "approval_sid", "created_at", "language", "status" }

local function known_zone(zone)
  return zone ~= nil and (zone == "UTC" or require("chatwoot.sandbox.zones")[zone] ~= nil)
end

local function some_of(given, names)
  local out = {}
  for _, name in ipairs(names) do
    if cast.given(given[name]) then out[name] = given[name] end
  end
  return out
end

local function csat(given)
  local out = some_of(given, { "display_type", "message", "button_text", "language" })
  local rules, template = cast.object(given.survey_rules), cast.object(given.template)
  if rules then
    out.survey_rules = some_of(rules, { "operator" })
    out.survey_rules.values = cast.list(rules.values)
  end
  if template then out.template = some_of(template, TEMPLATE) end
  return out
end

--- On update the whole object is made anew from defaults and what was sent.
local function csat_update(given)
  local out = csat(given)
  local rules = out.survey_rules or {}
  out.display_type, out.message = out.display_type or "emoji", out.message or ""
  out.survey_rules = { operator = rules.operator or "contains", values = rules.values or json.array({}) }
  out.button_text, out.language = out.button_text or "Please rate us", out.language or "en"
  return out
end

local function assign(inbox, given, made)
  for _, name in ipairs(TEXTS) do
    if given[name] ~= nil then
      inbox[name] = cast.string(given[name])
      if inbox[name] == "null" then inbox[name] = nil end
    end
  end
  for _, name in ipairs(BOOLEANS) do
    if given[name] ~= nil then inbox[name] = cast.boolean(given[name]) end
  end
  if given.sender_name_type ~= nil then
    inbox.sender_name_type = SENDERS[given.sender_name_type] or errors.crash()
  end
  if given.portal_id == "null" or cast.given(given.portal_id) and cast.blank(given.portal_id) then
    inbox.portal = nil
  elseif cast.given(given.portal_id) then
    inbox.portal = recorded.record("portals", cast.id(given.portal_id)) or errors.crash()
  end
  local limits = cast.object(given.auto_assignment_config)
  if limits then inbox.auto_assignment_config = { max_assignment_limit = limits.max_assignment_limit } end
  local survey = cast.object(given.csat_config)
  if survey and next(survey) then inbox.csat_config = made and csat(survey) or csat_update(survey) end
end

local function check(inbox, given)
  local faults = errors.faults()
  if cast.blank(inbox.name) then faults:add("name", "Name can't be blank") end
  if not known_zone(inbox.timezone) then faults:add("timezone", "Timezone is not included in the list") end
  local limit = inbox.auto_assignment_config.max_assignment_limit
  if limit ~= nil and limit ~= json.null and (cast.integer(limit) or 0) <= 0 then
    faults:add("auto_assignment_config", "Auto assignment config max_assignment_limit must be greater than 0")
  end
  for _, rule in ipairs({ { "name", "Name", 255 }, { "greeting_message", "Greeting message", 10000 },
    { "out_of_office_message", "Out of office message", 10000 }, { "business_name", "Business name", 255 } }) do
    if inbox[rule[1]] and cast.length(inbox[rule[1]]) > rule[3] then
      faults:add(rule[1], ("%s is too long (maximum is %d characters)"):format(rule[2], rule[3]))
    end
  end
  avatars.check(cast.column(given.avatar) ~= json.null and given.avatar or nil, faults)
  faults:check()
end

local function find(ctx)
  local inbox = ctx.account.inboxes:get(cast.id(ctx.ids.inbox_id)) or errors.not_found()
  return inbox
end

--- For calls that any member of the inbox may make.
local function find_visible(ctx)
  local inbox = find(ctx)
  guard.check_inbox(ctx, inbox)
  return inbox
end

for _, name in ipairs({ "update", "delete", "delete_avatar", "reset_secret", "set_agent_bot", "sync_templates",
  "register_webhook", "set_inbound_calls", "enable_whatsapp_calling", "disable_whatsapp_calling" }) do
  inboxes.find[name] = find
end
for _, name in ipairs({ "get", "agent_bot", "assignable_agents", "campaigns", "health", "csat_template",
  "create_csat_template", "analyze_csat_template" }) do
  inboxes.find[name] = find_visible
end

--- How many there may be is asked before who asks.
function inboxes.find.create(ctx)
  local most = cast.integer(ctx.account.limits.inboxes)
  if most and #ctx.account.inboxes.list >= most then
    errors.refused("Account limit exceeded. Upgrade to a higher plan", 402)
  end
end

local function view(ctx, inbox) return inbox_view.full(ctx.state, inbox, guard.is_administrator(ctx)) end

function inboxes.list(ctx)
  local list, payload = ctx.account.inboxes:select(function(inbox) return guard.sees_inbox(ctx, inbox) end),
    json.array({})
  table.sort(list, function(a, b)
    local x, y = a.name:lower(), b.name:lower()
    if x ~= y then return x < y end
    return a.id < b.id
  end)
  for i, inbox in ipairs(list) do payload[i] = view(ctx, inbox) end
  return { payload = payload }
end

function inboxes.get(ctx) return view(ctx, ctx.record) end

function inboxes.create(ctx)
  local given = ctx.form
  local channel = channels.make(ctx, given.channel)
  local now = ctx.state:now()
  local inbox = {
    account = ctx.account, channel = channel, members = {}, working_hours = hours.default(), csat_config = {},
    auto_assignment_config = {}, greeting_enabled = false, working_hours_enabled = false, enable_email_collect = true,
    csat_survey_enabled = false, enable_auto_assignment = true, allow_messages_after_resolved = true,
    lock_to_single_conversation = false, sender_name_type = "friendly", timezone = "UTC", created_at = now,
    updated_at = now,
  }
  assign(inbox, given, true)
  check(inbox, given)
  inbox.id = ctx.state:next_id("inboxes")
  avatars.set(ctx.state, inbox, given.avatar)
  if channel.identifier then ctx.state.inbox_identifiers[channel.identifier] = inbox end
  ctx.account.inboxes:add(inbox)
  return view(ctx, inbox)
end

function inboxes.update(ctx)
  local inbox, given = ctx.record, ctx.form
  local draft = cast.copy({ auto_assignment_config = inbox.auto_assignment_config, csat_config = inbox.csat_config })
  for key, value in pairs(inbox) do
    if draft[key] == nil then draft[key] = value end
  end
  for _, name in ipairs(TEXTS) do draft[name] = inbox[name] end
  assign(draft, given)
  check(draft, given)
  for _, name in ipairs(TEXTS) do inbox[name] = draft[name] end
  for _, name in ipairs(BOOLEANS) do inbox[name] = draft[name] end
  inbox.sender_name_type, inbox.portal = draft.sender_name_type, draft.portal
  inbox.auto_assignment_config, inbox.csat_config = draft.auto_assignment_config, draft.csat_config
  inbox.updated_at = ctx.state:now()
  avatars.set(ctx.state, inbox, given.avatar)
  hours.update(inbox, given.working_hours)
  channels.update(ctx, inbox.channel, given.channel)
  channels.probe(inbox.channel, given.channel)
  return view(ctx, inbox)
end

--- A job deletes it: for a moment it can be read, without what its channel showed.
function inboxes.delete(ctx)
  local inbox, account = ctx.record, ctx.account
  if inbox.channel.identifier then ctx.state.inbox_identifiers[inbox.channel.identifier] = nil end
  inbox.channel = channels.gone(inbox.channel)
  ctx.state:soon(function()
    account.inboxes:remove(inbox)
    account.contact_inboxes:reject(function(tie) return tie.inbox == inbox end)
    account.conversations:reject(function(conversation) return conversation.inbox == inbox end)
    account.messages:reject(function(message) return message.conversation.inbox == inbox end)
  end)
  return { message = "Your inbox deletion request will be processed in some time." }
end

function inboxes.delete_avatar(ctx)
  ctx.record.avatar = nil
end

function inboxes.assignable_agents(ctx)
  return { payload = users.assignable(ctx.state, ctx.account, { ctx.record }) }
end

function inboxes.campaigns() return json.array({}) end

function inboxes.agent_bot(ctx)
  local bot = ctx.record.bot
  if not bot then return {} end
  return { agent_bot = agent_bots.in_inbox(ctx, bot) }
end

function inboxes.set_agent_bot(ctx)
  local asked = ctx.p.agent_bot
  if asked == nil or asked == json.null or asked == false or cast.object(asked) and not next(asked) then
    ctx.record.bot = nil
    return
  end
  if cast.list(asked) then errors.crash() end
  ctx.record.bot = agent_bots.accessible(ctx, asked) or errors.not_found()
end

function inboxes.reset_secret(ctx)
  if ctx.record.channel.type ~= "api" then errors.raise(404) end
  ctx.record.channel.secret = ctx.state.random:token()
  return view(ctx, ctx.record)
end

--- Calls that need a provider outside: the sandbox has none.
function inboxes.sync_templates() errors.refused("Template sync is only available for WhatsApp channels") end

function inboxes.health() errors.refused("Health data only available for WhatsApp Cloud API channels", 400) end
inboxes.register_webhook = inboxes.health

function inboxes.csat_template()
  errors.refused("CSAT template operations only available for WhatsApp and Twilio WhatsApp channels", 400)
end
inboxes.create_csat_template, inboxes.analyze_csat_template = inboxes.csat_template, inboxes.csat_template

function inboxes.enable_whatsapp_calling() errors.refused("Inbox does not support WhatsApp calling") end
inboxes.disable_whatsapp_calling = inboxes.enable_whatsapp_calling

function inboxes.set_inbound_calls() errors.refused("Inbox does not support calling") end

return inboxes
