-- Operations without state: the recorded sample, marked, for callers the server would answer; 501 with a sentence otherwise.
-- The operations are real ones whose handlers are taken away for the test.
local asker = require "spec.support.ask"
local core_json = require("chatwoot.core").json
local resources = require "chatwoot.sandbox.resources"
local samples = require "chatwoot.sandbox.samples"
local sandbox = require "chatwoot.sandbox"

describe("an operation without state", function()
  local sb, ask, kept
  local TAKEN = { "webhooks", "teams", "inboxes", "public_inboxes" }
  setup(function()
    kept = {}
    for _, name in ipairs(TAKEN) do
      kept[name] = resources[name]
      resources[name] = nil
    end
    samples["webhooks.list"] = '{"payload":{"webhooks":[{"id":7,"url":"https://hooks.example/a"}]}}'
    samples["webhooks.delete"] = ""
    samples["teams.get"] = { body = "one,two\n", content_type = "text/csv" }
    samples["inboxes.campaigns"], samples["public_inboxes.get"] = "[]", "{}"
  end)
  teardown(function()
    for _, name in ipairs(TAKEN) do resources[name] = kept[name] end
    for _, name in ipairs { "webhooks.list", "webhooks.delete", "teams.get", "inboxes.campaigns", "public_inboxes.get" } do
      samples[name] = nil
    end
  end)
  before_each(function()
    sb = sandbox.new()
    ask = asker(sb)
  end)

  it("answers its sample, marked", function()
    local reply = ask:get "/webhooks"
    assert.equal(200, reply.status)
    assert.equal("sample", reply.headers["x-sandbox"])
    assert.equal("application/json; charset=utf-8", reply.headers["content-type"])
    assert.equal(7, reply.json.payload.webhooks[1].id)
    assert.is_nil(ask:get("/labels").headers["x-sandbox"])
  end)

  it("answers an empty body, or another media type, as recorded", function()
    local account = sb.state.accounts:get(sb.account_id)
    account.webhooks:add { id = 3 }
    account.teams:add { id = 4 }
    local empty = ask:delete "/webhooks/3"
    assert.same({ 200, "", "sample" }, { empty.status, empty.body, empty.headers["x-sandbox"] })
    local reply = assert(sb:send { method = "GET", url = "http://x/api/v1/accounts/" .. sb.account_id .. "/teams/4",
      headers = { ["api-access-token"] = sb:token "administrator" } })
    assert.same({ "one,two\n", "text/csv" }, { reply.body, reply.headers["content-type"] })
  end)

  it("turns away whom the server would", function()
    assert.equal(401, ask:as("agent"):get("/webhooks").status)
    assert.equal(401, ask:as("bot"):get("/webhooks").status)
    assert.equal(401, ask:as(nil):get("/webhooks").status)
    assert.equal(404, ask:get("/api/v1/accounts/999/webhooks").status)
    assert.equal("Invalid Access Token", ask:as("wrong"):get("/webhooks").json.error)
  end)

  it("is 404 for records that are not there", function()
    for _, path in ipairs { "/webhooks/999", "/webhooks/abc", "/webhooks/0" } do
      assert.equal(404, ask:delete(path).status, path)
    end
    assert.equal(404, ask:get("/inboxes/999/campaigns").status)
    assert.equal("Resource could not be found", ask:get("/inboxes/999/campaigns").json.error)
    assert.equal(404, ask:get("/public/api/v1/inboxes/none").status)
  end)

  it("is 501 with a sentence where there is no sample, for callers who may ask", function()
    local reply = ask:get "/inboxes"
    assert.equal(501, reply.status)
    assert.equal("not built", reply.headers["x-sandbox"])
    assert.matches("does not answer inboxes%.list", reply.json.error)
    assert.equal(401, ask:as(nil):get("/inboxes").status)
  end)
end)

describe("every operation without state", function()
  it("is 403 where the account lacks its feature, whoever asks in it", function()
    local sb = sandbox.new()
    local world = sb:world()
    local ask = asker(sb):as(world.tokens.admin)
    local function answer(account, path)
      local reply = ask:get(("/api/v1/accounts/%d%s"):format(account, path))
      return { reply.status, reply.json.error }
    end
    for path, sentence in pairs { ["/companies"] = "Companies are not enabled for this account",
      ["/companies/1/notes"] = "Companies are not enabled for this account",
      ["/captain/custom_tools"] = "Custom tools are not enabled for this account",
      ["/saml_settings"] = "SAML feature not enabled for this account" } do
      assert.same({ 403, sentence }, answer(world.plain_account_id, path))
      assert.equal(200, answer(world.account_id, path)[1], path)
    end
  end)

  it("answers a sample, 404 or 501 to an administrator, and 401 to nobody", function()
    local sb = sandbox.new():populate { inboxes = 2, contacts = 3, conversations = 3 }
    local ask, seen = asker(sb), {}
    for _, row in ipairs(require("chatwoot.core").rows()) do
      local resource, operation = row.endpoint:match "^(.-)%.(.*)$"
      if not (resources[resource] and resources[resource][operation]) then
        local path = row.path:gsub("{account_id}", sb.account_id):gsub("{[%w_]+}", "1")
        local reply = ask:send(row.methods[1], path)
        local mark = reply.headers["x-sandbox"] or reply.status
        seen[mark] = (seen[mark] or 0) + 1
        if mark == "sample" then
          assert.equal(row.status, reply.status, row.endpoint)
        else
          assert.equal(mark == "not built" and 501 or 404, reply.status, row.endpoint)
        end
        if row.token[1] ~= "none" then assert.equal(401, ask:as(nil):send(row.methods[1], path).status, row.endpoint) end
      end
    end
    assert.is_true(seen.sample > 50)
    assert.same({}, sb.state.defects)
  end)
end)

describe("the recorded samples", function()
  --- Where there are no recordings the samples are not compared, the table of docs/testing.md is.
  it("are what the recordings say, for operations without state only, and the guide lists them", function()
    local pipe = assert(io.popen(("LUA_PATH='lua/?.lua;;' LUA_CPATH='%s/lua5.4/?.so;;' lua5.4 core/samples.lua "
      .. "../shared/chatwoot/recordings --check 2>&1"):format(assert(os.getenv "CW_BUILD"))))
    assert.equal("", (pipe:read("*a"):gsub("^samples: no recordings[^\n]*\n", "")))
    pipe:close()
  end)

  it("are JSON that reads back, or say what else they are", function()
    for endpoint, sample in pairs(samples) do
      local resource, operation = endpoint:match "^(.-)%.(.*)$"
      assert.is_nil(resources[resource] and resources[resource][operation], endpoint)
      if type(sample) == "table" then
        assert.is_string(sample.content_type)
      elseif sample ~= "" then
        assert.not_equal(nil, (core_json.decode(sample)), endpoint)
      end
    end
  end)
end)
