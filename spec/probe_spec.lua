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
    w.client._settings.server_version = "4.10.1"
    w.sb:fail { operation = "server.health", status = 404, times = 1 }
    local _, err = w.client.server:health()
    assert.matches("server:health came with 4.11.0; this server is 4.10.1", err.hint)
  end)
end)
