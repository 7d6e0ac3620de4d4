--- The kinds of channel an inbox can be made of through HTTP: what each one needs, keeps and shows.
-- It must never know the fields all inboxes share.
-- Neighbours: inboxes.lua (calls make, update), inbox_view.lua (calls view).
local cast = require "chatwoot.sandbox.cast"
local errors = require "chatwoot.sandbox.errors"
local json = require "chatwoot.sandbox.json"

local channels = {}
local column = cast.column

local PRE_CHAT = {
  pre_chat_message = "Share your queries or comments here.",
  pre_chat_fields = json.array({
    { field_type = "standard", label = "Email Id", name = "emailAddress", type = "email", required = true,
      enabled = false },
    { field_type = "standard", label = "Full name", name = "fullName", type = "text", required = false,
      enabled = false },
    { field_type = "standard", label = "Phone number", name = "phoneNumber", type = "text", required = false,
      enabled = false },
  }),
}
local FLAGS = { attachments = true, emoji_picker = true, end_conversation = true, use_inbox_avatar_for_bot = true,
  allow_mobile_webview = true }
local REPLY_TIMES = { in_a_few_minutes = "in_a_few_minutes", in_a_few_hours = "in_a_few_hours", in_a_day = "in_a_day",
  [0] = "in_a_few_minutes", [1] = "in_a_few_hours", [2] = "in_a_day" }

local PRE_CHAT_KEYS = { "field_type", "label", "placeholder", "name", "enabled", "type", "required", "locale", "values",
  "regex_pattern", "regex_cue" }

