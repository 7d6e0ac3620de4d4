-- examples/nginx: the bot in a real nginx, with the sandbox over HTTP as the server that delivers, signs and asks again. Runs once in the
-- whole suite.
local chatwoot = require "chatwoot"
local nginx = require "spec.support.nginx"
local sandbox = require "spec.support.sandbox"
local socket = require "socket"

if not nginx.once then return end

local function run(command)
  local ok = os.execute(command)
  return ok == true or ok == 0
end

--- The example's folder copied, at a port of its own, started. @return table { port, log, stop }
local function start(port, environment)
  local folder = os.tmpname()
  os.remove(folder)
  assert(run(("cp -r examples/nginx '%s' && chmod 755 '%s'"):format(folder, folder)))
  local text = assert(nginx.read(folder .. "/nginx.conf"))
  local ports, user
  text, ports = text:gsub("listen 127%.0%.0%.1:8080;", "listen 127.0.0.1:" .. port .. ";")
  text, user = text:gsub("\nworker_processes", (run "test $(id -u) = 0" and "\nuser root;" or "") .. "%0")
  assert(ports == 1 and user == 1)
  local file = assert(io.open(folder .. "/nginx.conf", "wb"))
  file:write(text)
  file:close()
  local top, build = os.getenv "PWD", os.getenv "CW_BUILD"
  local started = run(("env -u LD_PRELOAD %s LUA_PATH='%s/lua/?.lua;;' LUA_CPATH='%s/luajit/?.so;;' nginx -p '%s' -c nginx.conf "
    .. "-e error.log >'%s/start.log' 2>&1 </dev/null"):format(environment, top, build, folder, folder))
  assert(started, nginx.read(folder .. "/start.log"))
  return { log = function() return nginx.read(folder .. "/error.log") or "" end, stop = function()
    local pid = tonumber(nginx.read(folder .. "/nginx.pid"))
    os.execute(("kill %d; while kill -0 %d 2>/dev/null; do sleep 0.05; done; rm -rf '%s'"):format(pid, pid, folder))
  end }
end

describe("examples/nginx", function()
  local server, client, running, bot, inbox

  setup(function()
    server = sandbox.start "--empty"
    client = chatwoot.new { base_url = server.url, api_token = server.tokens.administrator, account_id = server.account_id }
    local port = nginx.free_port()
    bot = chatwoot.assert(client.agent_bots:create { name = "Helper", outgoing_url = ("http://127.0.0.1:%d/chatwoot/bot"):format(port) })
    inbox = chatwoot.assert(client.inboxes:create { name = "Shop", channel = { type = "api" } })
    chatwoot.assert(client.inboxes:set_agent_bot(inbox.id, bot.id))
    running = start(port, ("%s CHATWOOT_BOT_TOKEN=%s CHATWOOT_BOT_SECRET=%s"):format(server.environment, bot.access_token, bot.secret))
  end)
  teardown(function()
    if running then running.stop() end
    client:close()
    server.stop()
  end)

  local function visitor()
    local contact = chatwoot.assert(client.public.contacts:create(inbox.inbox_identifier, { name = "Zoë" }))
    local conversation = chatwoot.assert(client.public.conversations:create(inbox.inbox_identifier, contact.source_id))
    return { id = conversation.id, say = function(text)
      return chatwoot.assert(client.public.messages:create(inbox.inbox_identifier, contact.source_id, conversation.id, { content = text }))
    end }
  end

  --- The bot's answers, once there are so many.
  local function said(id, count)
    local ends = socket.gettime() + 20
    while true do
      local list = {}
      for _, message in ipairs(chatwoot.assert(client.messages:list(id))) do
        if message.message_type == 1 then list[#list + 1] = message.content end
      end
      if #list >= count then return list end
      if socket.gettime() > ends then error("the bot said nothing\n" .. running.log()) end
      socket.sleep(0.02)
    end
  end

  local function labels(id) return chatwoot.assert(client.conversations.labels:list(id)) end

  it("answers, labels, and leaves the conversation pending", function()
    local zoe = visitor()
    zoe.say "Where is my REFUND?"
    assert.same({ "Refunds take three working days once the parcel is back with us." }, said(zoe.id, 1))
    assert.same({ "billing" }, labels(zoe.id))
    zoe.say "What?"
    assert.matches("only a bot", said(zoe.id, 2)[2])
    assert.equal("pending", chatwoot.assert(client.conversations:get(zoe.id)).status)
  end)

  it("hands over when asked to, and is silent from then on", function()
    local zoe = visitor()
    zoe.say "An agent, please"
    assert.same({ "A colleague will answer you soon." }, said(zoe.id, 1))
    assert.equal("open", chatwoot.assert(client.conversations:get(zoe.id)).status)
    assert.same({ "wants-agent" }, labels(zoe.id))
    zoe.say "And my refund?"
    local other = visitor()
    other.say "A parcel"
    said(other.id, 1) -- deliveries to one address go one after the other: the earlier one is through
    assert.equal(1, #said(zoe.id, 1))
  end)

  it("says it once, though it has to be asked twice", function()
    local zoe = visitor()
    chatwoot.assert(client:request { method = "POST", path = "/sandbox/fail", json = { operation = "messages.create", status = 500, times = 1 } })
    zoe.say "invoice"
    assert.equal(1, #said(zoe.id, 1))
    local list = chatwoot.assert(client:request { method = "GET", path = "/sandbox/deliveries" }).json.deliveries
    local attempts = 0
    for _, note in ipairs(list) do attempts = math.max(attempts, note.attempts) end
    assert.equal(2, attempts)
    assert.equal("pending", chatwoot.assert(client.conversations:get(zoe.id)).status)
    assert.matches("message_created %S+: messages:send: server", running.log())
    assert.is_nil(running.log():find(bot.secret, 1, true))
    assert.is_nil(running.log():find(bot.access_token, 1, true))
  end)
end)
