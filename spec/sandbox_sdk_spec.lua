-- A client of another make works on the sandbox: the calls of the official Python SDK's smoke tests (chatwoot/chatwoot-sdk-python),
-- in their order, each later one living on what an earlier one made. Sent by luasocket and read by lua-cjson: nothing of ours
-- stands between the test and the socket. The SDK takes an answer's `payload`, or `data.payload`, where there is one.
local cjson = require "cjson"
local http = require "socket.http"
local ltn12 = require "ltn12"
local sandbox = require "spec.support.sandbox"

describe("the Python SDK's calls", function()
  local server, account, known = nil, nil, {}
  setup(function()
    server = sandbox.start()
    account = "/api/v1/accounts/" .. server.account_id
  end)
  teardown(function() server.stop() end)

  local function call(method, path, body)
    local text, out = body and cjson.encode(body), {}
    local headers = { ["api_access_token"] = server.tokens.administrator, ["Accept"] = "application/json",
      ["Content-Type"] = "application/json", ["User-Agent"] = "python-httpx/0.28" }
    if text then headers["Content-Length"] = #text end
    local _, status = http.request { method = method, url = server.url .. path, headers = headers,
      source = text and ltn12.source.string(text), sink = ltn12.sink.table(out) }
    assert.equal(200, status, method .. " " .. path .. ": " .. table.concat(out))
    local answer = table.concat(out)
    return answer ~= "" and cjson.decode(answer) or nil
  end

  --- What the SDK hands to its user: the payload where one is wrapped.
  local function unwrapped(answer)
    if type(answer.data) == "table" and answer.data.payload then return answer.data.payload end
    return answer.payload or answer
  end
  local function get(path) return unwrapped(call("GET", account .. path)) end
  local function post(path, body) return unwrapped(call("POST", account .. path, body)) end
  local function patch(path, body) return unwrapped(call("PATCH", account .. path, body)) end

  local function find(list, id)
    for _, item in ipairs(list) do
      if item.id == id then return item end
    end
  end
  local function holds(list, text)
    for _, item in ipairs(list) do
      if item == text then return true end
    end
    return false
  end

  it("read the profile and the agents", function()
    local profile = call("GET", "/api/v1/profile")
    assert.is_true(profile.id > 0 and #profile.name > 0)
    local agents = get "/agents"
    assert.is_true(#agents >= 1 and agents[1].id > 0)
    known.agent = agents[1].id
  end)

  it("find or make an inbox, read it, and add an agent to it", function()
    for _, inbox in ipairs(get "/inboxes") do
      if inbox.channel_type:lower():find("api", 1, true) then known.inbox = inbox.id end
    end
    local made = post("/inboxes", { name = "smoke inbox", channel = { type = "api" } })
    assert.equal("Channel::Api", made.channel_type)
    known.inbox = known.inbox or made.id
    assert.equal(known.inbox, get(("/inboxes/%d"):format(known.inbox)).id)
    assert.is_table(get(("/inbox_members/%d"):format(known.inbox)))
    local agents = post("/inbox_members", { inbox_id = known.inbox, user_ids = { known.agent } })
    assert.is_table(find(agents, known.agent))
    assert.is_table(find(patch("/inbox_members", { inbox_id = known.inbox, user_ids = { known.agent } }), known.agent))
  end)

  it("make, read, rename and list a team", function()
    local team = post("/teams", { name = "smoke-team", description = "smoke test team" })
    known.team = team.id
    assert.equal("smoke-team", team.name)
    assert.equal(team.id, get(("/teams/%d"):format(team.id)).id)
    assert.equal("smoke-renamed", patch(("/teams/%d"):format(team.id), { name = "smoke-renamed" }).name)
    assert.is_table(find(get "/teams", team.id))
  end)

  it("add an agent to the team, list and remove him", function()
    local path = ("/teams/%d/team_members"):format(known.team)
    post(path, { user_ids = { known.agent } })
    assert.is_table(find(get(path), known.agent))
    assert.is_table(find(patch(path, { user_ids = { known.agent } }), known.agent))
    call("DELETE", account .. path, { user_ids = { known.agent } })
    assert.is_nil(find(get(path), known.agent))
  end)

  it("make a contact with its tie to the inbox, read, rename and find it", function()
    local made = post("/contacts", { inbox_id = known.inbox, name = "smoke contact", email = "smoke@shop.example" })
    known.contact, known.source = made.contact.id, made.contact_inbox.source_id
    assert.is_true(known.contact > 0 and #known.source > 0)
    assert.equal(known.contact, get(("/contacts/%d"):format(known.contact)).id)
    assert.matches("renamed", patch(("/contacts/%d"):format(known.contact), { name = "smoke renamed" }).name)
    assert.is_table(find(get "/contacts/search?q=smoke%40shop.example", known.contact))
    assert.is_true(#get "/contacts?page=1" >= 1)
  end)

  it("label the contact, list its conversations and the inboxes it can be reached by", function()
    local path = ("/contacts/%d"):format(known.contact)
    assert.is_true(holds(post(path .. "/labels", { labels = { "smoke-label" } }), "smoke-label"))
    assert.is_true(holds(get(path .. "/labels"), "smoke-label"))
    assert.same({}, get(path .. "/conversations"))
    local reachable = get(path .. "/contactable_inboxes")
    assert.is_true(#reachable > 0)
    for _, item in ipairs(reachable) do assert.is_true(#item.source_id > 0 and item.inbox.id > 0) end
  end)

  it("make a conversation, read it, set its priority and its agent", function()
    local made = post("/conversations", { source_id = known.source, inbox_id = known.inbox, contact_id = known.contact })
    known.conversation = made.id
    local path = ("/conversations/%d"):format(made.id)
    assert.equal(made.id, get(path).id)
    assert.equal("high", patch(path, { priority = "high" }).priority)
    assert.equal(known.agent, post(path .. "/assignments", { assignee_id = known.agent }).id)
    assert.is_table(find(get "/conversations?status=open&assignee_type=all&page=1", made.id))
  end)

  it("resolve the conversation, count and label", function()
    local path = ("/conversations/%d"):format(known.conversation)
    local toggled = post(path .. "/toggle_status", { status = "resolved" })
    assert.is_true(toggled.success)
    assert.equal("resolved", toggled.current_status)
    assert.is_number(get("/conversations/meta?status=open").meta.all_count)
    assert.is_true(holds(post(path .. "/labels", { labels = { "smoke-label" } }), "smoke-label"))
    assert.is_true(holds(get(path .. "/labels"), "smoke-label"))
  end)

  it("send a message, list it, change its state, delete it", function()
    local path = ("/conversations/%d/messages"):format(known.conversation)
    local made = post(path, { content = "hello from a smoke test", message_type = "outgoing", private = false })
    assert.matches("smoke", made.content)
    assert.is_table(find(get(path), made.id))
    assert.equal("delivered", patch(("%s/%d"):format(path, made.id), { status = "delivered" }).status)
    call("DELETE", account .. ("%s/%d"):format(path, made.id))
    assert.is_true(find(get(path), made.id).content_attributes.deleted)
  end)

  it("delete the team and the contact", function()
    call("DELETE", account .. ("/teams/%d"):format(known.team))
    assert.is_nil(find(get "/teams", known.team))
    call("DELETE", account .. ("/contacts/%d"):format(known.contact))
    local _, status = http.request { url = server.url .. account .. ("/contacts/%d"):format(known.contact), sink = ltn12.sink.null(),
      headers = { ["api_access_token"] = server.tokens.administrator } }
    assert.equal(404, status)
  end)
end)
