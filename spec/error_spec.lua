-- Errors as scripts see them: each kind, what each carries, how it is shown and raised; and that no token is ever in one.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

local HTML = { ["content-type"] = "text/html" }

describe("an error", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  local function of(status, body, headers)
    wire:reply(status, body, headers)
    local value, err = client.contacts:create { name = "x" }
    assert.is_nil(value)
    return err
  end

  it("has a kind for each refusal", function()
    assert.equal("auth", of(401, { error = "Invalid Access Token" }).kind)
    assert.equal("auth", of(401, { errors = { "You need to sign in or sign up before continuing." } }).kind)
    assert.equal("permission", of(401, { error = "You are not authorized to do this action" }).kind)
    assert.equal("permission", of(403, { error = "Feature off" }).kind)
    assert.equal("payment_required", of(402, { error = "Account limit exceeded. Upgrade to a higher plan" }).kind)
    assert.equal("not_found", of(404, { error = "Resource could not be found" }).kind)
    assert.equal("bad_request", of(400, { status = 400, error = "Bad Request" }).kind)
    assert.equal("validation", of(422, { message = "Email taken", attributes = { "email" } }).kind)
    assert.equal("conflict", of(409, { error = "taken" }).kind)
    assert.equal("rate_limit", of(429, "Retry later\n", { ["content-type"] = "text/plain" }).kind)
    assert.equal("rate_limit", of(422, { error = "Validation failed: Too many messages" }).kind)
    assert.equal("server", of(500, { status = 500, error = "Internal Server Error" }).kind)
    assert.equal("server", of(502, "<html><title>502 Bad Gateway</title></html>", HTML).kind)
    assert.equal("decode", of(200, "<html></html>", HTML).kind)
    assert.equal("unexpected_response", of(200, { something = "else" }).kind)
    assert.equal("unexpected_response", of(301, "", { location = "https://elsewhere.example.com/" }).kind)
  end)

  it("of the platform API speaks of its own token", function()
    wire:reply(401, { error = "Invalid access_token" })
    local err = select(2, client.platform.users:get(1))
    assert.equal("auth", err.kind)
    assert.matches("check platform_token", err.hint)
    wire:reply(401, { error = "Non permissible resource" })
    err = select(2, client.platform.users:get(1))
    assert.equal("permission", err.kind)
    assert.matches("another platform app", err.hint)
  end)

  it("has a kind for each failure of the network, and says what it may have left behind", function()
    for _, kind in ipairs { "dns", "connection", "tls", "timeout", "deadline", "too_large", "cancelled", "config" } do
      wire:fail(kind, "connected", "no luck")
      local err = select(2, client.contacts:create { name = "x" })
      assert.equal(kind, err.kind)
      assert.is_true(err.uncertain)
    end
    wire:fail("connection", "not_connected")
    local err = select(2, client.contacts:create { name = "x" })
    assert.is_false(err.uncertain)
    assert.is_true(err.retryable)
    wire:fail("timeout", "connected")
    err = select(2, client.contacts:get(1))
    assert.is_false(err.uncertain)
    assert.is_true(err.retryable)
  end)

  it("says which operation, where, with which id and how often", function()
    local err = of(422, { message = "Email has already been taken", attributes = { "email" } })
    assert.equal("contacts:create", err.operation)
    assert.equal("POST", err.method)
    assert.equal("/api/v1/accounts/7/contacts", err.path)
    assert.equal(wire.last.headers["X-Request-Id"], err.request_id)
    assert.equal(1, err.attempts)
    assert.equal(422, err.status)
    assert.same({ "email" }, err.attributes)
    assert.equal("contacts:create: validation (422): Email has already been taken [email]", tostring(err))
    assert.equal("so: " .. tostring(err), "so: " .. err)
  end)

  it("is raised whole by chatwoot.assert, and only when it is there", function()
    wire:reply(404, { error = "Resource could not be found" })
    local ok, err = pcall(function() chatwoot.assert(client.contacts:get(1)) end)
    assert.is_false(ok)
    assert.equal("not_found", err.kind)
    assert.is_nil(chatwoot.assert(nil, nil))
    assert.equal(3, chatwoot.assert(3))
    assert.same({ 3, true }, { chatwoot.assert(3, true) }) -- record, made
  end)

  it("names waits in seconds", function()
    assert.equal(61, of(422, { error = "Validation failed: Too many messages" }).retry_after)
    assert.equal(7, of(429, "later", { ["retry-after"] = "7" }).retry_after)
    assert.is_nil(of(404, { error = "x" }).retry_after)
  end)

  it("marks half-done refusals", function()
    wire:reply(422, { message = "bad" })
    local err = select(2, client.inboxes:update(5, { name = "x", channel = { webhook_url = "y" } }))
    assert.is_true(err.uncertain)
    assert.matches("saved", err.hint)
  end)

  it("keeps at most 4 KiB of the body and no token", function()
    local err = of(500, ("x"):rep(5000) .. "CANARY-user-token", { ["content-type"] = "text/plain" })
    assert.is_true(#err.body <= 4096)
    err = of(422, { message = "what is CANARY-user-token or CANARY-platform-token", access_token = "abcdef" })
    assert.is_nil(tostring(err):find("CANARY", 1, true))
    assert.is_nil(err.body:find("CANARY", 1, true))
    assert.is_nil(err.body:find("abcdef", 1, true))
    assert.is_nil(err.message:find("CANARY", 1, true))
  end)

  it("survives bodies of every odd form", function()
    for _, body in ipairs { "", " ", "null", "[]", "[1]", '"text"', "12", "{}", '{"error":null}', '{"error":{}}', '{"error":[[]]}',
      '{"errors":{"a":["b"]}}', '{"message":{"a":1}}', '{"error":"a\\u0000b"}', "\255\254", "<", "{", ("["):rep(2000) } do
      for _, status in ipairs { 400, 401, 404, 422, 500, 503 } do
        local err = of(status, body)
        assert.equal("string", type(err.message))
        assert.is_true(#tostring(err) > 0)
      end
    end
  end)
end)
