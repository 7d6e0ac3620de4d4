-- The helpers (lua/chatwoot/helpers/): find or make once, add and take labels, bring a conversation to a state, ask for the version. Each is
-- tried on the sandbox, with somebody else acting between its calls where that matters. Neighbours: client_spec.lua.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local null = chatwoot.null

-- A world, a client whose requests can be watched and interrupted, and somebody else's client.
local function world()
  local sb = sandbox.new { seed = 7 }
  sb:populate { inboxes = 2, contacts = 6, conversations = 8 }
  local seen, between = {}, {}
  local transport = { sleep = function() end, now = function() return sb:now() end, close = function() end }
  function transport.send(_, request)
    local line = request.method .. " " .. request.url:match("^%a+://[^/]*([^?]*)"):gsub("^/api/v1/accounts/%d+", "")
    local act = between[line]
    between[line] = nil
    if act then act() end
    seen[#seen + 1] = line
    return sb:send(request)
  end
  local function client(carrier)
    return chatwoot.new { transport = carrier, api_token = sb:token "administrator", account_id = sb.account_id }
  end
  return { sb = sb, client = client(transport), other = client(sb), seen = seen, between = between }
end

local function count(seen, prefix)
  local n = 0
  for _, line in ipairs(seen) do if line:sub(1, #prefix) == prefix then n = n + 1 end end
  return n
end

describe("ensure", function()
  local cases = {
    labels = { { title = "Refund-Desk" }, { title = "refund-desk" } },
    teams = { { name = "Second Line" }, { name = "second line" } },
    canned_responses = { { short_code = "hours", content = "9 to 5" }, { short_code = "hours", content = "other text" } },
    webhooks = { { url = "https://hook.example/a", subscriptions = { "message_created" } },
      { url = "https://hook.example/a", subscriptions = { "message_updated" } } },
    inboxes = { { name = "Desk", channel = { type = "api" } }, { name = "Desk", channel = { type = "api" } } },
  }
  for resource, params in pairs(cases) do
    it("makes " .. resource .. " once and finds what is there, unchanged", function()
      local w = world()
      local first, made = w.client[resource]:ensure(params[1])
      assert.is_true(made)
      local again, made_again = w.client[resource]:ensure(params[2])
      assert.is_false(made_again)
      assert.equal(first.id, again.id)
      assert.equal(1, count(w.seen, "POST"))
      assert.same(first.content, again.content)
    end)

    it("settles the race for " .. resource, function()
      if resource == "inboxes" then return end -- the server holds no key of inboxes: both would be made
      local w = world()
      w.between["POST /" .. resource] = function() chatwoot.assert(w.other[resource]:create(params[1])) end
      local record, made = w.client[resource]:ensure(params[1])
      assert.is_false(made)
      assert.is_truthy(record.id)
    end)
  end

  it("tells inboxes of one name and two channels apart", function()
    local w = world()
    local api = w.client.inboxes:ensure { name = "Desk", channel = { type = "api" } }
    local web, made = w.client.inboxes:ensure { name = "Desk", channel = { type = "web_widget", website_url = "https://a.example" } }
    assert.is_true(made)
    assert.is_true(api.id ~= web.id)
    assert.is_false(select(2, w.client.inboxes:ensure { name = "Desk", channel = { type = "web_widget", website_url = "https://a.example" } }))
  end)

  it("refuses params without the key, and what create would refuse, before anything is sent", function()
    local w = world()
    assert.error_matches(function() w.client.labels:ensure { color = "#123456" } end, "^labels:ensure: params needs title")
    assert.error_matches(function() w.client.labels:ensure { title = "x", colour = "#1" } end, "labels:create: .*colour")
    assert.equal(0, #w.seen)
  end)

  it("gives errors that are no race as they are", function()
    local w = world()
    w.sb:fail { operation = "labels.list", status = 500, times = 2 }
    local record, err = w.client.labels:ensure { title = "x" }
    assert.is_nil(record)
    assert.equal("server", err.kind)
    assert.equal(0, count(w.seen, "POST"))
    record, err = w.client.labels:ensure { title = "no good!" }
    assert.is_nil(record)
    assert.equal("validation", err.kind)
  end)
end)

describe("contacts:ensure", function()
  it("finds by each key, exactly", function()
    local w = world()
    local inbox = w.other.inboxes:create { name = "Api", channel = { type = "api" } }
    local contact = chatwoot.assert(w.other.contacts:create { name = "Zoë", email = "zoe@shop.example", identifier = "user-17",
      phone_number = "+4930123456", inbox_id = inbox.id, source_id = "src-17" })
    for _, params in ipairs { { email = "ZOE@shop.example" }, { identifier = "user-17" }, { phone_number = "+4930123456" },
      { source_id = "src-17", inbox_id = inbox.id } } do
      local found, made = w.client.contacts:ensure(params)
      assert.is_false(made)
      assert.equal(contact.id, found.id)
    end
    assert.equal(1, count(w.seen, "POST")) -- the look-up by source_id
  end)

  it("takes nobody for somebody whose key only contains this one", function()
    local w = world()
    chatwoot.assert(w.other.contacts:create { email = "anna.lee@shop.example", identifier = "user-170" })
    local found, made = w.client.contacts:ensure { identifier = "user-17", email = "lee@shop.example" }
    assert.is_true(made)
    assert.equal("user-17", found.identifier)
  end)

  it("settles a race", function()
    local w = world()
    w.between["POST /contacts"] = function() chatwoot.assert(w.other.contacts:create { email = "zoe@shop.example" }) end
    local found, made = w.client.contacts:ensure { email = "zoe@shop.example" }
    assert.is_false(made)
    assert.equal("zoe@shop.example", found.email)
  end)

  it("needs a key", function()
    assert.error_matches(function() world().client.contacts:ensure { name = "Zoë" } end, "needs identifier, email, phone_number or source_id")
    assert.error_matches(function() world().client.contacts:ensure { source_id = "a" } end, "inbox_id")
  end)
end)

describe("labels:add and labels:remove", function()
  it("keep what others put there meanwhile", function()
    local w = world()
    chatwoot.assert(w.other.conversations.labels:set(1, { "old" }))
    w.between["POST /conversations/1/labels"] = function() chatwoot.assert(w.other.conversations.labels:set(1, { "old", "theirs" })) end
    local labels = chatwoot.assert(w.client.conversations.labels:add(1, "mine"))
    table.sort(labels)
    assert.same({ "mine", "old" }, labels) -- theirs was overwritten between reading and writing: the server has no other way
    labels = chatwoot.assert(w.client.conversations.labels:remove(1, { "OLD", "never" }))
    assert.same({ "mine" }, labels)
  end)

  it("write again when the write was overwritten, and give up in the end", function()
    local w = world()
    local line = "GET /conversations/1/labels"
    local function wipe() -- after our write, before we look
      w.between[line] = wipe
      w.other.conversations.labels:set(1, { "theirs" })
    end
    w.between[line] = wipe
    local labels, err = w.client.conversations.labels:add(1, "mine")
    assert.is_nil(labels)
    assert.equal("conflict", err.kind)
    w.between[line] = nil
    assert.is_truthy(w.client.conversations.labels:add(1, "mine"))
  end)

  it("send nothing where nothing changes", function()
    local w = world()
    chatwoot.assert(w.other.contacts.labels:set(1, { "vip" }))
    assert.same({ "vip" }, chatwoot.assert(w.client.contacts.labels:add(1, "VIP")))
    assert.equal(0, count(w.seen, "POST"))
    assert.error_matches(function() w.client.contacts.labels:add(1, {}) end, "a label or a list")
    assert.error_matches(function() w.client.contacts.labels:add(1, { 5 }) end, "text")
  end)
end)

describe("conversations:apply", function()
  local function first(w) return w.other.conversations:list({ status = "all" })[1] end

  it("sends only what differs, status last, and says what changed", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.other.conversations:toggle_status(c.id, "open"))
    chatwoot.assert(w.other.conversations:toggle_priority(c.id, "low"))
    local me = w.other.profile:get()
    local want = { status = "resolved", priority = "low", labels = { "a", "b" }, assignee_id = me.id, custom_attributes = { plan = "gold" } }
    local changed = chatwoot.assert(w.client.conversations:apply(c.id, want))
    assert.same({ from = "open", to = "resolved" }, changed.status)
    assert.is_nil(changed.priority)
    assert.equal(4, count(w.seen, "POST"))
    assert.matches("toggle_status$", w.seen[#w.seen - 1])
    local before = #w.seen
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, want)))
    assert.equal(before + 1, #w.seen)
  end)

  it("clears with null and merges attributes", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.client.conversations:apply(c.id, { priority = "high", custom_attributes = { a = 1, b = 2 } }))
    chatwoot.assert(w.client.conversations:apply(c.id, { priority = null, custom_attributes = { a = null, c = 3 } }))
    local now = w.other.conversations:get(c.id)
    assert.is_nil(now.priority)
    assert.same({ b = 2, c = 3 }, now.custom_attributes)
  end)

  it("snoozes until a time", function()
    local w = world()
    local c = first(w)
    chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000000 }))
    assert.same({}, chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000000 })))
    assert.is_truthy(chatwoot.assert(w.client.conversations:apply(c.id, { status = "snoozed", snoozed_until = 1900000060 })).status)
    assert.error_matches(function() w.client.conversations:apply(c.id, { snoozed_until = 1900000000 }) end, "snoozed_until needs status")
  end)

  it("finds out that the server dropped an id", function()
    local w = world()
    local changed, err = w.client.conversations:apply(first(w).id, { assignee_id = 99999 })
    assert.is_nil(changed)
    assert.equal("conflict", err.kind)
    assert.matches("assignee_id", err.message)
    assert.same({ to = 99999 }, { to = err.changed.assignee_id.to })
  end)

  it("checks everything before it sends anything, and says how far it came", function()
    local w = world()
    local c = first(w)
    for _, want in ipairs { { status = "resolvd", priority = "high" }, { assigne_id = 1 }, { labels = "a" }, { priority = 5 } } do
      assert.is_false(pcall(w.client.conversations.apply, w.client.conversations, c.id, want))
    end
    assert.equal(0, #w.seen)
    w.sb:fail { operation = "conversations.toggle_status", status = 500, times = 1 }
    local other = c.status == "open" and "resolved" or "open"
    local changed, err = w.client.conversations:apply(c.id, { labels = { "x" }, status = other })
    assert.is_nil(changed)
    assert.equal("server", err.kind)
    assert.is_truthy(err.changed.labels)
    assert.is_nil(err.changed.status)
  end)
end)

describe("probe", function()
  it("gives the version, and hints where a route came later", function()
    local w = world()
    assert.equal("4.15.1", chatwoot.assert(w.client:probe()))
    local _, plain = w.client.conversations:get(99999)
    assert.is_nil(plain.hint)
    w.client._settings.server_version = "4.10.1"
    w.sb:fail { operation = "server.health", status = 404, times = 1 }
    local _, err = w.client.server:health()
    assert.matches("server:health came with 4.11.0; this server is 4.10.1", err.hint)
  end)
end)

describe("helpers", function()
  it("are methods like others", function()
    local w = world()
    assert.is_true(chatwoot.has(w.client, "labels.ensure"))
    assert.is_true(chatwoot.has(w.client.conversations, "apply"))
    assert.is_false(chatwoot.has(w.client, "messages.ensure"))
    assert.error_matches(function() w.client.labels.ensure { title = "x" } end, "with a colon")
  end)
end)
