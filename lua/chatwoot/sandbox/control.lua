--- The paths the sandbox has for itself over HTTP, beside those of the server it stands in for:
--   POST /sandbox/world {rate_limits}    fresh accounts, people, bots and tokens
--   POST /sandbox/populate {inboxes, contacts, conversations, account_id}
--   POST /sandbox/fail {operation, times, skip, status, body, content_type, headers, kind, closed, delay, after_commit}
--   POST /sandbox/reset                  as it was when it started
--   GET  /sandbox/requests               what was asked, oldest first
--   GET  /sandbox/deliveries             webhooks and what became of each
-- Everything a caller sends is checked here; what is unknown is refused with 400 and a sentence. It must never touch the
-- connection: http.lua does. Neighbours: http.lua, sandbox.lua, faults.lua.
local faults = require "chatwoot.sandbox.faults"
local json = require "chatwoot.sandbox.json"
local populate = require "chatwoot.sandbox.populate"

local control = { MAX_DELAY = 60, KEEP = 1000 }
--- Kinds of failure that a server can bring about; the others need the client's side.
local KINDS = { connection = true, timeout = true }

local function refuse(message) return 400, { error = message } end

--- Plain tables without null, so that the checks of the library see what a Lua caller would give.
local function plain(value)
  if not json.is_object(value) then return value end
  local out = {}
  for key, item in pairs(value) do
    if item ~= json.null then out[key] = item end
  end
  return out
end

local actions = { POST = {}, GET = {} }

local WORLD = { rate_limits = "boolean" }

function actions.POST.world(sandbox, given)
  for name, value in pairs(given) do
    if not WORLD[name] then return refuse(("world: unknown field %q"):format(name)) end
    if type(value) ~= WORLD[name] then return refuse(("world: %s must be a %s"):format(name, WORLD[name])) end
  end
  return 200, sandbox:world(given)
end

function actions.POST.populate(sandbox, given)
  local wrong = populate.check(sandbox.state, given)
  if wrong then return refuse("populate: " .. wrong) end
  sandbox:populate(given)
  return 200, { account_id = given.account_id or sandbox.account_id }
end

local function check_fail(order)
  if order.headers then order.headers = plain(order.headers) end
  local wrong = faults.check(order)
  if wrong then return wrong end
  if order.kind and not KINDS[order.kind] then
    return ('kind "%s" cannot be brought about over HTTP: there are connection and timeout'):format(order.kind)
  end
  if order.delay and order.delay > control.MAX_DELAY then
    return ("delay must be at most %d seconds over HTTP"):format(control.MAX_DELAY)
  end
end

function actions.POST.fail(sandbox, given)
  local wrong = check_fail(given)
  if wrong then return refuse("fail: " .. wrong) end
  sandbox:fail(given)
  return 200, { ordered = #sandbox.faults.orders }
end

function actions.POST.reset(sandbox, given, options)
  local name = next(given)
  if name then return refuse(("reset: unknown field %q"):format(name)) end
  sandbox:reset()
  if options.populate then sandbox:populate(options.populate) end
  return 200, sandbox.start
end

function actions.GET.requests(sandbox)
  local list, all = json.array({}), sandbox.requests
  for i = math.max(1, #all - control.KEEP + 1), #all do
    local shown = {}
    for name, value in pairs(all[i]) do shown[name] = value end
    if shown.body and not json.valid_utf8(shown.body) then shown.body, shown.body_bytes = nil, #shown.body end
    list[#list + 1] = shown
  end
  return 200, { requests = list }
end

function actions.GET.deliveries(sandbox)
  local list = json.array({})
  for i, note in ipairs(sandbox.deliveries) do list[i] = note end
  return 200, { deliveries = list }
end

--- Answers a call of /sandbox/NAME. options: what the sandbox was started with.
--- @return integer status, table value
function control.answer(sandbox, method, path, text, options)
  local name = path:match("^/sandbox/([%w_]+)/?$")
  local action = actions[method] and actions[method][name or ""]
  if not action then
    return 404, { error = "there are POST /sandbox/world, populate, fail, reset, and GET /sandbox/requests, deliveries" }
  end
  local given = {}
  if text:find("%S") then
    local malformed
    given, malformed = json.decode(text)
    if malformed or not json.is_object(given) then return refuse(name .. ": the body must be a JSON object") end
  end
  return action(sandbox, plain(given), options)
end

return control
