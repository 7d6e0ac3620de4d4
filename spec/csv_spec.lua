-- CSV answers: the bytes as the server sent them, in memory or straight into a file, and errors that are JSON all the same.
-- Over the fake transport for what is asked, over the libcurl transport and a loopback server for what arrives.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"
local server = require "spec.support.server"

local DATES = { since = 1795132800, ["until"] = 1795305600 }
local ODD = 'name,"a ""b"""\r\n\n\n\0\255\226\130\172,1\n' -- what server_main.lua sends for agents

local function read(path)
  local file = io.open(path, "rb")
  local text = file and file:read("*a")
  if file then file:close() end
  return text
end

describe("CSV", function()
  local running, client, path

  setup(function() running = server.start() end)
  teardown(function() running.stop() end)
  before_each(function()
    client = chatwoot.new { base_url = running.url, api_token = "CANARY-user-token", account_id = 7 }
    path = os.tmpname()
    os.remove(path)
  end)
  after_each(function()
    client:close()
    os.remove(path)
  end)

  it("is text, byte for byte", function()
    assert.equal(ODD, (chatwoot.assert(client.reports:agents_csv(DATES))))
    assert.equal(("row,1,2,3\n"):rep(50000), (chatwoot.assert(client.reports:teams_csv(DATES))))
    assert.equal("", (chatwoot.assert(client.reports:conversations_summary_csv(DATES))))
  end)

  it("goes into a file with opts.to, byte for byte, and is not held to max_response_bytes there", function()
    assert.is_true((chatwoot.assert(client.reports:agents_csv(DATES, { to = path }))))
    assert.equal(ODD, read(path))
    local small = chatwoot.new { base_url = running.url, api_token = "t", account_id = 7, max_response_bytes = 1000 }
    assert.is_true((chatwoot.assert(small.reports:teams_csv(DATES, { to = path }))))
    assert.equal(500000, #read(path))
    local value, err = small.reports:teams_csv(DATES)
    assert.is_nil(value)
    assert.equal("too_large", err.kind)
    assert.is_true((chatwoot.assert(small.reports:conversations_summary_csv(DATES, { to = path }))))
    assert.equal("", read(path))
    small:close()
  end)

  it("fails with what the server says in JSON, with opts.to too, and writes no file then", function()
    for _, opts in ipairs { {}, { to = path } } do
      local value, err = client.reports:inboxes_csv(DATES, opts)
      assert.is_nil(value)
      assert.equal("validation", err.kind)
      assert.equal("as asked", err.message)
      assert.is_nil(read(path))
    end
  end)

  it("is not made of a page or of JSON", function()
    for _, name in ipairs { "labels_csv", "conversation_traffic_csv" } do
      for _, opts in ipairs { {}, { to = path } } do
        local value, err = client.reports[name](client.reports, name == "labels_csv" and DATES or { timezone_offset = 1 }, opts)
        assert.is_nil(value)
        assert.equal("unexpected_response", err.kind)
        assert.is_false(err.uncertain)
        assert.is_nil(read(path))
      end
    end
  end)

  it("comes raw with status, headers and bytes", function()
    local raw = chatwoot.assert(client.reports:agents_csv(DATES, { raw = true }))
    assert.equal(200, raw.status)
    assert.equal("text/csv", raw.headers["content-type"])
    assert.equal(ODD, raw.body)
    assert.is_nil(raw.json)
    raw = chatwoot.assert(client.reports:agents_csv(DATES, { raw = true, to = path }))
    assert.equal(200, raw.status)
    assert.equal(ODD, read(path))
    raw = chatwoot.assert(client.reports:inboxes_csv(DATES, { raw = true, to = path }))
    assert.equal(422, raw.status)
    assert.equal("as asked", raw.json.error)
  end)

  it("says when the file can't be written", function()
    local value, err = client.reports:agents_csv(DATES, { to = "/nonexistent/folder/agents.csv" })
    assert.is_nil(value)
    assert.equal("config", err.kind)
  end)
end)

describe("opts.to", function()
  it("is for files and CSV alone", function()
    local client, wire = fake.client()
    local ok, why = pcall(client.reports.summary, client.reports, { type = "account" }, { to = "x.json" })
    assert.is_false(ok)
    assert.matches("opts.to is for files and CSV", why)
    assert.equal(0, #wire.requests)
  end)
end)

describe("a period", function()
  local client, wire

  before_each(function() client, wire = fake.client() end)

  local function mistake(params)
    local ok, why = pcall(client.reports.agents_csv, client.reports, params)
    assert.is_false(ok)
    assert.equal(0, #wire.requests)
    return why
  end

  it("is given in unix seconds, as integers or as their digits", function()
    for _, since in ipairs { 1795132800, "1795132800" } do
      wire:reply(200, "x", { ["content-type"] = "text/csv" })
      assert.equal("x", (client.reports:agents_csv { since = since, ["until"] = 1795305600 }))
      assert.matches("since=1795132800&until=1795305600", wire:path(), 1, true)
    end
  end)

  it("is not given in dates, fractions, words or milliseconds, which the server would read as something else", function()
    assert.matches("unix seconds", mistake { since = "2026-01-01", ["until"] = 1795305600 })
    assert.matches("unix seconds", mistake { since = "yesterday", ["until"] = 1795305600 })
    assert.matches("unix seconds", mistake { since = "", ["until"] = 1795305600 })
    assert.matches("unix seconds", mistake { since = "1795132800.5", ["until"] = 1795305600 })
    assert.matches("integer", mistake { since = 1795132800.5, ["until"] = 1795305600 })
    assert.matches("milliseconds", mistake { since = 1795132800000, ["until"] = 1795305600 })
    assert.matches("milliseconds", mistake { since = "1795132800000", ["until"] = 1795305600 })
    assert.matches("until is missing", mistake { since = 1795132800 })
  end)
end)
