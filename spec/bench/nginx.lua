-- Calls inside nginx: one worker, 50 at once, and beside them pings one after another, whose times tell whether the worker was ever
-- held up. Memory of the worker before and after 100,000 calls. Figures only. Neighbour: run.lua, which runs it.

local nginx = require "spec.support.nginx"
local peers = require "spec.bench.server"
local socket = require "socket"

local CALLS, AT_ONCE = tonumber(arg[1]) or 100000, 50

local SERVER = [[
    location = /load { content_by_lua_block {
      local async, client = require "chatwoot.async", require("spec.support.inside").client()
      local items, before, path = {}, ngx.now(), ngx.var.arg_path
      for i = 1, tonumber(ngx.var.arg_n) do items[i] = i end
      local function call()
        local reply, err = client:request { path = path }
        return reply and true, err
      end
      local got = async.map(items, call, { concurrency = tonumber(ngx.var.arg_c) })
      ngx.update_time()
      ngx.print(next(got.errors) and tostring(got.errors[next(got.errors)]) or ngx.now() - before)
      got, items = nil, nil
      collectgarbage()
    } }
]]

local function start(name, url)
  return nginx.start { resty = name == "resty", server = SERVER, main = "thread_pool chatwoot threads=32 max_queue=65536;",
    http = ([[
      keepalive_requests 100000000;
      init_by_lua_block { package.loaded["spec.settings"] = { base_url = "%s", api_token = "t", account_id = 1 } }
    ]]):format(url) }
end

--- Milliseconds of one ping on a connection that stays.
local function ping(s)
  local before = socket.gettime()
  s:send "GET /ping HTTP/1.1\r\nHost: t\r\n\r\n"
  local length
  repeat
    local line = assert(s:receive "*l")
    length = length or line:match "^[Cc]ontent%-[Ll]ength: (%d+)"
    if line:find "chunked" then length = "chunked" end
  until line == ""
  if length == "chunked" then
    repeat local line = assert(s:receive "*l") until line == "0"
    s:receive "*l"
  else
    s:receive(tonumber(length))
  end
  return (socket.gettime() - before) * 1000
end

--- One load and the pings beside it. @return number seconds, table sorted milliseconds
local function load(running, n, path, at_once)
  local s = assert(socket.connect("127.0.0.1", running.port))
  s:setoption("tcp-nodelay", true)
  local answer, times = running:open(("/load?n=%d&c=%d&path=%s"):format(n, at_once, path)), {}
  repeat times[#times + 1] = ping(s) until #socket.select({ answer }, nil, 0.0005) > 0
  s:close()
  local _, said = running:finish(answer)
  table.sort(times)
  return tonumber(said) or error(said), times
end

--- What keeps a worker busy is its own calls where answers come at once; the goal is for those that wait.
local function report(what, n, seconds, times, verdict)
  local p99 = times[math.ceil(#times * 0.99)]
  print(("%-42s %8.0f /s   ping p50 %.2f, p99 %.2f, max %.2f ms of %d%s"):format(what, n / seconds, times[math.ceil(#times / 2)], p99,
    times[#times], #times, verdict or (p99 < 20 and ": p99 < 20 met" or ": p99 < 20 missed")))
end

local peer = peers.start()
print(("\ncalls inside nginx, one worker, %d at once; pings beside them"):format(AT_ONCE))
for _, name in ipairs { "thread", "resty" } do
  local running = start(name, peer.url)
  local ok, why = pcall(function()
    local label = "/api/v1/accounts/1/labels/9"
    for _ = 1, 5 do load(running, CALLS / 10, label, AT_ONCE) end -- each machine's own memory finds its size
    local before = running:memory()
    local seconds, times = 0, {}
    for _ = 1, 10 do
      local more, list = load(running, CALLS / 10, label, AT_ONCE)
      seconds = seconds + more
      for _, time in ipairs(list) do times[#times + 1] = time end
    end
    table.sort(times)
    local grown = running:memory() - before
    report(("%s, %d calls, answers at once"):format(name, CALLS), CALLS, seconds, times,
      (", memory %+d kB of %d: %s"):format(grown, before, grown < 2048 and "met" or "missed"))
    seconds, times = load(running, 2000, "/slow" .. label, 20)
    report(name .. ", answers after 20 ms, 20 at once", 2000, seconds, times)
  end)
  running:stop()
  if not ok then
    peer.stop()
    error(why, 0)
  end
end
peer.stop()
