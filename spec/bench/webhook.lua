-- Webhooks under load: wrk on a location that verifies and acknowledges deliveries of 1 KB, two workers of nginx, beside an empty
-- location. What wrk was answered is counted against what was done. Figures only; needs wrk and nginx with its Lua module.
-- Neighbours: run.lua (which runs it), figures.lua; spec/support/wrk.lua, receiver.lua.

local core = require "chatwoot.core"
local figures = require "spec.bench.figures"
local nginx = require "spec.support.nginx"

local CONNECTIONS, SECONDS, ROUNDS, GOAL = 64, 1, 15, 2

local function output(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

if not figures.has "command -v wrk" then return print "missing, its lines are left out: wrk" end

local HTTP = [[
  lua_shared_dict chatwoot_webhooks 10m;
  lua_shared_dict counts 100m;
  keepalive_requests 100000000;
  client_header_buffer_size 4k; # all of a delivery in one read
  init_by_lua_block {
    local receiver, counts = require "spec.support.receiver", ngx.shared.counts
    local quick = { ["*"] = function() end }
    handlers = { before = receiver.new { on = quick }, after = receiver.new { mode = "after", on = quick },
      counted = receiver.new { mode = "after" }, counts = receiver.counts, reset = receiver.reset }
  }
]]
local SERVER = [[
    location = /empty { content_by_lua_block { } }
    location = /before { content_by_lua_block { handlers.before() } }
    location = /after { content_by_lua_block { handlers.after() } }
    location / { content_by_lua_block { handlers[ngx.var.uri:sub(2)]() } }
]]

--- A request with a body of 1 KB, its id cut out.
local function write_request(path)
  local at, event = tostring(os.time()), { event = "message_created", id = 1, content = "Where is my parcel?", private = false,
    conversation = { id = 5, status = "pending", labels = core.json.array { "billing" } }, account = { id = 1, name = "Shop" } }
  event.filled = ("x"):rep(1024 - #core.json.encode(event) - #',"filled":""')
  local body = core.json.encode(event)
  assert(#body == 1024)
  local file = assert(io.open(path, "wb"))
  file:write(("POST @PATH@ HTTP/1.1\r\nHost: t\r\nContent-Type: application/json\r\nX-Chatwoot-Delivery: @ID@\r\nX-Chatwoot-Timestamp: %s\r\n"
    .. "X-Chatwoot-Signature: sha256=%s\r\nContent-Length: %d\r\n\r\n%s"):format(at, core.hmac_sha256("secret-of-the-bot", at .. "." .. body),
    #body, body))
  file:close()
end

local running = nginx.start { http = HTTP, server = SERVER, workers = 2 }

local function memory() -- the workers' own, kB
  local sum = 0
  for _, pid in ipairs(running:workers()) do sum = sum + tonumber(nginx.read("/proc/" .. pid .. "/status"):match "RssAnon:%s*(%d+)") end
  return sum
end

--- @param silent integer? seconds of sending, with some of silence behind them @return table { answers, other, broken, rate }
local function load(path, silent)
  local file = os.tmpname()
  write_request(file)
  local text = nginx.read(file):gsub("@PATH@", path)
  local out = assert(io.open(file, "wb"))
  out:write(text)
  out:close()
  local said = output(("wrk -t2 -c%d -d%ds -s spec/support/wrk.lua %s%s -- %s %s"):format(CONNECTIONS, silent and silent + 3 or SECONDS,
    running.url, path, file, silent or ""))
  os.remove(file)
  local answers, other, broken, seconds = said:match "answers (%d+) other (%d+) broken (%d+) seconds ([%d.]+)"
  assert(answers, said)
  return { answers = tonumber(answers), other = tonumber(other), broken = tonumber(broken), rate = tonumber(answers) / tonumber(seconds) }
end

local function count(name) return tonumber((select(2, running:get("/counts?" .. name)))) or 0 end

--- Microseconds from one answer to the next, and the memory left behind.
local function throughput()
  local times = { ["/empty"] = {}, ["/before"] = {}, ["/after"] = {} }
  load("/after")
  local kept = memory()
  for _ = 1, ROUNDS do
    for path, list in pairs(times) do
      local got = load(path)
      assert(got.other + got.broken == 0, path .. " did not answer 200 to all")
      list[#list + 1] = 1e6 / got.rate
    end
  end
  local grown = memory() - kept
  figures.head(("webhooks of 1 KB in nginx, µs between answers: wrk, %d connections, 2 workers, %d rounds in turns"):format(CONNECTIONS, ROUNDS))
  for _, path in ipairs { "/before", "/after" } do
    figures.line { what = "verified, acknowledged " .. path:sub(2) .. " work", against = "empty content_by_lua", ours = times[path],
      theirs = times["/empty"], goal = GOAL }
  end
  print(("%.0f a second; memory of the workers after %d s more of it: %+d kB of %d kB"):format(1e6 / figures.stats(times["/after"]),
    2 * ROUNDS * SECONDS, grown, kept))
end

--- Every delivery that was answered was done, and none twice: silent at the end, so that both sides are through.
local function nothing_lost()
  running:get "/reset"
  local got = load("/counted", 3)
  local accepted, done, doubled = got.answers - got.other, count "done", count "doubled"
  print(("%d acknowledged, %d done, %d done twice: %s"):format(accepted, done, doubled, done == accepted and doubled == 0 and "met" or "missed"))
end

local ok, problem = pcall(function()
  throughput()
  nothing_lost()
end)
local log = running:log()
running:stop()
if not ok then error(tostring(problem) .. "\n" .. log:sub(-2000), 0) end
