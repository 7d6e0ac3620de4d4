-- lua/chatwoot/webhook/handler.lua and seen.lua outside nginx: what is answered, what is done once, who hears of failures. The sandbox
-- delivers, signs, repeats and draws its conclusions as the server does.
local canary = require "spec.support.canary"
local chatwoot = require "chatwoot"
local core = require "chatwoot.core"
local sandbox = require "chatwoot.sandbox"
local seen = require "chatwoot.webhook.seen"

local webhook = chatwoot.webhook
local unpack = table.unpack or unpack
local SECRET, NOW = "CANARY-secret", 1750000000

local function signed(event, id, key)
  local body = core.json.encode(event)
  return { body = body, headers = { ["x-chatwoot-timestamp"] = tostring(NOW), ["x-chatwoot-delivery"] = id,
    ["x-chatwoot-signature"] = "sha256=" .. core.hmac_sha256(key or SECRET, NOW .. "." .. body) } }
end

local function new(options, from)
  options.secrets = options.secrets or { { secret = SECRET, from = from or "bot" } }
  options.now = options.now or NOW
  return webhook.handler(options)
end

local function answers(status, word, handle, request)
  local got, said = handle(request)
  assert.same({ status, word }, { got, said })
end

describe("a handler", function()
  it("calls the function of the event, and that of * for those without one", function()
    local calls = {}
    local function note(name) return function(event) calls[#calls + 1] = name .. " " .. event.event .. " " .. event.delivery.from end end
    local handle = new { on = { message_created = note "own", ["*"] = note "other" } }
    answers(200, "done", handle, signed({ event = "message_created" }, "1"))
    handle(signed({ event = "conversation_typing_on" }, "2"))
    handle(signed({ event = "event_of_tomorrow" }, "3"))
    assert.same({ "own message_created bot", "other conversation_typing_on bot", "other event_of_tomorrow bot" }, calls)
  end)

  it("passes over events that nobody waits for, and an event named error is no error", function()
    local errors = 0
    local handle = new { on = { message_created = error, error = function() errors = errors + 1 end } }
    assert.equal("ignored", select(2, handle(signed({ event = "contact_created" }, "1"))))
    assert.equal("ignored", select(2, handle(signed({ event = "error" }, "2"))))
    assert.equal(0, errors)
  end)

  it("answers what is wrong with a delivery, and calls nothing", function()
    local handle = new { max_bytes = 200, on = { ["*"] = function() error "called" end } }
    local function answer(request, status, kind)
      local got, word, err = handle(request)
      assert.same({ status, "refused", kind }, { got, word, err.kind })
      assert.is_nil(canary.find({ word, err }, "CANARY"))
    end
    answer(signed({ event = "x" }, "1", "another key"), 401, "auth")
    answer({ body = '{"event":"x"}', headers = {} }, 401, "auth")
    answer(signed({ event = "x", long = ("y"):rep(200) }, "1"), 413, "too_large")
    answer(signed({ no = "event" }, "1"), 422, "unexpected_response")
    local odd = signed({}, "1")
    odd.body = "{"
    odd.headers["x-chatwoot-signature"] = "sha256=" .. core.hmac_sha256(SECRET, NOW .. ".{")
    answer(odd, 400, "decode")
    local get = signed({ event = "x" }, "1")
    get.method = "GET"
    answers(405, "refused", handle, get)
  end)

  it("raises for what is no request", function()
    local handle = new { on = { ["*"] = print } }
    for _, request in ipairs { false, {}, { body = "x" }, { headers = {} }, "x" } do
      assert.matches("takes { body = text", select(2, pcall(handle, request)))
    end
    assert.matches("takes { body = text", select(2, pcall(handle)))
  end)
end)

describe("a failure", function()
  local function failing(from, fn, more)
    local told = {}
    local options = { on = { x = fn, error = function(why, event) told[#told + 1] = { why, event.event } end } }
    for name, value in pairs(more or {}) do options[name] = value end
    local handle = new(options, from)
    local status, word, why = handle(signed({ event = "x" }, "1"))
    return { status, word, why, told, handle }
  end

  for from, status in pairs { bot = 500, inbox = 200, account = 200 } do
    it("in a delivery of a " .. from .. " answers " .. status .. ", and on.error hears of it", function()
      local got = failing(from, function() error("no luck", 0) end)
      assert.same({ status, "failed", "no luck", { { "no luck", "x" } } }, { got[1], got[2], got[3], got[4] })
    end)
  end

  it("in an unsigned one answers 200", function()
    local handle = new { allow_unsigned = true, on = { ["macro.executed"] = function() error "no luck" end } }
    answers(200, "failed", handle, { body = '{"event":"macro.executed"}', headers = {} })
  end)

  it("is an error raised, or nil or false beside an error: what our calls return", function()
    local err = setmetatable({}, { __tostring = function() return "mine" end })
    for _, fn in ipairs { function() error(err) end, function() return nil, err end, function() return false, err end } do
      local got = failing("bot", fn)
      assert.same({ 500, "failed" }, { got[1], got[2] })
      assert.equal(err, got[3])
    end
    assert.same({ 500, "failed" }, { failing("bot", function() error() end)[1], "failed" })
    for _, fn in ipairs { function() end, function() return nil end, function() return true, err end, function() return false end,
      function() return {} end } do
      assert.equal("done", failing("bot", fn)[2])
    end
  end)

  it("is told when the answer is out, where there is a later", function()
    local jobs = {}
    local got = failing("bot", function() error("no luck", 0) end, { later = function(job) jobs[#jobs + 1] = job return true end })
    assert.same({ 500, "failed", {} }, { got[1], got[2], got[4] })
    jobs[1]()
    assert.same({ { "no luck", "x" } }, got[4])
    assert.same({ { "no luck", "x" } }, failing("bot", function() error("no luck", 0) end, { later = function() return false end })[4])
  end)

  it("that can't even be told changes nothing", function()
    local mute = setmetatable({}, { __tostring = function() error "no words" end })
    for _, on in ipairs { { x = function() error(mute) end }, { x = function() error(mute) end, error = error } } do
      assert.same({ 200, "failed" }, { unpack(failing("inbox", on.x, { on = on }), 1, 2) })
    end
  end)

  it("of on.error itself changes nothing", function()
    local got = failing("bot", function() error("no luck", 0) end, { on = { x = function() error("no luck", 0) end, error = error } })
    assert.same({ 500, "failed", "no luck" }, { got[1], got[2], got[3] })
  end)
end)

describe("a delivery that comes again", function()
  local one = signed({ event = "x" }, "d-1")

  it("is done once when it went well, and again when it did not", function()
    local calls, well = 0, false
    local handle = new { on = { x = function()
      calls = calls + 1
      if not well then error "no luck" end
    end } }
    assert.equal("failed", select(2, handle(one)))
    assert.equal("failed", select(2, handle(one)))
    well = true
    assert.equal("done", select(2, handle(one)))
    answers(200, "duplicate", handle, one)
    assert.equal(3, calls)
    assert.equal("done", select(2, handle(signed({ event = "x" }, "d-2"))))
  end)

  it("while it is under way is sent away: a bot's for now, others for good", function()
    for from, status in pairs { bot = 429, inbox = 200, account = 200 } do
      local handle, inner
      handle = new({ on = { x = function() inner = inner or { handle(one) } end } }, from)
      assert.equal("done", select(2, handle(one)))
      assert.same({ status, "under way" }, { inner[1], inner[2] })
    end
  end)

  it("is done again where nothing is remembered, or where it has no id", function()
    local calls = 0
    local function count() calls = calls + 1 end
    local handle = new { seen = false, on = { x = count } }
    handle(one)
    handle(one)
    handle = new { on = { x = count } }
    handle(signed({ event = "x" }))
    handle(signed({ event = "x" }))
    assert.equal(4, calls)
  end)

  it("is looked up in what is given as seen", function()
    local calls, log, value = 0, {}, nil
    local store = { get = function() return value end }
    function store.add(_, key, v, seconds)
      log[#log + 1] = { "add", key, seconds }
      if value then return false, "exists" end
      value = v
      return true
    end
    function store.set(_, key, v, seconds)
      log[#log + 1] = { "set", key, seconds }
      value = v
    end
    function store.delete(_, key)
      log[#log + 1] = { "delete", key }
      value = nil
    end
    local handle = new { seen = store, remember = 99, deadline = 3, on = { x = function()
      calls = calls + 1
      if calls == 1 then error "no luck" end
    end } }
    for _, word in ipairs { "failed", "done", "duplicate" } do assert.equal(word, select(2, handle(one))) end
    assert.same({ { "add", "d-1", 4 }, { "delete", "d-1" }, { "add", "d-1", 4 }, { "set", "d-1", 99 }, { "add", "d-1", 4 } }, log)
  end)

  it("is kept off for a second more than a function may take: four, where nothing is said", function()
    local seconds
    local store = { add = function(_, _, _, s) seconds = s return true end, set = function() end, get = function() end, delete = function() end }
    answers(200, "done", new { seen = store, on = { x = function() end } }, one)
    assert.equal(5, seconds)
  end)

  it("is done, though what is given as seen raises", function()
    local broken = { add = error, set = error, get = error, delete = error }
    for _, from in ipairs { "bot", "inbox" } do
      answers(200, "done", new({ seen = broken, on = { x = function() end } }, from), one)
    end
    broken.add = function() return false, "exists" end
    answers(200, "under way", new({ seen = broken, on = { x = error } }, "inbox"), one)
  end)

  it("is done, though there is no room to remember it", function()
    local full = { add = function() return false, "no memory" end, set = function() end, get = function() end, delete = function() end }
    assert.equal("done", select(2, new { seen = full, on = { x = function() end } }(one)))
  end)
end)

describe("mode after", function()
  it("answers first and works later; what fails later is not asked for again", function()
    local jobs, calls, told = {}, 0, {}
    local handle = new { mode = "after", later = function(job) jobs[#jobs + 1] = job return true end,
      on = { x = function() calls = calls + 1 error("no luck", 0) end, error = function(why) told[#told + 1] = why end } }
    answers(200, "accepted", handle, signed({ event = "x" }, "1"))
    answers(200, "under way", handle, signed({ event = "x" }, "1"))
    assert.same({ 0, 1 }, { calls, #jobs })
    jobs[1]()
    assert.same({ 1, { "no luck" } }, { calls, told })
    assert.equal("accepted", select(2, handle(signed({ event = "x" }, "1"))))
  end)

  it("works at once when later raises", function()
    answers(200, "done", new({ mode = "after", later = error, on = { x = function() end } }, "inbox"), signed({ event = "x" }, "1"))
  end)

  it("works at once when there is no later", function()
    local calls = 0
    local handle = new { mode = "after", later = function() return false end, on = { x = function() calls = calls + 1 end } }
    answers(200, "done", handle, signed({ event = "x" }, "1"))
    assert.equal(1, calls)
  end)
end)

describe("in a task", function()
  it("the functions may wait, on every Lua", function()
    local async = require "chatwoot.async"
    local seen_by, words = {}, {}
    local handle = new { on = { x = function(event)
      async.sleep(0)
      seen_by[#seen_by + 1] = event.delivery.id
      if event.delivery.id == "2" then error("no luck", 0) end
    end, error = function(why)
      async.sleep(0)
      seen_by[#seen_by + 1] = why
    end } }
    async.run(function()
      for i = 1, 2 do words[i] = select(2, handle(signed({ event = "x" }, tostring(i)))) end
    end)
    assert.same({ "done", "failed" }, words)
    assert.same({ "1", "2", "no luck" }, seen_by)
  end)
end)

describe("with the sandbox", function()
  local sb, client, bot, calls

  local function on_message(fn)
    calls = {}
    return { now = function() return sb:now() end, on = { message_created = function(event)
      calls[#calls + 1] = event
      return fn(#calls, event)
    end, ["*"] = function() end, error = function() end } }
  end

  before_each(function()
    sb = sandbox.new()
    client = chatwoot.new { transport = sb, api_token = sb:token "administrator", account_id = sb.account_id }
    bot = chatwoot.assert(client.agent_bots:create { name = "Bot", outgoing_url = "http://127.0.0.1/bot" })
  end)

  local function conversation(channel, with_bot)
    local inbox = chatwoot.assert(client.inboxes:create { name = "In", channel = channel })
    if with_bot then chatwoot.assert(client.inboxes:set_agent_bot(inbox.id, bot.id)) end
    local path = "/public/api/v1/inboxes/" .. inbox.inbox_identifier .. "/contacts"
    local contact = chatwoot.assert(client:request { method = "POST", path = path, json = { name = "Zoë" } }).json
    path = path .. "/" .. contact.source_id .. "/conversations"
    local made = chatwoot.assert(client:request { method = "POST", path = path, json = {} }).json
    sb:deliver()
    local message = chatwoot.assert(client:request { method = "POST", path = path .. "/" .. math.floor(made.id) .. "/messages",
      json = { content = "Hello" } }).json
    return made.id, message.id, inbox
  end

  it("a bot that fails twice is asked three times, and the conversation stays its own", function()
    local id = conversation({ type = "api" }, true)
    local options = on_message(function(n) if n < 3 then error "no luck" end end)
    options.secrets = { { secret = bot.secret, from = "bot" } }
    sb:deliver(webhook.handler(options))
    assert.equal(3, #calls)
    assert.equal("incoming", calls[3].message_type)
    assert.equal(calls[1].delivery.id, calls[3].delivery.id)
    assert.equal("pending", chatwoot.assert(client.conversations:get(id)).status)
  end)

  it("a bot that fails always loses the conversation to people", function()
    local id = conversation({ type = "api" }, true)
    local options = on_message(function() return nil, "no luck" end)
    options.secrets = { { secret = bot.secret, from = "bot" } }
    sb:deliver(webhook.handler(options))
    assert.equal(3, #calls)
    assert.equal("open", chatwoot.assert(client.conversations:get(id)).status)
  end)

  it("an inbox's receiver that fails marks nobody's message as failed", function()
    local id, message, inbox = conversation { type = "api", webhook_url = "http://127.0.0.1/inbox" }
    local options = on_message(function() error "no luck" end)
    options.secrets = { { secret = bot.secret, from = "bot" }, { secret = inbox.secret, from = "inbox" } }
    local failed = 0
    options.on.error = function(_, event)
      failed = failed + 1
      assert.same({ 2, "inbox" }, { event.delivery.index, event.delivery.from })
    end
    sb:deliver(webhook.handler(options))
    assert.same({ 1, 1 }, { #calls, failed })
    for _, one in ipairs(chatwoot.assert(client.messages:list(id))) do
      if one.id == message then assert.equal("sent", one.status) end
    end
  end)
end)

describe("what was seen", function()
  it("is forgotten when its time has come, and when it was deleted", function()
    local now = 0
    local store = seen.new(function() return now end)
    assert.is_true(store:add("a", 1, 10))
    assert.same({ false, "exists" }, { store:add("a", 1, 10) })
    assert.equal(1, store:get "a")
    store:set("a", 2, 20)
    now = 19
    assert.equal(2, store:get "a")
    now = 20
    assert.is_nil(store:get "a")
    assert.is_true(store:add("a", 1, 10))
    store:delete "a"
    assert.is_nil(store:get "a")
    assert.is_true(store:add("a", 1, 10))
  end)

  it("is bounded: the newest half is always there", function()
    local store = seen.new(function() return 0 end)
    for i = 1, 3 * seen.LIMIT do store:add(i, 1, 10) end
    local count = 0
    for i = 1, 3 * seen.LIMIT do count = count + (store:get(i) and 1 or 0) end
    assert.is_true(count <= seen.LIMIT and count >= seen.LIMIT / 2)
    assert.equal(1, store:get(3 * seen.LIMIT - seen.LIMIT / 2 + 1))
  end)

  it("is deleted wherever it stands", function()
    local store = seen.new(function() return 0 end)
    store:add("old", 1, 10)
    for i = 1, seen.LIMIT / 2 do store:add(i, 1, 10) end
    assert.equal(1, store:get "old")
    store:delete "old"
    assert.is_nil(store:get "old")
  end)
end)

describe("mistakes", function()
  local function raises(words, options)
    options.secrets = options.secrets or { { secret = SECRET, from = "bot" } }
    local ok, text = pcall(webhook.handler, options)
    assert.is_false(ok)
    assert.matches(words, text)
    assert.is_nil(text:find("CANARY", 1, true))
  end

  it("raise", function()
    local on = { x = print }
    raises("on is empty", {})
    raises("on is empty", { on = {} })
    raises("on holds functions", { on = { x = true } })
    raises("on holds functions", { on = { print } })
    raises("unknown option mdoe: did you mean mode", { mdoe = "after", on = on })
    raises('mode must be "before" or "after"', { mode = "later", on = on })
    raises('mode "after" outside nginx needs later', { mode = "after", on = on })
    raises("seen must be the name", { seen = { add = print }, on = on })
    raises("a seen by name is a lua_shared_dict", { seen = "chatwoot_webhooks", on = on })
    raises("deadline must be seconds", { deadline = 0, on = on })
    raises("concurrency must be an integer", { concurrency = 0, on = on })
    raises("max_waiting must be an integer", { max_waiting = 0.5, on = on })
    raises("later must be a function", { later = true, on = on })
    raises("unknown option body", { body = "x", on = on })
    raises("secrets is empty", { secrets = {}, on = on })
  end)
end)
