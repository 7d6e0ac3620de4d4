-- Webhooks under load: wrk on a location that verifies and acknowledges deliveries of 1 KB, two workers of nginx, beside an empty
-- location. What wrk was answered is counted against what was done. Figures only; needs wrk and nginx with its Lua module. Once.
if rawget(_G, "jit") then return end

local core = require "chatwoot.core"
local nginx = require "spec.support.nginx"

local CONNECTIONS, SECONDS, ROUNDS, GOAL = 64, 4, 3, 0.5

local function output(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

if not output("command -v wrk"):find "wrk" then return print "wrk is not installed (Debian: wrk)" end

local HTTP = [[
  lua_shared_dict chatwoot_webhooks 10m;
  lua_shared_dict counts 100m;
  keepalive_requests 100000000;
  init_by_lua_block {
    local receiver, counts = require "spec.support.receiver", ngx.shared.counts
    local quick = { ["*"] = function() end }
    handlers = { before = receiver.new { on = quick }, after = receiver.new { mode = "after", on = quick },
      counted = receiver.new { mode = "after" }, counts = receiver.counts, reset = receiver.reset }
  }
]]
local SERVER = [[
    location = /empty { content_by_lua_block { } }
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

--- @return table { answers, other, broken, rate }
local function load(path, silent)
  local file = os.tmpname()
  write_request(file)
  local text = nginx.read(file):gsub("@PATH@", path)
  local out = assert(io.open(file, "wb"))
  out:write(text)
  out:close()
  local said = output(("wrk -t2 -c%d -d%ds -s spec/support/wrk.lua %s%s -- %s %s"):format(CONNECTIONS, SECONDS + (silent and 3 or 0), running.url, path,
    file, silent and SECONDS or ""))
  os.remove(file)
  local answers, other, broken, seconds = said:match "answers (%d+) other (%d+) broken (%d+) seconds ([%d.]+)"
  assert(answers, said)
  return { answers = tonumber(answers), other = tonumber(other), broken = tonumber(broken), rate = tonumber(answers) / tonumber(seconds) }
end

local function count(name) return tonumber((select(2, running:get("/counts?" .. name)))) or 0 end

local function middle(list)
  table.sort(list)
  return list[math.ceil(#list / 2)]
end

local function throughput()
  local rates = { ["/empty"] = {}, ["/before"] = {}, ["/after"] = {} }
  load("/after")
  local kept = memory()
  for _ = 1, ROUNDS do
    for path, list in pairs(rates) do
      local got = load(path)
      assert(got.other + got.broken == 0, path .. " did not answer 200 to all")
      list[#list + 1] = got.rate
    end
  end
  local grown, empty = memory() - kept, middle(rates["/empty"])
  for _, path in ipairs { "/empty", "/before", "/after" } do
    local rate = middle(rates[path])
    print(("%-34s %8.0f a second   %.2f of an empty location%s"):format(path == "/empty" and "an empty content_by_lua"
      or "verified and acknowledged, " .. path:sub(2), rate, rate / empty,
      path == "/empty" and "" or (" (goal %.1f: %s)"):format(GOAL, rate / empty >= GOAL and "met" or "missed")))
  end
  print(("memory of the workers after %d s of it: %+d kB (%d kB)"):format(2 * ROUNDS * SECONDS, grown, kept + grown))
end

--- Every delivery that was answered was done, and none twice: silent at the end, so that both sides are through.
local function nothing_lost()
  running:get "/reset"
  local got = load("/counted", true)
  local done, doubled = count "done", count "doubled"
  print(("%d answered with 200, %d done (%s), %d done twice (%s)"):format(got.answers - got.other, done,
    done == got.answers - got.other and "none lost: met" or "missed", doubled, doubled == 0 and "met" or "missed"))
end

local ok, problem = pcall(function()
  throughput()
  nothing_lost()
end)
local log = running:log()
running:stop()
if not ok then error(problem .. "\n" .. log:sub(-2000), 0) end
