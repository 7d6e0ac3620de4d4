--- How often one may ask: fixed windows that open at the epoch minute (or hour), counted before anything else of a
-- request is looked at. A row says its own limit; what every request shares stands here. Off unless switched on, for the
-- whole sandbox or for the accounts of one world, as the real server spares callers on its own machine. It must never
-- read the machine's clock. Neighbours: server.lua (asks first), state.lua (keeps the counts), the rows (rate).
local cast = require "chatwoot.sandbox.cast"
local guard = require "chatwoot.sandbox.guard"
local router = require "chatwoot.sandbox.router"
local wire = require "chatwoot.sandbox.wire"

local rates = {}
local ALL = { limit = 3000, seconds = 60 }
local FREE = { ["/health"] = true }

local function token_and_account(request, ids)
  local token = guard.token_text(request.headers)
  return token and token .. " " .. (ids.account_id or "")
end

--- Who shares a pot, by the words of the rows. A caller the pot does not know has none.
local KEYS = {
  account = function(_, ids) return ids.account_id end,
  address = function() return "here" end,
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

--- Operations of a resource with the same limit share a pot.
local function pot_of(row)
  return ("%s %d/%d %s"):format(row.endpoint:match("^[^.]*"), row.rate.limit, row.rate.seconds, row.rate.by)
end

--- Whether a request is one too many. Every pot it belongs to counts it, also when another is full.
function rates.exceeded(state, request)
  if not state.limited or FREE[request.path] then return false end
  local ok, segments = pcall(wire.segments, request.path)
  local row, ids
  if ok then row, ids = router.find(request.method, segments) end
  if not applies(state, request, ids or {}) then return false end
  local full = over(state, "all", ALL)
  local key = row and row.rate and KEYS[row.rate.by](request, ids)
  if not key then return full end
  return over(state, pot_of(row) .. " " .. key, row.rate) or full
end

return rates
