-- Where in nginx a call can be made, and what is said where it can't; which transport is taken inside nginx.
local curl = require "chatwoot.transport.curl"
local nginx = require "spec.support.nginx"
local server = require "spec.support.server"
local tls = require "spec.support.tls_server"

if not nginx.once then return end

local HTTP = [[
  lua_shared_dict seen 1m;
  init_by_lua_block {
    package.loaded["spec.settings"] = { base_url = "@URL@", api_token = "t", account_id = 1 }
    require("spec.support.inside").try "init"
  }
  init_worker_by_lua_block { require("spec.support.inside").try "init_worker" }
  exit_worker_by_lua_block { require("spec.support.inside").try "exit_worker" }
  upstream picked {
    server 127.0.0.1:1;
    balancer_by_lua_block {
      require("spec.support.inside").try "balancer"
      require("ngx.balancer").set_current_peer("127.0.0.1", @PORT@)
    }
  }
  server {
    listen 127.0.0.1:@SECURE@ ssl;
    ssl_certificate @CERT@/right.pem;
    ssl_certificate_key @CERT@/right.key;
    ssl_client_hello_by_lua_block { require("spec.support.inside").try "ssl_client_hello" }
    ssl_certificate_by_lua_block { require("spec.support.inside").try "ssl_cert" }
    location / { return 200 "over TLS"; }
  }
]]

