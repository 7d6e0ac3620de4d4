-- messages:send against the sandbox while answers get lost before and after the message was stored: the sandbox counts, none may be missing,
-- none twice. Waits go to the sandbox's clock. Neighbours: lua/chatwoot/helpers/send.lua, lookup.lua.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local function world(options)
  local sb = sandbox.new { seed = 3 }
  sb:populate { inboxes = 1, contacts = 3, conversations = 3 }
  local all = { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
  for name, value in pairs(options or {}) do all[name] = value end
  return sb, chatwoot.new(all), 1
end

local function with_key(client, conversation, key)
  local n, last = 0, nil
  for message in client.messages:each(conversation) do
    if (message.content_attributes or {}).client_token == key then n, last = n + 1, message end
  end
  return n, last
end

local function posts(sb)
  local n = 0
  for _, request in ipairs(sb.requests) do
    if request.method == "POST" and request.path:find("/messages$") then n = n + 1 end
  end
  return n
end

-- The sandbox behind a line that takes the first message for later: the sender is told nothing, and so many seconds later it is stored.
local function late(sb, seconds)
  local t = { now = function() return sb:now() end, sleep = function(_, s) sb:sleep(s) end, close = function() end }
  local held, due
  function t.send(_, request)
    if held and sb:now() >= due then
      assert(sb:send(held))
      held = nil
    end
    if request.method == "POST" and not due then
      held, due = request, sb:now() + seconds
      return nil, { kind = "timeout", stage = "connected", message = "made up" }
    end
    local reply, failure = sb:send(request)
    if request.method == "GET" and t.slow then sb:sleep(t.slow) end -- what was read is old when it comes
    return reply, failure
  end
  return t
end

describe("messages:send", function()
  it("sends once, and gives what is there for the same key", function()
    local sb, client, c = world()
    local first = chatwoot.assert(client.messages:send(c, "Shipped", { key = "order-17" }))
    assert.is_false(first.existing)
    local again = chatwoot.assert(client.messages:send(c, "Shipped, once more", { key = "order-17" }))
    assert.is_true(again.existing)
    assert.equal(first.id, again.id)
    assert.equal("Shipped", again.content)
    assert.equal(1, posts(sb))
    chatwoot.assert(client.messages:send(c, "Paid", { key = "order-18" }))
    assert.equal(2, posts(sb))
  end)

  local faults = {
    { "the connection breaks after the message was stored", { closed = "before", after_commit = true }, 1 },
    { "the answer breaks off", { closed = "inside", after_commit = true }, 1 },
    { "a 502 comes after the message was stored", { status = 502, after_commit = true }, 1 },
    { "a 500 comes after the message was stored", { status = 500, after_commit = true }, 1 },
    { "no byte comes back, and it was stored", { kind = "timeout", after_commit = true }, 1 },
    { "the connection breaks before anything was stored", { closed = "before" }, 2 },
    { "a 502 comes and nothing was stored", { status = 502 }, 2 },
    { "no byte comes back, and nothing was stored", { kind = "timeout" }, 2 },
    { "nobody answers at all", { kind = "connection" }, 2 },
    { "the minute is full", { status = 429 }, 2 },
  }
  for _, case in ipairs(faults) do
    it("settles it when " .. case[1], function()
      local sb, client, c = world()
      local order = { operation = "messages.create", times = 1 }
      for name, value in pairs(case[2]) do order[name] = value end
      sb:fail(order)
      local message = chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
      assert.is_false(message.existing)
      local n, there = with_key(client, c, "k")
      assert.equal(1, n)
      assert.equal(there.id, message.id)
      assert.equal(case[3], posts(sb))
    end)
  end

  it("gives a 500 that stored nothing as it is, and certain", function()
    local sb, client, c = world()
    sb:fail { operation = "messages.create", status = 500, times = 1 }
    local message, err = client.messages:send(c, "Shipped", { key = "k" })
    assert.is_nil(message)
    assert.equal("server", err.kind)
    assert.is_false(err.uncertain)
    assert.equal(1, posts(sb))
  end)

  it("is uncertain where looking fails too, and the next send with the key settles it", function()
    for _, stored in ipairs { true, false } do
      local sb, client, c = world { max_retries = 0 }
      sb:fail { operation = "messages.create", closed = "before", after_commit = stored, times = 1 }
      sb:fail { operation = "messages.list", status = 503, skip = 1, times = 1 }
      local message, err = client.messages:send(c, "Shipped", { key = "k" })
      assert.is_nil(message)
      assert.is_true(err.uncertain)
      assert.equal("messages:send", err.operation)
      assert.matches("next send with this key settles it", err.hint)
      message = chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
      assert.equal(stored, message.existing)
      assert.equal(1, (with_key(client, c, "k")))
    end
  end)

  it("does not send at all where the first look fails", function()
    local sb, client, c = world { max_retries = 0 }
    sb:fail { operation = "messages.list", status = 503, times = 1 }
    local message, err = client.messages:send(c, "Shipped", { key = "k" })
    assert.is_nil(message)
    assert.is_false(err.uncertain)
    assert.equal(0, posts(sb))
  end)

  it("waits as long as a request may still run before it sends again", function()
    local sb, client, c = world()
    sb:fail { operation = "messages.create", closed = "before", times = 1 }
    local before = sb:now()
    chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
    assert.is_true(sb:now() - before >= 15)
    sb:fail { operation = "messages.create", closed = "before", times = 1 }
    before = sb:now()
    chatwoot.assert(client.messages:send(c, "Shipped", { key = "k2", settle = 1 }))
    assert.is_true(sb:now() - before < 5)
    sb:fail { operation = "messages.create", closed = "before", times = 1 }
    local _, err = client.messages:send(c, "Shipped", { key = "k3", deadline = 5 })
    assert.is_true(err.uncertain)
    assert.matches("deadline", err.hint)
  end)

  it("finds a message that is stored after the sender gave up", function()
    for _, case in ipairs { { 10 }, { 14, slow = 20 } } do
      local sb, plain, c = world()
      local t = late(sb, case[1])
      t.slow = case.slow
      local client = chatwoot.new { transport = t, api_token = sb:token "administrator", account_id = sb.account_id }
      chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
      t.slow = nil
      sb:sleep(60)
      client.messages:list(c)
      assert.equal(1, (with_key(plain, c, "k")))
    end
  end)

  it("goes on waiting when it is called again while the request may still run", function()
    local sb, plain, c = world()
    local client = chatwoot.new { transport = late(sb, 10), api_token = sb:token "administrator", account_id = sb.account_id }
    local message, err = client.messages:send(c, "Shipped", { key = "k", deadline = 3 })
    assert.is_nil(message)
    assert.is_true(err.uncertain)
    assert.is_true(err.retryable)
    assert.is_true(err.retry_after > 10 and err.retry_after <= 15)
    message, err = client.messages:send(tostring(c), "Shipped", { key = "k", deadline = 3 })
    assert.is_nil(message)
    assert.is_true(err.uncertain)
    assert.equal("timeout", err.kind)
    message = chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
    assert.is_true(message.existing)
    assert.equal(1, (with_key(plain, c, "k")))
  end)

  it("goes on waiting in another client of the same process, too, and after the first is gone", function()
    local curl = require "chatwoot.transport.curl"
    local new = curl.new
    local sb, plain, c = world()
    local t = late(sb, 10)
    local function client_at(url)
      return chatwoot.new { base_url = url, api_token = sb:token "administrator", account_id = sb.account_id }
    end
    curl.new = function() return setmetatable({}, { __index = t }) end -- a transport of each client's own, one server
    local message, err = client_at("https://one.example"):account(sb.account_id).messages:send(c, "Shipped", { key = "k", deadline = 3 })
    assert.is_nil(message)
    assert.is_true(err.uncertain)
    collectgarbage()
    collectgarbage()
    local before = sb:now()
    message = chatwoot.assert(client_at("https://one.example").messages:send(c, "Shipped", { key = "k" }))
    curl.new = new
    assert.is_true(message.existing)
    assert.is_true(sb:now() - before >= 5)
    assert.equal(1, (with_key(plain, c, "k")))
  end)

  it("answers an error when the server's list is beside the window it was asked for, and sends nothing", function()
    local sb, plain, c = world()
    sb:fail { operation = "messages.list", status = 200, body = '{"meta":{},"payload":[{"id":1}]}', content_type = "application/json" }
    local message, err = plain.messages:send(c, "Shipped", { key = "k", since_id = 5 })
    assert.is_nil(message)
    assert.equal("unexpected_response", err.kind)
    assert.matches("not in the window", err.message)
    assert.is_false(err.uncertain)
    assert.equal(0, posts(sb))
  end)

  it("begins no try when looking took all the time", function()
    local sb, plain, c = world()
    local t = late(sb, 0)
    t.slow = 20
    local client = chatwoot.new { transport = t, api_token = sb:token "administrator", account_id = sb.account_id }
    local message, err = client.messages:send(c, "Shipped", { key = "k", deadline = 10 })
    assert.is_nil(message)
    assert.equal("deadline messages:send", err.kind .. " " .. err.operation)
    assert.is_false(err.uncertain)
    assert.equal(0, posts(sb))
    assert.equal(0, (with_key(plain, c, "k")))
  end)

  it("stays uncertain with a bot's token for good, unless the key comes to be seen or somebody else can look", function()
    for _, stored in ipairs { true, false } do
      local sb, user, c = world()
      local bot = chatwoot.new { transport = sb, api_token = sb:token "bot", account_id = sb.account_id, max_retries = 0 }
      chatwoot.assert(bot.messages:send(c, "Hello", { key = "first" })) -- it knows by now that this token can't list
      sb:fail { operation = "messages.create", closed = "before", after_commit = stored, times = 1 }
      sb:fail { operation = "conversations.get", status = 503, skip = 1, times = 1 }
      local _, err = bot.messages:send(c, "Lost", { key = "k" })
      assert.is_true(err.uncertain)
      chatwoot.assert(user.messages:create(c, "in between"))
      local before = posts(sb)
      for _ = 1, 3 do
        sb:sleep(3600)
        _, err = bot.messages:send(c, "Lost", { key = "k" })
        assert.is_true(err.uncertain)
        assert.is_nil(err.retry_after)
      end
      assert.equal(before, posts(sb))
      assert.equal(stored, chatwoot.assert(bot.messages:send(c, "Lost", { key = "k", lookup = user })).existing)
      assert.equal(1, (with_key(user, c, "k")))
      chatwoot.assert(user.messages:create(c, "above"))
      sb:sleep(3600)
      assert.is_true(chatwoot.assert(bot.messages:send(c, "Lost", { key = "k", lookup = user })).existing)
    end
  end)

  it("goes on waiting after a hook's error, too", function()
    local sb, plain, c = world()
    local raise = true
    local client = chatwoot.new { transport = late(sb, 10), api_token = sb:token "administrator", account_id = sb.account_id,
      on_response = function(event) if raise and event.method == "POST" then error "enough" end end }
    assert.error_matches(function() client.messages:send(c, "Shipped", { key = "k" }) end, "enough")
    raise = false
    assert.is_true(chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" })).existing)
    assert.equal(1, (with_key(plain, c, "k")))
  end)

  it("takes one look and one request where nothing fails, and looks only behind what it saw where something does", function()
    local sb, client, c = world()
    local before = #sb.requests
    chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
    assert.equal(2, #sb.requests - before)
    before = #sb.requests
    sb:fail { operation = "messages.create", closed = "before", after_commit = true, times = 1 }
    local message = chatwoot.assert(client.messages:send(c, "Shipped", { key = "k2" }))
    assert.equal(3, #sb.requests - before)
    local after = tonumber(sb.requests[#sb.requests].query:match("after=(%d+)"))
    assert.is_true(after > 1 and after <= message.id)
  end)

  it("looks in the account it sends to, whatever client does the looking", function()
    local sb, client, c = world()
    local away = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id + 1 }
    local first = chatwoot.assert(client.messages:send(c, "Shipped", { key = "k" }))
    assert.equal(first.id, chatwoot.assert(client.messages:send(c, "Shipped", { key = "k", lookup = away })).id)
    assert.equal(first.id, chatwoot.assert(away.messages:send(c, "Shipped", { key = "k", account_id = sb.account_id })).id)
    assert.equal(1, posts(sb))
  end)

  it("sends extra fields with the message, not with the look", function()
    local sb, client, c = world()
    chatwoot.assert(client.messages:send(c, "Shipped", { key = "k", extra = { newer = true } }))
    local look, create = sb.requests[#sb.requests - 1], sb.requests[#sb.requests]
    assert.is_nil((look.query or ""):find("newer", 1, true))
    assert.matches('"newer":true', create.body)
  end)

  it("gives an unreadable file as an error before it looks", function()
    local sb, client, c = world()
    local before = #sb.requests
    local message, err = client.messages:send(c, { attachments = { "/no/such/file" } }, { key = "k" })
    assert.is_nil(message)
    assert.equal("config", err.kind)
    assert.equal(before, #sb.requests)
  end)

  it("finds the key deep in a thread, unless since_id lies behind it", function()
    local sb, client, c = world()
    local first = chatwoot.assert(client.messages:send(c, "Shipped", { key = "deep" }))
    for i = 1, 150 do
      chatwoot.assert(client.messages:create(c, "more " .. i))
      sb:sleep(1)
    end
    assert.is_true(chatwoot.assert(client.messages:send(c, "Shipped", { key = "deep" })).existing)
    assert.is_false(chatwoot.assert(client.messages:send(c, "Shipped", { key = "deep", since_id = first.id })).existing)
  end)

  it("does not take a thread that was not read to its end for one without the key", function()
    local sb, client, c = world { max_retries = 0 }
    chatwoot.assert(client.messages:send(c, "Shipped", { key = "deep" }))
    for i = 1, 1010 do
      chatwoot.assert(client.messages:create(c, "more " .. i))
      if i % 100 == 0 then sb:sleep(61) end
    end
    local before = #sb.requests
    assert.is_true(chatwoot.assert(client.messages:send(c, "Shipped", { key = "deep" })).existing)
    local looks = #sb.requests - before
    assert.is_true(looks > 3)
    for skip = 0, looks - 1 do
      sb:fail { operation = "messages.list", status = 503, skip = skip, times = 1 }
      before = posts(sb)
      local message, err = client.messages:send(c, "Shipped", { key = "deep" })
      assert.is_nil(message)
      assert.equal("server", err.kind)
      assert.equal(before, posts(sb))
    end
  end)

  it("keeps the script's own attributes, files and privacy", function()
    local _, client, c = world()
    local params = { content = "Bill", private = true, content_attributes = { order = 17 },
      attachments = { { data = "bytes", filename = "a.txt" } } }
    local message = chatwoot.assert(client.messages:send(c, params, { key = "file" }))
    local _, there = with_key(client, c, "file")
    assert.equal(message.id, there.id)
    assert.equal("17", tostring(there.content_attributes.order))
    assert.is_true(there.private)
    assert.equal(1, #there.attachments)
    assert.same({ order = 17 }, params.content_attributes) -- the script's table is its own
  end)

  it("sees only the newest message with a bot's token, and everything with a second client", function()
    local sb, user, c = world()
    local bot = chatwoot.new { transport = sb, api_token = sb:token "bot", account_id = sb.account_id }
    chatwoot.assert(bot.messages:send(c, "Hello", { key = "b1" }))
    assert.is_true(chatwoot.assert(bot.messages:send(c, "Hello", { key = "b1" })).existing)
    sb:fail { operation = "messages.create", closed = "before", after_commit = true, times = 1 }
    assert.is_false(chatwoot.assert(bot.messages:send(c, "Stored", { key = "b2" })).existing)
    sb:fail { operation = "messages.create", closed = "before", times = 1 }
    local _, err = bot.messages:send(c, "Lost", { key = "b3" })
    assert.is_true(err.uncertain)
    assert.matches("opts.lookup", err.hint)
    assert.is_false(chatwoot.assert(bot.messages:send(c, "Lost", { key = "b3", lookup = user })).existing)
    chatwoot.assert(user.messages:create(c, "in between"))
    assert.is_true(chatwoot.assert(bot.messages:send(c, "Lost", { key = "b3", lookup = user })).existing)
    local before = #sb.requests
    chatwoot.assert(bot.messages:send(c, "Hello again", { key = "b4" }))
    assert.equal(2, #sb.requests - before) -- it knows by now that this token can't list
  end)

  it("refuses what can't work before anything is sent", function()
    local sb, client, c = world()
    local bad = {
      { "opts.key", function() client.messages:send(c, "x") end },
      { "opts.key", function() client.messages:send(c, "x", { key = "" }) end },
      { "automation_rule_id", function() client.messages:send(c, { content_attributes = { automation_rule_id = 1 } }, { key = "k" }) end },
      { "lookup", function() client.messages:send(c, "x", { key = "k", lookup = true }) end },
      { "since_id", function() client.messages:send(c, "x", { key = "k", since_id = "a" }) end },
      { "since_id", function() client.messages:send(c, "x", { key = "k", since_id = 1.5 }) end },
      { "settle", function() client.messages:send(c, "x", { key = "k", settle = 0 / 0 }) end },
      { "raw", function() client.messages:send(c, "x", { key = "k", raw = true }) end },
      { "dry_run", function() client.messages:send(c, "x", { key = "k", dry_run = true }) end },
      { "would replace the key", function() client.messages:send(c, "x", { key = "k", extra = { content_attributes = {} } }) end },
      { "where opts.key travels", function() client.messages:send(c, { content_attributes = { client_token = "o" } }, { key = "k" }) end },
      { "content_attributes", function() client.messages:send(c, { content = "x", content_attributes = "{}" }, { key = "k" }) end },
      { "keys", function() client.messages:send(c, "x", { key = "k", keys = 1 }) end },
      { "private", function() client.messages:send(c, { content = "x", private = "yes" }, { key = "k" }) end },
    }
    local before = #sb.requests
    for _, case in ipairs(bad) do assert.error_matches(case[2], case[1]) end
    assert.equal(before, #sb.requests)
  end)
end)
