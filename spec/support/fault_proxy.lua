-- A proxy on loopback that fails about every third request, before and after the server behind it carried it out. Runs in a process of
-- its own: lua5.4 spec/support/fault_proxy.lua PORT SEED. Prints its port; GET /proxy/counts tells what it did, as soon as nothing is
-- under way; ends by itself after 15 minutes. One select loop, older connections first, so that what came first is passed on first. It
-- must never pass a request on twice: doubles are to be the client's doing alone. Nor may a look overtake a message, or a late one be later
-- than the look after the first, however long this machine lets anybody wait. Neighbours: exactly_once.lua, sender.lua.

local socket = require "socket"

local target, ends = tonumber(arg[1]), socket.gettime() + 900
local SLOW = 0.02 -- seconds a slow answer is held, and a late request at most after its sender gave up
math.randomseed(tonumber(arg[2]))

-- Of 100 requests so many meet this. `after`: the server carried it out before. The rest passes.
local WEIGHTS = {
  POST = {
    { "refuse", 1 }, { "reset", 2 }, { "close", 2 }, { "swallow", 2 }, { "502", 2 }, { "500", 1 }, { "late", 2 }, { "slow", 2 },
    { "close after", 6 }, { "reset after", 4 }, { "swallow after", 2 }, { "cut head after", 3 }, { "cut body after", 3 },
    { "502 after", 6 }, { "500 after", 4 },
  },
  GET = { { "refuse", 1 }, { "reset", 3 }, { "close", 3 }, { "swallow", 1 }, { "502", 4 }, { "cut body after", 3 }, { "slow", 2 } },
}

