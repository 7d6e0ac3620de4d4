-- Calls on attribute definitions, saved filters, notifications, bulk actions, search and drafts, beside their exchanges. Read by
-- spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local DEFINITION = '{"id":18,"attribute_display_name":"Größe","attribute_display_type":"list","attribute_description":null,'
  .. '"attribute_key":"size","regex_pattern":null,"regex_cue":null,"attribute_values":["S","M","XL"],'
  .. '"attribute_model":"contact_attribute","default_value":null,"created_at":"2026-11-21T00:44:32.201Z"}'
local DEFINITION_VALUE = { id = 18, attribute_display_name = "Größe", attribute_display_type = "list", attribute_key = "size",
  attribute_values = { "S", "M", "XL" }, attribute_model = "contact_attribute", created_at = "2026-11-21T00:44:32.201Z" }
local FILTER = '{"id":12,"name":"Open ones","filter_type":"conversation","query":{"payload":[{"values":["open"],'
  .. '"attribute_key":"status","filter_operator":"equal_to","query_operator":null}]}}'
local FILTER_VALUE = { id = 12, name = "Open ones", filter_type = "conversation", query = { payload = {
  { values = { "open" }, attribute_key = "status", filter_operator = "equal_to" },
} } }
local ROW = '{"id":127,"account_id":10,"user_id":15,"notification_type":"conversation_mention","primary_actor_type":'
  .. '"Conversation","primary_actor_id":255,"read_at":null,"meta":{}}'
local ROW_VALUE = { id = 127, account_id = 10, user_id = 15, notification_type = "conversation_mention",
  primary_actor_type = "Conversation", primary_actor_id = 255, meta = {} }
local SETTINGS = '{"id":21,"user_id":16,"account_id":10,"all_email_flags":["email_conversation_mention"],'
  .. '"selected_email_flags":[],"all_push_flags":["push_conversation_mention"],"selected_push_flags":[]}'
local SETTINGS_VALUE = { id = 21, user_id = 16, account_id = 10, all_email_flags = { "email_conversation_mention" },
  selected_email_flags = array {}, all_push_flags = { "push_conversation_mention" }, selected_push_flags = array {} }

