-- The thread transport inside a real nginx: the contract, and what only it promises.
local contract = require "spec.transport_contract"
local nginx = require "spec.support.nginx"
local remote = require "spec.support.remote"
local server = require "spec.support.server"

if not nginx.once then return end

describe("the thread transport", function()
  local upstream, running
  setup(function()
    upstream = server.start()
    running = nginx.start { main = "thread_pool chatwoot threads=8 max_queue=65536;", server = remote.LOCATION .. nginx.RUN }
  end)
  teardown(function()
    running:stop()
    upstream.stop()
  end)

  contract { new = function() return remote.new(running, "chatwoot.transport.thread") end, url = function() return upstream.url end, it = it,
    before_each = before_each, after_each = after_each }

  it("says deadline when none of the threads was free in time", function()
    local narrow = nginx.start { main = "thread_pool chatwoot threads=1 max_queue=65536;", http = "lua_worker_thread_vm_pool_size 1;",
      server = nginx.RUN }
    local said = narrow:run(([[
      local client = require("chatwoot").new { base_url = "%s", deadline = 3600, timeout = 3600 }
      ngx.thread.spawn(function() client:request { path = "/hold" } end)
      local reply, err = client:request({ method = "POST", path = "/echo", json = {} }, { deadline = 0.1 })
      ngx.print(reply, " ", err.kind, " ", err.attempts, " ", err.uncertain, " ", err.message)
      ngx.exit(200)
    ]]):format(upstream.url))
    assert.equal("nil deadline 1 false the deadline passed while waiting for a thread of nginx", said)
    narrow:stop()
  end)
end)
