-- Walking threads of messages by windows of ids. Threads are simulated (support/moving.lua), from fixed seeds; the recorded
-- thread of four writers at once is walked where that recording is present. Lists with pages: walk_pages_spec.lua.

local moving = require("spec.support.moving")
local walk = require("chatwoot.walk")

local SEEDS = 200

local messages_row = { resource = "messages", name = "list", paging = { style = "window", size = 20, window = 1000 } }

local function small(limit)
  return { resource = "messages", name = "list", paging = { style = "window", size = 20, window = limit } }
end

local function read(thread, of, params, opts)
  local ids, seen = {}, {}
  for message in walk.each(thread:fetcher(), of or messages_row, params, opts) do
    ids[#ids + 1] = message.id
    assert.is_nil(seen[message.id], "twice: " .. message.id)
    seen[message.id] = true
  end
  return ids, seen
end

local function is_sorted(ids, down)
  for at = 2, #ids do
    if (ids[at] > ids[at - 1]) == (down or false) then
      return false
    end
  end
  return true
end

local function whole(thread, of, opts)
  for _, message in ipairs(thread.messages) do
    message.due = true
  end
  local ids, seen = read(thread, of, nil, opts)
  for _, message in ipairs(thread.messages) do
    assert.is_true(seen[message.id] or not message.due, "lost: " .. message.id)
  end
  assert.is_true(is_sorted(ids, opts and opts.newest_first), "order of ids")
  return ids
end

-- Messages of writers at once: ids are drawn in one order, times (microseconds) stamped in another. gap(random) is
-- how many ids of other threads lie between two.
local function written(count, seed, disorder, gap)
  local random, messages = moving.random(seed), {}
  local id = random(1, 5000000)
  for at = 1, count do
    id = id + 1 + (gap and gap(random) or 0)
    messages[at] = { id = id, created = 1750000000000000 + at * 40000 + random(0, disorder) * 40000 }
  end
  return messages
end

local both = { { newest_first = false }, { newest_first = true } }

describe("messages", function()
  it("of a short thread come in one request, sorted by id", function()
    for _, opts in ipairs(both) do
      for _, count in ipairs({ 0, 1, 20, 21, 160, 999 }) do
        local thread = moving.thread(written(count, 7, 5))
        assert.equal(count, #whole(thread, nil, opts))
        assert.equal(1, thread.requests)
      end
    end
  end)

  it("of a thread of 2,500 are complete, in both directions", function()
    for _, opts in ipairs(both) do
      for _, disorder in ipairs({ 0, 4, 300, 5000 }) do
        local thread = moving.thread(written(2500, disorder + 1, disorder))
        assert.equal(2500, #whole(thread, nil, opts))
        assert.is_true(thread.requests <= 14, thread.requests .. " requests")
      end
    end
  end)

  it("are complete where the ids of a thread lie scattered over millions", function()
    local gaps = {
      function(random)
        return random(0, 4000)
      end,
      function(random)
        return random(1, 50) == 1 and random(1, 3000000) or 0
      end,
      function(random)
        return random(1, 700) == 1 and 100000000 or random(0, 2)
      end,
    }
    for _, opts in ipairs(both) do
      for at, gap in ipairs(gaps) do
        local thread = moving.thread(written(4000, at, 6, gap))
        assert.equal(4000, #whole(thread, nil, opts))
        assert.is_true(thread.requests <= 64, thread.requests .. " requests")
      end
    end
  end)

  it("are complete with any limit, any disorder: none lost, none twice", function()
    for seed = 1, SEEDS do
      local random = moving.random(seed)
      local limit = random(2, 60)
      local thread = moving.thread(written(random(0, 400), seed, random(0, 80), function(draw)
        return draw(1, 9) == 1 and draw(1, 2000) or draw(0, 3)
      end), { window = limit })
      for _, opts in ipairs(both) do
        assert.equal(#thread.messages, #whole(thread, small(limit), opts))
      end
    end
  end)

  it("that arrive meanwhile do not keep the walk going", function()
    for _, opts in ipairs(both) do
      local thread = moving.thread(written(300, 3, 5), { window = 40 })
      local newest = thread.messages[#thread.messages]
      local id, created = newest.id, newest.created
      thread.stir = function(self)
        for _ = 1, 30 do
          id, created = id + 1, created + 40000
          self.messages[#self.messages + 1] = { id = id, created = created }
        end
      end
      whole(thread, small(40), opts)
      assert.is_true(thread.requests < 60, thread.requests .. " requests")
    end
  end)

  it("keep to the caller's bounds, which mean what they mean to the server", function()
    local messages = {}
    for at = 1, 300 do
      messages[at] = { id = at * 10, created = at }
    end
    for _, limit in ipairs({ 1000, 16 }) do
      for _, opts in ipairs(both) do
        local function span(params)
          local ids = read(moving.thread(messages, { window = limit }), small(limit), params, opts)
          table.sort(ids)
          return { ids[1], ids[#ids], #ids }
        end
        assert.same({ 1010, 3000, 200 }, span({ after = 1000 }))
        assert.same({ 10, 990, 99 }, span({ before = 1000 }))
        assert.same({ 1000, 1990, 100 }, span({ after = 1000, before = 2000 }))
        assert.same({ 1000, 1990, 100 }, span({ after = "1000", before = "2000" }))
        assert.same({ nil, nil, 0 }, span({ after = 2000, before = 1000 }))
        assert.same({ nil, nil, 0 }, span({ after = 3000 }))
      end
    end
  end)

  it("come as windows from pages", function()
    local thread, rows, last = moving.thread(written(2500, 5, 5)), 0, 0
    for list, number in walk.pages(thread:fetcher(), messages_row) do
      assert.equal(last + 1, number)
      assert.is_true(#list > 0 and #list <= 1000)
      assert.is_table(list.meta)
      rows, last = rows + #list, number
    end
    assert.equal(2500, rows)
  end)

  it("of the public list come newest first, by `before` alone", function()
    local public = { resource = "public.messages", name = "list", paging = { style = "window", size = 20 } }
    for seed = 1, 50 do
      local thread = moving.thread(written(seed * 3, seed, 6))
      local fetch, ids = thread:fetcher(), {}
      for message in
        walk.each(function(params)
          assert.is_nil(params.after)
          return fetch(params)
        end, public)
      do
        ids[#ids + 1] = message.id
      end
      assert.equal(seed * 3, #ids)
    end
  end)
end)

describe("the recorded thread of four writers at once", function()
  local folder = os.getenv("CHATWOOT_RECORDINGS") or "../shared/chatwoot/recordings"
  local recorded = io.open(folder .. "/conversations_messages_parallel_writers.jsonl")

  -- The ids in the order of the answer, for each query. The payload's own ids stand after its opening.
  local function answers()
    local all = {}
    for line in recorded:lines() do
      local query = line:match('"path": ?"[^"]-/messages%?([^"]*)"')
      if query then
        local ids = {}
        for id in line:gmatch('"id": ?(%d+), ?"content": ?') do
          ids[#ids + 1] = tonumber(id)
        end
        all[#all + 1] = { query = query, ids = ids }
      end
    end
    recorded:close()
    return all
  end

  if not recorded then
    pending("../shared/chatwoot/recordings is not here")
    return
  end
  local all = answers()

  local function thread(limit)
    local messages = {}
    for at, id in ipairs(all[1].ids) do
      messages[at] = { id = id, created = at }
    end
    return moving.thread(messages, { window = limit })
  end

  it("is answered by the simulation as the server answered it", function()
    assert.equal(160, #all[1].ids)
    assert.is_true(#all >= 5)
    for _, answer in ipairs(all) do
      local after, before = answer.query:match("after=(%d+)"), answer.query:match("before=(%d+)")
      local got = {}
      for at, message in ipairs(thread():read(tonumber(after), tonumber(before))) do
        got[at] = message.id
      end
      assert.same(answer.ids, got)
    end
  end)

  it("comes whole with every limit, in both directions", function()
    for _, opts in ipairs(both) do
      for _, limit in ipairs({ 1000, 159, 160, 100, 40, 17, 5, 2 }) do
        assert.equal(160, #whole(thread(limit), small(limit), opts))
      end
    end
  end)
end)

describe("a server that answers beside the window", function()
  local endpoint = { resource = "messages", paging = { style = "window", window = 10 } }

  local function answers(rows)
    local requests = 0
    return function()
      requests = requests + 1
      assert(requests < 50, "no end")
      local list = {}
      for i, id in ipairs(rows) do list[i] = { id = id } end
      return list
    end
  end

  it("ends the walk with an error, in both directions and by `before` alone", function()
    local ids = {}
    for i = 1, 10 do ids[i] = i * 3 end
    for _, opts in ipairs { {}, { newest_first = true } } do
      for _, rows in ipairs { ids, { "text" }, { false } } do
        local ok, why = pcall(function() for _ in walk.each(answers(rows), endpoint, {}, opts) do end end) -- luacheck: ignore
        assert.is_false(ok)
        assert.matches("unexpected_response: .* not in the window", tostring(why))
      end
    end
    local public = { resource = "public.messages", paging = { style = "window" } }
    local ok, why = pcall(function() for _ in walk.each(answers(ids), public, {}) do end end) -- luacheck: ignore
    assert.is_false(ok)
    assert.matches("unexpected_response: .* not in the window", tostring(why))
  end)
end)
