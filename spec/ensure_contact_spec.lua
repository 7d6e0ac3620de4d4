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
end)
