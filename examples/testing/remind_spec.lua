-- Tests of remind.lua on the sandbox: no server, no network, no sleeping. Run: busted remind_spec.lua
local chatwoot = require "chatwoot"
local remind = require "remind"
local sandbox = require "chatwoot.sandbox"

local DAY = 86400
local OPTIONS = { remind_after = 3, resolve_after = 7 }

describe("remind", function()
  local sb, client, inbox

  before_each(function()
    sb = sandbox.new()
    client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
    inbox = client.inboxes:create { name = "App", channel = { type = "api" } }
  end)

  --- A conversation whose newest message is so many days old, written by the customer or by us.
  local function silent_for(days, message_type)
    local contact = client.contacts:create { name = "Zoë" }.id
    local conversation = client.conversations:create { inbox_id = inbox.id, contact_id = contact }
    client.messages:create(conversation.id, { content = "…", message_type = message_type })
    sb:sleep(days * DAY)
    return conversation.id
  end

  local function run() return remind.run(client, sb:now(), OPTIONS) end

  it("reminds after three days, and not before", function()
    local id = silent_for(2, "outgoing")
    assert.equal(0, run().reminded)
    sb:sleep(2 * DAY)
    assert.same({ reminded = 1, resolved = 0, failed = 0 }, run())
    local messages = client.messages:list(id)
    assert.matches("anything left", messages[#messages].content)
  end)

  it("never writes to a customer who waits for us", function()
    silent_for(30, "incoming")
    assert.same({ reminded = 0, resolved = 0, failed = 0 }, run())
  end)

  it("resolves after a week, and reminds nobody twice a day", function()
    local id = silent_for(8, "outgoing")
    assert.equal(1, run().resolved)
    assert.equal("resolved", client.conversations:get(id).status)
    assert.same({ reminded = 0, resolved = 0, failed = 0 }, run())
  end)

  it("goes on when one call is refused, and counts it", function()
    silent_for(1, "outgoing")
    silent_for(4, "outgoing")
    sb:fail { operation = "messages:create", status = 422, body = { error = "Validation failed: no" } }
    assert.same({ reminded = 1, resolved = 0, failed = 1 }, run())
  end)

  it("does all of a helpdesk's conversations", function()
    sb:populate()
    sb:sleep(30 * DAY)
    local counts = run()
    assert.is_true(counts.resolved > 5)
    assert.equal(0, counts.failed)
    assert.equal(0, run().resolved)
  end)
end)
