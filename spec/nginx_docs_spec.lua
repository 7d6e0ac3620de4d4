-- docs/openresty.md: its configuration and its Lua run in a real nginx as they stand there, against the sandbox over HTTP; every block is used.
local chatwoot = require "chatwoot"
local nginx = require "spec.support.nginx"
local sandbox = require "spec.support.sandbox"

if not nginx.once then return end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
end

local function replaced(text, what, by)
  local changed, count = text:gsub(what, (by:gsub("%%", "%%%%")))
  assert(count == 1, what)
  return changed
end

--- The document's blocks: whole = nginx.conf, files by name, parts by where they go.
local function blocks()
  local out = { files = {}, parts = {} }
  for kind, name, text in nginx.read("docs/openresty.md"):gmatch "```(%l+) ?([^\n]*)\n(.-)```" do
    local place = text:match "^# in the (%l+) block\n"
    if kind == "lua" then
      out.files[name] = text
    elseif place then
      out.parts[place] = text
    else
      assert(kind == "nginx" and not out.whole, "docs/openresty.md: a block nobody knows")
      out.whole = text
    end
  end
  return out
end

for _, name in ipairs { "thread", "resty" } do
  describe("docs/openresty.md over " .. name, function()
    local world, client, folder, server
    setup(function()
      world = sandbox.start()
      client = chatwoot.new { base_url = world.url, api_token = world.tokens.administrator, account_id = world.account_id }
      folder = os.tmpname()
      os.remove(folder)
      assert(os.execute(("mkdir -m 755 '%s'"):format(folder)))
      local found, port = blocks(), nginx.free_port()
      for file, text in pairs(found.files) do write(folder .. "/" .. file, text) end
      local text = replaced(found.whole, "listen 127%.0%.0%.1:8080;", ("listen 127.0.0.1:%d;\n%s"):format(port, found.parts.server))
      text = replaced(text, "\nhttp {\n", "\nhttp {\n" .. found.parts.http)
      local root = io.popen("id -u"):read "*l" == "0"
      write(folder .. "/nginx.conf", (root and "user root;\n" or "") .. text)
      local top, build = os.getenv "PWD", os.getenv "CW_BUILD"
      local path = top .. "/lua/?.lua;;" .. (name == "resty" and top .. "/spec/support/?.lua" or "")
      local started = os.execute(("env -u LD_PRELOAD %s LUA_PATH='%s' LUA_CPATH='%s/luajit/?.so;;' nginx -p '%s' -c nginx.conf -e error.log "
        .. ">'%s/start.log' 2>&1 </dev/null"):format(world.environment, path, build, folder, folder))
      assert(started, nginx.read(folder .. "/start.log"))
      server = nginx.attach(folder, port)
    end)
    teardown(function()
      server:stop()
      client:close()
      world.stop()
    end)

    it("lists what is open, and several lists at once", function()
      local list = chatwoot.assert(client.conversations:list { status = "open" })
      local status, said = server:get "/open"
      assert.equal(200, status, said .. server:complaint())
      assert.equal(("%d of %d\n"):format(#list, list.meta.all_count), said)
      status, said = server:get "/overview"
      assert.equal(200, status)
      assert.matches(("^open %d\npending %%d+\nresolved %%d+\n$"):format(#list), said)
    end)

    it("writes from the log phase, by way of a timer", function()
      local id = chatwoot.assert(client.conversations:list { status = "all" })[1].id
      assert.equal(200, (server:get("/shop/shoes?conversation=" .. id)))
      local found
      for _ = 1, 500 do
        for _, message in ipairs(chatwoot.assert(client.messages:list(id))) do
          if message.content == "bought /shop/shoes" then found = message end
        end
        if found then break end
      end
      assert.is_true(found and found.private, server:complaint())
    end)

    it("lets in whom the server knows", function()
      local function ask(token)
        local s = server:open("/private", nil, token and "X-Token: " .. token)
        return (server:finish(s))
      end
      assert.equal(200, ask(world.tokens.agent))
      assert.equal(403, ask "nobody")
      assert.equal(401, ask())
    end)

    it("runs on the transport it tells of", function()
      assert.is_nil(server:log():find("[error]", 1, true), server:complaint())
      assert.is_nil(server:log():find("[alert]", 1, true), server:complaint())
    end)
  end)
end

describe("docs/openresty.md", function()
  it("has every block that is run", function()
    local found = blocks()
    assert.is_string(found.whole)
    assert.is_string(found.files["desk.lua"])
    assert.is_string(found.parts.http)
    assert.is_string(found.parts.server)
  end)
end)
