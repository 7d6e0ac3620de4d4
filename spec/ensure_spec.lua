-- ensure: found or made once, races settled, nothing changed. Each on the sandbox, with somebody else acting in between.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world, count = meddled.world, meddled.count

describe("ensure", function()
  local cases = {
    labels = { { title = "Refund-Desk" }, { title = "refund-desk" } },
    teams = { { name = "Second Line" }, { name = "second line" } },
    canned_responses = { { short_code = "hours", content = "9 to 5" }, { short_code = "hours", content = "other text" } },
    webhooks = { { url = "https://hook.example/a", subscriptions = { "message_created" } },
      { url = "https://hook.example/a", subscriptions = { "message_updated" } } },
    custom_attribute_definitions = {
      { attribute_display_name = "Plan", attribute_key = "plan", attribute_display_type = "text" },
      { attribute_display_name = "Other", attribute_key = "plan", attribute_display_type = "text", attribute_model = "conversation_attribute" },
    },
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

  it("tells an attribute of contacts from one of conversations", function()
    local w = world()
    local params = { attribute_display_name = "Plan", attribute_key = "plan", attribute_display_type = "text" }
    local first = chatwoot.assert(w.client.custom_attribute_definitions:ensure(params))
    params.attribute_model = "contact_attribute"
    local second, made = w.client.custom_attribute_definitions:ensure(params)
    assert.is_true(made)
    assert.is_true(first.id ~= second.id)
  end)

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

  it("finds names the server stores in lower case, beyond ASCII too", function()
    local w = world()
    for resource, params in pairs { labels = { title = "ÄRGER-ΣΊΓΜΑ" }, teams = { name = "ÜBER ЖИЗНЬ" } } do
      local first = chatwoot.assert(w.client[resource]:ensure(params))
      local again, made = w.client[resource]:ensure(params)
      assert.is_false(made)
      assert.equal(first.id, again.id)
    end
  end)

  it("finds a voice inbox, which the server shows as one of Twilio's", function()
    local inboxes = { { id = 1, name = "Phone", channel_type = "Channel::TwilioSms", voice_enabled = false },
      { id = 2, name = "Phone", channel_type = "Channel::TwilioSms", voice_enabled = true } }
    local keys = require "chatwoot.helpers.keys"
    local list = { list = function() return inboxes end }
    local found = keys.find(list, keys.wanted("inboxes", { name = "Phone", channel = { type = "voice" } }), {})
    assert.equal(2, found.id)
  end)

  it("refuses opts that would hide the records from it, and sends extra with create alone", function()
    local w = world()
    for _, resource in ipairs { "labels", "contacts" } do
      for name, value in pairs { raw = true, dry_run = true, select = { "id" }, to = "file", no_such = 1 } do
        assert.error_matches(function()
          w.client[resource]:ensure({ title = "a", email = "a@b.example" }, { [name] = value })
        end, "^" .. resource .. ":ensure: opts.*" .. name)
      end
    end
    assert.equal(0, #w.seen)
    local label, made = w.client.labels:ensure({ title = "new" }, { extra = { description = "more" }, nulls = true })
    assert.is_true(made)
    assert.equal("more", label.description)
    assert.is_false(select(2, w.client.labels:ensure({ title = "new" }, { extra = { description = "more" }, nulls = true })))
  end)
end)
