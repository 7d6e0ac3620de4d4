-- Calls on inboxes and their agents and bots, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"
local NIL = require("spec.support.exchange").NIL

local array, null = chatwoot.array, chatwoot.null

local INBOX = '{"id":117,"avatar_url":"","channel_id":80,"name":"Typed","channel_type":"Channel::Api","greeting_message":null,'
  .. '"working_hours":[{"day_of_week":0,"closed_all_day":true,"open_hour":null}],"csat_config":{},"hmac_token":"9tY8"}'
local INBOX_VALUE = { id = 117, avatar_url = "", channel_id = 80, name = "Typed", channel_type = "Channel::Api",
  working_hours = { { day_of_week = 0, closed_all_day = true } }, csat_config = {}, hmac_token = "9tY8" }
local MEMBER = '{"payload":[{"id":6,"account_id":4,"name":"Alan Agent","custom_role_id":null}]}'
local MEMBER_VALUE = { { id = 6, account_id = 4, name = "Alan Agent" } }

return { account = 4,
  { "inboxes:list", function(c) return c.inboxes:list() end, "GET /api/v1/accounts/4/inboxes",
    answer = '{"payload":[' .. INBOX .. "]}", gives = { INBOX_VALUE } },

  { "inboxes:get takes canonical text as an id", function(c) return c.inboxes:get "117" end,
    "GET /api/v1/accounts/4/inboxes/117", answer = INBOX, gives = INBOX_VALUE },

  { "inboxes:create nests the channel", function(c)
    return c.inboxes:create { name = "Sms 0e5252", channel = { type = "sms", phone_number = "+14224958610" } }
  end, "POST /api/v1/accounts/4/inboxes", '{"name":"Sms 0e5252","channel":{"type":"sms","phone_number":"+14224958610"}}',
    answer = INBOX, gives = INBOX_VALUE },

  { "inboxes:create with a picture nests the channel in the names", function(c)
    return c.inboxes:create { name = "Avatar multi", greeting_enabled = true, avatar = { data = "PNG", filename = "logo.png" },
      channel = { type = "api", webhook_url = "https://m.example" } }
  end, "POST /api/v1/accounts/4/inboxes", parts = { "name=Avatar multi", "channel[type]=api",
    "channel[webhook_url]=https://m.example", "greeting_enabled=true", "avatar|logo.png|image/png|PNG" },
    answer = INBOX, gives = INBOX_VALUE },

  { "inboxes:update sends working hours as a list of objects", function(c)
    return c.inboxes:update(122, { timezone = "Europe/Berlin", out_of_office_message = "Back at 9", working_hours = {
      { day_of_week = 1, open_hour = 9, open_minutes = 0, close_hour = 17, close_minutes = 30 } } })
  end, "PATCH /api/v1/accounts/4/inboxes/122", '{"timezone":"Europe/Berlin","out_of_office_message":"Back at 9","working_hours":'
    .. '[{"day_of_week":1,"open_hour":9,"open_minutes":0,"close_hour":17,"close_minutes":30}]}', answer = INBOX, gives = INBOX_VALUE },

  { "inboxes:update that fails in its channel may have happened in part", function(c)
    return c.inboxes:update(117, { name = "x", channel = { webhook_url = "no address" } })
  end, "PATCH /api/v1/accounts/4/inboxes/117", '{"name":"x","channel":{"webhook_url":"no address"}}',
    answer = { 422, '{"message":"Webhook url is invalid","attributes":["webhook_url"]}' },
    fails = { kind = "validation", uncertain = true, attributes = { "webhook_url" } } },

  { "inboxes:delete gives what the server says", function(c) return c.inboxes:delete(116) end,
    "DELETE /api/v1/accounts/4/inboxes/116",
    answer = '{"message":"Your inbox deletion request will be processed in some time."}',
    gives = { message = "Your inbox deletion request will be processed in some time." } },

  { "inboxes:get_agent_bot gives the bot", function(c) return c.inboxes:get_agent_bot(116) end,
    "GET /api/v1/accounts/4/inboxes/116/agent_bot",
    answer = '{"agent_bot":{"id":3,"name":"Inboxes Bot","bot_config":{},"access_token":{"id":12,"token":"t"}}}',
    gives = { id = 3, name = "Inboxes Bot", bot_config = {}, access_token = { id = 12, token = "t" } } },

  { "inboxes:get_agent_bot without a bot is nil without an error", function(c) return c.inboxes:get_agent_bot(150) end,
    "GET /api/v1/accounts/4/inboxes/150/agent_bot", answer = "{}", gives = NIL },

  { "inboxes:set_agent_bot takes the bot alone", function(c) return c.inboxes:set_agent_bot(150, 3) end,
    "POST /api/v1/accounts/4/inboxes/150/set_agent_bot", '{"agent_bot":3}', gives = true },

  { "inboxes:set_agent_bot removes the bot by chatwoot.null", function(c) return c.inboxes:set_agent_bot(150, null) end,
    "POST /api/v1/accounts/4/inboxes/150/set_agent_bot", '{"agent_bot":null}', gives = true },

  { "inboxes:delete_avatar", function(c) return c.inboxes:delete_avatar(124) end, "DELETE /api/v1/accounts/4/inboxes/124/avatar",
    gives = true },

  { "inboxes:campaigns is a bare list", function(c) return c.inboxes:campaigns(153) end,
    "GET /api/v1/accounts/4/inboxes/153/campaigns", answer = "[]", gives = array {} },

  { "inboxes:assignable_agents", function(c) return c.inboxes:assignable_agents(116) end,
    "GET /api/v1/accounts/4/inboxes/116/assignable_agents", answer = MEMBER, gives = MEMBER_VALUE },

  { "inboxes:sync_templates", function(c) return c.inboxes:sync_templates(1) end, "POST /api/v1/accounts/4/inboxes/1/sync_templates",
    answer = '{"message":"Template sync initiated successfully"}', gives = { message = "Template sync initiated successfully" } },

  { "inboxes:health of a wrong channel is a bad request", function(c) return c.inboxes:health(1) end,
    "GET /api/v1/accounts/4/inboxes/1/health", answer = { 400, '{"error":"Health data is only available for WhatsApp"}' },
    fails = { kind = "bad_request", status = 400, message = "Health data is only available for WhatsApp" } },

  { "inboxes:create_csat_template wraps its fields and is created with 201", function(c)
    return c.inboxes:create_csat_template(641, { message = "Again?" })
  end, "POST /api/v1/accounts/4/inboxes/641/csat_template", '{"template":{"message":"Again?"}}',
    answer = { 201, '{"template":{"name":"customer_satisfaction_survey_641","status":"PENDING","language":"en"}}' },
    gives = { template = { name = "customer_satisfaction_survey_641", status = "PENDING", language = "en" } } },

  { "inboxes:set_inbound_calls takes false alone", function(c) return c.inboxes:set_inbound_calls(7, false) end,
    "POST /api/v1/accounts/4/inboxes/7/set_inbound_calls", '{"inbound_calls_enabled":false}', gives = true },

  { "inboxes:reset_secret", function(c) return c.inboxes:reset_secret(116) end, "POST /api/v1/accounts/4/inboxes/116/reset_secret",
    answer = INBOX, gives = INBOX_VALUE },

  { "inboxes:register_webhook posts nothing", function(c) return c.inboxes:register_webhook(641) end,
    "POST /api/v1/accounts/4/inboxes/641/register_webhook", answer = '{"message":"Webhook registered successfully"}',
    gives = { message = "Webhook registered successfully" } },

  { "inboxes.agents:list has the inbox in its path", function(c) return c.inboxes.agents:list(149) end,
    "GET /api/v1/accounts/4/inbox_members/149", answer = MEMBER, gives = MEMBER_VALUE },

  { "inboxes.agents:add has the inbox in its body, first all the same", function(c) return c.inboxes.agents:add(150, { 6 }) end,
    "POST /api/v1/accounts/4/inbox_members", '{"inbox_id":150,"user_ids":[6]}', answer = MEMBER, gives = MEMBER_VALUE },

  { "inboxes.agents:set is update on the wire, {} empties the inbox", function(c) return c.inboxes.agents:set(149, {}) end,
    "PATCH /api/v1/accounts/4/inbox_members", '{"inbox_id":149,"user_ids":[]}', answer = '{"payload":[]}', gives = array {} },

  { "inboxes.agents:remove sends a body with DELETE", function(c) return c.inboxes.agents:remove(149, { user_ids = { 56 } }) end,
    "DELETE /api/v1/accounts/4/inbox_members", '{"inbox_id":149,"user_ids":[56]}', gives = true },

  { "inboxes.agents:remove in an unknown inbox", function(c) return c.inboxes.agents:remove("999999", { 6 }) end,
    "DELETE /api/v1/accounts/4/inbox_members", '{"inbox_id":999999,"user_ids":[6]}',
    answer = { 404, '{"error":"Resource could not be found"}' }, fails = { kind = "not_found", operation = "inboxes.agents:remove" } },
}
