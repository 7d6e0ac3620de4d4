-- Sends many keyed messages through a proxy that fails every third request, in front of the sandbox over HTTP, and lets the server
-- count: first all keys by several processes, then those that stayed uncertain again, then a list that two processes work off by turns,
-- each killed in the middle of a send. Whole: `make exactly-once`; small: spec/exactly_once_spec.lua. It must never take a sender's
-- word for what the server holds. Neighbours: fault_proxy.lua, sender.lua, sandbox.lua.

local chatwoot = require "chatwoot"
local sandbox = require "spec.support.sandbox"
local server = require "spec.support.server"

local M = {}

local SETTLE = 0.05 -- seconds
local HASTY, PATIENT = { retries = 2, timeout = 0.25 }, { retries = 8, timeout = 2 } -- the senders of the first round, and of the second

local function read(path)
  local file = io.open(path, "r")
  local text = file and file:read("*a") or ""
  if file then file:close() end
  return text
end

local function write_keys(path, first, last)
  local file = assert(io.open(path, "w"))
  if type(first) == "table" then
    for _, n in ipairs(first) do file:write(n, "\n") end
  else
    for n = first, last do file:write(n, "\n") end
  end
  file:close()
end

-- A sender in the background. @return table { lines = function, stop = function by SIGKILL, close = function }
local function start_sender(world, keys, journal, part, parts, mood)
  local command = ("echo $$; exec env CHATWOOT_BASE_URL=%s CHATWOOT_API_TOKEN=%s CHATWOOT_ACCOUNT_ID=%d %s spec/support/sender.lua "
    .. "%s %s %d %d %d %s %s %d 2>&1 </dev/null"):format(world.url, world.token, world.account, os.getenv "CW_LUA" or "lua5.4", keys, journal,
    part, parts, mood.retries, mood.timeout, SETTLE, world.conversations)
  local pipe = assert(io.popen(command))
  local pid = pipe:read("*l")
  return { next = function() return pipe:read("*l") end, close = function() pipe:close() end,
    kill = function() os.execute("kill -9 " .. pid) end }
end

