-- A canary stands for each secret: the client's tokens, and what answers hold under secret names. It must be sent where it belongs
-- and be seen nowhere else: in no error, hook, dry run, mistake, address or text of a client, for every row and every failure.
local chatwoot = require "chatwoot"
local canary = require "spec.support.canary"
local core = require "chatwoot.core"
local fake = require "spec.support.fake"
local plain = require "spec.support.plain_call"

local JSON, TEXT = { ["content-type"] = "application/json" }, { ["content-type"] = "text/plain" }

local CALLS = {}
for operation, call, row in plain.all() do CALLS[#CALLS + 1] = { operation = operation, call = call, row = row } end

--- Fails with the operation and the place when the canary can be seen.
local function hidden(what, value)
  local found = canary.find(value, "CANARY")
  if found then error(("%s: the canary is in %s"):format(what, found), 2) end
end

--- A client whose hooks collect what they are given.
local function watched()
  local seen = {}
  local function keep(info) seen[#seen + 1] = info end
  local client, wire = fake.client { on_request = keep, on_response = keep }
  return client, wire, seen
end

describe("the search", function()
  it("finds a canary wherever it hides", function()
    local function at(value) return canary.find(value, "CANARY") end
    assert.equal("value", at "xCANARYx")
    assert.equal("value.a.1", at { a = { "CANARY" } })
    assert.equal("value.a key", at { a = { CANARY = 1 } })
    assert.equal("value as text", at(setmetatable({}, { __tostring = function() return "a CANARY" end })))
    assert.equal("value meta.meta", at(setmetatable({}, { __index = { meta = "CANARY" } })))
    local loop = {}
    loop.loop = loop
    assert.is_nil(at(loop))
    assert.is_nil(at { "CANAR", 1, true, print })
    assert.is_false((pcall(hidden, "x", { "CANARY" })))
  end)

  it("would find it in what is really sent", function()
    for _, one in ipairs(CALLS) do
      local client, wire = fake.client()
      one.call(client)
      local open = one.row.token[1] == "none"
      local token = one.row.token[1] == "platform" and "CANARY-platform-token" or "CANARY-user-token"
      assert.equal(not open and token or nil, wire.last.headers["api-access-token"], one.operation)
      assert.equal(not open, canary.find(wire.last, "CANARY") ~= nil, one.operation)
    end
    assert.is_true(#CALLS > 100)
  end)
end)

describe("tokens", function()
  it("are in no address, and in no part of a request but their header", function()
    for _, one in ipairs(CALLS) do
      local client, wire = fake.client()
      one.call(client)
      wire.last.headers["api-access-token"] = nil
      hidden(one.operation, wire.last)
    end
  end)

  it("are in no dry run, table or curl line", function()
    for _, one in ipairs(CALLS) do
      local preview = one.call((fake.client()), { dry_run = true })
      assert.matches("^curl ", preview.curl)
      hidden(one.operation, preview)
      hidden(one.operation, chatwoot.json.encode(preview))
    end
  end)

  it("are in no argument of a hook", function()
    for _, one in ipairs(CALLS) do
      local client, wire, seen = watched()
      one.call(client)
      wire:fail("connection", "connected", "with CANARY-user-token inside")
      one.call(client)
      assert.equal(4, #seen)
      hidden(one.operation, seen)
    end
  end)

  it("are in no text of a client, a view or a resource", function()
    local client = fake.client()
    for _, value in ipairs { client, client:account(9), client.inboxes, client.public.contacts } do
      hidden("tostring", tostring(value))
    end
  end)

  it("are in no error of a failed transport, even when the transport says them", function()
    local kinds = { "dns", "connection", "tls", "timeout", "deadline", "too_large", "cancelled", "config" }
    local stages = { [0] = "not_connected", "connected", "reply_begun" }
    for i, one in ipairs(CALLS) do
      for j, kind in ipairs(kinds) do
        local client, wire, seen = watched()
        wire:fail(kind, stages[(i + j) % 3], "no luck with CANARY-user-token and CANARY-platform-token")
        local value, err = one.call(client)
        assert.is_nil(value)
        assert.equal(kind, err.kind)
        hidden(one.operation, { err, tostring(err), "x" .. err, seen })
      end
    end
  end)

  it("are in no mistake", function()
    local function raises(fn, ...)
      local ok, text = pcall(fn, ...)
      assert.is_false(ok)
      assert.is_string(text)
      hidden("mistake", text)
    end
    raises(chatwoot.new, { api_token = "CANARY token" })
    raises(chatwoot.new, { api_token = "CANARY\n" })
    raises(chatwoot.new, { platform_token = "CANARY\0" })
    raises(chatwoot.new, { api_token = { "CANARY" } })
    raises(chatwoot.new, { base_url = "https://user:CANARY@chat.example.com" })
    raises(chatwoot.new, { base_url = "https://chat.example.com?token=CANARY" })
    raises(chatwoot.new, { proxy = { "http://user:CANARY@proxy" } })
    raises(chatwoot.identifier_hash, "CANARY", 5)
    for _, one in ipairs(CALLS) do
      local client = fake.client()
      local ok, text = pcall(one.call, client, { no_such_option = true })
      assert.is_false(ok)
      hidden(one.operation, text)
      raises(one.call, client, { headers = { ["api-access-token"] = "CANARY" } })
      raises(one.call, client, { headers = { ["X-Own"] = "CANARY\r\n" } })
    end
  end)

  it("of a wrong kind in a secret field are not shown by the mistake that refuses them", function()
    local function raises(fn, ...)
      local ok, text = pcall(fn, ...)
      assert.is_false(ok)
      hidden("mistake", text)
    end
    local client = fake.client()
    raises(function() client.profile:update { password = { "CANARY" } } end)
    raises(function() client.profile:update { current_password = "CANARY\0" } end)
    raises(function() client.profile:update { password = "CANARY\255" } end)
    raises(function() client.inboxes:create { name = "x", channel = { { type = "telegram", bot_token = "CANARY" } } } end)
    raises(function() client.inboxes:create { name = "x", channel = { type = "api" }, secret = "CANARY" } end)
    raises(function() client.public.contacts:create("id", { identifier_hash = { "CANARY" } }) end)
  end)

  it("and passwords of proxies are in no error of libcurl's", function()
    for _, given in ipairs { { proxy = "http://user:CANARY@127.0.0.1:1" }, { proxy = "socks5://user:CANARY@127.0.0.1:1" },
      { proxy = "http://CANARY:@:x:y" }, { proxy = false, base_url = "http://127.0.0.1:1/CANARY" } } do
      given.base_url, given.api_token, given.account_id = given.base_url or "http://127.0.0.1:1", "CANARY-user-token", 1
      local client = chatwoot.new(given)
      local value, err = client.inboxes:list(nil, { deadline = 5 })
      client:close()
      assert.is_nil(value)
      err.path = nil -- the address may say where base_url leads
      hidden("libcurl", { err, tostring(err) })
    end
  end)

  it("do not go along with a download or to the public API", function()
    local client, wire = fake.client()
    wire:reply(302, "", { location = "https://elsewhere.example/x" }):reply(200, "x")
    assert.is_true(client:download("https://chat.example.com/a", function() end))
    client:request { path = "/public/api/v1/inboxes/x" }
    assert.equal(3, #wire.requests)
    hidden("requests", wire.requests)
  end)

  it("are in no error of client:request and client:download", function()
    local client, wire, seen = watched()
    for _, call in ipairs { function() return client:request { path = "/x" } end,
      function() return client:download("https://chat.example.com/a", function() end) end } do
      wire:fail("tls", "connected", "CANARY-user-token")
      hidden("free", { select(2, call()), seen })
    end
    wire:reply(403, '{"error":"CANARY-user-token"}', JSON)
    hidden("free", { select(2, client:download("https://chat.example.com/a", function() end)), seen })
    hidden("free", client:request({ path = "/x", method = "POST", json = { a = 1 } }, { dry_run = true }))
  end)
end)

-- ---- what answers say ----

-- Bodies of refusals as the server and proxies write them, with secrets in every place one was ever seen or could be.
local BODIES = {
  { '{"error":"no access with CANARY-user-token"}', JSON },
  { '{"message":"no access with CANARY-user-token","attributes":["CANARY-user-token"]}', JSON },
  { '{"errors":["CANARY-platform-token","and CANARY-user-token"]}', JSON },
  { '{"errors":{"token":["CANARY-user-token is bad"],"CANARY-user-token":["bad"]}}', JSON },
  { '{"error":{"name":["CANARY-user-token"]}}', JSON },
  { '{"error":["CANARY-user-token"]}', JSON },
  { '"CANARY-user-token"', JSON },
  { "CANARY-user-token is not known\n", TEXT },
  { "<html><title>CANARY-user-token</title><body>CANARY-user-token</body></html>", { ["content-type"] = "text/html" } },
  { '{"access_token":"CANARY","a":{"pubsub_token" : "CANARY"},"secret":\n"CANARY","api_key":"CAN\\"ARY CANARY"}', JSON },
  { '{"hmac_token":"CANARY","auth_token":"CANARY","bot_token":"CANARY","smtp_password":"CANARY","imap_password":"CANARY"}', JSON },
  { '{"access_token":{"id":12,"owner_type":"AgentBot","token":"CANARY","created_at":"2026"},"password":["CANARY"]}', JSON },
  { '{"secret":{"deep":[{"x":"CANARY"},"a]\\"}","CANARY"]},"access_token":[["CANARY"]]}', JSON },
  { '{"provider_config":{"a":"CANARY"},"api_key_sid":"CANARY","x_secret":"CANARY","b":"{\\"password\\":\\"CANARY\\"}"}', JSON },
  { '{"error":"x","access_token":"CANARY', JSON }, { '{"access_token":{"token":"CANARY', JSON },
  { '[{"access_token":"CANARY"}]', JSON },
  { ("x"):rep(4090) .. "CANARY-user-token", TEXT }, { ("x"):rep(4096) .. '{"secret":"CANARY"}', TEXT },
  { ("é"):rep(2040) .. " CANARY-user-token", TEXT },
}

describe("an error", function()
  it("hides tokens and secret fields in whatever the server says", function()
    for _, status in ipairs { 400, 401, 403, 404, 422, 429, 500, 502 } do
      for _, body in ipairs(BODIES) do
        local client, wire, seen = watched()
        wire:reply(status, body[1], body[2])
        local value, err = client.contacts:create { name = "x" }
        assert.is_nil(value)
        assert.equal(status, err.status)
        hidden(body[1]:sub(1, 60), { err, tostring(err), seen })
      end
    end
  end)

  it("hides the fields a row calls secret, for every row and whatever their form", function()
    local tried = 0
    for _, one in ipairs(CALLS) do
      for _, name in ipairs(one.row.secrets or {}) do
        for _, value in ipairs { '"CANARY"', '{"a":{"b":"CANARY"}}', '["CANARY"]' } do
          tried = tried + 1
          local client, wire, seen = watched()
          wire:reply(422, ('{"error":"x","deep":{"%s":%s},"%s": %s}'):format(name, value, name, value), JSON)
          local _, err = one.call(client)
          assert.equal("x", err.message)
          hidden(one.operation .. " " .. name, { err, tostring(err), seen })
        end
      end
    end
    assert.is_true(tried > 30)
  end)

  it("hides them in answers it can't read: cut short, of another shape, no JSON", function()
    for _, one in ipairs(CALLS) do
      for _, body in ipairs { '{"access_token":"CANARY","id":1', '{"access_token":"CANARY-user-token"}', "CANARY-user-token",
        '[{"secret":"CANARY"}', "<html>CANARY-user-token", "\255CANARY-user-token" } do
        local client, wire, seen = watched()
        wire:reply(one.row.status or 200, body, JSON)
        local _, err = one.call(client)
        hidden(one.operation, { err or "", tostring(err), seen })
      end
    end
  end)

  it("is made of a large hostile answer, too", function()
    local client, wire = fake.client()
    wire:reply(422, ('{"secret":'):rep(300000) .. '"CANARY"', JSON)
    local _, err = client.contacts:create { name = "x" }
    assert.equal("validation", err.kind)
    hidden("nested", err)
  end)

  it("keeps the rest of what the server said", function()
    local client, wire = fake.client()
    wire:reply(422, '{"message":"token CANARY-user-token of 7","id":5,"access_token":{"token":"CANARY","id":3},"name":"Ada"}', JSON)
    local _, err = client.contacts:create { name = "x" }
    assert.equal("token [hidden] of 7", err.message)
    local said = core.json.decode(err.body)
    assert.equal("Ada", said.name)
    assert.equal(5, said.id)
    assert.equal(3, said.access_token.id)
    assert.equal("******", said.access_token.token)
  end)
end)

-- ---- what scripts send ----

local WORDS = { "access_token", "hmac_token", "secret", "password", "imap_password", "smtp_password", "provider_config", "pubsub_token",
  "auth_token", "api_key", "api_key_sid", "current_password", "user_access_token" }

-- Every secret name as a field of any kind of call; `known`: those the row has itself, which extra can't set.
local function extra_for(row, wrapped)
  local extra, known = {}, {}
  for _, param in ipairs(row.params) do known[param.name] = true end
  for _, name in ipairs(WORDS) do
    if not known[name] then extra[name] = wrapped and { deep = { "CANARY", 5 } } or "CANARY" end
  end
  return extra
end

describe("a secret that is sent", function()
  it("is hidden in dry runs and hooks of every operation, and sent all the same", function()
    local tried = 0
    for _, one in ipairs(CALLS) do
      local client, wire, seen = watched()
      local extra = extra_for(one.row)
      local preview = one.call(client, { dry_run = true, extra = extra })
      hidden(one.operation, preview)
      hidden(one.operation, chatwoot.json.encode(preview))
      assert.equal("CANARY", extra.pubsub_token) -- the script's table stays its own
      wire:fail("connection", "connected", "made up")
      local _, err = one.call(client, { extra = extra })
      hidden(one.operation, { err, tostring(err), seen })
      wire.last.headers["api-access-token"] = nil
      assert.is_true(canary.find(wire.last, "CANARY") ~= nil, one.operation)
      local ok, deep = pcall(one.call, client, { dry_run = true, extra = extra_for(one.row, true) }) -- a query takes no objects
      hidden(one.operation, deep)
      tried = tried + (ok and 1 or 0)
    end
    assert.is_true(tried > 100)
  end)

  it("is hidden wherever a row takes one", function()
    local client = fake.client()
    local file = { data = "x", filename = "a.png" }
    local C, run = "CANARY", { dry_run = true }
    local previews = {
      client.profile:update({ current_password = C, password = C, password_confirmation = C }, run),
      client.profile:update({ password = C, password_confirmation = C, current_password = C, avatar = file }, run),
      client.inboxes:create({ name = "x", avatar = file, channel = { type = "email", email = "a@example.com", imap_password = C,
        smtp_password = C, provider_config = { access_token = C, list = { C } } } }, run),
      client.inboxes:update(5, { channel = { provider_config = { api_key = C, webhook_verify_token = C } } }, run),
      client.channels.twilio:create({ account_sid = "x", auth_token = C, api_key_sid = C, messaging_service_sid = "x", name = "n",
        medium = "sms" }, run),
      client.integrations.hooks:create({ app_id = "openai", settings = { api_key = C, project = C } }, run),
      client.facebook_pages:list(C, run),
      client.facebook_pages:register({ user_access_token = C, page_access_token = C, page_id = "1", inbox_name = "x" }, run),
      client.public.contacts:get("inbox", "contact", { identifier_hash = C }, run),
      client.platform.users:create({ name = "x", email = "a@example.com", password = C }, run),
      client:request({ method = "POST", path = "/x?a[secret]=CANARY&b=1",
        query = { password = C, ["a[api_key]"] = C, ["se%cret"] = "x" }, json = { a = { { secret = C } } } }, run),
      client:request({ method = "POST", path = "/x", multipart = { { name = "a[password]", value = C }, { name = "b", value = "kept" } } }, run),
    }
    assert.equal(12, #previews)
    for i, preview in ipairs(previews) do
      hidden("preview " .. i, preview)
      assert.is_true(canary.find(preview, "[hidden]") ~= nil)
    end
    assert.matches("kept", table.concat(previews[12].body))
    assert.equal("https://chat.example.com/x?a[secret]=[hidden]&b=1&a%5Bapi_key%5D=[hidden]&password=[hidden]&se%25cret=x", previews[11].url)
  end)

  it("is in no address a hook sees", function()
    local client, wire, seen = watched()
    client.public.contacts:get("inbox", "contact", { identifier_hash = "CANARY" })
    client:request { path = "/x?secret=CANARY" }
    assert.matches("CANARY", wire.last.url)
    assert.equal(4, #seen)
    hidden("hooks", seen)
    local told = {}
    client = chatwoot.new { transport = wire, account_id = 1, api_token = "t-of-it", on_retry = function(event) told[1] = event end }
    wire:fail("connection", "not_connected", "made up")
    client:request { path = "/x?secret=CANARY" }
    assert.equal("/x?secret=[hidden]", told[1].url:match "/x.*")
  end)
end)

describe("a value", function()
  it("of a good answer holds its secrets, for they were asked for, and no hook sees them", function()
    local client, wire, seen = watched()
    wire:reply(200, '{"id":43,"access_token":"CANARY","secret":"CANARY"}', JSON)
    local bot = client.agent_bots:reset_secret(43)
    assert.equal("CANARY", bot.secret)
    assert.equal(2, #seen)
    hidden("hooks", seen)
  end)
end)
