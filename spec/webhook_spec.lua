-- lua/chatwoot/webhook.lua, its options and verify.lua: what is a delivery of ours, and what is not, over recorded bytes.
local canary = require "spec.support.canary"
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local deliveries = require "spec.support.deliveries"
local openssl = require "spec.support.openssl"

local webhook = chatwoot.webhook

local function verify(delivery, changes)
  local given = { body = delivery.body, headers = delivery.headers, now = delivery.at,
    secrets = { { secret = delivery.secret, from = delivery.from } } }
  for name, value in pairs(changes or {}) do given[name] = value end
  return webhook.verify(given)
end

local function refused(kind, reason, delivery, changes)
  local event, err = verify(delivery, changes)
  assert.is_nil(event)
  assert.same({ kind, reason }, { err.kind, err.reason }, tostring(err))
  assert.is_nil(canary.find(err, delivery.secret))
  return err
end

--- A delivery of our own making.
local function signed(body, at)
  at = at or 1750000000
  return { body = body, at = at, secret = "CANARY-secret", from = "bot", headers = { ["X-Chatwoot-Delivery"] = "d-1",
    ["X-Chatwoot-Timestamp"] = tostring(at),
    ["X-Chatwoot-Signature"] = "sha256=" .. core.hmac_sha256("CANARY-secret", at .. "." .. body) } }
end

local function with(delivery, name, value)
  local headers = {}
  for key, old in pairs(delivery.headers) do headers[key] = old end
  headers[name] = value
  return { headers = headers }
end

local function without(delivery, ...)
  local headers = {}
  for key, old in pairs(delivery.headers) do headers[key] = old end
  for _, name in ipairs { ... } do headers[name] = nil end
  return { headers = headers }
end

--- The text with one bit turned around.
local function flipped(text, bit)
  local at, value = math.floor(bit / 8) + 1, 2 ^ (bit % 8)
  local byte = text:byte(at)
  byte = math.floor(byte / value) % 2 == 1 and byte - value or byte + value
  return text:sub(1, at - 1) .. string.char(byte) .. text:sub(at + 1)
end

local function accept_all(list)
  for _, delivery in ipairs(list) do
    local event, err = verify(delivery)
    assert.is_nil(err)
    assert.equal(delivery.event, event.event)
    assert.same({ id = delivery.headers["X-Chatwoot-Delivery"], timestamp = delivery.at, signed = true, index = 1,
      from = delivery.from }, event.delivery)
  end
end