-- Takes in what a sender says.
local function note(told, line)
  local word, n = line:match("^(%a+)\t(%d+)")
  if not word then error("a sender said: " .. line) end
  if word == "refused" then
    told.refused, told.ended = told.refused + tonumber(n), told.ended + 1
  elseif word == "sent" then
    told.sent[#told.sent + 1] = tonumber(n)
  elseif word == "uncertain" then
    told.uncertain[#told.uncertain + 1], told.why = tonumber(n), line
  else
    told[word] = told[word] + 1
  end
  return word
end

local function nothing_told()
  return { sent = {}, uncertain = {}, failed = 0, claimed = 0, posting = 0, refused = 0, ended = 0 }
end

-- All keys of a file, by so many processes at once.
local function send_all(world, keys, processes, mood)
  local told, senders, journals = nothing_told(), {}, {}
  for part = 1, processes do
    journals[part] = os.tmpname()
    senders[part] = start_sender(world, keys, journals[part], part - 1, processes, mood)
  end
  for part, sender in ipairs(senders) do
    for line in sender.next do note(told, line) end
    sender.close()
    os.remove(journals[part])
  end
  if told.ended ~= processes then error "a sender ended before its time" end
  return told
end

-- One list, processes by turns: each is killed as it begins its n-th message. The next starts when no request of a dead one can run any
-- more, which the proxy says here; outside it is opts.settle.
local function send_by_turns(world, keys, kills, most, random)
  local told, journal, killed = nothing_told(), os.tmpname(), 0
  repeat
    local left = killed < kills and random(most) or math.huge
    local sender, alive = start_sender(world, keys, journal, 0, 1, HASTY), true
    for line in sender.next do
      local word = alive and note(told, line)
      if word == "posting" then left = left - 1 end
      if alive and left == 0 then
        sender.kill()
        alive, killed = false, killed + 1
      end
    end
    sender.close()
    world.counts()
  until told.ended > 0
  os.remove(journal)
  return told, killed
end

-- What the server holds: how many messages a key has, over all conversations.
local function ask_server(world)
  local held = {}
  for id = 1, world.conversations do
    local raw = chatwoot.assert(world.client:request { path = ("/api/v1/accounts/%d/conversations/%d/messages"):format(world.account, id),
      query = { after = 0, before = 99999999999 } })
    if #raw.json.payload >= 1000 then error "a thread is longer than one answer" end
    for _, message in ipairs(raw.json.payload) do
      local n = tonumber(((message.content_attributes or {}).client_token or ""):match("^key%-(%d+)$"))
      if n then held[n] = (held[n] or 0) + 1 end
    end
  end
  return held
end

local function tally(held, first, last)
  local t = { keys = 0, messages = 0, doubled = 0 }
  for n = first, last do
    local count = held[n] or 0
    t.messages = t.messages + count
    if count > 0 then t.keys = t.keys + 1 end
    if count > 1 then t.doubled = t.doubled + 1 end
  end
  return t
end

local function lost_of(held, sent)
  local lost = 0
  for _, n in ipairs(sent) do
    if not held[n] then lost = lost + 1 end
  end
  return lost
end

local function start_world(conversations)
  local sb = sandbox.start "--empty"
  local direct = chatwoot.new { base_url = sb.url, api_token = sb.tokens.administrator, account_id = sb.account_id, proxy = false }
  chatwoot.assert(direct:request { method = "POST", path = "/sandbox/populate",
    json = { inboxes = 1, contacts = 20, conversations = conversations } })
  return sb, direct
end

local function proxy_counts(world)
  local raw = chatwoot.assert(world.through:request { path = "/proxy/counts" })
  local counts = {}
  for name, n in raw.body:gmatch("([%w ]+)=(%d+)") do counts[name] = tonumber(n) end
  return counts
end

local function rounds(world, options)
  local keys = os.tmpname()
  write_keys(keys, 1, options.sends)
  local first = send_all(world, keys, options.processes, HASTY)
  local held = ask_server(world)
  local out = { first = first, lost = lost_of(held, first.sent), after_first = tally(held, 1, options.sends) }
  write_keys(keys, first.uncertain)
  out.second = send_all(world, keys, math.min(options.processes, math.max(1, #first.uncertain)), PATIENT)
  os.remove(keys)
  return out
end

local function turns(world, options)
  local keys, first, last = os.tmpname(), options.sends + 1, options.sends + options.turn_sends
  local state = options.seed
  local function random(n)
    state = (state * 16807) % 2147483647
    return state % n + 1
  end
  write_keys(keys, first, last)
  local most = math.floor(options.turn_sends / (options.kills + 1)) -- so that the list outlasts them all
  local told, killed = send_by_turns(world, keys, options.kills, most, random)
  if #told.uncertain > 0 then
    write_keys(keys, told.uncertain)
    told.second = send_all(world, keys, 1, PATIENT)
  end
  os.remove(keys)
  return { told = told, killed = killed, first = first, last = last }
end

--- @param options { sends, processes, conversations, turn_sends, kills, seed: integer } turn_sends, kills: of the part by turns
--- @return table figures: all counts of messages are the server's
function M.run(options)
  local sb, direct = start_world(options.conversations)
  local proxy = server.run(("exec env -u LUA_PATH -u LUA_CPATH lua5.4 spec/support/fault_proxy.lua %s %d")
    :format(sb.url:match ":(%d+)$", options.seed))
  local url = "http://127.0.0.1:" .. proxy.line
  local world = { url = url, token = sb.tokens.administrator, account = sb.account_id, conversations = options.conversations, client = direct,
    through = chatwoot.new { base_url = url, api_token = "x", account_id = 1, proxy = false, max_retries = 20, timeout = 10,
      deadline = 30 } }
  function world.counts() return proxy_counts(world) end
  local ok, figures = pcall(function()
    local sends, by_turns = rounds(world, options), turns(world, options)
    return { sends = sends, turns = by_turns, proxy = world.counts(), held = ask_server(world) }
  end)
  local errors = ok and "" or read(proxy.log .. ".err")
  proxy.stop()
  sb.stop()
  world.through:close()
  direct:close()
  if not ok then error(("%s\nthe proxy says: %s"):format(tostring(figures), errors), 0) end
  figures.all = tally(figures.held, 1, options.sends)
  figures.by_turns = tally(figures.held, figures.turns.first, figures.turns.last)
  figures.lost = figures.sends.lost + lost_of(figures.held, figures.turns.told.sent) + options.sends - figures.all.keys
    + options.turn_sends - figures.by_turns.keys
  figures.doubled = figures.all.doubled + figures.by_turns.doubled
  figures.refused = figures.sends.first.refused + figures.sends.second.refused + figures.turns.told.refused
  figures.faults = figures.proxy.faults + figures.refused
  return figures
end

local function share(part, all) return ("%.1f %%"):format(100 * part / all) end

--- Whether everything promised holds. options: as for run; most_uncertain and least_after as parts of 1.
--- @return boolean fine, string? what does not
function M.fine(f, options)
  local checks = {
    { "no message is lost", f.lost == 0 and f.all.keys == options.sends and f.by_turns.keys == options.turn_sends },
    { "no message is doubled", f.doubled == 0 and f.sends.after_first.doubled == 0 },
    { "there are as many messages as keys", f.all.messages == options.sends and f.by_turns.messages == options.turn_sends },
    { "few are uncertain", #f.sends.first.uncertain <= options.sends * options.most_uncertain },
    { "a second round leaves nothing uncertain", #f.sends.second.uncertain == 0 },
    { "what is said to have failed has failed", f.sends.first.claimed == 0 },
    { "enough faults come after the commit", f.proxy.after >= f.faults * options.least_after },
    { "all kills hit", f.turns.killed == options.kills },
  }
  for _, check in ipairs(checks) do
    if not check[2] then
      return false, ("not so: %s (%d lost, %d doubled, %d messages, %d and %d uncertain, %d by turns, %d of %d faults after the commit; %s)"):format(
        check[1], f.sends.lost, f.doubled, f.all.messages, #f.sends.first.uncertain, #f.sends.second.uncertain, f.by_turns.messages,
        f.proxy.after, f.faults, f.sends.second.why or "nothing uncertain in the second round")
    end
  end
  return true
end

--- The whole proof, told line by line. @return boolean whether all of it holds
function M.main(options)
  local f = M.run(options)
  local first, second, turn = f.sends.first, f.sends.second, f.turns.told
  local names = {}
  for name, n in pairs(f.proxy) do names[#names + 1] = ("%s %d"):format(name, n) end
  table.sort(names)
  print("the proxy: " .. table.concat(names, ", "))
  print(("%d requests, %d faults (%s), %d of them refused connections, %d after the commit (%s of the faults)"):format(f.proxy.requests
    + f.refused, f.faults, share(f.faults, f.proxy.requests + f.refused), f.refused, f.proxy.after, share(f.proxy.after, f.faults)))
  print(("first round: %d keys, %d said to be sent, %d uncertain; %d tries certain to have failed, %d of them wrongly"):format(options.sends,
    #first.sent, #first.uncertain, first.failed, first.claimed))
  print(("  the server has %d messages with %d keys, %d doubled, %d of the sent are missing"):format(f.sends.after_first.messages,
    f.sends.after_first.keys, f.sends.after_first.doubled, f.sends.lost))
  print(("second round: %d keys, %d uncertain; the server has %d messages with %d keys"):format(#first.uncertain, #second.uncertain,
    f.all.messages, f.all.keys))
  print(("by turns: %d keys, %d processes killed in a send, %d uncertain at first; the server has %d messages with %d keys"):format(
    options.turn_sends, f.turns.killed, #turn.uncertain, f.by_turns.messages, f.by_turns.keys))
  local ok, why = M.fine(f, options)
  if not ok then print(why) end
  print(("%d sent, %d lost, %d doubled, %d uncertain"):format(f.all.keys, f.lost, f.doubled, #first.uncertain))
  return ok
end

return M
