-- Calls on what helps with the work: bulk actions, drafts, own attributes, saved filters, notifications, search. Read by
-- spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local SIZE = '{"id":18,"attribute_display_name":"Größe","attribute_display_type":"list","attribute_description":"Shirt size 👕",'
  .. '"attribute_key":"size","regex_pattern":null,"attribute_values":["S","M","XL"],"attribute_model":"contact_attribute",'
  .. '"default_value":null}'
local SIZE_VALUE = { id = 18, attribute_display_name = "Größe", attribute_display_type = "list", attribute_description = "Shirt size 👕",
  attribute_key = "size", attribute_values = { "S", "M", "XL" }, attribute_model = "contact_attribute" }
local FILTER = '{"id":12,"name":"Open ones 📂","filter_type":"conversation","query":{"payload":[{"values":["open"],'
  .. '"attribute_key":"status","query_operator":null,"filter_operator":"equal_to"}]}}'
local FILTER_VALUE = { id = 12, name = "Open ones 📂", filter_type = "conversation", query = { payload = {
  { values = { "open" }, attribute_key = "status", filter_operator = "equal_to" } } } }
local NOTICE = '{"user_id":15,"read_at":null,"id":127,"account_id":10,"primary_actor_type":"Conversation","primary_actor_id":256,'
  .. '"snoozed_until":null}'
local NOTICE_VALUE = { user_id = 15, id = 127, account_id = 10, primary_actor_type = "Conversation", primary_actor_id = 256 }
local EMPTY = { 200, "", { ["content-type"] = "application/json" } }

return { account = 10,
  { "bulk_actions:create", function(c)
    return c.bulk_actions:create { type = "Conversation", ids = { 174, 175 }, fields = { status = "open" } }
  end, "POST /api/v1/accounts/10/bulk_actions", '{"type":"Conversation","ids":[174,175],"fields":{"status":"open"}}',
    answer = EMPTY, gives = true },

  { "conversations.drafts:get", function(c) return c.conversations.drafts:get(159) end,
    "GET /api/v1/accounts/10/conversations/159/draft_messages", answer = '{"has_draft":false}', gives = { has_draft = false } },

  { "conversations.drafts:update takes the text alone and wraps it", function(c)
    return c.conversations.drafts:update(159, "half an answer")
  end, "PATCH /api/v1/accounts/10/conversations/159/draft_messages", '{"draft_message":{"message":"half an answer"}}',
    answer = EMPTY, gives = true },

  { "conversations.direct_uploads:create is refused: no token opens it", function(c)
    return c.conversations.direct_uploads:create(5, { filename = "a.png", byte_size = 70, checksum = "x" })
  end, raises = "use uploads:create" },

  { "custom_attribute_definitions:list", function(c)
    return c.custom_attribute_definitions:list { attribute_model = "contact_attribute" }
  end, "GET /api/v1/accounts/10/custom_attribute_definitions?attribute_model=contact_attribute", answer = "[" .. SIZE .. "]",
    gives = { SIZE_VALUE } },

  { "custom_attribute_definitions:update wraps its fields", function(c)
    return c.custom_attribute_definitions:update(18, { attribute_display_name = "Size", attribute_values = { "S", "L" } })
  end, "PATCH /api/v1/accounts/10/custom_attribute_definitions/18",
    '{"custom_attribute_definition":{"attribute_display_name":"Size","attribute_values":["S","L"]}}', answer = SIZE, gives = SIZE_VALUE },

  { "custom_attribute_definitions:delete answers 204 without a type", function(c) return c.custom_attribute_definitions:delete(18) end,
    "DELETE /api/v1/accounts/10/custom_attribute_definitions/18", answer = { 204, "", {} }, gives = true },

  { "custom_filters:create keeps null in the query of a filter", function(c)
    return c.custom_filters:create { name = "Open ones 📂", filter_type = "conversation", query = { payload = {
      { attribute_key = "status", filter_operator = "equal_to", values = { "open" }, query_operator = null } } } }
  end, "POST /api/v1/accounts/10/custom_filters", '{"custom_filter":{"name":"Open ones 📂","filter_type":"conversation","query":'
    .. '{"payload":[{"attribute_key":"status","filter_operator":"equal_to","values":["open"],"query_operator":null}]}}}',
    answer = FILTER, gives = FILTER_VALUE },

  { "custom_filters:get", function(c) return c.custom_filters:get(12) end, "GET /api/v1/accounts/10/custom_filters/12",
    answer = FILTER, gives = FILTER_VALUE },

  { "notification_settings:update empties lists on purpose", function(c)
    return c.notification_settings:update { selected_email_flags = {}, selected_push_flags = {} }
  end, "PATCH /api/v1/accounts/10/notification_settings",
    '{"notification_settings":{"selected_email_flags":[],"selected_push_flags":[]}}',
    answer = '{"id":21,"user_id":16,"selected_email_flags":[],"selected_push_flags":[]}',
    gives = { id = 21, user_id = 16, selected_email_flags = array {}, selected_push_flags = array {} } },

  { "notifications:list unwraps payload and meta out of data", function(c) return c.notifications:list() end,
    "GET /api/v1/accounts/10/notifications",
    answer = '{"data":{"meta":{"unread_count":1,"count":1,"current_page":1},"payload":[' .. NOTICE .. "]}}", gives = { NOTICE_VALUE },
    meta = { unread_count = 1, count = 1, current_page = 1 } },

  { "notifications:unread_count is a bare number", function(c) return c.notifications:unread_count() end,
    "GET /api/v1/accounts/10/notifications/unread_count", answer = "13", gives = 13 },

  { "notifications:snooze takes unix seconds alone", function(c) return c.notifications:snooze(127, 1795309053) end,
    "POST /api/v1/accounts/10/notifications/127/snooze", '{"snoozed_until":1795309053}', answer = NOTICE, gives = NOTICE_VALUE },

  { "notifications:mark_unread posts nothing", function(c) return c.notifications:mark_unread(127) end,
    "POST /api/v1/accounts/10/notifications/127/unread", answer = NOTICE, gives = NOTICE_VALUE },

  { "notifications:destroy_all names what goes", function(c) return c.notifications:destroy_all { type = "read" } end,
    "POST /api/v1/accounts/10/notifications/destroy_all", '{"type":"read"}', answer = EMPTY, gives = true },

  { "search:all takes the text alone and keeps the four lists", function(c) return c.search:all "O'Brien" end,
    "GET /api/v1/accounts/10/search?q=O%27Brien",
    answer = '{"payload":{"conversations":[],"contacts":[],"messages":[],"articles":[]}}',
    gives = { conversations = array {}, contacts = array {}, messages = array {}, articles = array {} } },

  { "search:messages unwraps its list", function(c) return c.search:messages { q = "🦓 50%", page = 2 } end,
    "GET /api/v1/accounts/10/search/messages?q=%F0%9F%A6%93%2050%25&page=2", answer = '{"payload":{"messages":[{"id":1}]}}',
    gives = { { id = 1 } } },
}