describe("recorded deliveries", function()
  it("verify: a few", function()
    local list = deliveries.few()
    assert.is_true(#list >= 12)
    accept_all(list)
  end)

  it("verify: all of them", function()
    local list = deliveries.all()
    if not list then return pending "no ../shared: only the deliveries in spec/fixtures were verified" end
    assert.is_true(#list > 100)
    accept_all(list)
  end)

  it("are signed as another program signs", function()
    local one = deliveries.few()[1]
    assert.equal("sha256=" .. openssl(one.secret, one.at .. "." .. one.body), one.headers["X-Chatwoot-Signature"])
  end)

  it("are signed by keys of any length as another program does it", function()
    for _, length in ipairs { 1, 24, 63, 64, 65, 200 } do
      local secret = ("k"):rep(length)
      assert.equal(openssl(secret, "1.{}"), core.hmac_sha256(secret, "1.{}"))
      assert.is_true(core.hmac_matches(core.hmac_key(secret), openssl(secret, "1.{}"), "1", ".", "{}"))
    end
  end)

  it("carry their payload as it was", function()
    for _, delivery in ipairs(deliveries.few()) do
      local event = verify(delivery)
      event.delivery = nil
      assert.same(core.json.decode(delivery.body), event)
    end
  end)
end)

describe("a single bit", function()
  local one = deliveries.few()[1]

  it("of the body makes it refused", function()
    for bit = 0, 8 * #one.body - 1 do refused("auth", "signature", one, { body = flipped(one.body, bit) }) end
  end)

  for _, name in ipairs { "X-Chatwoot-Timestamp", "X-Chatwoot-Signature" } do
    it("of " .. name .. " makes it refused", function()
      local value = one.headers[name]
      for bit = 0, 8 * #value - 1 do refused("auth", "signature", one, with(one, name, flipped(value, bit))) end
    end)
  end

  it("of the secret makes it refused", function()
    for bit = 0, 8 * #one.secret - 1 do
      local other = flipped(one.secret, bit)
      if not other:find "%s" then refused("auth", "signature", one, { secrets = { { secret = other, from = "bot" } } }) end
    end
  end)

  it("more or less, and it is refused", function()
    refused("auth", "signature", one, { body = one.body .. "\n" })
    refused("auth", "signature", one, { body = one.body:sub(1, -2) })
    refused("auth", "signature", one, { body = "" })
    local signature = one.headers["X-Chatwoot-Signature"]
    for _, text in ipairs { signature .. "0", signature:sub(1, -2), signature:upper(), signature:sub(8), "sha256=", "", " " .. signature,
      signature .. "\0", signature:gsub("sha256", "sha512") } do
      refused("auth", "signature", one, with(one, "X-Chatwoot-Signature", text))
    end
  end)
end)

describe("headers", function()
  local one = deliveries.few()[1]

  it("are found in any case", function()
    for _, change in ipairs { string.lower, string.upper } do
      local headers = {}
      for name, value in pairs(one.headers) do headers[change(name)] = value end
      assert.is_true(verify(one, { headers = headers }).delivery.signed)
    end
  end)

  it("that come twice are refused", function()
    local twice = refused("auth", "signature", one, with(one, "x-chatwoot-signature", one.headers["X-Chatwoot-Signature"]))
    assert.matches("came more than once", twice.message)
    refused("auth", "signature", one, with(one, "X-Chatwoot-Timestamp", { one.headers["X-Chatwoot-Timestamp"], "1" }))
  end)

  it("without a timestamp are refused", function() refused("auth", "signature", one, without(one, "X-Chatwoot-Timestamp")) end)

  it("without a delivery's id are taken: it is no part of what is signed", function()
    assert.is_nil(verify(one, without(one, "X-Chatwoot-Delivery")).delivery.id)
  end)

  it("with a timestamp that is no plain number are refused, signed or not", function()
    for _, at in ipairs { "", "1750000000.0", "0x684ee180", "-1750000000", " 1750000000", "1750000000000000" } do
      local odd = signed("{}", at)
      refused("auth", "signature", odd, { now = 1750000000 })
    end
  end)
end)

describe("several secrets", function()
  local one = signed('{"event":"message_created"}')

  it("say which one it was", function()
    for place = 1, 3 do
      local secrets = { { secret = "old", from = "account" }, { secret = "older", from = "inbox" } }
      table.insert(secrets, place, { secret = one.secret, from = "bot" })
      local delivery = verify(one, { secrets = secrets }).delivery
      assert.same({ place, "bot" }, { delivery.index, delivery.from })
    end
  end)

  it("refuse when it was none", function()
    refused("auth", "signature", one, { secrets = { { secret = "old", from = "account" }, { secret = "older", from = "inbox" } } })
  end)
end)

describe("the timestamp", function()
  local one = signed('{"event":"message_created"}')

  it("may be off by 300 s, both ways, and no more", function()
    for _, off in ipairs { -300, -299, 0, 299, 300 } do assert.is_table(verify(one, { now = one.at + off })) end
    local old = refused("auth", "timestamp", one, { now = one.at + 301 })
    assert.matches("301 s ago", old.message)
    local early = refused("auth", "timestamp", one, { now = one.at - 301 })
    assert.matches("301 s in the future", early.message)
  end)

  it("may be off by what is asked", function()
    assert.is_table(verify(one, { now = one.at + 3600, tolerance = 3600 }))
    assert.is_table(verify(one, { now = one.at + 1e9, tolerance = math.huge }))
    refused("auth", "timestamp", one, { now = one.at + 0.5, tolerance = 0 })
  end)

  it("is compared with the clock that is given", function()
    local asked = 0
    assert.is_table(verify(one, { now = function()
      asked = asked + 1
      return one.at
    end }))
    assert.equal(1, asked)
    local fresh = signed('{"event":"message_created"}', os.time())
    local given = { body = fresh.body, headers = fresh.headers, secrets = { { secret = fresh.secret, from = "bot" } } }
    assert.is_table(webhook.verify(given)) -- the machine's
  end)
end)

describe("a body", function()
  it("that is no JSON is refused, signed as it is", function()
    for _, body in ipairs { "", "{", "nonsense", '{"event":"x"} ', '{"event":"x"}x', '{"event":"\255"}' } do
      local event, err = verify(signed(body))
      if body:find "} $" then assert.equal("x", event.event) else assert.same({ "decode", "json" }, { err.kind, err.reason }, body) end
    end
  end)

  it("that is no event is refused", function()
    for _, body in ipairs { "null", "false", "1", '"event"', "[]", '[{"event":"x"}]', "{}", '{"event":1}', '{"event":null}' } do
      refused("unexpected_response", "shape", signed(body))
    end
  end)

  it("can't say of itself who sent it", function()
    local event = verify(signed '{"event":"x","delivery":{"from":"account","signed":false}}')
    assert.same({ "bot", true }, { event.delivery.from, event.delivery.signed })
  end)

  it("is read up to a size, 1 MiB if nothing is said", function()
    local size = 1024 * 1024
    local function of(length) return signed('{"event":"x","y":"' .. ("y"):rep(length - 20) .. '"}') end
    assert.is_table(verify(of(size)))
    local err = refused("too_large", "size", of(size + 1))
    assert.matches("raise max_bytes", tostring(err))
    refused("too_large", "size", of(101), { max_bytes = 100 })
    assert.is_table(verify(of(100), { max_bytes = 100 }))
  end)
end)

describe("an unsigned delivery", function()
  local rule = { body = '{"event":"automation_event.message_created","id":7}', headers = { Accept = "application/json" },
    secret = "CANARY-secret", from = "bot" }
  local message = { body = '{"event":"message_created","id":7}', headers = {}, secret = "CANARY-secret", from = "bot" }

  it("is refused, and told apart from a wrong signature", function()
    assert.matches("allow_unsigned", refused("auth", "unsigned", rule).hint)
    refused("auth", "unsigned", message)
  end)

  it("of a rule or a macro is taken when that is allowed", function()
    for _, name in ipairs { "automation_event.message_created", "macro.executed", "account_created" } do
      local event = assert(verify({ body = ('{"event":"%s"}'):format(name), headers = {}, secret = "x", from = "bot" },
        { allow_unsigned = true }))
      assert.same({ signed = false }, event.delivery)
    end
    assert.is_table(verify(rule, { allow_unsigned = true, secrets = {} }))
  end)

  it("of a sender that signs stays refused: dropping a header must not help", function()
    refused("auth", "unsigned", message, { allow_unsigned = true })
    local one = signed(rule.body)
    local stripped = without(one, "X-Chatwoot-Signature")
    stripped.allow_unsigned = true
    refused("auth", "unsigned", one, stripped)
  end)

  it("of any sender is taken when any is asked for", function()
    assert.equal("message_created", verify(message, { allow_unsigned = "any" }).event)
    local event = verify(message, { allow_unsigned = "any", headers = { ["X-Chatwoot-Delivery"] = "d-9" } })
    assert.same({ id = "d-9", signed = false }, event.delivery)
  end)

  it("with a wrong signature is refused whatever is allowed", function()
    local one = signed(rule.body)
    local wrong = with(one, "X-Chatwoot-Signature", "sha256=" .. ("0"):rep(64))
    for _, allowed in ipairs { true, "any" } do
      wrong.allow_unsigned = allowed
      refused("auth", "signature", one, wrong)
    end
  end)

  it("is still JSON and an event, or refused", function()
    refused("decode", "json", { body = "{", headers = {}, secret = "CANARY-secret", from = "bot" }, { allow_unsigned = "any" })
    refused("unexpected_response", "shape", { body = "{}", headers = {}, secret = "CANARY-secret", from = "bot" }, { allow_unsigned = true })
  end)
end)

describe("mistakes", function()
  local one = signed '{"event":"x"}'

  local function raises(words, changes)
    local ok, text = pcall(verify, one, changes)
    assert.is_false(ok)
    assert.is_string(text)
    assert.matches(words, text)
    assert.matches("^[^:]*webhook_spec%.lua:%d+: ", text)
    assert.is_nil(text:find("CANARY", 1, true))
  end

  it("of secrets raise, and show none", function()
    raises("secrets%[1%]%.secret must be text", { secrets = { { secret = "", from = "bot" } } })
    raises("secrets%[1%]%.secret must be text", { secrets = { { secret = "CANARY\n", from = "bot" } } })
    raises("secrets%[1%]%.secret must be text", { secrets = { "CANARY" } })
    raises('secrets%[1%]%.from must be "bot"', { secrets = { { secret = "CANARY" } } })
    raises('secrets%[2%]%.from must be "bot"', { secrets = { { secret = "CANARY", from = "bot" }, { secret = "CANARY", from = "team" } } })
    raises("secrets is empty", { secrets = {} })
    raises("secrets must be a list", { secrets = "CANARY" })
  end)

  it("of names and types raise", function()
    raises("unknown option tolerence: did you mean tolerance", { tolerence = 1 })
    raises("tolerance must be seconds", { tolerance = -1 })
    raises("now must be", { now = "CANARY" })
    raises("body must be", { body = 1 })
    raises("headers must be", { headers = "CANARY" })
    raises("allow_unsigned must be", { allow_unsigned = "all" })
    raises("max_bytes must be", { max_bytes = 0 })
    assert.is_false((pcall(webhook.verify)))
    assert.is_false((pcall(webhook.verify, { secrets = { { secret = "x", from = "bot" } } })))
  end)
end)

describe("loading", function()
  it("is done by name, alone, and when first asked for", function()
    assert.equal(require "chatwoot.webhook", chatwoot.webhook)
    assert.is_nil(chatwoot.no_such_part)
  end)
end)
