-- Calls on conversations, their labels, assignments and participants, beside their exchanges. Read by spec/calls_spec.lua; see
-- spec/support/exchange.lua.

local chatwoot = require "chatwoot"
local NIL = require("spec.support.exchange").NIL

local array, null = chatwoot.array, chatwoot.null

local TALK = '{"meta":{"sender":{"id":286,"name":"Kunde","email":null},"channel":"Channel::Api","hmac_verified":false},"id":5,'
  .. '"messages":[],"account_id":12,"uuid":"03ee53be-98ec-4334-807a-65b7f712c2b7","agent_last_seen_at":0,"assignee_id":null,'
  .. '"updated_at":1795222147.0665002,"priority":null}'
local TALK_VALUE = { meta = { sender = { id = 286, name = "Kunde" }, channel = "Channel::Api", hmac_verified = false }, id = 5,
  messages = array {}, account_id = 12, uuid = "03ee53be-98ec-4334-807a-65b7f712c2b7", agent_last_seen_at = 0,
  updated_at = 1795222147.0665002 }
local COUNTS = { mine_count = 1, assigned_count = 1, unassigned_count = 11, all_count = 12 }
local COUNTS_TEXT = '{"mine_count":1,"assigned_count":1,"unassigned_count":11,"all_count":12}'
local AGENT = '{"id":9,"account_id":6,"name":"Alan Agent","custom_role_id":null}'
local AGENT_VALUE = { id = 9, account_id = 6, name = "Alan Agent" }

