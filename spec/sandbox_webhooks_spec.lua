-- Webhooks of the sandbox: who hears of what, in which form, signed how, and what a failing receiver brings about. Signatures
-- are verified by openssl, apart from anything of ours. Neighbour: sandbox_webhooks_recorded_spec.lua (as the real server's).
local asker = require "spec.support.ask"
local core = require "chatwoot.core"
local core_json = core.json
local json = require "chatwoot.sandbox.json"
local openssl = require "spec.support.openssl"
local sandbox = require "chatwoot.sandbox"
local server = require "spec.support.sandbox"
local socket = require "socket"
local wire = require "spec.support.wire"

local function names(list)
  local out = {}
  for i, delivery in ipairs(list) do out[i] = delivery.event end
  table.sort(out)
  return out
end

describe("webhooks of a sandbox", function()
  local sb, ask
  before_each(function()
    sb = sandbox.new()
    ask = asker(sb)
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function hook(url, subscriptions)
    return ask:post("/webhooks", { webhook = { url = url, subscriptions = subscriptions } }).json.payload.webhook
  end

  it("are signed as the server signs them", function()
    local made = hook "http://127.0.0.1:9292/acct?a=1"
    ask:post("/contacts", { name = "Wanda <Web> & Sön" })
    local list = sb:deliver()
    assert.equal(1, #list)
    local delivery = list[1]
    local headers = delivery.headers
    assert.equal("sha256=" .. openssl(made.secret, headers["X-Chatwoot-Timestamp"] .. "." .. delivery.body),
      headers["X-Chatwoot-Signature"])
    assert.equal(tostring(math.floor(sb:now())), headers["X-Chatwoot-Timestamp"])
    assert.matches("^%x+%-%x+%-4%x+%-%x+%-%x+$", headers["X-Chatwoot-Delivery"])
    assert.equal("127.0.0.1:9292", headers.Host)
    assert.equal(tostring(#delivery.body), headers["Content-Length"])
    assert.same({ "application/json", "application/json", "Ruby" },
      { headers["Content-Type"], headers.Accept, headers["User-Agent"] })
    assert.is_truthy(delivery.body:find("Wanda \\u003cWeb\\u003e \\u0026 Sön", 1, true))
  end)

  it("agree with the known vector", function()
    assert.equal("94dfc666b8800070a46c08d37c25efb5dc012a62b4df67f70f6347086d753ff7",
      core.hmac_sha256("whsec-test-0001", '1750000000.{"event":"message_created","id":1}'))
  end)

  it("tell each receiver with an id and a secret of its own, and nobody who did not ask", function()
    hook "http://one.example/"
    hook("http://two.example/", { "contact_updated" })
    hook("http://three.example/", { "contact_created", "message_created" })
    ask:post("/contacts", { name = "Zoë" })
    local list = sb:deliver()
    assert.same({ "http://one.example/", "http://three.example/" }, { list[1].url, list[2].url })
    assert.equal(2, #list)
    assert.not_equal(list[1].headers["X-Chatwoot-Delivery"], list[2].headers["X-Chatwoot-Delivery"])
    assert.not_equal(list[1].headers["X-Chatwoot-Signature"], list[2].headers["X-Chatwoot-Signature"])
    assert.equal(list[1].body, list[2].body)
  end)

  it("wait until they are taken, by address when one is given", function()
    hook "http://one.example/"
    hook "http://two.example/"
    ask:post("/contacts", { name = "Zoë" })
    assert.equal(1, #sb:deliver "http://two.example/")
    assert.equal(0, #sb:deliver "http://two.example/")
    assert.equal(1, #sb:deliver())
    assert.equal(0, #sb:deliver())
    assert.has_error(function() sb:deliver(7) end)
  end)

  it("say nothing of refused calls, of reads, or before anybody listens", function()
    ask:post("/contacts", { name = "before" })
    hook "http://one.example/"
    ask:get "/contacts?sort=created_at"
    assert.equal(422, ask:post("/contacts", { name = "Zoë", email = "no address" }).status)
    assert.same({}, sb:deliver())
    sb:populate { inboxes = 1, contacts = 3, conversations = 2 }
    assert.same({}, sb:deliver())
    ask:post("/contacts", { name = "after" })
    assert.same({ "contact_created" }, names(sb:deliver()))
  end)

  it("tell what changed, before and after", function()
    local conversation = ask:conversation()
    hook "http://one.example/"
    ask:post(("/conversations/%d/toggle_priority"):format(conversation.id), { priority = "urgent" })
    local event = json.decode(sb:deliver()[1].body)
    assert.equal("conversation_updated", event.event)
    assert.same({ previous_value = json.null, current_value = "urgent" }, event.changed_attributes[2].priority)
    ask:post(("/conversations/%d/toggle_status"):format(conversation.id), { status = "resolved" })
    assert.same({ "conversation_status_changed", "conversation_updated" }, names(sb:deliver()))
    ask:post(("/conversations/%d/toggle_status"):format(conversation.id), { status = "resolved" })
    assert.same({}, sb:deliver())
  end)

  describe("to an Api inbox and to a bot", function()
    local inbox, bot, path, public

    before_each(function()
      inbox = ask:post("/inboxes", { name = "App", channel = { type = "api", webhook_url = "http://127.0.0.1:9292/inbox" } }).json
      bot = ask:post("/agent_bots", { name = "Bot", outgoing_url = "http://127.0.0.1:9292/bot" }).json
      ask:post(("/inboxes/%d/set_agent_bot"):format(inbox.id), { agent_bot = bot.id })
      public = "/public/api/v1/inboxes/" .. inbox.inbox_identifier .. "/contacts"
      local contact = ask:post(public, { source_id = "zoe", name = "Zoë" }).json
      local conversation = ask:post(("%s/%s/conversations"):format(public, contact.source_id)).json
      path = ("/conversations/%d"):format(conversation.id)
      sb:deliver()
    end)

    local function say(text) return ask:post(public .. "/zoe" .. path .. "/messages", { content = text }).json end

    it("are signed with the inbox's secret and with the bot's", function()
      say "hello"
      for _, case in ipairs { { "/inbox", inbox.secret }, { "/bot", bot.secret } } do
        local delivery = sb:deliver("http://127.0.0.1:9292" .. case[1])[1]
        assert.equal("message_created", delivery.event)
        assert.equal("sha256=" .. openssl(case[2], delivery.headers["X-Chatwoot-Timestamp"] .. "." .. delivery.body),
          delivery.headers["X-Chatwoot-Signature"])
      end
    end)

    it("hold the message with words, ISO times and its conversation; private notes are told, activity is not", function()
      say "Zeile\\\nx\n\n"
      local event = core_json.decode(sb:deliver("http://127.0.0.1:9292/bot")[1].body)
      assert.same({ "incoming", "Zeile\nx", false }, { event.message_type, event.content, event.private })
      assert.matches("^%d+%-%d+%-%d+T.*Z$", event.created_at)
      assert.equal("pending", event.conversation.status)
      assert.equal("Zoë", event.sender.name)
      ask:post(path .. "/messages", { content = "among us", private = true })
      ask:post(path .. "/labels", { labels = { "vip" } })
      local told = {}
      for _, delivery in ipairs(sb:deliver "http://127.0.0.1:9292/bot") do
        if delivery.event == "message_created" then told[#told + 1] = core_json.decode(delivery.body).content end
      end
      assert.same({ "among us" }, told)
    end)

    it("go to a bot the conversation is assigned to as well, and once", function()
      local other = ask:post("/agent_bots", { name = "Other", outgoing_url = "http://127.0.0.1:9292/other" }).json
      for _, case in ipairs { { other.id, 1, 1 }, { bot.id, 1, 0 } } do
        ask:post(path .. "/assignments", { assignee_id = case[1], assignee_type = "AgentBot" })
        sb:deliver()
        say "hello"
        assert.equal(case[2], #sb:deliver "http://127.0.0.1:9292/bot")
        assert.equal(case[3], #sb:deliver "http://127.0.0.1:9292/other")
      end
    end)

    it("tell a bot of opening and resolving, and an inbox of typing", function()
      ask:post(path .. "/toggle_status", { status = "open" })
      assert.same({ "conversation_opened", "conversation_status_changed", "conversation_updated" },
        names(sb:deliver "http://127.0.0.1:9292/bot"))
      ask:post(path .. "/toggle_status", { status = "resolved" })
      assert.equal("conversation_resolved", names(sb:deliver "http://127.0.0.1:9292/bot")[1])
      sb:deliver()
      ask:post(path .. "/toggle_typing_status", { typing_status = "on", is_private = true })
      local list = sb:deliver()
      assert.equal(1, #list)
      local event = core_json.decode(list[1].body)
      assert.same({ "conversation_typing_on", true, "Ada Admin" }, { event.event, event.is_private, event.user.name })
      assert.is_nil(event.account)
    end)

    it("let a message of the inbox fail when its receiver does, at the first try", function()
      local attempts = 0
      local sent = ask:post(path .. "/messages", { content = "to 500" }).json
      local done = sb:deliver(function(delivery)
        if delivery.url:find "/inbox" then
          attempts = attempts + (delivery.event == "message_created" and 1 or 0)
          return 500
        end
      end)
      assert.equal(1, attempts)
      assert.is_true(#done > 2)
      local messages = ask:get(path .. "/messages").json.payload
      local found
      for _, message in ipairs(messages) do found = message.id == sent.id and message or found end
      assert.equal("failed", found.status)
      assert.equal("500 Internal Server Error", found.content_attributes.external_error)
    end)

    it("ask a bot three times on 429 and 500, then open the conversation", function()
      for _, case in ipairs { { 500, 3 }, { 429, 3 }, { 404, 1 } } do
        ask:post(path .. "/toggle_status", { status = "pending" })
        sb:deliver()
        say(("bot answers %d"):format(case[1]))
        local before, ids, stamps = sb:now(), {}, {}
        sb:deliver(function(delivery)
          if delivery.url:find "/bot" and delivery.event == "message_created" then
            ids[#ids + 1], stamps[#stamps + 1] = delivery.headers["X-Chatwoot-Delivery"], delivery.headers["X-Chatwoot-Timestamp"]
            return case[1]
          end
        end)
        assert.equal(case[2], #ids)
        assert.equal(ids[1], ids[#ids])
        assert.equal(case[2] == 1, stamps[1] == stamps[#stamps])
        assert.equal(case[2] > 1, sb:now() - before > 6)
        assert.equal("open", ask:get(path).json.status)
        local messages = ask:get(path .. "/messages").json.payload
        assert.equal("Conversation was marked open by system due to an error with the agent bot.", messages[#messages].content)
      end
    end)

    it("may get no answer at all", function()
      local sent = ask:post(path .. "/messages", { content = "into the dark" }).json
      sb:deliver(function(delivery)
        if delivery.url:find "/inbox" then return false, "Failed to open TCP connection" end
      end)
      for _, message in ipairs(ask:get(path .. "/messages").json.payload) do
        if message.id == sent.id then assert.equal("Failed to open TCP connection", message.content_attributes.external_error) end
      end
    end)

    it("stop with an error when a receiver answers itself for ever", function()
      say "start"
      assert.error_matches(function()
        sb:deliver(function(delivery)
          if delivery.event == "message_created" then say "again" end
          sb:sleep(1)
        end)
      end, "does the receiver answer itself")
    end)
  end)

  it("mark what agents wrote as read when the contact has seen it", function()
    local conversation, inbox = ask:conversation()
    local contact = conversation.meta.sender
    local tie = ask:get("/contacts/" .. math.floor(contact.id)).json.payload.contact_inboxes[1].source_id
    ask:post(("/conversations/%d/messages"):format(conversation.id), { content = "read me" })
    hook "http://one.example/"
    ask:post(("/public/api/v1/inboxes/%s/contacts/%s/conversations/%d/update_last_seen"):format(inbox.inbox_identifier, tie,
      conversation.id))
    assert.same({ "message_updated" }, names(sb:deliver()))
    assert.equal("read", ask:get(("/conversations/%d/messages"):format(conversation.id)).json.payload[1].status)
  end)
end)

describe("over HTTP webhooks", function()
  local sb, receiver, url
  setup(function()
    sb = server.start "--empty"
    receiver = assert(socket.bind("127.0.0.1", 0, 8))
    receiver:settimeout(20)
    url = ("http://127.0.0.1:%d"):format(select(2, receiver:getsockname()))
  end)
  teardown(function()
    sb.stop()
    receiver:close()
  end)

  local function call(method, path, body)
    local connection = wire.connect(sb.url)
    wire.send(connection, method, path:gsub("^/@", "/api/v1/accounts/" .. sb.account_id), { ["Content-Type"] = "application/json",
      ["api-access-token"] = sb.tokens.administrator }, body and core_json.encode(body))
    local reply = wire.answer(connection)
    connection:close()
    return reply.body ~= "" and core_json.decode(reply.body) or nil
  end

  --- The next request to the receiver: request line, headers, body; answered with a status.
  local function receive(status, more)
    local client = assert(receiver:accept())
    local line, headers = client:receive "*l", {}
    for text in function() return client:receive "*l" end do
      if text == "" then break end
      local name, value = text:match "^([^:]+):%s*(.*)$"
      headers[name] = value
    end
    local body = client:receive(tonumber(headers["Content-Length"]))
    client:send(("HTTP/1.1 %d X\r\nContent-Length: 0\r\n%s\r\n"):format(status, more or ""))
    client:close()
    return line, headers, body
  end

  it("are sent to a receiver on this machine, signed, redirects followed", function()
    local hook = call("POST", "/@/webhooks", { webhook = { url = url .. "/acct", subscriptions = { "contact_created" } } }).payload.webhook
    call("POST", "/@/contacts", { name = "Zoë" })
    local line, headers, body = receive(307, "Location: /moved\r\n")
    assert.equal("POST /acct HTTP/1.1", line)
    assert.equal("contact_created", core_json.decode(body).event)
    assert.equal("sha256=" .. openssl(hook.secret, headers["X-Chatwoot-Timestamp"] .. "." .. body), headers["X-Chatwoot-Signature"])
    local again, same, bytes = receive(200)
    assert.equal("POST /moved HTTP/1.1", again)
    assert.same({ headers["X-Chatwoot-Delivery"], body }, { same["X-Chatwoot-Delivery"], bytes })
    call("DELETE", ("/@/webhooks/%d"):format(hook.id))
  end)

  it("let a message fail when the receiver does, and never leave this machine", function()
    local inbox = call("POST", "/@/inboxes", { name = "App", channel = { type = "api", webhook_url = url .. "/inbox" } })
    call("POST", "/@/webhooks", { webhook = { url = "http://192.0.2.1/elsewhere" } })
    local contact = call("POST", "/@/contacts", { name = "Bo" }).payload.contact
    local conversation = call("POST", "/@/conversations", { inbox_id = inbox.id, contact_id = contact.id,
      message = { content = "hello" } })
    local events = {}
    for i = 1, 3 do events[i] = core_json.decode(select(3, receive(i == 3 and 200 or 500))).event end
    table.sort(events)
    assert.same({ "conversation_created", "message_created", "message_updated" }, events)
    local messages = call("GET", ("/@/conversations/%d/messages"):format(conversation.id)).payload
    assert.equal("failed", messages[1].status)
    local elsewhere = 0
    for _, note in ipairs(call("GET", "/sandbox/deliveries").deliveries) do
      if note.url == "http://192.0.2.1/elsewhere" then
        elsewhere = elsewhere + 1
        assert.same({ 0, "not sent: not an http address of this machine" }, { note.attempts, note.error })
      end
    end
    assert.is_true(elsewhere > 2)
  end)
end)
