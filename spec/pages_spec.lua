-- What walking promises of lists whose pages are odd: counts beside the list, rows without an id, an order that must be asked for, no
-- total. Answers are made up in the form a real server was seen to give. Neighbours: walk_spec.lua (the plans), each_spec.lua (the sandbox).
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"

local SIZE = 25

--- A transport that answers page n of `count` rows; row(k) and envelope(rows, page) as JSON text.
local function paged(count, row, envelope)
  local transport = { pages = {}, queries = {} }
  function transport:send(request)
    local query = request.url:match("%?(.*)$") or ""
    local page = tonumber(query:match("page=(%d+)") or 1)
    self.pages[#self.pages + 1], self.queries[#self.queries + 1] = page, query
    local rows = {}
    for k = (page - 1) * SIZE + 1, math.min(count, page * SIZE) do rows[#rows + 1] = row(k) end
    local body = envelope("[" .. table.concat(rows, ",") .. "]", page)
    return { status = 200, headers = { ["content-type"] = "application/json; charset=utf-8" }, body = body }
  end
  function transport.sleep() end
  function transport.now() return 1750000000 end
  function transport.close() end
  return chatwoot.new { base_url = "https://chat.example.com", api_token = "t", account_id = 12, transport = transport }, transport
end

local function visit(walk, key)
  local seen, count = {}, 0
  for row in walk do
    local id = key(row)
    assert.is_nil(seen[id], "row " .. id .. " came twice")
    seen[id], count = true, count + 1
  end
  return count
end

local function id_of(row) return row.id end

describe("each", function()
  it("of audit_logs counts by what stands beside the list, newest first", function()
    local client, wire = paged(60, function(k) return '{"id":' .. 1000 - k .. "}" end, function(rows, page)
      return ('{"per_page":25,"total_entries":60,"current_page":%d,"audit_logs":%s}'):format(page, rows)
    end)
    assert.equal(60, visit(client.audit_logs:each(), id_of))
    for _, page in ipairs(wire.pages) do assert.is_true(page <= 3) end
  end)

  it("of applied_slas reads each page once: its rows have no id of their own", function()
    local client, wire = paged(60, function(k) return '{"applied_sla":{"id":' .. k .. '},"conversation":{"id":1}}' end, function(rows, page)
      return ('{"payload":%s,"meta":{"count":60,"current_page":"%d"}}'):format(rows, page)
    end)
    assert.equal(60, visit(client.applied_slas:each(), function(row) return row.applied_sla.id end))
    assert.same({ 1, 2, 3, 4 }, wire.pages)
  end)

  it("of csat_survey_responses asks for an order on every page, and ends at an empty one", function()
    local client, wire = paged(50, function(k) return '{"id":' .. k .. ',"rating":1}' end, function(rows) return rows end)
    assert.equal(50, visit(client.csat_survey_responses:each { rating = 1 }, id_of))
    for _, query in ipairs(wire.queries) do
      assert.matches("sort=created_at", query, 1, true)
      assert.matches("rating=1", query, 1, true)
    end
  end)

  it("of reporting_events takes a span of time, not half of one", function()
    local client, wire = paged(30, function(k) return '{"id":' .. 100 - k .. "}" end, function(rows, page)
      return ('{"payload":%s,"meta":{"count":30,"current_page":%d,"total_pages":2}}'):format(rows, page)
    end)
    assert.equal(30, visit(client.reporting_events:each { since = 1, ["until"] = 2 }, id_of))
    assert.matches("since=1&until=2", wire.queries[#wire.queries], 1, true)
    assert.has_error(function() client.reporting_events:each { since = 1 }() end)
  end)
end)

describe("paging", function()
  it("is of one size and has a page of its own in every row", function()
    for _, row in ipairs(core.rows()) do
      local paging, names = row.paging, {}
      for _, param in ipairs(row.params or {}) do names[param.name] = true end
      if paging and paging.style == "page" then
        assert.is_true(paging.size > 0, row.endpoint)
        assert.is_true(names[paging.param], row.endpoint .. " has no param " .. paging.param)
        assert.is_true(row.result.kind == "list" or row.result.kind == "any", row.endpoint)
        if paging.order then assert.is_true(names[paging.order.param], row.endpoint) end
      end
    end
  end)
end)
