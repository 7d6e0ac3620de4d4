-- lua/chatwoot.lua: what `require "chatwoot"` gives, and that it opens nothing and leaves nothing behind.
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local fake = require "spec.support.fake"

local function mistake(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  return assert.is_string(text) and text
end

--- Runs Lua code in a process of its own, for what this process has done already. @return string what it printed
local function run(code)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write(code)
  file:close()
  local pipe = assert(io.popen(("%s %s 2>&1"):format(os.getenv "CW_LUA" or "lua", path)))
  local text = pipe:read("*a")
  pipe:close()
  os.remove(path)
  return text
end

describe("the module", function()
  it("sets no globals and loads no transport", function()
    local text = run [[
      local before = {}
      for name in pairs(_G) do before[name] = true end
      local chatwoot = require "chatwoot"
      chatwoot.new { transport = { send = print, sleep = print, now = print, close = print } }
      for name in pairs(_G) do if not before[name] then print("global " .. tostring(name)) end end
      for name in pairs(package.loaded) do if name:find("curl", 1, true) then print("loaded " .. name) end end
      print "end"
    ]]
    assert.equal("end\n", text)
  end)

  it("loads libcurl with the first client that needs it", function()
    local text = run [[
      local client = require("chatwoot").new { base_url = "http://127.0.0.1:1" }
      print(package.loaded["chatwoot.curl"] ~= nil)
      client:close()
    ]]
    assert.equal("true\n", text)
  end)

  it("gives what is documented, and nothing else", function()
    local names = {}
    for name in pairs(chatwoot) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "VERSION", "array", "assert", "has", "identifier_hash", "json", "message_type", "new", "null", "time" }, names)
    assert.matches("^%d+%.%d+%.%d+$", chatwoot.VERSION)
  end)

  it("has the null that other libraries have", function()
    assert.equal("userdata", type(chatwoot.null))
    assert.equal(core.json.null, chatwoot.null)
    assert.equal(chatwoot.null, chatwoot.json.decode("[null]")[1])
  end)
end)

describe("chatwoot.identifier_hash", function()
  local hash = chatwoot.identifier_hash

  it("is HMAC-SHA256 in lower-case hex", function()
    -- RFC 4231, cases 1, 2, 3 and 6; and one that a server accepted
    assert.equal("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7", hash(("\11"):rep(20), "Hi There"))
    assert.equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", hash("Jefe", "what do ya want for nothing?"))
    assert.equal("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe", hash(("\170"):rep(20), ("\221"):rep(50)))
    assert.equal("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
      hash(("\170"):rep(131), "Test Using Larger Than Block-Size Key - Hash Key First"))
    assert.equal("db1b06dc60944c81a7944b5db5da250731858bcf230cc84769b8e407cb3f5292", hash("h33ELeGGseYGHP42j9icFGUy", "s-51509ae0"))
  end)

  it("takes texts as they are, NUL and emptiness too", function()
    assert.not_equal(hash("k", "a"), hash("k", "a\0"))
    assert.not_equal(hash("k\0x", "a"), hash("k", "a"))
    assert.equal(64, #hash("k", ""))
  end)

  it("raises for anything else, without showing the token", function()
    for _, given in ipairs { { "", "a" }, { nil, "a" }, { "CANARY", 5 }, { "CANARY", nil }, { {}, "a" } } do
      local text = mistake(hash, given[1], given[2])
      assert.matches("^.*chatwoot_spec%.lua:%d+: chatwoot%.identifier_hash: ", text)
      assert.is_nil(text:find("CANARY", 1, true))
    end
  end)
end)

describe("chatwoot.assert", function()
  it("gives everything back where there is no error", function()
    assert.same({ 1, nil, 3 }, { chatwoot.assert(1, nil, 3) })
    assert.is_nil(chatwoot.assert(nil))
    assert.is_false(chatwoot.assert(false))
  end)

  it("raises the error itself, table or text", function()
    local err = { kind = "not_found" }
    assert.equal(err, select(2, pcall(chatwoot.assert, nil, err)))
    assert.equal("x", select(2, pcall(chatwoot.assert, nil, "x")))
    assert.is_false((pcall(chatwoot.assert, nil, false)))
  end)
end)

describe("chatwoot.has", function()
  local client = fake.client()

  it("knows resources, operations, walks and the client's own functions", function()
    for _, name in ipairs { "inboxes", "inboxes.get", "inboxes.agents", "inboxes.agents.add", "public", "public.messages.create",
      "conversations.each", "messages.pages", "request", "download", "account", "close" } do
      assert.is_true(chatwoot.has(client, name))
    end
    assert.is_true(chatwoot.has(client.public, "messages"))
    assert.is_true(chatwoot.has(client.inboxes, "agents.add"))
  end)

  it("says false to all else and never raises", function()
    for _, name in ipairs { "", ".", "inbox", "inboxes.", ".get", "inboxes.agents.request", "inboxes..get", "_settings", "inboxes.each.x", 5,
      true } do
      assert.is_false(chatwoot.has(client, name))
    end
    assert.is_false(chatwoot.has(client.inboxes, "request"))
    assert.is_false(chatwoot.has(client))
    assert.is_false(chatwoot.has(nil, "inboxes"))
    assert.is_false(chatwoot.has("client", "inboxes"))
  end)
end)
