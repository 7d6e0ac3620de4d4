-- lua/chatwoot/preview.lua: dry_run. The curl line is tried in a shell, with a stand-in for curl that shows its arguments.
local chatwoot = require "chatwoot"
local fake = require "spec.support.fake"

local null = chatwoot.null

--- The arguments that curl would get from a line.
local function arguments(line)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  file:write("curl() { for a; do printf '%s\\0' \"$a\"; done; }\n", line, "\n")
  file:close()
  local pipe = assert(io.popen("sh " .. path .. " </dev/null"))
  local list = {}
  for argument in (pipe:read("*a"):gsub("%z", "\1")):gmatch("([^\1]*)\1") do list[#list + 1] = argument end
  pipe:close()
  os.remove(path)
  return list
end

describe("dry_run", function()
  local client, wire
  before_each(function() client, wire = fake.client() end)

  it("shows the request as it would be sent, the token hidden, and sends nothing", function()
    local preview, err = client.messages:create(42, { content = "Hello" }, { dry_run = true })
    assert.is_nil(err)
    assert.equal("messages:create", preview.operation)
    assert.equal("POST", preview.method)
    assert.equal("https://chat.example.com/api/v1/accounts/7/conversations/42/messages", preview.url)
    assert.equal('{"content":"Hello"}', table.concat(preview.body))
    assert.equal("application/json", preview.headers["Content-Type"])
    assert.equal("[hidden]", preview.headers["api-access-token"])
    assert.equal(0, #wire.requests)
  end)

  it("gives a line that a shell hands to curl whole, headers in order", function()
    local preview = client.inboxes:get(5, nil, { dry_run = true })
    assert.same({ "-X", "GET", "https://chat.example.com/api/v1/accounts/7/inboxes/5", "-H", "Accept: application/json", "-H",
      "User-Agent: " .. preview.headers["User-Agent"], "-H", "X-Request-Id: " .. preview.headers["X-Request-Id"], "-H",
      "api-access-token: [hidden]" }, arguments(preview.curl))
    assert.is_nil(preview.body)
  end)

  it("quotes whatever a text holds", function()
    local odd = [[it's "$HOME" `id` \n 'x' ;#&|<> é]] .. "\nnew line"
    local list = arguments(client.messages:create(42, odd, { dry_run = true }).curl)
    assert.equal("--data-raw", list[#list - 1])
    assert.equal(odd, chatwoot.json.decode(list[#list]).content)
  end)

  it("keeps curl from reading brackets as patterns", function()
    local list = arguments(client.conversations:list({ labels = { "a", "b" } }, { dry_run = true }).curl)
    assert.equal("-X GET -g", table.concat(list, " ", 1, 3))
    assert.equal("https://chat.example.com/api/v1/accounts/7/conversations?labels[]=a&labels[]=b", list[4])
  end)

  it("shows a multipart body part by part, files by their path", function()
    local path = os.tmpname()
    local preview = client.messages:create(42, { content = "x", attachments = { path, { data = "abc", filename = "a.txt" } } },
      { dry_run = true })
    os.remove(path)
    assert.matches("multipart/form%-data", preview.headers["Content-Type"])
    assert.same({ path = path, offset = 0, length = 0 }, preview.body[2])
    assert.matches('filename="a%.txt"\r\nContent%-Type: text/plain\r\n\r\nabc\r\n', table.concat(preview.body, "", 3))
    assert.matches("multipart body stands in %.body", preview.curl)
    local list = arguments(preview.curl)
    assert.equal("--data-binary @-", table.concat(list, " ", #list - 1))
  end)

  it("works for every kind of call that sends", function()
    assert.equal("DELETE", client.agents:delete(3, nil, { dry_run = true }).method)
    assert.equal('{"agent_bot":null}', client.inboxes:set_agent_bot(3, null, { dry_run = true }).body[1])
    assert.is_nil(client.public.inboxes:get("x", nil, { dry_run = true }).headers["api-access-token"])
    assert.equal("https://chat.example.com/x?a=1", client:request({ path = "/x", query = { a = 1 } }, { dry_run = true }).url)
    assert.equal(0, #wire.requests)
  end)

  it("refuses what the call would refuse", function()
    assert.is_false((pcall(client.messages.create, client.messages, 42, { contents = "x" }, { dry_run = true })))
    client._settings.api_token = nil
    local preview, err = client.inboxes:get(5, nil, { dry_run = true })
    assert.is_nil(preview)
    assert.equal("config", err.kind)
  end)
end)
