-- The plan for lists with page numbers.
--
-- Counted lists in order of creation are read last page first: rows that leave only move others onto pages still
-- to come, and new ones land behind. Where the list moved and no row was met twice, the page above is looked at
-- too, for rows that come back into the middle push others there. Everything else is read forward and then, where
-- something moved or nothing tells, in further passes until one brings no row that is owed. Owed is a row whose
-- id is not above the newest of the start: so rows that keep arriving prolong nothing. A short page ends nothing.
-- It must never loop without a bound. Neighbours: walk.lua hands the rows out, walk/answer.lua reads one page.

local answer = require("chatwoot.walk.answer")
local errors = require("chatwoot.error")

local pages = {}

local MOST_PASSES = 20
-- Neither total nor order: only a loop that makes rows itself lets such a list grow as fast as it is read.
local MOST_PAGES = 10000
-- So many pages in a row whose rows were all met in the same pass: this server gives the same ones for ever.
local MOST_STALE = 20
-- For so many pages after the list moved an equal total is not believed: one row may have left, another come back.
local CALM = 3

local forward, backward

local function finish(w)
  w.step = nil
  return {}
end

local function page_count(w, total)
  return math.ceil(total / w.size)
end

local function begin_forward(w, page)
  w.pass, w.page, w.step, w.asked, w.steady, w.same, w.stale = w.pass + 1, page, forward, 0, false, 0, 0
  w.face = page > 1 and w.face or nil
end

local function begin_backward(w, page)
  w.pass, w.page, w.step, w.low, w.stale = w.pass + 1, math.max(1, page), backward, nil, 0
end

-- The other way round than the last pass; in order of creation always last page first.
local function next_pass(w)
  if w.passes >= MOST_PASSES then
    errors.answer(w.name, "the list kept changing through " .. MOST_PASSES .. " passes", "narrow it, or sort it by creation")
  end
  w.found, w.moved = 0, false
  if w.ordered or w.passes % 2 == 1 then
    begin_backward(w, w.counted and page_count(w, w.base) or w.last)
  else
    begin_forward(w, 1)
  end
  return {}
end

-- The total did not change; but did as many come as left? The newest id tells.
local function look_for_new(w)
  local newest = answer.ask_newest(w)
  if newest == w.latest then
    return finish(w)
  end
  w.latest = newest
  return next_pass(w)
end

local function end_pass(w)
  w.passes = w.passes + 1
  w.mark = w.mark or w.newest
  if (w.passes > 1 and w.found == 0) or (w.counted and w.base == 0) then
    finish(w)
  elseif not (w.counted and w.stable) or w.moved then
    next_pass(w)
  elseif w.latest then
    w.step = look_for_new
  else
    finish(w)
  end
end

-- Before a list is read forward whose end may move: rows above this id came later.
local function mark_newest(w)
  w.mark = answer.ask_newest(w)
  w.latest, w.step = w.mark, forward
  return {}
end

-- There is no total, or it turned out to be none.
local function go_blind(w, page)
  w.counted, w.base, w.floor, w.passes, w.moved = false, nil, nil, 0, false
  begin_forward(w, page)
  w.last = page - 1
  if w.ordered and not w.mark then
    w.step = mark_newest
  end
end

-- The loop takes out what it visits: the page before, as long as it brings a good part of new rows.
local function again(w)
  local list, total = answer.ask(w, w.page - 1)
  local fresh = answer.take(w, list)
  w.base = total or w.base
  if #list == 0 then
    end_pass(w)
  elseif #fresh < w.size / 2 then
    w.steady, w.step = true, forward
  end
  return fresh
end

-- Notes how the total moved; true when so many left that the loop itself must have taken them out.
local function has_dropped(w, total)
  local before = w.base
  w.base = total
  if not (total and before) then
    return false
  end
  w.moved = w.moved or total ~= before
  return before - total >= w.size / 2 and not w.steady and w.page > 1
end

-- The same rows three times: this server ignores the page number.
local function is_stuck(w, list)
  local face = answer.face(list)
  w.same = face == w.face and w.same + 1 or 0
  w.face = face
  return w.same == 2
end

local function is_last(w, list, page)
  if answer.has_no_more(w, list) then
    return true
  elseif w.counted then
    return page * w.size >= w.base
  end
  -- All of this page came after the start, and so did what lies behind it.
  local oldest = answer.reach(list)
  return w.ordered and w.mark ~= nil and oldest ~= nil and oldest > w.mark
end

local function endless(w)
  errors.answer(w.name, "no end after " .. MOST_PAGES .. " pages")
end

-- A counted list that outgrows its reader is left to the next pass, which ends at page 1.
local function has_run_away(w)
  if not w.counted and w.asked >= MOST_PAGES then
    endless(w)
  end
  return w.counted and w.asked >= 4 * page_count(w, w.start) + 20
end

function forward(w)
  if has_run_away(w) then
    w.moved = true
    end_pass(w)
    return {}
  end
  local page = w.page
  local list, total = answer.ask(w, page)
  if has_dropped(w, total) then
    w.step = again
    return {}
  end
  if #list == 0 or is_stuck(w, list) then
    end_pass(w)
    return {}
  end
  local fresh = answer.take(w, list)
  w.steady, w.last, w.page = false, page, page + 1
  if w.stale >= MOST_STALE or is_last(w, list, page) then
    end_pass(w)
  end
  return fresh
end

local function step_down(w)
  w.page, w.step = w.page - 1, backward
  if w.page == 0 then
    end_pass(w)
  end
end

