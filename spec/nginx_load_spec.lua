-- Many calls at once through one worker of a real nginx: none blocks it, none is lost when nginx is told to reload or to leave, none takes
-- anything along when its client goes away, and memory stays. Nothing is timed: the upstream holds answers back until it has seen enough.
local curl = require "chatwoot.transport.curl"
local nginx = require "spec.support.nginx"
local server = require "spec.support.server"

if not nginx.once then return end

local SERVER = nginx.RUN .. [[
    location = /call { content_by_lua_block { require("spec.support.inside").call() } }
]]

for _, name in ipairs { "thread", "resty" } do
  describe("many calls through the transport " .. name, function()
    local upstream, running, direct
    before_each(function()
      upstream = server.start()
      direct = curl.new { proxy = false }
    end)
    after_each(function()
      running:stop()
      upstream.stop()
      direct:close()
    end)

    local function start(main, http)
      running = nginx.start { resty = name == "resty", server = SERVER,
        main = (main or "thread_pool chatwoot threads=32 max_queue=65536;") .. "\nworker_shutdown_timeout 30s;",
        http = ([[
          %s
          init_by_lua_block {
            package.loaded["spec.settings"] = { base_url = "%s", api_token = "t", account_id = 1, deadline = 20, max_retries = 0 }
          }
        ]]):format(http or "", upstream.url) }
    end

    --- Asks the upstream itself.
    local function ask(path)
      return assert(direct:send { method = "GET", url = upstream.url .. path, headers = {}, safe = true }).body
    end

    --- Tries until it is so; each try is a request over the network, so this ends.
    local function until_so(what)
      for _ = 1, 20000 do if what() then return true end end
      return false
    end

    local function held(n) return until_so(function() return tonumber(ask "/held") == n end) end

    local function open_many(n, path)
      local list = {}
      for i = 1, n do list[i] = running:open("/call?" .. path) end
      return list
    end

    local function all_answered(list)
      for i, one in ipairs(list) do
        local status, body = running:finish(one)
        if status ~= 200 or body ~= "200" then return ("call %d: %s %s"):format(i, tostring(status), body) end
      end
      return "all"
    end

    it("wait side by side, and a ping comes between", function()
      start()
      local calls = open_many(19, "/gate/20")
      assert.is_true(held(19))
      assert.equal(200, (running:get "/ping"))
      assert.equal(19, tonumber(ask "/held"))
      calls[20] = running:open "/call?/gate/20"
      assert.equal("all", all_answered(calls))
    end)

    it("wait in line where there are more than threads, in one that is shorter than the queue", function()
      start("thread_pool chatwoot threads=3 max_queue=65536;", "lua_worker_thread_vm_pool_size 3;")
      local calls = open_many(60, "/echo")
      assert.equal("all", all_answered(calls))
      assert.is_nil(running:log():find("no available Lua vm", 1, true))
    end)

    for _, signal in ipairs { "HUP", "QUIT" } do
      it("are all answered though nginx was sent " .. signal, function()
        start()
        local _, before = running:get "/ping"
        local calls = open_many(30, "/gate/31")
        assert.is_true(held(30))
        running:signal(signal)
        local leaving = before:match "%d+" .. "#%d+: gracefully shutting down"
        assert.is_true(until_so(function() return ask "/held" and running:log():find(leaving) end))
        if signal == "HUP" then assert.not_equal(before, select(2, running:get "/ping")) end
        ask "/gate/31"
        assert.equal("all", all_answered(calls))
      end)
    end

    it("leave nothing behind when their clients go away", function()
      start("thread_pool chatwoot threads=16 max_queue=65536;", "lua_check_client_abort on; lua_worker_thread_vm_pool_size 16;")
      local arrive = name == "thread" and 16 or 100 -- all machines are taken, the others stand in line
      for round = 0, 4 do
        local calls = open_many(100, "/hold")
        assert.is_true(until_so(function()
          return running:run 'ngx.print(require("spec.support.inside").entered)' == tostring(100 + round * 116)
        end))
        assert.is_true(held(arrive))
        for _, one in ipairs(calls) do one:close() end
        assert.is_true(until_so(function() return running:run "ngx.print(ngx.var.connections_active)" == "1" end))
        ask "/release"
        assert.equal("all", all_answered(open_many(16, "/gate/16")))
        ask "/reset"
      end
    end)

    it("do not hold a request open when their light thread was killed", function()
      start()
      assert.equal("killed", running:run [[
        local client = require("spec.support.inside").client()
        local thread = ngx.thread.spawn(function() client:request({ path = "/hold" }, { deadline = 3600, timeout = 3600 }) end)
        ngx.thread.kill(thread)
        ngx.print "killed"
      ]])
      ask "/release"
    end)

    it("do not grow the worker", function()
      start()
      local script = [[
        local client = require("spec.support.inside").client()
        for i = 1, %d do assert(client:request { path = "/echo" }) end
        collectgarbage()
        ngx.print "done"
      ]]
      assert.equal("done", running:run(script:format(500)))
      local before = running:memory()
      assert.equal("done", running:run(script:format(1000)))
      assert.is_true(running:memory() - before < 1024, ("%d kB more"):format(running:memory() - before))
      for _ = 1, 300 do running:get "/call?/echo" end
      before = running:memory()
      for _ = 1, 1000 do assert.equal(200, (running:get "/call?/echo")) end
      assert.is_true(running:memory() - before < 1024, ("%d kB more"):format(running:memory() - before))
    end)

    it("do not grow it either where nginx forgets all Lua code after each request", function()
      start(nil, "lua_code_cache off;")
      for _ = 1, 20 do assert.equal(200, (running:get "/call?/echo")) end
      local before = running:memory()
      for _ = 1, 60 do running:get "/call?/echo" end
      assert.is_true(running:memory() - before < 4096, ("%d kB more"):format(running:memory() - before))
    end)
  end)
end

describe("the threads of nginx", function()
  it("can be made ahead", function()
    local upstream = server.start()
    local running = nginx.start { main = "thread_pool chatwoot threads=4 max_queue=65536;", server = SERVER, http = [[
      lua_shared_dict seen 1m;
      init_worker_by_lua_block { ngx.shared.seen:set("warm", tostring(require("chatwoot.transport.thread").warm(4))) }
    ]] }
    assert.not_equal("nil", running:run [[ ngx.print(ngx.shared.seen:get "warm") ]])
    assert.is_nil(running:log():find("[error]", 1, true))
    running:stop()
    upstream.stop()
  end)
end)
