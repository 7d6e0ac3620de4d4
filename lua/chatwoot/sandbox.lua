--- A stand-in for a Chatwoot server, inside the process: stateful, with the server's rights, refusals and silences. It
-- is a transport: give it to chatwoot.new{ transport = sb, api_token = sb:token("administrator"), account_id =
-- sb.account_id }. Waits go to its own clock, so no test sleeps. It must never touch the network, the clock of the
-- machine or a global. Neighbours: sandbox/server.lua (one request to one answer), sandbox/serve.lua (the same over
-- HTTP).
--
--   local sb = require("chatwoot.sandbox").new{ seed = 1, now = 1750000000 }
--   sb:populate{ inboxes = 3, contacts = 40, conversations = 80 }
local faults = require "chatwoot.sandbox.faults"
local populate = require "chatwoot.sandbox.populate"
local server = require "chatwoot.sandbox.server"
local state_of = require "chatwoot.sandbox.state"
local transport = require "chatwoot.sandbox.transport"
local world = require "chatwoot.sandbox.world"

local sandbox = {}
local Sandbox = {}
Sandbox.__index = Sandbox

local OPTIONS = { seed = "number", now = "number", clock = "function" }
local OWNERS = { administrator = "admin", agent = "agent", bot = "bot", platform = "platform" }
local STEP = 1 / 1024

local function check_options(options)
  for name, value in pairs(options) do
    if not OPTIONS[name] then error(("sandbox.new: unknown option %q"):format(tostring(name)), 3) end
    if type(value) ~= OPTIONS[name] then error(("sandbox.new: %s must be a %s"):format(name, OPTIONS[name]), 3) end
  end
end

--- A new sandbox with one account (sb.account_id), an administrator, two agents, a bot and a platform app. sb.requests
--- lists what was asked: { method, path, query, body, operation, status or kind }.
--- @param options { seed: number?, now: number?, clock: function? }? seed: of everything made up (default 1);
---   now: where its clock starts, in seconds since 1970 (default 1750000000); clock: a function in place of that clock
--- @return chatwoot.Sandbox
function sandbox.new(options)
  options = options or {}
  check_options(options)
  local self = setmetatable({ requests = {}, time = options.now or 1750000000, closed = false }, Sandbox)
  local clock = options.clock or function() return self.time end
  self.clock = clock
  self.own_clock = options.clock == nil
  self.state = state_of.new({ seed = options.seed or 1, clock = clock })
  self.faults = faults.new()
  self.start = world.make(self.state)
  self.account_id = self.start.account_id
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
--- @return table with account_id, plain_account_id, other_account_id, user_ids, bot_id, sysbot_id, tokens, pubsub
function Sandbox:world() return world.make(self.state) end

--- Makes data that looks like a helpdesk's; the same seed makes the same.
--- @param counts { inboxes: integer?, contacts: integer?, conversations: integer?, account_id: integer? }?
--- @return chatwoot.Sandbox itself
function Sandbox:populate(counts)
  populate.run(self.state, self.account_id, counts or {})
  return self
end

--- Makes coming calls fail: { operation = "conversations.get", status = 503, times = 2 } or { kind = "timeout" }.
--- @param order { operation: string?, status: integer?, kind: string?, times: integer?, after_commit: boolean? }
--- @return chatwoot.Sandbox itself
function Sandbox:fail(order)
  self.faults:add(order)
  return self
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
