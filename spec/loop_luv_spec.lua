-- Tasks in an event loop of somebody else: libuv's, by luv, where it is installed; and what attach promises of any loop.
local async = require "chatwoot.async"
local chatwoot = require "chatwoot"
local loops = require "spec.support.loop"
local server = require "spec.support.server"
local sockets = require "spec.support.sockets"

local has_luv, uv = pcall(require, "luv")

describe("attach", function()
  after_each(function() async.detach() end)

  it("refuses what is no loop, a second one, and run beside it", function()
    assert.error_matches(function() async.attach {} end, "the loop has no function %a+")
    assert.error_matches(function() async.attach(loops.new(), { onerror = print }) end, "unknown option onerror")
    async.attach(loops.new())
    assert.error_matches(function() async.attach(loops.new()) end, "attached already")
    assert.error_matches(function() async.run(print) end, "async.attach does its work")
    async.detach()
    async.detach()
    assert.equal(1, async.run(function() return 1 end))
  end)

  it("runs tasks in the loop's callbacks, never at once", function()
    local loop, trace = loops.new(), {}
    async.attach(loop)
    local queue = async.queue()
    async.spawn(function()
      trace[#trace + 1] = "begun"
      trace[#trace + 1] = queue:pop()
    end)
    assert.same({}, trace)
    loop.run()
    assert.same({ "begun" }, trace)
    queue:push "pushed from outside"
    loop.run()
    assert.same({ "begun", "pushed from outside" }, trace)
  end)

  it("hands errors that nobody waits for to on_error, or raises them into the loop", function()
    local loop, got = loops.new(), {}
    async.attach(loop, { on_error = function(err) got[#got + 1] = err end })
    async.spawn(function() error("one", 0) end)
    local waited = async.spawn(function()
      async.sleep(1)
      error("two", 0)
    end)
    async.spawn(function() got.waited = select(2, async.pcall(waited.wait, waited)) end)
    loop.run()
    assert.same({ "one", waited = "two" }, got)
    async.detach()
    loop = loops.new()
    async.attach(loop)
    async.spawn(function() error("three", 0) end)
    assert.error_matches(loop.run, "three")
  end)

  it("is left with all tasks cancelled", function()
    local loop, why = loops.new(), nil
    async.attach(loop)
    local task = async.spawn(function()
      why = select(2, async.pcall(async.sleep, 60))
      async.sleep(60)
    end)
    async.spawn(function() async.detach() end)
    assert.error_matches(loop.run, "not from within a task")
    async.detach()
    assert.equal("cancelled", why.kind)
    assert.is_true(task:done())
    assert.equal(0, loop.run())
  end)
end)

describe("luv", function()
  if not has_luv then
    it("is not installed for this Lua", function() pending("luv is not installed: Debian's package is lua-luv") end)
    return
  end
  local luv = require "chatwoot.loop.luv"
  local running, client
  setup(function() running = server.start() end)
  teardown(function() running.stop() end)
  before_each(function()
    client = chatwoot.new { base_url = running.url, api_token = "token", account_id = 1, max_connections = 10, max_retries = 0 }
  end)
  after_each(function()
    async.detach()
    client:close()
  end)

  local function handles()
    local count = 0
    uv.walk(function(handle)
      if not handle:is_closing() then count = count + 1 end
    end)
    return count
  end

  it("carries calls while its own timers go on", function()
    local items, ticks, out, during = {}, 0, nil, nil
    for i = 1, 200 do items[i] = i end
    local timer = uv.new_timer()
    timer:start(1, 1, function() ticks = ticks + 1 end)
    async.attach(luv.new())
    async.spawn(function()
      local slow = async.spawn(client.request, client, { path = "/drip/3" })
      out = async.map(items, function(i)
        local reply, err = client:request { path = "/echo?i=" .. i }
        return reply and reply.json.path == "/echo?i=" .. i, err
      end, { concurrency = 20 })
      assert.equal(200, slow:wait().status)
      during = ticks
      timer:close()
    end)
    uv.run()
    assert.equal(200, out.n)
    for i = 1, 200 do assert.is_true(out[i], tostring(out.errors[i])) end
    assert.is_true(during > 0)
    assert.equal(0, handles())
  end)

  it("ends calls by time, by cancelling and by silence, and leaves nothing in the loop", function()
    local before, errs = sockets(), {}
    async.attach(luv.new())
    async.spawn(function()
      errs.timeout = select(2, async.timeout(0.02, client.request, client, { path = "/silent" }))
      errs.idle = select(2, client:request({ path = "/silent" }, { timeout = 0.03 }))
      errs.deadline = select(2, client:request({ path = "/drip/1000" }, { deadline = 0.1 }))
      local task = async.spawn(client.request, client, { path = "/silent" })
      async.sleep(0.01)
      task:cancel()
      errs.cancelled = select(2, async.pcall(task.wait, task))
      for i = 1, 5 do assert(client:request { path = "/die?" .. i }) end -- sockets close and their numbers are given out again
    end)
    uv.run()
    assert.equal("timeout", errs.timeout.kind)
    assert.equal("timeout", errs.idle.kind)
    assert.equal("deadline", errs.deadline.kind)
    assert.equal("cancelled", errs.cancelled.kind)
    assert.equal(0, handles())
    assert.is_true(sockets() - before <= 1)
  end)

  it("lets go of what is under way when detached", function()
    local before = sockets()
    async.attach(luv.new())
    for _ = 1, 3 do async.spawn(client.request, client, { path = "/silent" }) end
    local turns = 0
    repeat
      uv.run "nowait"
      turns = turns + 1
    until sockets() == before + 3 or turns == 100
    assert.equal(before + 3, sockets())
    async.detach()
    assert.equal(0, handles())
    uv.run()
    assert.equal(before, sockets())
  end)

  it("stands a blocking call outside of all tasks", function()
    local status
    async.attach(luv.new())
    async.spawn(function() status = client:request({ path = "/drip/3" }).status end)
    uv.run "nowait"
    assert.equal(200, client:request({ path = "/echo" }).status)
    uv.run()
    assert.equal(200, status)
  end)
end)
