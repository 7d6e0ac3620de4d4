-- One sender of a list of keyed messages, a process of its own, as a script that must not send twice would be: it goes through the keys
-- that its journal does not hold and notes each that is sent. Speaks on standard output, line by line:
--   posting N     a message is on its way now          sent N existing|new     uncertain N
--   failed N      certain that it is not there: tried again at once             claimed N   …and there it was: a false certainty
--   refused N     how many connections were refused, at the end
-- Arguments: KEYS (a file of numbers) JOURNAL PART PARTS RETRIES TIMEOUT SETTLE CONVERSATIONS. The address is in the environment.
-- Neighbours: exactly_once.lua starts it, fault_proxy.lua stands between it and the sandbox.

local chatwoot = require "chatwoot"
local curl = require("chatwoot.transport.curl").new { proxy = false }

local keys_path, journal_path = arg[1], arg[2]
local part, parts, retries = tonumber(arg[3]), tonumber(arg[4]), tonumber(arg[5])
local timeout, settle, conversations = tonumber(arg[6]), tonumber(arg[7]), tonumber(arg[8])
local longest = timeout / 10 -- seconds of a pause between tries: shorter than by itself, so that more is under way at once

local function say(...)
  print(...)
  io.stdout:flush()
end

local refused, current = 0, nil
local transport = { now = curl.now, close = function() curl:close() end }

function transport.sleep(_, seconds) curl:sleep(seconds <= settle and seconds or longest) end

function transport.send(_, request)
  if request.method == "POST" then say("posting", current) end
  local reply, failure = curl:send(request)
  if failure and failure.stage == "not_connected" then refused = refused + 1 end
  return reply, failure
end

local client = chatwoot.new { transport = transport, timeout = timeout, connect_timeout = 2, deadline = 60, max_retries = retries }

local function lines(path)
  local list, file = {}, io.open(path, "r")
  for line in (file and file:lines() or function() end) do list[#list + 1] = line end
  if file then file:close() end
  return list
end

-- Plain ones, private notes, files.
local function message_of(n)
  local params = { content = "Message " .. n, private = n % 7 == 0 }
  if n % 10 == 0 then params.attachments = { { data = ("line %d\n"):format(n):rep(20), filename = n .. ".txt" } } end
  return params
end

local function send(n)
  local certain, why = false, nil
  for _ = 1, 50 do
    local message, err = client.messages:send(n % conversations + 1, message_of(n), { key = "key-" .. n, settle = settle })
    if message then
      if message.existing and certain then say("claimed", n) end
      return message
    end
    if err.uncertain then return nil, err end
    certain, why = err.operation == "messages:send", err
    say("failed", n, err)
  end
  error("no end of failures, the last: " .. tostring(why))
end

local done = {}
for _, n in ipairs(lines(journal_path)) do done[n] = true end
local journal = assert(io.open(journal_path, "a"))
for i, n in ipairs(lines(keys_path)) do
  if i % parts == part and not done[n] then
    current = n
    local message, err = send(tonumber(n))
    if message then
      journal:write(n, "\n")
      journal:flush()
      say("sent", n, message.existing and "existing" or "new")
    else
      say("uncertain", n, err)
    end
  end
end
journal:close()
say("refused", refused)
client:close()
