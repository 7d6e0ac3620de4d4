-- Calls on integrations and on channels that come from elsewhere, beside their exchanges. Read by spec/calls_spec.lua; see
-- spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array = chatwoot.array

local INBOX = '{"id":339,"channel_id":5,"name":"Texts","channel_type":"Channel::TwilioSms","medium":"sms"}'
local INBOX_VALUE = { id = 339, channel_id = 5, name = "Texts", channel_type = "Channel::TwilioSms", medium = "sms" }
local HOOK = '{"id":13,"app_id":"dialogflow","status":true,"inbox":{"id":153,"name":"Policy"},"account_id":71,'
  .. '"hook_type":"inbox","settings":{"project_id":"acme-1"},"reference_id":null}'
local HOOK_VALUE = { id = 13, app_id = "dialogflow", status = true, inbox = { id = 153, name = "Policy" }, account_id = 71,
  hook_type = "inbox", settings = { project_id = "acme-1" } }
local SLACK = '{"id":"slack","name":"Slack","enabled":true,"hooks":[{"id":9,"app_id":"slack","status":false,"inbox":null}]}'
local SLACK_VALUE = { id = "slack", name = "Slack", enabled = true, hooks = { { id = 9, app_id = "slack", status = false } } }
local REFUSED = '{"error":{"errors":[{"message":"Entity not found: Team"}],"data":null}}'

