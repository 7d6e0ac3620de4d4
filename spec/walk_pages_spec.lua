-- lua/chatwoot/walk/pages.lua: numbered lists that move. Every list here is simulated (support/moving.lua) and every change comes
-- from a fixed seed; nothing waits, nothing is timed. Totals: walk_answer_spec.lua; through the client: each_spec.lua.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")
local walking = require("spec.support.walking")

local SEEDS, counted, visit, survey = walking.SEEDS, walking.counted, walking.visit, walking.survey
local complete, say, adds, removes = walking.complete, walking.say, walking.adds, walking.removes
local hidden, moving_with, reentering, take_out = walking.hidden, walking.moving_with, walking.reentering, walking.take_out

describe("a counted list in order of creation", function()
  it("costs at most two requests more than its pages when it rests", function()
    for _, size in ipairs({ 1, 7, 15, 25, 40 }) do
      for _, rows in ipairs({ 0, 1, 6, 7, 8, 24, 25, 26, 49, 50, 51, 100, 200, 201 }) do
        local list = moving.list({ rows = rows, size = size })
        local visits, count = visit(list)
        assert.equal(rows, count)
        complete((function()
          local missed, doubled = list:judge(visits)
          return { missed = missed, doubled = doubled }
        end)())
        assert.is_true(list.requests <= math.max(1, math.ceil(rows / size)) + 2, rows .. " by " .. size)
      end
    end
  end)

  it("asks for creation order, last page first, and never for the same twice when it rests", function()
    local list = moving.list({ rows = 100 })
    visit(list)
    assert.same({ 1, 4, 3, 2, 1 }, list.asked)
    for item in walk.each(list:fetcher(), counted) do
      assert.equal("created_at_asc", item.sort_by)
    end
  end)

  it("visits 100 of 100 when the loop takes out every row it visits", function()
    local list = moving.list({ rows = 100 })
    local _, count = visit(list, nil, take_out)
    assert.equal(100, count)
    assert.equal(0, #list.rows)
    assert.is_true(list.requests <= 6)
  end)

  it("loses and repeats nothing while rows are added at the end", function()
    complete(survey(moving_with(adds)))
  end)

  it("loses and repeats nothing while rows leave anywhere", function()
    complete(survey(moving_with(removes)))
  end)

  it("loses and repeats nothing while rows leave and others are added", function()
    complete(survey(moving_with(removes, adds)))
    complete(survey(moving_with(adds, removes, adds)))
    complete(survey(moving_with(hidden)))
  end)

  it("loses and repeats nothing while the loop takes out some rows, and others add and remove", function()
    complete(survey(moving_with(removes, adds), nil, function(item, list)
      if list.random(1, 3) > 1 then
        list:remove(item.id)
      end
    end))
  end)

  it("keeps that with any size of page", function()
    for _, size in ipairs({ 1, 2, 3, 10, 60, 150, 199, 200, 201 }) do
      complete(survey(function()
        local spec = moving_with(removes, adds)()
        spec.size = size
        return spec
      end, nil, nil, nil, 20))
    end
  end)

  it("counts what it misses where rows come back into the middle, and repeats none", function()
    local sum = survey(reentering, nil, nil, nil, 1000)
    say("rows coming back, others leaving", sum, 1000)
    assert.equal(0, sum.doubled)
    assert.is_true(sum.runs < 100)
  end)

  it("visits rows once that the loop takes out and that come back", function()
    local sum = survey(function()
      return {
        rows = 200,
        stir = function(list)
          local out = {}
          for id = 1, list.clock do
            local known = list.known[id]
            if known and not known.throughout then
              out[#out + 1] = known
            end
          end
          local back = #out > 0 and out[list.random(1, #out)]
          if back and not list:remove(back.id) then
            list:reenter(back)
          end
        end,
      }
    end, nil, take_out)
    say("taken out by the loop, coming back", sum, SEEDS)
    assert.equal(0, sum.doubled)
    assert.is_true(sum.runs < 10)
  end)

  it("ends though rows arrive for ever, even a page at each request or by the loop itself", function()
    local list = moving.list({
      rows = 200,
      stir = function(list)
        for _ = 1, 30 do
          list:add()
        end
      end,
    })
    local missed, doubled = list:judge((visit(list)))
    assert.same({ 0, 0 }, { missed, doubled })
    assert.is_true(list.requests < 40)
    list = moving.list({ rows = 200 })
    missed, doubled = list:judge((visit(list, nil, function(_, world)
      world:add()
      world:add()
    end)))
    assert.same({ 0, 0 }, { missed, doubled })
    assert.is_true(list.requests < 40)
  end)

  it("ends when the list empties meanwhile", function()
    local list = moving.list({
      rows = 200,
      stir = function(list)
        while #list.rows > 0 do
          list:remove_any()
        end
      end,
    })
    local _, count = visit(list)
    assert.equal(25, count)
    assert.is_true(list.requests < 5)
  end)
end)

describe("the caller's own order", function()
  local orders = { "created_at_asc", "created_at_desc", "rank" }

  it("is kept, and costs at most two requests more than the pages at rest", function()
    for _, name in ipairs(orders) do
      for _, rows in ipairs({ 0, 1, 25, 26, 100, 101 }) do
        local list = moving.list({ rows = rows })
        local want, got = list:sorted(name), {}
        for item in walk.each(list:fetcher(), counted, { sort_by = name }) do
          got[#got + 1] = item.id
          assert.equal(name, item.sort_by)
        end
        for at, item in ipairs(want) do
          assert.equal(item.id, got[at])
        end
        assert.equal(#want, #got)
        assert.is_true(list.requests <= math.max(1, math.ceil(rows / 25)) + 2)
      end
    end
  end)

  it("holds while the loop takes out every row: 100 of 100", function()
    for _, name in ipairs(orders) do
      local list = moving.list({ rows = 100 })
      local _, count = visit(list, { sort_by = name }, take_out)
      assert.equal(100, count)
      assert.is_true(list.requests <= 8)
    end
  end)

  it("loses and repeats nothing while rows leave anywhere", function()
    for _, name in ipairs(orders) do
      complete(survey(moving_with(removes), { sort_by = name }))
    end
  end)

  it("loses and repeats nothing while rows leave and come at its end", function()
    complete(survey(moving_with(removes, adds), { sort_by = "created_at_asc" }))
    complete(survey(moving_with(hidden), { sort_by = "created_at_asc" }))
  end)

  it("counts what it misses where new rows come into its middle, and repeats none", function()
    for _, name in ipairs(orders) do
      for what, change in pairs({ ["come back"] = reentering, arrive = moving_with(removes, adds) }) do
        local sum = survey(change, { sort_by = name })
        say("sorted by " .. name .. ", rows " .. what, sum, SEEDS)
        assert.equal(0, sum.doubled)
        assert.is_true(sum.runs < 20)
      end
    end
  end)

  it("ends though rows arrive for ever", function()
    for _, name in ipairs(orders) do
      local list = moving.list({
        rows = 200,
        stir = function(list)
          for _ = 1, 30 do
            list:add()
          end
        end,
      })
      local _, doubled = list:judge((visit(list, { sort_by = name })))
      assert.equal(0, doubled)
      assert.is_true(list.requests < 1000)
    end
  end)
end)