--- The form before a chat, with the keys that are known; without fields it is the one all begin with.
local function pre_chat(given)
  local fields = json.array({})
  for _, field in ipairs(cast.list(given.pre_chat_fields) or {}) do
    if cast.object(field) then
      fields[#fields + 1] = {}
      for _, name in ipairs(PRE_CHAT_KEYS) do fields[#fields][name] = field[name] end
    end
  end
  if #fields == 0 then return PRE_CHAT end
  return { pre_chat_message = given.pre_chat_message, require_email = given.require_email, pre_chat_fields = fields }
end

local SCRIPT = [[

    <script>
      (function(d,t) {
        var BASE_URL="%s";
        var websiteToken="%s";
      })(document,"script");
    </script>
    ]]

local function text(channel, given, ...)
  for _, name in ipairs({ ... }) do
    if given[name] ~= nil and not cast.list(given[name]) then channel[name] = cast.string(given[name]) end
  end
end

local function flag(channel, given, ...)
  for _, name in ipairs({ ... }) do
    if given[name] ~= nil then channel[name] = cast.boolean(given[name]) or false end
  end
end

local function need(faults, channel, name, title)
  if cast.blank(channel[name]) then faults:add(name, title .. " can't be blank") end
end

local function unique(state, faults, channel, name, title)
  for _, account in ipairs(state.accounts.list) do
    for _, inbox in ipairs(account.inboxes.list) do
      if inbox.channel ~= channel and inbox.channel.type == channel.type and inbox.channel[name] == channel[name] then
        return faults:add(name, title .. " has already been taken")
      end
    end
  end
end

local KINDS = {}

KINDS.api = {
  class = "Channel::Api",
  start = function(state)
    return {
      identifier = state.random:token(), hmac_token = state.random:token(), secret = state.random:token(),
      hmac_mandatory = false, additional_attributes = {},
    }
  end,
  assign = function(channel, given)
    text(channel, given, "webhook_url")
    flag(channel, given, "hmac_mandatory")
    if cast.object(given.additional_attributes) then
      channel.additional_attributes = given.additional_attributes
    end
  end,
  check = function(_, channel, faults)
    if channel.webhook_url and cast.length(channel.webhook_url) > 2048 then
      faults:add("webhook_url", "Webhook url is too long (maximum is 2048 characters)")
    end
    local window = channel.additional_attributes.agent_reply_time_window
    if window ~= nil and window ~= json.null and (cast.integer(window) or 0) <= 0 then
      faults:add("agent_reply_time_window", "Agent reply time window agent_reply_time_window must be greater than 0")
    end
  end,
  view = function(view, channel, administrator)
    if administrator then view.hmac_token, view.secret = channel.hmac_token, channel.secret end
    view.webhook_url, view.inbox_identifier = column(channel.webhook_url), channel.identifier
    view.additional_attributes = channel.additional_attributes
  end,
}

KINDS.web_widget = {
  class = "Channel::WebWidget",
  start = function(state)
    return {
      website_token = state.random:token(), hmac_token = state.random:token(), hmac_mandatory = false,
      widget_color = "#1f93ff", reply_time = "in_a_few_minutes", pre_chat_form_enabled = false,
      pre_chat_form_options = PRE_CHAT, continuity_via_email = true, allowed_domains = "",
      selected_feature_flags = json.array({ "attachments", "emoji_picker", "end_conversation" }),
    }
  end,
  assign = function(channel, given)
    text(channel, given, "website_url", "widget_color", "welcome_title", "welcome_tagline", "allowed_domains")
    flag(channel, given, "hmac_mandatory", "pre_chat_form_enabled", "continuity_via_email")
    local options = cast.object(given.pre_chat_form_options)
    if options then channel.pre_chat_form_options = pre_chat(options) end
    if given.reply_time == json.null then
      channel.reply_time = nil
    elseif given.reply_time ~= nil then
      channel.reply_time = REPLY_TIMES[given.reply_time] or errors.crash()
    end
    local flags = cast.list(given.selected_feature_flags)
    for _, name in ipairs(flags or {}) do
      if not FLAGS[name] then errors.crash() end
    end
    if flags then channel.selected_feature_flags = flags end
  end,
  check = function(_, channel, faults)
    need(faults, channel, "website_url", "Website url")
    need(faults, channel, "widget_color", "Widget color")
  end,
  view = function(view, channel, administrator, base)
    for _, name in ipairs({ "allowed_domains", "widget_color", "website_url", "welcome_title", "welcome_tagline",
      "website_token", "selected_feature_flags", "reply_time", "pre_chat_form_enabled", "pre_chat_form_options",
      "continuity_via_email" }) do
      view[name] = column(channel[name])
    end
    if administrator then view.hmac_token = channel.hmac_token end
    view.web_widget_script = SCRIPT:format(base, channel.website_token)
  end,
}

local MAIL = {
  { "imap_login", "" }, { "imap_password", "" }, { "imap_address", "" }, { "imap_port", 0 }, { "imap_enabled", false },
  { "imap_enable_ssl", true }, { "imap_authentication", "plain" }, { "smtp_login", "" }, { "smtp_password", "" },
  { "smtp_address", "" }, { "smtp_port", 0 }, { "smtp_enabled", false }, { "smtp_domain", "" },
  { "smtp_enable_ssl_tls", false }, { "smtp_enable_starttls_auto", true }, { "smtp_openssl_verify_mode", "none" },
  { "smtp_authentication", "login" },
}

KINDS.email = {
  class = "Channel::Email",
  start = function()
    local channel = {}
    for _, field in ipairs(MAIL) do channel[field[1]] = field[2] end
    return channel
  end,
  assign = function(channel, given)
    text(channel, given, "email", "provider")
    for _, field in ipairs(MAIL) do
      local name, value = field[1], given[field[1]]
      if value ~= nil then
        local kind = type(field[2])
        if kind == "number" then value = cast.integer(value)
        elseif kind == "boolean" then value = cast.boolean(value)
        else value = cast.string(value) end
        channel[name] = value == nil and field[2] or value
      end
    end
  end,
  check = function(state, channel, faults)
    if not channel.email then errors.crash() end
    unique(state, faults, channel, "email", "Email")
  end,
  view = function(view, channel, administrator)
    view.email, view.forwarding_enabled, view.provider = column(channel.email), false, column(channel.provider)
    if channel.provider == "microsoft" or channel.provider == "google" then view.reauthorization_required = false end
    if not administrator then return end
    for _, field in ipairs(MAIL) do view[field[1]] = column(channel[field[1]]) end
  end,
}

KINDS.sms = {
  class = "Channel::Sms",
  start = function() return { provider = "default", provider_config = {} } end,
  assign = function(channel, given)
    text(channel, given, "phone_number")
    if cast.object(given.provider_config) then channel.provider_config = given.provider_config end
  end,
  check = function(state, channel, faults)
    need(faults, channel, "phone_number", "Phone number")
    if #faults == 0 then unique(state, faults, channel, "phone_number", "Phone number") end
  end,
  view = function(view, channel, _, base)
    view.phone_number, view.provider = column(channel.phone_number), channel.provider
    view.callback_webhook_url = ("%s/webhooks/sms/%s"):format(base, (channel.phone_number:gsub("^%+", "")))
  end,
}

KINDS.line = {
  class = "Channel::Line",
  start = function() return {} end,
  assign = function(channel, given) text(channel, given, "line_channel_id", "line_channel_secret",
    "line_channel_token") end,
  check = function(state, channel, faults)
    need(faults, channel, "line_channel_id", "Line channel")
    need(faults, channel, "line_channel_secret", "Line channel secret")
    need(faults, channel, "line_channel_token", "Line channel token")
    if #faults == 0 then unique(state, faults, channel, "line_channel_id", "Line channel") end
  end,
  view = function(view, channel, _, base)
    view.callback_webhook_url = ("%s/webhooks/line/%s"):format(base, channel.line_channel_id)
  end,
}

--- What is left of a channel whose inbox is being deleted: null wherever it showed something.
KINDS.gone = {
  view = function(view, channel, administrator, base)
    local shown = {}
    KINDS[channel.former.type].view(shown, channel.former, administrator, base)
    for name in pairs(shown) do view[name] = json.null end
  end,
}

function channels.gone(channel)
  return channel.former and channel or { type = "gone", class = channel.class, id = channel.id, former = channel }
end

--- A new channel of the asked type, checked; 422 or 500 as the server has it.
function channels.make(ctx, given)
  if not cast.object(given) then errors.crash() end
  local kind = given.type
  if kind == "voice" then
    if not ctx.account.features.channel_voice then errors.forbidden_action() end
    errors.invalid({ { "base", "Twilio voice setup failed: Failed to open TCP connection to api.twilio.com:443 "
      .. "(getaddrinfo(3): Name or service not known)" } })
  end
  if kind == "telegram" or kind == "whatsapp" then errors.crash() end
  local rules = kind ~= "gone" and KINDS[kind]
  if not rules then errors.invalid({ { "channel", "Channel must exist" } }) end
  local channel, faults = rules.start(ctx.state), errors.faults()
  channel.type, channel.class = kind, rules.class
  rules.assign(channel, given)
  rules.check(ctx.state, channel, faults)
  faults:check()
  channel.id = ctx.state:next_id(rules.class)
  return channel
end

--- Changes a channel; its type can never change, and asking for it crashes the server.
function channels.update(ctx, channel, given)
  if not cast.object(given) then return end
  if given.type ~= nil then errors.crash() end
  local rules, faults, draft = KINDS[channel.type], errors.faults(), cast.copy(channel)
  rules.assign(draft, given)
  rules.check(ctx.state, draft, faults)
  for i = #faults, 1, -1 do
    if faults[i][2]:find("has already been taken")
      and draft[faults[i][1]] == channel[faults[i][1]] then table.remove(faults, i) end
  end
  faults:check()
  rules.assign(channel, given)
end

local MECHANISMS = { plain = true, login = true, ["cram-md5"] = true }
local BAD_MECHANISM = "Invalid IMAP authentication mechanism. Allowed values: plain, login, cram-md5"
local UNREACHED = "Please check the network connection, %s address and try again."

--- Mail that is switched on is tried at once, with what was sent. No mail server can be reached from here, so the try is
--- always refused; what was changed stays changed.
function channels.probe(channel, given)
  if channel.type ~= "email" or not cast.object(given) then return end
  local function refuse(sentence) errors.raise(422, { message = sentence }) end
  if cast.boolean(given.imap_enabled) then
    local mechanism = cast.string(cast.present(given.imap_authentication)) or "plain"
    refuse(MECHANISMS[mechanism:lower()] and UNREACHED:format("IMAP") or BAD_MECHANISM)
  end
  if cast.boolean(given.smtp_enabled) then refuse(UNREACHED:format("SMTP")) end
end

--- Adds what the channel shows to the view of its inbox.
function channels.view(view, channel, administrator, base)
  KINDS[channel.type].view(view, channel, administrator, base)
end

return channels