return { account = 6,
  { "conversations:list unwraps payload and meta out of data", function(c)
    return c.conversations:list { inbox_id = 21, status = "all", page = 1, sort_by = "created_at_asc" }
  end, "GET /api/v1/accounts/6/conversations?status=all&inbox_id=21&page=1&sort_by=created_at_asc",
    answer = '{"data":{"meta":' .. COUNTS_TEXT .. ',"payload":[' .. TALK .. "]}}", gives = { TALK_VALUE }, meta = COUNTS },

  { "conversations:list sends lists of labels, states and inboxes as name[]=", function(c)
    return c.conversations:list { labels = { "vip", "a&b" }, status = { "open", "pending" }, inbox_id = { 1, 2 } }
  end, "GET /api/v1/accounts/6/conversations?status[]=open&status[]=pending&inbox_id[]=1&inbox_id[]=2&labels[]=vip"
    .. "&labels[]=a%26b", answer = '{"data":{"meta":' .. COUNTS_TEXT .. ',"payload":[]}}', gives = array {}, meta = COUNTS },

  { "conversations:list searches", function(c) return c.conversations:list { q = "näh", inbox_id = 134, updated_within = 3600 } end,
    "GET /api/v1/accounts/6/conversations?q=n%C3%A4h&inbox_id=134&updated_within=3600",
    answer = '{"data":{"meta":' .. COUNTS_TEXT .. ',"payload":[]}}', gives = array {}, meta = COUNTS },

  { "conversations:list without anything", function(c) return c.conversations:list() end, "GET /api/v1/accounts/6/conversations",
    answer = '{"data":{"meta":' .. COUNTS_TEXT .. ',"payload":[]}}', gives = array {}, meta = COUNTS },

  { "conversations:list by a bot is a matter of permission", function(c) return c.conversations:list() end,
    "GET /api/v1/accounts/6/conversations", answer = { 401, '{"error":"Access to this endpoint is not authorized for bots"}' },
    fails = { kind = "permission", status = 401 } },

  { "conversations:meta is the counts alone", function(c) return c.conversations:meta { status = "open" } end,
    "GET /api/v1/accounts/6/conversations/meta?status=open", answer = '{"meta":' .. COUNTS_TEXT .. "}", gives = COUNTS },

  { "conversations:search takes the text alone", function(c) return c.conversations:search "zebra 1/2" end,
    "GET /api/v1/accounts/6/conversations/search?q=zebra%201%2F2", answer = '{"meta":{"all_count":0},"payload":[]}',
    gives = array {}, meta = { all_count = 0 } },

  { "conversations:filter takes the conditions alone", function(c)
    return c.conversations:filter { { attribute_key = "inbox_id", filter_operator = "equal_to", values = { 90 },
      query_operator = null } }
  end, "POST /api/v1/accounts/6/conversations/filter",
    '{"payload":[{"attribute_key":"inbox_id","filter_operator":"equal_to","values":[90],"query_operator":null}]}',
    answer = '{"meta":' .. COUNTS_TEXT .. ',"payload":[' .. TALK .. "]}", gives = { TALK_VALUE }, meta = COUNTS },

  { "conversations:get keeps the meta that is part of the conversation", function(c) return c.conversations:get(5) end,
    "GET /api/v1/accounts/6/conversations/5", answer = TALK, gives = TALK_VALUE, meta = TALK_VALUE.meta },

  { "conversations:create", function(c)
    return c.conversations:create { contact_id = 138, inbox_id = 16, status = "open", assignee_id = 9, team_id = 1,
      custom_attributes = { order_total = 12.5, gift = true, nothing = null },
      message = { content = "Welcome Zoë 👋", content_attributes = { client_token = "conv-1" } } }
  end, "POST /api/v1/accounts/6/conversations", '{"contact_id":138,"inbox_id":16,"status":"open","assignee_id":9,"team_id":1,'
    .. '"custom_attributes":{"order_total":12.5,"gift":true,"nothing":null},'
    .. '"message":{"content":"Welcome Zoë 👋","content_attributes":{"client_token":"conv-1"}}}', answer = TALK, gives = TALK_VALUE },

  { "conversations:create that answers 500 may have happened", function(c)
    return c.conversations:create { contact_id = 138, inbox_id = 16, team_id = 1 }
  end, "POST /api/v1/accounts/6/conversations", '{"contact_id":138,"inbox_id":16,"team_id":1}',
    answer = { 500, '{"status":500,"error":"Internal Server Error"}' },
    fails = { kind = "server", status = 500, message = "Internal Server Error", uncertain = true } },

  { "conversations:update sets the priority, null clears it", function(c) return c.conversations:update(55, { priority = null }) end,
    "PATCH /api/v1/accounts/6/conversations/55", '{"priority":null}', answer = TALK, gives = TALK_VALUE },

  { "conversations:delete", function(c) return c.conversations:delete(167) end, "DELETE /api/v1/accounts/6/conversations/167",
    gives = true },

  { "conversations:toggle_status takes the word alone", function(c) return c.conversations:toggle_status(160, "resolved") end,
    "POST /api/v1/accounts/6/conversations/160/toggle_status", '{"status":"resolved"}',
    answer = '{"payload":{"success":true,"conversation_id":160,"current_status":"resolved","snoozed_until":null}}',
    gives = { success = true, conversation_id = 160, current_status = "resolved" } },

  { "conversations:toggle_status snoozes until unix seconds", function(c)
    return c.conversations:toggle_status(57, { status = "snoozed", snoozed_until = 1795309053 })
  end, "POST /api/v1/accounts/6/conversations/57/toggle_status", '{"status":"snoozed","snoozed_until":1795309053}',
    answer = '{"payload":{"success":true,"current_status":"snoozed","snoozed_until":"2026-11-22T00:57:33.000Z"}}',
    gives = { success = true, current_status = "snoozed", snoozed_until = "2026-11-22T00:57:33.000Z" } },

  { "conversations:toggle_priority takes the word alone", function(c) return c.conversations:toggle_priority(57, "urgent") end,
    "POST /api/v1/accounts/6/conversations/57/toggle_priority", '{"priority":"urgent"}',
    answer = { 200, "", { ["content-type"] = "application/json" } }, gives = true },

  { "conversations:toggle_priority clears by chatwoot.null", function(c) return c.conversations:toggle_priority(57, null) end,
    "POST /api/v1/accounts/6/conversations/57/toggle_priority", '{"priority":null}', gives = true },

  { "conversations:toggle_typing_status sends booleans as such", function(c)
    return c.conversations:toggle_typing_status(162, { typing_status = "on", is_private = true })
  end, "POST /api/v1/accounts/6/conversations/162/toggle_typing_status", '{"typing_status":"on","is_private":true}', gives = true },

  { "conversations:mute posts nothing", function(c) return c.conversations:mute(164) end,
    "POST /api/v1/accounts/6/conversations/164/mute", gives = true },

  { "conversations:transcript takes the address alone", function(c) return c.conversations:transcript(162, "a@b.example") end,
    "POST /api/v1/accounts/6/conversations/162/transcript", '{"email":"a@b.example"}', gives = true },

  { "conversations:unread gives the conversation", function(c) return c.conversations:unread(163) end,
    "POST /api/v1/accounts/6/conversations/163/unread", answer = TALK, gives = TALK_VALUE },

  { "conversations:set_custom_attributes gives the attributes", function(c)
    return c.conversations:set_custom_attributes(159, { custom_attributes = { order_no = "B-1", n = 2 } })
  end, "POST /api/v1/accounts/6/conversations/159/custom_attributes", '{"custom_attributes":{"order_no":"B-1","n":2}}',
    answer = '{"custom_attributes":{"order_no":"B-1","n":2}}', gives = { order_no = "B-1", n = 2 } },

  { "conversations:attachments", function(c) return c.conversations:attachments(120) end,
    "GET /api/v1/accounts/6/conversations/120/attachments", answer = '{"meta":{"total_count":0},"payload":[]}',
    gives = array {}, meta = { total_count = 0 } },

  { "conversations:inbox_assistant is nil without one", function(c) return c.conversations:inbox_assistant(162) end,
    "GET /api/v1/accounts/6/conversations/162/inbox_assistant", answer = '{"assistant":null}', gives = NIL },

  { "conversations:unread_counts keeps empty objects objects", function(c) return c.conversations:unread_counts() end,
    "GET /api/v1/accounts/6/conversations/unread_counts",
    answer = '{"payload":{"all_count":0,"inboxes":{},"labels":{},"teams":{}}}',
    gives = { all_count = 0, inboxes = {}, labels = {}, teams = {} } },

  { "conversations.labels:list", function(c) return c.conversations.labels:list(55) end,
    "GET /api/v1/accounts/6/conversations/55/labels", answer = '{"payload":["botlabel"]}', gives = { "botlabel" } },

  { "conversations.labels:set takes the list alone", function(c) return c.conversations.labels:set(55, { "botlabel" }) end,
    "POST /api/v1/accounts/6/conversations/55/labels", '{"labels":["botlabel"]}', answer = '{"payload":["botlabel"]}',
    gives = { "botlabel" } },

  { "conversations.labels:set with {} clears on purpose", function(c) return c.conversations.labels:set(159, {}) end,
    "POST /api/v1/accounts/6/conversations/159/labels", '{"labels":[]}', answer = '{"payload":[]}', gives = array {} },

  { "conversations.assignments:set takes the agent alone", function(c) return c.conversations.assignments:set(55, 9) end,
    "POST /api/v1/accounts/6/conversations/55/assignments", '{"assignee_id":9}', answer = AGENT, gives = AGENT_VALUE },

  { "conversations.assignments:set unassigns by chatwoot.null, and answers nothing", function(c)
    return c.conversations.assignments:set(159, null)
  end, "POST /api/v1/accounts/6/conversations/159/assignments", '{"assignee_id":null}', answer = "null", gives = NIL },

  { "conversations.assignments:set assigns bots and teams", function(c)
    return c.conversations.assignments:set(159, { assignee_id = 4, assignee_type = "AgentBot" })
  end, "POST /api/v1/accounts/6/conversations/159/assignments", '{"assignee_id":4,"assignee_type":"AgentBot"}',
    answer = '{"id":4,"name":"Conversations Bot","description":null,"bot_type":"webhook"}',
    gives = { id = 4, name = "Conversations Bot", bot_type = "webhook" } },

  { "conversations.participants:add takes the users alone", function(c) return c.conversations.participants:add(161, { 9 }) end,
    "POST /api/v1/accounts/6/conversations/161/participants", '{"user_ids":[9]}', answer = "[" .. AGENT .. "]", gives = { AGENT_VALUE } },

  { "conversations.participants:remove", function(c) return c.conversations.participants:remove(161, { 9 }) end,
    "DELETE /api/v1/accounts/6/conversations/161/participants", '{"user_ids":[9]}',
    answer = { 200, "", { ["content-type"] = "application/json" } }, gives = true },
}
