-- Hand-written calls beside the exchange each must produce, taken from what a real server was asked and answered. The tables
-- are in spec/calls/, the way a case reads in spec/support/exchange.lua. Nothing here is derived from the rows.
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local exchange = require "spec.support.exchange"

local TABLES = {
  "contacts",
  "companies",
  "people",
  "inboxes",
  "conversations",
  "messages",
  "saved",
  "visitors",
  "platform",
  "portals",
  "captain",
  "reports",
  "settings",
  "integrations",
  "policies",
  "tools",
  "options",
}

describe("the call", function()
  local all = {}

  for _, name in ipairs(TABLES) do
    local cases = require("spec.calls." .. name)
    for _, case in ipairs(cases) do
      all[#all + 1] = { case = case, account = cases.account }
      it(case[1], function() assert.is_nil((exchange.run(case, cases.account))) end)
    end
    if cases.temporary then teardown(function() os.remove(cases.temporary) end) end
  end

  it("is written down at least once for every resource that has rows", function()
    local called, without = {}, {}
    for _, one in ipairs(all) do
      local _, operation = exchange.run(one.case, one.account)
      if operation then called[operation:match("^(.*):") or operation] = true end
    end
    for _, row in ipairs(core.rows()) do
      if not called[row.resource] then without[row.resource] = true end
    end
    assert.same({}, without)
    assert.is_true(#all >= 60)
  end)
end)

describe("the comparison of these cases", function()
  local function problem(case)
    local found = exchange.run(case, 7)
    return assert.is_string(found) and found
  end

  local function list(c) return c.labels:list() end
  local function create(c) return c.labels:create { title = "a" } end
  local PATH, BODY = "POST /api/v1/accounts/7/labels", '{"label":{"title":"a"}}'

  it("sees a wrong verb, path, query and number of requests", function()
    assert.matches("^sent GET", problem { "", list, "POST /api/v1/accounts/7/labels", answer = '{"payload":[]}' })
    assert.matches("^sent GET", problem { "", list, "GET /api/v1/accounts/7/label", answer = '{"payload":[]}' })
    assert.matches("^sent GET", problem { "", list, "GET /api/v1/accounts/7/labels?page=1", answer = '{"payload":[]}' })
    assert.matches("0 requests", problem { "", function() end, "GET /" })
    assert.matches("something was sent", problem { "", list, sends = 0 })
  end)

  it("sees a wrong body, a missing one and one too many", function()
    assert.matches("body sent", problem { "", create, PATH, '{"title":"a"}' })
    assert.matches("body sent", problem { "", create, PATH, '{"label":{"title":"a","color":null}}' })
    assert.matches("a body was sent", problem { "", create, PATH })
    assert.matches("no body", problem { "", list, "GET /api/v1/accounts/7/labels", "{}" })
  end)

  it("sees a wrong header", function()
    assert.matches("api%-access%-token", problem { "", create, PATH, BODY, token = false })
    assert.matches("X%-More", problem { "", create, PATH, BODY, headers = { ["X-More"] = "1" } })
  end)

  it("sees a wrong value, a missing field, one too many, an object for a list and a wrong error", function()
    local answer = '{"id":1,"list":[],"object":{}}'
    local function gives(value) return { "", create, PATH, BODY, answer = answer, gives = value } end
    local array = chatwoot.array
    assert.is_nil(exchange.run(gives { id = 1, list = array {}, object = {} }, 7))
    assert.matches("value.id", problem(gives { id = "1", list = array {}, object = {} }))
    assert.matches("value.object", problem(gives { id = 1, list = array {} }))
    assert.matches("value.color", problem(gives { id = 1, list = array {}, object = {}, color = "x" }))
    assert.matches("value.list", problem(gives { id = 1, list = {}, object = {} }))
    assert.matches("value.object", problem(gives { id = 1, list = array {}, object = array {} }))
    assert.matches("a value came out", problem { "", create, PATH, BODY, answer = answer, fails = {} })
    assert.matches("it failed", problem { "", create, PATH, BODY, answer = { 404, "{}" }, gives = true })
    assert.matches("error.kind", problem { "", create, PATH, BODY, answer = { 404, "{}" }, fails = { kind = "server" } })
  end)

  it("sees a mistake that is not made, is another, or comes too late", function()
    assert.matches("nothing was raised", problem { "", list, raises = "." })
    local function wrong(c) return c.labels:create { titel = "a" } end
    assert.matches("^raised: ", problem { "", wrong, raises = "no such text" })
    assert.matches("something was sent", problem { "", function(c) error(c.labels:list()) end, raises = "." })
    local found, operation = exchange.run({ "", wrong, raises = "did you mean" }, 7)
    assert.is_nil(found)
    assert.equal("labels:create", operation)
  end)

  it("tells integers from floats where Lua does", function()
    if math.type then assert.matches("value.id", problem { "", create, PATH, BODY, answer = '{"id":1}', gives = { id = 1.0 } }) end
    assert.is_nil(exchange.differs({ 1.5, "a" }, chatwoot.array { 1.5, "a" }, "x"))
  end)
end)
