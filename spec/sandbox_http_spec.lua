-- The sandbox over HTTP: nginx is started as `make sandbox` starts it, and asked through libcurl and by hand.
local chatwoot = require "chatwoot"
local core_json = require("chatwoot.core").json
local server = require "spec.support.sandbox"
local wire = require "spec.support.wire"

describe("over HTTP the sandbox", function()
  local sb, client
  setup(function()
    sb = server.start()
    client = chatwoot.new { base_url = sb.url, api_token = sb.tokens.administrator, account_id = sb.account_id }
  end)
  teardown(function() sb.stop() end)

  it("answers a client as it does in the process", function()
    assert.equal("Ada Admin", chatwoot.assert(client.profile:get()).name)
    local count = 0
    for _ in client.conversations:each { status = "all" } do count = count + 1 end
    assert.equal(80, count)
    local _, err = client.contacts:get(999999)
    assert.equal("not_found", err.kind)
  end)

  it("keeps state between calls, and the bytes of files", function()
    local label = chatwoot.assert(client.labels:create { title = "over-http" })
    assert.equal("over-http", chatwoot.assert(client.labels:get(label.id)).title)
    local inbox = chatwoot.assert(client.inboxes:create { name = "App", channel = { type = "api" } })
    local contact = chatwoot.assert(client.contacts:create { name = "Zoë" })
    local conversation = chatwoot.assert(client.conversations:create { inbox_id = inbox.id, contact_id = contact.id })
    local bytes = ("\0\255xyz"):rep(60000)
    local message = chatwoot.assert(client.messages:create(conversation.id, { content = "here",
      attachments = { { data = bytes, filename = "big.bin" } } }))
    local path = os.tmpname()
    chatwoot.assert(client:download(message.attachments[1].data_url, path))
    local file = assert(io.open(path, "rb"))
    assert.is_true(file:read("*a") == bytes)
    file:close()
    os.remove(path)
  end)

  it("makes a world on POST /sandbox/world, in the form the replay of recordings reads", function()
    local reply = chatwoot.assert(client:request { method = "POST", path = "/sandbox/world", json = {} })
    assert.equal(200, reply.status)
    local world = core_json.decode(reply.body)
    for _, name in ipairs { "account_id", "plain_account_id", "other_account_id", "bot_id", "sysbot_id" } do
      assert.equal("number", type(world[name]))
    end
    local other = chatwoot.new { base_url = sb.url, api_token = world.tokens.admin, account_id = world.account_id }
    assert.equal(0, #chatwoot.assert(other.labels:list()))
  end)

  it("answers a condition itself: an ETag met is 304, a star is not", function()
    local path = "/api/v1/accounts/" .. sb.account_id .. "/agents"
    local first = chatwoot.assert(client:request { path = path })
    assert.truthy(first.headers.etag)
    assert.equal(304, client:request { path = path, headers = { ["If-None-Match"] = first.headers.etag } }.status)
    assert.equal(200, client:request { path = path, headers = { ["If-None-Match"] = "*" } }.status)
  end)

  it("leaves no verb and no head to nginx's own answers", function()
    local function ends(method, path, headers)
      local connection = wire.connect(sb.url)
      wire.send(connection, method, path, headers or {})
      local answer = wire.answer(connection)
      connection:close()
      return { answer.status, answer.body }
    end
    assert.same({ 404, '{"status":404,"error":"Not Found"}' }, (function()
      local answer = ends("TRACE", "/api", { Accept = "application/json" })
      return { answer[1], (answer[2]:gsub('{"error":"Not Found","status":404}', '{"status":404,"error":"Not Found"}')) }
    end)())
    assert.same({ 501, "BREW method is not supported" }, ends("BREW", "/api"))
    assert.same({ 400, "" }, ends("GET", "/api", { ["X-Big"] = ("x"):rep(90000) }))
    assert.equal(200, ends("GET", "/api", { ["X-Big"] = ("x"):rep(60000) })[1])
  end)
end)
