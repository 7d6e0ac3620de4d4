-- chatwoot.json and chatwoot.array: what is written, what is refused and with which path, what is read, and that neither any text
-- nor any value brings them down.
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local same = require("spec.support.exchange").differs

local array, null = chatwoot.array, chatwoot.null
local encode, decode = chatwoot.json.encode, chatwoot.json.decode
local integers = math.type ~= nil -- Lua 5.3 and later have 64-bit integers

--- What encode raises; fails when it does not.
local function refusal(value)
  local ok, text = pcall(encode, value)
  assert.is_false(ok)
  return assert.is_string(text) and text
end

--- How many bytes decode read before it gave up; fails when it does not.
local function fault(text)
  local value, message, offset = decode(text)
  if value ~= nil then error(("%q was read"):format(text), 2) end
  assert.is_string(message)
  assert.is_true(offset >= 1 and offset <= #text + 1)
  return message, offset
end

describe("encode", function()
  it("writes scalars", function()
    for text, value in pairs { ["true"] = true, ["false"] = false, ["0"] = 0, ["-7"] = -7, ["1.5"] = 1.5, ['""'] = "" } do
      assert.equal(text, encode(value))
    end
    assert.equal("null", encode(null))
  end)

  it("writes integers exactly, and floats of integral value as integers", function()
    assert.equal("42", encode(42.0))
    assert.equal("1000000000000000", encode(1e15))
    assert.equal("9007199254740991", encode(2 ^ 53 - 1))
    assert.equal("-9007199254740991", encode(-(2 ^ 53 - 1)))
    assert.equal("9007199254740992", encode(2 ^ 53))
    if integers then
      assert.equal("9223372036854775807", encode(math.maxinteger))
      assert.equal("-9223372036854775808", encode(math.mininteger))
      assert.equal("9007199254740993", encode(math.tointeger(2 ^ 53) + 1))
    end
  end)

  it("writes floats with the digits that bring them back", function()
    assert.equal("0.1", encode(0.1))
    assert.equal("0.30000000000000004", encode(0.1 + 0.2))
    assert.equal("1795222147.0665002", encode(1795222147.0665002))
    for _, number in ipairs { 1 / 3, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456.789e-30, 1e100, -2.5e-7, 1e21 } do
      assert.equal(number, tonumber(encode(number)))
    end
  end)

  it("escapes what JSON must escape and nothing else", function()
    assert.equal([["\"\\/\b\f\n\r\t\u0001\u001f"]] .. "", encode '"\\/\b\f\n\r\t\1\31')
    assert.equal('"\127ü发🛟 "', encode "\127ü发🛟 ")
    assert.equal([[{"a\"b":"</script>"}]], encode { ['a"b'] = "</script>" })
    for length = 0, 40 do -- texts are read eight bytes at a time: the odd byte at every place
      local text = ("x"):rep(length)
      assert.equal('"' .. text .. '\\n' .. text .. '"', encode(text .. "\n" .. text))
      assert.equal('"' .. text .. 'é' .. text .. '"', encode(text .. "é" .. text))
      assert.equal('"' .. text .. '\\"' .. text .. '"', encode(text .. '"' .. text))
    end
  end)

  it("tells lists from objects by their keys, and empty ones by the mark", function()
    assert.equal("[1,2,3]", encode { 1, 2, 3 })
    assert.equal("[[],{},[null]]", encode { array {}, {}, { null } })
    assert.equal("{}", encode {})
    assert.equal("[]", encode(array {}))
    assert.equal("[]", encode(array()))
    assert.equal('{"1":true}', encode { ["1"] = true })
    assert.equal("[1,2]", encode { [2] = 2, [1.0] = 1 })
  end)

  it("asks a table itself only, not its metatable", function()
    assert.equal("{}", encode(setmetatable({}, { __index = { a = 1 }, __pairs = function() return next, { b = 1 } end })))
    assert.equal('{"a":1}', encode(setmetatable({ a = 1 }, { __tostring = function() return "x" end })))
  end)

  it("writes the same table twice, for that is no cycle", function()
    local shared = { 1 }
    assert.equal("[[1],[1]]", encode { shared, shared })
  end)

  it("refuses numbers that are none, with the path of the field", function()
    assert.matches("^a%.b%[2%]%.c: is no finite number", refusal { a = { b = { 1, { c = 0 / 0 } } } })
    assert.matches("^%[3%]: is no finite number", refusal { 1, 2, 1 / 0 })
    assert.matches("^is no finite number", refusal(-1 / 0))
  end)

  it("refuses NUL and invalid UTF-8 in values and names", function()
    assert.matches("^a%.b: holds a NUL", refusal { a = { b = "x\0y" } })
    assert.matches("NUL", refusal { ["x\0y"] = 1 })
    for _, text in ipairs { "\255", "\128", "a\192\128", "\193\191", "\224\159\191", "\237\160\128", "\240\143\191\191", "\244\144\128\128",
      "\245\128\128\128", "ab\195", "\226\130", "\240\159\155" } do
      assert.matches("^t: is no valid UTF%-8", refusal { t = text })
      assert.matches("is no valid UTF%-8", refusal { [text] = 1 })
      assert.matches("is no valid UTF%-8", refusal { ("x"):rep(17) .. text .. ("y"):rep(9) })
    end
    for _, text in ipairs { "\194\128", "\223\191", "\224\160\128", "\237\159\191", "\238\128\128", "\239\191\191", "\240\144\128\128",
      "\244\143\191\191" } do
      assert.equal('"' .. text .. '"', encode(text))
    end
  end)

  it("refuses lists with holes, mixed keys and keys that are none", function()
    assert.matches("^a: is a list with holes; chatwoot%.null", refusal { a = { 1, nil, 3 } })
    assert.matches("holes", refusal { [2] = 1 })
    assert.matches("holes", refusal { [1] = 1, [1000000] = 2 })
    assert.matches("^a: mixes list elements and named fields", refusal { a = { 1, 2, x = 3 } })
    assert.matches("^a: is a list with named fields", refusal { a = array { x = 3 } })
    for _, key in ipairs { 0, -1, 1.5, 2 ^ 53, 1 / 0, true, print, {} } do
      assert.matches("neither text nor a list's index", refusal { [key] = 1 })
      assert.is_false((pcall(encode, { x = 1, [key] = 1 })))
    end
  end)

  it("refuses what JSON has no word for", function()
    assert.matches("^a%[1%]: can't be a function", refusal { a = { print } })
    assert.matches("^a: can't be a userdata", refusal { a = io.stdout })
    assert.matches("^a: can't be a thread", refusal { a = coroutine.create(function() end) })
    assert.matches("^can't be a nil", refusal(nil))
    assert.is_false((pcall(encode)))
  end)

  it("refuses cycles, however long", function()
    local loop = {}
    loop.me = loop
    assert.matches("^me: holds itself", refusal(loop))
    local list = { {} }
    list[1][1] = { list }
    assert.matches("^%[1%]%[1%]%[1%]: holds itself", refusal(list))
  end)

  it("refuses depth without end, and writes what decode reads", function()
    local function nested(depth)
      local value = array {}
      for _ = 2, depth do value = { value } end
      return value
    end
    local deepest
    for depth = 500, 600 do
      local ok, text = pcall(encode, nested(depth))
      if ok then
        deepest = depth
        assert.is_table(decode(text))
      else
        assert.matches("nested too deep", text)
      end
    end
    assert.is_true(deepest >= 500 and deepest < 600)
    assert.matches("nested too deep", refusal(nested(20000)))
  end)

  it("works again after each refusal, and gives back its memory", function()
    local bad = { ("x"):rep(100000), print }
    for _ = 1, 300 do pcall(encode, bad) end
    assert.equal("[1]", encode { 1 })
  end)
end)

describe("chatwoot.array", function()
  it("marks the table it is given and gives it back", function()
    local list = { 1 }
    assert.equal(list, array(list))
    assert.is_true(core.json.is_array(list))
    assert.is_false(core.json.is_array {})
    assert.is_false(core.json.is_array "x")
    assert.equal(getmetatable(array {}), getmetatable(decode "[]"))
    assert.is_false((pcall(array, "x")))
  end)

  it("keeps a metatable that is there", function()
    local own = { __index = { meta = 5 } }
    local list = array(setmetatable({}, own))
    assert.equal(own, getmetatable(list))
    assert.equal(5, list.meta)
    assert.equal("[]", encode(list))
  end)

  it("shows its mark to no loop", function()
    for key in pairs(array {}) do error("a key: " .. tostring(key)) end
    for key in pairs(getmetatable(array {})) do assert.equal("userdata", type(key)) end
  end)
end)

describe("decode", function()
  it("reads scalars, objects and lists", function()
    assert.is_true(decode "true")
    assert.is_false(decode "false")
    assert.equal(null, (decode "null"))
    assert.equal("x", (decode '"x"'))
    assert.is_nil(same({ a = { b = { 1, { c = "d" }, array {}, {} } }, [""] = true },
      decode ' \t\r\n{"a" : {"b":[1 , {"c":"d"},[],{}]},"":true} \n', "value"))
  end)

  it("reads numbers: integers as integers, where Lua has such", function()
    for text, number in pairs { ["0"] = 0, ["-1"] = -1, ["1e2"] = 100, ["42.0"] = 42, ["-0"] = 0, ["2147483648"] = 2147483648,
      ["9007199254740991"] = 9007199254740991, ["-9007199254740991"] = -9007199254740991, ["1.5"] = 1.5, ["-2.5e-3"] = -0.0025,
      ["1795222147.0665002"] = 1795222147.0665002, ["1e-400"] = 0 } do
      assert.is_nil(same(number, decode(text), text))
    end
  end)

  it("reads big integers exactly where Lua can hold them", function()
    local text = '{"\\"5":"1,2","a":[9007199254740993,-9007199254740993,1.5,9223372036854775807],"b":{"c":-9223372036854775808},'
      .. '"d":"9007199254740995","e":9223372036854775808,"f":123456789012345678901234567890,"g":9007199254740994,"h":1e300}'
    local value = decode(text)
    local expected = integers and { "9007199254740993", "-9007199254740993", "1.5", "9223372036854775807" }
    for i = 1, expected and 4 or 0 do assert.equal(expected[i], tostring(value.a[i])) end
    if integers then
      assert.equal(math.mininteger, value.b.c)
      assert.equal(9007199254740994, value.g)
      assert.equal("float", math.type(value.e))
    end
    assert.equal(9007199254740992, (decode "9007199254740992"))
    assert.equal(2 ^ 63, value.e)
    assert.equal(123456789012345678901234567890, value.f)
    assert.equal("9007199254740995", value.d)
    assert.equal(1e300, value.h)
  end)

  it("reads every escape", function()
    assert.equal('"\\/\b\f\n\r\t', (decode [["\"\\\/\b\f\n\r\t"]]))
    assert.equal("Aé发🛟\1", (decode [["\u0041\u00e9\u53D1\ud83d\uDEdf\u0001"]]))
    assert.equal("\\u0000", (decode [["\\u0000"]]))
    assert.equal(1, decode([[{"\u0061\n":1}]])["a\n"])
  end)

  it("drops null in objects and keeps it in lists", function()
    local value = decode '{"a":null,"b":[null,1,null],"c":{"d":null}}'
    assert.is_nil(value.a)
    assert.equal(null, value.b[1])
    assert.equal(null, value.b[3])
    assert.is_nil(next(value.c))
    assert.equal("userdata", type(null))
  end)

  it("lets the last of two equal names win, null too", function()
    assert.equal(2, decode('{"a":1,"a":2}').a)
    assert.is_nil(next((decode '{"a":1,"a":null}')))
    assert.equal(3, decode('{"a":null,"b":0,"a":3}').a)
  end)

  it("refuses zero bytes, escaped and raw, and escapes that are none", function()
    assert.matches("u0000", (fault [["a\u0000b"]]))
    assert.matches("u0000", (fault [[{"a\u0000":1}]]))
    assert.matches("u0000", (fault [["\\\u0000"]]))
    assert.matches("NUL", (fault '"a\0b"'))
    assert.matches("NUL", (fault "{}\0"))
    for _, escape in ipairs { "\\uZZZZ", "\\u12", "\\u123g", "\\x41", "\\ud83d", "\\udc00", "\\ud83d\\u0041", "\\" } do
      fault('"' .. escape .. '"')
    end
  end)

  it("refuses invalid UTF-8 anywhere, with the place", function()
    local message, offset = fault '{"a":"b\255"}'
    assert.matches("UTF%-8", message)
    assert.equal(8, offset)
    assert.matches("UTF%-8", (fault '{"\192\128":1}'))
    assert.matches("UTF%-8", (fault '"\237\160\128"'))
  end)

  it("refuses what stands behind the value", function()
    for _, text in ipairs { "{} x", "{}{", "[1]]", "1 2", "truex", '"a""', "{}," } do
      assert.matches("behind", (fault(text)))
    end
  end)

  it("refuses what is no JSON", function()
    for _, text in ipairs { "", " ", "{", "[", "]", "[1,]", '{"a":1,}', "{a:1}", "{'a':1}", '{"a" 1}', '{"a":}', "{,}", "[,]", "+1", ".5",
      "nan", "Infinity", "-", "1e", "0x10", "//x", "tru", "undefined", "\1{}", "{}\12", '"a\nb"', '"a\tb"', "[1 2]", '{"a":1 "b":2}',
      "1e999", "[-1e999]" } do
      fault(text)
    end
    assert.is_false((pcall(decode)))
    assert.is_false((pcall(decode, {})))
  end)

  it("refuses a text cut short at every byte", function()
    local text = '{"a":[1,-2.5e3,true,false,null,"\\u00e9\\n\\ud83d\\udedf é"],"b":{"c":{}},"d":[[]],"e":9007199254740993}'
    assert.is_table(decode(text))
    for length = 0, #text - 1 do fault(text:sub(1, length)) end
  end)

  it("reads depth to a limit and refuses the rest without falling", function()
    assert.is_table(decode(("["):rep(500) .. ("]"):rep(500)))
    assert.is_table(decode(('{"a":'):rep(500) .. "1" .. ("}"):rep(500)))
    for _, depth in ipairs { 600, 1000, 1001, 5000, 200000 } do
      fault(("["):rep(depth) .. ("]"):rep(depth))
      fault(('{"a":['):rep(depth))
    end
  end)

  it("decodes inside a finalizer that runs inside a decode", function()
    local ran, wrong = 0, 0
    local function finalize()
      ran = ran + 1
      if decode('{"a":[1,{"b":"c"}]}').a[2].b ~= "c" or decode "{" ~= nil then wrong = wrong + 1 end
    end
    local function litter()
      if newproxy then -- luacheck: globals newproxy
        getmetatable(newproxy(true)).__gc = finalize
      else
        setmetatable({}, { __gc = finalize })
      end
    end
    local text = "[" .. ('{"id":12,"name":"x","list":[1,2,3]},'):rep(300) .. "0]"
    for _ = 1, 50 do
      for _ = 1, 20 do litter() end
      local value = decode(text)
      if #value ~= 301 or value[300].list[3] ~= 3 or value[301] ~= 0 then wrong = wrong + 1 end
    end
    collectgarbage()
    assert.is_true(ran > 0)
    assert.equal(0, wrong)
  end)
end)

-- ---- random ----

local state
local function random(n) -- the same numbers on every Lua
  state = (state * 16807) % 2147483647
  return state % n
end

local LETTERS = { "a", "Z", "0", " ", '"', "\\", "/", "\n", "\1", "é", "发", "🛟", "\127", "{", "]", ",", ":" }

local function random_text()
  local parts = {}
  for i = 1, random(12) do parts[i] = LETTERS[random(#LETTERS) + 1] end
  return table.concat(parts)
end

local function random_number()
  local kind = random(4)
  if kind == 0 then return random(1000) - 500 end
  if kind == 1 then return (random(2147483646) + 0.5) * 2 ^ (random(200) - 100) * 1.1 end
  if kind == 2 then return -random(2147483646) * 4194304 - random(4194304) end
  return random(2147483646) / 1024 + 1 / 3
end

local function random_value(depth)
  local kind = random(depth > 4 and 4 or 6)
  if kind == 0 then return random_text() end
  if kind == 1 then return random_number() end
  if kind == 2 then return random(2) == 0 end
  if kind == 3 then return random(3) == 0 and array {} or {} end
  local value = kind == 4 and array {} or {}
  for i = 1, random(6) do
    value[kind == 4 and i or random_text()] = kind == 4 and random(8) == 0 and null or random_value(depth + 1)
  end
  return value
end

describe("any value", function()
  it("comes back as it was", function()
    state = 20240229
    for _ = 1, 2000 do
      local value = random_value(0)
      local back = decode(encode { value })
      assert.is_nil(same({ value }, back, "value", true)) -- floats of integral value come back as integers
    end
  end)

  it("that a damaged text still holds can be written again", function()
    state = 7
    local text = encode { id = 12, list = { 1.5, "ü\n", true, null, {} }, deep = { a = { b = array {} } }, big = 2 ^ 53 }
    local read, refused = 0, 0
    for _ = 1, 4000 do
      local at = random(#text) + 1
      local damaged = text:sub(1, at - 1) .. string.char(random(256)) .. text:sub(at + random(3))
      local value = decode(damaged)
      if value == nil then
        refused = refused + 1
      else
        read = read + 1
        assert.is_nil(same({ value }, decode(encode { value }), damaged, true))
      end
    end
    assert.is_true(read > 100 and refused > 100)
  end)
end)
