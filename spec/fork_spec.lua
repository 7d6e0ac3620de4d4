-- A client used on both sides of a fork: child and parent never share a connection, and neither disturbs the other. Needs Debian's
-- lua-posix, which has no build for Lua 5.4. The server (support/fault_server.lua) answers with the number of the connection.

local faults = require "spec.support.faults"

local found, unistd = pcall(require, "posix.unistd")
local _, wait = pcall(require, "posix.sys.wait")

describe("a fork", function()
  if not found and _VERSION == "Lua 5.4" then
    print "note: fork_spec: lua-posix has no build for Lua 5.4, the other versions try it"
    return
  elseif not found then
    pending "needs the package lua-posix"
    return
  end

  local running, client, transport
  setup(function() running = faults.start() end)
  teardown(function() running.stop() end)

  before_each(function()
    for number, case in ipairs(faults.cases) do
      if case.kept == "number" then running:use(number) end
    end
    client, transport = running:client()
  end)
  after_each(function() transport:close() end)

  --- The connection that a call went over.
  local function connection(call)
    local value, err = call()
    return value and value.id or error(tostring(err), 0)
  end
  local function read() return connection(function() return client.labels:get(3) end) end
  local function write() return connection(function() return client.labels:create { title = "vip" } end) end

  --- Runs a function in a child. @return function that waits for it and returns the small number it answered
  local function child(fn)
    local pid = assert(unistd.fork())
    if pid == 0 then
      local ok, answer = pcall(fn)
      unistd._exit(ok and answer or 255) -- nothing of busted's, nor of the collector's, happens twice
    end
    return function()
      local _, how, status = wait.wait(pid)
      assert.equal("exited", how)
      assert.not_equal(255, status)
      return status
    end
  end

  it("gives the child connections of its own, and leaves the parent's alone", function()
    assert.equal(1, read())
    local answer = child(function()
      local mine = read()
      assert(write() == mine and read() == mine)
      return mine
    end)
    local theirs = answer()
    assert.is_true(theirs > 1)
    assert.equal(1, write())
    assert.equal(1, read())
  end)

  it("lets both work at the same time, each with its own answers", function()
    assert.equal(1, write())
    local function work(mine)
      for _ = 1, 25 do
        assert(write() == mine)
        assert(read() == mine)
      end
      return mine
    end
    local first, second = child(function() return work(read()) end), child(function() return work(read()) end)
    assert.equal(1, work(1))
    local numbers = { 1, first(), second() }
    table.sort(numbers)
    assert.same({ 1, 2, 3 }, numbers)
    assert.equal(1, read())
  end)

  it("lets the child close or collect what it inherited", function()
    assert.equal(1, read())
    assert.equal(0, child(function()
      transport:close()
      client, transport = nil, nil
      collectgarbage()
      collectgarbage()
      return 0
    end)())
    assert.equal(1, write())
  end)

  it("holds for a child's child", function()
    assert.equal(1, read())
    local answer = child(function()
      local mine = read()
      local deeper = child(read)()
      return mine == read() and deeper ~= mine and deeper ~= 1 and mine or 255
    end)
    assert.is_true(answer() > 1)
    assert.equal(1, read())
  end)
end)