local SERVER = nginx.RUN .. [[
    location = /seen { content_by_lua_block { ngx.print(ngx.shared.seen:get(ngx.var.query_string) or "") } }
    location = /rewrite { rewrite_by_lua_block { require("spec.support.inside").try "rewrite" ngx.exit(204) } }
    location = /access { access_by_lua_block { require("spec.support.inside").try "access" ngx.exit(204) } }
    location = /content { content_by_lua_block { require("spec.support.inside").try "content" } }
    location = /timer { content_by_lua_block { ngx.timer.at(0, function() require("spec.support.inside").try "timer" end) } }
    location = /filters {
      set_by_lua_block $nothing { require("spec.support.inside").try "set" return "" }
      content_by_lua_block { ngx.say "x" }
      header_filter_by_lua_block { require("spec.support.inside").try "header_filter" }
      body_filter_by_lua_block { require("spec.support.inside").try "body_filter" }
      log_by_lua_block { require("spec.support.inside").try "log" }
    }
    location = /balancer { proxy_pass http://picked/echo; }
]]

for _, name in ipairs { "thread", "resty" } do
  describe("inside nginx the transport " .. name, function()
    local upstream, authority, running
    setup(function()
      upstream = server.start()
      authority = tls.new()
      local values = { URL = upstream.url, PORT = upstream.url:match ":(%d+)$", CERT = authority.ca_file:match "^(.*)/",
        SECURE = tostring(nginx.free_port()) }
      running = nginx.start { resty = name == "resty", main = "thread_pool chatwoot threads=4 max_queue=65536;", server = SERVER,
        http = (HTTP:gsub("@(%u+)@", values)) }
      running.secure = values.SECURE
    end)
    teardown(function()
      running:stop()
      upstream.stop()
      authority.remove()
    end)

    --- What came of the call in that phase; it may come a moment later.
    local function seen(phase)
      for _ = 1, 2000 do
        local _, text = running:get("/seen?" .. phase)
        if text ~= "" then return text end
      end
      return "nothing"
    end

    for _, phase in ipairs { "rewrite", "access", "content", "timer" } do
      it("works in " .. phase, function()
        running:get("/" .. phase)
        assert.equal("200", seen(phase))
      end)
    end

    it("works in ssl_certificate_by_lua, not before", function()
      local transport = curl.new { ca_file = authority.ca_file, proxy = false }
      local reply, failed = transport:send { method = "GET", url = "https://127.0.0.1:" .. running.secure .. "/", headers = {}, safe = true }
      transport:close()
      assert.is_nil(failed and failed.message)
      assert.equal("over TLS", reply.body)
      assert.equal("200", seen "ssl_cert")
      assert.matches("inside.lua:%d+: client:request: nothing can wait in ssl_client_hello_by_lua; ssl_certificate_by_lua can",
        seen "ssl_client_hello")
    end)

    it("raises at once where nothing can wait, and names the timer", function()
      running:get "/filters"
      running:get "/balancer"
      for _, phase in ipairs { "set", "header_filter", "body_filter", "log", "balancer", "init_worker" } do
        assert.matches("inside.lua:%d+: client:request: nothing can wait in " .. phase .. "_by_lua; hand the work to a timer: ngx.timer.at%(0,",
          seen(phase))
      end
      assert.matches("nothing can wait in init_by_lua; begin in init_worker_by_lua", seen "init")
    end)

    it("raises inside callbacks of C functions, and nothing is harmed", function()
      local said = running:run [[
        local client = require("spec.support.inside").client()
        local function call() return client:request { path = "/echo" } end
        package.preload["spec.loading"] = function() call() return 1 end
        for _, inner in ipairs { function() string.gsub("a", "a", call) end, function() table.sort({ 1, 2 }, call) end,
          function() require "spec.loading" end } do
          ngx.say(select(2, pcall(inner)))
        end
        ngx.say(call().status)
        ngx.say(coroutine.wrap(function() return call().status end)())
        ngx.say(setmetatable({}, { __index = function() return call().status end }).status)
        ngx.say(select(2, pcall(call)).status)
      ]]
      local lines = {}
      for line in said:gmatch "[^\n]+" do lines[#lines + 1] = line end
      for i = 1, 3 do assert.matches("script:%d+: client:request: nothing can wait inside a callback of string.gsub", lines[i]) end
      assert.same({ "200", "200", "200", "200" }, { lines[4], lines[5], lines[6], lines[7] })
    end)

    it("is what auto takes, and libcurl's blocking one is not even loaded", function()
      local said = running:run(([[
        local client = require("spec.support.inside").client()
        ngx.print(getmetatable(client._transport) == getmetatable(require("chatwoot.transport.%s").new {}), " ",
          package.loaded["chatwoot.transport.curl"] == nil)
      ]]):format(name))
      assert.equal("true true", said)
    end)

    it("waits ten seconds at most unless told otherwise", function()
      local said = running:run(([[
        local chatwoot, asked = require "chatwoot"
        local transport = require("chatwoot.transport.%s").new {}
        local watch = setmetatable({ send = function(_, request) asked = request.total_ms return transport:send(request) end }, {
          __index = function(_, name) return function(_, ...) return transport[name](transport, ...) end end })
        local settings = package.loaded["spec.settings"]
        chatwoot.new { base_url = settings.base_url, transport = watch }:request { path = "/echo" }
        ngx.print(asked)
      ]]):format(name))
      assert.is_true(tonumber(said) > 9000 and tonumber(said) <= 10000)
    end)

    it("says so when the worker leaves", function()
      running:signal "HUP"
      for _ = 1, 2000 do
        if running:log():find("phase exit_worker: ", 1, true) then break end
        running:get "/ping"
      end
      assert.matches("phase exit_worker: .-nothing can wait in exit_worker_by_lua, the worker is leaving", running:log())
    end)
  end)
end

describe("inside nginx", function()
  local running, upstream
  setup(function()
    upstream = server.start()
    running = nginx.start { server = nginx.RUN }
  end)
  teardown(function()
    running:stop()
    upstream.stop()
  end)

  it("an error says which line nginx.conf lacks, and nothing blocks instead", function()
    local said = running:run(([[
      local client = require("chatwoot").new { base_url = "%s", api_token = "t", account_id = 1 }
      local value, err = client.labels:list()
      ngx.say(value, " ", err.kind, " ", err.attempts, " ", err.message)
      ngx.say(package.loaded["chatwoot.transport.curl"] == nil)
    ]]):format(upstream.url))
    assert.matches('^nil config 1 .-add the line "thread_pool chatwoot threads=32 max_queue=65536;"', said)
    assert.matches("\ntrue\n$", said)
  end)

  it("a worker thread is refused where nginx has none, and the other library named", function()
    local said = running:run [[
      local run = ngx.run_worker_thread
      ngx.run_worker_thread = nil
      local _, why = pcall(require("chatwoot").new, {})
      ngx.run_worker_thread = run
      ngx.print(why)
    ]]
    assert.matches("no ngx.run_worker_thread .-lua%-resty%-http", said)
  end)

  it("libcurl blocks only on purpose", function()
    local said = running:run(([[
      local client = require("chatwoot").new { base_url = "%s", transport = "curl" }
      ngx.print(client:request({ path = "/echo" }).status)
    ]]):format(upstream.url))
    assert.equal("200", said)
  end)
end)

describe("outside nginx", function()
  it("its transports are refused", function()
    local chatwoot = require "chatwoot"
    for _, name in ipairs { "resty", "thread" } do
      assert.error_matches(function() chatwoot.new { transport = name } end, 'transport = "' .. name .. '" works inside nginx only')
    end
  end)
end)