return { account = 71,
  { "integrations.apps:list", function(c) return c.integrations.apps:list() end, "GET /api/v1/accounts/71/integrations/apps",
    answer = '{"payload":[' .. SLACK .. "]}", gives = { SLACK_VALUE } },

  { "integrations.apps:get takes a word as its id", function(c) return c.integrations.apps:get "slack" end,
    "GET /api/v1/accounts/71/integrations/apps/slack", answer = SLACK, gives = SLACK_VALUE },

  { "integrations.hooks:create wraps, settings as they are", function(c)
    return c.integrations.hooks:create { app_id = "dialogflow", inbox_id = 153, status = "enabled",
      settings = { project_id = "acme-1", credentials = { type = "service_account", private_key = "k" } } }
  end, "POST /api/v1/accounts/71/integrations/hooks", '{"hook":{"app_id":"dialogflow","inbox_id":153,"status":"enabled",'
    .. '"settings":{"project_id":"acme-1","credentials":{"type":"service_account","private_key":"k"}}}}',
    answer = HOOK, gives = HOOK_VALUE },

  { "integrations.hooks:update", function(c) return c.integrations.hooks:update(13, { status = "disabled" }) end,
    "PATCH /api/v1/accounts/71/integrations/hooks/13", '{"hook":{"status":"disabled"}}', answer = HOOK, gives = HOOK_VALUE },

  { "integrations.slack:create", function(c) return c.integrations.slack:create { code = "code95224144" } end,
    "POST /api/v1/accounts/71/integrations/slack", '{"code":"code95224144"}', answer = SLACK, gives = SLACK_VALUE },

  { "integrations.slack:update takes the channel alone", function(c) return c.integrations.slack:update "C0PUB02" end,
    "PATCH /api/v1/accounts/71/integrations/slack", '{"reference_id":"C0PUB02"}', answer = SLACK, gives = SLACK_VALUE },

  { "integrations.slack:list_channels is a bare list", function(c) return c.integrations.slack:list_channels() end,
    "GET /api/v1/accounts/71/integrations/slack/list_all_channels", answer = '[{"id":"G0PRIV01","name":"zürich-büro"}]',
    gives = { { id = "G0PRIV01", name = "zürich-büro" } } },

  { "integrations.dyte:create_meeting takes the conversation first", function(c) return c.integrations.dyte:create_meeting(24) end,
    "POST /api/v1/accounts/71/integrations/dyte/create_a_meeting", '{"conversation_id":24}',
    answer = '{"id":4513,"content_attributes":{"type":"dyte","data":{"meeting_id":"d3b1"}}}',
    gives = { id = 4513, content_attributes = { type = "dyte", data = { meeting_id = "d3b1" } } } },

  { "integrations.dyte:add_participant takes the message first", function(c) return c.integrations.dyte:add_participant(4513) end,
    "POST /api/v1/accounts/71/integrations/dyte/add_participant_to_meeting", '{"message_id":4513}',
    answer = '{"id":"aaab","token":"eyJ"}', gives = { id = "aaab", token = "eyJ" } },

  { "integrations.shopify:auth gives an address", function(c) return c.integrations.shopify:auth "my-shop.myshopify.com" end,
    "POST /api/v1/accounts/71/integrations/shopify/auth", '{"shop_domain":"my-shop.myshopify.com"}',
    answer = '{"redirect_url":"https://my-shop.myshopify.com/admin"}', gives = { redirect_url = "https://my-shop.myshopify.com/admin" } },

  { "integrations.shopify:orders takes the contact first, in the query", function(c) return c.integrations.shopify:orders(1118) end,
    "GET /api/v1/accounts/71/integrations/shopify/orders?contact_id=1118", answer = '{"orders":[]}', gives = array {} },

  { "integrations.linear:create_issue takes the conversation first", function(c)
    return c.integrations.linear:create_issue(24, { team_id = "team-1", title = 'Tracking "link" broken 🚚', priority = 2,
      label_ids = { "label-1" } })
  end, "POST /api/v1/accounts/71/integrations/linear/create_issue", '{"conversation_id":24,"team_id":"team-1",'
    .. '"title":"Tracking \\"link\\" broken 🚚","priority":2,"label_ids":["label-1"]}',
    answer = '{"id":"64e4512e","title":"Tracking","identifier":"ENG-100"}',
    gives = { id = "64e4512e", title = "Tracking", identifier = "ENG-100" } },

  { "integrations.linear: what Linear refuses is a validation error", function(c)
    return c.integrations.linear:create_issue(24, { team_id = "unknown-team", title = "x" })
  end, "POST /api/v1/accounts/71/integrations/linear/create_issue", '{"conversation_id":24,"team_id":"unknown-team","title":"x"}',
    answer = { 422, REFUSED }, fails = { kind = "validation", status = 422 } },

  { "integrations.linear:linked_issues takes the conversation first, in the query", function(c)
    return c.integrations.linear:linked_issues(24)
  end, "GET /api/v1/accounts/71/integrations/linear/linked_issues?conversation_id=24", answer = "[]", gives = array {} },

  { "integrations.linear:search_issue takes the words alone", function(c) return c.integrations.linear:search_issue "parcel" end,
    "GET /api/v1/accounts/71/integrations/linear/search_issue?q=parcel", answer = '[{"id":"5f0c","identifier":"ENG-42"}]',
    gives = { { id = "5f0c", identifier = "ENG-42" } } },

  { "integrations.linear:team_entities takes the team alone", function(c) return c.integrations.linear:team_entities "team-1" end,
    "GET /api/v1/accounts/71/integrations/linear/team_entities?team_id=team-1", answer = '{"users":[],"states":[]}',
    gives = { users = array {}, states = array {} } },

  { "integrations.notion:delete is true", function(c) return c.integrations.notion:delete() end,
    "DELETE /api/v1/accounts/71/integrations/notion", gives = true },

  { "channel_authorizations:create_google needs nothing", function(c) return c.channel_authorizations:create_google() end,
    "POST /api/v1/accounts/71/google/authorization", "{}", answer = '{"success":true,"url":"https://accounts.google.com/o"}',
    gives = { success = true, url = "https://accounts.google.com/o" } },

  { "channel_authorizations:create_twitter has no body", function(c) return c.channel_authorizations:create_twitter() end,
    "POST /api/v1/accounts/71/twitter/authorization", answer = '{"success":true,"url":"https://api.twitter.com/oauth"}',
    gives = { success = true, url = "https://api.twitter.com/oauth" } },

  { "facebook_pages:list posts the token alone and gives what lies under data", function(c) return c.facebook_pages:list "user95" end,
    "POST /api/v1/accounts/71/callbacks/facebook_pages", '{"omniauth_token":"user95"}',
    answer = '{"data":{"page_details":[{"id":"1095","exists":false}],"user_access_token":"EAAG"}}',
    gives = { page_details = { { id = "1095", exists = false } }, user_access_token = "EAAG" } },

  { "facebook_pages:reauthorize that is refused has no text", function(c)
    return c.facebook_pages:reauthorize { inbox_id = 370, omniauth_token = "other" }
  end, "POST /api/v1/accounts/71/callbacks/reauthorize_page", '{"inbox_id":370,"omniauth_token":"other"}', answer = { 422, "" },
    fails = { kind = "validation", status = 422 } },

  { "channels.twilio:create wraps and gives an inbox", function(c)
    return c.channels.twilio:create { name = "Texts", medium = "sms", account_sid = "AC68", auth_token = "tok", phone_number = "+15556" }
  end, "POST /api/v1/accounts/71/channels/twilio_channel", '{"twilio_channel":{"name":"Texts","medium":"sms","account_sid":"AC68",'
    .. '"auth_token":"tok","phone_number":"+15556"}}', answer = INBOX, gives = INBOX_VALUE },

  { "inboxes.conference:create that came too late is a conflict", function(c)
    return c.inboxes.conference:create(7, { conversation_id = 55, call_sid = "CASEED2" })
  end, "POST /api/v1/accounts/71/inboxes/7/conference", '{"conversation_id":55,"call_sid":"CASEED2"}',
    answer = { 409, '{"error":"Alan Agent is already handling the call."}' }, fails = { kind = "conflict", status = 409 } },

  { "inboxes.conference:delete has a body", function(c)
    return c.inboxes.conference:delete(7, { conversation_id = 55, call_sid = "CASEED3" })
  end, "DELETE /api/v1/accounts/71/inboxes/7/conference", '{"conversation_id":55,"call_sid":"CASEED3"}',
    answer = '{"status":"success","id":55}', gives = { status = "success", id = 55 } },

  { "integrations.hooks:process_event serves nothing", function(c)
    return c.integrations.hooks:process_event(13, { event = { name = "rephrase" } })
  end, raises = "since 4.11.0" },

  { "integrations.hooks:update moves no connection", function(c) return c.integrations.hooks:update(13, { inbox_id = 5 }) end,
    raises = "inbox_id: the server ignores it" },

  { "integrations.linear:create_issue with a priority Linear does not have", function(c)
    return c.integrations.linear:create_issue(24, { team_id = "t", title = "x", priority = 9 })
  end, raises = "priority must be 4 or less" },

  { "integrations.linear:create_issue without its conversation", function(c)
    return c.integrations.linear:create_issue { team_id = "t", title = "x" }
  end, raises = "conversation_id" },

  { "integrations.linear:search_issue without words", function(c) return c.integrations.linear:search_issue "" end,
    raises = "q can't be empty" },

  { "channels.twilio:create with a number and a service", function(c)
    return c.channels.twilio:create { name = "x", medium = "sms", account_sid = "AC", auth_token = "t", phone_number = "+1",
      messaging_service_sid = "MG" }
  end, raises = "exactly one of messaging_service_sid, phone_number" },
}
