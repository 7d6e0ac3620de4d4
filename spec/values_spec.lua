-- lua/chatwoot/values.lua: times in every form the server gives, and message types.
local chatwoot = require "chatwoot"

describe("chatwoot.time", function()
  local time = chatwoot.time

  it("leaves unix seconds as they are, whole or not", function()
    assert.equal(1795222629, time(1795222629))
    assert.equal(1795222147.0665002, time(1795222147.0665002))
    assert.equal(-5, time(-5))
  end)

  it("is nil for never", function()
    assert.is_nil(time(0))
    assert.is_nil(time(0.0))
    assert.is_nil(time(nil))
    assert.is_nil(time(chatwoot.null))
  end)

  it("reads ISO 8601 as raw rows and webhooks write it", function()
    assert.equal(1795221475, time "2026-11-21T00:37:55Z")
    assert.is_true(math.abs(time "2026-11-21T00:37:55.557Z" - 1795221475.557) < 1e-6)
    assert.equal(2030, time "1970-01-01T00:33:50.000Z")
    assert.equal(1795222117, time "2026-11-21 00:48:37") -- server:info
    assert.equal(1795222117, time "2026-11-21 00:48:37 UTC")
    assert.equal(1795221475, time "2026-11-21T02:37:55+02:00")
    assert.equal(1795221475, time "2026-11-20T19:07:55-0530")
    assert.equal(1795219200, time "2026-11-21")
  end)

  it("knows the calendar", function()
    assert.equal(951782400, time "2000-02-29")
    assert.equal(951868800, time "2000-03-01")
    assert.equal(4107542400, time "2100-03-01")
    assert.equal(4107456000, time "2100-02-28")
    assert.equal(1709164800, time "2024-02-29")
    assert.equal(1735689599, time "2024-12-31T23:59:59Z")
    assert.equal(-1, time "1969-12-31T23:59:59Z")
    assert.equal(-2208988800, time "1900-01-01")
    assert.equal(253402300799, time "9999-12-31T23:59:59Z")
  end)

  it("counts every day of four centuries", function()
    local lengths, expected = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }, -11676096000 -- 1600-01-01
    for year = 1600, 1999 do
      local leap = year % 4 == 0 and (year % 100 ~= 0 or year % 400 == 0)
      for month = 1, 12 do
        for day = 1, lengths[month] + (month == 2 and leap and 1 or 0) do
          local text = ("%04d-%02d-%02d"):format(year, month, day)
          if time(text) ~= expected then error(text .. " is " .. tostring(time(text))) end
          expected = expected + 86400
        end
      end
    end
    assert.equal(time "2000-01-01", expected)
  end)

  it("is nil for what is no time", function()
    for _, value in ipairs { "", "never", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-02-29", "2100-02-29", "2026-04-31",
      "2026-11-00", "2026-11-21T", "2026-11-21T25:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:00:61Z", "2026-11-21T10:00",
      "2026-11-21T10:00:00X", "2026-11-21T10:00:00+2", "20261121", " 2026-11-21", "2026-11-21 ", "1795222629", 0 / 0, true, {},
      print } do
      assert.is_nil(time(value))
    end
  end)

  it("gives whole seconds as integers where Lua has such", function()
    if math.type then assert.equal("integer", math.type(time "2026-11-21T00:37:55Z")) end
    assert.equal("1795221475", ("%d"):format(time "2026-11-21T00:37:55Z"))
  end)
end)

describe("chatwoot.message_type", function()
  it("says words for numbers and numbers for words", function()
    for number, word in pairs { [0] = "incoming", [1] = "outgoing", [2] = "activity", [3] = "template" } do
      assert.equal(word, chatwoot.message_type[number])
      assert.equal(number, chatwoot.message_type[word])
    end
    assert.is_nil(chatwoot.message_type[4])
    assert.is_nil(chatwoot.message_type.Incoming)
  end)
end)
