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
end)
