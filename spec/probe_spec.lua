-- client:probe and the hints it makes possible.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world = meddled.world

describe("probe", function()
  it("gives the version, and hints where a route came later", function()
    local w = world()
    assert.equal("4.15.1", chatwoot.assert(w.client:probe()))
    local _, plain = w.client.conversations:get(99999)
    assert.is_nil(plain.hint)
    w.client._settings.server.version = "4.10.1"
    w.sb:fail { operation = "server.health", status = 404, times = 1 }
    local _, err = w.client.server:health()
    assert.matches("server:health came with 4.11.0; this server is 4.10.1", err.hint)
  end)

  it("holds for views made before and after, and refuses an answer without a version", function()
    local w = world()
    local early = w.client:account(w.sb.account_id)
    chatwoot.assert(early:probe())
    assert.equal("4.15.1", w.client._settings.server.version)
    local odd = chatwoot.new { api_token = "t", transport = { now = function() return 0 end, sleep = function() end, close = function() end,
      send = function() return { status = 200, headers = { ["content-type"] = "application/json" }, body = "{}" } end } }
    local version, err = odd:probe()
    assert.is_nil(version)
    assert.equal("unexpected_response", err.kind)
    assert.error_matches(function() w.client.probe() end, "call it with a colon")
  end)
end)
