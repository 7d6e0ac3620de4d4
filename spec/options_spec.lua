-- lua/chatwoot/options.lua: what chatwoot.new and the opts of a call may hold, the defaults, and the environment.
local chatwoot = require "chatwoot"
local options = require "chatwoot.options"

local TRANSPORT = { send = print, sleep = print, now = print, close = print }

local function mistake(fn, ...)
  local ok, text = pcall(fn, ...)
  assert.is_false(ok)
  return assert.is_string(text) and text
end

describe("chatwoot.new", function()
  local getenv, environment = os.getenv, nil
  before_each(function()
    environment = {}
    os.getenv = function(name) return environment[name] end -- luacheck: ignore 122
  end)
  after_each(function() os.getenv = getenv end) -- luacheck: ignore 122

  local function settings(given) return (options.client(given, "1.2.3")) end

  it("has defaults for everything", function()
    assert.same({ base_url = "https://app.chatwoot.com", idle_ms = 30000, connect_ms = 5000, deadline = 120, max_bytes = 67108864,
      max_retries = 2, user_agent = "chatwoot-lua/1.2.3", transport = "auto" }, settings())
    assert.same(settings(), settings {})
  end)

  it("is quicker inside nginx, where a request waits", function()
    rawset(_G, "ngx", {})
    local deadline = settings().deadline
    rawset(_G, "ngx", nil)
    assert.equal(10, deadline)
  end)

  it("takes what is given", function()
    local function on() end
    local given, hooks = options.client({ base_url = "http://127.0.0.1:3000/chat/", api_token = "a", account_id = "7", platform_token = "p",
      timeout = 0.5, connect_timeout = 1, deadline = 2, transport = TRANSPORT, user_agent = "own/1", ca_file = "/ca.pem",
      proxy = false, max_response_bytes = 1000, max_retries = 0, on_request = on, on_response = print }, "1")
    assert.same({ base_url = "http://127.0.0.1:3000/chat", api_token = "a", account_id = 7, platform_token = "p", idle_ms = 500,
      connect_ms = 1000, deadline = 2, transport = TRANSPORT, user_agent = "own/1", ca_file = "/ca.pem", proxy = false,
      max_bytes = 1000, max_retries = 0 }, given)
    assert.equal(on, hooks.on_request)
    assert.equal(print, hooks.on_response)
  end)

  it("reads the environment for what is not given, and empty as nothing", function()
    environment = { CHATWOOT_BASE_URL = "https://env.example///", CHATWOOT_API_TOKEN = "env-token", CHATWOOT_ACCOUNT_ID = "31",
      CHATWOOT_PLATFORM_TOKEN = "env-platform" }
    local read = settings()
    assert.equal("https://env.example", read.base_url)
    assert.equal("env-token", read.api_token)
    assert.equal(31, read.account_id)
    assert.equal("env-platform", read.platform_token)
    read = settings { base_url = "https://a.example", api_token = "a", account_id = 1, platform_token = "p" }
    assert.equal("https://a.example a 1 p", table.concat({ read.base_url, read.api_token, read.account_id, read.platform_token }, " "))
    for name in pairs(environment) do environment[name] = "" end
    assert.equal("https://app.chatwoot.com", settings().base_url)
    assert.is_nil(settings().api_token)
    assert.is_nil(settings().account_id)
  end)

  it("names the variable that is wrong", function()
    environment = { CHATWOOT_ACCOUNT_ID = "7a" }
    assert.matches("CHATWOOT_ACCOUNT_ID must be", mistake(settings))
    environment = { CHATWOOT_API_TOKEN = "a b" }
    assert.matches("blanks or line ends %(CHATWOOT_API_TOKEN%)", mistake(settings))
    environment = { CHATWOOT_PLATFORM_TOKEN = "a\n" }
    assert.matches("CHATWOOT_PLATFORM_TOKEN", mistake(settings))
    environment = { CHATWOOT_BASE_URL = "chat.example.com" }
    assert.matches("https://", mistake(settings))
  end)

  it("refuses unknown options, with a suggestion", function()
    assert.matches("chatwoot%.new: unknown option api_tokn: did you mean api_token%?", mistake(chatwoot.new, { api_tokn = "x" }))
    assert.matches("unknown option account: did you mean account_id%?", mistake(chatwoot.new, { account = 7 }))
    assert.matches("unknown option 1$", mistake(chatwoot.new, { "https://a.example" }))
    for _, name in ipairs { "verify", "token" } do
      assert.matches("unknown option " .. name, mistake(chatwoot.new, { [name] = {} }))
    end
    assert.matches("options must be a table", mistake(chatwoot.new, "https://a.example"))
  end)

  it("refuses wrong kinds, each by name", function()
    local wrong = {
      base_url = { "", "a", "ftp://a", "https://", "https://u:p@a", "https://a?b", "https://a#b", "https://a b", 5, {} },
      api_token = { "", " ", "a b", "a\n", "a\0b", 5, true }, platform_token = { "", "a\tb", {} },
      account_id = { 0, -1, 1.5, "07", "7a", " 7", "", "1e3", 2 ^ 53, 1 / 0, 0 / 0, true, {} },
      timeout = { 0, -1, "5", 1e6, 0 / 0, 1 / 0 }, connect_timeout = { 0, "1" }, deadline = { 0, false, {} },
      max_response_bytes = { 0, "1", 2 ^ 60 }, user_agent = { "", "a\r\nb", 5 }, ca_file = { "", 5 }, proxy = { "", true, 5 },
      transport = { "threads", "restys", 5, true, "" }, on_request = { "f", true }, on_response = { {} },
    }
    for name, values in pairs(wrong) do
      for _, value in ipairs(values) do
        assert.matches("chatwoot%.new: .*" .. (name:find("token") and "token" or name), mistake(settings, { [name] = value }))
      end
    end
  end)

  it("refuses a transport that lacks a function, by its name", function()
    for name in pairs(TRANSPORT) do
      local lame = { send = print, sleep = print, now = print, close = print }
      lame[name] = nil
      assert.matches("transport has no function " .. name, mistake(chatwoot.new, { transport = lame }))
    end
  end)

  it("begins a mistake with the script's line", function()
    local line = debug.getinfo(1, "l").currentline + 1
    local text = mistake(function() local c = chatwoot.new { timeout = 0 } return c end)
    assert.matches("^spec/options_spec%.lua:" .. line .. ": chatwoot%.new: timeout must be seconds", text)
  end)
end)

