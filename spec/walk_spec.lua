-- Walking numbered lists that move. Every list here is simulated (support/moving.lua) and every change comes from a
-- fixed seed; nothing waits, nothing is timed. Messages: walk_window_spec.lua; through the client: each_spec.lua.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")

local SEEDS = 200

local order = { param = "sort_by", ascending = "created_at_asc", descending = "created_at_desc" }

local function row(paging)
  local all = { style = "page", size = 25, param = "page", stable = true }
  for key, value in pairs(paging or {}) do
    all[key] = value
  end
  return { resource = "conversations", name = "list", paging = all }
end

local counted = row({ total = "all_count", order = order })

local function visit(list, params, body, of)
  local visits, count = {}, 0
  for item in walk.each(list:fetcher(), of or counted, params) do
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
local function survey(make, params, body, of, seeds)
  local sum = { missed = 0, doubled = 0, requests = 0, runs = 0 }
  for seed = 1, seeds or SEEDS do
    local spec = make(seed)
    spec.seed = seed
    local list = moving.list(spec)
    local missed, doubled = list:judge((visit(list, params, body, of)))
    sum.missed, sum.doubled = sum.missed + missed, sum.doubled + doubled
    sum.runs = sum.runs + (missed > 0 and 1 or 0)
    sum.requests = math.max(sum.requests, list.requests)
  end
  return sum
end

local function complete(sum)
  assert.equal(0, sum.missed)
  assert.equal(0, sum.doubled)
end

local function say(what, sum, seeds)
  print(("walk: %s: %d rows missed in %d of %d runs, %d twice"):format(what, sum.missed, sum.runs, seeds, sum.doubled))
end

local function adds(list)
  for _ = 1, list.random(0, 3) do
    list:add()
  end
end

local function removes(list)
  for _ = 1, list.random(0, 3) do
    list:remove_any()
  end
end

-- As many leave as come: the total never tells.
local function hidden(list)
  for _ = 1, list.random(0, 3) do
    list:remove_any()
    list:add()
  end
end

local function moving_with(...)
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

local function reentering()
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

local function take_out(item, list)
  list:remove(item.id)
end

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
    assert.equal("conversations:each: the list kept changing through 20 passes: narrow it, or sort it by creation", err)
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

