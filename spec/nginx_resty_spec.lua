-- The transport over lua-resty-http inside a real nginx: the contract and certificates, over a stand-in of that library (spec/support/resty), or
-- over the real one where CW_RESTY names the folder it and lua-resty-string lie in.
local contract = require "spec.transport_contract"
local nginx = require "spec.support.nginx"
local remote = require "spec.support.remote"
local server = require "spec.support.server"
local tls = require "spec.support.tls_server"

if not nginx.once then return end

describe("the resty transport", function()
  local upstream, names, running, authority
  setup(function()
    authority = tls.new()
    upstream = server.start()
    names = server.run "exec env -u LUA_PATH -u LUA_CPATH lua5.4 spec/support/dns_main.lua"
    running = nginx.start { resty = true, server = remote.LOCATION .. nginx.RUN, http = ("resolver 127.0.0.1:%s ipv6=off; "
      .. "lua_ssl_trusted_certificate %s; lua_ssl_verify_depth 5; lua_ssl_protocols TLSv1.2 TLSv1.3;"):format(names.line, authority.ca_file) }
  end)
  teardown(function()
    running:stop()
    names.stop()
    upstream.stop()
    authority.remove()
  end)

  contract { new = function() return remote.new(running, "chatwoot.transport.resty") end, url = function() return upstream.url end, it = it,
    before_each = before_each, after_each = after_each }

  --- One GET over TLS. @return string the answer, or kind and stage of the failure
  local function get(url)
    return running:run(([[
      local reply, failed = require("chatwoot.transport.resty").new():send { method = "GET", url = "%s/api/v1/accounts/1/labels/3",
        headers = {}, safe = true, connect_ms = 5000, idle_ms = 5000, total_ms = 10000, max_bytes = 1000 }
      ngx.print(reply and reply.body or failed.kind .. " " .. failed.stage)
    ]]):format(url))
  end

  it("takes a server whose certificate names it", function()
    local secure = authority.start "named"
    assert.equal('{"id":3}', get((secure.url:gsub("127.0.0.1", "desk.here.example"))))
    assert.equal(1, secure.requests())
    secure.stop()
  end)

  for _, case in ipairs { { "named", "other.here.example" }, { "past", "127.0.0.1" }, { "alone", "127.0.0.1" },
    { "named", "desk.here.example", "-no_tls1_3 -no_tls1_2 -cipher ALL:@SECLEVEL=0" } } do
    it("sends nothing behind the certificate " .. case[1] .. (case[3] and ", TLS 1.1" or "") .. " on " .. case[2], function()
      local secure = authority.start(case[1], case[3])
      for _ = 1, 3 do assert.equal("tls not_connected", get((secure.url:gsub("127.0.0.1", case[2])))) end
      assert.equal(0, secure.requests())
      secure.stop()
    end)
  end

  it("refuses what only nginx can be told", function()
    assert.matches("lua_ssl_trusted_certificate", running:run [[
      local _, why = pcall(require("chatwoot").new, { transport = "resty", ca_file = "/ca.pem" })
      ngx.print(why)
    ]])
  end)

  it("asks a proxy where it is given one", function()
    local port = upstream.url:match ":(%d+)$"
    local answer = running:run(([[
      local transport = require("chatwoot.transport.resty").new { proxy = "http://127.0.0.1:%s" }
      local reply, failed = transport:send { method = "GET", url = "http://far.example/echo", headers = {}, safe = true, connect_ms = 5000,
        idle_ms = 5000, total_ms = 10000, max_bytes = 10000 }
      ngx.print(reply and reply.body or failed.message)
    ]]):format(port))
    assert.matches("Not Found", answer) -- the test server as a proxy does not know such a target; the name leads nowhere
  end)
end)
