-- Many calls at once and long walks, each in a process of its own. Prints one line of numbers.
--   many.lua slow URL N       seconds for 1,000 GETs that the server answers after 20 ms, N at once
--   many.lua export URL N     a thread of N messages with gaps in its ids: seconds, requests, largest memory in KB of the process
--                             and of Lua's heap
--   many.lua paged URL N      the same thread by pages of 20, as who does not know of windows reads it: seconds, requests
--   many.lua prepare URL TOKEN ACCOUNT        makes 2,000 conversations in the sandbox: the first one's id, how many
--   many.lua sends URL TOKEN ACCOUNT FIRST    messages a second: five times 2,000 sends to 2,000 conversations, 16 at once
-- Neighbours: at_once.lua (which runs it), server.lua.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local socket = require "socket"

local jobs = {}

local function numbers(n)
  local list = {}
  for i = 1, n do list[i] = i end
  return list
end

local function check(result)
  for _, err in pairs(result.errors) do error(err, 0) end
end

function jobs.slow(url, at_once)
  at_once = tonumber(at_once)
  local client = chatwoot.new { base_url = url .. "/slow", api_token = "token", account_id = 1, max_connections = at_once }
  local function get(id) return client.labels:get(id) end
  async.run(function()
    check(async.map(numbers(at_once), get, { concurrency = at_once })) -- connects
    local start = socket.gettime()
    check(async.map(numbers(1000), get, { concurrency = at_once }))
    print(socket.gettime() - start)
  end)
end

local function peak()
  local file = assert(io.open "/proc/self/status")
  local text = file:read "*a"
  file:close()
  return tonumber(text:match "VmHWM:%s*(%d+)")
end

function jobs.export(url, count)
  local requests, seen, heap = 0, 0, 0
  local client = chatwoot.new { base_url = url, api_token = "token", account_id = 1,
    on_request = function() requests = requests + 1 end }
  local start = socket.gettime()
  async.run(function()
    for message in client.messages:each(tonumber(count)) do
      seen = seen + 1
      assert(message.content)
      if seen % 500 == 0 then heap = math.max(heap, collectgarbage "count") end
    end
  end)
  assert(seen == tonumber(count), seen)
  print(("%.3f %d %d %.0f"):format(socket.gettime() - start, requests, peak(), heap))
end

function jobs.paged(url, count)
  local client, requests, seen, oldest = chatwoot.new { base_url = url, api_token = "token", account_id = 1 }, 0, 0, nil
  local start = socket.gettime()
  repeat
    local page = chatwoot.assert(client.messages:list(tonumber(count), { before = oldest }))
    requests, seen = requests + 1, seen + #page
    oldest = page[1] and page[1].id
  until not oldest
  assert(seen == tonumber(count), seen)
  print(("%.3f %d"):format(socket.gettime() - start, requests))
end

local SENDS = 2000

function jobs.prepare(url, token, account)
  local client = chatwoot.new { base_url = url, api_token = token, account_id = account, max_connections = 16 }
  local inbox = chatwoot.assert(client.inboxes:create { name = "Bulk", channel = { type = "api" } })
  local contact = chatwoot.assert(client.contacts:create { name = "Ada", inbox_id = inbox.id })
  local made = async.run(async.map, numbers(SENDS), function()
    return client.conversations:create { inbox_id = inbox.id, contact_id = contact.id }
  end, { concurrency = 16 })
  check(made)
  local first, last = math.huge, 0
  for _, conversation in ipairs(made) do first, last = math.min(first, conversation.id), math.max(last, conversation.id) end
  assert(last - first == SENDS - 1, "somebody else made conversations")
  print(first, SENDS)
end

function jobs.sends(url, token, account, first)
  local client = chatwoot.new { base_url = url, api_token = token, account_id = account, max_connections = 16 }
  local function send(i) return client.messages:create(tonumber(first) + i - 1, "Hello") end
  async.run(function()
    check(async.map(numbers(50), send, { concurrency = 16 })) -- connects
    local start = socket.gettime()
    for _ = 1, 5 do check(async.map(numbers(SENDS), send, { concurrency = 16 })) end
    print(5 * SENDS / (socket.gettime() - start))
  end)
end

jobs[arg[1]]((table.unpack or unpack)(arg, 2))
