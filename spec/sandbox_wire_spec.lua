-- How the sandbox reads and writes: content types, odd JSON, ids, verbs, headers. Each line is something the server does.
local ask = require "spec.support.ask"
local sandbox = require "chatwoot.sandbox"

describe("a body", function()
  local sb, admin
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
  end)

  --- The name of the contact a body makes.
  local function made(body, headers)
    local reply = admin:send("POST", "/contacts", body, headers)
    return reply.status, reply.json and reply.json.payload and reply.json.payload.contact.name
  end

  it("counts only under its content type", function()
    assert.same({ 200, "x" }, { made('{"name":"x"}') })
    assert.same({ 200, "x" }, { made('{"name":"x"}', { ["Content-Type"] = "application/json; charset=utf-8" }) })
    assert.same({ 200, "" }, { made('{"name":"x"}', { ["Content-Type"] = "text/plain" }) })
    assert.same({ 200, "" }, { made('{"name":"x"}', { ["Content-Type"] = false }) })
    assert.same({ 200, "" }, { made('{"name":"x"}', { ["Content-Type"] = "multipart/form-data" }) })
    assert.same({ 200, "Form ü" }, { made("name=Form+%C3%BC",
      { ["Content-Type"] = "application/x-www-form-urlencoded" }) })
    assert.equal(406, (made('{"name":"x"}', { ["Content-Type"] = "nonsense" })))
  end)

  it("counts as nothing when it is no object", function()
    for _, text in ipairs { '[{"name":"x"}]', '"x"', "5", "null", "" } do assert.same({ 200, "" }, { made(text) }) end
    assert.same({ 200, "" }, { made('{"contact":{"name":"x"}}') })
  end)

  it("is malformed in these ways, before anybody asks for a token", function()
    for _, text in ipairs { '{"name": ', "{'name':'x'}", '{"name":"x",}', '{"x":NaN}', "\239\187\191{}", "   ",
      '{"name":"\255"}',
      '{"name":"\\ud83d"}', '{"n":01}', '{"a":{"b":1}} x' } do
      local reply = admin:as(nil):send("POST", "/contacts", text)
      assert.equal('400 {"status":400,"error":"Bad Request"}', reply.status .. " "
        .. reply.body:gsub('{"error":"Bad Request","status":400}',
        '{"status":400,"error":"Bad Request"}'), text)
    end
    assert.equal(400, (made("custom_attributes=1&custom_attributes[a]=1",
      { ["Content-Type"] = "application/x-www-form-urlencoded" })))
    assert.equal(400, (made("--B\r\n", { ["Content-Type"] = "multipart/form-data; boundary=A" })))
    assert.equal(400, (made(("["):rep(200) .. ("]"):rep(200))))
  end)

  it("passes comments, the last of two keys, big numbers; nulls leave lists", function()
    assert.same({ 200, "b" }, { made('{/* c */"name":"a","name":"b"}') })
    local reply = admin:send("POST", "/contacts",
      '{"custom_attributes":{"l":[1,null,"x"],"e":1e400,"f":1.10,"n":null}}')
    local attributes = reply.json.payload.contact.custom_attributes
    assert.same({ 1, "x" }, { attributes.l[1], attributes.l[2] })
    assert.equal(1.1, attributes.f)
    assert.truthy(reply.body:find('"e":null', 1, true) and reply.body:find('"n":null', 1, true))
  end)

  it("with a NUL is a crash, in the content of a message a refusal", function()
    assert.equal(500, (made('{"name":"a\\u0000b"}')))
    local conversation = admin:conversation()
    local reply = admin:send("POST", "/conversations/" .. conversation.id .. "/messages", '{"content":"a\\u0000b"}')
    assert.equal(422, reply.status)
    assert.same({}, sb.state.defects)
  end)

  it("may be multipart with nested names, lists and files", function()
    local body = table.concat({ "--B", 'Content-Disposition: form-data; name="name"', "", "Multi", "--B",
      'Content-Disposition: form-data; name="custom_attributes[plan]"', "", "gold", "--B",
      'Content-Disposition: form-data; name="custom_attributes[tags][]"', "", "a", "--B",
      'Content-Disposition: form-data; name="avatar"; filename="me.png"', "Content-Type: image/png", "", "\137PNG",
        "--B--", "" },
      "\r\n")
    local contact = admin:send("POST", "/contacts", body,
      { ["Content-Type"] = "multipart/form-data; boundary=B" }).json.payload.contact
    assert.equal("Multi", contact.name)
    assert.equal("gold", contact.custom_attributes.plan)
    assert.equal("a", contact.custom_attributes.tags[1])
    assert.truthy(contact.thumbnail:find("me.png", 1, true))
  end)
