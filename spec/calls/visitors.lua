-- Calls of the public API, which knows no token: the keys are in the path. Read by spec/calls_spec.lua; see
-- spec/support/exchange.lua.

local chatwoot = require "chatwoot"

local array = chatwoot.array

local BASE = "/public/api/v1/inboxes/7HQ89uUhDX658xx5RYkenpey"
local SHOP = BASE .. "/contacts/shop-51509ae0"
local CONTACT = '{"source_id":"a/b c51509ae0","pubsub_token":"NLRaD3aD","id":12,"name":"Odd sid","email":null,"phone_number":null}'
local CONTACT_VALUE = { source_id = "a/b c51509ae0", pubsub_token = "NLRaD3aD", id = 12, name = "Odd sid" }
local TALK = '{"id":1,"uuid":"29b263f5","inbox_id":24,"status":"resolved","agent_last_seen_at":0,"messages":[],"contact":{"id":8}}'
local TALK_VALUE = { id = 1, uuid = "29b263f5", inbox_id = 24, status = "resolved", agent_last_seen_at = 0, messages = array {},
  contact = { id = 8 } }
local MESSAGE = '{"id":115,"content":"hello","message_type":0,"content_attributes":{},"sender":{"id":26,"email":null}}'
local MESSAGE_VALUE = { id = 115, content = "hello", message_type = 0, content_attributes = {}, sender = { id = 26 } }
local MISSING = { 404, '{"status":404,"error":"Not Found"}', { ["content-type"] = "application/json; charset=UTF-8" } }

return { account = 8,
  { "public.inboxes:get", function(c) return c.public.inboxes:get "7HQ89uUhDX658xx5RYkenpey" end, "GET " .. BASE, token = false,
    answer = '{"identifier":"7HQ89uUhDX658xx5RYkenpey","identity_validation_enabled":false,"working_hours":[{"open_hour":null}]}',
    gives = { identifier = "7HQ89uUhDX658xx5RYkenpey", identity_validation_enabled = false, working_hours = { {} } } },

  { "public.inboxes:get of an unknown one", function(c) return c.public.inboxes:get "doesnotexist" end,
    "GET /public/api/v1/inboxes/doesnotexist", token = false, answer = MISSING,
    fails = { kind = "not_found", status = 404, message = "Not Found" } },

  { "public.contacts:create", function(c)
    return c.public.contacts:create("7HQ89uUhDX658xx5RYkenpey", { source_id = "a/b c51509ae0", name = "Odd sid" })
  end, "POST " .. BASE .. "/contacts", '{"source_id":"a/b c51509ae0","name":"Odd sid"}', token = false,
    answer = CONTACT, gives = CONTACT_VALUE },

  { "public.contacts:create proves an identity", function(c)
    return c.public.contacts:create("7HQ89uUhDX658xx5RYkenpey", { identifier = "user-17",
      identifier_hash = chatwoot.identifier_hash("key", "user-17") })
  end, "POST " .. BASE .. "/contacts", '{"identifier":"user-17",'
    .. '"identifier_hash":"d50c2368e78c3cfce8119584a0ba20582cf407110154a1c927fca7dd0906f842"}', token = false,
    answer = CONTACT, gives = CONTACT_VALUE },

  { "public.contacts:get percent-encodes ids of text", function(c)
    return c.public.contacts:get("7HQ89uUhDX658xx5RYkenpey", "a/b c51509ae0")
  end, "GET " .. BASE .. "/contacts/a%2Fb%20c51509ae0", token = false, answer = CONTACT, gives = CONTACT_VALUE },

  { "public.contacts:get encodes everything a path would read", function(c)
    return c.public.contacts:get("7HQ89uUhDX658xx5RYkenpey", "ü?#%;..&=+")
  end, "GET " .. BASE .. "/contacts/%C3%BC%3F%23%25%3B..%26%3D%2B", token = false, answer = CONTACT, gives = CONTACT_VALUE },

  { "public.contacts:update", function(c)
    return c.public.contacts:update("7HQ89uUhDX658xx5RYkenpey", "5cbe0ac3-5f3d", { email = "a-51509ae0@x.example" })
  end, "PATCH " .. BASE .. "/contacts/5cbe0ac3-5f3d", '{"email":"a-51509ae0@x.example"}', token = false,
    answer = '{"account_id":8,"id":23,"label_list":[],"identifier":null}', gives = { account_id = 8, id = 23, label_list = array {} } },

  { "public.conversations:create without params posts an empty object", function(c)
    return c.public.conversations:create("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0")
  end, "POST " .. SHOP .. "/conversations", "{}", token = false, answer = TALK, gives = TALK_VALUE },

  { "public.conversations:list is a bare list", function(c)
    return c.public.conversations:list("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0")
  end, "GET " .. SHOP .. "/conversations", token = false, answer = "[]", gives = array {} },

  { "public.conversations:get mixes ids of text and of number", function(c)
    return c.public.conversations:get("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 1)
  end, "GET " .. SHOP .. "/conversations/1", token = false, answer = TALK, gives = TALK_VALUE },

  { "public.conversations:toggle_status posts an empty object", function(c)
    return c.public.conversations:toggle_status("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 1)
  end, "POST " .. SHOP .. "/conversations/1/toggle_status", "{}", token = false, answer = TALK, gives = TALK_VALUE },

  { "public.conversations:toggle_typing takes the word alone", function(c)
    return c.public.conversations:toggle_typing("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 1, "on")
  end, "POST " .. SHOP .. "/conversations/1/toggle_typing", '{"typing_status":"on"}', token = false, gives = true },

  { "public.messages:list reads backwards", function(c)
    return c.public.messages:list("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 2, { before = 94 })
  end, "GET " .. SHOP .. "/conversations/2/messages?before=94", token = false, answer = "[" .. MESSAGE .. "]", gives = { MESSAGE_VALUE } },

  { "public.messages:create takes the text alone", function(c)
    return c.public.messages:create("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 5, "hello")
  end, "POST " .. SHOP .. "/conversations/5/messages", '{"content":"hello"}', token = false, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "public.messages:create sends files", function(c)
    return c.public.messages:create("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 1, { content = "Fotos ✨", attachments = {
      { data = "PNG", filename = "bild ü.png" }, { data = "1234567", filename = "note.txt" } } })
  end, "POST " .. SHOP .. "/conversations/1/messages", token = false, parts = { "content=Fotos ✨",
    "attachments[]|bild ü.png|image/png|PNG", "attachments[]|note.txt|text/plain|1234567" }, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "public.messages:update answers a form with a list", function(c)
    return c.public.messages:update("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 1, 86,
      { submitted_values = { { title = "Blau", value = "blue" } } })
  end, "PATCH " .. SHOP .. "/conversations/1/messages/86", '{"submitted_values":[{"title":"Blau","value":"blue"}]}', token = false,
    answer = MESSAGE, gives = MESSAGE_VALUE },

  { "public.messages:update answers a survey with an object", function(c)
    return c.public.messages:update("7HQ89uUhDX658xx5RYkenpey", "shop-51509ae0", 5, 116,
      { submitted_values = { csat_survey_response = { rating = 2, feedback_message = "doch nicht" } } })
  end, "PATCH " .. SHOP .. "/conversations/5/messages/116", '{"submitted_values":{"csat_survey_response":{"rating":2,'
    .. '"feedback_message":"doch nicht"}}}', token = false, answer = MESSAGE, gives = MESSAGE_VALUE },
}
