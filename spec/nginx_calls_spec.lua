-- What the client promises, kept inside a real nginx against the sandbox over HTTP: repeats, waits, exactly once, hooks, pacing over all
-- workers, files, walks, many at once.
local chatwoot = require "chatwoot"
local nginx = require "spec.support.nginx"
local sandbox = require "spec.support.sandbox"
local server = require "spec.support.server"

if not nginx.once then return end

local SETTINGS = [[
  lua_shared_dict budget 1m;
  lua_shared_dict tiny 12k;
  init_by_lua_block { package.loaded["spec.settings"] = { base_url = "%s", api_token = "%s", account_id = %d } }
]]

--- Scripts begin with this: a client of their own with these options beside the settings.
local PRELUDE = [[
  local chatwoot = require "chatwoot"
  local function client_of(more)
    local options = more or {}
    for name, value in pairs(package.loaded["spec.settings"]) do options[name] = value end
    return chatwoot.new(options)
  end
  local function fail(order)
    chatwoot.assert(client_of():request { method = "POST", path = "/sandbox/fail", json = order })
  end
]]

for _, name in ipairs { "thread", "resty" } do
  describe("the client inside nginx over " .. name, function()
    local world, running
    setup(function()
      world = sandbox.start()
      running = nginx.start { resty = name == "resty", main = "thread_pool chatwoot threads=16 max_queue=65536;", server = nginx.RUN,
        http = SETTINGS:format(world.url, world.tokens.administrator, world.account_id) }
    end)
    teardown(function()
      running:stop()
      world.stop()
    end)

    --- NAME in the text is the transport's.
    local function run(text) return running:run(PRELUDE .. text:gsub("NAME", name)) end

    it("repeats a read, waiting without stopping the worker", function()
      assert.equal("again 503 inboxes:list 1\ndone true 2 served", run [[
        local client = client_of { on_retry = function(e) ngx.say("again ", e.status, " ", e.operation, " ", e.attempt) end,
          on_response = function(e) ngx.print("done ", e.error == nil, " ", e.attempts) end }
        local served = 0
        local other = ngx.thread.spawn(function() for _ = 1, 5 do ngx.sleep(0.001) served = served + 1 end end)
        fail { operation = "inboxes.list", status = 503, times = 1 }
        chatwoot.assert(client.inboxes:list())
        ngx.print(served == 5 and " served" or " alone")
      ]])
    end)

    it("never repeats a write whose answer was lost, and says it is uncertain", function()
      assert.equal("server true 1", run [[
        fail { operation = "labels.create", status = 502, times = 1 }
        local made, err = client_of().labels:create { title = "one-NAME" }
        ngx.print(err.kind, " ", err.uncertain, " ", err.attempts)
      ]])
    end)

    it("gives up at once on a wait longer than its deadline", function()
      assert.equal("rate_limit true 1", run [[
        fail { operation = "inboxes.list", status = 429, times = 1, headers = { ["Retry-After"] = "3600" } }
        local list, err = client_of().inboxes:list()
        ngx.print(err.kind, " ", err.retry_after >= 3600, " ", err.attempts)
      ]])
    end)

    it("sends a message exactly once though its answer was lost", function()
      assert.equal("false true 1", run [[
        local client = client_of()
        local id = chatwoot.assert(client.conversations:list { status = "all" })[1].id
        fail { operation = "messages.create", kind = "connection", after_commit = true, times = 1 }
        local first = chatwoot.assert(client.messages:send(id, "Shipped", { key = "k-NAME" }))
        local second = chatwoot.assert(client.messages:send(id, "Shipped", { key = "k-NAME" }))
        local count = 0
        for message in client.messages:each(id) do
          if (message.content_attributes or {}).client_token == "k-NAME" then count = count + 1 end
        end
        ngx.print(first.existing, " ", second.existing, " ", count)
      ]])
    end)

    it("sends files and fetches them", function()
      assert.equal("70000 true", run [[
        local path = os.tmpname()
        local file = io.open(path, "wb")
        file:write(("1234567890"):rep(7000))
        file:close()
        local client = client_of()
        local id = chatwoot.assert(client.conversations:list { status = "all" })[1].id
        local message = chatwoot.assert(client.messages:create(id, { content = "x", attachments = { { path = path, filename = "a.txt" } } }))
        os.remove(path)
        local _, err = client:download(message.attachments[1].data_url, path)
        local back = io.open(path, "rb"):read "*a"
        os.remove(path)
        ngx.print(#back, " ", back == ("1234567890"):rep(7000))
      ]])
    end)

    it("raises an error of a hook when the call is over, and the next call works", function()
      assert.matches("^false.-boom\n%d", run [[
        local broken = true
        local client = client_of { on_response = function() if broken then error "boom" end end }
        ngx.say(pcall(client.inboxes.list, client.inboxes))
        broken = false
        ngx.print(#chatwoot.assert(client.inboxes:list()))
      ]])
    end)

    it("answers cancelled when it was closed", function()
      assert.equal("cancelled", run [[
        local client = client_of()
        client:close()
        local _, err = client.inboxes:list()
        ngx.print(err.kind)
      ]])
    end)

    it("maps, spawns and queues on light threads", function()
      assert.equal("30 30 false 404\n3\nab\n8", run [[
        local async = require "chatwoot.async"
        local client, now, most = client_of(), 0, 0
        local ids = {}
        for i = 1, 30 do ids[i] = i end
        local got = async.map(ids, function(i)
          now = now + 1
          most = math.max(most, now)
          local reply, err = client:request { path = i == 7 and "/nowhere" or "/api" }
          now = now - 1
          if i == 7 then return nil, reply and reply.status or err.status end
          return reply and i
        end)
        ngx.say(got.n, " ", got[30], " ", tostring(got[7]), " ", got.errors[7])
        ngx.say(async.run(function()
          local order = {}
          local a = async.spawn(function() order[#order + 1] = "a" async.sleep(0.001) return 1 end)
          local b = async.spawn(function() order[#order + 1] = "b" return 2 end)
          local sum = a:wait() + b:wait()
          assert(a:done() and table.concat(order) == "ab")
          return sum
        end))
        local queue, out = async.queue(1), {}
        async.run(function()
          async.spawn(function() queue:push "a" queue:push "b" queue:close() end)
          for value in function() return queue:pop() end do out[#out + 1] = value end
        end)
        ngx.say(table.concat(out))
        ngx.print(most)
      ]])
    end)

    it("hands on what tasks raise, and refuses what nginx can't do", function()
      assert.equal("false first\nfalse lost\nfalse script:N: task:cancel: light threads\nfalse script:N: async.timeout: light threads\n"
        .. "false script:N: async.spawn: has its place inside async.run\n", (run [[
        local async = require "chatwoot.async"
        local function say(ok, why) ngx.say(ok, " ", (tostring(why):match "^(.- light threads)" or why)) end
        local begun
        say(pcall(async.run, function() async.spawn(function() begun = true end) error("first", 0) end))
        assert(not begun)
        say(pcall(async.run, function() async.spawn(function() error("lost", 0) end) end))
        say(pcall(async.run, function() async.spawn(print):cancel() end))
        say(pcall(async.timeout, 1, print))
        say(pcall(async.spawn, print))
      ]]):gsub("script:%d+", "script:N"))
    end)
  end)
end

describe("pacing inside nginx", function()
  local upstream, running
  setup(function()
    upstream = server.start()
    running = nginx.start { workers = 2, main = "thread_pool chatwoot threads=4 max_queue=65536;", server = nginx.RUN,
      http = SETTINGS:format(upstream.url, "t", 1) }
  end)
  teardown(function()
    running:stop()
    upstream.stop()
  end)

  local function run(text) return running:run(PRELUDE .. text) end

  it("is one budget for all workers where it is shared", function()
    local pids, passed, refused = {}, 0, 0
    for i = 1, 400 do
      local pid, status = run([[
        CLIENT = rawget(_G, "CLIENT") or client_of { limits = { per_minute = 7, shared = "budget" } }
        local reply, err = CLIENT:request { path = "/echo" }
        ngx.print(ngx.worker.pid(), " ", reply and reply.status or err.kind)
      ]]):match "^(%d+) (%S+)$"
      pids[pid] = true
      if status == "200" then passed = passed + 1 else refused = refused + (status == "rate_limit" and 1 or 0) end
      local _, second = next(pids, next(pids))
      if second and i > 20 then break end
    end
    assert.is_true(next(pids, next(pids)) ~= nil, "only one worker was reached")
    assert.equal(7, passed)
    assert.is_true(refused >= 14)
  end)

  it("is no larger where workers ask for a slot at the same moment", function()
    local asks, seen, taken = {}, {}, 0
    for i = 1, 60 do
      asks[i] = running:open("/run", [[
        local slots, taken = require("chatwoot.shared_limits").new { per_minute = 1, shared = "budget" }, 0
        for _ = 1, 20000 do taken = taken + (slots:take(1000, 1) and 1 or 0) end
        ngx.print(ngx.worker.pid(), " ", taken)
      ]])
    end
    for i = 1, 60 do
      local pid, count = select(2, running:finish(asks[i])):match "^(%d+) (%d+)$"
      seen[pid], taken = true, taken + tonumber(count)
    end
    assert.is_true(next(seen, next(seen)) ~= nil, "only one worker was reached")
    assert.equal(1, taken)
  end)

  it("leaves a second of room for workers that send later than they planned", function()
    assert.equal("0 nil 0.9 0", run [[
      local slots = require("chatwoot.shared_limits").new { per_minute = 1, shared = "budget" }
      local now = ngx.now() + 1000 -- whoever took it before is done
      local first, none, wait = slots:take(now, 1), slots:take(now + 60.1, 0.5)
      ngx.print(first, " ", tostring(none), " ", ("%.1f "):format(wait), slots:take(now + 61, 0.5))
    ]])
  end)

  it("comes back where its dictionary lost it, and is never too small without a word", function()
    assert.equal("nil nil 0 3\n0 3\nfalse false", run [[
      local limits, dict = require "chatwoot.shared_limits", ngx.shared.budget
      local slots = limits.new { per_minute = 3, shared = "budget" }
      dict:delete(slots.key)
      local first, soon = slots:take(100, 1), slots:take(101.1, 1)
      ngx.say(tostring(first), " ", tostring(soon), " ", slots:take(101.1, 1), " ", dict:llen(slots.key))
      dict:lpush(slots.key, 0) -- one that was held for long comes back beside the new ones
      ngx.say(slots:take(101.1, 1), " ", dict:llen(slots.key))
      for i = 1, 2 do ngx.print(i == 1 and "" or " ", (pcall(limits.new, { per_minute = 100000, shared = "tiny" }))) end
    ]])
  end)

  it("is each client's own where it is not", function()
    assert.equal("200 rate_limit 200", run [[
      local a, b = client_of { limits = { per_minute = 1 } }, client_of { limits = { per_minute = 1 } }
      local function call(client)
        local reply, err = client:request { path = "/echo" }
        return reply and reply.status or err.kind
      end
      ngx.print(call(a), " ", call(a), " ", call(b))
    ]])
  end)

  it("says which line is missing for a dictionary that is not there", function()
    assert.matches('no dictionary "other": add the line "lua_shared_dict other 1m;"', run [[
      ngx.print(select(2, pcall(client_of, { limits = { per_minute = 7, shared = "other" } })))
    ]])
  end)

  it("can't be shared outside", function()
    assert.error_matches(function() chatwoot.new { limits = { per_minute = 7, shared = "budget" } } end, "nginx has no dictionary")
  end)
end)
