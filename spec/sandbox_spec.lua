-- The sandbox as a script's test meets it: a client on it, its tokens, its clock, its data, and failures on order.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local function client_of(sb, owner)
  return chatwoot.new { transport = sb, api_token = sb:token(owner or "administrator"), account_id = sb.account_id, max_retries = 0,
    base_url = "http://sandbox.example" }
end

--- No call may have met a mistake of the sandbox itself.
local function sound(sb) assert.same({}, sb.state.defects) end

describe("a sandbox", function()
  it("is a transport: a client lives on it", function()
    local sb = sandbox.new { seed = 1, now = 1750000000 }
    local client = client_of(sb)
    local inbox = chatwoot.assert(client.inboxes:create { name = "App", channel = { type = "api" } })
    local contact = chatwoot.assert(client.contacts:create { name = "Zoë", email = "zoe@shop.example" })
    local conversation = chatwoot.assert(client.conversations:create {
      inbox_id = inbox.id, contact_id = contact.id, message = { content = "Hello 👋" } })
    assert.equal("open", conversation.status)
    assert.equal("Hello 👋", conversation.messages[1].content)
    chatwoot.assert(client.conversations.labels:set(conversation.id, { "vip" }))
    chatwoot.assert(client.conversations:toggle_status(conversation.id, "resolved"))
    local found = chatwoot.assert(client.conversations:get(conversation.id))
    assert.equal("resolved", found.status)
    assert.same({ "vip" }, { found.labels[1] })
    assert.equal(sb.account_id, 1)
    sound(sb)
  end)

  it("refuses what it does not know", function()
    assert.has_error(function() sandbox.new { rates = true } end)
    assert.has_error(function() sandbox.new { rate_limits = 1 } end)
    assert.has_error(function() sandbox.new { seed = "1" } end)
    local sb = sandbox.new()
    assert.has_error(function() sb:token("owner") end)
    assert.has_error(function() sb:populate { tickets = 3 } end)
  end)

  it("remembers the newest requests, not all for ever", function()
    local sb = sandbox.new()
    for i = 1, 10001 do sb:record({ path = "/" .. i }, { status = 200 }) end
    assert.equal("/10001", sb.requests[#sb.requests].path)
    assert.equal("/5001", sb.requests[1].path)
    for i = 10002, 15000 do sb:record({ path = "/" .. i }, { status = 200 }) end
    assert.equal("/5001", sb.requests[1].path)
    assert.equal(10000, #sb.requests)
  end)

  it("keeps nothing outside itself", function()
    local one, two = sandbox.new(), sandbox.new()
    chatwoot.assert(client_of(one).labels:create { title = "only-here" })
    assert.equal(1, #chatwoot.assert(client_of(one).labels:list()))
    assert.equal(0, #chatwoot.assert(client_of(two).labels:list()))
  end)

  it("has a clock that only sleep and calls move", function()
    local sb = sandbox.new { now = 1750000000 }
    assert.equal(1750000000, sb:now())
    sb:sleep(90)
    assert.equal(1750000090, sb:now())
    local client = client_of(sb)
    local label = chatwoot.assert(client.canned_responses:create { short_code = "a", content = "b" })
    assert.equal(1750000090, math.floor(chatwoot.time(label.created_at)))
    assert.is_true(sb:now() < 1750000091)
  end)

  it("remembers what was asked", function()
    local sb = sandbox.new()
    client_of(sb).labels:list()
    client_of(sb).labels:create { title = "vip" }
    assert.equal(2, #sb.requests)
    assert.equal("labels.list", sb.requests[1].operation)
    assert.equal("POST", sb.requests[2].method)
    assert.equal("/api/v1/accounts/1/labels", sb.requests[2].path)
    assert.equal('{"label":{"title":"vip"}}', sb.requests[2].body)
    assert.equal(200, sb.requests[2].status)
  end)

  it("answers nothing after close", function()
    local sb = sandbox.new()
    sb:close()
    sb:close()
    local value, err = client_of(sb).labels:list()
    assert.is_nil(value)
    assert.equal("config", err.kind)
  end)

  it("makes further worlds that do not meet", function()
    local sb = sandbox.new()
    local world = sb:world()
    assert.is_true(world.account_id ~= sb.account_id)
    local stranger = chatwoot.new { transport = sb, api_token = world.tokens.admin, account_id = sb.account_id }
    local _, err = stranger.labels:list()
    assert.equal("permission", err.kind)
    assert.equal("You are not authorized to access this account", err.message)
    assert.truthy(stranger:account(world.account_id).labels:list())
    for _, name in ipairs { "admin", "agent", "agent2", "stranger", "bot", "sysbot", "platform", "platform2" } do
      assert.equal("string", type(world.tokens[name]))
    end
  end)
end)

describe("populate", function()
  local function shape(sb)
    local reply = client_of(sb).conversations:list({ status = "all", sort_by = "created_at_asc" }, { raw = true })
    return reply.body and #reply.body, reply.json.data.meta
  end

  it("makes the same for the same seed, and something else for another", function()
    local one, meta = shape(sandbox.new { seed = 7 }:populate())
    local two = shape(sandbox.new { seed = 7 }:populate())
    local three = shape(sandbox.new { seed = 8 }:populate())
    assert.equal(one, two)
    assert.is_true(one ~= three)
    assert.equal(80, meta.all_count)
  end)

  it("makes a helpdesk: every state, several scripts, labels, notes, files, unread ones", function()
    local sb = sandbox.new():populate { inboxes = 4, contacts = 40, conversations = 120 }
    local client, states, unread, labelled = client_of(sb), {}, 0, 0
    for conversation in client.conversations:each { status = "all" } do
      states[conversation.status] = (states[conversation.status] or 0) + 1
      if conversation.unread_count > 0 then unread = unread + 1 end
      if #conversation.labels > 0 then labelled = labelled + 1 end
    end
    for _, status in ipairs { "open", "resolved", "pending", "snoozed" } do assert.is_true((states[status]
      or 0) > 3) end
    assert.is_true(unread > 10 and labelled > 30)
    assert.equal(4, #chatwoot.assert(client.inboxes:list()))
    local names = {}
    for contact in client.contacts:each() do names[#names + 1] = contact.name end
    local all = table.concat(names, " ")
    for _, part in ipairs { "Zoë", "陈", "山", "Мария", "محمد" } do assert.truthy(all:find(part, 1,
      true)) end
    sound(sb)
  end)
end)

describe("a failure on order", function()
  local sb, client
  before_each(function()
    sb = sandbox.new()
    client = client_of(sb)
  end)

  it("hits the operation as often as asked", function()
    sb:fail { operation = "labels.list", status = 503, times = 2 }
    assert.truthy(client.teams:list())
    for _ = 1, 2 do
      local _, err = client.labels:list()
      assert.equal("server", err.kind)
      assert.equal(503, err.status)
    end
    assert.truthy(client.labels:list())
    assert.equal(503, sb.requests[2].status)
    assert.equal("labels.list", sb.requests[2].operation)
    assert.equal(4, #sb.requests)
  end)

  it("may be a status of its own shape", function()
    sb:fail { status = 429 }
    local _, err = client.labels:list()
    assert.equal("rate_limit", err.kind)
  end)

  it("may be no answer, before or after the change", function()
    sb:fail { operation = "labels.create", kind = "timeout" }
    local _, err = client.labels:create { title = "one" }
    assert.equal("timeout", err.kind)
    assert.equal(0, #client.labels:list())
    sb:fail { operation = "labels.create", kind = "connection", after_commit = true }
    _, err = client.labels:create { title = "one" }
    assert.equal("connection", err.kind)
    assert.is_true(err.uncertain)
    assert.equal(1, #client.labels:list())
  end)
end)

describe("files", function()
  it("come back as they went, by the address in the message", function()
    local sb = sandbox.new()
    local client = client_of(sb)
    local inbox = chatwoot.assert(client.inboxes:create { name = "App", channel = { type = "api" } })
    local contact = chatwoot.assert(client.contacts:create { name = "Zoë" })
    local conversation = chatwoot.assert(client.conversations:create { inbox_id = inbox.id, contact_id = contact.id })
    local bytes = "\0\1\2 not a picture \255"
    local message = chatwoot.assert(client.messages:create(conversation.id, { content = "see",
      attachments = { { data = bytes, filename = "Rechnung für Zoë.pdf", content_type = "application/pdf" } } }))
    local file = message.attachments[1]
    assert.equal("file", file.file_type)
    assert.equal("pdf", file.extension)
    assert.equal(#bytes, file.file_size)
    local first = sb:send { method = "GET", url = file.data_url, headers = {} }
    assert.equal(302, first.status)
    assert.equal(bytes, sb:send({ method = "GET", url = first.headers.location, headers = {} }).body)
    assert.equal(404, sb:send({ method = "GET", url = file.data_url:gsub("redirect/%x", "redirect/0"),
      headers = {} }).status)
    sound(sb)
  end)
end)
