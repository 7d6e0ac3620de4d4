-- contacts:ensure: by identifier, email, phone number or source_id, each exactly.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world, count = meddled.world, meddled.count

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

  it("settles the race for a source_id, which the server answers with 500", function()
    local w = world()
    local inbox = chatwoot.assert(w.other.inboxes:create { name = "Api", channel = { type = "api" } })
    local theirs
    w.between["POST /contacts"] = function()
      theirs = chatwoot.assert(w.other.contacts:create { name = "Zoë", inbox_id = inbox.id, source_id = "src-1" })
    end
    local found, made = w.client.contacts:ensure { source_id = "src-1", inbox_id = inbox.id }
    assert.is_false(made)
    assert.equal(theirs.id, found.id)
    assert.is_true(select(2, w.client.contacts:ensure { source_id = 12345, inbox_id = inbox.id }))
    assert.is_false(select(2, w.client.contacts:ensure { source_id = 12345, inbox_id = inbox.id }))
  end)

  it("finds beyond the first page, and keys with wildcards of the search in them", function()
    local w = world()
    for i = 1, 40 do chatwoot.assert(w.other.contacts:create { identifier = "key-" .. i, name = "key-" }) end
    local wanted = chatwoot.assert(w.other.contacts:create { identifier = "key-", name = "Last" })
    assert.equal(wanted.id, w.client.contacts:ensure({ identifier = "key-" }).id)
    for _, key in ipairs { "a%b_c", "back\\slash", "50\\%" } do
      local first, made = w.client.contacts:ensure { identifier = key }
      assert.is_true(made)
      local again, made_again = w.client.contacts:ensure({ identifier = key }, { nulls = true })
      assert.is_false(made_again)
      assert.equal(first.id, again.id)
    end
  end)

  it("tells a failed search instead of making a second one", function()
    local w = world()
    w.sb:fail { operation = "contacts.search", status = 500, times = 2 }
    local contact, err = w.client.contacts:ensure { email = "zoe@shop.example" }
    assert.is_nil(contact)
    assert.equal("server", err.kind)
    assert.equal(0, count(w.seen, "POST"))
    assert.error_matches(function() w.client.contacts:ensure { identifier = "" } end, "needs identifier")
  end)

  it("can wait in a coroutine on every Lua", function()
    local w = world()
    local send = w.client._transport.send
    function w.client._transport.send(...)
      coroutine.yield()
      return send(...)
    end
    local made
    local run = coroutine.create(function() made = select(2, w.client.contacts:ensure { email = "zoe@shop.example" }) end)
    repeat assert.is_true(coroutine.resume(run)) until coroutine.status(run) == "dead"
    assert.is_true(made)
  end)
end)
