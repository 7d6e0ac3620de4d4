-- lua/chatwoot/walk/answer.lua: what one page of a list tells: totals that can't be believed, lists without any, and when an answer
-- says that nothing follows. The lists are simulated (support/moving.lua). Neighbour: walk_pages_spec.lua.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")
local walking = require("spec.support.walking")

local order, row, visit, survey, complete, say = walking.order, walking.row, walking.visit, walking.survey, walking.complete, walking.say
local adds, removes, moving_with, take_out = walking.adds, walking.removes, walking.moving_with, walking.take_out

describe("totals that are none", function()
  it("counts of the page alone, as searches give them", function()
    for _, rows in ipairs({ 0, 3, 25, 26, 50, 77, 200 }) do
      local list = moving.list({ rows = rows, counts = "page" })
      local _, count = visit(list, { q = "x" })
      assert.equal(rows, count)
    end
    complete(survey(function()
      local spec = moving_with(removes, adds)()
      spec.counts = "page"
      return spec
    end))
  end)

  it("no total at all", function()
    complete(survey(function()
      local spec = moving_with(removes, adds)()
      spec.counts = "none"
      return spec
    end))
  end)

  it("totals too high, too low, or text", function()
    for _, wrong in ipairs({ 0, 1, 24, 26, 49, 60, 500, 100000, "77" }) do
      local list = moving.list({ rows = 77 })
      list.meta = function()
        return { all_count = wrong }
      end
      local _, count = visit(list)
      assert.is_true(count == 77 or wrong == 26 or wrong == 49 or wrong == 60, tostring(wrong))
      assert.is_true(list.requests < 20)
    end
  end)

  it("a server that ignores the page number", function()
    for _, total in ipairs({ 40, 78, 9999, 10000 }) do
      local list = moving.list({ rows = 40, pageless = true })
      list.meta = function()
        return { all_count = total }
      end
      local _, count = visit(list)
      assert.equal(40, count)
      assert.is_true(list.requests < 15, list.requests .. " requests for a total of " .. total)
    end
  end)

  it("takes the total that stands for the filter", function()
    local of = row({ order = order, total = { by = "assignee_type", me = "mine_count", all = "all_count" } })
    local list = moving.list({ rows = 100 })
    list.meta = function(self)
      return { mine_count = #self.rows, all_count = 5000 }
    end
    local _, count = visit(list, { assignee_type = "me" }, nil, of)
    assert.equal(100, count)
    assert.equal(5, list.requests)
  end)
end)

describe("lists without a total", function()
  local searched = row({ more = "has_more", total = "all_count", order = order, size = 15 })

  it("end where the answer says that nothing follows", function()
    local list = moving.list({ rows = 12, size = 15, more = true, counts = "page" })
    local _, count = visit(list, nil, nil, searched)
    assert.same({ 12, 1 }, { count, list.requests })
  end)

  it("are complete while rows leave and others are added", function()
    complete(survey(function()
      local spec = moving_with(removes, adds)()
      spec.more, spec.counts, spec.size = true, "page", 15
      return spec
    end, nil, nil, searched))
    local taken = moving.list({ rows = 100, size = 15, more = true })
    local _, count = visit(taken, nil, take_out, searched)
    assert.equal(100, count)
  end)

  it("end though the loop makes rows for ever", function()
    local list = moving.list({ rows = 100, size = 15, more = true })
    local missed = list:judge((visit(list, nil, function(_, world)
      world:add()
    end, searched)))
    assert.equal(0, missed)
    assert.is_true(list.requests < 60)
  end)

  it("are read to the empty page, whatever a page holds", function()
    local plain = row({ stable = false })
    local holes = { { 1, 2 }, { 3 }, { 4, 5 } }
    local seen = {}
    for item in
      walk.each(function(params)
        local out = {}
        for at, id in ipairs(holes[params.page] or {}) do
          out[at] = { id = id }
        end
        return setmetatable(out, { __index = { meta = {} } })
      end, plain)
    do
      seen[#seen + 1] = item.id
    end
    assert.same({ 1, 2, 3, 4, 5 }, seen)
  end)

  it("without order are read until a pass brings nothing new, never twice", function()
    local sum = survey(function()
      return { rows = 100, shuffled = true, counts = "whole" }
    end, nil, nil, row({ stable = false, total = "all_count" }), 50)
    say("no order at all", sum, 50)
    assert.equal(0, sum.doubled)
    assert.is_true(sum.requests <= 20 * 5 * 2)
  end)

  it("say so when twenty passes each brought something", function()
    local next_id = 1000000
    local fetch = function(params)
      local out = {}
      if params.page <= 2 then
        for at = 1, 5 do
          next_id = next_id - 1
          out[at] = { id = next_id }
        end
      end
      return setmetatable(out, { __index = { meta = {} } })
    end
    local ok, err = pcall(function()
      for _ in walk.each(fetch, row({ stable = false })) do -- luacheck: ignore 542
      end
    end)
    assert.is_false(ok)
    assert.equal("conversations:each: unexpected_response: the list kept changing through 20 passes; narrow it, or sort it by creation",
      tostring(err))
  end)
end)
