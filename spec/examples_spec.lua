-- Each example runs in a process of its own against a sandbox over HTTP, through libcurl, and says what it should.
local chatwoot = require "chatwoot"
local run = require "spec.support.script"
local sandbox = require "spec.support.sandbox"

local SAYS = {
  list_inboxes = { "Signed in as Ada Admin", "Channel::Api" },
  walk_conversations = { "%d+ answered conversations nobody owns were resolved" },
  send_files = { "file\t38 bytes", "file\t21 bytes", "day,orders" },
  handle_errors = { "no such contact: contacts:get: not_found", "complains about: email", 'did you mean "resolved"' },
  sync_contacts = { "ok  Zoë Ünal", "ok  李小龍" },
  export_thread = { '"text":', '"type":"incoming"' },
  visitor = { "Bo:   \tIs my parcel on its way%?", "Shop: \tIt left this morning" },
  send_once = { "order 1017: told now, message %d+", "order 1019: told now" },
  preview_request = { "^POST\t", '{"content":"Hello","private":true}', "curl %-X POST" },
  test_a_script = { "open afterwards: 0" },
  triage = { "%d+ inboxes, %d+ open conversations: %d+ answered", "%d+ requests" },
}

describe("examples", function()
  local server
  before_each(function() server = sandbox.start() end)
  after_each(function() server.stop() end)

  local list = assert(io.popen "LC_ALL=C ls examples/*.lua")
  for path in list:lines() do
    local name = path:match("([^/]+)%.lua$")
    it(name .. " runs", function()
      assert.is_table(SAYS[name], "examples_spec.lua does not know what " .. name .. " says")
      local text, status = run(path, server.environment)
      assert.equal(0, status, text)
      for _, words in ipairs(SAYS[name]) do assert.matches(words, text) end
      assert.is_nil(text:find(server.tokens.administrator, 1, true))
    end)
  end
  list:close()

  it("send_once tells nobody twice, and goes on where it was stopped", function()
    local path = os.tmpname()
    local function orders(text)
      local file = assert(io.open(path, "w"))
      file:write(text)
      file:close()
      return run("examples/send_once.lua", server.environment, path)
    end
    local first = orders "1,4\n2,5\n"
    local text, status = orders "1,4\n2,5\n3,6\n4,999999\n"
    os.remove(path)
    assert.matches("order 2: told now", first)
    assert.equal(first:match "order 2: told now, message (%d+)", text:match "order 2: told before, message (%d+)")
    assert.matches("order 3: told now", text)
    assert.matches("order 4: not told: messages:list: not_found", text)
    assert.equal(1, status)
  end)

  it("triage does what it says", function()
    local client = chatwoot.new { base_url = server.url, api_token = server.tokens.administrator, account_id = server.account_id }
    local text, status = run("examples/triage.lua", server.environment)
    assert.equal(0, status, text)
    local answered, files, resolved = text:match("(%d+) answered %((%d+) with a file%), %d+ assigned, (%d+) resolved")
    local seen = { answered = 0, files = 0, resolved = 0 }
    for id, label, what in text:gmatch("#(%d+)%s+(%a+)%s+(%a+)") do
      local conversation = chatwoot.assert(client.conversations:get(id))
      local messages = chatwoot.assert(client.messages:list(id))
      local last
      for _, message in ipairs(messages) do
        if message.message_type == 1 and not message.private then last = message end
      end
      seen.answered = seen.answered + 1
      if last.attachments then seen.files = seen.files + 1 end
      if conversation.status == "resolved" then seen.resolved = seen.resolved + 1 end
      assert.equal(what == "resolved" and "resolved" or "open", conversation.status)
      assert.equal(label, chatwoot.assert(client.conversations.labels:list(id))[1])
      assert.is_table(conversation.meta.assignee)
    end
    assert.is_true(seen.answered > 5 and seen.files > 0 and seen.resolved > 0, text)
    assert.same({ tonumber(answered), tonumber(files), tonumber(resolved) }, { seen.answered, seen.files, seen.resolved })
    client:close()
  end)

  it("triage changes nothing on a dry run", function()
    local text, status = run("examples/triage.lua", server.environment .. " TRIAGE_DRY_RUN=1")
    assert.equal(0, status, text)
    assert.matches("nothing was changed", text)
    local again = run("examples/triage.lua", server.environment .. " TRIAGE_DRY_RUN=1")
    assert.equal(text, again)
  end)
end)
