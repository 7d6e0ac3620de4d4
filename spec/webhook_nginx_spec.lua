-- lua/chatwoot/webhook/nginx.lua in a real nginx with two workers: raw bodies, deadlines, duplicates, work after the answer, reloads. Runs
-- once in the whole suite.
local core = require "chatwoot.core"
local deliveries = require "spec.support.deliveries"
local nginx = require "spec.support.nginx"
local socket = require "socket"

if not nginx.once then return end

local MAIN = "thread_pool chatwoot threads=4 max_queue=65536;"
local HTTP = [[
  lua_shared_dict chatwoot_webhooks 10m;
  lua_shared_dict counts 10m;
  init_by_lua_block {
    local receiver = require "spec.support.receiver"
    local h = {}
    h.before = receiver.new {}
    h.after = receiver.new { mode = "after", concurrency = 2, max_waiting = 300 }
    h.full = receiver.new { mode = "after", concurrency = 1, max_waiting = 1 }
    h.quick = receiver.new { deadline = 0.1 }
    h.small = receiver.new { max_bytes = 500 }
    h.recorded = receiver.recorded()
    h.counts, h.reset = receiver.counts, receiver.reset
    handlers = h
  }
]]
local SERVER = [[
    location / { content_by_lua_block { handlers[ngx.var.uri:sub(2)]() } }
    location /spooled { client_body_buffer_size 1k; rewrite .* /before break; content_by_lua_block { handlers.before() } }
    location /small { client_body_buffer_size 1k; content_by_lua_block { handlers.small() } }
    location /twice { content_by_lua_block {
      ngx.req.read_body()
      local headers = ngx.req.get_headers()
      for i = 1, 2 do
        headers["x-chatwoot-delivery"] = "twice-" .. i
        handlers.after { body = ngx.req.get_body_data(), headers = headers }
      end
    } }
    location /stopped { content_by_lua_block {
      ngx.req.read_body()
      local status, word = handlers.quick { body = ngx.req.get_body_data(), headers = ngx.req.get_headers() }
      ngx.shared.counts:set("go", true)
      ngx.sleep(0.05) -- enough for one that was not stopped
      ngx.status = status
      ngx.say(word)
    } }
    location /early { access_by_lua_block {
      local ok, why = pcall(handlers.before)
      ngx.say(why)
      ngx.exit(200)
    } }
]]

local last = 0

--- A delivery as Chatwoot signs it. fields: of the payload.
local function delivery(fields, from, id)
  last = last + 1
  fields.event = fields.event or "message_created"
  local body, at = core.json.encode(fields), tostring(os.time())
  local secret = from == "inbox" and "secret-of-the-inbox" or from == "stranger" and "guessed" or "secret-of-the-bot"
  return { body = body, headers = { ["Content-Type"] = "application/json", ["X-Chatwoot-Delivery"] = id or "d-" .. last,
    ["X-Chatwoot-Timestamp"] = at, ["X-Chatwoot-Signature"] = "sha256=" .. core.hmac_sha256(secret, at .. "." .. body) } }
end

