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

  it("have an example each, which runs", function()
    local seen = 0
    for line in io.lines "lua/types/helpers.lua" do
      local example = line:match "^%-%-%- Example: (.*)"
      if example then
        local chunk = assert((loadstring or load)("local chatwoot, client, print = ...\n" .. example))
        chunk(chatwoot, world().client, function() end)
        seen = seen + 1
      end
    end
    assert.equal(14, seen)
  end)
end)
