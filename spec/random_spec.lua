-- Random inputs with fixed seeds: whatever is given to whatever row, the outcome is a mistake that names the operation or a request
-- in order; whatever comes back, it is a value or an error with a kind. More rounds: ROUNDS=100 busted spec/random_spec.lua.

local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local fake = require "spec.support.fake"

local rounds = tonumber(os.getenv "ROUNDS") or 4
local null = chatwoot.null

--- A generator of our own: math.random differs between versions.
local function source(seed)
  local state = seed * 2654435761 % 2147483647
  local function below(n) -- 0 … n - 1
    state = (state * 16807) % 2147483647
    return state % n
  end
  local function one_of(list) return list[below(#list) + 1] end
  local function chance(percent) return below(100) < percent end
  return below, one_of, chance
end

local ODD_TEXTS = { "", " ", ".", "..", "a", "5", "05", "1e3", "a,b", "ä", "\240\159\152\128", "\0", "a\0b", "\255", "\r\nX: y", '"', "\\", "%41",
  "2030-01-02", "2030-01-02T03:04:05Z", "true", "null", ("long "):rep(2000), ("\195\164"):rep(100), "[]", "{}", "README.md" }
local ODD_NUMBERS = { 0, -0.0, 1, -1, 5, 1.5, 2 ^ 31, 2 ^ 53, -2 ^ 53, 1e15, 1e300, 1 / 0, -1 / 0, 0 / 0, 12345678901, 1234567890123 }

--- Any value at all; `depth` bounds it.
local function anything(below, one_of, depth)
  local kind = below(depth > 0 and 12 or 8)
  if kind < 3 then return one_of(ODD_TEXTS) end
  if kind < 5 then return one_of(ODD_NUMBERS) end
  if kind == 5 then return below(2) == 1 end
  if kind == 6 then return null end
  if kind == 7 then return one_of { print, io.stdout, coroutine.create(function() end) } end
  local out = kind == 8 and chatwoot.array {} or {}
  for i = 1, below(4) do
    local key = (kind == 9 or kind == 11) and one_of { "id", "name", "a", "custom_attributes", i } or i
    if kind < 11 or below(3) > 0 then out[key] = anything(below, one_of, depth - 1) end
  end
  if below(60) == 0 then out[1] = out end
  return out
end

--- A value that is likely to be taken.
local function fitting(param, below, one_of, chance, depth)
  local types = type(param.type) == "table" and param.type or { param.type or "any" }
  local kind = one_of(types)
  if param.words and chance(80) then return one_of(param.words) end
  if kind == "integer" then return below(1000) + 1 end
  if kind == "number" then return below(1000) / 8 end
  if kind == "string" then return chance(70) and "text " .. below(100) or one_of(ODD_TEXTS) end
  if kind == "boolean" then return chance(50) end
  if kind == "file" then return { { data = "bytes", filename = one_of(ODD_TEXTS) } } end
  if kind == "list" and depth > 0 then
    local list = {}
    for i = 1, below(3) + 1 do list[i] = fitting({ type = param.of, fields = param.fields }, below, one_of, chance, depth - 1) end
    return list
  end
  if kind == "object" and depth > 0 then
    local object = {}
    for _, field in ipairs(param.fields or { { name = "a", type = "string" }, { name = "b", type = "integer" } }) do
      if chance(60) then object[field.name] = fitting(field, below, one_of, chance, depth - 1) end
    end
    return object
  end
  return anything(below, one_of, 1)
end

local function params_for(row, below, one_of, chance)
  local params = {}
  for _, param in ipairs(row.params) do
    if param["in"] ~= "path" and (param.required and chance(90) or chance(15)) then
      params[param.name] = chance(85) and fitting(param, below, one_of, chance, 3) or anything(below, one_of, 3)
    end
  end
  if chance(5) then params[one_of { "nmae", "x\0", "", 1, "\255" }] = anything(below, one_of, 1) end
  return params
end

local function target(client, row)
  local object = client
  for part in row.resource:gmatch("[^.]+") do object = object[part] end
  return object, object[row.name]
end

local INTERNAL = { "attempt to", "bad argument", "stack overflow", "assertion", "lua/chatwoot", "core%.", "invalid key", "%(null%)" }

local function check_mistake(operation, text)
  assert.equal("string", type(text), operation)
  assert.is_truthy(text:find(operation .. ": ", 1, true), text)
  for _, mark in ipairs(INTERNAL) do assert.is_nil(text:find(mark), text) end
end

local function check_request(request)
  assert.is_nil(request.url:find("[%c%s\128-\255]"), request.url)
  assert.equal("https://chat.example.com/", request.url:sub(1, 25))
  for name, value in pairs(request.headers) do assert.is_nil((name .. value):find("[\r\n%z]")) end
  local kind = request.headers["Content-Type"]
  if kind == "application/json" then
    assert.equal("{", request.body[1]:sub(1, 1))
    assert.is_truthy((core.json.decode(request.body[1])), request.body[1])
  elseif request.body then
    assert.matches("^multipart/form%-data; boundary=", kind)
  end
end

describe("random", function()
  local rows = core.rows()

  it("params make a request in order, or a mistake that names the operation", function()
    local below, one_of, chance = source(17)
    local client, wire = fake.client()
    local sent, refused = 0, 0
    for _ = 1, rounds do
      for _, row in ipairs(rows) do
        local operation = row.resource .. ":" .. row.name
        local object, method = target(client, row)
        local _, ids = core.find(row.resource, row.name)
        local arguments = {}
        for i = 1, ids do arguments[i] = chance(85) and below(100) + 1 or anything(below, one_of, 1) end
        arguments[ids + 1] = chance(92) and params_for(row, below, one_of, chance) or anything(below, one_of, 2)
        wire.replies = {}
        local before = #wire.requests
        local ok, value, err = pcall(method, object, (table.unpack or unpack)(arguments, 1, ids + 1))
        if not ok then
          refused = refused + 1
          check_mistake(operation, value)
        elseif #wire.requests > before then
          sent = sent + 1
          check_request(wire.last)
        else
          assert.equal("config", err.kind, operation)
        end
      end
    end
    assert.is_true(sent > rounds * #rows / 5, sent .. " sent")
    assert.is_true(refused > rounds * #rows / 10, refused .. " refused")
  end)

  local STATUSES = { 200, 200, 200, 200, 201, 204, 206, 100, 199, 300, 302, 400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503,
    524, 999, 0, -1 }
  local PIECES = { "{", "}", "[", "]", ",", ":", '"', "null", "true", "1", "-", "1e999", "9007199254740993", "0.1",
    '"a"', '"payload"', '"data"', '"meta"', '"id"',
    '"error"', '"errors"', '"message"', '"attributes"', "\\u0000", "\\ud83d", "\255", "\0", " ", "<html>", "<title>", "CANARY-user-token", "\n" }
  local BODIES = { '{"data":{"meta":{"all_count":2},"payload":[{"id":1},{"id":2}]}}', '{"payload":{"contact":{"id":3},"contact_inbox":{}}}',
    '{"id":1,"name":"x"}',
    '[{"id":1},{"id":12345678901234567890}]', '{"error":"no"}', '{"errors":[{"a":["b"]},"c"]}', '{"message":"m","attributes":["a",1,null]}',
    "", "{}", "[]", "null", "5",
    '{"error":{"a":{"b":["c"]}}}',
    '{"errors":{"name":["is bad","is worse"]}}', "<html><title>502 Bad</title></html>", "Retry later\n" }

  local function body(below, one_of, chance)
    if chance(20) then
      local parts = {}
      for i = 1, below(30) do parts[i] = one_of(PIECES) end
      return table.concat(parts)
    end
    local text = one_of(BODIES)
    for _ = 1, chance(60) and below(4) or 0 do
      local at = below(#text + 1)
      text = text:sub(1, at) .. one_of(PIECES) .. text:sub(at + 1 + below(4))
    end
    return chance(10) and text:sub(1, below(#text + 1)) or text
  end

  it("answers are a value or an error with a kind, without the token", function()
    local below, one_of, chance = source(23)
    local settings = { api_token = "CANARY-user-token" }
    local good, bad = 0, 0
    for _ = 1, rounds * 10 do
      for number = 0, #rows do
        local reply = { status = one_of(STATUSES), body = body(below, one_of, chance), headers = {} }
        if chance(70) then reply.headers["content-type"] = one_of { "application/json", "text/html", "text/csv", "", "\255",
          "application/json; charset=x" } end
        if chance(20) then reply.headers["retry-after"] = one_of { "5", "-1", "1e9", "nan", "inf",
          "Fri, 01 Jan 2027 00:00:00 GMT", "", "0x10" } end
        local select = chance(40) and one_of { { "id" }, { "name", "meta.id" }, { "payload.id", "payload" }, { "a.b.c.d", "id", "error" } } or nil
        local request = { method = one_of { "GET", "POST" }, safe = chance(50) }
        local value, err = core.response(number, settings, request, reply, 1750000000, chance(30), select)
        if err then
          bad = bad + 1
          assert.is_nil(value)
          assert.equal("string", type(err.kind))
          assert.is_true(#err.message > 0)
          assert.is_true(not err.retry_after or (err.retry_after >= 0 and err.retry_after < 1e9))
          for _, text in ipairs { err.message, err.body or "", table.concat(err.errors or {}), table.concat(err.attributes or {}) } do
            assert.is_nil(text:find(settings.api_token, 1, true), text)
          end
          assert.is_truthy(pcall(core.json.encode, err.message), err.message)
        else
          good = good + 1
          assert.is_true(reply.status >= 200 and reply.status < 300)
        end
      end
    end
    assert.is_true(good > 100 and bad > 100, good .. " good, " .. bad .. " bad")
  end)

  it("text is decoded to what is encoded again, or refused with a reason", function()
    local below, one_of, chance = source(31)
    local read = 0
    for _ = 1, rounds * 2500 do
      local text = body(below, one_of, chance)
      local value, why, at = core.json.decode(text, true)
      if value == nil then
        assert.equal("string", type(why))
        assert.is_true(at >= 1 and at <= #text + 1, text)
      else
        read = read + 1
        local again = core.json.encode(value)
        assert.same(value, (core.json.decode(again, true)))
      end
    end
    assert.is_true(read > 500, read)
  end)
end)
