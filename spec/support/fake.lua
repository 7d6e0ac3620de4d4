-- A transport that keeps what it was asked to send and answers what the test put in: no network, no clock of its own.

local core = require "chatwoot.core"

local Fake = {}
Fake.__index = Fake

--- Answers given in order; without any, an empty JSON object.
function Fake:reply(status, body, headers)
  if type(body) == "table" then body = core.json.encode(body) end
  headers = headers or { ["content-type"] = "application/json; charset=utf-8" }
  self.replies[#self.replies + 1] = { status = status, body = body or "", headers = headers }
  return self
end

function Fake:fail(kind, stage, message)
  self.replies[#self.replies + 1] = { failure = { kind = kind, stage = stage, message = message or kind } }
  return self
end

function Fake:send(request)
  self.requests[#self.requests + 1] = request
  self.last = request
  local reply = table.remove(self.replies, 1) or { status = 200, body = "{}", headers = { ["content-type"] = "application/json" } }
  if reply.failure then return nil, reply.failure end
  return reply
end

function Fake:sleep(seconds) self.time = self.time + seconds end
function Fake:now() return self.time end
function Fake:close() self.closed = (self.closed or 0) + 1 end

--- The last request's body as one text.
function Fake:body()
  local parts = {}
  for i, segment in ipairs(self.last.body or {}) do
    parts[i] = type(segment) == "string" and segment or ("<%s %d>"):format(segment.path, segment.length)
  end
  return table.concat(parts)
end

--- The last request's path and query.
function Fake:path() return (self.last.url:gsub("^%a+://[^/]+", "")) end

local M = {}

function M.transport() return setmetatable({ requests = {}, replies = {}, time = 1750000000 }, Fake) end

--- A client on a fresh fake. @return chatwoot.Client, table fake
function M.client(options)
  local fake = M.transport()
  local given = { base_url = "https://chat.example.com", api_token = "CANARY-user-token", platform_token = "CANARY-platform-token",
    account_id = 7, transport = fake, max_retries = 0 } -- what is repeated is retry_spec.lua's
  for name, value in pairs(options or {}) do given[name] = value end
  return require("chatwoot").new(given), fake
end

return M
