-- lua/chatwoot/multipart.lua: the body of client:request { multipart = … }, part for part as a server would read it.
local exchange = require "spec.support.exchange"
local fake = require "spec.support.fake"

describe("a multipart body", function()
  local client, wire, path
  setup(function()
    path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write("a\r\n--b\0c")
    file:close()
  end)
  teardown(function() os.remove(path) end)
  before_each(function() client, wire = fake.client() end)

  --- The parts that arrive, as texts "name=value" or "name|filename|type|content".
  local function parts(...)
    assert(client:request { method = "POST", path = "/x", multipart = { ... } })
    return exchange.parts_of(wire.last)
  end

  local function refused(...)
    local list = { ... }
    local ok, text = pcall(client.request, client, { method = "POST", path = "/x", multipart = list })
    assert.is_false(ok)
    assert.equal(0, #wire.requests)
    assert.matches("multipart_spec%.lua:%d+: client:request: multipart", text)
    return text
  end

  it("holds values as text, in their order", function()
    assert.same({ "b=text", "a=5", "a=-7", "c=0.5", "d=true", "e=false", "f=", "g=1\r\n2" },
      parts({ name = "b", value = "text" }, { name = "a", value = 5 }, { name = "a", value = -7.0 }, { name = "c", value = 0.5 },
        { name = "d", value = true }, { name = "e", value = false }, { name = "f", value = "" }, { name = "g", value = "1\r\n2" }))
  end)

  it("holds files from disk and from memory, byte for byte", function()
    local base = path:match("[^/]*$")
    assert.same({ "f|" .. base .. "|application/octet-stream|a\r\n--b\0c", "f|own.png|image/png|a\r\n--b\0c", "g|file|application/octet-stream|x",
      "g|a.csv|text/csv|", "h|a.csv|text/x-own|y" },
      parts({ name = "f", path = path }, { name = "f", path = path, filename = "own.png" }, { name = "g", data = "x" },
        { name = "g", data = "", filename = "a.csv" }, { name = "h", data = "y", filename = "a.csv", content_type = "text/x-own" }))
  end)

  it("streams files from disk: the body names path and size", function()
    parts({ name = "a", value = "1" }, { name = "f", path = path }, { name = "b", value = "2" })
    assert.same({ path = path, offset = 0, length = 8 }, wire.last.body[2])
    assert.equal(3, #wire.last.body)
  end)

  it("lets no name break out of its line", function()
    assert.same({ "a%22%0D%0Ab=x", "f|q%22q.txt|text/plain|y" },
      parts({ name = 'a"\r\nb', value = "x" }, { name = "f", data = "y", filename = 'q"q.txt' }))
  end)

  it("has a boundary of its own each time", function()
    parts { name = "a", value = "1" }
    local first = wire.last.headers["Content-Type"]
    parts { name = "a", value = "1" }
    assert.not_equal(first, wire.last.headers["Content-Type"])
  end)

  it("is refused part by part", function()
    assert.matches("%[2%]: takes { name", refused({ name = "a", value = 1 }, "b"))
    assert.matches("%[1%]: takes { name", refused { value = 1 })
    assert.matches("%[1%]: takes { name", refused { name = 5, value = 1 })
    assert.matches("give one of value, path, data", refused { name = "a" })
    assert.matches("give one of value, path, data", refused { name = "a", value = 1, data = "x" })
    assert.matches("unknown field file", refused { name = "a", file = "x" })
    assert.matches("path must be text", refused { name = "a", path = 5 })
    assert.matches("data must be text", refused { name = "a", data = {} })
    assert.matches("filename is empty", refused { name = "a", data = "x", filename = "" })
    for _, name in ipairs { "q\r\nX: y", "q\n", "\r", "q\0.txt" } do
      assert.matches("a file's name holds a line end or NUL", refused { name = "a", data = "x", filename = name })
      assert.matches("a file's name holds a line end or NUL", refused { name = "a", path = "/tmp/" .. name })
    end
    assert.matches("a path holds a NUL", refused { name = "a", path = "/tmp\0/x", filename = "x" })
    assert.matches("content_type holds a line end", refused { name = "a", data = "x", content_type = "a/b\0" })
    assert.matches("content_type holds a line end", refused { name = "a", data = "x", content_type = "a/b\r\nX: y" })
    assert.matches("value must be text", refused { name = "a", value = {} })
    assert.matches("value must be text", refused { name = "a", value = print })
    refused()
    refused({ name = "a", value = 1 }, nil, { name = "b", value = 2 })
    local ok, text = pcall(client.request, client, { method = "POST", path = "/x", multipart = { name = "a", value = 1 } })
    assert.is_false(ok)
    assert.matches("list of parts", text)
  end)

  it("with a file that can't be read is config, and nothing is sent", function()
    for _, missing in ipairs { "/nonexistent/file", "/tmp" } do
      local raw, err = client:request { method = "POST", path = "/x", multipart = { { name = "f", path = missing } } }
      assert.is_nil(raw)
      assert.equal("config", err.kind)
      assert.matches(missing .. " can't be read", err.message, 1, true)
    end
    assert.equal(0, #wire.requests)
  end)
end)