end)

describe("a path", function()
  local sb, admin
  before_each(function()
    sb = sandbox.new()
    admin = ask(sb)
    admin:post("/contacts", { name = "One" })
  end)

  it("is read leniently at its ids", function()
    for _, id in ipairs { "1", "1abc", "01", "+1", "%201", "1.9", "1-aaaa" } do
      assert.equal(200, admin:get("/contacts/" .. id).status, id)
    end
    for _, id in ipairs { "0", "-1", "abc", "2147483648", "99999999999999999999", "%00" } do
      assert.equal(404, admin:get("/contacts/" .. id).status, id)
    end
  end)

  it("may end in a slash or .json and double its slashes; wrong verbs and unknown paths are 404", function()
    assert.equal(200, admin:get("/contacts/1/").status)
    assert.equal(200, admin:get("/contacts/1.json").status)
    assert.equal(200, admin:get("//contacts//1").status)
    assert.equal(404, admin:send("PUT", "/inbox_members", {}).status)
    assert.equal(404, admin:get("/nothing").status)
    assert.equal(200, admin:send("PUT", "/contacts/1", { name = "x" }).status)
    assert.equal(200, admin:send("HEAD", "/contacts/1").status)
    assert.equal("", admin:send("HEAD", "/contacts/1").body)
    assert.equal(404, admin:send("POST", "/contacts/1", { name = "x" }).status)
    assert.equal(200, admin:send("POST", "/contacts/1", { name = "y" },
      { ["X-HTTP-Method-Override"] = "PATCH" }).status)
  end)

  it("may name no form but JSON, where there is something to show", function()
    local function shown(path)
      local reply = assert(sb:send { method = "GET", url = "http://x/api/v1/accounts/1" .. path,
        headers = { ["api-access-token"] = sb:token "administrator", Accept = "application/json" } })
      return { reply.status, (reply.headers["content-type"]:gsub(";.*", "")), #reply.body > 0 }
    end
    assert.same({ 406, "application/xml", true }, shown("/contacts.xml"))
    assert.same({ 406, "text/html", false }, shown("/contacts/1.html"))
    assert.same({ 406, "text/html", false }, shown("/labels.csv"))
    assert.same({ 404, "application/json", true }, shown("/contacts/99.csv"))
    assert.same({ 404, "application/json", true }, shown("/nothing.csv"))
    local reply = sb:send { method = "GET", url = "http://x/api/v2/accounts/1/reports/agents.csv?since=1&until=2",
      headers = { ["api-access-token"] = sb:token "administrator" } }
    assert.same({ 200, "sample" }, { reply.status, reply.headers["x-sandbox"] })
  end)

  it("is not taken with a verb nobody knows, or a query of more than ten kilobytes", function()
    local function ends(method, path)
      local reply = assert(sb:send { method = method, url = "http://x/api/v1/accounts/1/labels" .. (path or ""),
        headers = { ["api-access-token"] = sb:token "administrator", Accept = "application/json" } })
      return { reply.status, reply.body }
    end
    assert.same({ 501, "BREW method is not supported" }, ends("BREW"))
    assert.equal(404, ends("TRACE")[1])
    assert.equal(404, ends("OPTIONS")[1])
    assert.same({ 400, "" }, ends("GET", "?q=" .. ("x"):rep(10300)))
    assert.equal(200, ends("GET", "?q=" .. ("x"):rep(10200))[1])
    local plain = { ["X-HTTP-Method-Override"] = "BREW" }
    assert.equal("aa", admin:send("POST", "/labels", { title = "aa" }, plain).json.title)
  end)

  it("of the Public API is open to browsers of other sites, no other", function()
    local asked = { Origin = "https://shop.example", ["Access-Control-Request-Method"] = "POST" }
    local open = admin:send("OPTIONS", "/public/api/v1/inboxes/x", nil, asked)
    assert.same({ 200, "", "*", "7200" }, { open.status, open.body, open.headers["access-control-allow-origin"],
      open.headers["access-control-max-age"] })
    local shut = admin:send("OPTIONS", "/labels", nil, asked)
    assert.same({ 200, "" }, { shut.status, shut.body })
    assert.is_nil(shut.headers["access-control-allow-origin"])
    local missing = admin:get("/public/api/v1/inboxes/x", { Origin = "https://shop.example" })
    assert.same({ 404, "*", "Origin" }, { missing.status, missing.headers["access-control-allow-origin"], missing.headers.vary })
    missing = admin:get("/public/api/v1/inboxes/x")
    assert.is_nil(missing.headers["access-control-allow-origin"])
    assert.equal("Origin", missing.headers.vary)
  end)

  it("that is not routed answers in the form that is accepted", function()
    assert.equal('application/json; charset=UTF-8', admin:get("/nothing").headers["content-type"])
    for _, accept in ipairs { "*/*", "text/html, application/json", "application/json, text/plain, */*" } do
      assert.truthy(admin:get("/nothing", { Accept = accept }).headers["content-type"]:find("^text/html"))
    end
    assert.truthy(admin:get("/contacts/99", { Accept = "text/html" }).headers["content-type"]:find("json"))
  end)
end)

describe("an answer", function()
  it("says its kind: JSON, or zero bytes", function()
    local sb = sandbox.new()
    local admin = ask(sb)
    local reply = admin:get("/labels")
    assert.equal("application/json; charset=utf-8", reply.headers["content-type"])
    assert.equal("max-age=0, private, must-revalidate", reply.headers["cache-control"])
    local conversation = admin:conversation()
    reply = admin:post("/conversations/" .. conversation.id .. "/toggle_priority", { priority = "low" })
    assert.same({ 200, "", "application/json" }, { reply.status, reply.body, reply.headers["content-type"] })
  end)

  it("hands the request id back, reduced", function()
    local admin = ask(sandbox.new())
    assert.equal("myid1", admin:get("/labels", { ["X-Request-Id"] = "my id: é/1" }).headers["x-request-id"])
    assert.equal(36, #admin:get("/labels", { ["X-Request-Id"] = "" }).headers["x-request-id"])
  end)
end)

describe("odd values", function()
  local core = require "chatwoot.core"
  local array, null = core.json.array, core.json.null
  local VALUES = { null, true, -1, 1.5, 1e20, "x", "", array {}, array { 1 }, array { { a = 1 } }, {}, { id = 1 } }

  --- One value for a param: alone and beside plain ones, under the wrapper too.
  local function bodies(row, param, value)
    local full = { [param.name] = value }
    for _, other in ipairs(row.params) do
      if other ~= param and other["in"] == "body" then full[other.name] = "1" end
    end
    local list = { { [param.name] = value }, full }
    if row.wrap then list[3] = { [row.wrap] = full } end
    return list
  end

  it("in any param of any row never meet a mistake of the sandbox", function()
    local calls = 0
    for _, row in ipairs(core.rows()) do
      local sb = sandbox.new():populate { inboxes = 3, contacts = 4, conversations = 4 }
      local admin = ask(sb)
      local path = row.path:gsub("{(.-)}", function(name) return name == "inbox_identifier" and "x" or "1" end)
      for _, param in ipairs(row.params) do
        for _, value in ipairs(VALUES) do
          if param["in"] == "query" then
            admin:send("GET", path .. "?" .. param.name .. "[]=1&x[y]=2&" .. param.name .. "=" .. tostring(value):sub(1, 3))
          elseif param["in"] ~= "path" then
            for _, body in ipairs(bodies(row, param, value)) do
              calls = calls + 1
              admin:send(row.methods[1], path, body)
            end
          end
        end
      end
      assert.same({}, sb.state.defects, row.endpoint)
    end
    assert.is_true(calls > 3000)
  end)
end)
