--- One request to one answer: read, route, guard, handle, write. The order of the checks is the server's. It knows no
-- endpoint: routes and token kinds come from the rows, what happens comes from the resources. It must never raise for
-- what a caller sent; a mistake of the sandbox itself is a 500 with the header x-sandbox-defect, and is kept in the
-- list of defects. Neighbours: rates.lua, router.lua, guard.lua, body.lua, resources.lua, recorded.lua,
-- events.lua (webhooks), wire.lua (headers).
local body = require "chatwoot.sandbox.body"
local errors = require "chatwoot.sandbox.errors"
local events = require "chatwoot.sandbox.events"
local guard = require "chatwoot.sandbox.guard"
local rates = require "chatwoot.sandbox.rates"
local recorded = require "chatwoot.sandbox.recorded"
local resources = require "chatwoot.sandbox.resources"
local router = require "chatwoot.sandbox.router"
local sessions = require "chatwoot.sandbox.sessions"
local wire = require "chatwoot.sandbox.wire"

local server = {}
local READS = { GET = true, HEAD = true }

--- Query, body and ids as one table: ids win over the body, the body over the query.
local function merge(ctx)
  local all = {}
  for key, value in pairs(ctx.query) do all[key] = value end
  for key, value in pairs(ctx.form) do all[key] = value end
  for key, value in pairs(ctx.ids) do all[key] = value end
  return all
end

local function read(request, ctx)
  ctx.query = body.form(request.query or "")
  ctx.form, ctx.media = {}, "none"
  if request.body and request.body ~= "" or not READS[request.method] then
    if (request.headers["content-encoding"] or "") ~= "" then errors.malformed() end
    ctx.form, ctx.media = body.read(request.body or "", request.headers["content-type"])
  end
end

local function route(request, ctx)
  local method = wire.method(request, ctx)
  local path, form = wire.form_of(request.path)
  local row, ids = router.find(method == "HEAD" and "GET" or method, wire.segments(path))
  if not row then errors.unrouted() end
  ctx.row, ctx.ids, ctx.method = row, ids, method
  if not (form == "csv" and row.endpoint:find("_csv$")) then ctx.lacking = form end
  ctx.p = merge(ctx)
end

local function handle(ctx)
  guard.enter(ctx)
  local handlers, operation = resources[ctx.row.area], ctx.row.action
  local handler = handlers and handlers[operation]
  if not handler then return recorded.answer(ctx) end
  local find = handlers.find and handlers.find[operation]
  if find then ctx.record = find(ctx) end
  guard.check_role(ctx)
  ctx.watch = events.before(ctx)
  if (body.holds_nul(ctx.form) or body.holds_nul(ctx.query)) and not handlers.takes_nul then errors.crash() end
  local value, status, headers = handler(ctx)
  if ctx.lacking then errors.not_acceptable(ctx.lacking == "xml" and "xml" or "html") end
  if ctx.session then headers = sessions.headers(ctx.session) end
  return { status = status or 200, value = value, headers = headers }
end

--- What a call answers. request: { method, path, query, headers (lower-case names), body }.
--- Answers { status, headers, body }, and the row that was hit.
function server.answer(state, request)
  local ctx = { state = state, headers = request.headers, request = request }
  state.base = request.base
  local early = wire.early(request)
  if early then return early end
  state:begin_call(READS[request.method])
  if rates.exceeded(state, request) then return wire.throttled(state, request) end
  local file = wire.file(state, request)
  if file then return file end
  local ok, result = pcall(function()
    read(request, ctx)
    route(request, ctx)
    return handle(ctx)
  end)
  local reply = ok and wire.success(state, ctx, result)
  state:run_jobs()
  local told, problem = pcall(events.after, ctx, ok)
  if not told then reply, result = nil, problem end
  state:end_call()
  if reply then return reply, ctx.row end
  if errors.is_failure(result) then return wire.failure(state, request, result, ctx.row), ctx.row end
  state.defects[#state.defects + 1] = tostring(result)
  return wire.defect(state, request, result), ctx.row
end

return server