describe("what stands around a walk", function()
  it("gives the rows of the one answer where a list has no pages", function()
    local calls, seen = 0, {}
    local fetch = function()
      calls = calls + 1
      return { "vip", "new" }
    end
    for label in walk.each(fetch, { resource = "labels", name = "list" }) do
      seen[#seen + 1] = label
    end
    assert.same({ "vip", "new" }, seen)
    assert.equal(1, calls)
  end)

  it("gives rows without an id page after page", function()
    local rows, seen = { { "a", "b" }, { "b" } }, {}
    local fetch = function(params)
      return setmetatable(rows[params.page] or {}, { __index = { meta = {} } })
    end
    for name in walk.each(fetch, row()) do
      seen[#seen + 1] = name
    end
    assert.same({ "a", "b", "b" }, seen)
  end)

  it("leaves the caller's params alone and does not follow them later", function()
    local list = moving.list({ rows = 60 })
    local params = { status = "open" }
    local fetch, statuses = list:fetcher(), {}
    for _ in
      walk.each(function(sent)
        statuses[#statuses + 1] = sent.status
        sent.status = "spoilt"
        return fetch(sent)
      end, counted, params)
    do
      params.status = "resolved"
    end
    assert.same({ status = "resolved" }, params)
    assert.same({ "open", "open", "open", "open" }, statuses)
  end)

  it("lets the error of a call through, and goes on from there when asked again", function()
    local list = moving.list({ rows = 100 })
    local fetch, failure, calls = list:fetcher(), { kind = "timeout" }, 0
    local step = walk.each(function(params)
      calls = calls + 1
      if calls % 2 == 0 then
        error(failure)
      end
      return fetch(params)
    end, counted)
    local seen, errors = 0, 0
    while true do
      local ok, item = pcall(step)
      if ok and item == nil then
        break
      elseif ok then
        seen = seen + 1
      else
        errors = errors + 1
        assert.equal(failure, item)
      end
    end
    assert.equal(100, seen)
    assert.is_true(errors >= 4)
    assert.is_nil(step())
  end)

  it("works where the call and the body yield", function()
    local list = moving.list({ rows = 60 })
    local fetch, seen = list:fetcher(), 0
    local co = coroutine.wrap(function() -- the plain 5.1 can't yield inside the call that a for loop makes, so none is used
      local step = walk.each(function(params)
        coroutine.yield("call")
        return fetch(params)
      end, counted)
      local item = step()
      while item do
        seen = seen + 1
        coroutine.yield(item)
        item = step()
      end
      return "done"
    end)
    repeat
      local what = co()
    until what == "done"
    assert.equal(60, seen)
  end)

  local windows = { resource = "messages", paging = { style = "window", size = 20, window = 1000 } }
  local mistakes = {
    { "each", counted, { page = 2 }, nil, "params.page has no place in :each: it reads every page" },
    { "pages", counted, { page = 2 }, nil, "params.page has no place in :pages: opts.from_page says where to start" },
    { "each", counted, nil, { from_page = 2 }, "opts.from_page is for :pages; :each reads the pages in an order of its own" },
    { "pages", counted, nil, { from_page = 0 }, "opts.from_page must be a page number from 1 on" },
    { "pages", counted, nil, { from_page = "2" }, "opts.from_page must be a page number from 1 on" },
    { "each", counted, nil, { newest_first = true }, "opts.newest_first is for messages; sort with params instead" },
    { "pages", windows, nil, { from_page = 2 }, "opts.from_page has no place here: messages have no pages; params.after resumes" },
    { "each", windows, nil, { newest_first = 1 }, "opts.newest_first must be true or false" },
    { "each", windows, { after = "x" }, nil, "params.after must be the id of a message" },
    { "each", { resource = "labels" }, nil, { from_page = 2 },
      "this list comes whole: opts.from_page and opts.newest_first have no place here" },
  }
  for _, case in ipairs(mistakes) do
    it("refuses: " .. case[5], function()
      local function never()
        error("sent")
      end
      assert.equal(case[5], walk.mistake(case[1], case[2], case[3], case[4]))
      local ok, err = pcall(walk[case[1]], never, case[2], case[3], case[4])
      assert.is_false(ok)
      assert.truthy(err:find(case[5], 1, true))
    end)
  end
end)

describe("pages", function()
  local function numbers(list, params, opts, of)
    local got, rows = {}, 0
    for page, number in walk.pages(list:fetcher(), of or counted, params, opts) do
      got[#got + 1] = number
      rows = rows + #page
      assert.is_table(page.meta)
    end
    return got, rows
  end

  it("come as they are, numbered, in order of creation unless sorted", function()
    local list = moving.list({ rows = 60 })
    local got, rows = numbers(list)
    assert.same({ 1, 2, 3 }, got)
    assert.equal(60, rows)
    assert.equal(3, list.requests)
    for page in walk.pages(list:fetcher(), counted, { sort_by = "rank" }) do
      assert.equal("rank", page[1].sort_by)
    end
    for page in walk.pages(list:fetcher(), counted) do
      assert.equal("created_at_asc", page[1].sort_by)
    end
  end)

  it("resume", function()
    local got, rows = numbers(moving.list({ rows = 60 }), nil, { from_page = 2 })
    assert.same({ 2, 3 }, got)
    assert.equal(35, rows)
    assert.same({}, (numbers(moving.list({ rows = 60 }), nil, { from_page = 9 })))
  end)

  it("end at the empty page where the total says nothing", function()
    assert.same({ 1, 2, 3, 4 }, (numbers(moving.list({ rows = 77, counts = "page" }))))
    assert.same({ 1, 2, 3, 4 }, (numbers(moving.list({ rows = 100, counts = "none" }))))
    assert.same({ 1 }, (numbers(moving.list({ rows = 25 }))))
    assert.same({}, (numbers(moving.list({ rows = 0 }))))
    assert.same({ 1 }, (numbers(moving.list({ rows = 30, pageless = true }))))
  end)

  it("give the one answer of a list without pages", function()
    local got = {}
    for list, number in
      walk.pages(function()
        return { "a" }
      end, { resource = "labels" })
    do
      got[number] = list
    end
    assert.same({ { "a" } }, got)
  end)
end)