describe("account_id", function()
  it("is an integer of 1 or more, in canonical writing", function()
    for _, value in ipairs { 7, 7.0, "7" } do assert.equal("7", tostring(options.account_id(value))) end
    assert.equal(999999999999999, options.account_id "999999999999999")
    for _, value in ipairs { 0, -7, 7.5, "", "0", "07", "+7", "7 ", "7.0", "0x7", "1e2", 2 ^ 53, "9999999999999999", 0 / 0, {}, true } do
      assert.is_nil(options.account_id(value))
    end
    assert.is_nil(options.account_id(nil))
  end)
end)

describe("the opts of a call", function()
  local function call(opts, walk) return options.call("inboxes:get", opts, walk) end

  it("are nothing, or a copy of what is given", function()
    assert.is_nil(next(call()))
    local given = { account_id = 9, timeout = 1, deadline = 2, raw = true, dry_run = false, extra = {}, headers = {}, nulls = true,
      to = "/x" }
    local copy = call(given)
    assert.same(given, copy)
    assert.not_equal(given, copy)
  end)

  it("are refused by name and kind, with the operation", function()
    assert.matches("inboxes:get: opts: unknown option timout: did you mean timeout%?", mistake(call, { timout = 1 }))
    assert.matches("opts must be a table, not number", mistake(call, 5))
    assert.matches("opts must be a table, not string", mistake(call, "x"))
    local wrong = { account_id = 0, timeout = 0, deadline = "1", raw = 1, dry_run = "yes", extra = true, headers = "X: 1", nulls = 0,
      to = "", select = "id", max_retries = 1.5 }
    for name, value in pairs(wrong) do assert.matches("inboxes:get: opts: " .. name .. " must be", mistake(call, { [name] = value })) end
  end)

  it("of a walk hold three more, which no call takes", function()
    local given = { of = "search", from_page = 3, newest_first = true, timeout = 1 }
    assert.same(given, call(given, true))
    for name, value in pairs { of = "search", from_page = 3, newest_first = true } do
      assert.matches("unknown option " .. name, mistake(call, { [name] = value }))
    end
    for name, value in pairs { of = "", from_page = 0, newest_first = 1 } do
      assert.matches(name .. " must be", mistake(call, { [name] = value }, true))
    end
  end)
end)
