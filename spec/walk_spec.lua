-- lua/chatwoot/walk.lua: what stands around a walk: lists without pages, params, errors, coroutines, mistakes, :pages. Numbered
-- lists: walk_pages_spec.lua; messages: walk_window_spec.lua; through the client: each_spec.lua.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")
local walking = require("spec.support.walking")

local row, counted = walking.row, walking.counted

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

describe("a server that gives the same rows for ever", function()
  local endpoint = { resource = "things", paging = { style = "page", param = "page", total = "count", stable = true,
    order = { param = "sort", ascending = "id", descending = "-id" } } }

  --- Pages of two that begin again behind the last one, under a total of its own.
  local function circle(count, total, counters)
    return function(params)
      counters.requests = counters.requests + 1
      assert(params.page >= 1 and params.page < 2 ^ 53 and params.page % 1 == 0, "no page number: " .. params.page)
      assert(counters.requests < 500, "no end")
      local from = ((params.page - 1) * 2) % count
      local rows = { { id = from + 1 }, { id = from + 2 } }
      if params.sort == "-id" then rows = { { id = count }, { id = count - 1 } } end
      return setmetatable(rows, { __index = { meta = { count = total } } })
    end
  end

  it("is read once, whatever total it claims and whether it is sorted", function()
    for _, total in ipairs { 1e9, 1e300, 1 / 0, 0 / 0, -1, "many", true } do
      for _, stable in ipairs { true, false } do
        endpoint.paging.stable = stable
        local counters, seen, n = { requests = 0 }, {}, 0
        for item in walk.each(circle(6, total, counters), endpoint, {}) do
          assert.is_nil(seen[item.id])
          seen[item.id], n = true, n + 1
        end
        assert.equal(6, n)
      end
    end
  end)

  it("ends pages, too", function()
    local counters, n = { requests = 0 }, 0
    for _ in walk.pages(circle(6, nil, counters), endpoint, {}) do n = n + 1 end
    assert.is_true(n >= 3 and n < 40)
  end)
end)
