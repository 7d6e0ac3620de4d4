-- What the specs of walks share: walking a simulated list (moving.lua) that changes between requests, once for each seed, and
-- counting what was missed and what came twice. It asserts completeness and knows nothing of how a walk goes on.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")

local assert = require("luassert")

local M = { SEEDS = 200 }

M.order = { param = "sort_by", ascending = "created_at_asc", descending = "created_at_desc" }

function M.row(paging)
  local all = { style = "page", size = 25, param = "page", stable = true }
  for key, value in pairs(paging or {}) do
    all[key] = value
  end
  return { resource = "conversations", name = "list", paging = all }
end

M.counted = M.row({ total = "all_count", order = M.order })

function M.visit(list, params, body, of)
  local visits, count = {}, 0
  for item in walk.each(list:fetcher(), of or M.counted, params) do
    visits[item.id] = (visits[item.id] or 0) + 1
    count = count + 1
    if body then
      body(item, list)
    end
    assert(list.requests < 20000, "the walk does not end")
  end
  return visits, count
end

-- Walks one list for each seed; make(seed) gives its spec. Sums up.
function M.survey(make, params, body, of, seeds)
  local sum = { missed = 0, doubled = 0, requests = 0, runs = 0 }
  for seed = 1, seeds or M.SEEDS do
    local spec = make(seed)
    spec.seed = seed
    local list = moving.list(spec)
    local missed, doubled = list:judge((M.visit(list, params, body, of)))
    sum.missed, sum.doubled = sum.missed + missed, sum.doubled + doubled
    sum.runs = sum.runs + (missed > 0 and 1 or 0)
    sum.requests = math.max(sum.requests, list.requests)
  end
  return sum
end

function M.complete(sum)
  assert.equal(0, sum.missed)
  assert.equal(0, sum.doubled)
end

function M.say(what, sum, seeds)
  print(("walk: %s: %d rows missed in %d of %d runs, %d twice"):format(what, sum.missed, sum.runs, seeds, sum.doubled))
end

function M.adds(list)
  for _ = 1, list.random(0, 3) do
    list:add()
  end
end

function M.removes(list)
  for _ = 1, list.random(0, 3) do
    list:remove_any()
  end
end

-- As many leave as come: the total never tells.
function M.hidden(list)
  for _ = 1, list.random(0, 3) do
    list:remove_any()
    list:add()
  end
end

function M.moving_with(...)
  local changes = { ... }
  return function()
    return {
      rows = 200,
      stir = function(list)
        for _, change in ipairs(changes) do
          change(list)
        end
      end,
    }
  end
end

function M.reentering()
  local out = {}
  return {
    rows = 200,
    stir = function(list)
      if list.random(1, 2) == 1 then
        out[#out + 1] = list:remove_any()
      end
      if list.random(1, 2) == 1 and #out > 0 then
        list:reenter(table.remove(out, list.random(1, #out)))
      end
      if list.random(1, 4) == 1 then
        list:add()
      end
    end,
  }
end

function M.take_out(item, list)
  list:remove(item.id)
end

return M
