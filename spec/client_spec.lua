-- The client as scripts see it: where arguments go, what is refused before anything is sent, what comes back.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

local null = chatwoot.null

--- The text a mistake raises; fails when nothing was raised.
local function mistake(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  assert.equal("string", type(text))
  return text
end

describe("a call", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("puts params where the row says", function()
    wire:reply(200, { data = { meta = {}, payload = chatwoot.array {} } })
    client.conversations:list { status = "open", labels = { "a b" }, page = 2 }
    assert.equal("/api/v1/accounts/7/conversations?status=open&labels[]=a%20b&page=2", wire:path())
  end)

  it("sends GET without a body and with exactly its own headers", function()
    wire:reply(200, { id = 5 })
    client.inboxes:get(5)
    assert.equal("GET", wire.last.method)
    assert.equal("https://chat.example.com/api/v1/accounts/7/inboxes/5", wire.last.url)
    assert.is_nil(wire.last.body)
    assert.equal("application/json", wire.last.headers.Accept)
    assert.equal("CANARY-user-token", wire.last.headers["api-access-token"])
    assert.is_nil(wire.last.headers["Content-Type"])
    assert.equal(32, #wire.last.headers["X-Request-Id"])
  end)

  it("takes a scalar, a list, an empty list and null for the main field", function()
    wire:reply(200, { payload = { success = true, current_status = "resolved", conversation_id = 42 } })
    client.conversations:toggle_status(42, "resolved")
    assert.equal('{"status":"resolved"}', wire:body())
    wire:reply(200, { payload = { "vip" } })
    client.conversations.labels:set(42, { "vip" })
    assert.equal('{"labels":["vip"]}', wire:body())
    wire:reply(200, { payload = chatwoot.array {} })
    client.conversations.labels:set(42, {})
    assert.equal('{"labels":[]}', wire:body())
    wire:reply(200, "")
    client.inboxes:set_agent_bot(3, null)
    assert.equal('{"agent_bot":null}', wire:body())
    wire:reply(200, { id = 1 })
    client.messages:create(42, "Hello")
    assert.equal('{"content":"Hello"}', wire:body())
  end)

  it("takes ids as integers, integral floats and canonical text, and nothing else", function()
    for _, id in ipairs { 5, 5.0, "5" } do
      wire:reply(200, { id = 5 })
      client.inboxes:get(id)
      assert.equal("/api/v1/accounts/7/inboxes/5", wire:path())
    end
    for _, id in ipairs { 5.5, "5a", "05", "+5", " 5", "", 0, -1, 1 / 0, true, {} } do
      assert.matches("inboxes:get", mistake(client.inboxes.get, client.inboxes, id))
    end
    assert.matches("inbox_id", mistake(client.inboxes.get, client.inboxes))
    assert.matches("inbox_id", mistake(client.inboxes.get, client.inboxes, null))
    assert.equal(3, #wire.requests)
  end)

  it("puts an id that lies in the body first all the same", function()
    wire:reply(200, { payload = { { id = 1 } } })
    client.inboxes.agents:add(5, { 7, "8" })
    assert.equal("/api/v1/accounts/7/inbox_members", wire:path())
    assert.equal('{"inbox_id":5,"user_ids":[7,8]}', wire:body())
    assert.matches("comes before params", mistake(client.inboxes.agents.add, client.inboxes.agents, 5, { inbox_id = 6, user_ids = { 1 } }))
  end)

  it("raises a string with the script's position and the operation", function()
    local line = debug.getinfo(1, "l").currentline + 1
    local ok, text = pcall(function() client.conversations:toggle_status(42, "resolvd") end)
    assert.is_false(ok)
    assert.matches("client_spec%.lua:" .. line .. ": conversations:toggle_status: ", text)
    assert.matches('did you mean "resolved"%?', text)
    assert.equal(0, #wire.requests)
  end)

  it("raises for nil where the server would remove or clear", function()
    assert.matches("agent_bot", mistake(function() client.inboxes:set_agent_bot(3) end))
    assert.matches("labels", mistake(function() client.conversations.labels:set(3, nil) end))
    assert.matches("status", mistake(function() client.conversations:toggle_status(42) end))
    assert.matches("priority", mistake(function() client.conversations:toggle_priority(42) end))
    local reply = nil -- never set: an empty message would reach the customer
    assert.matches("messages:create: content is missing: nil was given", mistake(function() client.messages:create(42, reply) end))
    assert.matches("content is missing", mistake(function() client.messages:create(42, nil, { timeout = 3 }) end))
    assert.matches("content is missing", mistake(function() client.messages:send(42, reply, { key = "a" }) end))
    assert.matches("content or attachments is missing", mistake(function() client.public.messages:create("inbox", "contact", 7, reply) end))
    assert.equal(0, #wire.requests)
    client.messages:create(42, {})
    client.messages:create(42, nil, { extra = { content = "x" } })
    assert.equal(2, #wire.requests)
  end)

  it("raises for too many arguments, wrong params and unknown opts", function()
    assert.matches("not 4 arguments", mistake(function() client.inboxes:get(1, nil, nil, 4) end))
    assert.matches("params must be a table", mistake(function() client.inboxes:list(7) end))
    assert.matches("did you mean timeout%?", mistake(function() client.inboxes:list(nil, { timout = 1 }) end))
    assert.matches("max_retries must be an integer", mistake(function() client.inboxes:list(nil, { max_retries = -1 }) end))
    assert.matches("opts must be a table", mistake(function() client.inboxes:get(1, nil, 3) end))
    assert.matches("with a colon", mistake(function() client.inboxes.get(5) end))
  end)

  it("refuses what JSON can't carry, with the field's path", function()
    local function create(attributes) return function() client.contacts:create { custom_attributes = attributes } end end
    assert.matches("custom_attributes%.n", mistake(create { n = 0 / 0 }))
    assert.matches("custom_attributes%.a%.b", mistake(create { a = { b = "x\0y" } }))
    assert.matches("custom_attributes%.u", mistake(create { u = "\255" }))
    local loop = {}
    loop.me = loop
    assert.matches("custom_attributes%.me", mistake(create(loop)))
    assert.equal(0, #wire.requests)
  end)

  it("knows its resources and suggests", function()
    assert.matches('has no "inboxs": did you mean inboxes%?', mistake(function() return client.inboxs end))
    assert.matches('inboxes has no "craete": did you mean create%?', mistake(function() return client.inboxes.craete end))
    assert.is_nil(client._private)
    assert.is_true(chatwoot.has(client, "inboxes"))
    assert.is_true(chatwoot.has(client, "inboxes.agents.add"))
    assert.is_true(chatwoot.has(client.inboxes, "get"))
    assert.is_true(chatwoot.has(client.inboxes, "each"))
    assert.is_false(chatwoot.has(client, "inboxs"))
    assert.is_false(chatwoot.has(client.inboxes, "craete"))
  end)
end)

describe("a result", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("of a list is an array with meta beside it", function()
    wire:reply(200, '{"data":{"meta":{"all_count":1},"payload":[{"id":1,"assignee":null}]}}')
    local list = client.conversations:list()
    assert.equal(1, #list)
    assert.equal(1, list.meta.all_count)
    local keys = 0
    for _ in pairs(list) do keys = keys + 1 end
    assert.equal(1, keys)
    assert.is_nil(list[1].assignee)
    assert.equal('[{"id":1}]', chatwoot.json.encode(list))
  end)

  it("keeps the siblings of an unwrapped object in meta", function()
    wire:reply(200, '{"payload":{"contact":{"id":9},"contact_inbox":{"source_id":"abc"}}}')
    local contact = client.contacts:create { name = "Ada" }
    assert.equal(9, contact.id)
    assert.equal("abc", contact.meta.contact_inbox.source_id)
    assert.equal('{"id":9}', chatwoot.json.encode(contact))
  end)

  it("of nothing is true, of maybe is nil without an error", function()
    wire:reply(200, "")
    assert.is_true(client.agents:delete(3))
    wire:reply(200, "{}")
    local bot, err = client.inboxes:get_agent_bot(3)
    assert.is_nil(bot)
    assert.is_nil(err)
    wire:reply(200, "{}")
    assert.is_nil(chatwoot.assert(client.inboxes:get_agent_bot(3)))
  end)

  it("keeps nulls on request, and big integers where Lua has them", function()
    wire:reply(200, '{"id":1,"name":null}')
    assert.equal(null, client.inboxes:get(1, nil, { nulls = true }).name)
    if math.type then
      wire:reply(200, '{"id":9007199254740993}')
      assert.equal("9007199254740993", tostring(client.inboxes:get(1).id))
    end
  end)

  it("raw is status, headers, body and json whatever the status", function()
    wire:reply(404, '{"error":"Resource could not be found"}')
    local raw = client.inboxes:get(1, nil, { raw = true })
    assert.equal(404, raw.status)
    assert.equal("Resource could not be found", raw.json.error)
    assert.equal("application/json; charset=utf-8", raw.headers["content-type"])
  end)
end)

describe("accounts, extra and files", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("come from the client, a view or opts", function()
    wire:reply(200, { payload = chatwoot.array {} }):reply(200, { payload = chatwoot.array {} })
    local other = client:account(9)
    other.inboxes:list()
    assert.equal("/api/v1/accounts/9/inboxes", wire:path())
    client.inboxes:list(nil, { account_id = 8 })
    assert.equal("/api/v1/accounts/8/inboxes", wire:path())
    other:close()
    assert.is_nil(wire.closed)
  end)

  it("extra carries fields and words the row does not know", function()
    wire:reply(200, { payload = { success = true } })
    client.conversations:toggle_status(4, nil, { extra = { status = "parked", why = 1 } })
    local sent = chatwoot.json.decode(wire:body())
    assert.same({ status = "parked", why = 1 }, sent)
  end)

  it("files make the body multipart, streamed from their path", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write("12345")
    file:close()
    wire:reply(200, { id = 1 })
    client.messages:create(4, { content = "x", attachments = { path, { data = "abc", filename = "a.txt" } } })
    assert.same({ path = path, offset = 0, length = 5 }, wire.last.body[2])
    assert.matches("multipart/form%-data; boundary=", wire.last.headers["Content-Type"])
    assert.matches('filename="a.txt"\r\nContent%-Type: text/plain\r\n\r\nabc\r\n', wire:body())
    os.remove(path)
    local value, err = client.messages:create(4, { attachments = { path } })
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.matches("can't be read", err.message)
    assert.equal(1, #wire.requests)
  end)

  it("blobs go as JSON, and not beside files", function()
    wire:reply(200, { id = 1 })
    client.messages:create(4, { attachments = { { blob_id = "signed" } } })
    assert.equal('{"attachments":["signed"]}', wire:body())
    assert.matches("can't go in one call", mistake(function()
      client.messages:create(4, { attachments = { { blob_id = "signed" }, { data = "x" } } })
    end))
    assert.matches("list of files", mistake(function() client.messages:create(4, { attachments = "a.txt" }) end))
    assert.matches("not with size", mistake(function() client.messages:create(4, { attachments = { { data = "x", size = 1 } } }) end))
  end)
end)

describe("the client", function()
  it("gives config for a missing token or account, and never raises", function()
    local client = fake.client { account_id = 7 }
    client._settings.api_token = nil
    local value, err = client.inboxes:list()
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.matches("CHATWOOT_API_TOKEN", err.hint)
    client._settings.api_token, client._settings.account_id = "x", nil
    err = select(2, client.inboxes:list())
    assert.equal("config", err.kind)
    assert.matches("CHATWOOT_ACCOUNT_ID", tostring(err))
  end)

  it("never closes a transport that was given", function()
    local client, wire = fake.client()
    local view = client:account(8)
    view:close()
    assert.is_truthy(client.profile:get())
    client:close()
    client:close()
    assert.is_nil(wire.closed)
    for _, closed in ipairs { client, view } do
      local value, err = closed.profile:get()
      assert.is_nil(value)
      assert.equal("cancelled", err.kind)
      assert.equal("profile:get: cancelled: the client is closed", tostring(err))
      assert.equal("cancelled", select(2, closed:request { path = "/api" }).kind)
      assert.equal("cancelled", select(2, closed:download("https://chat.example.com/a", function() end)).kind)
    end
    assert.equal(1, #wire.requests)
  end)

  it("closes its own transport, more than once, but not through a view", function()
    local client = chatwoot.new { base_url = "http://127.0.0.1:1", api_token = "x", account_id = 1, proxy = false }
    client:account(2):close()
    assert.equal("connection", select(2, client.inboxes:list()).kind) -- nothing listens there
    client:close()
    client:close()
    assert.equal("cancelled", select(2, client.inboxes:list()).kind)
    assert.equal("cancelled", select(2, client:account(2).inboxes:list()).kind)
  end)
end)