local function append(to, rows)
  for _, row in ipairs(rows) do
    to[#to + 1] = row
  end
  return to
end

-- One page up after another, until rows met before in this pass: what was pushed up lies between. Meanwhile the
-- rows of the page below are held back, for the loop could take them out and so move what is looked for.
local function look_above(w)
  local list = answer.ask(w, w.above)
  local fresh, met = answer.take(w, list)
  local held = append(w.held, fresh)
  w.above = w.above + 1
  if not w.counted then
    go_blind(w, 2)
  elseif met or #list == 0 or w.above > w.top then
    step_down(w)
  else
    return {}
  end
  w.held = nil
  return held
end

local function skip_empty(w, total)
  if w.page > 1 and total then
    w.page = math.max(2, math.min(w.page, page_count(w, total) + 1))
  end
  step_down(w)
  return {}
end

-- Whether every row above this page is known to have been met: nothing moved, or rows moved down onto it.
local function is_joined(w, total, met)
  local still = total == w.base
  w.base = total
  if not w.floor then
    w.moved = w.moved or not still
    return true
  end
  w.quiet = still and w.quiet + 1 or 0
  return w.quiet >= CALM or met or w.page * w.size >= total
end

-- Nothing but known rows: then no total can be right, and one that is none already ends the pass.
local function turn_round(w, fresh)
  if w.counted then
    go_blind(w, 2)
  else
    end_pass(w)
  end
  return fresh
end

function backward(w)
  local page, counted = w.page, w.counted
  local list, total = answer.ask(w, page)
  if counted and not w.counted then
    go_blind(w, 2)
    return (answer.take(w, list))
  elseif page > 1 and w.passes == 0 and answer.face(list) == w.face then
    go_blind(w, 2) -- page 1 once more: the number is ignored, or the total is none
    return {}
  end
  local fresh, met = answer.take(w, list)
  local joined = is_joined(w, total, met)
  if #list == 0 then
    return skip_empty(w, total)
  elseif w.stale >= MOST_STALE then
    return turn_round(w, fresh)
  end
  local oldest = answer.reach(list)
  w.mark, w.low = w.mark or w.newest, math.min(w.low or oldest or 0, oldest or 0)
  if joined then
    step_down(w)
    return fresh
  end
  w.above, w.top, w.held, w.step = page + 1, page_count(w, total), fresh, look_above
  return {}
end

-- The first answer has as many rows as its total says: all there is, unless it counts its own rows only.
local function lone(w)
  local list = answer.ask(w, 2)
  if w.counted then
    finish(w)
  else
    go_blind(w, 3)
    w.last, w.face = 2, answer.face(list)
    if #list == 0 then
      end_pass(w)
    end
  end
  return (answer.take(w, list))
end

-- Rows without an id can't be told apart: page after page, as they come.
local function plainly(w)
  local list = answer.ask(w, w.page)
  w.page = w.page + 1
  if #list == 0 or is_stuck(w, list) then
    return finish(w)
  elseif answer.has_no_more(w, list) then
    w.step = nil
  end
  return list
end

local function plan(w, list, total)
  if answer.has_no_more(w, list) then
    finish(w)
  elseif total == #list then
    w.step = lone
  elseif w.ordered and w.counted then
    local _, newest = answer.reach(list)
    w.floor = newest
    begin_backward(w, page_count(w, total))
  elseif w.ordered then
    go_blind(w, 2)
  else
    begin_forward(w, 2)
    w.step = (w.counted and w.stable and w.paging.order) and mark_newest or forward
  end
end

local function first(w)
  local list, total = answer.ask(w, 1)
  if #list == 0 then
    return finish(w)
  elseif type(list[1]) ~= "table" or list[1].id == nil then
    w.page, w.step = 2, answer.has_no_more(w, list) and finish or plainly
    return list
  end
  local fresh = answer.take(w, list)
  w.base, w.start, w.face, w.last = total, total, answer.face(list), 1
  plan(w, list, total)
  return fresh
end

local function new(fetch, row, params)
  local paging = row.paging
  local order = paging.order
  local w = {
    fetch = fetch,
    paging = paging,
    params = params,
    name = (row.resource or "list") .. ":each",
    stable = paging.stable ~= false,
    counted = paging.total ~= nil and paging.more == nil,
    seen = {},
    pass = 1, -- a first answer is a pass of its own: its rows prove nothing about pages above
    passes = 0,
    found = 0,
    asked = 0,
    same = 0,
    stale = 0,
    quiet = CALM,
    step = first,
  }
  if order and params[order.param] == nil then
    params[order.param] = order.ascending
    w.ordered = w.stable
  end
  return w
end

--- The rows of a list, each once, as lists of rows not seen before.
---@param fetch fun(params: table): table
---@param row table
---@param params table owned by this walk
---@return fun(): table|nil
function pages.source(fetch, row, params)
  local w = new(fetch, row, params)
  return function()
    while w.step do
      local fresh = w.step(w)
      if #fresh > 0 then
        return fresh
      end
    end
    return nil
  end
end

--- The pages of a list one after another, as they come.
---@param fetch fun(params: table): table
---@param row table
---@param params table owned by this walk
---@param page integer the first one
---@return fun(): table|nil, integer|nil
function pages.sequence(fetch, row, params, page)
  local w = new(fetch, row, params)
  local done = false
  return function()
    if done then
      return nil
    end
    local list, total = answer.ask(w, page)
    is_stuck(w, list)
    answer.take(w, list)
    if #list == 0 or w.same > 0 or w.stale >= MOST_STALE then
      done = true
      return nil
    elseif not total and w.asked >= MOST_PAGES then
      endless(w)
    end
    local number = page
    page = page + 1
    done = answer.has_no_more(w, list) or (number > 1 and total ~= nil and number * w.size >= total)
    return list, number
  end
end

return pages
