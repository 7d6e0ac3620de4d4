-- How often one may ask, as recorded: exactly so many pass, the answer beyond, who shares a pot, and when it opens again.
local chatwoot = require "chatwoot"
local core_json = require("chatwoot.core").json
local asker = require "spec.support.ask"
local sandbox = require "chatwoot.sandbox"
local server = require "spec.support.sandbox"
local wire = require "spec.support.wire"

local META = "/conversations/meta"

local function times(n, fn)
  for i = 1, n do assert.equal(200, fn(i).status, "call " .. i) end
end

describe("with rate limits a sandbox", function()
  local sb, ask
  before_each(function()
    sb = sandbox.new { rate_limits = true, now = 1750000000 - 1750000000 % 60 + 6.5 }
    ask = asker(sb)
  end)

  it("lets exactly so many pass, then answers as recorded", function()
    times(30, function() return ask:get(META) end)
    local reply = ask:get(META)
    assert.equal(429, reply.status)
    assert.equal("Retry later\n", reply.body)
    assert.equal("text/plain", reply.headers["content-type"])
    assert.equal("no-cache", reply.headers["cache-control"])
    assert.is_string(reply.headers["x-request-id"])
    assert.is_nil(reply.headers["retry-after"])
  end)

  it("opens again at the minute", function()
    times(30, function() return ask:get(META) end)
    sb:sleep(53)
    assert.equal(429, ask:get(META).status)
    sb:sleep(1)
    assert.equal(200, ask:get(META).status)
  end)

  it("counts by token: both spellings of the header share a pot, another token and another path are free", function()
    times(30, function() return ask:get(META) end)
    local underscored = { ["api-access-token"] = false, ["api_access_token"] = sb:token "administrator" }
    assert.equal(429, ask:get(META, underscored).status)
    assert.equal(200, ask:as("agent"):get(META).status)
    assert.equal(200, ask:get("/api/v1/profile").status)
  end)

  it("counts by account where the row says so, strangers included", function()
    local nobody = ask:as(nil)
    for _ = 1, 100 do assert.equal(401, nobody:get("/contacts/search?q=zz").status) end
    assert.equal(429, ask:get("/contacts/search?q=zz").status)
    assert.equal(200, ask:get("/contacts?sort=created_at").status)
  end)

  it("makes a client wait for the window on the sandbox's clock, and go on", function()
    local client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
    local before = sb:now()
    for _ = 1, 31 do chatwoot.assert(client.conversations:meta()) end
    assert.is_true(sb:now() - before > 50)
    assert.equal(429, sb.requests[31].status)
    assert.equal(32, #sb.requests)
  end)

  it("knows every pot the rows speak of", function()
    local limited = 0
    for _, row in ipairs(require("chatwoot.core").rows()) do
      if row.rate then
        limited = limited + 1
        local path, calls = row.path:gsub("{account_id}", sb.account_id):gsub("{[%w_]+}", "1"), row.rate.limit
        if calls <= 200 then
          for _ = 1, calls do assert.not_equal(429, ask:send(row.methods[1], path).status, row.endpoint) end
          assert.equal(429, ask:send(row.methods[1], path).status, row.endpoint)
        end
        sb:sleep(row.rate.seconds)
      end
    end
    assert.is_true(limited > 3)
  end)

  it("shares a pot between the reports of an account", function()
    local since = "?since=1749900000&until=1749990000"
    local path = "/api/v2/accounts/" .. sb.account_id
    for _ = 1, 50 do
      ask:get(path .. "/reports/summary" .. since .. "&type=account")
      ask:get(path .. "/reports" .. since .. "&type=account&metric=conversations_count")
    end
    assert.equal(429, ask:get(path .. "/reports/agents" .. since).status)
    assert.not_equal(429, ask:get(path .. "/summary_reports/agent" .. since).status)
  end)

  it("counts uploads by account and hour, strangers included", function()
    local nobody = ask:as(nil)
    for _ = 1, 60 do assert.equal(401, nobody:post("/upload").status) end
    assert.equal(429, ask:post("/upload").status)
    sb:sleep(3600)
    assert.not_equal(429, ask:post("/upload").status)
  end)

  it("counts signing in by address and by mail, new passwords and confirmations apart", function()
    local nobody = ask:as(nil)
    local function refused(path, mail) return nobody:post(path, { email = mail, password = "x" }).status == 429 end
    local function pass(times_of, path, mail)
      for i = 1, times_of do assert.is_false(refused(path, mail), path .. " " .. i) end
    end
    sb:sleep(900 - sb:now() % 900)
    pass(5, "/auth/sign_in", "Ada@shop.example")
    assert.is_true(refused("/auth/sign_in", "other@shop.example"))
    for _, path in ipairs { "/auth/password", "/resend_confirmation" } do
      pass(5, path, "ada@shop.example")
      assert.is_true(refused(path, "ada@shop.example"))
    end
    sb:sleep(300)
    pass(5, "/auth/sign_in", " ada@SHOP.example")
    sb:sleep(300)
    assert.is_true(refused("/auth/sign_in", "ada@shop.example"))
    pass(4, "/auth/sign_in", "other@shop.example")
  end)

  it("counts the reports of an account, whoever asks", function()
    local path = ("/api/v2/accounts/%d/reports/bot_metrics?since=1749900000&until=1749990000"):format(sb.account_id)
    for i = 1, 1000 do ask:as("caller" .. i % 20):get(path) end
    assert.equal(429, ask:get(path).status)
    assert.equal(200, ask:get("/labels").status)
  end)

  it("counts every request of the address, but not /health", function()
    for _ = 1, 3000 do ask:get "/api/none" end
    assert.equal(429, ask:get("/api/v1/profile").status)
    assert.equal(200, ask:get("/health").status)
  end)
end)

describe("without rate limits a sandbox", function()
  it("never answers 429 by itself", function()
    local sb = sandbox.new()
    local ask = asker(sb)
    times(40, function() return ask:get(META) end)
  end)

  it("still refuses more than 200 messages a minute in one conversation, for a sliding minute", function()
    local sb = sandbox.new()
    local ask = asker(sb)
    local conversation = ask:conversation()
    local path = ("/conversations/%d/messages"):format(conversation.id)
    times(200, function() return ask:post(path, { content = "hello" }) end)
    local refused = ask:post(path, { content = "one too many", private = true })
    assert.equal(422, refused.status)
    assert.equal("Validation failed: Too many messages", refused.json.error)
    sb:sleep(61)
    assert.equal(200, ask:post(path, { content = "again" }).status)
  end)

  it("limits the callers of a world that asks for it, and nobody else", function()
    local sb = sandbox.new()
    local world = sb:world { rate_limits = true }
    local ask = asker(sb)
    local path = ("/api/v1/accounts/%d/conversations/meta"):format(world.account_id)
    times(30, function() return ask:as(world.tokens.admin):get(path) end)
    assert.equal(429, ask:as(world.tokens.admin):get(path).status)
    times(40, function() return ask:get(META) end)
  end)
end)

describe("over HTTP rate limits", function()
  --- More calls than two windows let pass, however the minute falls; a client of the sandbox's first account or of a world.
  local function refused(started_with, in_world)
    local sb = server.start(started_with)
    finally(function() sb.stop() end)
    local token, account = sb.tokens.administrator, sb.account_id
    local client = chatwoot.new { base_url = sb.url, api_token = token, account_id = account }
    if in_world then
      local made = client:request { method = "POST", path = "/sandbox/world", json = { rate_limits = true } }
      local world = core_json.decode(made.body)
      token, account = world.tokens.admin, world.account_id
    end
    local connection, count = wire.connect(sb.url), 0
    for _ = 1, 61 do
      wire.send(connection, "GET", ("/api/v1/accounts/%d/conversations/meta"):format(account), { ["api-access-token"] = token })
      if wire.answer(connection).status == 429 then count = count + 1 end
    end
    connection:close()
    return count
  end

  it("are an option of the launcher", function() assert.is_true(refused("--empty --rate-limits") > 0) end)
  it("are an option of a world", function() assert.is_true(refused("--empty", true) > 0) end)
  it("are off otherwise", function() assert.equal(0, refused("--empty")) end)
end)
