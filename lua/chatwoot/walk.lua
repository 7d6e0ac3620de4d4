-- Walking a list: every row once (`each`) or page by page (`pages`), over whatever performs one call.
--
-- It turns the `paging` of a row into a plan and hands its rows out one by one; the plans are in
-- walk/pages.lua (page numbers) and walk/window.lua (messages). Plain closures, no coroutine: `fetch` may
-- yield in whatever scheduler runs the loop. It must never build a request, catch an error of `fetch`, keep
-- more than one page of rows, or know one endpoint from another: what it does hangs on the row alone.

local ahead = require("chatwoot.walk.ahead")
local pages = require("chatwoot.walk.pages")
local window = require("chatwoot.walk.window")

local walk = {}

local function whole(value)
  return type(value) == "number" and value >= 1 and value % 1 == 0
end

local function page_mistake(what, paging, params, opts)
  local name = paging.param or "page"
  if params[name] ~= nil then
    local instead = what == "pages" and "opts.from_page says where to start" or "it reads every page"
    return "params." .. name .. " has no place in :" .. what .. ": " .. instead
  end
  if opts.newest_first ~= nil then
    return "opts.newest_first is for messages; sort with params instead"
  end
  if opts.from_page ~= nil then
    if what == "each" then
      return "opts.from_page is for :pages; :each reads the pages in an order of its own"
    end
    if not whole(opts.from_page) then
      return "opts.from_page must be a page number from 1 on"
    end
  end
end

local function window_mistake(params, opts)
  if opts.from_page ~= nil then
    return "opts.from_page has no place here: messages have no pages; params.after resumes"
  end
  if opts.newest_first ~= nil and type(opts.newest_first) ~= "boolean" then
    return "opts.newest_first must be true or false"
  end
  for _, name in ipairs({ "after", "before" }) do
    if params[name] ~= nil and not tonumber(params[name]) then
      return "params." .. name .. " must be the id of a message"
    end
  end
end

--- What is wrong with a walk that was asked for, before anything is sent.
---@param what string "each" or "pages"
---@param row table the endpoint's row
---@param params table|nil the caller's parameters
---@param opts table|nil { newest_first = boolean, from_page = integer }
---@return string|nil message nil when nothing is wrong
function walk.mistake(what, row, params, opts)
  local paging = row.paging
  params, opts = params or {}, opts or {}
  if not paging then
    if opts.from_page ~= nil or opts.newest_first ~= nil then
      return "this list comes whole: opts.from_page and opts.newest_first have no place here"
    end
  elseif paging.style == "window" then
    return window_mistake(params, opts)
  else
    return page_mistake(what, paging, params, opts)
  end
end

local function copy(params)
  local own = {}
  for key, value in pairs(params or {}) do
    own[key] = value
  end
  return own
end

local function checked(what, row, params, opts)
  local problem = walk.mistake(what, row, params, opts)
  if problem then
    error(problem, 3)
  end
  return copy(params), opts or {}
end

-- The one answer of a list without pages, as a source.
local function once(fetch, params)
  local done = false
  return function()
    if done then
      return nil
    end
    local list = fetch(params)
    done = true
    return list, 1
  end
end

--- An iterator over the rows of a list, one a step.
---
--- `fetch(params)` performs the call and returns the list, or raises; the error passes through. `params` is
--- copied. Each row that is in the list throughout comes exactly once, whatever leaves the list meanwhile and
--- whatever is added at its end; rows that arrive meanwhile may come, and never keep the loop going.
---
---     for conversation in walk.each(fetch, row, { status = "open" }) do print(conversation.id) end
---
---@param fetch fun(params: table): table
---@param row table the endpoint's row; its `paging` decides
---@param params table|nil
---@param opts table|nil { newest_first = boolean } for messages
---@param reading_ahead boolean|nil inside chatwoot.async, read the next window of messages while this one is worked on
---@return fun(): table|nil
function walk.each(fetch, row, params, opts, reading_ahead)
  params, opts = checked("each", row, params, opts)
  local source
  if not row.paging then
    source = once(fetch, params)
  elseif row.paging.style == "window" then
    source = window.source(fetch, row, params, opts)
    source = reading_ahead and ahead(source) or source
  else
    source = pages.source(fetch, row, params)
  end
  local rows, at = {}, 0
  return function()
    while rows do
      at = at + 1
      if rows[at] ~= nil then
        return rows[at]
      end
      rows, at = source(), 0
    end
    return nil
  end
end

--- An iterator over the pages of a list: the list as one call answers it, and its number.
---
--- Pages come in the server's numbering from `opts.from_page` on, in order of creation where the list has one
--- and the caller does not sort. A list that moves meanwhile can show a row on two pages or on none: `each`
--- is for that. Messages come as windows of ids, each sorted by id.
---
---     for list, number in walk.pages(fetch, row, nil, { from_page = 3 }) do print(number, #list) end
---
---@param fetch fun(params: table): table
---@param row table
---@param params table|nil
---@param opts table|nil { from_page = integer } or, for messages, { newest_first = boolean }
---@return fun(): table|nil, integer|nil
function walk.pages(fetch, row, params, opts)
  params, opts = checked("pages", row, params, opts)
  if not row.paging then
    return once(fetch, params)
  elseif row.paging.style ~= "window" then
    return pages.sequence(fetch, row, params, opts.from_page or 1)
  end
  local source, number = window.source(fetch, row, params, opts), 0
  return function()
    local list = source()
    number = number + 1
    return list, list and number
  end
end

return walk
