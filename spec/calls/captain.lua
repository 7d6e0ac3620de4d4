-- Calls on Captain, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array, null = chatwoot.array, chatwoot.null

local CONTEXT = '{"event_name":"casual","original_context":"hey","last_response":"Hello!","conversation_history":[],"channel_type":null}'
local CONTEXT_VALUE = { event_name = "casual", original_context = "hey", last_response = "Hello!", conversation_history = array {} }
local ASSISTANT = '{"id":3,"name":"Helferin","config":{"temperature":0.3},"guardrails":null,"response_guidelines":["Duzen"]}'
local ASSISTANT_VALUE = { id = 3, name = "Helferin", config = { temperature = 0.3 }, response_guidelines = { "Duzen" } }
local SCENARIO = '{"id":3,"title":"Rückgabe 📦","tools":["add_private_note"],"enabled":true}'
local SCENARIO_VALUE = { id = 3, title = "Rückgabe 📦", tools = { "add_private_note" }, enabled = true }
local NONE = '{"payload":[],"meta":{"total_count":0,"page":1}}'

return { account = 12,
  { "captain.preferences:get", function(c) return c.captain.preferences:get() end, "GET /api/v1/accounts/12/captain/preferences",
    answer = '{"providers":null,"features":{"editor":{"enabled":true}}}', gives = { features = { editor = { enabled = true } } } },

  { "captain.preferences:update", function(c)
    return c.captain.preferences:update { captain_models = { editor = "gpt-4.1-mini" }, captain_features = { copilot = false } }
  end, "PATCH /api/v1/accounts/12/captain/preferences",
    '{"captain_models":{"editor":"gpt-4.1-mini"},"captain_features":{"copilot":false}}', answer = "{}", gives = {} },

  { "captain.tasks:rewrite", function(c) return c.captain.tasks:rewrite { content = "hey", operation = "casual" } end,
    "POST /api/v1/accounts/12/captain/tasks/rewrite", '{"content":"hey","operation":"casual"}',
    answer = '{"message":"Hello!","follow_up_context":' .. CONTEXT .. "}",
    gives = { message = "Hello!", follow_up_context = CONTEXT_VALUE } },

  { "captain.tasks:summarize takes the conversation alone", function(c) return c.captain.tasks:summarize(22) end,
    "POST /api/v1/accounts/12/captain/tasks/summarize", '{"conversation_display_id":22}',
    answer = { 422, '{"error":"Captain AI API key is not configured."}' },
    fails = { kind = "validation", status = 422, message = "Captain AI API key is not configured." } },

  { "captain.tasks:label_suggestion with nothing to say", function(c) return c.captain.tasks:label_suggestion(22) end,
    "POST /api/v1/accounts/12/captain/tasks/label_suggestion", '{"conversation_display_id":22}', answer = '{"message":null}', gives = {} },

  { "captain.tasks:follow_up sends the context back", function(c)
    return c.captain.tasks:follow_up { follow_up_context = CONTEXT_VALUE, message = "kürzer" }
  end, "POST /api/v1/accounts/12/captain/tasks/follow_up", '{"follow_up_context":{"event_name":"casual","original_context":"hey",'
    .. '"last_response":"Hello!","conversation_history":[]},"message":"kürzer"}', answer = '{"message":""}', gives = { message = "" } },

  { "captain.assistants:list", function(c) return c.captain.assistants:list() end, "GET /api/v1/accounts/12/captain/assistants",
    answer = NONE, gives = array {}, meta = { total_count = 0, page = 1 } },

  { "captain.assistants:create wraps", function(c)
    return c.captain.assistants:create { name = "Helferin", description = "x", config = { temperature = 0.3, feature_faq = true } }
  end, "POST /api/v1/accounts/12/captain/assistants",
    '{"assistant":{"name":"Helferin","description":"x","config":{"temperature":0.3,"feature_faq":true}}}',
    answer = ASSISTANT, gives = ASSISTANT_VALUE },

  { "captain.assistants:update clears with null", function(c)
    return c.captain.assistants:update(3, { response_guidelines = {}, guardrails = null })
  end, "PATCH /api/v1/accounts/12/captain/assistants/3", '{"assistant":{"response_guidelines":[],"guardrails":null}}',
    answer = ASSISTANT, gives = ASSISTANT_VALUE },

  { "captain.assistants:delete is a real 204", function(c) return c.captain.assistants:delete(3) end,
    "DELETE /api/v1/accounts/12/captain/assistants/3", answer = { 204, "", {} }, gives = true },

  { "captain.assistants:playground takes the question alone", function(c) return c.captain.assistants:playground(3, "How long?") end,
    "POST /api/v1/accounts/12/captain/assistants/3/playground", '{"assistant":{"message_content":"How long?"}}',
    answer = '{"response":"","reasoning":"Processed by agent","agent_name":null}', gives = { response = "", reasoning = "Processed by agent" } },

  { "captain.assistants:tools is a bare list", function(c) return c.captain.assistants:tools() end,
    "GET /api/v1/accounts/12/captain/assistants/tools", answer = '[{"id":"add_contact_note"}]', gives = { { id = "add_contact_note" } } },

  { "captain.assistants.inboxes:add wraps the id", function(c) return c.captain.assistants.inboxes:add(3, 158) end,
    "POST /api/v1/accounts/12/captain/assistants/3/inboxes", '{"inbox":{"inbox_id":158}}', answer = '{"id":158}', gives = { id = 158 } },

  { "captain.assistants.inboxes:remove", function(c) return c.captain.assistants.inboxes:remove(3, 158) end,
    "DELETE /api/v1/accounts/12/captain/assistants/3/inboxes/158", answer = { 204, "", {} }, gives = true },

  { "captain.assistants.scenarios:create", function(c)
    return c.captain.assistants.scenarios:create(3, { title = "Aus", description = "x", instruction = "Ohne Werkzeug", enabled = false })
  end, "POST /api/v1/accounts/12/captain/assistants/3/scenarios",
    '{"scenario":{"title":"Aus","description":"x","instruction":"Ohne Werkzeug","enabled":false}}', answer = SCENARIO, gives = SCENARIO_VALUE },

  { "captain.assistants.scenarios:get", function(c) return c.captain.assistants.scenarios:get(3, 4) end,
    "GET /api/v1/accounts/12/captain/assistants/3/scenarios/4", answer = SCENARIO, gives = SCENARIO_VALUE },

  { "captain.assistant_responses:list", function(c) return c.captain.assistant_responses:list { page = 3, assistant_id = 3 } end,
    "GET /api/v1/accounts/12/captain/assistant_responses?page=3&assistant_id=3",
    answer = '{"payload":[],"meta":{"total_count":28,"page":"3"}}', gives = array {}, meta = { total_count = 28, page = "3" } },

  { "captain.assistant_responses:update", function(c) return c.captain.assistant_responses:update(29, { status = "approved" }) end,
    "PATCH /api/v1/accounts/12/captain/assistant_responses/29", '{"assistant_response":{"status":"approved"}}',
    answer = '{"id":29,"status":"approved"}', gives = { id = 29, status = "approved" } },

  { "captain.documents:create of a page", function(c)
    return c.captain.documents:create { assistant_id = 3, external_link = "https://docs.example/start" }
  end, "POST /api/v1/accounts/12/captain/documents", '{"document":{"assistant_id":3,"external_link":"https://docs.example/start"}}',
    answer = '{"id":5}', gives = { id = 5 } },

  { "captain.documents:create of a file wraps the names of the parts", function(c)
    return c.captain.documents:create { assistant_id = 3, name = "Handbuch", pdf_file = { data = "%PDF", filename = "handbuch.pdf" } }
  end, "POST /api/v1/accounts/12/captain/documents", parts = { "document[assistant_id]=3", "document[name]=Handbuch",
    "document[pdf_file]|handbuch.pdf|application/pdf|%PDF" }, answer = '{"id":7}', gives = { id = 7 } },

  { "captain.documents:sync is an empty 202", function(c) return c.captain.documents:sync(5) end,
    "POST /api/v1/accounts/12/captain/documents/5/sync", answer = { 202, "" }, gives = true },

  { "captain.custom_tools:create", function(c)
    return c.captain.custom_tools:create { title = "Paket", endpoint_url = "https://api.example/{{ nr }}", auth_type = "bearer",
      auth_config = { token = "geheim" }, param_schema = { { name = "nr", type = "string", description = "Nummer", required = true } } }
  end, "POST /api/v1/accounts/12/captain/custom_tools", '{"custom_tool":{"title":"Paket","endpoint_url":"https://api.example/{{ nr }}",'
    .. '"auth_type":"bearer","auth_config":{"token":"geheim"},"param_schema":[{"name":"nr","type":"string","description":"Nummer",'
    .. '"required":true}]}}', answer = '{"id":16,"param_schema":[]}', gives = { id = 16, param_schema = array {} } },

  { "captain.custom_tools:list where the feature is off", function(c) return c.captain.custom_tools:list() end,
    "GET /api/v1/accounts/12/captain/custom_tools", answer = { 403, '{"error":"Custom tools are not enabled for this account"}' },
    fails = { kind = "permission", status = 403 } },

  { "captain.copilot_threads:create", function(c) return c.captain.copilot_threads:create { message = "Frage", assistant_id = 3 } end,
    "POST /api/v1/accounts/12/captain/copilot_threads", '{"message":"Frage","assistant_id":3}', answer = '{"id":8}', gives = { id = 8 } },

  { "captain.copilot_threads.messages:create takes the text alone", function(c)
    return c.captain.copilot_threads.messages:create(7, "Und noch etwas")
  end, "POST /api/v1/accounts/12/captain/copilot_threads/7/copilot_messages", '{"message":"Und noch etwas"}',
    answer = '{"id":16,"message":{"content":"Und noch etwas"}}', gives = { id = 16, message = { content = "Und noch etwas" } } },

  { "captain.bulk_actions:create of answers is a list", function(c)
    return c.captain.bulk_actions:create { type = "AssistantResponse", ids = { 31 }, fields = { status = "approve" } }
  end, "POST /api/v1/accounts/12/captain/bulk_actions", '{"type":"AssistantResponse","ids":[31],"fields":{"status":"approve"}}',
    answer = '[{"id":31,"status":"approved"}]', gives = { { id = 31, status = "approved" } } },

  { "captain.bulk_actions:create of documents is an object", function(c)
    return c.captain.bulk_actions:create { type = "AssistantDocument", ids = { 5, 7 }, fields = { status = "sync" } }
  end, "POST /api/v1/accounts/12/captain/bulk_actions", '{"type":"AssistantDocument","ids":[5,7],"fields":{"status":"sync"}}',
    answer = '{"ids":[5],"count":1}', gives = { ids = { 5 }, count = 1 } },
}
