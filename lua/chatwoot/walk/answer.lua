-- One page of a numbered list: asking for it, and what its rows and its total tell.
--
-- It must never take the size of a page or a total for granted (servers are configured, some lists count the
-- rows of one page only), and never decide what is read next: that is walk/pages.lua. The state `w` of a walk
-- is made there; here it learns size, counted, seen, found, moved, stale and newest.

local answer = {}

local function copy(params)
  local own = {}
  for key, value in pairs(params) do
    own[key] = value
  end
  return own
end

local function dig(value, path)
  for key in path:gmatch("[^.]+") do
    if type(value) ~= "table" then
      return nil
    end
    value = value[key] -- may be false: "has_more" is
  end
  return value
end

local function total_of(paging, params, list)
  for _, name in ipairs(paging.total_without or {}) do
    if params[name] ~= nil then
      return nil -- beside this one the server counts something else
    end
  end
  local path = paging.total
  if type(path) == "table" then
    path = path[params[path.by] or "all"]
  end
  local total = path and dig(list.meta, path)
  return type(total) == "number" and total or nil
end

local function is_credible(total, page, count, size)
  if not (total >= 0 and total < 2 ^ 31) then -- no list is that long, and no page number either
    return false
  end
  local before = (page - 1) * size
  if count == 0 then
    return page == 1 or total <= before
  end
  return total >= before + count
end

--- Asks for one page. The total is nil from the first time on that it was missing or impossible.
---@return table list, number|nil total
function answer.ask(w, page)
  local params = copy(w.params)
  params[w.paging.param or "page"] = page
  local list = w.fetch(params)
  w.asked = w.asked + 1
  if not w.counted then
    return list, nil
  end
  w.size = w.size or #list
  local total = total_of(w.paging, params, list)
  if total == nil or not is_credible(total, page, #list, w.size) then
    w.counted = false
    return list, nil
  end
  return list, total
end

--- The newest id the list has, by one request of its own.
function answer.ask_newest(w)
  local params = copy(w.params)
  params[w.paging.order.param] = w.paging.order.descending
  params[w.paging.param or "page"] = 1
  local _, newest = answer.reach(w.fetch(params))
  return newest
end

--- Whether the answer itself says that nothing follows.
function answer.has_no_more(w, list)
  return w.paging.more ~= nil and dig(list.meta, w.paging.more) == false
end

--- The ids of a page as one text, to know the same page again.
function answer.face(list)
  local ids = {}
  for at, item in ipairs(list) do
    ids[at] = tostring(item.id)
  end
  return table.concat(ids, ",")
end

--- Smallest and largest numeric id; nil where there is none.
function answer.reach(list)
  local low, high
  for _, item in ipairs(list) do
    local id = item.id
    if type(id) == "number" then
      low = (low and low < id) and low or id
      high = (high and high > id) and high or id
    end
  end
  return low, high
end

-- Rows that came after the start may be visited, but nothing hangs on them.
local function is_owed(w, id)
  return not (w.mark and type(id) == "number" and id > w.mark)
end

-- In order of creation this row stands among rows already read: it left the list and came back.
local function came_back(w, id)
  return w.floor ~= nil and type(id) == "number" and is_owed(w, id) and (id < w.floor or (w.low ~= nil and id > w.low))
end

--- Takes in a page: the rows not seen before in this walk, and whether one was met before in this pass.
---@return table fresh, boolean met
function answer.take(w, list)
  local fresh, met, news = {}, false, 0
  for _, item in ipairs(list) do
    local id = item.id
    local pass = id ~= nil and w.seen[id]
    met = met or pass == w.pass
    news = news + (pass ~= w.pass and 1 or 0)
    if not pass then
      fresh[#fresh + 1] = item
      w.found = w.found + (is_owed(w, id) and 1 or 0)
      w.moved = w.moved or came_back(w, id)
    end
    if id ~= nil then
      w.seen[id] = w.pass
    end
  end
  w.stale = news == 0 and #list > 0 and w.stale + 1 or 0
  local _, newest = answer.reach(list)
  w.newest = math.max(w.newest or newest or 0, newest or 0)
  return fresh, met
end

return answer
