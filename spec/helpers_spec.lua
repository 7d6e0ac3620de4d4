-- The table of helpers (lua/chatwoot/helpers.lua): what there is, and that it is called like any operation. Each helper has a spec of its own.
local chatwoot = require "chatwoot"
local meddled = require "spec.support.meddled"

local world = meddled.world

describe("helpers", function()
  it("are methods like others", function()
    local w = world()
    assert.is_true(chatwoot.has(w.client, "labels.ensure"))
    assert.is_true(chatwoot.has(w.client.conversations, "apply"))
    assert.is_false(chatwoot.has(w.client, "messages.ensure"))
    assert.error_matches(function() w.client.labels.ensure { title = "x" } end, "with a colon")
  end)
end)
