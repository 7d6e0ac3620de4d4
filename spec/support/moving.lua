-- Simulated lists that move while they are read, answering as the real server does: an empty page past the end
-- with the totals of the whole set, totals of the page alone in searches, messages sorted by time and cut by
-- time. Deterministic: every change comes from a seed or from the test. It must never help the reader: it knows
-- pages and parameters, and who was in the list all the time, which only the specs ask. Neighbour: walking.lua.

local moving = {}

-- Park and Miller's generator: the same numbers on every Lua, exact in doubles.
function moving.random(seed)
  local state = seed % 2147483646 + 1
  return function(low, high)
    state = state * 16807 % 2147483647
    return low + state % (high - low + 1)
  end
end

local function answer(rows, meta)
  return setmetatable(rows, { __index = { meta = meta } })
end

local List = {}
List.__index = List

--- A list by page number. spec = { rows = how many at the start, size = a page, seed =,
--- counts = "whole" | "page" | "none", more = bool (has_more in meta), pageless = bool (page is ignored),
--- stir = function(list) called before each answer, shuffled = bool (no order among rows) }
function moving.list(spec)
  local list = setmetatable({
    size = spec.size or 25,
    counts = spec.counts or "whole",
    more = spec.more,
    pageless = spec.pageless,
    shuffled = spec.shuffled,
    stir = spec.stir,
    random = moving.random(spec.seed or 1),
    requests = 0,
    asked = {},
    rows = {},
    known = {},
    clock = 0,
  }, List)
  for _ = 1, spec.rows or 0 do
    list:add()
  end
  for _, row in ipairs(list.rows) do
    row.throughout = true
  end
  return list
end

-- Ids are the account's: rows of other filters lie between.
function List:add()
  self.clock = self.clock + self.random(1, 4)
  local row = { id = self.clock, touched = self.clock, rank = self.random(1, 1000000) }
  self.rows[#self.rows + 1] = row
  self.known[row.id] = row
  return row
end

function List:remove(id)
  for at, row in ipairs(self.rows) do
    if row.id == id then
      row.throughout = false
      table.remove(self.rows, at)
      return row
    end
  end
end

function List:remove_any()
  if #self.rows > 0 then
    return self:remove(self.rows[self.random(1, #self.rows)].id)
  end
end

-- Back to where its creation puts it.
function List:reenter(row)
  local at = 1
  while self.rows[at] and self.rows[at].id < row.id do
    at = at + 1
  end
  table.insert(self.rows, at, row)
end

function List:touch(id)
  self.clock = self.clock + 1
  self.known[id].touched = self.clock
end

local orders = {
  created_at_asc = function(a, b)
    return a.id < b.id
  end,
  created_at_desc = function(a, b)
    return a.id > b.id
  end,
  last_activity = function(a, b)
    return a.touched > b.touched
  end,
  rank = function(a, b)
    return a.rank < b.rank
  end,
}

function List:sorted(name)
  local rows = {}
  for at, row in ipairs(self.rows) do
    rows[at] = row
    if self.shuffled then
      row.rank = self.random(1, 1000000)
    end
  end
  table.sort(rows, self.shuffled and orders.rank or orders[name or "last_activity"])
  return rows
end

function List:meta(shown, past)
  local meta = {}
  if self.counts ~= "none" then
    meta.all_count = self.counts == "page" and shown or #self.rows
  end
  if self.more then
    meta.has_more = past < #self.rows
  end
  return meta
end

-- What walk calls `fetch`.
function List:fetcher()
  return function(params)
    if self.stir and self.requests > 0 then
      self.stir(self)
    end
    self.requests = self.requests + 1
    self.asked[self.requests] = params.page
    local rows, out = self:sorted(params.sort_by), {}
    local first = self.pageless and 1 or (params.page - 1) * self.size + 1
    local last = self.pageless and #rows or first + self.size - 1
    for at = first, math.min(last, #rows) do
      out[#out + 1] = { id = rows[at].id, sort_by = params.sort_by }
    end
    return answer(out, self:meta(#out, last))
  end
end

-- How many rows that never left were missed, and how many came twice.
function List:judge(visits)
  local missed, doubled = 0, 0
  for id, row in pairs(self.known) do
    if row.throughout and not visits[id] then
      missed = missed + 1
    end
  end
  for _, times in pairs(visits) do
    doubled = doubled + (times > 1 and 1 or 0)
  end
  return missed, doubled
end

local Thread = {}
Thread.__index = Thread

--- The messages of one conversation. messages = { { id =, created = }, … }; limits = { plain = 20, after = 100,
--- window = 1000 } (smaller ones make short threads long).
function moving.thread(messages, limits)
  local thread = { messages = messages, requests = 0, asked = {}, limits = limits or {} }
  return setmetatable(thread, Thread)
end

local function earlier(a, b)
  if a.created == b.created then
    return a.id < b.id
  end
  return a.created < b.created
end

local function within(messages, low, high)
  local rows = {}
  for _, message in ipairs(messages) do
    if message.id >= low and message.id < high then
      rows[#rows + 1] = message
    end
  end
  table.sort(rows, earlier)
  return rows
end

local function slice(rows, first, last)
  local out = {}
  for at = math.max(1, first), math.min(last, #rows) do
    out[#out + 1] = { id = rows[at].id, created_at = math.floor(rows[at].created / 1000000) }
  end
  return out
end

function Thread:read(after, before)
  local all, none = math.huge, -math.huge
  if after and before then
    return slice(within(self.messages, after, before), 1, self.limits.window or 1000)
  elseif after then
    return slice(within(self.messages, after + 1, all), 1, self.limits.after or 100)
  end
  local rows = within(self.messages, none, before or all)
  return slice(rows, #rows - (self.limits.plain or 20) + 1, #rows)
end

function Thread:fetcher()
  return function(params)
    if self.stir and self.requests > 0 then
      self.stir(self)
    end
    self.requests = self.requests + 1
    assert(self.requests < 10000, "the walk does not end")
    self.asked[self.requests] = { after = params.after, before = params.before }
    return answer(self:read(params.after, params.before), { labels = {} })
  end
end

return moving
