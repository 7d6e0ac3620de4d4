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
  export = { "80 conversations, %d+ new messages", "written to /" },
  bulk_reply = { "42 conversations: 42 answered now, 0 before, 0 failed" },
  visitor = { "Bo:   \tIs my parcel on its way%?", "Shop: \tIt left this morning" },
  send_once = { "order 1017: told now, message %d+", "order 1019: told now" },
  preview_request = { "^POST\t", '{"content":"Hello","private":true}', "curl %-X POST" },
  test_a_script = { "open afterwards: 0" },
  triage = { "%d+ inboxes, %d+ open conversations: %d+ answered", "%d+ requests" },
}


describe("examples", function()
  local server, exported
  before_each(function()
    server, exported = sandbox.start(), os.tmpname()
  end)
  after_each(function()
    server.stop()
    os.remove(exported)
    os.remove(exported .. ".cursor")
  end)
  local function client_of()
    return chatwoot.new { base_url = server.url, api_token = server.tokens.administrator, account_id = server.account_id }
  end

  local list = assert(io.popen "LC_ALL=C ls examples/*.lua")
  for path in list:lines() do
    local name = path:match("([^/]+)%.lua$")
    it(name .. " runs", function()
      assert.is_table(SAYS[name], "examples_spec.lua does not know what " .. name .. " says")
      local text, status = run(path, server.environment, name == "export" and exported or name == "bulk_reply" and "outage 'We are back.'")
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

  it("bulk_reply answers those with a label once, and tells what failed", function()
    local first = run("examples/bulk_reply.lua", server.environment, "outage 'We are back.' shipping")
    local all = tonumber(first:match "(%d+) conversations")
    assert.is_true(all > 0 and all < 42, first)
    assert.matches(all .. " answered now, 0 before, 0 failed", first)
    chatwoot.assert(client_of():request { method = "POST", path = "/sandbox/fail",
      json = { operation = "messages.create", status = 403, times = 2 } })
    local second, status = run("examples/bulk_reply.lua", server.environment, "outage 'We are back.' '' 16")
    assert.equal(1, status)
    assert.matches(("42 conversations: %d answered now, %d before, 2 failed"):format(40 - all, all), second)
    assert.matches("2 permission, as #%d+: messages:", second)
    local third = run("examples/bulk_reply.lua", server.environment, "outage 'We are back.'")
    assert.matches("42 conversations: 2 answered now, 40 before, 0 failed", third)
  end)

  it("export goes on where it was stopped, and adds what is new", function()
    local function file(name, text)
      local handle = assert(io.open(exported .. name, text and "wb" or "rb"))
      if text then handle:write(text) else text = handle:read "*a" end
      handle:close()
      return text
    end
    local function lines()
      local rows = {}
      for line in file(""):gmatch "[^\n]+" do
        local row = chatwoot.json.decode(line)
        rows[#rows + 1] = ("%d %d %s"):format(row.conversation, row.id, tostring(row.text))
      end
      table.sort(rows)
      return rows
    end
    local function export() return (assert(run("examples/export.lua", server.environment, exported .. " 3"))) end
    export()
    local whole, cursor = lines(), file ".cursor"
    local stop = assert(cursor:find("\n", math.floor(#cursor / 2)))
    file(".cursor", cursor:sub(1, stop + 4)) -- the next line was cut
    assert.matches("80 conversations, %d+ new messages", export())
    assert.same(whole, lines())
    assert.matches("80 conversations, 0 new messages", export())
    chatwoot.assert(client_of().messages:create(7, "One more"))
    assert.matches("80 conversations, 1 new messages", export())
    assert.equal(#whole + 1, #lines())
    file("", "short")
    assert.matches("is shorter than its cursor says", export())
  end)

  it("triage does what it says", function()
    local client = client_of()
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
