-- The server that fails on purpose, met through the transports inside a real nginx: the same words for the same faults. Entries the library
-- below decides otherwise stand here with the reason; what is cut byte by byte is libcurl's in both and tried once, in fault_server_spec.lua.
local chatwoot = require "chatwoot"
local faults = require "spec.support.faults"
local nginx = require "spec.support.nginx"
local remote = require "spec.support.remote"

if not nginx.once then return end

--- What lua-resty-http takes or refuses otherwise than libcurl does, seen on 0.17.2. None makes a wrong answer out of a broken one.
local OTHERWISE = {
  ["chunks closed after n bytes"] = "the last line end after the last chunk is not missed",
  ["Content-Length beyond 2^63: up to the end"] = "refused: the library can't read such a length",
  ["chunk extensions and trailers"] = "the library can't read them, and says so",
  ["HTTP/2 in a status line"] = "refused by the library",
  ["a status of four digits"] = "its first three are taken",
  ["a NUL in a header"] = "taken",
  ["endless headers"] = "the library has no limit for them but time",
  ["a header without an end"] = "the same",
  ["a status line without an end"] = "the same",
  ["trailers without an end"] = "not read",
}

--- As Faults:client, on a transport inside nginx.
local function client_inside(running, module)
  return function(self, options)
    local real = remote.new(running, module)
    local transport = { sleep = function() end, now = real.now, close = real.close, send = real.send }
    local all = { base_url = self.url, api_token = faults.token, account_id = 1, transport = transport }
    for option, value in pairs(options or {}) do all[option] = value end
    return chatwoot.new(all), transport
  end
end

for _, name in ipairs { "thread", "resty" } do
  describe("through the transport " .. name .. " a fault", function()
    local failing, running
    setup(function()
      running = nginx.start { resty = name == "resty", main = "thread_pool chatwoot threads=8 max_queue=65536;", server = remote.LOCATION }
      failing = faults.start()
      failing.client = client_inside(running, "chatwoot.transport." .. name)
    end)
    teardown(function()
      failing.stop()
      running:stop()
    end)

    for number, case in ipairs(faults.cases) do
      local left_out = case.kept or (name == "resty" and OTHERWISE[case.name]) or (name == "thread" and (case.cut or case.pieces))
      if not left_out then
        it(case.name, function()
          local complaints, calls = failing:play(number)
          assert.same({}, complaints)
          assert.is_true(calls > 1)
        end)
      end
    end
  end)
end

describe("the list of what lua-resty-http does otherwise", function()
  it("names entries there are", function()
    local known = {}
    for _, case in ipairs(faults.cases) do known[case.name] = true end
    for name in pairs(OTHERWISE) do assert.is_true(known[name], name) end
  end)
end)
