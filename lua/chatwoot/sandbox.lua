--- A stand-in for a Chatwoot server, inside the process: stateful, with the server's rights, refusals and silences. It
-- is a transport: give it to chatwoot.new{ transport = sb, api_token = sb:token("administrator"), account_id =
-- sb.account_id }. Waits go to its own clock, so no test sleeps. It must never touch the network, the clock of the
-- machine or a global. Neighbours: sandbox/server.lua (one request to one answer), sandbox/serve.lua (the same over
-- HTTP).
--
--   local sb = require("chatwoot.sandbox").new{ seed = 1, now = 1750000000 }
--   sb:populate{ inboxes = 3, contacts = 40, conversations = 80 }
local deliveries = require "chatwoot.sandbox.deliveries"
local faults = require "chatwoot.sandbox.faults"
local populate = require "chatwoot.sandbox.populate"
local server = require "chatwoot.sandbox.server"
local state_of = require "chatwoot.sandbox.state"
local transport = require "chatwoot.sandbox.transport"
local world = require "chatwoot.sandbox.world"

local sandbox = {}
--- @class chatwoot.Sandbox
local Sandbox = {}
Sandbox.__index = Sandbox

local OPTIONS = { seed = "number", now = "number", clock = "function", rate_limits = "boolean" }
local OWNERS = { administrator = "admin", agent = "agent", bot = "bot", platform = "platform" }
local STEP = 1 / 1024
local KEEP = 5000

local function check_options(options)
  for name, value in pairs(options) do
    if not OPTIONS[name] then error(("sandbox.new: unknown option %q"):format(tostring(name)), 3) end
    if type(value) ~= OPTIONS[name] then error(("sandbox.new: %s must be a %s"):format(name, OPTIONS[name]), 3) end
  end
end

local function begin(self)
  local options = self.options
  self.requests, self.deliveries, self.time = {}, {}, options.now or 1750000000
  self.state = state_of.new({ seed = options.seed or 1, clock = self.clock, rate_limits = options.rate_limits })
  self.faults = faults.new()
  self.start = world.make(self.state)
  self.account_id = self.start.account_id
end

--- A new sandbox with one account (sb.account_id), an administrator, two agents, a bot and a platform app. sb.requests
--- lists what was asked, the newest 5000 at least: { method, path, query, body, operation, status or kind }.
--- @param options { seed: number?, now: number?, clock: function?, rate_limits: boolean? }? seed: of everything made up
---   (default 1); now: where its clock starts, in seconds since 1970 (default 1750000000); clock: a function in place of
---   that clock; rate_limits: answer 429 as the server does to callers that are not on its own machine (default false)
--- @return chatwoot.Sandbox
function sandbox.new(options)
  options = options or {}
  check_options(options)
  local self = setmetatable({ options = {}, closed = false, own_clock = options.clock == nil }, Sandbox)
  for name, value in pairs(options) do self.options[name] = value end
  self.clock = options.clock or function() return self.time end
  begin(self)
  return self
end

--- Back to how it was made: the same accounts and tokens, nothing else; no requests, no failures on order.
--- @return chatwoot.Sandbox itself
function Sandbox:reset()
  begin(self)
  return self
end

--- The token of one of the people the sandbox starts with.
--- @param owner "administrator"|"agent"|"bot"|"platform"
--- @return string
function Sandbox:token(owner)
  local name = OWNERS[owner]
  if not name then error(("sandbox: no token for %q"):format(tostring(owner)), 2) end
  return self.start.tokens[name]
end

--- A fresh set of accounts, people, bots and tokens beside those there are.
--- @param options { rate_limits: boolean? }? rate_limits: limits for those who ask in these accounts, and nobody else
--- @return table with account_id, plain_account_id, other_account_id, user_ids, bot_id, sysbot_id, tokens, pubsub
function Sandbox:world(options) return world.make(self.state, options) end

--- Makes data that looks like a helpdesk's; the same seed makes the same.
--- @param counts { inboxes: integer?, contacts: integer?, conversations: integer?, account_id: integer? }? defaults: 3
---   inboxes, 40 contacts, 80 conversations, in the account the sandbox starts with
--- @return chatwoot.Sandbox itself
function Sandbox:populate(counts)
  local wrong = populate.check(self.state, counts or {})
  if wrong then error("sandbox:populate: " .. wrong, 2) end
  populate.run(self.state, self.account_id, counts or {})
  return self
end

--- Makes coming calls fail. One of: status (with body, content_type, headers), kind (as in an error: "timeout", "dns" …),
--- closed ("before", "inside" or "after" the answer), delay alone. Waits go to the sandbox's clock.
---   sb:fail{ operation = "conversations.get", status = 503, times = 2 }      sb:fail{ status = 429 }
---   sb:fail{ operation = "messages.create", closed = "before", after_commit = true }
--- @param order { operation: string?, times: integer?, skip: integer?, status: integer?, body: string|table|nil,
---   content_type: string?, headers: table?, kind: string?, closed: string?, delay: number?, after_commit: boolean? }
---   operation: default any; times: how many calls (default 1); skip: calls that pass before; delay: seconds before the
---   answer; after_commit: the change is made although the call fails
--- @return chatwoot.Sandbox itself
function Sandbox:fail(order)
  local wrong = faults.check(order)
  if wrong then error("sandbox:fail: " .. wrong, 2) end
  self.faults:add(order)
  return self
end

--- The webhooks that wait: each as it would go out now, { event, url, headers, body }, signed with the receiver's secret.
--- @param to string|function|nil an address: only what goes there, the rest goes on waiting; a function: gets each delivery
---   and answers a status (nothing: 200; false and a text: no answer at all), with what follows from that: bots are asked
---   three times on 429 and 500, a message of an Api inbox turns failed, a pending conversation opens
--- @return table list of deliveries; handed over to a function also with status and attempts
function Sandbox:deliver(to)
  if type(to) == "function" then return deliveries.hand_over(self, to) end
  if to ~= nil and type(to) ~= "string" then error("sandbox:deliver: takes an address or a function", 2) end
  local list = {}
  for i, entry in ipairs(deliveries.take(self.state, to)) do list[i] = deliveries.signed(self.state, entry) end
  return list
end

--- Remembers what was asked and how it ended. keep: so many at least; what is far older goes.
function Sandbox:record(request, reply, failure, keep)
  local list = self.requests
  keep = keep or KEEP
  if #list >= 2 * keep then
    for i = 1, 2 * keep do list[i] = list[i + keep] end
  end
  list[#list + 1] = {
    method = request.method, path = request.path, query = request.query, body = request.body,
    operation = request.operation, status = not failure and reply and reply.status or nil,
    kind = failure and failure.kind,
  }
end

--- Answers one request in the form every server sees it: { method, path, query, headers, body, base }.
--- @return table reply, table? row
function Sandbox:answer(request)
  if self.own_clock then self.time = self.time + STEP end
  local reply, row = server.answer(self.state, request)
  request.operation = row and row.endpoint
  return reply, row
end

--- The transport's one call. Never raises for what a request holds.
--- @param request table
--- @return table? reply, table? failure
function Sandbox:send(request)
  if self.closed then return nil, { kind = "config", stage = "not_connected", message = "the sandbox is closed" } end
  return transport.send(self, request)
end

--- Moves the sandbox's clock.
function Sandbox:sleep(seconds) self.time = self.time + seconds end

--- Seconds since 1970 by the sandbox's clock.
function Sandbox:now() return self.clock() end

function Sandbox:close() self.closed = true end

return sandbox
