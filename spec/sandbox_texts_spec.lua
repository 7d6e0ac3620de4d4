-- What becomes of texts in the sandbox: placeholders of outgoing messages, values of other kinds, bodies with and without their
-- wrapper. Neighbours: lua/chatwoot/sandbox/liquid.lua, wrapped.lua.
local ask = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local sandbox = require "chatwoot.sandbox"

local array, null = core_json.array, core_json.null

describe("the sandbox", function()
  local sb, admin, path
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
    path = "/conversations/" .. admin:conversation().id .. "/messages"
  end)
  after_each(function() assert.same({}, sb.state.defects) end)

  local function said(content, kind) return admin:post(path, { content = content, message_type = kind }).json.content end

  it("fills in the placeholders of outgoing messages only", function()
    assert.equal("Hi Zoë <zoe@shop.example>, Ada Admin of App, #1",
      said("Hi {{ contact.name }} <{{contact.email}}>, {{agent.name}} of {{inbox.name}}, #{{ conversation.display_id }}"))
    assert.equal("none", said("{{ contact.phone_number | default: 'none' }}"))
    assert.equal("ADA!", said("{{agent.first_name | upcase}}{{nosuch.field}}!"))
    assert.equal("{{contact.name}}", said("{{contact.name}}", "incoming"))
  end)

  it("leaves code and what does not close as it is", function()
    for _, text in ipairs { "`{{ contact.name }}`", "Hi {{ contact.name", "{% if x %}{{ contact.name }}" } do
      assert.equal(text, said(text))
    end
    assert.equal("`{{a}}` Zoë", said("`{{a}}` {{contact.name}}"))
  end)

  it("makes a text of content of another kind", function()
    assert.same({ "5", "t", '["a",1]' }, { said(5), said(true), said(array { "a", 1 }) })
    assert.is_nil(said(null))
  end)

  it("takes fields flat or wrapped, and breaks on a wrapper that is none", function()
    for target, name in pairs { ["/webhooks"] = "webhook", ["/agents"] = "agent",
      ["/api/v1/notification_subscriptions"] = "notification_subscription" } do
      assert.equal(500, admin:post(target, { [name] = "text" }).status, name)
      assert.equal("param is missing or the value is empty: " .. name, admin:post(target, { [name] = null }).json.error)
    end
    for _, one in ipairs { { "/labels", "label", "title" }, { "/teams", "team", "name" },
      { "/canned_responses", "canned_response", "content", "short_code" } } do
      local fields = { [one[3]] = "flat", [one[4] or "x"] = "flat" }
      assert.equal(200, admin:post(one[1], fields).status)
      fields = { [one[3]] = "wrapped", [one[4] or "x"] = "wrapped" }
      assert.equal(200, admin:post(one[1], { [one[2]] = fields }).status)
      assert.equal(500, admin:post(one[1], { [one[2]] = "text" }).status)
      for _, body in ipairs { {}, { nosuch = 1 }, { [one[2]] = {} }, { [one[2]] = null } } do
        assert.equal("param is missing or the value is empty: " .. one[2], admin:post(one[1], body).json.error)
      end
    end
  end)
end)