return { account = 10,
  { "custom_attribute_definitions:list of one model", function(c)
    return c.custom_attribute_definitions:list { attribute_model = "contact_attribute" }
  end, "GET /api/v1/accounts/10/custom_attribute_definitions?attribute_model=contact_attribute",
    answer = "[" .. DEFINITION .. "]", gives = { DEFINITION_VALUE } },

  { "custom_attribute_definitions:create wraps its fields", function(c)
    return c.custom_attribute_definitions:create { attribute_display_name = "Größe", attribute_display_type = "list",
      attribute_key = "size", attribute_model = "contact_attribute", attribute_values = { "S", "M", "XL" },
      regex_pattern = null }
  end, "POST /api/v1/accounts/10/custom_attribute_definitions", '{"custom_attribute_definition":{"attribute_display_name":'
    .. '"Größe","attribute_display_type":"list","attribute_key":"size","attribute_model":"contact_attribute",'
    .. '"attribute_values":["S","M","XL"],"regex_pattern":null}}', answer = DEFINITION, gives = DEFINITION_VALUE },

  { "custom_attribute_definitions:create refuses the default_value the server would ignore", function(c)
    return c.custom_attribute_definitions:create { attribute_display_name = "x", attribute_key = "x", default_value = 5 }
  end, raises = "default_value" },

  { "custom_attribute_definitions:create with a taken key is a validation error", function(c)
    return c.custom_attribute_definitions:create { attribute_display_name = "x", attribute_key = "size" }
  end, "POST /api/v1/accounts/10/custom_attribute_definitions",
    '{"custom_attribute_definition":{"attribute_display_name":"x","attribute_key":"size"}}',
    answer = { 422, '{"message":"Attribute key has already been taken","attributes":["attribute_key"]}' },
    fails = { kind = "validation", status = 422, message = "Attribute key has already been taken",
      attributes = { "attribute_key" } } },

  { "custom_attribute_definitions:delete is a real 204", function(c) return c.custom_attribute_definitions:delete(18) end,
    "DELETE /api/v1/accounts/10/custom_attribute_definitions/18", answer = { 204, "" }, gives = true },

  { "custom_filters:list", function(c) return c.custom_filters:list { filter_type = "conversation" } end,
    "GET /api/v1/accounts/10/custom_filters?filter_type=conversation", answer = "[" .. FILTER .. "]", gives = { FILTER_VALUE } },

  { "custom_filters:create needs its query", function(c) return c.custom_filters:create { name = "x" } end, raises = "query" },

  { "custom_filters:update", function(c) return c.custom_filters:update(12, { name = "Open ones" }) end,
    "PATCH /api/v1/accounts/10/custom_filters/12", '{"custom_filter":{"name":"Open ones"}}', answer = FILTER,
    gives = FILTER_VALUE },

  { "notifications:list sends includes as a list and keeps the counts as meta", function(c)
    return c.notifications:list { includes = { "read", "snoozed" }, page = 2 }
  end, "GET /api/v1/accounts/10/notifications?page=2&includes[]=read&includes[]=snoozed",
    answer = '{"data":{"meta":{"unread_count":1,"count":1,"current_page":"2"},"payload":[' .. ROW .. "]}}",
    gives = { ROW_VALUE }, meta = { unread_count = 1, count = 1, current_page = "2" } },

  { "notifications:unread_count is a number", function(c) return c.notifications:unread_count() end,
    "GET /api/v1/accounts/10/notifications/unread_count", answer = "18", gives = 18 },

  { "notifications:mark_read", function(c) return c.notifications:mark_read(127) end,
    "PATCH /api/v1/accounts/10/notifications/127", answer = ROW, gives = ROW_VALUE },

  { "notifications:mark_unread", function(c) return c.notifications:mark_unread(127) end,
    "POST /api/v1/accounts/10/notifications/127/unread", answer = ROW, gives = ROW_VALUE },

  { "notifications:snooze takes the time alone", function(c) return c.notifications:snooze(127, 1795308394) end,
    "POST /api/v1/accounts/10/notifications/127/snooze", '{"snoozed_until":1795308394}', answer = ROW, gives = ROW_VALUE },

  { "notifications:snooze refuses a date the server would read as 1970", function(c)
    return c.notifications:snooze(127, { snoozed_until = "2027-01-31T10:00:00Z" })
  end, raises = "snoozed_until" },

  { "notifications:read_all of one conversation", function(c)
    return c.notifications:read_all { primary_actor_type = "Conversation", primary_actor_id = 267 }
  end, "POST /api/v1/accounts/10/notifications/read_all", '{"primary_actor_type":"Conversation","primary_actor_id":267}',
    gives = true },

  { "notifications:destroy_all", function(c) return c.notifications:destroy_all { type = "read" } end,
    "POST /api/v1/accounts/10/notifications/destroy_all", '{"type":"read"}', gives = true },

  { "notification_settings:update sends empty lists", function(c)
    return c.notification_settings:update { selected_email_flags = {}, selected_push_flags = { "push_conversation_mention" } }
  end, "PATCH /api/v1/accounts/10/notification_settings", '{"notification_settings":{"selected_email_flags":[],'
    .. '"selected_push_flags":["push_conversation_mention"]}}', answer = SETTINGS, gives = SETTINGS_VALUE },

  { "bulk_actions:create", function(c)
    return c.bulk_actions:create { type = "Conversation", ids = { 41, 42 }, labels = { add = { "vip" } },
      fields = { status = "snoozed", assignee_id = null }, snoozed_until = 1900000000 }
  end, "POST /api/v1/accounts/10/bulk_actions", '{"type":"Conversation","ids":[41,42],"labels":{"add":["vip"]},'
    .. '"fields":{"status":"snoozed","assignee_id":null},"snoozed_until":1900000000}', gives = true },

  { "bulk_actions:create refuses the priority the server would ignore", function(c)
    return c.bulk_actions:create { type = "Conversation", ids = { 41 }, fields = { priority = "high" } }
  end, raises = "fields%.priority" },

  { "search:messages takes the words alone and finds its rows two levels down", function(c) return c.search:messages("refund") end,
    "GET /api/v1/accounts/10/search/messages?q=refund", answer = '{"payload":{"messages":[{"id":1161,"content":"a refund"}]}}',
    gives = { { id = 1161, content = "a refund" } } },

  { "search:all is one object", function(c) return c.search:all { q = "zoë", page = 2 } end,
    "GET /api/v1/accounts/10/search?q=zo%C3%AB&page=2",
    answer = '{"payload":{"conversations":[],"contacts":[{"id":247}],"messages":[],"articles":[]}}',
    gives = { conversations = array {}, contacts = { { id = 247 } }, messages = array {}, articles = array {} } },

  { "conversations.drafts:get without one", function(c) return c.conversations.drafts:get(42) end,
    "GET /api/v1/accounts/10/conversations/42/draft_messages", answer = '{"has_draft":false}', gives = { has_draft = false } },

  { "conversations.drafts:update takes the text alone, under its wrapper", function(c)
    return c.conversations.drafts:update(42, "Dear Zoë,")
  end, "PATCH /api/v1/accounts/10/conversations/42/draft_messages", '{"draft_message":{"message":"Dear Zoë,"}}', gives = true },

  { "conversations.direct_uploads:create says what to use instead", function(c)
    return c.conversations.direct_uploads:create(42, { filename = "a.txt", byte_size = 1, checksum = "x" })
  end, raises = "uploads:create" },
}
