-- What docs/errors.md and docs/reliability.md say is what errors.def lists, what the client does and what the rows hold. Their Lua blocks are
-- run by readme_spec.lua.
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

describe("docs/errors.md", function()
  local text = read "docs/errors.md"
  local sections, current = {}, nil
  for line in text:gmatch "([^\n]*)\n" do
    if line:find "^#" then current = line:match "^### `([%w_]+)`$" end
    if current then sections[current] = (sections[current] or "") .. line .. "\n" end
  end

  local kinds = {}
  for word, hint in read("core/errors.def"):gmatch 'CW__KIND%([%u_]+, "([%l_]+)", ([^\n]+)%)\n' do
    kinds[#kinds + 1] = { word = word, hint = hint:match '^"(.*)"$' }
  end

  it("knows every kind of errors.def and no other", function()
    assert.is_true(#kinds >= 19)
    local left = {}
    for kind in pairs(sections) do left[kind] = true end
    for _, kind in ipairs(kinds) do
      assert.is_string(sections[kind.word], "docs/errors.md has no section for " .. kind.word)
      left[kind.word] = nil
    end
    assert.is_nil(next(left), "docs/errors.md has a section for a kind that errors.def has not: " .. tostring(next(left)))
  end)

  it("says of each when, what to do, whether it is repeated and uncertain, and gives its hint", function()
    for _, kind in ipairs(kinds) do
      local section = sections[kind.word]
      for _, word in ipairs { "When", "What to do", "Repeated", "Uncertain" } do
        assert.is_truthy(section:find("**" .. word .. ".**", 1, true), kind.word .. " lacks " .. word)
      end
      assert.equal(kind.hint, section:match '%*%*Hint%.%*%* "(.-)"\n', kind.word)
    end
  end)
end)

describe("docs/reliability.md", function()
  local text = read "docs/reliability.md"

  local function rows_of(title)
    local rows = {}
    local table_text = assert(text:match("\n## " .. title .. "\n.-\n|%-[^\n]*\n(.-)\n\n"), title)
    for line in table_text:gmatch "[^\n]+" do
      local cells = {}
      for cell in line:gmatch "|%s*([^|]-)%s*%f[|]" do cells[#cells + 1] = cell end
      rows[#rows + 1] = cells
    end
    return rows
  end

  local FAILURES = {
    ["nobody listens there"] = { "connection", "not_connected" }, ["the name does not resolve"] = { "dns", "not_connected" },
    ["no connection within `connect_timeout`"] = { "timeout", "not_connected" }, ["the certificate was refused"] = { "tls", "not_connected" },
    ["the connection broke before an answer"] = { "connection", "connected" },
    ["the connection broke inside the answer"] = { "connection", "reply_begun" },
    ["no byte for `timeout` seconds"] = { "timeout", "connected" }, ["the deadline came while it ran"] = { "deadline", "connected" },
  }
  local ANSWERS = {
    ['422 "Too many messages"'] = { 422, '{"error":"Too many messages"}' }, ["200 that is no JSON"] = { 200, "<html>" },
    ["200 of another shape"] = { 200, '"done"' },
  }

  local function steps_of(what)
    local failure, answer = FAILURES[what], ANSWERS[what]
    if failure then return { { kind = failure[1], stage = failure[2] } } end
    if answer then return { { status = answer[1], body = answer[2] } } end
    local steps = {}
    for status in what:gmatch "%d%d%d" do steps[#steps + 1] = { status = tonumber(status), body = '{"error":"as the table says"}' } end
    assert.is_true(#steps > 0 and not what:find "%a", "the spec does not know how to bring about: " .. what)
    return steps
  end

  -- How often a call goes out when every try meets this, and its error.
  local function meet(step, call)
    local sent, now = 0, 1000
    local transport = { now = function() return now end, sleep = function(_, s) now = now + s end, close = function() end }
    function transport.send()
      sent = sent + 1
      if step.kind then return nil, { kind = step.kind, stage = step.stage, message = "made up" } end
      return { status = step.status, body = step.body, headers = { ["content-type"] = "application/json" } }
    end
    local value, err = call(chatwoot.new { transport = transport, api_token = "t", account_id = 1, max_retries = 2, deadline = 1000 })
    assert.is_nil(value)
    return sent, err
  end

  local function get(client) return client.labels:get(3) end
  local function update(client) return client.labels:update(3, { color = "#000000" }) end
  local function create(client) return client.labels:create { title = "vip" } end

  local TIMES = { again = { 3, 3 }, no = { 1, 1 }, ["a GET once"] = { 2, 1 } }

  for _, row in ipairs(rows_of "What is repeated") do
    it("is right about: " .. row[1], function()
      assert.equal(5, #row)
      for _, step in ipairs(steps_of(row[1])) do
        local times = assert(TIMES[row[3]], row[3])
        local sent, err = meet(step, get)
        assert.equal(times[1], sent, "reading")
        assert.equal(row[2], "`" .. err.kind .. "`")
        assert.equal(times[2], (meet(step, update)), "a safe write")
        sent, err = meet(step, create)
        assert.equal(assert(TIMES[row[4]], row[4])[1], sent, "any other write")
        assert.equal(row[5], err.uncertain and "yes" or "no")
      end
    end)
  end

  it("knows the limits of the rows", function()
    local checked = 0
    for _, row in ipairs(rows_of "Rate limits") do
      local resource, name = row[1]:match "^`([%w_]+):?([%w_]*)`$"
      if resource then
        local number = core.find(resource, name ~= "" and name or "timeseries")
        local rate = core.rows(number).rate
        assert.equal(row[3], ("%d %s"):format(rate.limit, rate.seconds == 60 and "a minute" or "an hour"))
        checked = checked + 1
      end
    end
    assert.is_true(checked >= 4)
  end)
end)
