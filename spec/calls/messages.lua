-- Calls on messages, with files and without, beside their exchanges. Read by spec/calls_spec.lua; see spec/support/exchange.lua.

local chatwoot = require "chatwoot"
local NIL = require("spec.support.exchange").NIL

local array = chatwoot.array

local MESSAGE = '{"id":2902,"content":"sys","inbox_id":173,"conversation_id":55,"message_type":1,"content_type":"text",'
  .. '"status":"sent","content_attributes":{},"created_at":1795222630,"private":false,"source_id":null,'
  .. '"sender":{"id":2,"name":"System Bot","avatar_url":"","type":"agent_bot"}}'
local MESSAGE_VALUE = { id = 2902, content = "sys", inbox_id = 173, conversation_id = 55, message_type = 1, content_type = "text",
  status = "sent", content_attributes = {}, created_at = 1795222630, private = false,
  sender = { id = 2, name = "System Bot", avatar_url = "", type = "agent_bot" } }
local POST = "POST /api/v1/accounts/6/conversations/118/messages"

-- A file on disk for the calls that name one by its path; it goes when the program ends.
local path = os.tmpname()
local file = assert(io.open(path, "wb"))
file:write("bytes\r\n--of a file\0end")
file:close()
local base = path:match("[^/]*$")

return { account = 6, temporary = path,
  { "messages:list gives the thread's meta beside the list", function(c) return c.messages:list(114, { before = 277 }) end,
    "GET /api/v1/accounts/6/conversations/114/messages?before=277",
    answer = '{"meta":{"labels":[],"contact":{"id":119,"phone_number":null},"agent_last_seen_at":null},"payload":[' .. MESSAGE .. "]}",
    gives = { MESSAGE_VALUE }, meta = { labels = array {}, contact = { id = 119 } } },

  { "messages:list takes a window of ids", function(c) return c.messages:list(118, { after = 0, before = 2147483647 }) end,
    "GET /api/v1/accounts/6/conversations/118/messages?before=2147483647&after=0", answer = '{"meta":{},"payload":[]}',
    gives = array {}, meta = {} },

  { "messages:create takes the text alone", function(c) return c.messages:create(118, "sys") end, POST, '{"content":"sys"}',
    answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create carries a marker and a private note", function(c)
    return c.messages:create(118, { content = "x", private = true, content_attributes = { client_token = "tok-1",
      deep = { a = { 1, "x", true } } }, echo_id = "e-9", cc_emails = "a@b.example, c@d.example" })
  end, POST, '{"content":"x","private":true,"content_attributes":{"client_token":"tok-1","deep":{"a":[1,"x",true]}},'
    .. '"echo_id":"e-9","cc_emails":"a@b.example, c@d.example"}', answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create sends files from memory, with their type by name", function(c)
    return c.messages:create(118, { content = "three", attachments = { { data = "a", filename = "a.txt" },
      { data = "PNG", filename = "b.png" }, { data = "PDF", filename = "c.pdf" } } })
  end, POST, parts = { "content=three", "attachments[]|a.txt|text/plain|a", "attachments[]|b.png|image/png|PNG",
    "attachments[]|c.pdf|application/pdf|PDF" }, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create sends files from disk, byte for byte", function(c)
    return c.messages:create(118, { attachments = { path, { path = path, filename = "note.wav", content_type = "audio/x-own" } } })
  end, POST, parts = { "attachments[]|" .. base .. "|application/octet-stream|bytes\r\n--of a file\0end",
    "attachments[]|note.wav|audio/x-own|bytes\r\n--of a file\0end" }, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create beside a file writes content_attributes as JSON text, booleans as words", function(c)
    return c.messages:create(118, { private = true, content_attributes = { client_token = "tok-1" },
      attachments = { { data = "x", filename = "a.txt" } } })
  end, POST, parts = { "private=true", 'content_attributes={"client_token":"tok-1"}', "attachments[]|a.txt|text/plain|x" },
    answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create keeps letters of every script in a file's name, and no quotes", function(c)
    return c.messages:create(118, { attachments = { { data = "x", filename = 'Rechnung für "Zoë" 发票.pdf' } } })
  end, POST, parts = { "attachments[]|Rechnung für %22Zoë%22 发票.pdf|application/pdf|x" }, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create sends an empty file", function(c)
    return c.messages:create(118, { content = "empty file", attachments = { { data = "", filename = "empty.txt" } } })
  end, POST, parts = { "content=empty file", "attachments[]|empty.txt|text/plain|" }, answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create sends uploaded blobs as JSON", function(c)
    return c.messages:create(118, { content = "b", attachments = { { blob_id = "eyJf--5d1" } } })
  end, POST, '{"content":"b","attachments":["eyJf--5d1"]}', answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:create without a readable file is config, and nothing is sent", function(c)
    return c.messages:create(118, { attachments = { "/nonexistent/invoice.pdf" } })
  end, sends = 0, fails = { kind = "config", operation = "messages:create", uncertain = false } },

  { "messages:create into a full minute is rate_limit", function(c) return c.messages:create(118, "x") end, POST, '{"content":"x"}',
    answer = { 422, '{"error":"Validation failed: Too many messages"}' },
    fails = { kind = "rate_limit", status = 422, retry_after = 61.0, uncertain = false } },

  { "messages:update takes the status alone", function(c) return c.messages:update(121, 637, "read") end,
    "PATCH /api/v1/accounts/6/conversations/121/messages/637", '{"status":"read"}', answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:update names why it failed", function(c)
    return c.messages:update(121, 637, { status = "failed", external_error = "131047: window closed" })
  end, "PATCH /api/v1/accounts/6/conversations/121/messages/637", '{"status":"failed","external_error":"131047: window closed"}',
    answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:delete gives what is left", function(c) return c.messages:delete(121, 642) end,
    "DELETE /api/v1/accounts/6/conversations/121/messages/642",
    answer = '{"id":642,"content":"This message was deleted","content_attributes":{"deleted":true},"source_id":null}',
    gives = { id = 642, content = "This message was deleted", content_attributes = { deleted = true } } },

  { "messages:retry posts nothing", function(c) return c.messages:retry(121, 637) end,
    "POST /api/v1/accounts/6/conversations/121/messages/637/retry", answer = MESSAGE, gives = MESSAGE_VALUE },

  { "messages:translate of what needs none is nil without an error", function(c) return c.messages:translate(121, 645, "en") end,
    "POST /api/v1/accounts/6/conversations/121/messages/645/translate", '{"target_language":"en"}',
    answer = { 200, "", { ["content-type"] = "application/json" } }, gives = NIL },
}
