-- The plan for messages: windows of ids, so that nothing is lost though ids and times disagree.
--
-- The server sorts by time, and its pages are cut by time: a message with a smaller id can lie beyond the cut,
-- so following the smallest or largest id loses some. A window (`after` and `before` together: id >= after,
-- id < before) is whole when fewer rows than the limit come, or when it is no wider than the limit; a full one
-- is narrowed and asked again. Windows never overlap, so no id needs to be remembered. Messages that arrive
-- meanwhile have larger ids: one last look takes those that are there at the end, and the walk is over.
-- It must never call a window whole that was cut, nor trust a server that answers beside the window (it would
-- ask for ever). Neighbour: walk.lua, which hands the rows out.

local errors = require("chatwoot.error")

local window = {}

-- Above every id. The server takes it in both places; more than eight bytes it answers with 500.
local FAR = 99999999999
-- How full the next window should be: room for ids that lie denser than before.
local AIM = 0.8

local function by_id(a, b)
  return a.id < b.id
end

local function by_id_down(a, b)
  return a.id > b.id
end

local function ask(w, after, before)
  local params = {}
  for key, value in pairs(w.params) do
    params[key] = value
  end
  params.after, params.before = after, before
  local list = w.fetch(params)
  for _, item in ipairs(list) do
    local id = item.id
    if type(id) ~= "number" or (after and id < after) or (before and id >= before) then
      errors.answer(w.name, "the server answered a message that is not in the window of ids it was asked for")
    end
  end
  return list
end

local function is_whole(w, list, low, high)
  return #list < w.limit or high - low <= w.limit
end

local function finish(w)
  w.step = nil
  return {}
end

local function give(w, list)
  table.sort(list, w.down and by_id_down or by_id)
  return list
end

-- Smallest and largest id of rows in any order.
local function reach(list)
  local low, high
  for _, item in ipairs(list) do
    low = (low and low < item.id) and low or item.id
    high = (high and high > item.id) and high or item.id
  end
  return low, high
end

-- Messages with ids above every id known at the start: one answer, whatever it holds. Those that were there at
-- the start are the oldest of them, and the answer is cut at the newest.
local function look_beyond(w)
  local list = ask(w, w.ceiling, FAR)
  w.step = w.after_beyond
  return give(w, list)
end

local function up_next(w, list)
  w.low = w.high
  if w.low >= w.ceiling then
    w.step = w.bounded and finish or look_beyond
    return
  end
  local count, high = #list, w.ceiling
  if count >= w.limit / 2 then
    local first, last = reach(list)
    high = w.low + math.max(1, math.floor((last - first + 1) * w.limit * AIM / count))
  end
  w.high = math.min(high, w.ceiling)
end

-- A full window ends at the id below which most of what came lies: about that much comes from it again.
local function cut(w, list)
  table.sort(list, by_id)
  local row = list[math.max(2, math.floor(w.limit * AIM))]
  return row and row.id or w.low + math.floor((w.high - w.low) / 2)
end

local function up(w)
  local list = ask(w, w.low, w.high)
  if not is_whole(w, list, w.low, w.high) then
    w.high = cut(w, list)
    return {}
  end
  up_next(w, list)
  return give(w, list)
end

-- A low end for the next window down, from the newest messages below it: their ids say how dense it is there.
local function low_for(w, newest)
  local first, last = reach(newest)
  local width = math.ceil((last - first + 1) * w.limit * AIM / #newest)
  return math.max(w.floor, math.min(last + 1 - width, w.high - 2 * (w.width or 0), w.high - 1))
end

local down

local function locate(w)
  local newest = ask(w, nil, w.high)
  if #newest == 0 then
    w.step = finish
    return {}
  end
  w.low = low_for(w, newest)
  w.step = down
  return {}
end

function down(w)
  local list = ask(w, w.low, w.high)
  local width = w.high - w.low
  if not is_whole(w, list, w.low, w.high) then
    w.low = w.low + math.floor(width / 2)
    return {}
  end
  w.width = width
  w.high = w.low
  if w.high <= w.floor then
    w.step = finish
  elseif #list < w.limit / 4 then
    w.step = locate
  else
    w.low = math.max(w.floor, w.high - math.max(1, math.floor(width * w.limit * AIM / #list)))
  end
  return give(w, list)
end

-- The thread is longer than one answer: the newest id of now bounds the walk.
local function open_long(w)
  local newest = w.bounded and {} or ask(w, nil, nil)
  local _, top = reach(newest)
  w.ceiling = w.bounded and w.high or math.max(top or 0, w.top) + 1
  if w.down then
    w.high = w.ceiling
    w.after_beyond, w.step = locate, w.bounded and locate or look_beyond
  else
    w.high = math.min(w.cut, w.ceiling)
    w.after_beyond, w.step = finish, up
  end
  return {}
end

-- Most threads come whole in the first answer.
local function open(w)
  local list = ask(w, w.low, w.high)
  if is_whole(w, list, w.low, w.high) then
    w.step = finish
    return give(w, list)
  end
  local _, top = reach(list)
  w.top, w.cut, w.step = top, cut(w, list), open_long
  return {}
end

-- Lists that know `before` alone (public messages): newest first, each request overlapping half of the last
-- answer. A message is lost only if its id is out of order with its time by ten rows or more.
local function overlap(w)
  local list = ask(w, nil, w.high)
  if #list == 0 then
    w.step = finish
    return {}
  end
  table.sort(list, by_id_down)
  local fresh = {}
  for _, item in ipairs(list) do
    if not w.seen[item.id] then
      w.seen[item.id] = true
      fresh[#fresh + 1] = item
    end
  end
  w.high = list[math.floor(#list / 2) + 1].id
  return fresh
end

-- The caller's own bounds mean what they mean to the server: `after` alone is id > after, with `before` id >= after.
local function bounds(params)
  local after, before = tonumber(params.after), tonumber(params.before)
  local low = after or 0
  if after and not before then
    low = after + 1
  end
  return low, before or FAR, before ~= nil
end

--- The rows of a thread as lists, window by window.
---@param fetch fun(params: table): table
---@param row table its paging.window is the most rows that `after` and `before` together answer; nil: no `after`
---@param params table owned by this walk
---@param opts table { newest_first = boolean }
---@return fun(): table|nil
function window.source(fetch, row, params, opts)
  local name = (row.resource or "messages") .. ":each"
  local w = { name = name, fetch = fetch, params = params, limit = row.paging.window, down = opts.newest_first }
  if w.limit then
    w.low, w.high, w.bounded = bounds(params)
    w.floor, w.step = w.low, open
  else
    w.high, w.seen, w.step = tonumber(params.before), {}, overlap
  end
  return function()
    while w.step do
      local list = w.step(w)
      if #list > 0 then
        return list
      end
    end
    return nil
  end
end

return window