local function page(status, text)
  return ("HTTP/1.1 %s\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"):format(status, #text, text)
end
local PAGES = {
  ["502"] = page("502 Bad Gateway", "<html><head><title>502 Bad Gateway</title></head></html>"),
  ["500"] = page("500 Internal Server Error", "<html><head><title>We're sorry, but something went wrong</title></head></html>"),
}

local listener, port
local conns, ups, pool, timers, late, asking, counts = {}, {}, {}, {}, {}, {}, { requests = 0, faults = 0, after = 0 }

local function count(name) counts[name] = (counts[name] or 0) + 1 end
local function later(seconds, run) timers[#timers + 1] = { at = socket.gettime() + seconds, run = run } end

local function listen()
  listener = socket.bind("127.0.0.1", port, 128)
  if listener then
    listener:settimeout(0)
  else
    later(0.005, listen)
  end
end

local function drop(conn, reset)
  if reset then conn.s:setoption("linger", { on = true, timeout = 0 }) end
  conn.s:close()
  conn.gone = true
end

-- Nobody listens for a moment: whoever connects now is refused.
local function refuse(conn)
  drop(conn, true)
  if not listener then return end
  listener:close()
  listener = nil
  later(0.01, listen)
end

-- A connection to the server: one that waits in the pool and was not closed, or a new one.
local function upstream()
  while #pool > 0 do
    local up = table.remove(pool)
    if #socket.select({ up.s }, nil, 0) == 0 then return up end
    up.s:close()
  end
  local s = assert(socket.connect("127.0.0.1", target))
  s:settimeout(0)
  s:setoption("tcp-nodelay", true)
  return { s = s, used = 0 }
end

local function write(holder)
  local sent, why, part = holder.s:send(holder.out)
  holder.out = holder.out:sub((sent or part or 0) + 1)
  return why == "closed"
end

local function pass_on(conn, request, fault)
  local up = upstream()
  up.conn, up.method, up.path, up.fault, up.out = conn, request.method, request.path, fault, request.bytes
  up.data, up.used, up.done = "", up.used + 1, false
  ups[#ups + 1] = up
  write(up)
end

-- A late request arrives when its sender gave up and looked for it once, in vain, or is gone.
local function arrive(request)
  if not late[request] then return end
  late[request] = nil
  pass_on({ gone = true }, request)
end

local function arrive_behind(look)
  for request in pairs(late) do
    if request.path == look.folder then arrive(request) end
  end
  for _, conn in ipairs(conns) do -- its sender may have given up already: that it did is still to be read
    if conn.held and conn.held.path == look.folder then conn.held.missed = true end
  end
end

-- A message on its way to the server: who looks for it now must not be faster.
local function is_running(path)
  for _, up in ipairs(ups) do
    if up.path == path and up.method == "POST" and not up.done then return true end
  end
end

local function give_up(conn)
  drop(conn)
  local request = conn.held
  if not request then return end
  late[request] = true
  if request.missed then return arrive(request) end
  later(SLOW, function() arrive(request) end)
end

local function draw(method)
  local roll = math.random() * 100
  for _, item in ipairs(WEIGHTS[method]) do
    roll = roll - item[2]
    if roll < 0 then return item[1] end
  end
end

local function meet(conn, request)
  count "requests"
  local fault = draw(request.method)
  if fault then
    count "faults"
    count(fault)
  end
  if not fault or fault:find "after$" or fault == "slow" then
    pass_on(conn, request, fault)
    return arrive_behind(request)
  end
  if fault == "refuse" then return refuse(conn) end
  if fault == "reset" or fault == "close" then return drop(conn, fault == "reset") end
  if PAGES[fault] then
    conn.out = conn.out .. PAGES[fault]
    conn.busy = nil
  elseif fault == "late" then
    conn.held = request
  end -- swallowed: it stays busy for ever
end

local function tell(conn)
  local lines = {}
  conn.busy = nil
  for name, n in pairs(counts) do lines[#lines + 1] = name .. "=" .. n end
  table.sort(lines)
  local text = table.concat(lines, "\n") .. "\n"
  conn.out = conn.out .. ("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s"):format(#text, text)
end

-- A whole request or answer at the front of the text, and what follows it; nil while some of it is missing.
local function whole(text)
  local _, head = text:find("\r\n\r\n", 1, true)
  if not head then return nil end
  local length = tonumber(text:sub(1, head):lower():match("\r\ncontent%-length: *(%d+)") or 0)
  if #text < head + length then return nil end
  return text:sub(1, head + length), text:sub(head + length + 1), head
end

local function take_request(conn)
  local bytes, rest = whole(conn.data)
  if not bytes or conn.busy then return end
  local method, path = bytes:match("^(%u+) (%S+)")
  local folder = path:match "^[^?]*"
  if method == "GET" and is_running(folder) then return end -- it is asked again
  conn.data, conn.busy = rest, true
  if path == "/proxy/counts" then
    asking[#asking + 1] = conn
    return
  end
  meet(conn, { method = method, path = path, folder = folder, bytes = bytes })
end

-- The answer is here: what the fault leaves of it.
local function answer(up, bytes, head)
  local conn, fault = up.conn, up.fault
  if fault and fault:find "after$" and up.method == "POST" and bytes:find "^HTTP/1.1 200" then count "after" end
  if conn.gone then return end
  if fault == "close after" or fault == "reset after" then return drop(conn, fault == "reset after") end
  if fault == "swallow after" then return end
  if fault == "slow" then
    return later(SLOW, function() conn.out, conn.busy = conn.out .. bytes, nil end)
  end
  if fault == "cut head after" then bytes = bytes:sub(1, 30) end
  if fault == "cut body after" then bytes = bytes:sub(1, head + (#bytes - head) // 2) end
  conn.out = conn.out .. (fault and PAGES[fault:match "^%d+"] or bytes)
  if fault and fault:find "^cut" then
    conn.close = true
  else
    conn.busy = nil
  end
end

local function read(holder)
  local data, why, part = holder.s:receive(65536)
  holder.data = holder.data .. (data or part or "")
  return why == "closed"
end

local function from_client(conn)
  local closed = read(conn)
  take_request(conn)
  if closed and not conn.gone then give_up(conn) end
end

local function from_server(up)
  local closed = read(up)
  local bytes, _, head = whole(up.data)
  if not bytes and not closed then return end
  up.done = true
  if closed or up.used >= 900 or bytes:sub(1, head):lower():find("connection: close", 1, true) then
    up.s:close()
  else
    pool[#pool + 1] = up
  end
  if bytes then answer(up, bytes, head) else drop(up.conn) end
end

local function run_timers()
  local now, due = socket.gettime(), timers
  timers = {}
  for _, timer in ipairs(due) do
    if timer.at <= now then timer.run() else timers[#timers + 1] = timer end
  end
end

local function keep(list, wanted)
  local out = {}
  for _, item in ipairs(list) do
    if wanted(item) then out[#out + 1] = item end
  end
  return out
end

local function wait()
  local readers, writers, soon = { listener }, {}, socket.gettime() + 0.1
  for _, list in ipairs { conns, ups } do
    for _, item in ipairs(list) do
      readers[#readers + 1] = item.s
      if item.out ~= "" then writers[#writers + 1] = item.s end
    end
  end
  for _, timer in ipairs(timers) do soon = math.min(soon, timer.at) end
  local readable, writable = socket.select(readers, writers, math.max(0, soon - socket.gettime()))
  return readable, writable
end

local function accept()
  while listener do
    local s = listener:accept()
    if not s then return end
    s:settimeout(0)
    s:setoption("tcp-nodelay", true)
    conns[#conns + 1] = { s = s, data = "", out = "" }
  end
end

local function step()
  local readable, writable = wait()
  run_timers()
  for _, up in ipairs(ups) do
    if writable[up.s] and write(up) then up.out = "" end
    if readable[up.s] then from_server(up) end
  end
  ups = keep(ups, function(up) return not up.done end)
  for _, conn in ipairs(conns) do
    if readable[conn.s] and not conn.gone then from_client(conn) end
    if not conn.gone and conn.out ~= "" and write(conn) then drop(conn) end
    if not conn.gone and conn.close and conn.out == "" then drop(conn) end
    if not conn.gone and not conn.busy then take_request(conn) end
  end
  conns = keep(conns, function(conn) return not conn.gone end)
  accept()
  if #ups == 0 and not next(late) then
    for _, conn in ipairs(asking) do tell(conn) end
    asking = {}
  end
end

for try = 1, 50 do -- below the ports that outgoing connections get: while nobody listens here, none must meet itself
  port = 12000 + (tonumber(arg[2]) * 7919 + math.floor(socket.gettime() * 1000) + try) % 8000
  listener = socket.bind("127.0.0.1", port, 128)
  if listener then break end
end
listener:settimeout(0)
print(port)
io.stdout:flush()
while socket.gettime() < ends do step() end
