--- How often one may ask: fixed windows that open at the epoch minute (or hour), counted before anything else of a
-- request is looked at. A row says its own limit; what every request shares, and whole resources, stands here. Off unless switched on, for the
-- whole sandbox or for the accounts of one world, as the real server spares callers on its own machine. It must never
-- read the machine's clock. Neighbours: server.lua (asks first), state.lua (keeps the counts), the rows (rate).
local body = require "chatwoot.sandbox.body"
local cast = require "chatwoot.sandbox.cast"
local guard = require "chatwoot.sandbox.guard"
local router = require "chatwoot.sandbox.router"
local wire = require "chatwoot.sandbox.wire"

local rates = {}
local ALL = { limit = 3000, seconds = 60 }
--- Beside the limit of their rows.
local SHARED = { reports = { limit = 1000, seconds = 60, by = "account" } }
local FREE = { ["/health"] = true }

local function token_and_account(request, ids)
  local token = guard.token_text(request.headers)
  return token and token .. " " .. (ids.account_id or "")
end

--- The address a body names, as far as it can be read.
local function email(request)
  local ok, form = pcall(body.read, request.body or "", request.headers["content-type"])
  local text = ok and cast.string(form.email)
  return text and text:lower():gsub("%s+", "") or nil
end

--- Who shares a pot, by the words of the rows. A caller the pot does not know has none.
local KEYS = {
  account = function(_, ids) return ids.account_id end,
  address = function() return "here" end,
  email = email,
  token = token_and_account,
  ["token and account"] = token_and_account,
}

--- Whether this caller is counted.
local function applies(state, request, ids)
  if state.rate_limits then return true end
  local account = ids.account_id and state.accounts:get(cast.id(ids.account_id))
  if account then return account.rate_limits end
  local token = state.tokens[guard.token_text(request.headers) or ""]
  return token ~= nil and token.owner.rate_limits
end

--- Counts one more and says whether it is too many.
local function over(state, pot, rate)
  local window = math.floor(state:now() / rate.seconds)
  local counted = state.pots[pot]
  if not counted or counted.window ~= window then
    counted = { window = window, count = 0 }
    state.pots[pot] = counted
  end
  counted.count = counted.count + 1
  return counted.count > rate.limit
end

--- Operations of a resource with the same limit share a pot; those a browser signs in by have one each.
local function pot_of(row, rate)
  local name = row.rates and row.endpoint or row.endpoint:match("^[^.]*")
  return ("%s %d/%d %s"):format(name, rate.limit, rate.seconds, rate.by)
end

--- The limits of a row.
local function limits_of(row)
  local list = {}
  for i, rate in ipairs(row.rates or { row.rate }) do list[i] = rate end
  list[#list + 1] = SHARED[row.area]
  return list
end

--- Whether a request is one too many. Every pot it belongs to counts it, also when another is full.
function rates.exceeded(state, request)
  if not state.limited or FREE[request.path] then return false end
  local ok, segments = pcall(wire.segments, request.path)
  local row, ids
  if ok then row, ids = router.find(request.method, segments) end
  if not applies(state, request, ids or {}) then return false end
  local full = over(state, "all", ALL)
  for _, rate in ipairs(row and limits_of(row) or {}) do
    local key = KEYS[rate.by](request, ids)
    if key and over(state, pot_of(row, rate) .. " " .. key, rate) then full = true end
  end
  return full
end

return rates
