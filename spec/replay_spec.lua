-- Every recorded exchange through the whole client: see support/replay.lua. The fixtures always; the folder of CHATWOOT_RECORDINGS, else
-- ../shared/chatwoot/recordings, where it is there.
local classes = require "spec.support.replay_classes"
local replay = require "spec.support.replay"

describe("replay", function()
  local sources, folder = replay.sources()
  local total, fixtures = replay.counts(), replay.counts() -- the fixtures are counted apart: they are a choice, not a share

  for _, source in ipairs(sources) do
    it("of " .. source.title, function()
      local counts = replay.run(source)
      replay.add(source.fixture and fixtures or total, counts)
      assert.equal(0, counts.failed, table.concat(counts.failures, "\n"))
    end)
  end

  it("has what forbids it for each class that holds a success", function()
    local by_name = {}
    for _, class in ipairs(classes.list) do by_name[class.name] = class end
    for name, class in pairs(total.classes) do
      assert.is_string(by_name[name].reason)
      if class.ok > 0 then assert.is_truthy(by_name[name].forbidden_by, name .. " holds successes and names no line") end
    end
  end)

  it("builds and matches at least 95 of 100 recorded successes", function()
    print("note: fixtures: " .. replay.summary(fixtures))
    if not folder then
      print("note: no folder of recordings, the fixtures alone were replayed")
      assert.is_true(fixtures.ok_matched > 100)
      return
    end
    print("note: recordings: " .. replay.summary(total))
    assert.is_true(total.ok_total > 1000)
    assert.is_true(total.ok_matched / total.ok_total >= 0.95, replay.summary(total))
  end)
end)
