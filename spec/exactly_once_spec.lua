-- Exactly once per key through a line that fails every third request, and over processes killed in the middle of a send: the small run of
-- `make exactly-once`. Neighbours: spec/support/exactly_once.lua, send_spec.lua (one fault at a time).
local exactly_once = require "spec.support.exactly_once"

describe("messages:send through a bad line", function()
  it("loses nothing and doubles nothing, as the server counts", function()
    local options = { sends = 200, processes = 8, conversations = 20, turn_sends = 20, kills = 3, seed = 11, most_uncertain = 0.2,
      least_after = 0 } -- a slow machine makes for more looks, and these meet faults of their own
    local figures = exactly_once.run(options)
    local ok, why = exactly_once.fine(figures, options)
    assert.is_true(ok, why)
    assert.is_true(figures.faults > 100)
    assert.is_true(figures.proxy.after > 30)
  end)
end)
