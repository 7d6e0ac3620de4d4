--- An inbox as answers show it: whole, small (beside a contact), and as the raw row.
-- It must never change one.
-- Neighbours: inboxes.lua, channels.lua (the part that hangs on the channel), contacts.lua.
local avatars = require "chatwoot.sandbox.avatars"
local cast = require "chatwoot.sandbox.cast"
local channels = require "chatwoot.sandbox.channels"
local hours = require "chatwoot.sandbox.working_hours"
local json = require "chatwoot.sandbox.json"
local times = require "chatwoot.sandbox.times"

local inbox_view = {}
local column, null = cast.column, json.null

local CHANNEL_KEYS = {
  "callback_webhook_url", "allowed_domains", "widget_color", "website_url", "welcome_title", "welcome_tagline",
  "web_widget_script", "website_token", "selected_feature_flags", "reply_time", "messaging_service_sid", "phone_number",
  "provider",
}

--- The whole inbox.
function inbox_view.full(state, inbox, administrator)
  local view = {
    id = inbox.id, avatar_url = avatars.url(state, inbox), channel_id = inbox.channel.id, name = inbox.name,
    channel_type = inbox.channel.class, greeting_enabled = column(inbox.greeting_enabled),
    greeting_message = column(inbox.greeting_message), working_hours_enabled = column(inbox.working_hours_enabled),
    enable_email_collect = column(inbox.enable_email_collect), csat_survey_enabled = column(inbox.csat_survey_enabled),
    csat_config = inbox.csat_config, enable_auto_assignment = column(inbox.enable_auto_assignment),
    auto_assignment_config = inbox.auto_assignment_config, out_of_office_message = column(inbox.out_of_office_message),
    working_hours = hours.view(inbox.working_hours), timezone = inbox.timezone,
    allow_messages_after_resolved = column(inbox.allow_messages_after_resolved),
    lock_to_single_conversation = column(inbox.lock_to_single_conversation), sender_name_type = inbox.sender_name_type,
    business_name = column(inbox.business_name), hmac_mandatory = column(inbox.channel.hmac_mandatory),
  }
  if inbox.portal then view.help_center = { name = inbox.portal.name, slug = inbox.portal.slug } end
  for _, name in ipairs(CHANNEL_KEYS) do view[name] = null end
  channels.view(view, inbox.channel, administrator, state.base)
  return view
end

--- The inbox beside a contact.
function inbox_view.slim(state, inbox)
  return {
    id = inbox.id, avatar_url = avatars.url(state, inbox), channel_id = inbox.channel.id, name = inbox.name,
    channel_type = inbox.channel.class, provider = column(inbox.channel.provider),
  }
end

--- The row of the database.
function inbox_view.row(inbox)
  local row = {
    id = inbox.id, channel_id = inbox.channel.id, account_id = inbox.account.id,
      created_at = times.iso(inbox.created_at),
    updated_at = times.iso(inbox.updated_at), channel_type = inbox.channel.class, email_address = null,
      portal_id = column(inbox.portal and inbox.portal.id),
    csat_config = inbox.csat_config, auto_assignment_config = inbox.auto_assignment_config, name = inbox.name,
  }
  for _, name in ipairs({ "enable_auto_assignment", "greeting_enabled", "greeting_message", "working_hours_enabled",
    "out_of_office_message", "timezone", "enable_email_collect", "csat_survey_enabled", "allow_messages_after_resolved",
    "lock_to_single_conversation", "sender_name_type", "business_name" }) do
    row[name] = column(inbox[name])
  end
  return row
end

return inbox_view