describe("webhooks in nginx", function()
  local running

  --- Sends without waiting. chunk: bytes of a chunk, nil for a Content-Length.
  local function open(path, one, chunk)
    local s = assert(socket.connect("127.0.0.1", running.port))
    s:settimeout(10)
    local lines = { ("POST %s HTTP/1.1\r\nHost: t\r\nConnection: close\r\n"):format(path) }
    for name, value in pairs(one.headers) do
      if name:lower() ~= "content-length" and name ~= "Host" then lines[#lines + 1] = ("%s: %s\r\n"):format(name, value) end
    end
    lines[#lines + 1] = chunk and "Transfer-Encoding: chunked\r\n\r\n" or ("Content-Length: %d\r\n\r\n"):format(#one.body)
    s:send(table.concat(lines))
    for at = 1, chunk and #one.body or 0, chunk or 1 do
      local part = one.body:sub(at, at + chunk - 1)
      s:send(("%x\r\n%s\r\n"):format(#part, part))
    end
    s:send(chunk and "0\r\n\r\n" or one.body)
    return s
  end

  local function answer(s)
    local status, body = running:finish(s)
    return status, (body:gsub("%s+$", ""))
  end

  local function post(path, one, chunk) return answer(open(path, one, chunk)) end

  local function count(name) return select(2, running:get("/counts?" .. name:gsub(" ", "%%20"))) end

  local function answers(status, word, path, one, chunk) assert.same({ status, word }, { post(path, one, chunk) }) end

  --- Waits for what happens without us; fails after 10 s.
  local function until_counted(name, value)
    local ends = socket.gettime() + 10
    while count(name) ~= value do
      if socket.gettime() > ends then error(("%s is %s, not %s\n%s"):format(name, count(name), value, running:log())) end
      socket.sleep(0.005)
    end
  end

  setup(function() running = nginx.start { main = MAIN, http = HTTP, server = SERVER, workers = 2 } end)
  teardown(function() running:stop() end)
  before_each(function() running:get "/reset" end)

  it("arrive as they were recorded, byte by byte", function()
    for _, one in ipairs(deliveries.few()) do
      answers(200, "done", "/recorded", one)
      assert.equal(one.event .. " of " .. one.from, count "last")
    end
    local odd = deliveries.few()[1]
    odd.body = odd.body:gsub("Wanda", "Wandb")
    answers(401, "refused", "/recorded", odd)
  end)

  it("arrive whole, from memory, from a file and in pieces", function()
    local large = delivery { long = ("é\\\n"):rep(50000) }
    for i, path in ipairs { "/before", "/spooled" } do
      for _, chunk in ipairs { false, 777 } do
        large.headers["X-Chatwoot-Delivery"] = path .. tostring(chunk)
        answers(200, "done", path, large, chunk or nil)
      end
      assert.equal(tostring(2 * i), count "done")
    end
    large.body = large.body:gsub("}$", " }")
    answers(401, "refused", "/spooled", large)
  end)

  it("are refused when they are too large, with a length and without", function()
    local large = delivery { long = ("x"):rep(600) }
    answers(413, "refused", "/small", large)
    answers(413, "refused", "/small", large, 100)
    answers(413, "refused", "/small", delivery { long = ("x"):rep(3000) }, 100) -- from a file
    local announced = assert(socket.connect("127.0.0.1", running.port)) -- and never sent
    announced:settimeout(10)
    announced:send "POST /small HTTP/1.1\r\nHost: t\r\nConnection: close\r\nContent-Length: 501\r\n\r\n"
    assert.same({ 413, "refused" }, { answer(announced) })
    answers(200, "done", "/small", delivery { long = ("x"):rep(300) })
    assert.equal("1", count "done")
  end)

  it("are refused when they are not ours, and nothing is called", function()
    answers(401, "refused", "/before", delivery({}, "stranger"))
    answers(401, "refused", "/before", { body = "", headers = {} })
    local twice = delivery {}
    twice.headers["x-chatwoot-SIGNATURE"] = twice.headers["X-Chatwoot-Signature"]
    answers(401, "refused", "/before", twice)
    assert.equal(405, (running:get "/before"))
    assert.equal("nil", count "done")
    assert.is_nil(running:log():find("secret-of", 1, true))
  end)

  it("that fail are a bot's 500 and anybody else's 200, and on.error hears of both", function()
    answers(500, "failed", "/before", delivery { content = "raise" })
    until_counted("errors", "1")
    assert.matches("message_created: .*no luck", count "error")
    answers(200, "failed", "/before", delivery({ content = "raise", event = "message_updated" }, "inbox"))
    until_counted("errors", "2")
    assert.matches("message_updated: .*no luck", count "error")
  end)

  it("that take too long are stopped and have failed", function()
    answers(500, "failed", "/quick", delivery { content = "sleep 60" })
    until_counted("error", "message_created: deadline")
    answers(200, "failed", "/quick", delivery({ content = "sleep 60" }, "inbox"))
    answers(200, "done", "/quick", delivery { content = "sleep 0.01" })
    assert.equal("1", count "done")
  end)

  it("that take too long really end, also where the script reads the request itself", function()
    answers(500, "failed", "/stopped", delivery { content = "hold" })
    assert.same({ "1", "nil" }, { count "holding", count "done" })
  end)

  it("that wait for a silent server too long are answered in time all the same", function()
    local silent = assert(socket.bind("127.0.0.1", 0))
    local _, port = silent:getsockname()
    answers(500, "failed", "/quick", delivery { content = "http://127.0.0.1:" .. port })
    until_counted("error", "message_created: deadline")
    silent:close()
  end)

  it("are done once, whichever worker they come to; a failed one is done again", function()
    for _, word in ipairs { "done", "duplicate", "duplicate", "duplicate", "duplicate", "duplicate" } do
      answers(200, word, "/before", delivery({}, "bot", "same"))
    end
    for _ = 1, 3 do answers(500, "failed", "/before", delivery({ content = "raise" }, "bot", "other")) end
    answers(200, "done", "/before", delivery({}, "bot", "other"))
    assert.equal("2", count "done")
  end)

  it("that come again while they are worked on are sent away", function()
    local first = open("/before", delivery({ content = "hold" }, "bot", "held"))
    until_counted("holding", "1")
    answers(429, "under way", "/before", delivery({}, "bot", "held"))
    answers(200, "under way", "/before", delivery({}, "inbox", "held"))
    running:get "/counts?go=1"
    assert.same({ 200, "done" }, { answer(first) })
    answers(200, "duplicate", "/before", delivery({}, "bot", "held"))
    assert.equal("1", count "done")
  end)

  it("are answered before the work in mode after, and all is done", function()
    for i = 1, 200 do answers(200, "accepted", "/after", delivery({ content = "hold" }, "bot", "after-" .. i)) end
    assert.equal("nil", count "done")
    answers(200, "under way", "/after", delivery({}, "bot", "after-7"))
    running:get "/counts?go=1"
    until_counted("done", "200")
    assert.equal("nil", count "doubled")
    answers(200, "duplicate", "/after", delivery({}, "bot", "after-7"))
  end)

  it("that come in one go do not wait for each other", function()
    running:finish(open("/twice", delivery { content = "hold" }))
    until_counted("holding", "2")
    running:get "/counts?go=1"
    until_counted("done", "2")
  end)

  it("that fail after the answer come to on.error", function()
    answers(200, "accepted", "/after", delivery { content = "raise" })
    until_counted("errors", "1")
    assert.matches("no luck", count "error")
  end)

  it("are worked on before the answer where too many wait", function()
    local words, open_ones = { accepted = 0, done = 0 }, {}
    for i = 1, 20 do open_ones[i] = open("/full", delivery({ content = "sleep 0.01" }, "bot", "full-" .. i)) end
    for _, s in ipairs(open_ones) do
      local _, word = answer(s)
      words[word] = words[word] + 1
    end
    assert.equal(20, words.accepted + words.done)
    assert.is_true(words.done > 0)
    until_counted("done", "20")
  end)

  it("that were answered are done though nginx is reloaded", function()
    for i = 1, 30 do answers(200, "accepted", "/after", delivery({ content = "hold" }, "bot", "hup-" .. i)) end
    running:signal "HUP"
    until_counted("leaving", "true")
    running:get "/counts?go=1"
    until_counted("done", "30")
    assert.equal("nil", count "doubled")
  end)

  it("that were answered are done though nginx has no timer left to run, and none comes after them", function()
    local full = nginx.start { http = HTTP .. "  lua_max_running_timers 1;\n  lua_check_client_abort on;\n", server = SERVER .. [[
      location = /occupied { content_by_lua_block {
        ngx.timer.at(0, function()
          while not ngx.shared.counts:get "go" do ngx.sleep(0.005) end
        end)
        ngx.sleep(0.001)
        ngx.print(ngx.timer.running_count())
      } }
    ]] }
    local usual = running
    running = full
    local ok, problem = pcall(function()
      assert.equal("1", select(2, running:get "/occupied"))
      for i = 1, 5 do
        local s = open("/after", delivery({ content = "sleep 0.02" }, "bot", "late-" .. i))
        assert.equal("HTTP/1.1 200 OK", s:receive "*l")
        s:close() -- as one does that has its answer
      end
      until_counted("done", "5")
      assert.equal("nil", count "doubled")
    end)
    running = usual
    full:stop()
    assert(ok, problem)
  end)

  it("are refused outside the content phase, in words", function()
    assert.matches("call it in content_by_lua, not in access", select(2, running:get "/early"))
  end)

  it("name the line that is missing", function()
    local ok, text = pcall(nginx.start, { http = 'init_by_lua_block { require("chatwoot.webhook").handler { '
      .. 'secrets = { { secret = "x", from = "bot" } }, on = { x = print } } }' })
    assert.is_false(ok)
    assert.matches("lua_shared_dict chatwoot_webhooks 10m;", text)
  end)
end)
