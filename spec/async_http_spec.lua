-- chatwoot.async over real HTTP on loopback: many at once, the limit of connections, and that nothing is left behind wherever a call is
-- cancelled: no socket, no transfer, no .part file.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local curl = require "chatwoot.transport.curl"
local scheduler = require "chatwoot.scheduler"
local server = require "spec.support.server"
local sockets = require "spec.support.sockets"

describe("chatwoot.async over HTTP", function()
  local running, client
  setup(function() running = server.start() end)
  teardown(function() running.stop() end)
  after_each(function()
    if client then client:close() end
    client = nil
    assert.is_nil(next(scheduler.handles()))
  end)

  local function new(options)
    client = chatwoot.new { base_url = running.url, api_token = "token", account_id = 1, max_connections = options.max_connections,
      max_retries = options.max_retries, on_request = options.on_request }
    return client
  end

  local function numbers(count)
    local list = {}
    for i = 1, count do list[i] = i end
    return list
  end

  local function counts() return core.json.decode(new({}):request({ path = "/counts" }).body) end -- after_each closes it

  it("makes 1,000 calls, 50 at once, and gives each its own answer", function()
    new { max_connections = 50 }
    local out = async.run(async.map, numbers(1000), function(i)
      local body = i % 3 == 0 and { text = ("x"):rep(i * 10), i = i } or nil
      local reply, err = client:request { method = body and "POST" or "GET", path = "/echo?i=" .. i, json = body }
      if not reply then return nil, err end
      return reply.json.path == "/echo?i=" .. i and (not body or core.json.decode(reply.json.body).i == i)
    end, { concurrency = 50 })
    assert.equal(1000, out.n)
    for i = 1, 1000 do assert.is_true(out[i], tostring(out.errors[i])) end
    assert.is_true(sockets() <= 55)
  end)

  it("has no more connections to a host than max_connections, in turn", function()
    new { max_connections = 3 }
    local before, most, order = sockets(), 0, {}
    async.run(async.map, numbers(40), function(i)
      assert.equal(200, client:request({ path = "/drip/2" }).status)
      order[#order + 1] = i
      if i % 10 == 0 then most = math.max(most, sockets() - before) end
      return true
    end, { concurrency = 40 })
    assert.equal(3, most)
    for at, i in ipairs(order) do assert.is_true(math.abs(at - i) <= 3) end
  end)

  it("tells the deadline to a call that waits for a connection", function()
    new { max_connections = 2 }
    async.run(function()
      local silent = {}
      for i = 1, 2 do silent[i] = async.spawn(client.request, client, { path = "/silent" }) end
      async.sleep(0)
      local reply, err = client:request({ path = "/echo" }, { deadline = 0.05 })
      assert.is_nil(reply)
      assert.equal("deadline", err.kind)
      assert.matches("waiting for a free connection", err.message)
      assert.is_false(err.uncertain)
      for _, task in ipairs(silent) do task:cancel() end
      assert.equal(200, client:request({ path = "/echo" }).status)
    end)
  end)

  it("retries, and replaces connections that died", function()
    new { max_connections = 4 }
    local out = async.run(async.map, numbers(30), function(i)
      if i % 3 == 0 then client:request { path = "/die" } end
      return client:request { path = "/echo?i=" .. i }
    end)
    for i = 1, 30 do assert.equal("/echo?i=" .. i, out[i] and out[i].json.path, tostring(out.errors[i])) end
  end)

  it("never sends an unsafe request twice", function()
    local transport = curl.new { max_connections = 4 }
    local function send(method, path)
      return transport:send { method = method, url = running.url .. path, headers = {}, safe = method == "GET",
        body = method == "POST" and { "{}" } or nil }
    end
    send("GET", "/reset")
    async.run(async.map, numbers(20), function(i)
      send("GET", "/die")
      send("POST", "/echo/" .. i)
    end)
    transport:close()
    for path, count in pairs(counts()) do
      if path:find "^/echo/" then assert.equal(1, count, path) end
    end
  end)

  describe("cancelling", function()
    local path
    before_each(function() path = os.tmpname() end)
    after_each(function() os.remove(path) end)

    local function parts()
      local pipe = assert(io.popen('ls "' .. path .. '".part-* 2>/dev/null'))
      local text = pipe:read "*a"
      pipe:close()
      return text
    end

    -- each starts something that lasts; what the error says beside its kind
    local stages = {
      ["while the answer is awaited"] = { function() return client:request { path = "/silent" } end, false },
      ["while a write awaits its answer"] = { function() return client:request { method = "POST", path = "/silent", json = {} } end, true },
      ["inside a body"] = { function() return client:request { path = "/drip/1000" } end, false },
      ["inside a body that goes to a file"] = { function() return client:download(running.url .. "/drip/1000", path) end, false },
      ["in the wait before another try"] = { function() return client:request({ path = "/status/503" }) end },
      ["inside async.timeout"] = { function() return async.timeout(60, client.request, client, { path = "/silent" }) end },
      ["in a map"] = { function() return async.map(numbers(20), function() return client:request { path = "/silent" } end) end },
    }
    for name, stage in pairs(stages) do
      it(name .. " leaves nothing", function()
        new { max_retries = 9 }
        local before, err = sockets(), nil
        async.run(function()
          local task = async.spawn(stage[1])
          async.sleep(0.08)
          task:cancel()
          err = select(2, async.pcall(task.wait, task))
          assert.is_nil(next(scheduler.handles()))
        end)
        assert.equal("cancelled", err.kind)
        if stage[2] ~= nil then
          assert.equal(stage[2], err.uncertain)
          assert.truthy(err.operation)
        end
        assert.is_true(sockets() - before <= (stage[2] == nil and 1 or 0)) -- one that is kept after a whole answer
        assert.equal("", parts())
      end)
    end

    it("in the line for a connection leaves the line to the others", function()
      new { max_connections = 1 }
      async.run(function()
        local first = async.spawn(client.request, client, { path = "/silent" })
        async.sleep(0)
        local line = {}
        for i = 1, 4 do line[i] = async.spawn(client.request, client, { path = "/echo?i=" .. i }) end
        async.sleep(0)
        line[1]:cancel()
        line[3]:cancel()
        first:cancel()
        line[2]:cancel() -- it has its turn already
        assert.equal("/echo?i=4", line[4]:wait().json.path)
        for i = 1, 3 do
          local ok, err = async.pcall(line[i].wait, line[i])
          assert.is_false(ok)
          assert.equal("cancelled", err.kind)
        end
        assert.equal(200, client:request({ path = "/echo" }).status)
      end)
    end)

    it("by an error of the function that runs ends what the others do", function()
      new {}
      local before = sockets()
      local ok, err = pcall(async.run, function()
        for _ = 1, 5 do async.spawn(client.request, client, { path = "/silent" }) end
        async.sleep(0.02)
        error("enough", 0)
      end)
      assert.is_false(ok)
      assert.equal("enough", err)
      assert.equal(before, sockets())
    end)

    it("by closing the client answers `cancelled`", function()
      local before = sockets()
      new { max_connections = 2 }
      async.run(function()
        local tasks = {}
        for i = 1, 5 do tasks[i] = async.spawn(client.request, client, { method = "POST", path = "/silent" }) end
        async.sleep(0.02)
        client:close()
        for i, task in ipairs(tasks) do
          local reply, err = task:wait()
          assert.is_nil(reply)
          assert.equal("cancelled", err.kind)
          assert.equal(i <= 2, err.uncertain)
        end
        local _, err = client:request { path = "/echo" }
        assert.equal("cancelled", err.kind)
      end)
      assert.equal(before, sockets())
    end)

    it("by an error that is no task's, of clients nobody holds, leaves nothing", function()
      local before, module = sockets(), require "chatwoot.curl"
      local wait, turns = module.wait, 0
      module.wait = function(...)
        turns = turns + 1
        if turns > 5 then error("interrupted!", 0) end
        wait(...)
      end
      local ok, err = pcall(async.run, function()
        for _ = 1, 3 do
          local own = chatwoot.new { base_url = running.url, api_token = "t", account_id = 1 }
          async.spawn(own.request, own, { path = "/silent" })
        end
        while true do async.sleep(0.001) end
      end)
      module.wait = wait
      assert.is_false(ok)
      assert.equal("interrupted!", err)
      collectgarbage()
      collectgarbage()
      assert.equal(before, sockets())
    end)
  end)

  it("raises the error of a hook in the task that called, and leaves nothing", function()
    new { on_request = function(event)
      if event.url:find "bad" then error("own hook", 0) end
    end }
    async.run(function()
      local bad = async.spawn(client.request, client, { path = "/bad" })
      local good = async.spawn(client.request, client, { path = "/echo" })
      local ok, err = async.pcall(bad.wait, bad)
      assert.is_false(ok)
      assert.equal("own hook", err)
      assert.equal(200, good:wait().status)
    end)
  end)

  it("blocks outside of run, with the same client and the same connections", function()
    new {}
    assert.equal(200, client:request({ path = "/echo" }).status)
    local before = sockets()
    assert.equal(200, async.run(function() return client:request({ path = "/echo" }).status end))
    assert.equal(200, client:request({ path = "/echo" }).status)
    assert.equal(before, sockets())
  end)

  it("keeps memory flat over many calls", function()
    new {}
    if jit then jit.off() jit.flush() end -- what it compiles counts as memory
    local function work(count)
      async.run(async.map, numbers(count), function(i) return client:request { path = "/echo?i=" .. i } and true end)
      collectgarbage()
      collectgarbage()
      return collectgarbage "count"
    end
    work(300)
    local before = work(100)
    local after = work(1500)
    after = math.min(after, work(100))
    if jit then jit.on() end
    assert.is_true(after - before < 40, after - before)
  end)
end)

describe("several transports", function()
  it("are waited for together", function()
    local running = server.start()
    local transports = { curl.new(), curl.new(), curl.new { max_connections = 1 } }
    local out = async.run(async.map, { 1, 2, 3, 1, 2, 3, 1, 2, 3 }, function(which, i)
      return transports[which]:send { method = "GET", url = running.url .. (i % 2 == 0 and "/drip/2" or "/echo"), headers = {}, safe = true }
    end)
    for i = 1, 9 do assert.equal(200, out[i] and out[i].status, tostring(out.errors[i])) end
    for _, transport in ipairs(transports) do transport:close() end
    running.stop()
  end)
end)
