-- The transport over lua-resty-http inside a real nginx: the contract, over a stand-in of that library (spec/support/resty) or over the real
-- one where CW_RESTY names the folder it lies in.
local contract = require "spec.transport_contract"
local nginx = require "spec.support.nginx"
local remote = require "spec.support.remote"
local server = require "spec.support.server"

if not nginx.once then return end

describe("the resty transport", function()
  local upstream, running
  setup(function()
    upstream = server.start()
    running = nginx.start { resty = true, http = "resolver 127.0.0.1:1; resolver_timeout 200ms;", server = remote.LOCATION .. nginx.RUN }
  end)
  teardown(function()
    running:stop()
    upstream.stop()
  end)

  contract { new = function() return remote.new(running, "chatwoot.transport.resty") end, url = function() return upstream.url end, it = it,
    before_each = before_each, after_each = after_each }
end)
