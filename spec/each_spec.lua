-- each and pages through the whole client, on the sandbox: lists that move while they are read, long threads, mistakes.
local chatwoot = require "chatwoot"
local sandbox = require "chatwoot.sandbox"

local check = chatwoot.assert

local function world(options)
  local sb = sandbox.new { seed = 7 }
  sb:populate(options)
  return chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }, sb
end

--- An Api inbox with a contact and `count` open conversations.
local function open_conversations(client, count)
  local inbox = check(client.inboxes:create { name = "Many", channel = { type = "api" } })
  local contact = check(client.contacts:create { name = "Bo", email = "bo@many.example" })
  for _ = 1, count do check(client.conversations:create { inbox_id = inbox.id, contact_id = contact.id }) end
  return inbox, contact
end

describe("each", function()
  it("visits 100 open conversations while the loop resolves each", function()
    local client, sb = world { inboxes = 1, contacts = 2, conversations = 2 }
    local inbox = open_conversations(client, 100)
    local seen, visited, before = {}, 0, #sb.requests
    for conversation in client.conversations:each { inbox_id = inbox.id, status = "open" } do
      assert.is_nil(seen[conversation.id])
      seen[conversation.id], visited = true, visited + 1
      check(client.conversations:toggle_status(conversation.id, "resolved"))
    end
    assert.equal(100, visited)
    assert.equal(0, #check(client.conversations:list { inbox_id = inbox.id, status = "open" }))
    assert.is_true(#sb.requests - before <= 100 + 5 + 2, (#sb.requests - before) .. " requests")
  end)

  it("reads a list at rest with at most two requests more than it has pages", function()
    local client, sb = world { inboxes = 1, contacts = 2, conversations = 2 }
    local inbox = open_conversations(client, 60)
    local before, visited = #sb.requests, 0
    for _ in client.conversations:each { inbox_id = inbox.id, status = "all" } do visited = visited + 1 end
    assert.equal(60, visited)
    assert.is_true(#sb.requests - before <= 3 + 2)
  end)

  it("takes what stands for the main field, as the call does", function()
    local client = world { inboxes = 1, contacts = 20, conversations = 2 }
    local function names(params)
      local out = {}
      for contact in client.contacts:each(params, { of = params.payload and "filter" or params[1] and "filter" or "search" }) do
        out[#out + 1] = contact.id
      end
      table.sort(out)
      return out
    end
    local clause = { attribute_key = "name", filter_operator = "contains", values = { "a" } }
    assert.is_true(#names { payload = { clause } } > 1)
    assert.same(names { payload = { clause } }, names { clause })
    local found = {}
    for contact in client.contacts:each("a", { of = "search" }) do found[#found + 1] = contact.id end
    table.sort(found)
    assert.same(names { q = "a" }, found)
    for _, kind in ipairs { "each", "pages" } do
      assert.error_matches(function() client.contacts[kind](client.contacts, "a") end,
        "contacts:list: params must be a table with string keys, not string")
      assert.error_matches(function() client.contacts[kind](client.contacts, { "a" }) end, "not a list")
      assert.error_matches(function() client.messages[kind](client.messages, 1, true) end, "not boolean")
    end
  end)

  it("walks every contact once, with its pages' meta in pages", function()
    local client = world { inboxes = 1, contacts = 50, conversations = 5 }
    local seen, count = {}, 0
    for contact in client.contacts:each() do
      assert.is_nil(seen[contact.id])
      seen[contact.id], count = true, count + 1
    end
    local paged, last = 0, 0
    for page, number in client.contacts:pages() do
      paged, last = paged + #page, number
      assert.equal(count, page.meta.count)
    end
    assert.equal(count, paged)
    assert.equal(math.ceil(count / 15), last)
  end)

  it("walks a search that has no total", function()
    local client = world { inboxes = 1, contacts = 50, conversations = 5 }
    local count, all = 0, 0
    for contact in client.contacts:each({ q = "example" }, { of = "search" }) do
      count = count + 1
      assert.is_truthy((contact.email or ""):find("example", 1, true))
    end
    for contact in client.contacts:each() do
      if (contact.email or ""):find("example", 1, true) then all = all + 1 end
    end
    assert.is_true(count >= all and count > 0)
  end)

  it("walks a thread of 2,500 messages, oldest and newest first", function()
    local client, sb = world { inboxes = 1, contacts = 2, conversations = 2 }
    local inbox, contact = open_conversations(client, 0)
    local conversation = check(client.conversations:create { inbox_id = inbox.id, contact_id = contact.id })
    for i = 1, 2500 do
      check(client.messages:create(conversation.id, "message " .. i))
      if i % 150 == 0 then sb:sleep(61) end -- 200 a minute are allowed
    end
    local number, last = 0, 0
    for message in client.messages:each(conversation.id) do
      local n = tonumber(message.content:match("^message (%d+)$"))
      if n then
        assert.equal(number + 1, n)
        assert.is_true(message.id > last)
        number, last = n, message.id
      end
    end
    assert.equal(2500, number)
    for message in client.messages:each(conversation.id, nil, { newest_first = true }) do
      local n = tonumber(message.content:match("^message (%d+)$"))
      if n then
        assert.equal(number, n)
        number = number - 1
      end
    end
    assert.equal(0, number)
  end)

  it("walks public messages by before, newest first", function()
    local client = world { inboxes = 1, contacts = 2, conversations = 2 }
    local inbox = check(client.inboxes:create { name = "Door", channel = { type = "api" } })
    local door = inbox.inbox_identifier
    local visitor = check(client.public.contacts:create(door, { name = "Bo" }))
    local conversation = check(client.public.conversations:create(door, visitor.source_id))
    for i = 1, 70 do check(client.public.messages:create(door, visitor.source_id, conversation.id, "message " .. i)) end
    local wanted = 70
    for message in client.public.messages:each(door, visitor.source_id, conversation.id) do
      assert.equal("message " .. wanted, message.content)
      wanted = wanted - 1
    end
    assert.equal(0, wanted)
  end)

  it("reads lists without pages, and raises what a call would return", function()
    local client, sb = world { inboxes = 2, contacts = 2, conversations = 2 }
    local count = 0
    for inbox in client.inboxes:each() do count = count + (inbox.id and 1 or 0) end
    assert.equal(2, count)
    sb:fail { operation = "conversations.list", status = 502, times = 3 } -- over the last retry
    local ok, err = pcall(function() for _ in client.conversations:each() do count = count + 1 end end)
    assert.is_false(ok)
    assert.equal("server", err.kind)
  end)

  it("refuses what makes no sense before anything is sent", function()
    local client, sb = world { inboxes = 1, contacts = 2, conversations = 2 }
    local before = #sb.requests
    local function refused(words, fn)
      local ok, text = pcall(fn)
      assert.is_false(ok)
      assert.matches(words, text)
      assert.matches("each_spec.lua:%d+: ", text)
    end
    refused("page", function() client.conversations:each { page = 2 } end)
    refused("from_page", function() client.conversations:each({}, { from_page = 2 }) end)
    refused("raw or dry_run", function() client.conversations:each({}, { raw = true }) end)
    refused('has no "serch": did you mean search', function() client.contacts:each({}, { of = "serch" }) end)
    refused("answers no list", function() client.contacts:each({}, { of = "get" }) end)
    assert.equal(before, #sb.requests)
  end)
end)
